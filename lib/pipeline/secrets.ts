import { createHmac, hash, timingSafeEqual } from 'node:crypto'

// What proves who is speaking: digests of keys, signatures of webhooks, and the one way to compare them.

/** Keys are kept as this alone, in hexadecimal. */
export const keyDigest = (key: string): string => hash('sha256', key, 'hex')

/** Whether a key has a digest, in a time that does not tell how much of it was right. */
export const isKeyOf = (digest: string, key: string): boolean =>
  isSame(Buffer.from(digest, 'hex'), Buffer.from(keyDigest(key), 'hex'))

/** In constant time for bytes of one length; bytes of another length are not secret. */
export const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && timingSafeEqual(left, right)

/**
 * The signature of Standard Webhooks 1.0 (https://www.standardwebhooks.com): 32 bytes. `prefix` is `id.timestamp.`;
 * a secret is `whsec_` and base64.
 */
export const signatureOf = (secret: string, prefix: string, body: Uint8Array | string): Buffer =>
  createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(prefix)
    .update(body)
    .digest()
