import type { Runtime, StoredReceipt } from '../../ports.ts'
import type { ReceiptState } from '../../receipt.ts'
import { cleared, handOut, isUnderWay } from './chunks.ts'
import { changedIn, close, countsOf, finish, type Read, snapshotOf, writeChanged } from './finish.ts'
import { type Gathered, gather } from './gather.ts'
import { documentKeyParts, isReceiptId, openReceipt, receiptIdOf } from './receive.ts'
import { beginSnapshot, leftOut } from './snapshot.ts'

const unfinished: readonly ReceiptState[] = ['received', 'processing']

/**
 * Raw document in, postings stored, receipt closed. Safe to run twice and at the same time as other documents of the
 * source: a document that has a final receipt is left alone, and a newer snapshot fences an older document out.
 * Nothing is written before the document has been read to its end; unchanged postings are not written at all. A
 * document larger than one chunk is handed out in chunks, and its receipt is closed with the last of them.
 *
 * @param release lets a held snapshot remove what it does not list: an operator's word
 * @returns the receipt, or undefined when the document is gone
 */
export async function ingest(
  key: string,
  runtime: Runtime,
  release = false,
): Promise<StoredReceipt | undefined> {
  const document = await runtime.documents.open(key)
  const named = documentKeyParts(key)
  if (!document || !named) return undefined
  const receipt = await receiptFor(key, document.version, runtime)
  const { receiptId } = receipt
  const open = release ? [...unfinished, 'held' as const] : unfinished
  if (!open.includes(receipt.state)) return receipt
  if (receipt.state === 'processing' && (await isUnderWay(receiptId, runtime))) return receipt

  const source = await runtime.sources.get(named.sourceId)
  if (!source) return close({ ...receipt, state: 'rejected', reason: 'unknown_source' }, open, runtime)
  // Whoever takes this up after us must know that a person let it through. A copy without counts is never written over
  // one that has them: from `processing` there is nothing to open.
  const released = release || receipt.released === true
  const opened: StoredReceipt = {
    ...receipt,
    state: 'processing',
    ...(released && { released: true as const }),
  }
  await runtime.receipts.move(opened, release ? ['received', 'held'] : ['received'])
  const gathered = await gather({ receiptId, document, source }, runtime)
  const { summary, hashes } = gathered
  const counted = { ...opened, ...countsOf(summary) }
  const covers = source.covers ?? summary.covers
  const read = {
    receipt: counted,
    capturedAt: document.capturedAt,
    released,
    covers,
    summary,
    hashes,
  }
  const closed =
    summary.state === 'rejected' ? await close(counted, open, runtime) : await store(read, gathered, runtime)
  return gathered.spilled ? cleared(closed, runtime) : closed
}

/** The receipt opened when the document was received, or one for an upload made by other tools. */
async function receiptFor(key: string, version: string, runtime: Runtime): Promise<StoredReceipt> {
  const { sourceId = '', name = '' } = documentKeyParts(key) ?? {}
  const known = isReceiptId(name) ? await runtime.receipts.get(name) : undefined
  if (known && (known.version === undefined || known.version === version)) return { ...known, version }
  // A webhook's receipt carries its name; anything else, and a second upload under one name, is told apart by version.
  const receiptId = isReceiptId(name) && !known ? name : receiptIdOf(`upload\n${key}\n${version}`)
  // The receipt may have been opened at this very moment by whoever received the document, who knows no version.
  return { ...(await openReceipt({ receiptId, sourceId, key, version }, runtime)), version }
}

async function store(
  about: Omit<Read, 'live' | 'leftOut'>,
  { postings, spilled }: Gathered,
  runtime: Runtime,
): Promise<StoredReceipt> {
  const superseded = () => close({ ...about.receipt, state: 'superseded' }, ['processing', 'held'], runtime)
  const before = await whatWas(about, runtime)
  if (!before) return superseded()
  const read = { ...about, ...before }
  if (spilled) return handOut(read, spilled, runtime)
  const [changed = []] = changedIn(read, [postings.length])
  const refused = await writeChanged(read.receipt, { postings, changed }, runtime)
  if (refused === 'fenced') return superseded()
  return finish(read, { count: refused.length, problems: refused }, runtime)
}

/**
 * What the source has live, and what must not be written over it; undefined when a newer snapshot has begun. A delta is
 * written even where it says nothing new: its number must stand, or an older one could undo it.
 */
async function whatWas(
  about: Omit<Read, 'live' | 'leftOut'>,
  runtime: Runtime,
): Promise<Pick<Read, 'live' | 'leftOut'> | undefined> {
  if (about.covers === 'delta') return { live: new Map(), leftOut: new Set() }
  const snapshot = snapshotOf(about)
  const live = await beginSnapshot(snapshot, runtime)
  return live && { live, leftOut: await leftOut(snapshot, live, runtime) }
}
