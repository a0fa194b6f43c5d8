import { hash } from 'node:crypto'
import type { RawDocument, Runtime, StoredReceipt } from '../../ports.ts'
import { Problem } from '../../problem.ts'

/** One signed delivery. `webhookId` is the sender's own id for it, the same over all its retries. */
export type Delivery = { readonly sourceId: string; readonly webhookId: string; readonly body: Uint8Array }

/**
 * Keeps a delivery and opens its receipt, in that order: a crash between the two is healed by ingest, which opens the
 * receipt of any document it meets. Nothing is read yet: a push must not wait for the pipeline. The same delivery again
 * gives the same receipt and no second effect.
 *
 * @returns Problem `replayed_id` when the id was used before with another body
 */
export async function receive(delivery: Delivery, runtime: Runtime): Promise<StoredReceipt | Problem> {
  const { sourceId, webhookId, body } = delivery
  const receiptId = receiptIdOf(`webhook\n${sourceId}\n${webhookId}`)
  const key = documentKey(sourceId, receiptId)
  const sha256 = hash('sha256', body, 'hex')
  const capturedAt = new Date(runtime.now()).toISOString()

  if ((await runtime.documents.put(key, body, { capturedAt, sha256 })) === 'exists') {
    if ((await runtime.documents.sha256(key)) !== sha256)
      return new Problem('replayed_id', { sourceId, webhookId })
    const known = await runtime.receipts.get(receiptId)
    if (known) return known
  }
  return openReceipt({ receiptId, sourceId, key }, runtime)
}

/** Opens a receipt under the source's next number, or returns the one that stands. */
export async function openReceipt(
  about: Pick<StoredReceipt, 'receiptId' | 'sourceId' | 'key' | 'version' | 'byForm'> & {
    readonly document?: string
  },
  runtime: Runtime,
): Promise<StoredReceipt> {
  const now = new Date(runtime.now()).toISOString()
  const receipt: StoredReceipt = {
    document: about.key,
    ...about,
    state: 'received',
    seen: 0,
    accepted: 0,
    rejected: 0,
    duplicate: 0,
    problems: [],
    sequence: await runtime.sources.nextSequence(about.sourceId),
    receivedAt: now,
    updatedAt: now,
  }
  if ((await runtime.receipts.open(receipt)) === 'created') return receipt
  return (await runtime.receipts.get(about.receiptId)) ?? receipt
}

/**
 * Which receipt is a version's. One that was opened under the key's own name, for a webhook's document or for a form,
 * is that of the first version that is read; any other version, and what other tools put, has one of its own.
 *
 * @returns the id that it has or is to have, and the receipt, if it is open. One that says no version is of a document
 *   that nobody has begun to read
 */
export async function receiptOf(
  { key, version }: Pick<RawDocument, 'key' | 'version'>,
  { receipts }: Runtime,
): Promise<{ readonly receiptId: string; readonly receipt: StoredReceipt | undefined }> {
  const name = documentKeyParts(key)?.name ?? ''
  const named = isReceiptId(name) ? await receipts.get(name) : undefined
  if (named && (named.version ?? version) === version) return { receiptId: name, receipt: named }
  const receiptId = receiptIdOf(`upload\n${key}\n${version}`)
  const receipt = await receipts.get(receiptId)
  const isNameFree = isReceiptId(name) && !named && !receipt
  return { receiptId: isNameFree ? name : receiptId, receipt }
}

/**
 * Whether a receipt was opened for a form of which no document was read yet. When it is, it gets the source's next
 * number: what came between asking and posting is older.
 */
export const awaitsNumber = ({ byForm, version }: StoredReceipt): boolean =>
  byForm === true && version === undefined

/** Under which all documents lie, also those of no source. */
export const documentsPrefix = 'sources/'

/** Keys of raw documents: `sources/<sourceId>/<name>`. */
export const documentKey = (sourceId: string, name: string): string => `${documentsPrefix}${sourceId}/${name}`

const keyShape = /^sources\/([a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)?)\/(.+)$/s

/** Undefined where a key is none of a source: `sources/<source id>/<name>`. */
export function documentKeyParts(key: string): { sourceId: string; name: string } | undefined {
  const [, sourceId, name] = keyShape.exec(key) ?? []
  return sourceId !== undefined && name !== undefined ? { sourceId, name } : undefined
}

export const receiptIdOf = (seed: string): string => `rcp_${hash('sha256', seed, 'hex').slice(0, 24)}`

export const isReceiptId = (name: string): boolean => /^rcp_[0-9a-f]{24}$/.test(name)
