import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { expect, it, vi } from 'vitest'
import type { S3EventRecord } from '../../../lib/local/s3/server.ts'
import { bucket, clientOf, newFolder, put, start } from './place.ts'

const namesOf = (events: readonly S3EventRecord[]) =>
  events.map(({ eventName, s3 }) => [eventName, s3.object.key])

async function complete(client: S3Client, Key: string): Promise<void> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key }))
  const upload = { Bucket: bucket, Key, UploadId }
  const { ETag } = await client.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: 'part' }))
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] }
  await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload }))
}

it('sends the record of S3, version 2.1, its key form-encoded', async () => {
  const events: S3EventRecord[] = []
  const server = await start(await newFolder(), { onEvent: (event) => void events.push(event) })
  const client = clientOf(server)
  await put(client, 'lever/a b+ü.json', 'hello')
  expect(events).toEqual([
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'us-east-1',
      eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'local' },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: { 'x-amz-request-id': expect.any(String), 'x-amz-id-2': expect.any(String) },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'local',
        bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: 'arn:aws:s3:::inbox' },
        object: {
          key: 'lever/a+b%2B%C3%BC.json',
          size: 5,
          eTag: '5d41402abc4b2a76b9719d911017c592',
          sequencer: expect.stringMatching(/^[0-9A-F]{16}$/),
        },
      },
    },
  ])
})

it('names every kind of write', async () => {
  const events: S3EventRecord[] = []
  const server = await start(await newFolder(), { onEvent: (event) => void events.push(event) })
  const client = clientOf(server)
  await put(client, 'put', 'x')
  await client.send(new CopyObjectCommand({ Bucket: bucket, Key: 'copy', CopySource: `${bucket}/put` }))
  await complete(client, 'parts')
  const form = await createPresignedPost(client, { Bucket: bucket, Key: 'post' })
  const body = new FormData()
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value)
  body.append('file', new Blob(['x']))
  await fetch(form.url, { method: 'POST', body })
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'put' }))
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'never there' }))
  expect(namesOf(events)).toEqual([
    ['ObjectCreated:Put', 'put'],
    ['ObjectCreated:Copy', 'copy'],
    ['ObjectCreated:CompleteMultipartUpload', 'parts'],
    ['ObjectCreated:Post', 'post'],
    ['ObjectRemoved:Delete', 'put'],
  ])
})

it('gives versions their id and markers their own event', async () => {
  const events: S3EventRecord[] = []
  const server = await start(await newFolder(), { onEvent: (event) => void events.push(event) })
  const client = clientOf(server)
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }))
  const { VersionId } = await put(client, 'a', 'x')
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'a' }))
  expect(namesOf(events)).toEqual([
    ['ObjectCreated:Put', 'a'],
    ['ObjectRemoved:DeleteMarkerCreated', 'a'],
  ])
  expect(events[0]?.s3.object.versionId).toBe(VersionId)
})

it('lets sequencers grow with every write of a key, whatever the clock does and over restarts', async () => {
  const folder = await newFolder()
  const events: S3EventRecord[] = []
  const onEvent = (event: S3EventRecord) => void events.push(event)
  const clock = { ms: Date.now() }
  for (let run = 0; run < 3; run += 1) {
    const server = await start(folder, { onEvent, now: () => clock.ms })
    const client = clientOf(server)
    for (let write = 0; write < 3; write += 1) {
      clock.ms -= 1_000
      await put(client, 'a', `${run} ${write}`)
    }
    await server.close()
  }
  const sequencers = events.map(({ s3 }) => s3.object.sequencer)
  expect(sequencers).toHaveLength(9)
  expect(sequencers).toEqual([...new Set(sequencers)].sort())
})

it('keeps the order of racing writes of one key', async () => {
  const events: S3EventRecord[] = []
  const server = await start(await newFolder(), { onEvent: (event) => void events.push(event) })
  const client = clientOf(server)
  await Promise.all(Array.from({ length: 30 }, (_, n) => put(client, 'a', `writer ${n}`)))
  const sequencers = events.map(({ s3 }) => s3.object.sequencer)
  expect(sequencers).toEqual([...sequencers].sort())
})

it('tells again what was refused, until it is taken', async () => {
  const refusals = { left: 1 }
  const taken: string[] = []
  const onEvent = async (event: S3EventRecord) => {
    if (refusals.left-- > 0) throw new Error('not now')
    taken.push(event.s3.object.key)
  }
  const server = await start(await newFolder(), { onEvent })
  await put(clientOf(server), 'a', 'x')
  await vi.waitFor(() => expect(taken).toEqual(['a']), { timeout: 5_000 })
})

it('tells at the next start what was stored and not taken, and nothing that was taken', async () => {
  const folder = await newFolder()
  const refuse = (event: S3EventRecord) => {
    if (event.s3.object.key !== 'taken') throw new Error('never')
  }
  const first = await start(folder, { onEvent: refuse })
  const client = clientOf(first)
  for (const key of ['a', 'taken', 'gone']) await put(client, key, 'x')
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'gone' }))
  await first.close()

  const events: S3EventRecord[] = []
  const second = await start(folder, { onEvent: (event) => void events.push(event) })
  await vi.waitFor(() => expect(events).toHaveLength(2))
  expect(namesOf(events)).toEqual([
    ['ObjectCreated:Put', 'a'],
    ['ObjectRemoved:Delete', 'gone'],
  ])
  await second.close()

  const third: S3EventRecord[] = []
  await start(folder, { onEvent: (event) => void third.push(event) })
  expect(third).toEqual([])
})
