import { limits } from '../limits.ts'
import { readAgo } from './ago.ts'
import { type DateFault, dayMs, type Moment, readCalendar } from './calendar.ts'
import { fold } from './characters.ts'
import { endLead, postedLead, postedTail } from './data/months.ts'
import { remember } from './remember.ts'

/** A UTC calendar day, "YYYY-MM-DD"; `approximate` when the words were ("2 weeks ago", "30+ days ago"). */
export type DateReading = { date: string; approximate: boolean }

/**
 * `capturedAt` (RFC 3339) is the base of relative dates; `locale` (BCP 47) decides the order of day and
 * month.
 */
export type DateOptions = { capturedAt: string; locale?: string | undefined }

export type WhyNotDate = 'empty' | DateFault | 'range'

type Found = Moment & { readonly approximate: boolean }
type Posted = Found & { readonly date: string }

const earliest = Date.UTC(2000, 0, 1)

/** When something was posted: from 2000 to a day after the capture, or undefined; `whyNotDate` says why. */
export function readDate(value: string | number, options: DateOptions): DateReading | undefined {
  const found = readPosted(value, options)
  return typeof found === 'string' ? undefined : { date: found.date, approximate: found.approximate }
}

/**
 * The moment of a posting, RFC 3339 in UTC, where the words state a time of day and its zone; a midnight is taken for a
 * day without one. Undefined otherwise, and wherever `readDate` has no answer.
 */
export function readMoment(value: string | number, options: DateOptions): string | undefined {
  const found = readPosted(value, options)
  return typeof found !== 'string' && found.isExact && found.at % dayMs !== 0
    ? secondText(found.at)
    : undefined
}

/** Why `readDate` has no answer; undefined when it has one. */
export function whyNotDate(value: string | number, options: DateOptions): WhyNotDate | undefined {
  const found = readPosted(value, options)
  return typeof found === 'string' ? found : undefined
}

/**
 * When something ends, RFC 3339 in UTC: from 2000 to five years after the capture, or undefined. A day
 * without a time ends with that day; a day without a year is the next one.
 */
export function readInstant(value: string | number, options: DateOptions): string | undefined {
  const found = readEnd(value, options)
  return typeof found === 'number' ? secondText(found) : undefined
}

/** Why `readInstant` has no answer; undefined when it has one. */
export function whyNotInstant(value: string | number, options: DateOptions): WhyNotDate | undefined {
  const found = readEnd(value, options)
  return typeof found === 'string' ? found : undefined
}

function readEnd(value: string | number, { capturedAt, locale }: DateOptions): number | WhyNotDate {
  const base = instantOf(capturedAt)
  const text = tidy(value)
  if (text === '') return 'empty'
  if (base === undefined) return 'unreadable'
  const found = readCalendar(text.replace(endLead, ''), { locale, base, without: 'next' })
  if (typeof found === 'string') return found
  const at = found.isDay ? found.at + dayMs - 1_000 : found.at
  return at >= earliest && at <= base + 5 * 366 * dayMs ? at : 'range'
}

/** A document has few dates and one capture. */
const postedMemo = remember({ entriesMax: 2_000, charsMax: 120 }, (key) => {
  const [capturedAt = '', locale, ...value] = key.split('\n')
  return readPostedAnew(value.join('\n'), { capturedAt, locale: locale === '' ? undefined : locale })
})

const readPosted = (value: string | number, { capturedAt, locale }: DateOptions): Posted | WhyNotDate =>
  typeof value === 'number'
    ? readPostedAnew(value, { capturedAt, locale })
    : postedMemo(`${capturedAt}\n${locale ?? ''}\n${value}`)

function readPostedAnew(value: string | number, { capturedAt, locale }: DateOptions): Posted | WhyNotDate {
  const base = instantOf(capturedAt)
  const text = tidy(value)
  if (text === '') return 'empty'
  if (base === undefined) return 'unreadable'
  const found = readAny(text.replace(postedLead, '').replace(postedTail, ''), { locale, base })
  if (typeof found === 'string') return found
  const latest = (Math.floor(base / dayMs) + 2) * dayMs
  return found.at >= earliest && found.at < latest ? { ...found, date: dayText(found.at) } : 'range'
}

function readAny(
  text: string,
  { locale, base }: { locale: string | undefined; base: number },
): Found | DateFault {
  const ago = readAgo(text, base)
  if (ago !== undefined) return { ...ago, isDay: true, isExact: false }
  const found = readCalendar(text, { locale, base, without: 'latest' })
  return typeof found === 'string' ? found : { ...found, approximate: false }
}

/** Folded, with one kind of dash and space. A number is an epoch: its fraction says nothing. */
function tidy(value: string | number): string {
  const written = typeof value === 'number' ? String(Math.trunc(value)) : value.slice(0, limits.labelCharsMax)
  return fold(written)
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(adorned, '$1$2')
    .replace(beside, '')
}

/** A page sets a date off from its neighbours: "• 3 days ago", "(3 days ago)". */
const adorned = /^(?:[•·|] ?(.*)|[([] ?([^)\]]*) ?[)\]])$/

/** What stands behind a dot, unless it is the time: "5 days ago · 34 applicants". */
const beside = / ?[•·] (?!\d{1,2}[:.h]\d).*$/

const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10)

const secondText = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`

/** Our own RFC 3339 texts, not free text. */
function instantOf(rfc3339: string): number | undefined {
  const found = readCalendar(rfc3339.toLowerCase(), { locale: undefined, base: 0, without: 'latest' })
  return typeof found === 'string' ? undefined : found.at
}
