import { hash } from 'node:crypto'
import type { Runtime, StoredReceipt } from '../../ports.ts'
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
  about: Pick<StoredReceipt, 'receiptId' | 'sourceId' | 'key' | 'version'> & { readonly document?: string },
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

/** Keys of raw documents: `sources/<sourceId>/<name>`. */
export const documentKey = (sourceId: string, name: string): string => `sources/${sourceId}/${name}`

const keyShape = /^sources\/([a-z0-9][a-z0-9-]*)\/(.+)$/s

export function documentKeyParts(key: string): { sourceId: string; name: string } | undefined {
  const [, sourceId, name] = keyShape.exec(key) ?? []
  return sourceId !== undefined && name !== undefined ? { sourceId, name } : undefined
}

export const receiptIdOf = (seed: string): string => `rcp_${hash('sha256', seed, 'hex').slice(0, 24)}`

export const isReceiptId = (name: string): boolean => /^rcp_[0-9a-f]{24}$/.test(name)
