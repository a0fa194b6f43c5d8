import { limits } from '../../limits.ts'
import type { PostingWrite, Runtime, StoredReceipt } from '../../ports.ts'
import type { Posting } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { isUnfinished, type ReceiptState, type RecordProblem } from '../../receipt.ts'
import { recordProblem } from '../../sources/document/tally.ts'
import type { ReadSummary } from '../../sources/read.ts'
import type { Snapshot } from './judged.ts'
import { endPlan } from './plan.ts'
import { type Begun, beginSnapshot, endSnapshot, leftOut } from './snapshot.ts'

/** What is left to do with a document that was read to its end, and what its end must know. */
export type DocumentRead = {
  readonly receipt: StoredReceipt
  readonly capturedAt: string
  readonly released: boolean
  readonly covers: 'snapshot' | 'delta'
  readonly summary: ReadSummary
  readonly hashes: ReadonlyMap<string, string>
  /** The source's ids mean nothing: lib/pipeline/documents/renamed.ts. Plans of older code do not say. */
  readonly isByContent?: boolean | undefined
} & Before

/** Of the time before anything of a document was written. */
type Before = Begun & {
  /** Refs that must not be written. */
  readonly leftOut: ReadonlySet<string>
  /** All of it is written, also what says nothing new. Plans of older code do not say. */
  readonly isWhole?: boolean | undefined
}

const snapshotOf = (read: Omit<DocumentRead, keyof Before>): Snapshot => ({
  sourceId: read.receipt.sourceId,
  sequence: read.receipt.sequence,
  capturedAt: read.capturedAt,
  released: read.released,
  reopened: read.receipt.reopened,
  summary: read.summary,
  lists: (ref) => read.hashes.has(ref),
  listed: read.hashes,
  isByContent: read.isByContent === true,
})

/**
 * What the source has live, and what must not be written over it; undefined when a newer snapshot has begun. A delta is
 * written even where it says nothing new: its number must stand, or an older one could undo it. So is a snapshot that
 * fences nobody out, while an older document is under way.
 */
export async function beginDocument(
  read: Omit<DocumentRead, keyof Before>,
  runtime: Runtime,
): Promise<DocumentRead | undefined> {
  if (read.covers === 'delta') return { ...read, live: new Map(), isFenced: false, leftOut: new Set() }
  const snapshot = snapshotOf(read)
  const begun = await beginSnapshot(snapshot, runtime)
  if (!begun) return undefined
  const isWhole = !begun.isFenced && (await hasOlderUnderWay(read.receipt, runtime))
  return { ...read, ...begun, isWhole, leftOut: await leftOut(snapshot, begun.live, runtime) }
}

const receiptsLookedAt = 50

/** Whether a document that came before this one has yet to write, and no fence keeps it from what this one says. */
async function hasOlderUnderWay(
  { sourceId, sequence }: StoredReceipt,
  { receipts }: Runtime,
): Promise<boolean> {
  const found = await receipts.list(sourceId, receiptsLookedAt)
  return found.some((one) => one.sequence < sequence && isUnfinished(one))
}

/** Of a chunk, what must be written: its place in the chunk, and its content hash. */
export type Changed = readonly (readonly [at: number, hash: string])[]

/** What must be written of each chunk, `counts` saying how many postings it holds. */
export function changedIn(
  { hashes, live, leftOut, isWhole }: Pick<DocumentRead, 'hashes' | 'live' | 'leftOut' | 'isWhole'>,
  counts: readonly number[],
): Changed[] {
  const listed = hashes.entries()
  return counts.map((count) => {
    const changed: [number, string][] = []
    for (let at = 0; at < count; at += 1) {
      const [ref = '', hash = ''] = listed.next().value ?? []
      if ((isWhole || live.get(ref) !== hash) && !leftOut.has(ref)) changed.push([at, hash])
    }
    return changed
  })
}

type Origin = Pick<StoredReceipt, 'sourceId' | 'sequence'>

/** Bounds what one call holds; the store groups writes as its transactions allow. */
const writesAtOnce = 330

/**
 * Writes the changed postings of a chunk.
 *
 * @returns the records that can never be stored, each with its reason; or `fenced`
 */
export async function writeChanged(
  { sourceId, sequence }: Origin,
  { postings, changed }: { readonly postings: readonly Posting[]; readonly changed: Changed },
  runtime: Runtime,
): Promise<RecordProblem[] | 'fenced'> {
  const refused: RecordProblem[] = []
  for (let from = 0; from < changed.length; from += writesAtOnce) {
    const writes = changed.slice(from, from + writesAtOnce).flatMap(([at, hash]) => {
      const posting = postings[at]
      return posting ? [{ posting, hash }] : []
    })
    const problems = await writeSome({ sourceId, sequence }, writes, runtime)
    if (problems === 'fenced') return 'fenced'
    refused.push(...problems)
  }
  return refused
}

/** A write that can never succeed is looked for by halves, and refused alone. */
async function writeSome(
  origin: Origin,
  writes: readonly PostingWrite[],
  runtime: Runtime,
): Promise<RecordProblem[] | 'fenced'> {
  try {
    const outcomes = await runtime.postings.put(origin.sourceId, origin.sequence, writes)
    return outcomes.includes('fenced') ? 'fenced' : []
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.retry) throw cause
    const [only] = writes
    if (!only) return []
    if (writes.length === 1) return [recordProblem(cause, { ref: only.posting.sourceRef })]
    const middle = writes.length >> 1
    const first = await writeSome(origin, writes.slice(0, middle), runtime)
    const rest = first === 'fenced' ? first : await writeSome(origin, writes.slice(middle), runtime)
    return first === 'fenced' || rest === 'fenced' ? 'fenced' : [...first, ...rest]
  }
}

/**
 * After all of a document was written: removes what a snapshot no longer lists, and closes the receipt.
 *
 * @returns `again` when the document must begin anew, as `endSnapshot` has it
 */
export async function finishDocument(
  read: DocumentRead,
  refused: RefusedRecords,
  runtime: Runtime,
): Promise<StoredReceipt | 'again'> {
  const summary = withRefused(read.summary, refused)
  const ending =
    read.covers === 'delta'
      ? { state: summary.state }
      : await endSnapshot(snapshotOf({ ...read, summary }), read, runtime)
  if (ending === 'again') return ending
  // Another worker on the same document may have held it; what this one has removed is removed.
  const from: readonly ReceiptState[] = ending.state === 'held' ? ['processing'] : ['processing', 'held']
  return close({ ...read.receipt, ...countsOf(summary), ...ending }, from, runtime)
}

/** Records that could not be stored: how many, and some of them with their reasons. */
export type RefusedRecords = { readonly count: number; readonly problems: readonly RecordProblem[] }

/** A record that could not be stored was not accepted after all. */
function withRefused(summary: ReadSummary, { count, problems }: RefusedRecords): ReadSummary {
  if (count === 0) return summary
  const accepted = summary.accepted - count
  const [first] = problems
  return {
    ...summary,
    accepted,
    rejected: summary.rejected + count,
    problems: [...problems, ...summary.problems],
    state: accepted > 0 ? 'partial' : 'rejected',
    ...(accepted === 0 && first && { reason: first.code }),
  }
}

/** As receipts count: records that say of themselves that they are closed are not among those seen. */
export const countsOf = (summary: ReadSummary) => {
  const { format, state, reason, accepted, rejected, duplicate, problems } = summary
  return {
    state,
    seen: accepted + rejected + duplicate,
    accepted,
    rejected,
    duplicate,
    problems: problems.slice(0, limits.problemsPerReceiptMax),
    ...(format && { format }),
    ...(reason && { reason }),
  }
}

/** Closes a document that a newer snapshot has fenced out; what another worker held of it as well. */
export async function superseded(
  { receipt }: Pick<DocumentRead, 'receipt'>,
  runtime: Runtime,
): Promise<StoredReceipt> {
  await endPlan(receipt, runtime)
  return close({ ...receipt, state: 'superseded' }, ['processing', 'held'], runtime)
}

/**
 * Brings a receipt to its end, unless another worker was first; then theirs stands.
 *
 * @throws Problem `write_conflict` when theirs is gone
 */
export async function close(
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
