import type { Runtime } from '../../ports.ts'
import { expired as expiredOpening, isOver } from '../lifecycle.ts'
import { quietMsMax, resume } from './chunks.ts'
import { ingest } from './ingest.ts'
import { documentKeyParts, isReceiptId, receiptIdOf } from './receive.ts'

/**
 * Marks openings whose time is over, and reads documents that were stored but never got a final receipt. Both only
 * catch up: expiry is compared with the clock at every read as well, and an upload's event normally comes at once.
 */
export async function expire(runtime: Runtime): Promise<{ expired: number; swept: number }> {
  const expired = await markExpired(runtime)
  const swept = await sweep(runtime)
  if (expired + swept > 0) runtime.log.info('expired', { expired, swept })
  if (expired > 0 && (await runtime.feeds.markDirty())) await runtime.queue.send('publish', {})
  return { expired, swept }
}

async function markExpired(runtime: Runtime): Promise<number> {
  const now = runtime.now()
  let count = 0
  for await (const opening of runtime.openings.all()) {
    if (opening.status !== 'open' || !isOver(opening.validThrough, now)) continue
    const next = { ...expiredOpening(opening), version: opening.version + 1 }
    if ((await runtime.openings.put(next)) === 'put') count += 1
  }
  return count
}

async function sweep(runtime: Runtime): Promise<number> {
  let swept = 0
  // A table without sources was lost: `source replay` fills it, in the order that the documents had.
  if ((await runtime.sources.list()).length === 0) return swept
  for await (const { key, version, storedAt } of runtime.documents.list('sources/')) {
    if (Date.parse(storedAt) > runtime.now() - quietMsMax) continue
    const name = documentKeyParts(key)?.name ?? ''
    const receiptId = isReceiptId(name) ? name : receiptIdOf(`upload\n${key}\n${version}`)
    const receipt = await runtime.receipts.get(receiptId)
    if (receipt && receipt.state !== 'received' && receipt.state !== 'processing') continue
    const next = receipt ? await resume(receipt, runtime) : 'read'
    if (next === 'waits') continue
    if (next === 'read') await ingest(key, runtime)
    swept += 1
  }
  return swept
}
