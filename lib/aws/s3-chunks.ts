import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { Chunks } from '../ports.ts'
import { failed } from './failure.ts'
import { orStatus } from './s3-versions.ts'

const keyOf = (receiptId: string, name: string): string => `chunks/${receiptId}/${name}`

/** Chunks lie in the raw bucket, which keeps versions: to take one away is to take its versions away. */
export const s3Chunks = (client: S3Client, Bucket: string): Chunks => ({
  async put(receiptId, name, bytes) {
    const put = new PutObjectCommand({ Bucket, Key: keyOf(receiptId, name), Body: bytes })
    await client.send(put).catch(failed)
  },

  async get(receiptId, name) {
    const get = new GetObjectCommand({ Bucket, Key: keyOf(receiptId, name) })
    const object = await orStatus(client.send(get), [404])
    return object?.Body?.transformToByteArray().catch(failed)
  },

  async clear(receiptId) {
    const list = new ListObjectVersionsCommand({ Bucket, Prefix: keyOf(receiptId, '') })
    for (;;) {
      const { Versions = [], DeleteMarkers = [] } = await client.send(list).catch(failed)
      const Objects = [...Versions, ...DeleteMarkers].flatMap(({ Key, VersionId }) =>
        Key === undefined ? [] : [{ Key, ...(VersionId !== undefined && { VersionId }) }],
      )
      if (Objects.length === 0) return
      const remove = new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } })
      const { Errors = [] } = await client.send(remove).catch(failed)
      if (Errors[0]) failed(Object.assign(new Error(), { name: Errors[0].Code }))
    }
  },
})
