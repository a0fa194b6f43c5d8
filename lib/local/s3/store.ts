import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Log } from '../../ports.ts'
import { type Blobs, openBlobs } from './blobs.ts'
import { type Disk, openDisk, readRecords } from './disk.ts'
import { type Outbox, openOutbox, type S3EventRecord } from './events.ts'
import { S3Fault } from './faults.ts'
import { type KeyIndex, keyIndex } from './key-index.ts'
import { namedLocks } from './lock.ts'
import { openUploads, type Uploads } from './uploads.ts'
import { version } from './version.ts'

const bucketRecord = z.object({
  name: z.string(),
  madeAtMs: z.number(),
  versioning: z.enum(['Enabled', 'Suspended']).optional(),
})
type BucketRecord = z.infer<typeof bucketRecord>

/** A bucket as it is kept: its record, its keys in memory, its bytes on the disk. */
export type Bucket = {
  record: BucketRecord
  readonly index: KeyIndex
  readonly blobs: Blobs
  readonly uploads: Uploads
  readonly recordsFolder: string
}

/**
 * Everything the server keeps. All of it is on the disk; the indexes in memory are read from there at the
 * start.
 */
export type Store = {
  readonly buckets: ReadonlyMap<string, Bucket>
  readonly disk: Disk
  readonly outbox: Outbox
  readonly now: () => number
  readonly lock: ReturnType<typeof namedLocks>
  /** When the key was last deleted in this run, as a sequence; for writers that must know of it. */
  removedAt(name: string): number
  noteRemoval(name: string): void
  /** Greater with every call, also after a restart and for a clock that was set back. */
  nextSequence(): number
  /** @throws S3Fault NoSuchBucket */
  bucket(name: string): Bucket
  /** @throws S3Fault InvalidBucketName, BucketAlreadyOwnedByYou */
  makeBucket(name: string): Promise<void>
  setVersioning(name: string, versioning: 'Enabled' | 'Suspended'): Promise<void>
  /** @throws S3Fault BucketNotEmpty */
  removeBucket(name: string): Promise<void>
}

export type StoreOptions = {
  readonly folder: string
  readonly fsync: boolean
  readonly region: string
  readonly now: () => number
  readonly onEvent: ((event: S3EventRecord) => void | Promise<void>) | undefined
  readonly log: Log | undefined
}

export async function openStore(options: StoreOptions): Promise<Store> {
  const { now } = options
  const folder = join(options.folder, 'buckets')
  await mkdir(folder, { recursive: true })
  const disk = await openDisk(options.folder, options.fsync)
  const outbox = await openOutbox({ ...options, disk })
  const buckets = await loadBuckets(folder, disk)
  const removals = new Map<string, number>()
  let sequence = lastSequence(buckets, outbox)
  const nextSequence = (): number => {
    sequence = Math.max(sequence + 1, now() * 1_000)
    return sequence
  }

  const save = async (record: BucketRecord): Promise<void> => {
    const home = join(folder, record.name)
    await disk.place(await disk.draft(JSON.stringify(record)), home, 'bucket.json')
  }
  const bucket = (name: string): Bucket => {
    const found = buckets.get(name)
    if (!found) throw new S3Fault('NoSuchBucket', { details: { BucketName: name } })
    return found
  }
  return {
    buckets,
    disk,
    outbox,
    now,
    lock: namedLocks(),
    bucket,
    nextSequence,
    removedAt: (name) => removals.get(name) ?? 0,
    noteRemoval(name) {
      removals.delete(name)
      removals.set(name, nextSequence())
      const [oldest] = removals.keys()
      if (removals.size > removalsMax && oldest !== undefined) removals.delete(oldest)
    },
    async makeBucket(name) {
      checkBucketName(name)
      if (buckets.has(name)) throw new S3Fault('BucketAlreadyOwnedByYou', { details: { BucketName: name } })
      const record: BucketRecord = { name, madeAtMs: now() }
      const made = await openBucket(folder, record, disk)
      await save(record)
      await disk.sync(folder)
      buckets.set(name, made)
    },
    async setVersioning(name, versioning) {
      const found = bucket(name)
      const record = { ...found.record, versioning }
      await save(record)
      found.record = record
    },
    async removeBucket(name) {
      const found = bucket(name)
      if (!found.index.isEmpty || found.uploads.all().length > 0) throw new S3Fault('BucketNotEmpty')
      buckets.delete(name)
      await disk.remove(join(folder, name), 'bucket.json')
      await rm(join(folder, name), { recursive: true, force: true })
    },
  }
}

/** Uploads do not last so long that more deletions than this come between their start and their end. */
const removalsMax = 10_000

/** Version ids of S3 are opaque text of 32 characters. */
export const newVersionId = (): string => randomBytes(24).toString('base64url')

async function loadBuckets(folder: string, disk: Disk): Promise<Map<string, Bucket>> {
  const buckets = new Map<string, Bucket>()
  for (const name of await readdir(folder)) {
    const [found] = await readRecords(join(folder, name), 'bucket.json')
    // A bucket without its record was being made or removed when the server stopped.
    if (found) buckets.set(name, await openBucket(folder, bucketRecord.parse(found.record), disk))
    else await rm(join(folder, name), { recursive: true, force: true })
  }
  return buckets
}

async function openBucket(folder: string, record: BucketRecord, disk: Disk): Promise<Bucket> {
  const home = join(folder, record.name)
  const recordsFolder = join(home, 'versions')
  await mkdir(recordsFolder, { recursive: true })
  const blobs = await openBlobs(join(home, 'blobs'), disk)
  const index = keyIndex()
  const read = (await readRecords(recordsFolder)).map(({ record: found }) => version.parse(found))
  for (const one of read.sort((a, b) => a.sequence - b.sequence)) index.add(one)
  const uploads = await openUploads(join(home, 'uploads'), disk)
  // Cut off between the object that counts and the upload that ends: its parts are the object's now.
  const finished = new Set(read.map(({ uploadId }) => uploadId))
  for (const upload of uploads.all()) if (finished.has(upload.id)) await uploads.end(upload)
  const parts = uploads.all().flatMap((upload) => [...upload.parts.values()].map((part) => part.blob))
  const all = [...read.flatMap((one) => one.blobs), ...parts]
  await blobs.removeAllBut(new Set(all.map(({ id }) => id)))
  return { record, index, blobs, uploads, recordsFolder }
}

function lastSequence(buckets: ReadonlyMap<string, Bucket>, outbox: Outbox): number {
  let last = outbox.left.at(-1)?.sequence ?? 0
  for (const { index } of buckets.values()) {
    for (const { sequence } of index.all()) last = Math.max(last, sequence)
  }
  return last
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function checkBucketName(name: string): void {
  const isPlain = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes('..')
  if (!isPlain || /^\d+\.\d+\.\d+\.\d+$/.test(name)) throw new S3Fault('InvalidBucketName')
}
