import { type Call, quoted, type Reply, xmlReply } from './call.ts'
import { S3Fault } from './faults.ts'
import { compareKeys, type KeyIndex } from './key-index.ts'
import { s3Limits } from './limits.ts'
import { currentVersion } from './objects.ts'
import { wholeNumber } from './request.ts'
import { percentEncoded } from './signature.ts'
import type { Bucket } from './store.ts'
import type { Version } from './version.ts'
import { type XmlContent, xmlDocument } from './xml.ts'

type Ask = { readonly prefix: string; readonly delimiter: string; readonly most: number }
/** Where a listing goes on: after a key, or after all keys that begin so. */
type Place = { readonly after: string; readonly isPrefix: boolean }
type Page = {
  readonly versions: readonly Version[]
  readonly prefixes: readonly string[]
  readonly next: Place | undefined
}

/** ListObjectsV2. Keys come in the order of their UTF-8 bytes. */
export async function listObjects({ store, request }: Call): Promise<Reply> {
  const { query } = request
  if (query.get('list-type') !== '2') throw new S3Fault('NotImplemented', { says: 'Use list-type=2.' })
  const bucket = store.bucket(request.bucket)
  const ask = readAsk(query)
  const token = query.get('continuation-token')
  const startAfter = query.get('start-after')
  const place = token === undefined ? { after: startAfter ?? '', isPrefix: false } : readToken(token)
  const { versions, prefixes, next } = page(bucket, ask, place)
  const encode = encoder(query)
  return xmlReply(
    xmlDocument('ListBucketResult', {
      Name: request.bucket,
      Prefix: encode(ask.prefix),
      StartAfter: startAfter === undefined ? undefined : encode(startAfter),
      ContinuationToken: token,
      NextContinuationToken: next && makeToken(next),
      KeyCount: versions.length + prefixes.length,
      MaxKeys: ask.most,
      Delimiter: ask.delimiter === '' ? undefined : encode(ask.delimiter),
      EncodingType: query.get('encoding-type'),
      IsTruncated: next !== undefined,
      Contents: versions.map((version) => ({ Key: encode(version.key), ...listed(version) })),
      CommonPrefixes: prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
    }),
  )
}

/** ListObjectVersions, without a delimiter: all versions and delete markers, newest first within a key. */
export async function listVersions({ store, request }: Call): Promise<Reply> {
  const { query } = request
  const ask = readAsk(query)
  if (ask.delimiter !== '') throw new S3Fault('NotImplemented')
  const { index } = store.bucket(request.bucket)
  const [keyMarker, idMarker] = [query.get('key-marker') ?? '', query.get('version-id-marker')]
  const encode = encoder(query)
  const found: Version[] = []
  for (const version of versionsAfter(index, ask, { keyMarker, idMarker })) {
    if (found.length > ask.most) break
    found.push(version)
  }
  const shown = found.slice(0, ask.most)
  const last = found.length > shown.length ? shown.at(-1) : undefined
  return xmlReply(
    xmlDocument('ListVersionsResult', {
      Name: request.bucket,
      Prefix: encode(ask.prefix),
      KeyMarker: encode(keyMarker),
      VersionIdMarker: idMarker ?? '',
      NextKeyMarker: last && encode(last.key),
      NextVersionIdMarker: last?.versionId,
      MaxKeys: ask.most,
      EncodingType: query.get('encoding-type'),
      IsTruncated: last !== undefined,
      Version: shown.filter(({ isMarker }) => !isMarker).map(describeVersion),
      DeleteMarker: shown.filter(({ isMarker }) => isMarker).map(describeVersion),
    }),
  )

  function describeVersion(version: Version): XmlContent {
    const isLatest = index.versionsOf(version.key)[0] === version
    const about = version.isMarker ? { LastModified: new Date(version.atMs).toISOString() } : listed(version)
    return { Key: encode(version.key), VersionId: version.versionId, IsLatest: isLatest, ...about }
  }
}

const listed = (version: Version) => ({
  LastModified: new Date(version.atMs).toISOString(),
  ETag: quoted(version.etag),
  ChecksumAlgorithm: version.checksum?.name.toUpperCase(),
  ChecksumType: version.checksum?.type,
  Size: version.size,
  StorageClass: 'STANDARD',
})

/**
 * A page of keys and of prefixes that stand for the keys below them. Whole groups are stepped over, not read.
 */
function page(bucket: Bucket, ask: Ask, begin: Place): Page {
  const versions: Version[] = []
  const prefixes: string[] = []
  let place = begin
  for (let key = firstKey(bucket, ask, place); key !== undefined; key = firstKey(bucket, ask, place)) {
    const version = currentVersion(bucket, key)
    const group = groupOf(key, ask)
    if (version && versions.length + prefixes.length >= ask.most) {
      return { versions, prefixes, next: ask.most === 0 ? undefined : place }
    }
    if (version && group !== undefined) prefixes.push(group)
    else if (version) versions.push(version)
    place =
      version && group !== undefined ? { after: group, isPrefix: true } : { after: key, isPrefix: false }
  }
  return { versions, prefixes, next: undefined }
}

function firstKey(bucket: Bucket, { prefix }: Ask, { after, isPrefix }: Place): string | undefined {
  const isPast = (key: string): boolean =>
    compareKeys(key, prefix) >= 0 && compareKeys(key, after) > 0 && !(isPrefix && key.startsWith(after))
  const [key] = bucket.index.from(isPast)
  return key?.startsWith(prefix) ? key : undefined
}

function groupOf(key: string, { prefix, delimiter }: Ask): string | undefined {
  if (delimiter === '') return undefined
  const at = key.indexOf(delimiter, prefix.length)
  return at < 0 ? undefined : key.slice(0, at + delimiter.length)
}

/** The versions of keys with the prefix, which stand together. */
function* versionsAfter(
  index: KeyIndex,
  { prefix }: Ask,
  { keyMarker, idMarker }: { readonly keyMarker: string; readonly idMarker: string | undefined },
): Generator<Version> {
  const isPast = (key: string): boolean => compareKeys(key, prefix) >= 0 && compareKeys(key, keyMarker) >= 0
  for (const key of index.from(isPast)) {
    if (!key.startsWith(prefix)) return
    const versions = index.versionsOf(key)
    const isMarked = key === keyMarker && keyMarker !== ''
    const seen = versions.findIndex((version) => version.versionId === idMarker)
    if (!isMarked) yield* versions
    else if (idMarker !== undefined) yield* versions.slice(seen + 1)
  }
}

function readAsk(query: ReadonlyMap<string, string>): Ask {
  const most = wholeNumber(query.get('max-keys'), 'max-keys', s3Limits.listKeysMax)
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    most: Math.min(most, s3Limits.listKeysMax),
  }
}

/** With `encoding-type=url` names are percent-encoded but for `/`, since XML cannot carry every key. */
function encoder(query: ReadonlyMap<string, string>): (name: string) => string {
  const type = query.get('encoding-type')
  if (type === undefined) return (name) => name
  if (type !== 'url')
    throw new S3Fault('InvalidArgument', { says: 'Invalid Encoding Method specified in Request' })
  return (name) => percentEncoded(name).replaceAll('%2F', '/')
}

const makeToken = ({ after, isPrefix }: Place): string =>
  Buffer.from(`${isPrefix ? 'p' : 'k'}${after}`).toString('base64url')

function readToken(token: string): Place {
  const text = Buffer.from(token, 'base64url').toString('utf8')
  if (!/^[pk]/.test(text))
    throw new S3Fault('InvalidArgument', { says: 'The continuation token is incorrect' })
  return { after: text.slice(1), isPrefix: text.startsWith('p') }
}
