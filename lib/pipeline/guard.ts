/** What a snapshot would do to its source. `live` is before it; `missing` are live postings that it does not list. */
export type SnapshotCase = {
  readonly live: number
  readonly missing: number
  readonly seen: number
  readonly rejected: number
  /** The reader reached the true end, with nothing cut or left over. */
  readonly complete: boolean
}

/**
 * Shares and counts from shared practice (Algolia 10 %, Bedrock 15 %, Okta 20 %); the lowest of them, and never
 * under 5.
 */
const missingShareMax = 0.1
const missingAlwaysAllowed = 5
const rejectedShareMax = 0.05

/** Why a document's silence proves nothing, whatever it lists; undefined when it stands for its whole source. */
export function whyUnsound({
  seen,
  rejected,
  complete,
}: Pick<SnapshotCase, 'seen' | 'rejected' | 'complete'>): string | undefined {
  if (!complete) return 'the document is not proven complete'
  if (seen === 0) return 'the document lists nothing'
  return rejected > seen * rejectedShareMax ? `${rejected} of ${seen} records were refused` : undefined
}

/**
 * Why a snapshot may not remove what it does not list; undefined when it may. Its postings are taken in either way.
 */
export function whyHeld({ live, missing, ...read }: SnapshotCase): string | undefined {
  if (missing === 0) return undefined
  const why = whyUnsound(read)
  if (why !== undefined) return why
  if (missing > Math.max(missingAlwaysAllowed, live * missingShareMax))
    return `${missing} of ${live} live postings are missing`
  return undefined
}
