import type { Call } from './call.ts'
import { S3Fault } from './faults.ts'
import type { Check } from './objects.ts'
import type { Version } from './version.ts'

/**
 * What `If-None-Match: *` and `If-Match` ask of a write. Made when the request begins, since a key that was
 * deleted while the body arrived is a conflict (409) and not a success.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function writeCheck({ store, request }: Call): Check {
  const { headers, bucket, key } = request
  const [noneMatch, match] = [headers['if-none-match'], headers['if-match']]
  if (noneMatch !== undefined && noneMatch !== '*') throw new S3Fault('NotImplemented')
  if (noneMatch === undefined && match === undefined) return () => {}
  const begun = store.nextSequence()
  return (current) => {
    if (noneMatch !== undefined) {
      if (current) failPrecondition('If-None-Match')
      if (store.removedAt(`${bucket}/${key}`) > begun) throw new S3Fault('ConditionalRequestConflict')
    }
    if (match === undefined) return
    if (!current) throw new S3Fault('NoSuchKey', { details: { Key: key } })
    if (!namesEtag(match, current.etag)) failPrecondition('If-Match')
  }
}

/** `If-Match` of a deletion. */
export function deleteCheck({ request }: Call): Check {
  const match = request.headers['if-match']
  return (current) => {
    if (match !== undefined && !(current && namesEtag(match, current.etag))) failPrecondition('If-Match')
  }
}

/**
 * What a read asks, in the order of RFC 9110 §13.2.2.
 *
 * @param prefix `x-amz-copy-source-` for the source of a copy
 * @throws S3Fault PreconditionFailed
 */
export function readCondition(
  headers: Call['request']['headers'],
  version: Version,
  prefix = '',
): 'changed' | 'same' {
  const ask = (name: string) => headers[prefix + name]
  // HTTP dates have whole seconds.
  const atMs = Math.floor(version.atMs / 1_000) * 1_000
  const match = ask('if-match')
  if (match !== undefined && !namesEtag(match, version.etag)) failPrecondition('If-Match')
  const unmodified = Date.parse(ask('if-unmodified-since') ?? '')
  if (match === undefined && atMs > unmodified) failPrecondition('If-Unmodified-Since')
  const noneMatch = ask('if-none-match')
  if (noneMatch !== undefined) return namesEtag(noneMatch, version.etag) ? 'same' : 'changed'
  return atMs <= Date.parse(ask('if-modified-since') ?? '') ? 'same' : 'changed'
}

function namesEtag(list: string, etag: string): boolean {
  const named = list.split(',').map((one) => one.trim().replace(/^W\//, '').replaceAll('"', ''))
  return named.includes('*') || named.includes(etag)
}

export function failPrecondition(condition: string): never {
  throw new S3Fault('PreconditionFailed', { details: { Condition: condition } })
}
