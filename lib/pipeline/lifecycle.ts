import type { Opening } from '../opening.ts'

/** Expiry is compared with the clock wherever an opening is read: no store's housekeeping decides it. */
export const isOver = (validThrough: string | undefined, now: number): boolean =>
  validThrough !== undefined && Date.parse(validThrough) <= now

/** The status an opening has now: `isLive` says whether any of its postings still stands. */
export function withStatus(opening: Opening, isLive: boolean, now: number): Opening {
  if (!isLive) return { ...opening, status: 'withdrawn' }
  return isOver(opening.validThrough, now) ? expired(opening) : opening
}

/** An opening whose time is over changed when that time came. */
export const expired = (opening: Opening): Opening => ({
  ...opening,
  status: 'expired',
  changedAt: latest([opening.changedAt, opening.validThrough ?? opening.changedAt]),
})

/** The last of some RFC 3339 times. */
export const latest = (times: readonly string[]): string =>
  times.reduce((last, time) => (Date.parse(time) > Date.parse(last) ? time : last), times[0] ?? '')
