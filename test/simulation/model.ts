import type { StoredReceipt } from '../../lib/ports.ts'
import type { Upload } from './workload.ts'

export type Told = {
  readonly receipt: StoredReceipt
  readonly upload: Upload
  /** A person let it through. */
  readonly isReleased: boolean
}

/**
 * The whole promise of ingest, in a few lines: what a source has live follows from its documents in the order
 * of their numbers. A snapshot that was let through is the truth; one that is held only adds; a delta adds;
 * nothing else counts.
 *
 * @param repeats false: what a held snapshot repeats does not count. It is not written again, so an older document that
 *   is still under way beside it may have the last word on it; both are right.
 */
export function liveAfter(told: readonly Told[], repeats = true): Map<string, string> {
  let live = new Map<string, string>()
  for (const { receipt, upload, isReleased } of inOrder(told)) {
    if (receipt.state === 'superseded' || receipt.state === 'rejected') continue
    if (isTruth({ receipt, upload, isReleased })) live = new Map(upload.listed)
    else
      for (const [ref, mark] of upload.listed)
        if (repeats || isNews(told, ref, { receipt, upload, mark })) live.set(ref, mark)
  }
  return live
}

/** Why a receipt's word is not to be believed, given all documents of its source. */
export function whyWrong({ receipt, upload, isReleased }: Told, told: readonly Told[]): string | undefined {
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
  return state === 'held' && !mayBeHeld({ receipt, upload, isReleased }, told)
    ? 'is held for no reason'
    : undefined
}

/**
 * A snapshot is held for what it is, for what it and those beside it lack of all that was said before them
 * (a later one may have said first what it will remove), or because what it lacks may be what it lists under
 * new refs.
 */
function mayBeHeld({ receipt, upload }: Told, told: readonly Told[]): boolean {
  if (upload.covers === 'delta') return false
  if (!isSound(upload)) return true
  const lost = told.map((other) => missingFrom(other, told).size)
  const missing = missingFrom({ receipt, upload }, told).size
  return lost.reduce((sum, size) => sum + size, 0) > 5 || (missing > 1 && upload.listed.size > 1)
}

/** What was said before a snapshot and is not in it. */
function missingFrom({ receipt, upload }: Pick<Told, 'receipt' | 'upload'>, told: readonly Told[]) {
  const before = told.filter((other) => other.receipt.sequence < receipt.sequence)
  const said = new Set(before.flatMap((other) => [...other.upload.listed.keys()]))
  return upload.covers === 'delta' ? new Set<string>() : said.difference(new Set(upload.listed.keys()))
}

/** A delta's word always stands; a snapshot's is only written where nobody said the same before it. */
const isNews = (
  told: readonly Told[],
  ref: string,
  { receipt, upload, mark }: Omit<Told, 'isReleased'> & { mark: string },
) =>
  upload.covers === 'delta' ||
  !told.some((other) => other.receipt.sequence < receipt.sequence && other.upload.listed.get(ref) === mark)

/** Its silence counts: whatever was said before it and is not in it is gone. */
const isTruth = ({ receipt, upload, isReleased }: Told): boolean =>
  upload.covers === 'snapshot' &&
  ['accepted', 'partial'].includes(receipt.state) &&
  (isReleased || isSound(upload))

const isSound = ({ isComplete, refused, records }: Upload): boolean => isComplete && refused <= records * 0.05

const inOrder = (told: readonly Told[]): Told[] =>
  [...told].sort((a, b) => a.receipt.sequence - b.receipt.sequence)
