import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'
import type { S3Request } from './request.ts'

export type Credentials = {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
}

/** A request whose signature held; chunks of a signed stream continue from it. */
export type Signed = {
  readonly signature: string
  readonly signingKey: Buffer
  /** `20261121T060000Z` */
  readonly dateTime: string
  /** `20261121/us-east-1/s3/aws4_request` */
  readonly scope: string
  /** `x-amz-content-sha256`: a hex digest, or one of the words of SigV4 for bodies not hashed up front. */
  readonly payload: string
}

type Claim = Pick<Signed, 'signature' | 'dateTime' | 'payload'> & {
  readonly credential: string
  readonly signedHeaders: readonly string[]
}

const algorithm = 'AWS4-HMAC-SHA256'
export const unsignedPayload = 'UNSIGNED-PAYLOAD'

/**
 * Signature Version 4, in the header or in the query.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 *
 * @throws S3Fault AccessDenied for no signature or one too old, SignatureDoesNotMatch, InvalidAccessKeyId,
 *   RequestTimeTooSkewed, AuthorizationHeaderMalformed
 */
export function authenticate(request: S3Request, credentials: Credentials, nowMs: number): Signed {
  const presigned = request.query.has('X-Amz-Signature')
  const claim = presigned ? queryClaim(request, nowMs) : headerClaim(request, nowMs)
  const scope = checkScope(claim.credential, claim.dateTime, credentials)
  const signingKey = signingKeyFor(credentials, claim.dateTime)
  const hash = sha256Hex(canonicalRequest(request, claim))
  const expected = hmac(signingKey, [algorithm, claim.dateTime, scope, hash].join('\n')).toString('hex')
  if (!sameSecret(claim.signature, expected)) throw new S3Fault('SignatureDoesNotMatch')
  return { ...claim, signingKey, scope }
}

/** Compares in constant time: over digests, which are equally long whatever is compared. */
export const sameSecret = (left: string, right: string): boolean =>
  timingSafeEqual(hash('sha256', left, 'buffer'), hash('sha256', right, 'buffer'))

/** The access key and the scope `<key>/<day>/<region>/s3/aws4_request`. @returns the scope */
export function checkScope(credential: string, dateTime: string, credentials: Credentials): string {
  const slash = credential.indexOf('/')
  const scope = credential.slice(slash + 1)
  if (credential.slice(0, slash) !== credentials.accessKeyId) throw new S3Fault('InvalidAccessKeyId')
  const expected = `${dateTime.slice(0, 8)}/${credentials.region}/s3/aws4_request`
  if (scope === expected) return scope
  throw new S3Fault('AuthorizationHeaderMalformed', {
    says: `The credential scope is wrong; expecting '${expected}'.`,
    details: { Region: credentials.region },
  })
}

export function signingKeyFor(credentials: Credentials, dateTime: string): Buffer {
  const day = hmac(`AWS4${credentials.secretAccessKey}`, dateTime.slice(0, 8))
  return hmac(hmac(hmac(day, credentials.region), 's3'), 'aws4_request')
}

export const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest()

export const sha256Hex = (text: string): string => hash('sha256', text, 'hex')

/** Percent-encodes as SigV4 does: everything but letters, digits and `-._~`. */
export const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

function headerClaim({ headers }: S3Request, nowMs: number): Claim {
  const authorization = headers['authorization']
  if (!authorization) throw new S3Fault('AccessDenied')
  const match =
    /^AWS4-HMAC-SHA256 +Credential=([^, ]+), *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})$/.exec(
      authorization,
    )
  const [, credential, signedHeaders, signature] = match ?? []
  if (!credential || !signedHeaders || !signature) throw new S3Fault('AuthorizationHeaderMalformed')
  const payload = headers['x-amz-content-sha256']
  if (!payload) throw new S3Fault('InvalidRequest', { says: 'Missing required header x-amz-content-sha256' })
  const dateTime = headers['x-amz-date'] ?? ''
  const skew = Math.abs(timeOf(dateTime, 'AccessDenied') - nowMs)
  if (skew > s3Limits.clockSkewMs) throw new S3Fault('RequestTimeTooSkewed')
  const names = signedHeaders.split(';')
  checkAllSigned(headers, names)
  return { credential, signedHeaders: names, signature, dateTime, payload }
}

function queryClaim({ query, headers }: S3Request, nowMs: number): Claim {
  const ask = (name: string) => query.get(`X-Amz-${name}`) ?? ''
  const expires = ask('Expires')
  const odd = ask('Algorithm') !== algorithm || !/^\d{1,6}$/.test(expires)
  if (odd || Number(expires) > s3Limits.presignedSecondsMax || ask('SignedHeaders') === '') {
    throw new S3Fault('AuthorizationQueryParametersError')
  }
  const age = nowMs - timeOf(ask('Date'), 'AuthorizationQueryParametersError')
  if (age > Number(expires) * 1_000) throw new S3Fault('AccessDenied', { says: 'Request has expired' })
  if (age < -s3Limits.clockSkewMs) throw new S3Fault('AccessDenied', { says: 'Request is not valid yet' })
  const names = ask('SignedHeaders').split(';')
  const inQuery = [...query.keys()].map((name) => name.toLowerCase())
  checkAllSigned(headers, [...names, ...inQuery])
  return {
    credential: ask('Credential'),
    signedHeaders: names,
    signature: ask('Signature'),
    dateTime: ask('Date'),
    payload: headers['x-amz-content-sha256'] ?? unsignedPayload,
  }
}

/** A header that steers S3 but is not signed could have been added on the way. */
function checkAllSigned(headers: S3Request['headers'], names: readonly string[]): void {
  const steering = Object.keys(headers).filter((name) => name === 'host' || name.startsWith('x-amz-'))
  const missing = steering.filter((name) => !names.includes(name) && name !== 'x-amz-content-sha256')
  if (missing.length === 0) return
  throw new S3Fault('AccessDenied', {
    says: `There were headers which were not signed: ${missing.join(', ')}`,
  })
}

function canonicalRequest({ method, path, query, headers }: S3Request, claim: Claim): string {
  const pairs = [...query].filter(([name]) => name !== 'X-Amz-Signature')
  const encoded = pairs.map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`)
  const lines = claim.signedHeaders.map((name) => `${name}:${squeezed(headers[name] ?? '')}\n`)
  return [
    method,
    percentEncoded(path).replaceAll('%2F', '/'),
    // Sorted by name; `=` sorts after what may follow a shorter name, so whole pairs are not compared.
    encoded.sort(byName).join('&'),
    lines.join(''),
    claim.signedHeaders.join(';'),
    claim.payload,
  ].join('\n')
}

function byName(left: string, right: string): number {
  const [a = '', b = ''] = [left.split('=')[0], right.split('=')[0]]
  return a < b ? -1 : a > b ? 1 : 0
}

const squeezed = (value: string): string => value.trim().replace(/ {2,}/g, ' ')

function timeOf(dateTime: string, fault: 'AccessDenied' | 'AuthorizationQueryParametersError'): number {
  const digits = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(dateTime)
  const [, year, month, day, hour, minute, second] = digits ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time))
    throw new S3Fault(fault, { says: 'A valid date in ISO 8601 basic form is required' })
  return time
}
