import type { Opening } from '../opening.ts'
import { dayOf } from '../text/calendar.ts'

/** "2026-04-24" as midnight UTC, "2026-04-24T00:00:00Z". */
const dayStart = (date: string): string => `${date}T00:00:00Z`

/** When it was posted: the moment where a source tells it, else the beginning of its day. */
export const postedAt = ({ at, date }: NonNullable<Opening['posted']>): string => at ?? dayStart(date)

/** RFC 3339 as RFC 822 with a four-digit year, "Fri, 24 Apr 2026 00:00:00 GMT", which RSS asks for. */
export const rfc822 = (instant: string): string => new Date(instant).toUTCString()

/** "2026-04-24" or an RFC 3339 time as "24.04.2026", which Jooble asks for. */
export const dottedDate = (instant: string): string =>
  `${instant.slice(8, 10)}.${instant.slice(5, 7)}.${instant.slice(0, 4)}`

/** Whole days from one RFC 3339 time or date to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000)

const isoDay = /^(\d{4})-(\d\d)-(\d\d)/
// Some writers pad the day with a space.
const rfcDay = /^(?:[A-Z][a-z]{2}, {1,2})?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/
const dottedDay = /^(\d\d)\.(\d\d)\.(\d{4})$/
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** Date.parse makes 3 March of 31 February, so the day is held to the calendar by itself. */
const isDay = (year = '', month: string | number = '', day = ''): boolean =>
  dayOf(Number(year), Number(month), Number(day)) !== undefined

/** Whether a value is a day of the calendar by ISO 8601, with or without a time. */
export function isIsoDate(value: string): boolean {
  const [, year, month, day] = isoDay.exec(value) ?? []
  return year !== undefined && isDay(year, month, day) && !Number.isNaN(Date.parse(value))
}

/** Likewise by RFC 822, with a year of four digits. */
export function isRfcDate(value: string): boolean {
  const [, day, month = '', year] = rfcDay.exec(value) ?? []
  if (year === undefined || Number.isNaN(Date.parse(value))) return false
  return isDay(year, months.indexOf(month) / 3 + 1, day)
}

/** Likewise as DD.MM.YYYY, which Jooble reads. */
export function isDottedDate(value: string): boolean {
  const [, day, month, year] = dottedDay.exec(value) ?? []
  return year !== undefined && isDay(year, month, day)
}

/** Whether a value is an ISO 8601 or RFC 822 date, with or without a time. */
export const readableDate = (value: string): boolean => isIsoDate(value) || isRfcDate(value)

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

export const isRfc3339 = (value: string): boolean => rfc3339.test(value) && isIsoDate(value)

/** When what is said to be valid through this has ended, in ms: a day counts to its end, Jooble's too. */
export function endOf(validThrough: string): number {
  const day = validThrough.replace(dottedDay, '$3-$2-$1')
  return Date.parse(/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T23:59:59Z` : day)
}
