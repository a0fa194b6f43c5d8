import { monthOf, weekday } from './data/months.ts'

/**
 * A moment in milliseconds since 1970, UTC; `isDay` when only the day was said (then it is that day's
 * midnight), `isExact` when a time of day and its zone were. Midnight is no time: senders write it for none.
 */
export type Moment = { readonly at: number; readonly isDay: boolean; readonly isExact: boolean }
export type DateFault = 'impossible' | 'ambiguous' | 'unreadable'

/** How to take what a date leaves open: the order of day and month, and the year when there is none. */
export type DateHabits = {
  readonly locale: string | undefined
  readonly base: number
  readonly without: 'latest' | 'next'
}

export const dayMs = 86_400_000

const minutesOfZone: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  wet: 0,
  ut: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  bst: 60,
  west: 60,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  brt: -180,
  art: -180,
  sgt: 480,
  hkt: 480,
  msk: 180,
}

/** Midnight of a day, or undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day)
  const date = new Date(at)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 ? at : undefined
}

const clock = new RegExp(
  '(?:^|[ t,])(?:(?:at|um|a las|as|alle|a|om|kl\\.?) )?' +
    '(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?' +
    '(?: ?([ap])\\.?m\\.?(?![a-z])| ?(?:uhr|h|hrs)(?![a-z]))?',
)
const zone =
  /^ ?(?:(?:gmt|utc|z) ?)?([+-])(\d{2}):?(\d{2})?(?: (?:utc|gmt))?$|^ ?([a-z]{1,4})$|^ ?[a-z]+\/[a-z_]+$/

/** The time of day that follows a date, in milliseconds; undefined when the rest is something else. */
function timeOf(rest: string): { ms: number; isExact: boolean } | 'none' | 'impossible' | undefined {
  const text = rest
    .replace(/ ?[([][^)\]]{0,60}[)\]]$/, '')
    .replace(/^(?:[ ,]|[|·•-] )+/, '')
    .trim()
  if (text === '' || text === '.') return 'none'
  const found = clock.exec(` ${text}`)
  if (found === null || found.index > 1) return undefined
  const behind = ` ${text}`.slice(found.index + found[0].length)
  const offset = offsetOf(behind)
  if (offset === undefined) return undefined
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  const isMidnight = hour === 24 && minute === 0 && second === 0
  const half = found[4] === undefined ? hour : (hour % 12) + (found[4] === 'p' ? 12 : 0)
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return 'impossible'
  const ms = ((half * 60 + minute) * 60 + second) * 1_000
  const isZoned = behind.trim() !== '' && !behind.includes('/')
  return { ms: ms - offset * 60_000, isExact: isZoned && ms % dayMs !== 0 }
}

/** Minutes east of UTC; none written is UTC. */
function offsetOf(text: string): number | undefined {
  if (text.trim() === '') return 0
  const found = zone.exec(text)
  if (found === null) return undefined
  const [, sign, hours, minutes, name] = found
  if (sign !== undefined) {
    const [east, rest] = [Number(hours), Number(minutes ?? 0)]
    return east > 14 || rest > 59 ? undefined : (sign === '-' ? -1 : 1) * (east * 60 + rest)
  }
  return name === undefined ? 0 : minutesOfZone[name]
}

function momentOf(day: number | undefined, rest: string): Moment | DateFault {
  const time = timeOf(rest)
  if (time === undefined) return 'unreadable'
  if (day === undefined || time === 'impossible') return 'impossible'
  return time === 'none'
    ? { at: day, isDay: true, isExact: false }
    : { at: day + time.ms, isDay: false, isExact: time.isExact }
}

const fullYear = (year: string): number => (year.length === 2 ? 2_000 + Number(year) : Number(year))

/** The year that is not said: the last (or next) time the day came round, leap days included. */
function withoutYear(month: number, day: number, { base, without }: DateHabits): number | undefined {
  const year = new Date(base).getUTCFullYear()
  const today = Math.floor(base / dayMs) * dayMs
  for (let back = 0; back <= 8; back += 1) {
    const at = without === 'latest' ? dayOf(year - back, month, day) : dayOf(year + back, month, day)
    if (at !== undefined && (without === 'latest' ? at <= today : at >= today)) return at
  }
  return undefined
}

type Reader = (text: string, habits: DateHabits) => Moment | DateFault | undefined

const epoch: Reader = (text) => {
  const found = /^\\?\/?(?:date\()?(\d+)(\.\d+)?(?:[+-]\d{4})?(?:\)\\?\/?)?$/.exec(text)
  const [, digits, fraction] = found ?? []
  if (digits === undefined) return undefined
  if (digits.length === 10) return { at: Number(digits) * 1_000, isDay: false, isExact: true }
  if (digits.length === 13) return { at: Number(digits), isDay: false, isExact: true }
  if (fraction !== undefined) return undefined
  const parts = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(digits)
  if (parts === null || text.includes('(')) return 'unreadable'
  const [, year, month, day, hour, minute, second] = parts
  return momentOf(dayOf(Number(year), Number(month), Number(day)), hour ? `${hour}:${minute}:${second}` : '')
}

const compact: Reader = (text) => {
  const found = /^(\d{4})(\d{2})(\d{2})[t ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?(z|[+-]\d{2}:?\d{2})?$/.exec(
    text,
  )
  if (found === null) return undefined
  const [, year, month, day, hour, minute, second = '00', offset = ''] = found
  return momentOf(dayOf(Number(year), Number(month), Number(day)), `${hour}:${minute}:${second}${offset}`)
}

const yearFirst: Reader = (text) => {
  const found = /^(\d{4})(?:[-/. ] ?|年 ?)(\d{1,2})(?:[-/. ] ?|月 ?)(\d{1,2})(?:日)?(?!\d)(.*)$/.exec(text)
  if (found === null) return undefined
  const [, year, month, day, rest = ''] = found
  const at = dayOf(Number(year), Number(month), Number(day))
  // The days of XML Schema may have an offset and no time, "2026-04-20+02:00": they are days where that holds.
  return momentOf(at, rest.replace(/^(?:z|[+-]\d{2}:\d{2})$|^t/, ' '))
}

/** ISO 8601 week dates: week 1 is the one that holds 4 January. */
const isoWeek: Reader = (text) => {
  const found = /^(\d{4})-?w(\d{2})-?([1-7])$/.exec(text)
  if (found === null) return undefined
  const [year, week, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs
  const at = monday + ((week - 1) * 7 + day - 1) * dayMs
  const isReal = week >= 1 && new Date(monday + ((week - 1) * 7 + 3) * dayMs).getUTCFullYear() === year
  return isReal ? { at, isDay: true, isExact: false } : 'impossible'
}

const numeric: Reader = (text, habits) => {
  const found = /^(\d{1,2}) ?([./-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2})|\.)?(?![\d/-]|\.\d)(.*)$/.exec(text)
  if (found === null) return undefined
  const [, first = '', , second = '', year, rest = ''] = found
  if (year === undefined && found[2] === '-') return 'unreadable'
  const order = dayMonth(Number(first), Number(second), habits.locale, found[2])
  if (typeof order === 'string') return order
  const { day, month } = order
  const at = year === undefined ? withoutYear(month, day, habits) : dayOf(fullYear(year), month, day)
  return momentOf(at, rest)
}

/**
 * en-US writes the month first, nearly all others the day; plain "en" does not say. More than 12 settles
 * it.
 */
function dayMonth(
  first: number,
  second: number,
  locale = '',
  mark = '/',
): { day: number; month: number } | DateFault {
  if (first > 12 && second > 12) return 'impossible'
  if (first > 12 || first === second) return { day: first, month: second }
  if (second > 12) return { day: second, month: first }
  const tag = locale.toLowerCase().replace('_', '-')
  if (tag === 'en-us' || tag === 'en-ph') return { day: second, month: first }
  if (tag === 'en' || tag === 'en-ca' || (tag === '' && mark !== '.')) return 'ambiguous'
  return { day: first, month: second }
}

const ordinal = '(\\d{1,2})(?:st|nd|rd|th|er|re|\\.?[oº°]|ª|:?e|\\.)?'
const name = '([a-z]{2,12})\\.?'
const of = "(?:[ ,/-]|of |the |de |del |do |den |d')*"
const dayName = new RegExp(`^${ordinal}${of}${name}(?:${of}'?(\\d{4}|\\d{2}(?![:\\d.h]))(?!\\d))?(.*)$`)
const nameDay = new RegExp(
  `^${name}${of}${ordinal}(?![\\d:])(?:${of}'?(\\d{4}|\\d{2}(?![:\\d.h]))(?!\\d))?(.*)$`,
)
const yearName = new RegExp(`^(\\d{4})${of}${name}${of}${ordinal}(.*)$`)
const cStyle = new RegExp(`^${name} +${ordinal} (\\d{2}:\\d{2}:\\d{2})(?: ([a-z]{3,4}))? (\\d{4})$`)

const named: Reader = (text, habits) => {
  const c = cStyle.exec(text)
  if (c !== null) return namedDay([c[2], c[1], c[5], ` ${c[3]} ${c[4] ?? ''}`], habits)
  const year = yearName.exec(text)
  if (year !== null) return namedDay([year[3], year[2], year[1], year[4]], habits)
  const first = dayName.exec(text)
  if (first !== null && monthOf.has(first[2] ?? ''))
    return namedDay([first[1], first[2], first[3], first[4]], habits)
  const second = nameDay.exec(text)
  if (second !== null) return namedDay([second[2], second[1], second[3], second[4]], habits)
  return undefined
}

function namedDay(
  parts: readonly (string | undefined)[],
  habits: DateHabits,
): Moment | DateFault | undefined {
  const [day, word = '', year, rest = ''] = parts
  const month = monthOf.get(word)
  if (month === undefined) return undefined
  const at =
    year === undefined ? withoutYear(month, Number(day), habits) : dayOf(fullYear(year), month, Number(day))
  return momentOf(at, rest)
}

const readers: readonly Reader[] = [epoch, compact, yearFirst, isoWeek, numeric, named]

/** A date that is written out, in any of the forms of the contract, or what is wrong with it. */
export function readCalendar(folded: string, habits: DateHabits): Moment | DateFault {
  const texts = [folded, folded.replace(weekday, '')]
  for (const text of new Set(texts)) {
    for (const reader of readers) {
      const moment = reader(text, habits)
      if (moment !== undefined && !(moment === 'unreadable' && text === folded && texts[1] !== folded))
        return moment
    }
  }
  return 'unreadable'
}
