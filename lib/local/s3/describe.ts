import { quoted } from './call.ts'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'
import type { S3Request } from './request.ts'
import type { ObjectDescription, Version } from './version.ts'

/** Headers that an object keeps and gives back. */
const keptHeaders = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
] as const

/** Headers that would change what a write means. Taking them and doing nothing would be a lie. */
const refusedHeaders = new RegExp(
  [
    '^x-amz-(?:tagging$|object-lock-|website-|write-offset|grant-)',
    '^x-amz-server-side-encryption-(?:customer|aws)',
  ].join('|'),
)

/**
 * What the writer says of the object: kept headers and `x-amz-meta-*`.
 *
 * @throws S3Fault MetadataTooLarge, NotImplemented
 */
export function describe(headers: S3Request['headers']): ObjectDescription {
  const refused = Object.keys(headers).find((name) => refusedHeaders.test(name))
  if (refused) throw new S3Fault('NotImplemented', { details: { Header: refused } })
  const kept = keptHeaders.flatMap((name) => {
    const value = name === 'content-encoding' ? withoutFraming(headers[name]) : headers[name]
    return value ? [[name, headerText(value)] as const] : []
  })
  const metadata = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith('x-amz-meta-') ? [[metadataName(name), value ?? ''] as const] : [],
  )
  const size = metadata.reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0)
  if (size > s3Limits.metadataBytesMax) throw new S3Fault('MetadataTooLarge')
  return { headers: Object.fromEntries(kept), metadata: Object.fromEntries(metadata) }
}

/** Forms and queries can hold what no header can. @throws S3Fault InvalidArgument */
export function headerText(value: string): string {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value
  throw new S3Fault('InvalidArgument', { says: 'A header cannot hold this value' })
}

function metadataName(header: string): string {
  const name = header.slice('x-amz-meta-'.length)
  if (/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)) return name
  throw new S3Fault('InvalidArgument', { says: 'A metadata name cannot be a header' })
}

/** Metadata beyond ASCII goes out as RFC 2047 has it, as from S3. */
const metadataText = (value: string): string =>
  /^[\t\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`

/** `aws-chunked` says how the request was framed, not how the object is encoded. */
function withoutFraming(encoding: string | undefined): string | undefined {
  const codings = encoding?.split(',').map((coding) => coding.trim())
  return codings?.filter((coding) => coding !== 'aws-chunked').join(',')
}

export const versionHeaders = (
  version: Pick<Version, 'isVersioned' | 'versionId'>,
): Record<string, string> => (version.isVersioned ? { 'x-amz-version-id': version.versionId } : {})

/** The answer to a write: ETag, version and the checksum that was kept. */
export function writtenHeaders(version: Version): Record<string, string> {
  return { etag: quoted(version.etag), ...versionHeaders(version), ...checksumHeaders(version) }
}

export function checksumHeaders({ checksum }: Version): Record<string, string> {
  if (!checksum) return {}
  return { [`x-amz-checksum-${checksum.name}`]: checksum.value, 'x-amz-checksum-type': checksum.type }
}

/** The headers of GET and HEAD but for the length. */
export function readHeaders(version: Version): Record<string, string> {
  const metadata = Object.entries(version.described.metadata)
  return {
    'content-type': 'binary/octet-stream',
    ...version.described.headers,
    ...Object.fromEntries(metadata.map(([name, value]) => [`x-amz-meta-${name}`, metadataText(value)])),
    etag: quoted(version.etag),
    'last-modified': new Date(version.atMs).toUTCString(),
    'accept-ranges': 'bytes',
    ...versionHeaders(version),
  }
}
