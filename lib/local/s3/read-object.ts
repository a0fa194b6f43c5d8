import type { Blob, Span } from './blobs.ts'
import type { Call, Reply } from './call.ts'
import { readCondition } from './conditions.ts'
import { checksumHeaders, headerText, readHeaders } from './describe.ts'
import { S3Fault } from './faults.ts'
import { findVersion } from './objects.ts'
import type { Bucket } from './store.ts'
import type { Version } from './version.ts'

const overridable = ['cache-control', 'content-disposition', 'content-encoding', 'content-language'] as const

/** GET and HEAD of an object. The version found at the start is the one that is read to the end. */
export async function readObject({ store, request }: Call): Promise<Reply> {
  const { key, query, headers } = request
  const bucket = store.bucket(request.bucket)
  const version = findVersion(bucket, key, query.get('versionId'))
  const about = { ...readHeaders(version), ...overrides(query) }
  if (readCondition(headers, version) === 'same') {
    const { 'content-type': _type, ...rest } = about
    return { status: 304, headers: rest }
  }
  const span = rangeOf(headers['range'], version.size)
  const { start, end } = span ?? { start: 0, end: version.size }
  const wantsChecksum = headers['x-amz-checksum-mode'] === 'ENABLED' && !span
  const all = {
    ...about,
    'content-length': String(end - start),
    ...(span && { 'content-range': `bytes ${start}-${end - 1}/${version.size}` }),
    ...(wantsChecksum && checksumHeaders(version)),
  }
  const status = span ? 206 : 200
  if (request.method === 'HEAD') return { status, headers: all }
  return { status, headers: all, ...pinned(bucket, version.blobs, { start, end }) }
}

/** Bytes that stay readable although the object is replaced, until `done`. */
function pinned(bucket: Bucket, blobs: readonly Blob[], span: Span): Required<Pick<Reply, 'body' | 'done'>> {
  const done = bucket.blobs.pin(blobs)
  return { body: bucket.blobs.read(blobs, span), done }
}

/** All bytes of a version, let go of when they have been read. */
export async function* wholeOf(bucket: Bucket, version: Version, span?: Span): AsyncGenerator<Uint8Array> {
  const release = bucket.blobs.pin(version.blobs)
  try {
    yield* bucket.blobs.read(version.blobs, span ?? { start: 0, end: version.size })
  } finally {
    release()
  }
}

/**
 * One range of bytes, the last n (`-n`) included. Forms S3 does not know, several ranges among them, mean the
 * whole.
 *
 * @throws S3Fault InvalidRange when no byte of the object is in it
 */
export function rangeOf(header: string | undefined, size: number): Span | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size)
  if (start < end) return { start, end }
  throw new S3Fault('InvalidRange', {
    headers: { 'content-range': `bytes */${size}` },
    details: { RangeRequested: header ?? '', ActualObjectSize: String(size) },
  })
}

/** `response-content-type` and its like, which presigned links use. */
function overrides(query: ReadonlyMap<string, string>): Record<string, string> {
  const names = [...overridable, 'content-type', 'expires']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(`response-${name}`)
      return value === undefined ? [] : [[name, headerText(value)]]
    }),
  )
}
