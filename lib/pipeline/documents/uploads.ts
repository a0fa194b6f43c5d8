import { limits } from '../../limits.ts'
import type { DocumentListing, Runtime, StoredReceipt } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { isUnfinished } from '../../receipt.ts'
import { senderOf } from '../sources.ts'
import { quietMsMax, resume } from './chunks.ts'
import { ingest } from './ingest.ts'
import { awaitsNumber, documentKeyParts, documentsPrefix, isReceiptId, receiptOf } from './receive.ts'

/** One of the documents that came under a key; without a version, the newest. */
export type Upload = { readonly key: string; readonly version?: string | undefined }

/**
 * Reads an upload, and before it those that came under its key earlier and that nobody has begun to read: each has a
 * number of its own, and one that is read later would undo what is newer.
 */
export async function ingestUpload({ key, version }: Upload, runtime: Runtime): Promise<void> {
  for (const earlier of await unreadBefore(key, version, runtime))
    await ingest(key, runtime, { version: earlier })
  await ingest(key, runtime, { version })
}

async function unreadBefore(key: string, version: string | undefined, runtime: Runtime): Promise<string[]> {
  const { sourceId = '', name = '' } = documentKeyParts(key) ?? {}
  if (version === undefined || !(await senderOf(sourceId, runtime))) return []
  // What came by webhook has its key for itself, and alone states what it hashes to; a form can be posted twice.
  if (isReceiptId(name) && (await runtime.documents.sha256(key)) !== undefined) return []
  const unread: string[] = []
  let isBefore = false
  for await (const listing of runtime.documents.versions(key)) {
    if (listing.key !== key || listing.isRedacted) break
    if (isBefore) {
      if (isBegun((await receiptOf(listing, runtime)).receipt)) break
      unread.unshift(listing.version)
    }
    isBefore ||= listing.version === version
  }
  return unread
}

/** A receipt that was opened for a form or a webhook says no version until its document is read. */
const isBegun = (receipt: StoredReceipt | undefined): boolean => receipt?.version !== undefined

/** A document whose receipt is missing or open. */
type Unfinished = DocumentListing & {
  readonly receiptId: string
  readonly receipt: StoredReceipt | undefined
}

/**
 * Reads documents that were stored but never got a final receipt: what lost its event, and what a worker left behind.
 * One run looks at `sweptAtOnceMax` of them and the next goes on from there. A document that cannot be read stops no
 * other.
 */
export async function sweep(runtime: Runtime): Promise<number> {
  // A table without sources was lost: `source replay` fills it, in the order that the documents had.
  if ((await runtime.sources.list()).length === 0) return 0
  if (await isBeingFilled(runtime)) {
    runtime.log.info('sweep failed', { error: 'it rests until source replay has ended' })
    return 0
  }
  let from = await runtime.receipts.sweptTo()
  const goOnBehind = async (key: string) => {
    if (key !== from) await runtime.receipts.sweepFrom(key)
    from = key
  }
  const found: Unfinished[] = []
  let [to, looked, swept] = ['', 0, 0]
  for await (const versions of byKey(runtime.documents.versions(documentsPrefix, from))) {
    to = versions[0]?.key ?? ''
    for (const one of await unfinished(versions, runtime)) {
      if (await wasRead(one, runtime)) {
        runtime.log.info('sweep failed', {
          key: one.key,
          error: 'the table has forgotten that this was read',
        })
        return 0
      }
      found.push(one)
    }
    looked += versions.length
    if (looked >= limits.sweptAtOnceMax) break
    to = ''
  }
  for (const one of found.sort(asTheyCame)) {
    // First, so that the next run is not ended by the document that may end this one.
    await goOnBehind(one.key)
    if (await takeUp(one, runtime)) swept += 1
  }
  await goOnBehind(to)
  return swept
}

/** Of those that came in one second, what was numbered then as it was numbered. */
const asTheyCame = (a: Unfinished, b: Unfinished): number =>
  Date.parse(a.storedAt) - Date.parse(b.storedAt) || (a.receipt?.sequence ?? 0) - (b.receipt?.sequence ?? 0)

/** In the place of a key, while a lost table is filled again: what came meanwhile must not be read before what was. */
const resting = 'resting'

export const restSweep = ({ receipts }: Runtime): Promise<void> => receipts.sweepFrom(resting)

/** Whether the table was lost, and what is in the buckets is being read into it. */
export const isBeingFilled = async ({ receipts }: Runtime): Promise<boolean> =>
  (await receipts.sweptTo()) === resting

export async function endRestOfSweep(runtime: Runtime): Promise<void> {
  if (await isBeingFilled(runtime)) await runtime.receipts.sweepFrom('')
}

/**
 * Whether a document without a receipt, or with that of a form nobody read, came to an end once: the table was lost
 * since, or set back. It had a number, under which `source replay` reads it again; with a new one it would count as
 * news. Until then nothing else is read here either: in a table that lacks what was before, it would be the first of
 * its kind.
 */
const wasRead = async ({ key, receiptId, receipt }: Unfinished, { records }: Runtime): Promise<boolean> =>
  (!receipt || awaitsNumber(receipt)) &&
  (await records.get(recordNames.document(documentKeyParts(key)?.sourceId ?? '', receiptId))) !== undefined

async function* byKey(listings: AsyncIterable<DocumentListing>): AsyncGenerator<DocumentListing[]> {
  let versions: DocumentListing[] = []
  for await (const listing of listings) {
    if (listing.isRedacted) break
    if (versions.length > 0 && versions[0]?.key !== listing.key) {
      yield versions
      versions = []
    }
    versions.push(listing)
  }
  if (versions.length > 0) yield versions
}

/**
 * Of the versions of one key, given newest first, the oldest first. What nobody began to read though a newer one was
 * begun would undo the newer one.
 */
async function unfinished(versions: readonly DocumentListing[], runtime: Runtime): Promise<Unfinished[]> {
  const found: Unfinished[] = []
  let isNewerBegun = false
  for (const listing of versions) {
    // Whoever was told of it just now is still at it.
    const isFresh = Date.parse(listing.storedAt) > runtime.now() - quietMsMax
    if (isFresh && versions.length === 1) continue
    const { receiptId, receipt } = await receiptOf(listing, runtime)
    const isOpen = receipt ? isUnfinished(receipt) : !isNewerBegun
    if (isOpen && !isFresh) found.unshift({ ...listing, receiptId, receipt })
    isNewerBegun ||= isBegun(receipt)
  }
  return found
}

async function takeUp({ key, version, receipt }: Unfinished, runtime: Runtime): Promise<boolean> {
  try {
    const next = receipt ? await resume(receipt, runtime) : 'read'
    if (next === 'read') return (await ingest(key, runtime, { version })) !== undefined
    return next === 'resumed'
  } catch (cause) {
    runtime.log.info('sweep failed', { key, version, error: String(cause) })
    return false
  }
}
