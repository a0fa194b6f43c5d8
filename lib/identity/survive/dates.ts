import { limits } from '../../limits.ts'
import type { Posting } from '../../posting.ts'
import { nearestOf } from './rank.ts'
import { type Won, win } from './survival.ts'

const repostMs = limits.repostDays * 86_400_000

/**
 * The earliest day that the nearest source says exactly, or another's before it: copies are dated when they were
 * copied, never before the vacancy was posted. Only a day too long before it is no copy's of the same advertisement.
 */
export function postedOf(postings: readonly Posting[]): Won | undefined {
  const dated = postings.filter(({ posted }) => posted)
  const exact = dated.filter(({ posted }) => posted?.approximate === false)
  const some = exact.length > 0 ? exact : dated
  const dayOf = ({ posted }: Posting) => posted?.date ?? ''
  const earliestOf = (these: readonly Posting[]) =>
    these.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))[0]
  const nearest = earliestOf(nearestOf(some))
  if (!nearest) return undefined
  const tooEarlyMs = Date.parse(dayOf(nearest)) - repostMs
  const winner = earliestOf(some.filter((posting) => Date.parse(dayOf(posting)) >= tooEarlyMs))
  return win(postings, 'posted', ({ posted }) => posted, { winner, reason: 'the earliest exact date' })
}

/**
 * The last end that the nearest source states. Where that lists the vacancy without an end, none farther off ends it.
 * An end that was over when another source stated a later one is overtaken: the vacancy was advertised on. By the time
 * of capture, not by the clock, so that an opening changes only when its postings do.
 */
export function endOf(postings: readonly Posting[]): Won | undefined {
  const endMs = ({ validThrough }: Posting) => (validThrough === undefined ? 0 : Date.parse(validThrough))
  const latestOf = (these: readonly Posting[]) => these.toSorted((a, b) => endMs(b) - endMs(a))[0]
  const nearest = latestOf(nearestOf(postings))
  if (nearest?.validThrough === undefined) return undefined
  const after = latestOf(postings.filter(({ capturedAt }) => Date.parse(capturedAt) > endMs(nearest)))
  const isOvertaken = after !== undefined && endMs(after) > endMs(nearest)
  const winner = isOvertaken ? after : nearest
  const reason = isOvertaken ? 'stated when the end of the nearer source was over' : undefined
  return win(postings, 'validThrough', ({ validThrough }) => validThrough, { winner, reason })
}
