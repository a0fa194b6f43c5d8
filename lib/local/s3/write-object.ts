import type { Blob } from './blobs.ts'
import { type Body, openBody, readText } from './body.ts'
import { type Call, quoted, type Reply, xmlReply } from './call.ts'
import { measured } from './checksums.ts'
import { deleteCheck, failPrecondition, readCondition, writeCheck } from './conditions.ts'
import { describe, versionHeaders, writtenHeaders } from './describe.ts'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'
import { commitObject, currentVersion, findVersion, type NewObject, removeObject } from './objects.ts'
import { wholeOf } from './read-object.ts'
import { checkKey, decoded, type S3Request } from './request.ts'
import type { Bucket } from './store.ts'
import type { Version } from './version.ts'
import { childrenOf, childText, type RequestElement, readXml, type XmlContent, xmlDocument } from './xml.ts'

/**
 * PutObject. A condition that fails already is refused before the body is taken, and looked at again at the
 * end.
 */
export async function putObject(call: Call): Promise<Reply> {
  const { store, request, signed } = call
  const bucket = store.bucket(request.bucket)
  const key = checkKey(request.key)
  const described = describe(request.headers)
  const check = writeCheck(call)
  check(currentVersion(bucket, key))
  const stored = await storeBytes(bucket, openBody(request, signed))
  const ready = { ...stored, key, described, event: 'ObjectCreated:Put' } as const
  const version = await commitObject(store, request.bucket, ready, check)
  return { status: 200, headers: writtenHeaders(version) }
}

/** Puts bytes on the disk, where nobody sees them yet. */
export async function storeBytes(
  bucket: Bucket,
  body: Pick<Body, 'bytes' | 'measures' | 'checksumName'>,
): Promise<Pick<NewObject, 'blobs' | 'size' | 'etag' | 'checksum'>> {
  const id = await bucket.blobs.write(body.bytes)
  const { size, md5, checksum } = body.measures()
  const name = body.checksumName
  return {
    blobs: [{ id, size }],
    size,
    etag: md5.toString('hex'),
    checksum: name && checksum !== undefined ? { name, value: checksum, type: 'FULL_OBJECT' } : undefined,
  }
}

/** CopyObject. The copy of an object made of parts becomes one of a piece, its ETag the MD5, as in S3. */
export async function copyObject(call: Call): Promise<Reply> {
  const { store, request } = call
  const check = writeCheck(call)
  const key = checkKey(request.key)
  const { bucket: from, version: source } = copySource(call)
  const replaces = request.headers['x-amz-metadata-directive'] === 'REPLACE'
  const isSame =
    source.bucket === request.bucket &&
    source.key === key &&
    !request.headers['x-amz-copy-source']?.includes('?')
  if (isSame && !replaces) {
    throw new S3Fault('InvalidRequest', { says: 'A copy onto itself must change its metadata.' })
  }
  if (source.size > s3Limits.objectBytesMax)
    throw new S3Fault('InvalidRequest', { says: 'Copy it in parts.' })
  const described = replaces ? describe(request.headers) : source.described
  const stored = await copyBytes(from, store.bucket(request.bucket), source)
  const ready = { ...stored, key, described, event: 'ObjectCreated:Copy' } as const
  const version = await commitObject(store, request.bucket, ready, check)
  const body = xmlDocument('CopyObjectResult', copied(version))
  return xmlReply(body, { ...versionHeaders(version), ...sourceHeaders(source) })
}

export const copied = (made: Pick<Version, 'etag' | 'atMs'>): XmlContent => ({
  LastModified: new Date(made.atMs).toISOString(),
  ETag: quoted(made.etag),
})

export const sourceHeaders = (source: Version): Record<string, string> =>
  source.isVersioned ? { 'x-amz-copy-source-version-id': source.versionId } : {}

/**
 * The version that `x-amz-copy-source` names: `/bucket/key?versionId=…`, percent-encoded.
 *
 * @throws S3Fault PreconditionFailed for its conditions, also where a plain read would answer 304
 */
export function copySource({ store, request }: Call): { bucket: Bucket; version: Version } {
  const [path = '', versionId] = (request.headers['x-amz-copy-source'] ?? '').split('?versionId=')
  const [, name, key] = /^\/?([^/]+)\/(.+)$/s.exec(decoded(path)) ?? []
  if (!name || !key)
    throw new S3Fault('InvalidArgument', { says: 'Copy source must name a bucket and a key' })
  const bucket = store.bucket(name)
  const version = findVersion(bucket, key, versionId)
  if (readCondition(request.headers, version, 'x-amz-copy-source-') === 'same')
    failPrecondition('x-amz-copy-source')
  return { bucket, version }
}

async function copyBytes(from: Bucket, to: Bucket, source: Version) {
  const [only] = source.blobs
  const { size, etag, checksum } = source
  if (from === to && only && source.blobs.length === 1 && !etag.includes('-')) {
    const blobs: Blob[] = [{ id: await linked(from, only), size }]
    return { blobs, size, etag, checksum }
  }
  const { bytes, measures } = measured(wholeOf(from, source))
  return storeBytes(to, { bytes, measures, checksumName: undefined })
}

async function linked(bucket: Bucket, only: Blob): Promise<string> {
  const release = bucket.blobs.pin([only])
  try {
    return await bucket.blobs.copy(only.id)
  } finally {
    release()
  }
}

export async function deleteObject(call: Call): Promise<Reply> {
  const { store, request } = call
  const target = { key: request.key, versionId: request.query.get('versionId'), check: deleteCheck(call) }
  const removal = await removeObject(store, request.bucket, target)
  return {
    status: 204,
    headers: {
      ...(removal.versionId !== undefined && { 'x-amz-version-id': removal.versionId }),
      ...(removal.isMarker && { 'x-amz-delete-marker': 'true' }),
    },
  }
}

/** DeleteObjects: each key has its own outcome. */
export async function deleteObjects({ store, request, signed }: Call): Promise<Reply> {
  store.bucket(request.bucket)
  checkHasDigest(request)
  const body = readXml(await readText(request, signed), 'Delete')
  const objects = childrenOf(body, 'Object')
  if (objects.length === 0 || objects.length > s3Limits.deleteKeysMax) throw new S3Fault('MalformedXML')
  const isQuiet = childText(body, 'Quiet') === 'true'
  const outcomes: { Deleted?: XmlContent; Error?: XmlContent }[] = []
  for (const object of objects) outcomes.push(await deleteOne(object))
  return xmlReply(
    xmlDocument('DeleteResult', {
      Deleted: isQuiet ? undefined : outcomes.map((one) => one.Deleted),
      Error: outcomes.map((one) => one.Error),
    }),
  )

  async function deleteOne(object: RequestElement): Promise<{ Deleted?: XmlContent; Error?: XmlContent }> {
    const key = childText(object, 'Key') ?? ''
    const asked = childText(object, 'VersionId')
    try {
      const { versionId, isMarker } = await removeObject(store, request.bucket, { key, versionId: asked })
      const marker = isMarker ? { DeleteMarker: true, DeleteMarkerVersionId: versionId } : {}
      return { Deleted: { Key: key, VersionId: asked, ...marker } }
    } catch (cause) {
      if (!(cause instanceof S3Fault)) throw cause
      return { Error: { Key: key, VersionId: asked, Code: cause.code, Message: cause.message } }
    }
  }
}

/** A deletion of many must prove that its body arrived whole. */
function checkHasDigest({ headers }: S3Request): void {
  const proofs = Object.keys(headers).filter((name) =>
    /^(?:content-md5$|x-amz-(?:checksum-|trailer))/.test(name),
  )
  if (proofs.length === 0)
    throw new S3Fault('InvalidRequest', { says: 'Missing required header: Content-MD5' })
}
