import { Problem } from '../../problem.ts'
import type { ChangeCounts } from './change-list.ts'

/** What a new version would do to its readers. `before` is how many listings they have now. */
export type FeedCase = {
  readonly before: number
  readonly after: number
  /** Undefined where the last build is not known any more. */
  readonly counts: ChangeCounts | undefined
  /** The feed's settings or our own spelling changed: then every row may, and no source did it. */
  readonly isRespelled: boolean
}

const lostShareMax = 0.1
const lostAlwaysAllowed = 5
const changedShareMax = 0.3
const changedAlwaysAllowed = 100

/**
 * Why a version must wait for a person; undefined when it may go out. A partner takes absence for closure, so a feed
 * may lose a tenth, or five, at once, beside what ended as it had said; and a source that was taken over changes
 * many rows at once.
 */
export function whyFeedHeld({ before, after, counts, isRespelled }: FeedCase): Problem | undefined {
  const lost = counts ? counts.removed - counts.ended : before - after
  if (lost > Math.max(lostAlwaysAllowed, before * lostShareMax))
    return new Problem('feed_shrank', { lost, before })
  const changed = counts?.changed ?? 0
  if (!isRespelled && changed > Math.max(changedAlwaysAllowed, before * changedShareMax))
    return new Problem('feed_rewritten', { changed, before })
  return undefined
}
