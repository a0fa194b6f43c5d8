import { strict as assert } from 'node:assert'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { refused, type S3Bench, type S3Check } from './bench.ts'

async function putVersion({ client, versioned }: S3Bench, Key: string, Body: string): Promise<string> {
  const { VersionId } = await client.send(new PutObjectCommand({ Bucket: versioned, Key, Body }))
  return VersionId ?? ''
}

async function textOf({ client, versioned }: S3Bench, Key: string, VersionId?: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: versioned, Key, VersionId }))
  return (await Body?.transformToString()) ?? ''
}

const remove = ({ client, versioned }: S3Bench, Key: string, VersionId?: string) =>
  client.send(new DeleteObjectCommand({ Bucket: versioned, Key, VersionId }))

export const versionChecks: readonly S3Check[] = [
  {
    name: 'every version can be read by its id, and the last one without',
    async run(bench) {
      const [one, two] = [await putVersion(bench, 'v/a', 'one'), await putVersion(bench, 'v/a', 'two')]
      assert(one !== two && one !== '')
      assert.equal(await textOf(bench, 'v/a', one), 'one')
      assert.equal(await textOf(bench, 'v/a'), 'two')
    },
  },
  {
    name: 'a deletion leaves a marker, under which the versions stay',
    async run(bench) {
      const one = await putVersion(bench, 'v/marked', 'one')
      const { DeleteMarker, VersionId } = await remove(bench, 'v/marked')
      assert(DeleteMarker && VersionId)
      await refused('NoSuchKey', 404, () => textOf(bench, 'v/marked'))
      assert.equal(await textOf(bench, 'v/marked', one), 'one')
      await refused('MethodNotAllowed', 405, () => textOf(bench, 'v/marked', VersionId))
    },
  },
  {
    name: 'deleting the marker brings the object back',
    async run(bench) {
      await putVersion(bench, 'v/back', 'one')
      const { VersionId } = await remove(bench, 'v/back')
      await remove(bench, 'v/back', VersionId)
      assert.equal(await textOf(bench, 'v/back'), 'one')
    },
  },
  {
    name: 'a version deleted by its id is gone for good',
    async run(bench) {
      const [one, two] = [await putVersion(bench, 'v/gone', 'one'), await putVersion(bench, 'v/gone', 'two')]
      await remove(bench, 'v/gone', two)
      assert.equal(await textOf(bench, 'v/gone'), 'one')
      await refused('NoSuchVersion', 404, () => textOf(bench, 'v/gone', two))
      assert.equal(await textOf(bench, 'v/gone', one), 'one')
    },
  },
  {
    name: 'versions and markers are listed newest first, a plain listing has no deleted key',
    async run(bench) {
      const { client, versioned: Bucket } = bench
      const ids = [await putVersion(bench, 'vl/a', 'one'), await putVersion(bench, 'vl/a', 'two')]
      await remove(bench, 'vl/a')
      await putVersion(bench, 'vl/b', 'one')
      const all = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'vl/' }))
      assert.deepEqual(
        all.Versions?.filter(({ Key }) => Key === 'vl/a').map(({ VersionId }) => VersionId),
        [...ids].reverse(),
      )
      assert.deepEqual(
        all.DeleteMarkers?.map(({ Key, IsLatest }) => [Key, IsLatest]),
        [['vl/a', true]],
      )
      const plain = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'vl/' }))
      assert.deepEqual(
        plain.Contents?.map(({ Key }) => Key),
        ['vl/b'],
      )
    },
  },
  {
    name: 'an old version can be copied',
    async run(bench) {
      const { client, versioned: Bucket } = bench
      const one = await putVersion(bench, 'v/copy', 'one')
      await putVersion(bench, 'v/copy', 'two')
      const CopySource = `${Bucket}/v/copy?versionId=${one}`
      await client.send(new CopyObjectCommand({ Bucket, Key: 'v/copied', CopySource }))
      assert.equal(await textOf(bench, 'v/copied'), 'one')
    },
  },
  {
    name: 'If-None-Match: * succeeds over a delete marker',
    async run(bench) {
      const { client, versioned: Bucket } = bench
      await putVersion(bench, 'v/anew', 'one')
      await remove(bench, 'v/anew')
      await client.send(new PutObjectCommand({ Bucket, Key: 'v/anew', Body: 'two', IfNoneMatch: '*' }))
      assert.equal(await textOf(bench, 'v/anew'), 'two')
    },
  },
]
