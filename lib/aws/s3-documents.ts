import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import type { DocumentListing, Documents } from '../ports.ts'
import { failed } from './failure.ts'
import { orStatus, removeVersions, versionsUnder } from './s3-versions.ts'

/** The raw bucket. What we know of a document stands in its metadata, so the object alone can be read again. */
export const s3Documents = (client: S3Client, Bucket: string): Documents => ({
  async put(key, bytes, { capturedAt, sha256 }) {
    const Metadata = { 'captured-at': capturedAt, sha256 }
    const about = { Bucket, Key: key, IfNoneMatch: '*', Metadata }
    const put =
      bytes instanceof Uint8Array
        ? client.send(new PutObjectCommand({ ...about, Body: bytes }))
        : inParts(client, { ...about, Body: Readable.from(bytes, { objectMode: false }) })
    return (await orStatus(put, [412])) === undefined ? 'exists' : 'created'
  },

  async open(key, wanted) {
    const own = wanted === undefined ? { Key: key } : { Key: key, VersionId: wanted }
    const found =
      (await look(client, Bucket, own)) ??
      (wanted === undefined ? undefined : await lookElsewhere(client, Bucket, { key, version: wanted }))
    if (!found) return undefined
    const { place, object } = found
    const isRedacted = place.Key !== key
    return {
      key,
      version: wanted ?? versionOf(object.VersionId, object.ETag),
      ...(isRedacted && { isRedacted }),
      bytes: bytesOf(client, { ...place, IfMatch: object.ETag }),
      length: object.ContentLength ?? 0,
      capturedAt: capturedAt(object.Metadata?.['captured-at'], object.LastModified),
    }
  },

  async sha256(key) {
    const head = await orStatus(client.send(new HeadObjectCommand({ Bucket, Key: key })), [404])
    return head?.Metadata?.['sha256']
  },

  async *versions(prefix, after) {
    for await (const found of versionsUnder(client, Bucket, prefix, after))
      if (!found.isMarker) yield listingOf(found)
    for await (const { key, isLatest, isMarker } of versionsUnder(client, Bucket, redacted + prefix))
      if (isLatest && !isMarker) yield redactionOf(key)
  },

  async putRedacted(about, chunks) {
    const Body = Readable.from(chunks, { objectMode: false })
    const Metadata = { 'captured-at': about.capturedAt }
    const Key = redactedKey(about)
    await new Upload({ client, params: { Bucket, Key, Body, Metadata } }).done().catch(failed)
    // Of what was left of it before, which says more, the bucket would keep a version.
    await removeVersions(client, { Bucket, Key }, { sparingLatest: true })
  },

  async remove(key, version) {
    const found = await placeOf(client, Bucket, { key, version })
    if (!found) return
    if (found.Key !== key) return removeVersions(client, { Bucket, Key: found.Key })
    // Hidden first: what was sent before it must not be taken for the newest.
    if (found.isLatest) await client.send(new DeleteObjectCommand({ Bucket, Key: key })).catch(failed)
    const { VersionId } = found
    await client.send(new DeleteObjectCommand({ Bucket, Key: key, VersionId })).catch(failed)
  },

  async uploadForm(key, { bytesMax, seconds }) {
    return createPresignedPost(client, {
      Bucket,
      Key: key,
      Expires: seconds,
      Conditions: [['content-length-range', 1, bytesMax]],
    })
  },
})

/** What stands there. What is no name of a version, such as a hash, is refused with 400, and a marker with 405. */
async function look(client: S3Client, Bucket: string, { Key, VersionId }: Place) {
  const place = { Bucket, Key, ...(VersionId !== undefined && { VersionId }) }
  const object = await orStatus(client.send(new HeadObjectCommand(place)), [400, 404, 405])
  return object && { place, object }
}

/** Second, for a listing costs twelve times as much (https://aws.amazon.com/s3/pricing/). */
async function lookElsewhere(client: S3Client, Bucket: string, wanted: { key: string; version: string }) {
  const place = await placeOf(client, Bucket, wanted)
  return place && look(client, Bucket, place)
}

/**
 * Asked for when it is read: a body that nobody reads would hold on to its connection. Should another document have
 * come under the key since, the request fails and the caller begins anew.
 */
async function* bytesOf(client: S3Client, place: GetObjectCommandInput): AsyncGenerator<Uint8Array> {
  const { Body } = await client.send(new GetObjectCommand(place)).catch(failed)
  // The SDK's body on Node is a Readable, which iterates over Buffers.
  yield* Body as AsyncIterable<Uint8Array>
}

/** What is in memory of a stream on its way: two parts, sent again one by one where that is needed. */
const inParts = (client: S3Client, params: PutObjectCommandInput) =>
  new Upload({ client, params, partSize: 16 * 1024 ** 2, queueSize: 2 }).done()

/** Redacted versions lie under a prefix that senders cannot reach, and that no event tells of. */
const redacted = 'redacted/'

const base64 = (text: string): string => Buffer.from(text).toString('base64url')
const redactedKey = ({ key, version, storedAt }: DocumentListing): string =>
  `${redacted}${key}/${storedAt}/${base64(version)}`

function redactionOf(objectKey: string): DocumentListing & { readonly isRedacted: true } {
  const parts = objectKey.slice(redacted.length).split('/')
  const version = Buffer.from(parts.pop() ?? '', 'base64url').toString()
  const storedAt = parts.pop() ?? ''
  return { key: parts.join('/'), version, storedAt, isRedacted: true }
}

const listingOf = (found: { key: string; versionId: string; etag: string; storedAt: string }) => ({
  key: found.key,
  version: versionOf(found.versionId, found.etag),
  storedAt: found.storedAt,
})

type Place = { readonly Key: string; readonly VersionId?: string; readonly isLatest?: boolean }

/** Where a version lies: under its own key, or what is left of it under another. */
async function placeOf(
  client: S3Client,
  Bucket: string,
  { key, version }: { readonly key: string; readonly version: string },
): Promise<Place | undefined> {
  for await (const found of versionsUnder(client, Bucket, key))
    if (found.key === key && !found.isMarker && listingOf(found).version === version)
      return { Key: key, VersionId: found.versionId, isLatest: found.isLatest }
  for await (const { key: Key, isLatest, isMarker } of versionsUnder(client, Bucket, `${redacted}${key}/`)) {
    const left = redactionOf(Key)
    if (isLatest && !isMarker && left.key === key && left.version === version) return { Key }
  }
  return undefined
}

/** A bucket without versioning answers none, or the word "null": then the content itself tells uploads apart. */
const versionOf = (versionId: string | undefined, etag = ''): string =>
  versionId === undefined || versionId === 'null' ? etag : versionId

/** The sender's word on when it captured the document, if it is a time at all; else when the store took it. */
function capturedAt(stated: string | undefined, stored: Date | undefined): string {
  const time = stated === undefined ? Number.NaN : Date.parse(stated)
  return Number.isNaN(time) ? (stored ?? new Date(0)).toISOString() : new Date(time).toISOString()
}
