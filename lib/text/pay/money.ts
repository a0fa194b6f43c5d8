import { fold, isAscii } from '../characters.ts'
import { currencyOf, currencyOfCountry, scaleOf, sharedSigns, wordlike } from '../data/currencies.ts'
import { besideWords, periodPattern } from '../data/pay-words.ts'
import { inMyriads } from './myriads.ts'
import { thousandsBehind } from './thousands-first.ts'

/**
 * One number of a text with what is written onto it. `value` is scaled ("45k" is 45,000) and `scale` says
 * by how much. `sign` is the currency mark as folded text, resolved by `resolveCurrency`. Positions are in
 * the folded text and span the mark, the number and the scale.
 */
export type Amount = {
  readonly value: number
  readonly scale: number
  readonly sign?: string
  readonly start: number
  readonly end: number
  /** The next character is a plus sign: "55k+". */
  readonly plus: boolean
  /** The mark that surely stands before its decimals: "." of "18.5814". */
  readonly point?: string
  /** The mark of "23.215", which may group thousands, and the value if it stands before decimals. */
  readonly open?: { readonly mark: string; readonly value: number }
}

/** Accents that stand in for an apostrophe would be folded to blanks. */
const acuteMark = /[`´′](?<=\d.)(?=\d)/g

/** A wave before a number joins it to the one before; any other leaves a range open: "25万円〜". */
const openWave = /\u301c(?! ?[¥￥$€£₩]?\d)/g
/** Folded, with one kind of dash, space and wave: what every pattern in here reads. */
export function foldMoney(text: string): string {
  const folded = fold(text.replace(acuteMark, "'"))
  const plain = isAscii(folded)
    ? folded
    : inMyriads(
        folded
          .normalize('NFC')
          .replace(openWave, '~')
          .replace(/[\u2010-\u2015\u2212\u301c\uff5e]/g, '-'),
      )
  return thousandsBehind(plain.replace(/[^\S ]/g, ' '))
}

type Digits = Pick<Amount, 'value' | 'point' | 'open'>

/**
 * A number as people write it: "45.000,50", "8'500", "6,00,000", "12,5". A separator before exactly three
 * digits groups thousands unless more than three digits precede it; the last one before any other count of
 * digits is a decimal sign.
 */
function readNumber(text: string): Digits | undefined {
  const parts = text.split(/[.,' ]/)
  const marks = text.match(/[.,' ]/g) ?? []
  const [first = '', ...rest] = parts
  if (parts.some((part) => !/^\d+$/.test(part))) return undefined
  const [last, mark = ''] = [rest.at(-1), marks.at(-1)]
  if (last === undefined) return { value: Number(first) }
  const isDecimal = last.length !== 3 || first.length > 3 || (first === '0' && rest.length === 1)
  const groups = isDecimal ? rest.slice(0, -1) : rest
  const grouped = groups.every(({ length }, at) => length === 3 || (length === 2 && at < groups.length - 1))
  const repeats = isDecimal && marks.slice(0, -1).includes(mark)
  if (!grouped || repeats) return undefined
  if (isDecimal) return { value: Number(`${first}${groups.join('')}.${last}`), point: mark }
  const value = Number(first + groups.join(''))
  const isOpen = rest.length === 1 && /[.,]/.test(mark)
  return { value, ...(isOpen && { open: { mark, value: Number(`${first}.${last}`) } }) }
}

const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.$/]/g, '\\$&'))
    .join('|')

const signs = escaped([...Object.keys(currencyOf), ...Object.keys(sharedSigns)])
const number = /\d{1,3}(?: \d{3}){1,4}(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,']\d+)*/g
const signBefore = new RegExp(`(?:(?<![a-z])|(?=[^a-z]))(${signs})[ :]{0,3}$`)
const signAfter = new RegExp(` ?(${signs})(?![a-z]|\\d)`, 'y')
const scaleAfter = new RegExp(
  ` ?(${escaped(Object.keys(scaleOf))})(?![a-z])| ?(k|m|t)` +
    '(?=€|£|\\$|p\\.|(?:eur|euros|usd|gbp|chf|pln|cad|aud|inr|sek|nok|dkk|zl|p[aym])(?![a-z]))',
  'y',
)
/** "45.000,-" and "45.000,--"; the second dash of "2.500,--3.000,-" joins the two. */
const noCents = /^[.,](?:--(?! ?(?:[€£$] ?|[a-z]{2,3}\.? ?)?\d)|-(?!\d))/

/** What may be glued to a number without making it something else ("13th" and "4x" are no money). */
const glue = /p[hdwmay]\b|pcm|p\.|p\/|hr|hourly|h\b|to(?=[$€£\d])|per|ltd|doe|ote|bruto|brut|gross|net/y

const markedGlue = new RegExp(`${glue.source}|hour|day|week|month|year`, 'y')

const lettersBefore = /[a-z#]$/
const circaBefore = /(?:^|[^a-z])(?:c|ca)\.?$/

/**
 * "M", "L" and "T" need to touch the number or a currency; a mere letter after a space is too often
 * something else. Nothing but lakhs is counted in "L" a year.
 */
const isLoose = (written: string, behind: string): boolean =>
  /^ [mltb]$/.test(written) && !/^[€£$a-z]/.test(behind) && !(written === ' l' && yearly.test(behind))
const yearly = /^ (?:p\.? ?a|per (?:annum|year)|a year|ctc)(?![a-z])/

function scaleAt(text: string, at: number): { scale: number; end: number; word: string } | undefined {
  scaleAfter.lastIndex = at
  const found = scaleAfter.exec(text)
  if (found === null || isLoose(found[0], text.slice(scaleAfter.lastIndex, scaleAfter.lastIndex + 12)))
    return undefined
  const word = found[1] ?? found[2] ?? ''
  return { scale: scaleOf[word] ?? 1, end: scaleAfter.lastIndex, word }
}

type Sign = { readonly sign: string; readonly end: number }

function signAt(text: string, at: number): Sign | undefined {
  signAfter.lastIndex = at
  const found = signAfter.exec(text)
  if (found?.[1] === undefined || found[1] === 'r') return undefined
  const one = { sign: found[1], end: signAfter.lastIndex }
  if (!Object.hasOwn(sharedSigns, one.sign)) return one
  const next = signAt(text, one.end)
  return next !== undefined && isCode(next.sign) && isRestated(one.sign, next.sign) ? next : one
}

/** The code in front of a mark that several currencies share: "MXN $25,000". */
function codeBefore(
  before: string,
  at: number,
  marked: string | undefined,
): { sign: string; start: number } | undefined {
  if (marked === undefined || !Object.hasOwn(sharedSigns, marked)) return undefined
  const found = signBefore.exec(before.slice(0, Math.max(0, before.lastIndexOf(marked))))
  return found?.[1] !== undefined && isCode(found[1]) && isRestated(marked, found[1])
    ? { sign: found[1], start: at - before.length + found.index }
    : undefined
}

const isCode = (sign: string): boolean => /^[a-z]{3}$/.test(sign) && Object.hasOwn(currencyOf, sign)

function amountAt(text: string, written: string, at: number, floor: number): Amount | undefined {
  const digits = readNumber(written)
  if (digits === undefined) return undefined
  const bare = digits.value
  const before = text.slice(Math.max(0, at - 20), at)
  const marked = signBefore.exec(before)?.[1]
  const code = codeBefore(text.slice(Math.max(floor, at - 20), at), at, marked)
  const last = at + written.length
  const cents = noCents.exec(text.slice(last, last + 10))?.[0].length ?? 0
  const reach = last + cents
  // What follows the plus of "10+ LPA" or "200k+ USD" belongs to the number too.
  const scaled = scaleAt(text, reach) ?? (text[reach] === '+' ? scaleAt(text, reach + 1) : undefined)
  const past = scaled?.end ?? reach
  const after = signAt(text, text[past] === '+' ? past + 1 : past)
  const lateScale = scaled === undefined && after !== undefined ? scaleAt(text, after.end) : undefined
  const sign = marked ?? after?.sign
  if (marked === undefined && lettersBefore.test(before) && !circaBefore.test(before)) return undefined
  // The mark after a number that has one already is the next one's ("£40k €50k"), unless it restates it.
  const isOwn = after !== undefined && (marked === undefined || isRestated(marked, after.sign))
  const own =
    isOwn && !(marked !== undefined && /^ ?\d/.test(text.slice(after.end, after.end + 2))) ? after : undefined
  const plusAt = [reach, past].find((place) => text[place] === '+')
  const end = plusAt ?? lateScale?.end ?? own?.end ?? past
  // A page whose tags were dropped runs its lines together: "£25,000Highly incentivised".
  const isRunOn = sign !== undefined && bare >= 1_000 && /^[a-z]{3}/.test(text.slice(end, end + 3))
  if (!isRunOn && isGluedToWord(text, end, sign)) return undefined
  const { scale = 1, word = '' } = scaled ?? lateScale ?? {}
  // "$18,000 MN": Mexico's moneda nacional.
  const isBig = bare >= 1_000 && (scale === 1e3 || word === 'm' || word === 'mn')
  return {
    ...(isBig ? digits : timesOf(digits, scale)),
    scale: isBig ? 1 : scale,
    ...fullest(sign, own?.sign ?? code?.sign, word),
    start: code?.start ?? (marked === undefined ? at : at - (before.length - before.lastIndexOf(marked))),
    end,
    plus: text[end] === '+',
  }
}

/**
 * "$100,000 USD", "$ 4.500.000 COP": the code says what the sign leaves open. One that is a word too says so
 * only of a sign that it shares: "$90,000 PHP developer".
 */
function isRestated(sign: string, again: string): boolean {
  const [code, stated] = [currencyOf[again], currencyOf[sign]]
  if (again === sign || code === undefined || stated !== undefined) return again === sign || code === stated
  return !wordlike.has(again) || currenciesOf(sign).includes(code)
}

/** What a shared mark may mean. */
const currenciesOf = (sign: string): readonly (string | undefined)[] =>
  sharedSigns[sign]?.countries.split(' ').map((country) => currencyOfCountry[country]) ?? []

function fullest(sign: string | undefined, again: string | undefined, word: string): { sign?: string } {
  if (sign !== undefined && sign in sharedSigns && again !== undefined && again in currencyOf)
    return { sign: again }
  if (sign !== undefined && !(sign in sharedSigns && isIndian(word))) return { sign }
  return isIndian(word) ? { sign: 'inr' } : {}
}

const indian = 'lakhs?|lacs?|lpa|crores?|cr|cpa'
const indianWord = new RegExp(`^(?:${indian})$`)
const isIndian = (word: string): boolean => indianWord.test(word)

function isGluedToWord(text: string, end: number, sign: string | undefined): boolean {
  if (!/[a-z]/.test(text[end] ?? '') || /[^a-z0-9]/.test(text[end - 1] ?? '')) return false
  // "$17.85hour" is pay, "24hour cover" is none.
  const fit = sign === undefined ? glue : markedGlue
  fit.lastIndex = end
  return !fit.test(text)
}

const timesOf = ({ value, point, open }: Digits, scale: number): Digits => ({
  value: round(value * scale),
  ...(point !== undefined && { point }),
  ...(open && { open: { ...open, value: round(open.value * scale) } }),
})

/** Products of decimals come out as 7.199999; two more digits than any pay has are enough. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4

/** Every match of a pattern that matches no empty text; `matchAll` would copy a long pattern each time. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) found.push(hit)
  return found
}

/** Every number of a folded text that can be an amount, in order. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of matchesOf(number, text)) {
    const amount = amountAt(text, match[0], match.index, amounts.at(-1)?.end ?? 0)
    if (amount !== undefined && amount.start >= (amounts.at(-1)?.end ?? 0)) amounts.push(amount)
  }
  return amounts
}

/** The currency that a mark means in a country; `assumed` when the mark alone leaves it open. */
export function resolveCurrency(
  sign: string | undefined,
  country: string | undefined,
): { code?: string; assumed: boolean } {
  const home = country === undefined ? undefined : currencyOfCountry[country.toUpperCase()]
  if (sign === undefined) return home === undefined ? { assumed: false } : { code: home, assumed: true }
  const stated = currencyOf[sign]
  if (stated !== undefined) return { code: stated, assumed: false }
  const shared = sharedSigns[sign]
  const isHome = shared?.countries.split(' ').includes(country?.toUpperCase() ?? '-')
  const code = isHome ? home : shared?.otherwise
  return code === undefined ? { assumed: false } : { code, assumed: true }
}

const codes = Object.keys(currencyOf)
  .filter((sign) => isCode(sign))
  .join('|')
/** The name of a field: "currency: CAD", `"currencyCode":"PEN"`. */
const currencyName = `(?:currency|moneda|divisa|devise|wahrung|moeda|valuta)[ _]?(?:code)?["']?`
const codeApart = new RegExp(
  `[([] ?(${codes})[)\\]]|${currencyName} ?[:=]? ?["']?(${codes})(?![a-z])` +
    `|(?:^|[^a-z])in (${codes})(?![a-z])|(?<![a-z])(${codes})$`,
  'g',
)
const paidIn =
  /(?:paid|pay|amounts?|figures|salar(?:y|ies)|rates?|wages?|compensation|range|stated|quoted)(?: is| are)?$/

/** A code written apart from a mark that it explains: "$85,000 - $95,000 per year (CAD)". */
export function explained(sign: string | undefined, text: string, amountEnd: number): string | undefined {
  if (sign === undefined || !Object.hasOwn(sharedSigns, sign)) return sign
  for (const hit of matchesOf(codeApart, text)) {
    const code = hit.slice(1).find(Boolean) ?? ''
    const isLikely = !wordlike.has(code) || (hit[1] ?? hit[2]) !== undefined || isOfPay(text, hit, amountEnd)
    if (isLikely) return currenciesOf(sign).includes(currencyOf[code]) ? code : sign
  }
  return sign
}

/** "Paid in CAD", "$60,000 per year in CAD", and no "$60,000 in CAD design" or "must know CAD". */
function isOfPay(text: string, hit: RegExpExecArray, amountEnd: number): boolean {
  if (paidIn.test(text.slice(Math.max(0, hit.index - 20), hit.index))) return true
  if (hit.index < amountEnd || /^ ?[a-z]/.test(text.slice(hit.index + hit[0].length))) return false
  const gap = text.slice(amountEnd, hit.index).replace(periodPattern, ' ')
  return gap.split(/[ ,./()-]+/).every((word) => word === '' || besideWords.has(word))
}

const anySign = new RegExp(`(?:(?<![a-z])[kmt]?|(?=[^a-z]))(?:${signs}|${indian})(?![a-z])`)

/** Whether a folded text may hold a currency mark at all; quicker than looking for one at every number. */
export const hasSign = (text: string): boolean => anySign.test(text)

const plainSigns = [...Object.keys(currencyOf), ...Object.keys(sharedSigns)].filter(
  (sign) => !wordlike.has(sign),
)
const loose = new RegExp(`(?:^|[^a-z])(${escaped(plainSigns)})(?![a-z])`)

const named = new RegExp(`${currencyName} ?[:=] ?["']?(${codes})(?![a-z])`)

/** A currency written apart from the numbers: "currency: EUR", "Salary in USD: 4000-5000". */
export const looseSign = (text: string): string | undefined => named.exec(text)?.[1] ?? loose.exec(text)?.[1]
