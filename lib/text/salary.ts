import { limits } from '../limits.ts'
import type { PayPeriod } from '../words.ts'
import { currencyOf, sharedSigns, yearFloor } from './data/currencies.ts'
import * as words from './data/pay-words.ts'
import { decodeResidue } from './entities.ts'
import { explained, findAmounts, foldMoney, hasSign, looseSign, resolveCurrency } from './money.ts'
import { chooseOffer, findOffers, hideCounts, type Offer } from './pay.ts'
import { endOfPeriod, hasOtherRate, impliedPeriod, readPayPeriod, statedPeriod } from './pay-period.ts'
import { remember } from './remember.ts'

/**
 * Pay in whole currency units; `currency` is ISO 4217; `assumed` names what was inferred rather than
 * stated.
 */
export type SalaryReading = {
  currency?: string
  min?: number
  max?: number
  period?: PayPeriod
  assumed: ('currency' | 'period')[]
}
/** `country` (ISO 3166-1 alpha-2) decides what "$", "kr" or no mark at all means. */
export type SalaryOptions = { country?: string | undefined }

/**
 * How many of each period make a year, for comparing pay of different periods only: stated pay is never
 * converted. Weeks are 48 and hours 40 a week: the working year that the labels of the Adzuna salary set
 * use (1,920 hours).
 */
export const annualFactor: Readonly<Record<PayPeriod, number>> = {
  hour: 1_920,
  day: 240,
  week: 48,
  month: 12,
  year: 1,
}

/**
 * The pay that a short text states, or undefined where it states none. Base pay wins over what one may earn
 * with bonus; the first of several offers counts. What is inferred (a currency from the country, a period
 * from the size) is in `assumed`.
 */
export function readSalary(text: string, { country }: SalaryOptions = {}): SalaryReading | undefined {
  const reading = /\p{Nd}/u.test(text) ? salaryMemo(`${country ?? ''}\n${text}`) : undefined
  return reading && { ...reading, assumed: [...reading.assumed] }
}

/** Feeds say the same pay again and again. */
const salaryMemo = remember({ entriesMax: 2_000, charsMax: 120 }, (key) => {
  const at = key.indexOf('\n')
  return readSalaryAnew(key.slice(at + 1), at === 0 ? {} : { country: key.slice(0, at) })
})

function readSalaryAnew(text: string, options: SalaryOptions): SalaryReading | undefined {
  const folded = hideCounts(foldMoney(decodeResidue(text.slice(0, limits.salaryCharsMax))))
  const offers = findOffers(folded)
  const first = chooseOffer(offers)
  const reading = first && readingOf(first, folded, options)
  if (first === undefined || reading === undefined || !isBareCount(first, folded)) return reading
  const marked = chooseOffer(offers.filter(({ sign }) => sign !== undefined))
  if (marked !== undefined) return readingOf(marked, folded, options)
  // "3 offices", "English C1": no pay is that small, and nothing says that it is pay.
  const isPay = (first.max ?? first.min ?? 0) >= 5 || (reading.period && !reading.assumed.includes('period'))
  return isPay ? reading : undefined
}

/** "NJC 12-17 £27,334": a small number without a mark or a period of its own is seldom the pay. */
const isBareCount = (offer: Offer, folded: string): boolean =>
  offer.sign === undefined &&
  !offer.isThousands &&
  (offer.max ?? offer.min ?? 0) < 100 &&
  endOfPeriod(folded, offer) === offer.end

/** What an offer says once its currency and period are known. */
export function readingOf(offer: Offer, folded: string, { country }: SalaryOptions): SalaryReading {
  const { code, assumed: isSignAssumed } = resolveCurrency(
    explained(offer.sign ?? looseSign(folded), folded),
    country,
  )
  const isOther = hasOtherRate(folded, offer)
  const stated = isOther ? undefined : statedPeriod(folded, offer)
  const inferred = isOther || stated !== undefined ? undefined : impliedPeriod(offer, code)
  const period = stated ?? inferred
  return {
    ...(code === undefined ? {} : { currency: code }),
    ...(offer.min === undefined ? {} : { min: offer.min }),
    ...(offer.max === undefined ? {} : { max: offer.max }),
    ...(period === undefined ? {} : { period }),
    assumed: [
      ...(isSignAssumed ? ['currency' as const] : []),
      ...(inferred === undefined ? [] : ['period' as const]),
    ],
  }
}

/** What a sender's own pay fields may hold; numbers may be text, 0 and '' mean that it is not known. */
export type SalaryParts = {
  currency?: string | undefined
  min?: number | string | undefined
  max?: number | string | undefined
  period?: string | undefined
  text?: string | undefined
}

/**
 * Pay from separate fields; ends that are swapped are put right. Without any number in them, what `text`
 * says.
 */
export function readSalaryParts(parts: SalaryParts, options: SalaryOptions = {}): SalaryReading | undefined {
  const [low, high] = [partAmount(parts.min), partAmount(parts.max)]
  const values = [low?.value, high?.value].filter((value) => value !== undefined)
  if (values.length === 0) return parts.text === undefined ? undefined : readSalary(parts.text, options)
  const sign = currencyField(parts.currency) ?? low?.sign ?? high?.sign
  const offer: Offer = {
    ...(low === undefined ? {} : { min: Math.min(...values) }),
    ...(high === undefined ? {} : { max: Math.max(...values) }),
    ...(sign === undefined ? {} : { sign }),
    isThousands: false,
    kind: 'pay',
    start: 0,
    end: 0,
  }
  const text = hideCounts(foldMoney((parts.text ?? '').slice(0, limits.salaryCharsMax)))
  return withPeriodField(readingOf(offer, text, options), parts.period)
}

function partAmount(part: number | string | undefined): { value: number; sign?: string } | undefined {
  if (typeof part === 'number') return Number.isFinite(part) && part > 0 ? { value: part } : undefined
  if (part === undefined || part.trim().startsWith('-')) return undefined
  const [amount] = findAmounts(foldMoney(part.slice(0, limits.salaryCharsMax)))
  return amount === undefined || amount.value === 0 ? undefined : amount
}

function currencyField(field: string | undefined): string | undefined {
  const folded = foldMoney(field ?? '').trim()
  return Object.hasOwn(currencyOf, folded) || Object.hasOwn(sharedSigns, folded) ? folded : looseSign(folded)
}

/**
 * A stated period overrules one that was inferred; one that we have no word for ("bi-week") forbids to
 * infer any.
 */
function withPeriodField(reading: SalaryReading, field: string | undefined): SalaryReading {
  if (field === undefined || field.trim() === '') return reading
  const period = readPayPeriod(field)
  const { period: _inferred, ...rest } = reading
  return {
    ...rest,
    ...(period === undefined ? {} : { period }),
    assumed: reading.assumed.filter((name) => name !== 'period'),
  }
}

/** Pay found in a long text, with the words that say it. */
export type FoundSalary = SalaryReading & { text: string }

const windowChars = 160
const windowsMax = 200

/**
 * The base pay that a description states, or undefined. Taken only when it is clearly pay: an amount with a
 * currency that is a range or has a period or a word for pay near it, of a size that pay has. Two that
 * contradict each other are none.
 */
export function findSalary(body: string, options: SalaryOptions = {}): FoundSalary | undefined {
  const found: FoundSalary[] = []
  let windows = 0
  for (const line of linesWithDigits(body.slice(0, limits.descriptionCharsMax))) {
    for (const piece of pieces(line)) {
      windows += 1
      if (windows > windowsMax) return oneOf(found)
      const pay = clearPay(piece, options)
      if (pay !== undefined) found.push(pay)
    }
  }
  return oneOf(found)
}

const digit = /\d/g

/** Few lines of a description hold a number. */
function linesWithDigits(text: string): readonly string[] {
  const lines: string[] = []
  while (digit.test(text)) {
    const from = text.lastIndexOf('\n', digit.lastIndex - 1) + 1
    const next = text.indexOf('\n', digit.lastIndex)
    const to = next < 0 ? text.length : next
    lines.push(text.slice(from, to))
    digit.lastIndex = to
  }
  return lines
}

/** A long line, cut at the ends of its sentences; only pieces that hold a number and a sign of money. */
function pieces(line: string): string[] {
  return line
    .split(/(?<=[a-z)%€]{2}[.!?;]) (?=\S)|(?<=\d\.) (?=[A-Z])/)
    .filter((piece) => /\d/.test(piece) && words.moneyMark.test(piece))
    .flatMap((piece) => (piece.length <= limits.salaryCharsMax ? [piece] : cut(piece)))
}

function cut(piece: string): string[] {
  const marks = [...piece.matchAll(/[€$£¥₹₩₱₦₺₪]|\b[A-Z]{3}\b/g)].map(({ index }) => index)
  const starts = marks.filter((at, n) => at - (marks[n - 1] ?? -windowChars) >= windowChars / 2)
  return starts.slice(0, windowsMax).map((at) => piece.slice(Math.max(0, at - windowChars), at + windowChars))
}

/** Whether there is any mark or word that could make a number pay; most sentences end here. */
const mayBePay = (folded: string): boolean => words.payWord.test(folded) || hasSign(folded)

function clearPay(piece: string, options: SalaryOptions): FoundSalary | undefined {
  const whole = foldMoney(piece)
  if (!mayBePay(whole)) return undefined
  const folded = hideCounts(whole)
  if (!/\d/.test(folded) || !mayBePay(folded)) return undefined
  const offer = chooseOffer(findOffers(folded))
  if (offer === undefined) return undefined
  const around = folded.slice(Math.max(0, offer.start - 90), offer.end + 60)
  const isRange = offer.min !== undefined && offer.max !== undefined && offer.min < offer.max
  const isMarked = offer.sign !== undefined || looseSign(around) !== undefined
  const hasWord = words.payWord.test(around)
  // The period is the dearest to find, so what can be said without it is said first.
  if (words.noPay.test(around) || !(isMarked || (hasWord && isRange))) return undefined
  const reading = readingOf(offer, folded, options)
  const reach = endOfPeriod(folded, offer)
  const isTold = isRange || reading.period !== 'hour' || !reading.assumed.includes('period')
  const isClear = isMarked ? (hasWord && isTold) || reach > offer.end : hasWord && isRange
  if (!isClear || !isPlausible(reading)) return undefined
  const isAligned = folded.length === piece.length
  return { ...reading, text: (isAligned ? piece.slice(offer.start, reach) : piece).trim() }
}

/** What a year of it comes to, in units of the year floor: 10,000 of dollars, euros or pounds. */
function isPlausible({ currency, min, max, period }: SalaryReading): boolean {
  const floor = yearFloor[currency ?? '-']
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0]
  if (period === undefined || currency === undefined || high > low * 10) return false
  if (floor === undefined) return true
  return low * annualFactor[period] >= floor * 0.1 && high * annualFactor[period] <= floor * 150
}

/** Readings that agree, or speak of different periods, are one statement; the first one is it. */
function oneOf(found: readonly FoundSalary[]): FoundSalary | undefined {
  const [first, ...rest] = found
  const isDenied = rest.some(
    (other) =>
      other.currency === first?.currency && other.period === first?.period && !isWithin(first, other),
  )
  return isDenied ? undefined : first
}

function isWithin(a: SalaryReading | undefined, b: SalaryReading): boolean {
  const [low, high] = [a?.min ?? a?.max ?? 0, a?.max ?? a?.min ?? 0]
  const [from, to] = [b.min ?? b.max ?? 0, b.max ?? b.min ?? 0]
  return (low <= from && to <= high) || (from <= low && high <= to)
}
