import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutBucketVersioningCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { expect, it, vi } from 'vitest'
import { madeBytes } from '../../contract/s3/bench.ts'
import { bucket, clientOf, newFolder, put, read, start } from './place.ts'

const filesOf = async (folder: string, room: string) => readdir(join(folder, 'buckets', bucket, room))

it('has everything again after a restart', async () => {
  const folder = await newFolder()
  const first = await start(folder)
  const before = clientOf(first)
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await put(before, 'unversioned', 'old')
  await before.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }))
  for (const text of ['one', 'two']) await put(before, '../odd/ü', text)
  await before.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'unversioned' }))
  const versions = async (client: typeof before) => {
    const { Versions, DeleteMarkers } = await client.send(new ListObjectVersionsCommand({ Bucket: bucket }))
    return { Versions, DeleteMarkers }
  }
  const known = await versions(before)
  await first.close()

  const after = clientOf(await start(folder))
  expect(await versions(after)).toEqual(known)
  expect(String(await read(after, '../odd/ü'))).toBe('two')
  await expect(read(after, 'unversioned')).rejects.toThrow('specified key')
})

it('goes on with an upload in parts after a restart', async () => {
  const folder = await newFolder()
  const first = await start(folder)
  const before = clientOf(first)
  const bytes = madeBytes(5 * 1024 ** 2)
  const { UploadId } = await before.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: 'parts' }))
  const upload = { Bucket: bucket, Key: 'parts', UploadId }
  const one = await before.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: bytes }))
  await first.close()

  const after = clientOf(await start(folder))
  const { Parts } = await after.send(new ListPartsCommand(upload))
  expect(Parts?.map(({ PartNumber, ETag }) => [PartNumber, ETag])).toEqual([[1, one.ETag]])
  const two = await after.send(new UploadPartCommand({ ...upload, PartNumber: 2, Body: 'end' }))
  const parts = [one, two].map(({ ETag }, at) => ({ PartNumber: at + 1, ETag }))
  const ask = new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } })
  const { ETag } = await after.send(ask)
  expect((await read(after, 'parts')).equals(Buffer.concat([bytes, Buffer.from('end')]))).toBe(true)
  // The retry of a completion whose answer was lost.
  expect((await after.send(ask)).ETag).toBe(ETag)
})

it('leaves no bytes behind of what was replaced, deleted, refused or aborted', async () => {
  const folder = await newFolder()
  const client = clientOf(await start(folder))
  for (const text of ['one', 'two']) await put(client, 'a', text)
  await put(client, 'b', 'x')
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'b' }))
  const racers = Array.from({ length: 5 }, () => put(client, 'c', 'x', { IfNoneMatch: '*' }))
  await Promise.allSettled(racers)
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: 'd' }))
  const upload = { Bucket: bucket, Key: 'd', UploadId }
  for (const Body of ['x', 'y']) await client.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body }))
  await client.send(new AbortMultipartUploadCommand(upload))
  await vi.waitFor(async () => expect(await filesOf(folder, 'blobs')).toHaveLength(2))
  expect(await filesOf(folder, 'versions')).toHaveLength(2)
  expect(await filesOf(folder, 'uploads')).toEqual([])
  expect(await readdir(join(folder, 'tmp'))).toEqual([])
})

it('reads one version from end to end while others replace it, 160 times', async () => {
  const client = clientOf(await start(await newFolder()))
  const sizes = [700_000, 1_000_001, 300_000]
  const write = (n: number) => put(client, 'torn', Buffer.alloc(sizes[n % sizes.length] ?? 0, n % 251))
  await write(0)
  let torn = 0
  for (let round = 0; round < 40; round += 1) {
    const reads = Array.from({ length: 4 }, () => read(client, 'torn'))
    const [, , ...read4] = await Promise.all([write(2 * round + 1), write(2 * round + 2), ...reads])
    for (const bytes of read4) {
      const isWhole = bytes.equals(Buffer.alloc(bytes.length, bytes[0])) && sizes.includes(bytes.length)
      if (!isWhole) torn += 1
    }
  }
  expect(torn).toBe(0)
})

it('goes on with a read that began before the object was deleted, part after part', async () => {
  const folder = await newFolder()
  const client = clientOf(await start(folder))
  const bytes = madeBytes(5 * 1024 ** 2)
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: 'a' }))
  const upload = { Bucket: bucket, Key: 'a', UploadId }
  const Parts = []
  for (const PartNumber of [1, 2, 3, 4]) {
    const { ETag } = await client.send(new UploadPartCommand({ ...upload, PartNumber, Body: bytes }))
    Parts.push({ PartNumber, ETag })
  }
  await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }))

  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: 'a' }))
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'a' }))
  const read = Buffer.from((await Body?.transformToByteArray()) ?? [])
  expect(read.equals(Buffer.concat([bytes, bytes, bytes, bytes]))).toBe(true)
  await vi.waitFor(async () => expect(await filesOf(folder, 'blobs')).toEqual([]))
})

it('keeps what it acknowledged when it is killed, and owes the events of what it kept', async () => {
  const folder = await newFolder()
  const program = fileURLToPath(new URL('server-process.ts', import.meta.url))
  const contentOf = (key: string) => key.repeat(20_000)
  const acknowledged: string[] = []
  for (let run = 0; run < 3; run += 1) {
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    const endpoint = await new Promise<string>((resolve) => {
      child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
    })
    const client = clientOf({ endpoint })
    const writer = async (name: number) => {
      for (let n = 0; ; n += 1) {
        const key = `${run}/${name}/${n}`
        await put(client, key, contentOf(key))
        acknowledged.push(key)
      }
    }
    const writers = Array.from({ length: 8 }, (_, name) => writer(name).catch(() => {}))
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(40 * (run + 1)), { timeout: 10_000 })
    child.kill('SIGKILL')
    await Promise.all(writers)
  }

  const owed = new Set<string>()
  const client = clientOf(await start(folder, { onEvent: (event) => void owed.add(event.s3.object.key) }))
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }))
  const kept = Contents.map(({ Key = '' }) => Key)
  expect(kept).toEqual(expect.arrayContaining(acknowledged))
  for (const key of kept) expect(String(await read(client, key)) === contentOf(key)).toBe(true)
  expect([...owed].sort()).toEqual(kept)
  expect(await filesOf(folder, 'blobs')).toHaveLength(kept.length)
})
