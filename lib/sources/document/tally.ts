import { limits } from '../../limits.ts'
import { type Problem, type ProblemCode, problemCodes } from '../../problem.ts'
import type { Receipt, RecordProblem } from '../../receipt.ts'
import { plainWords } from '../../text/plain-words.ts'
import type { SourceFormatId } from '../../words.ts'

/**
 * What became of one document. `seen = accepted + rejected + duplicate + closed`; neighbouring records that
 * are one posting count once, and blank rows are counted apart. `complete`: every record could be read, so a
 * posting that is missing from a snapshot is gone; otherwise nothing may be concluded.
 */
export type ReadSummary = {
  readonly format?: SourceFormatId | undefined
  readonly evidence?: string | undefined
  readonly confidence?: number | undefined
  readonly state: 'accepted' | 'partial' | 'rejected'
  readonly reason?: ProblemCode | undefined
  readonly seen: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicate: number
  readonly closed: number
  readonly blank: number
  readonly complete: boolean
  /** How many records the document says it has, and how many there were, where it says so. */
  readonly declared?: number | undefined
  readonly records?: number | undefined
  /**
   * All its postings have one date, about that of its capture: it is the document's, and none of them says
   * its own.
   */
  readonly isBuildDated?: true | undefined
  readonly covers: 'snapshot' | 'delta'
  readonly problems: readonly RecordProblem[]
}

/** The document's own facts, once they are known. */
export type DocumentFacts = Pick<ReadSummary, 'format' | 'evidence' | 'confidence' | 'covers'>

/** Counts while a document is read. */
export type Tally = {
  accepted: number
  rejected: number
  duplicate: number
  closed: number
  blank: number
  /** Of the rejected, those that say nothing at all. */
  empty: number
  isCut: boolean
  declared: number | undefined
  /** The dates of postings, as long as there are no more than two, and how many had one. */
  readonly dates: Set<string>
  dated: number
  readonly problems: RecordProblem[]
  /** What records were refused for, in the order of the first of each. */
  readonly reasons: Set<ProblemCode>
}

export const openTally = (): Tally => ({
  accepted: 0,
  rejected: 0,
  duplicate: 0,
  closed: 0,
  blank: 0,
  empty: 0,
  isCut: false,
  declared: undefined,
  dates: new Set(),
  dated: 0,
  problems: [],
  reasons: new Set(),
})

export function listProblem(tally: Tally, problem: RecordProblem): void {
  if (tally.problems.length < limits.problemsPerReceiptMax) tally.problems.push(problem)
}

/** A record's Problem as receipts say it. */
export function recordProblem(
  problem: Problem,
  spot: { ref?: string | undefined; index?: number },
): RecordProblem {
  const { field, ref = spot.ref } = problem.where
  return {
    code: problem.code,
    ...(ref !== undefined && { ref: String(ref) }),
    ...(spot.index !== undefined && { index: spot.index }),
    ...(field !== undefined && { field: String(field) }),
    detail: detailOf(problem).slice(0, detailCharsMax),
  }
}

const detailCharsMax = 300

/** What a sender reads beside the code, the ref and the field, which are not said again. */
function detailOf({ code, where: { ref: _, field: __, ...more } }: Problem): string {
  return [problemCodes[code].says, plainWords(more)].filter(Boolean).join('; ')
}

/** Fewer postings may well have come on one day. */
const buildDatedMin = 5

/** One date for all, within a day of the capture. */
function isBuildDated({ dates, dated, accepted }: Tally, capturedAt: string): boolean {
  const [date = ''] = dates
  const apart = Math.abs(Date.parse(date) - Date.parse(capturedAt.slice(0, 10)))
  return dated >= buildDatedMin && dated === accepted && dates.size === 1 && apart <= 86_400_000
}

/** The document was read to its end, and had so many records. */
export function summed(
  tally: Tally,
  about: DocumentFacts,
  read: { records: number; capturedAt: string },
): ReadSummary {
  const { accepted, rejected, duplicate, closed, blank, problems } = tally
  const seen = accepted + rejected + duplicate + closed
  const { declared } = tally
  const counts = {
    ...{ seen, accepted, rejected, duplicate, closed, blank, problems },
    ...(declared !== undefined && { declared, records: read.records }),
    ...(isBuildDated(tally, read.capturedAt) && { isBuildDated: true as const }),
  }
  const complete = !tally.isCut
  if (accepted > 0 || (closed > 0 && rejected === 0)) {
    return { ...about, ...counts, complete, state: rejected + duplicate > 0 ? 'partial' : 'accepted' }
  }
  // Elements and objects without anything in them are refused beside postings; by themselves they are none.
  const [first = 'empty_document'] = tally.reasons
  const reason = rejected === tally.empty && duplicate === 0 ? 'empty_document' : first
  return { ...about, ...counts, complete: false, state: 'rejected', reason }
}

/** The document is refused as a whole: whatever was read of it is void. */
export const refused = (problem: Problem, about: DocumentFacts): ReadSummary => ({
  ...about,
  state: 'rejected',
  reason: problem.code,
  seen: 0,
  accepted: 0,
  rejected: 0,
  duplicate: 0,
  closed: 0,
  blank: 0,
  complete: false,
  problems: [recordProblem(problem, {})],
})

/**
 * The receipt as `normalise --receipts` prints it; the store adds its own id. A receipt does not know records
 * that say of themselves that they are closed, so they are not among those it has seen.
 */
export function receiptFrom(document: string, summary: ReadSummary, sourceId?: string): Receipt {
  const { format, state, reason, accepted, rejected, duplicate, problems } = summary
  return {
    document,
    ...(sourceId !== undefined && { sourceId }),
    ...(format !== undefined && { format }),
    state,
    ...(reason !== undefined && { reason }),
    seen: accepted + rejected + duplicate,
    accepted,
    rejected,
    duplicate,
    problems: [...problems],
  }
}
