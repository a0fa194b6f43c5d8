import { limits } from '../limits.ts'
import { isSame, signatureOf } from '../pipeline/secrets.ts'
import type { SigningSecret } from '../source.ts'

/** The three headers of Standard Webhooks 1.0, https://www.standardwebhooks.com; undefined where one is missing. */
export type SignedHeaders = {
  readonly id: string | undefined
  readonly timestamp: string | undefined
  readonly signature: string | undefined
}

// The signed text is `id.timestamp.body`, so neither id nor timestamp may hold a dot: it could be moved between them.
const idShape = /^[A-Za-z0-9_:-]+$/
const timestampShape = /^[0-9]{1,12}$/

/**
 * What is wrong with the headers, whatever was signed, in words for the sender: a forger knows the standard as well.
 * Undefined where only the signature is left to be checked.
 */
export function faultIn(headers: SignedHeaders, now: number): string | undefined {
  const { id = '', timestamp = '', signature = '' } = headers
  const said = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  const missing = Object.entries(said).filter(([, value]) => value === '')
  if (missing.length > 0) return `${missing.map(([name]) => name).join(', ')}: missing`
  if (!idShape.test(id) || id.length > limits.webhookIdCharsMax)
    return `webhook-id: up to ${limits.webhookIdCharsMax} letters, digits, _, : and -`
  if (!timestampShape.test(timestamp)) return 'webhook-timestamp: whole seconds since 1970'
  return Math.abs(Math.floor(now / 1000) - Number(timestamp)) > limits.signatureAgeSecondsMax
    ? `webhook-timestamp: more than ${limits.signatureAgeSecondsMax} s from our clock`
    : undefined
}

/**
 * Whether a delivery was signed, over its very bytes, with one of the secrets that are valid now, within 300 s.
 * Any of several signatures may match, so that senders can rotate secrets.
 */
export function isSigned(
  headers: SignedHeaders,
  body: Uint8Array,
  secrets: readonly SigningSecret[],
  now: number,
): boolean {
  if (faultIn(headers, now) !== undefined) return false
  const { id, timestamp, signature = '' } = headers
  const presented = signature.split(' ')
  if (presented.length > limits.signaturesPerHeaderMax) return false
  const given = presented.flatMap((one) => (one.startsWith('v1,') ? [digestOf(one.slice(3))] : []))
  return secrets
    .filter(({ expiresAt }) => expiresAt === undefined || Date.parse(expiresAt) > now)
    .map(({ secret }) => signatureOf(secret, `${id}.${timestamp}.`, body))
    .some((wanted) => given.some((digest) => digest !== undefined && isSame(digest, wanted)))
}

/** Exactly the base64 of 32 bytes: a prefix of a right signature, or one with a suffix, is none. */
function digestOf(base64: string): Buffer | undefined {
  const digest = Buffer.from(base64, 'base64')
  return digest.length === 32 && digest.toString('base64') === base64 ? digest : undefined
}
