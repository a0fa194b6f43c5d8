import type { FeedDay } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { dayMs } from '../../text/calendar.ts'
import type { ChangeCounts } from './change-list.ts'

/** What a new version would do to its readers. `before` is how many listings they have now. */
export type FeedCase = {
  readonly before: number
  readonly after: number
  /** Undefined where the last build is not known any more. */
  readonly counts: ChangeCounts | undefined
  /** The feed's settings or our own spelling changed: then every row may, and no source did it. */
  readonly isRespelled: boolean
  readonly day: FeedDay
}

const lostShareMax = 0.1
const lostAlwaysAllowed = 5
const lostInDayShareMax = 0.25
const changedShareMax = 0.3
const changedAlwaysAllowed = 100

/**
 * Why a version must wait for a person; undefined when it may go out. A partner takes absence for closure, so a feed
 * may lose a tenth, or five, at once, and a quarter within a day, beside what ended as it had said; and a source that
 * was taken over changes many rows at once. What moved to another file of the feed is changed, and not lost.
 */
export function whyFeedRefused({ day, ...version }: FeedCase): Problem | undefined {
  const { before, counts, isRespelled } = version
  const lost = lostIn(version)
  if (lost > Math.max(lostAlwaysAllowed, before * lostShareMax))
    return new Problem('feed_shrank', { lost, before })
  const [inDay, most] = [day.lost + lost, Math.max(day.peak, before)]
  if (lost > 0 && inDay > Math.max(lostAlwaysAllowed, most * lostInDayShareMax))
    return new Problem('feed_shrank', { lost: inDay, before: most, within: 'a day' })
  const changed = counts ? counts.changed + counts.moved : 0
  if (!isRespelled && changed > Math.max(changedAlwaysAllowed, before * changedShareMax))
    return new Problem('feed_rewritten', { changed, before })
  return undefined
}

const lostIn = ({ before, after, counts }: Pick<FeedCase, 'before' | 'after' | 'counts'>): number =>
  counts ? counts.removed - counts.ended - counts.moved : Math.max(0, before - after)

/** The day in which a build falls: a new one begins with the first build after the last one is over. */
export const dayAt = (now: number, last: FeedDay | undefined): FeedDay =>
  last && now < last.sinceMs + dayMs ? last : { sinceMs: now, lost: 0, peak: 0 }

/** The same day after a version went out; what went on somebody's word does not count. */
export function dayAfter({ day, ...version }: FeedCase, isOnWord: boolean): FeedDay {
  const { before, after } = version
  const lost = isOnWord ? 0 : day.lost + lostIn(version)
  return { ...day, lost, peak: isOnWord ? after : Math.max(day.peak, before, after) }
}
