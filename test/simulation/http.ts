import { createHash, createHmac } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { receivingApp } from '../../lib/http/app.ts'
import type { Runtime } from '../../lib/ports.ts'
import type { Source } from '../../lib/source.ts'
import type { Steps } from './steps.ts'
import { ownerOf, type Upload } from './workload.ts'

/** A sender over HTTP, as https://www.standardwebhooks.com has it: spelled anew, not borrowed from the receiver. */
const secretBytes = Buffer.alloc(32, 7)
const createdAt = '2026-11-01T00:00:00.000Z'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
export const keyIdOf = (sourceId: string): string => hashOf(sourceId).slice(0, 12)
const keyOf = (sourceId: string): string =>
  `rks_${keyIdOf(sourceId)}_${Buffer.alloc(32, sourceId).toString('base64url')}`

/** What a sender and we have in common, as its source record keeps it. */
export const credentialsOf = (sourceId: string): Pick<Source, 'secrets' | 'keys'> => ({
  secrets: [{ secretId: 'one', secret: `whsec_${secretBytes.toString('base64')}`, createdAt }],
  keys: [{ keyId: keyIdOf(sourceId), sha256: hashOf(keyOf(sourceId)), createdAt }],
})

export const uploadBytes = ({ text, isPacked }: Upload): Uint8Array =>
  isPacked ? gzipSync(text) : Buffer.from(text)

/** The text of a document, whether it is packed or not. */
export const textIn = (bytes: Uint8Array): string =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes)).toString()

/** The three headers, signed at a time in ms. */
export function signed(webhookId: string, body: Uint8Array, atMs: number): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1000))
  const hash = createHmac('sha256', secretBytes).update(`${webhookId}.${timestamp}.`).update(body)
  return {
    'webhook-id': webhookId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${hash.digest('base64')}`,
  }
}

/** One request and its answer; either may be the moment at which our worker dies. */
async function exchange<T>(
  steps: Steps,
  { runtime, path, request }: { runtime: Runtime; path: string; request: RequestInit },
  answered: (status: number, body: unknown) => T,
): Promise<T> {
  await steps('http.read', () => {})
  const reply = await receivingApp(runtime).request(path, { method: 'POST', ...request })
  const body: unknown = await reply.json()
  return steps('http.answer', () => answered(reply.status, body))
}

type Answered<T> = (status: number, body: T) => void
type Call = { readonly steps: Steps; readonly runtime: Runtime; readonly atMs: number }

/** Pushes a document; a receipt's id comes back with 202. */
export function push(
  upload: Upload,
  { steps, runtime, atMs }: Call,
  answered: Answered<{ receiptId: string }>,
) {
  const body = uploadBytes(upload)
  const path = `/v1/sources/${upload.sourceId}/documents`
  const request = { headers: signed(upload.id, body, atMs), body }
  // What the route says is held to its schema elsewhere.
  return exchange(steps, { runtime, path, request }, answered as Answered<unknown>)
}

/** Asks for an upload form; the key under which the bucket will take the document is one of its fields. */
export function askForm(
  { sourceId }: Upload,
  { steps, runtime }: Omit<Call, 'atMs'>,
  answered: Answered<{ fields: { key: string } }>,
) {
  const path = `/v1/sources/${sourceId}/uploads`
  const request = { headers: { authorization: `Bearer ${keyOf(ownerOf(sourceId))}` } }
  return exchange(steps, { runtime, path, request }, answered as Answered<unknown>)
}
