import type { StoredReceipt } from '../../lib/ports.ts'
import type { Upload } from './workload.ts'

export type Told = {
  readonly receipt: StoredReceipt
  readonly upload: Upload
  /** A person let it through. */
  readonly isReleased: boolean
  /** From which step of the world to which it was worked on. */
  readonly span: Span
}

export type Span = { readonly begun: number; readonly ended: number }

/** What may be live under a ref: marks, or nothing. */
export type Standing = ReadonlySet<string | undefined>
export const nothingLive: Standing = new Set([undefined])

/**
 * The whole promise of ingest, in a few lines: what a source has live follows from its documents in the order
 * of their numbers. A snapshot that was let through is the truth; one that is held only adds; a delta adds;
 * nothing else counts.
 *
 * What a held snapshot repeats is not written again, so an older document that is still under way beside it may
 * have the last word on it. What it lists under new refs is not written where the source has it live under others
 * that it does not list. That none is live under two, and what becomes of undone removals, is held in guarded.ts.
 */
export function liveAfter(told: readonly Told[]): Map<string, Standing> {
  let live = new Map<string, Standing>()
  for (const one of inOrder(told)) {
    const { receipt, upload } = one
    if (receipt.state === 'superseded' || receipt.state === 'rejected') continue
    const listed = [...upload.listed].map(([ref, mark]) => [ref, new Set([mark])] as const)
    if (isTruth(one)) live = new Map(listed)
    else
      for (const [ref, says] of listed) {
        const before = isNews(one, ref, told) ? new Set<string>() : (live.get(ref) ?? nothingLive)
        live.set(ref, says.union(before))
      }
  }
  return live
}

/** Why a receipt's word is not to be believed, given all documents of its source. */
export function whyWrong(one: Told, told: readonly Told[]): string | undefined {
  const { receipt, upload } = one
  const { state, sequence, accepted, seen, rejected, duplicate } = receipt
  const isRead = upload.listed.size > 0
  if (state === 'received' || state === 'processing') return `is left ${state}`
  if (state === 'rejected') return isRead ? 'refused a document that can be read' : undefined
  if (!isRead) return `is ${state}, and nothing in it can be read`
  if (seen !== accepted + rejected + duplicate || accepted !== upload.listed.size)
    return `counts ${accepted} of ${seen}, of ${upload.listed.size}`
  if (state === 'superseded')
    return told.some((other) => isTruth(other) && other.receipt.sequence > sequence)
      ? undefined
      : 'is superseded, and no later snapshot was let through'
  return state === 'held' && !mayBeHeld(one, told) ? 'is held for no reason' : undefined
}

/**
 * A snapshot is held for what it is, for what it and those beside it lack of all that was said before them
 * (a later one may have said first what it will remove), or because what it lacks may be what it lists under
 * new refs.
 */
function mayBeHeld(one: Told, told: readonly Told[]): boolean {
  const { upload } = one
  if (upload.covers === 'delta') return false
  if (!isSound(upload)) return true
  const lost = told.map((other) => missingFrom(other, told, isBeside(other, one)).size)
  const missing = missingFrom(one, told, true).size
  return lost.reduce((sum, size) => sum + size, 0) > 5 || (missing > 1 && upload.listed.size > 1)
}

/**
 * What was said before a snapshot and is not in it. `isOpen`: until it has come to its end, it counts for lacking
 * also what documents with later numbers have said by then.
 */
function missingFrom({ receipt, upload, span }: Told, told: readonly Told[], isOpen: boolean) {
  const before = told.filter(
    (other) => other.receipt.sequence < receipt.sequence || (isOpen && other.span.begun < span.ended),
  )
  const said = new Set(before.flatMap((other) => [...other.upload.listed.keys()]))
  return upload.covers === 'delta' ? new Set<string>() : said.difference(new Set(upload.listed.keys()))
}

const isBeside = ({ span }: Told, { span: other }: Told): boolean =>
  span.begun < other.ended && other.begun < span.ended

/** A delta's word always stands; a snapshot's is only written where nobody said the same before it. */
const isNews = ({ receipt, upload }: Told, ref: string, told: readonly Told[]): boolean =>
  upload.covers === 'delta' ||
  !(
    isHeldAsRenamed(receipt) ||
    told.some(
      (other) =>
        other.receipt.sequence < receipt.sequence && other.upload.listed.get(ref) === upload.listed.get(ref),
    )
  )

const isHeldAsRenamed = ({ state, problems }: StoredReceipt): boolean =>
  state === 'held' && problems.some(({ detail }) => detail.includes('under new ids'))

/** Its silence counts: whatever was said before it and is not in it is gone. */
const isTruth = ({ receipt, upload, isReleased }: Told): boolean =>
  upload.covers === 'snapshot' &&
  ['accepted', 'partial'].includes(receipt.state) &&
  (isReleased || isSound(upload))

const isSound = ({ isComplete, refused, records }: Upload): boolean => isComplete && refused <= records * 0.05

const inOrder = (told: readonly Told[]): Told[] =>
  [...told].sort((a, b) => a.receipt.sequence - b.receipt.sequence)
