import type { Blob } from './blobs.ts'
import { S3Fault } from './faults.ts'
import { type Bucket, newVersionId, type Store } from './store.ts'
import { recordName, type Version } from './version.ts'

/** What a writer has ready when its bytes are on the disk; the commit adds the rest. */
export type NewObject = Pick<
  Version,
  'key' | 'size' | 'etag' | 'blobs' | 'described' | 'event' | 'checksum'
> & {
  readonly uploadId?: string
}

/** Looks at the current version under the key's lock and throws to refuse the write. */
export type Check = (current: Version | undefined) => void

/** The version a plain GET would answer with; a delete marker counts as none. */
export function currentVersion(bucket: Bucket, key: string): Version | undefined {
  const newest = bucket.index.versionsOf(key)[0]
  return newest?.isMarker ? undefined : newest
}

/** @throws S3Fault NoSuchKey, NoSuchVersion, or MethodNotAllowed for a delete marker asked for by its id */
export function findVersion(bucket: Bucket, key: string, versionId: string | undefined): Version {
  const versions = bucket.index.versionsOf(key)
  const found = versionId === undefined ? versions[0] : versions.find((one) => one.versionId === versionId)
  if (found && !found.isMarker) return found
  const headers: Record<string, string> = found
    ? { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.versionId }
    : {}
  if (versionId === undefined) throw new S3Fault('NoSuchKey', { headers, details: { Key: key } })
  if (found) throw new S3Fault('MethodNotAllowed', { headers })
  throw new S3Fault('NoSuchVersion', { details: { Key: key, VersionId: versionId } })
}

/**
 * Makes an object the current one. It counts from the rename of its record on; before that a crash leaves the
 * old one. Where `check` refuses, its bytes are removed, unless they are parts of an upload, which stays
 * open.
 */
export function commitObject(
  store: Store,
  bucketName: string,
  ready: NewObject,
  check: Check,
): Promise<Version> {
  return store.lock(`${bucketName}/${ready.key}`, async () => {
    const bucket = store.bucket(bucketName)
    try {
      check(currentVersion(bucket, ready.key))
    } catch (cause) {
      if (ready.uploadId === undefined) bucket.blobs.remove(ready.blobs)
      throw cause
    }
    return commit(store, bucket, { ...ready, isMarker: false })
  })
}

export type Removal = { readonly versionId?: string; readonly isMarker: boolean }

/**
 * Deletes as S3 does: a version by its id for good, else by a marker where versions are kept. Absent is no
 * error.
 */
export function removeObject(
  store: Store,
  bucketName: string,
  target: { readonly key: string; readonly versionId: string | undefined; readonly check?: Check },
): Promise<Removal> {
  const bucket = store.bucket(bucketName)
  const { key, versionId } = target
  const name = `${bucketName}/${key}`
  return store.lock(name, async () => {
    target.check?.(currentVersion(bucket, key))
    if (versionId === undefined) store.noteRemoval(name)
    if (versionId === undefined && bucket.record.versioning) {
      const marker = await commit(store, bucket, {
        ...nothing,
        key,
        event: 'ObjectRemoved:DeleteMarkerCreated',
      })
      return { versionId: marker.versionId, isMarker: true }
    }
    const found = bucket.index.versionsOf(key).find((one) => one.versionId === (versionId ?? 'null'))
    if (found) await erase(store, bucket, found)
    return { ...(versionId !== undefined && { versionId }), isMarker: found?.isMarker ?? false }
  })
}

/**
 * Delivers what an earlier run had stored but not handed over; writes that never came to count are dropped.
 */
export async function deliverLeftEvents(store: Store): Promise<void> {
  for (const left of store.outbox.left) {
    const versions = store.buckets.get(left.bucket)?.index.versionsOf(left.key) ?? []
    const isThere = versions.some((one) => one.sequence === left.sequence)
    const isReplaced = left.versionId === 'null' && versions.some((one) => one.sequence > left.sequence)
    const isGone = !versions.some((one) => one.versionId === left.versionId && one.sequence < left.sequence)
    const happened = left.event === 'ObjectRemoved:Delete' ? isGone : isThere || isReplaced
    if (happened) store.outbox.deliver(left)
    else await store.outbox.drop(left)
  }
}

const noBlobs: Blob[] = []
const nothing = {
  size: 0,
  etag: '',
  blobs: noBlobs,
  described: { headers: {}, metadata: {} },
  isMarker: true,
}

type Draft = NewObject & { readonly isMarker: boolean }

async function commit(store: Store, bucket: Bucket, draft: Draft): Promise<Version> {
  const isVersioned = bucket.record.versioning !== undefined
  const version: Version = {
    ...draft,
    bucket: bucket.record.name,
    versionId: bucket.record.versioning === 'Enabled' ? newVersionId() : 'null',
    sequence: store.nextSequence(),
    atMs: store.now(),
    isVersioned,
  }
  const path = await store.disk.draft(JSON.stringify(version))
  // A failure from here on is undecided, like a crash: what is on the disk decides at the next start.
  await store.outbox.add(path, version)
  await store.disk.place(path, bucket.recordsFolder, recordName(version))
  const replaced = bucket.index.add(version)
  if (replaced) bucket.blobs.remove(replaced.blobs)
  store.outbox.deliver(version)
  return version
}

async function erase(store: Store, bucket: Bucket, found: Version): Promise<void> {
  const removal: Version = {
    ...found,
    sequence: store.nextSequence(),
    atMs: store.now(),
    event: 'ObjectRemoved:Delete',
  }
  await store.outbox.addRemoval(removal)
  await store.disk.remove(bucket.recordsFolder, recordName(found))
  bucket.index.remove(found)
  bucket.blobs.remove(found.blobs)
  store.outbox.deliver(removal)
}
