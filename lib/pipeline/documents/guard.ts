/**
 * What a snapshot would do to its source. `live` is before it; `missing` are live postings that it does not
 * list.
 */
export type SnapshotCase = {
  readonly live: number
  readonly missing: number
  readonly seen: number
  readonly rejected: number
  /** The reader reached the true end, with nothing cut or left over. */
  readonly complete: boolean
  /** How many records the document says it has, where it says so, and how many there were. */
  readonly declared?: number | undefined
  readonly records?: number | undefined
}

/** What a source lost in the last day without a person's word, and the most it had live in that time. */
export type Day = { readonly removed: number; readonly peak: number }

/**
 * The share at which Algolia's crawler stops by default
 * (https://www.algolia.com/doc/tools/crawler/apis/configuration/safety-checks), and never under 5 postings.
 */
const missingShareMax = 0.1
const alwaysAllowed = 5
const rejectedShareMax = 0.05
const dayShareMax = 0.25

/**
 * Why a document's silence proves nothing, whatever it lists; undefined when it stands for its whole source.
 */
export function whyUnsound({
  seen,
  rejected,
  complete,
  declared,
  records = seen,
}: Omit<SnapshotCase, 'live' | 'missing'>): string | undefined {
  if (!complete) return 'the document is not proven complete'
  if (seen === 0) return 'the document lists nothing'
  if (declared !== undefined && declared !== records && declared !== seen)
    return `the document says it has ${declared} records, and has ${records}`
  return rejected > seen * rejectedShareMax ? `${rejected} of ${seen} records were refused` : undefined
}

/** Whether so many at once are more than one snapshot may remove. */
const isTooMany = ({ live, missing }: Pick<SnapshotCase, 'live' | 'missing'>): boolean =>
  missing > Math.max(alwaysAllowed, live * missingShareMax)

/** Why a sound snapshot may not remove what it does not list; undefined when it may. */
export function whyHeld(
  { live, missing }: Pick<SnapshotCase, 'live' | 'missing'>,
  { removed, peak }: Day,
): string | undefined {
  if (missing === 0) return undefined
  if (isTooMany({ live, missing })) return `${missing} of ${live} live postings are missing`
  const mostInDay = Math.floor(Math.max(alwaysAllowed, Math.max(peak, live) * dayShareMax))
  if (removed + missing <= mostInDay) return undefined
  return `${missing} are missing, and ${removed} went in the day before: together more than ${mostInDay}`
}
