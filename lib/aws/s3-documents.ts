import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import type { Documents } from '../ports.ts'
import { Problem } from '../problem.ts'

/** The raw bucket. What we know of a document stands in its metadata, so the object alone can be read again. */
export const s3Documents = (client: S3Client, Bucket: string): Documents => ({
  async put(key, bytes, { capturedAt, sha256 }) {
    const put = new PutObjectCommand({
      Bucket,
      Key: key,
      Body: bytes,
      IfNoneMatch: '*',
      Metadata: { 'captured-at': capturedAt, sha256 },
    })
    return (await orStatus(client.send(put), [412, 409])) === undefined ? 'exists' : 'created'
  },

  async open(key) {
    const object = await orStatus(client.send(new GetObjectCommand({ Bucket, Key: key })), [404])
    if (!object?.Body) return undefined
    return {
      key,
      version: versionOf(object.VersionId, object.ETag),
      // The SDK's body on Node is a Readable, which iterates over Buffers.
      bytes: object.Body as AsyncIterable<Uint8Array>,
      length: object.ContentLength ?? 0,
      capturedAt: capturedAt(object.Metadata?.['captured-at'], object.LastModified),
    }
  },

  async sha256(key) {
    const head = await orStatus(client.send(new HeadObjectCommand({ Bucket, Key: key })), [404])
    return head?.Metadata?.['sha256']
  },

  async *list(prefix) {
    let after: { KeyMarker?: string; VersionIdMarker?: string } | undefined
    do {
      const list = new ListObjectVersionsCommand({ Bucket, Prefix: prefix, ...after })
      const page = await client.send(list).catch(unavailable)
      for (const { Key, ETag, VersionId, LastModified, IsLatest } of page.Versions ?? []) {
        if (!Key || !IsLatest) continue
        yield { key: Key, version: versionOf(VersionId, ETag), storedAt: LastModified?.toISOString() ?? '' }
      }
      const { NextKeyMarker, NextVersionIdMarker } = page
      after = page.IsTruncated
        ? {
            ...(NextKeyMarker && { KeyMarker: NextKeyMarker }),
            ...(NextVersionIdMarker && { VersionIdMarker: NextVersionIdMarker }),
          }
        : undefined
    } while (after)
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

/** A bucket without versioning answers none, or the word "null": then the content itself tells uploads apart. */
const versionOf = (versionId: string | undefined, etag = ''): string =>
  versionId === undefined || versionId === 'null' ? etag : versionId

/** The sender's word on when it captured the document, if it is a time at all; else when the store took it. */
function capturedAt(stated: string | undefined, stored: Date | undefined): string {
  const time = stated === undefined ? Number.NaN : Date.parse(stated)
  return Number.isNaN(time) ? (stored ?? new Date(0)).toISOString() : new Date(time).toISOString()
}

/** Undefined for an answer with one of these statuses, which the caller reads as a plain "no". */
export async function orStatus<T>(sent: Promise<T>, statuses: readonly number[]): Promise<T | undefined> {
  try {
    return await sent
  } catch (cause) {
    if (cause instanceof S3ServiceException && statuses.includes(cause.$metadata.httpStatusCode ?? 0))
      return undefined
    return unavailable(cause)
  }
}

export function unavailable(cause: unknown): never {
  if (cause instanceof Problem) throw cause
  const name = cause instanceof Error ? cause.name : ''
  throw new Problem(name === 'SlowDown' ? 'store_throttled' : 'store_unavailable', { error: name }, { cause })
}
