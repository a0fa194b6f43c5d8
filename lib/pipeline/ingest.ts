import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { limits } from '../limits.ts'
import type { PostingWrite, Runtime, StoredReceipt } from '../ports.ts'
import type { Posting } from '../posting.ts'
import { Problem } from '../problem.ts'
import type { ReceiptState } from '../receipt.ts'
import type { Source } from '../source.ts'
import { type ReadSummary, readDocument } from '../sources/read.ts'
import { whyHeld, whyUnsound } from './guard.ts'
import { documentKeyParts, isReceiptId, openReceipt, receiptIdOf } from './receive.ts'

/** A posting held back, deflated, until its whole document has proven sound. */
type Held = { readonly hash: string; readonly packed: Buffer }
type Reading = { readonly held: Map<string, Held>; readonly summary: ReadSummary }

const unfinished: readonly ReceiptState[] = ['received', 'processing']

/**
 * Raw document in, postings stored, receipt closed. Safe to run twice and at the same time as other documents of the
 * source: a document that has a final receipt is left alone, and a newer snapshot fences an older document out.
 * Nothing is written before the document has been read to its end; unchanged postings are not written at all.
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
  const open = release ? [...unfinished, 'held' as const] : unfinished
  if (!open.includes(receipt.state)) return receipt

  const source = await runtime.sources.get(named.sourceId)
  if (!source) return close({ ...receipt, state: 'rejected', reason: 'unknown_source' }, open, runtime)
  await runtime.receipts.move({ ...receipt, state: 'processing' }, open)
  const { bytes, capturedAt } = document
  const reading = await readWhole(source, readDocument({ name: key, bytes, capturedAt }, source))
  const read = { ...receipt, ...countsOf(reading.summary) }
  if (reading.summary.state === 'rejected') return close(read, open, runtime)
  const state = await store(reading, { source, sequence: receipt.sequence, capturedAt, release }, runtime)
  const isHeld = state.state === 'held'
  // Another worker on the same document may have held it; what this one has removed is removed.
  return close({ ...read, ...state }, isHeld ? ['processing'] : ['processing', 'held'], runtime)
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

async function readWhole(source: Source, reading: ReturnType<typeof readDocument>): Promise<Reading> {
  const held = new Map<string, Held>()
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { held, summary: value }
    if (value.kind !== 'posting') continue
    const posting = { ...value.posting, sourceId: source.sourceId }
    held.set(posting.sourceRef, {
      hash: contentHash(posting),
      packed: deflateRawSync(JSON.stringify(posting)),
    })
  }
}

type Origin = { source: Source; sequence: number; capturedAt: string; release: boolean }

async function store(
  { held, summary }: Reading,
  { source: { sourceId, covers = summary.covers }, sequence, capturedAt, release }: Origin,
  runtime: Runtime,
): Promise<Pick<StoredReceipt, 'state' | 'reason'>> {
  const superseded = { state: 'superseded' as const }
  const isSnapshot = covers === 'snapshot'
  const missingFrom = (live: ReadonlyMap<string, string>) =>
    [...live.keys()].filter((ref) => !held.has(ref)).sort()

  const whyNotRemove = (live: ReadonlyMap<string, string>) =>
    release ? undefined : whyHeld({ ...summary, live: live.size, missing: missingFrom(live).length })

  let live = await runtime.postings.index(sourceId)
  // Only a snapshot that is let through fences older documents out: a held one does not stand for what they said.
  const isWhole = isSnapshot && (release || whyUnsound(summary) === undefined)
  if (isWhole && whyNotRemove(live) === undefined) {
    if ((await runtime.sources.raiseFence(sourceId, sequence)) === 'stale') return superseded
    live = await runtime.postings.index(sourceId)
  }

  // A delta is written even where it says nothing new: its number must stand, or an older one could undo it.
  const changed = [...held].filter(([ref, { hash }]) => !isSnapshot || live.get(ref) !== hash)
  for (let at = 0; at < changed.length; at += writesAtOnce) {
    const writes = changed.slice(at, at + writesAtOnce).map(([, posting]) => unpacked(posting))
    const outcomes = await runtime.postings.put(sourceId, sequence, writes)
    if (outcomes.includes('fenced')) return superseded
  }
  if (!isSnapshot) return { state: summary.state }
  const whyNot = whyNotRemove(live)
  if (whyNot !== undefined) {
    runtime.log.info('snapshot held', { sourceId, sequence, why: whyNot })
    return { state: 'held', reason: 'suspicious_snapshot' }
  }
  const outcomes = await runtime.postings.withdraw(sourceId, sequence, missingFrom(live), capturedAt)
  return outcomes.includes('fenced') ? superseded : { state: summary.state }
}

/** Bounds what is unpacked at a time; the store groups writes as its transactions allow. */
const writesAtOnce = 330

const unpacked = ({ hash, packed }: Held): PostingWrite => ({
  hash,
  // We packed it ourselves, from a posting.
  posting: JSON.parse(inflateRawSync(packed).toString('utf8')) as Posting,
})

/**
 * What the source said, not when: the time of capture is left out, and so are approximate dates, which are counted back
 * from it ("3 weeks ago") and would make every upload a change.
 */
export function contentHash({ capturedAt: _, posted, ...posting }: Posting): string {
  const said = posted?.approximate ? posting : { ...posting, posted }
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16)
}

const countsOf = ({ format, state, reason, seen, accepted, rejected, duplicate, problems }: ReadSummary) => ({
  state,
  seen,
  accepted,
  rejected,
  duplicate,
  problems: problems.slice(0, limits.problemsPerReceiptMax),
  ...(format && { format }),
  ...(reason && { reason }),
})

async function close(
  receipt: StoredReceipt,
  from: readonly ReceiptState[],
  runtime: Runtime,
): Promise<StoredReceipt> {
  const closed = { ...receipt, updatedAt: new Date(runtime.now()).toISOString() }
  const { receiptId, sourceId, state, reason, seen, accepted, rejected, duplicate } = closed
  if ((await runtime.receipts.move(closed, from)) === 'stale') {
    // Another worker closed it while we worked; our writes were its writes.
    const theirs = await runtime.receipts.get(receiptId)
    if (!theirs) throw new Problem('write_conflict', { receiptId })
    return theirs
  }
  runtime.log.info('ingested', { receiptId, sourceId, state, reason, seen, accepted, rejected, duplicate })
  return closed
}
