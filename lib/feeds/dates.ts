/** "2026-04-24" as midnight UTC, "2026-04-24T00:00:00Z". */
export const dayStart = (date: string): string => `${date}T00:00:00Z`

/** RFC 3339 as RFC 822 with a four-digit year, "Fri, 24 Apr 2026 00:00:00 GMT", which RSS asks for. */
export const rfc822 = (instant: string): string => new Date(instant).toUTCString()

/** "2026-04-24" or an RFC 3339 time as "24.04.2026", which Jooble asks for. */
export const dottedDate = (instant: string): string =>
  `${instant.slice(8, 10)}.${instant.slice(5, 7)}.${instant.slice(0, 4)}`

/** Whole days from one RFC 3339 time or date to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Whether a value is an ISO 8601 or RFC 822 date, with or without a time. */
export const readableDate = (value: string): boolean =>
  /^(?:\d{4}-\d\d-\d\d|(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4})/.test(value) &&
  !Number.isNaN(Date.parse(value))
