import { limits } from '../../limits.ts'
import { payPeriods } from '../../words.ts'
import { currencyOf, yearFloor } from '../data/currencies.ts'
import * as words from '../data/pay-words.ts'
import { decodeResidue } from '../entities.ts'
import { remember } from '../remember.ts'
import { foldMoney, hasSign, looseSign } from './money.ts'
import { chooseOffer, findOffers, hideCounts, type Offer } from './pay.ts'
import { endOfPeriod } from './period.ts'
import { annualFactor, readingOf, type SalaryOptions, type SalaryReading, settled } from './reading.ts'

export { annualFactor, type SalaryReading } from './reading.ts'

/**
 * The pay that a short text states, or undefined where it states none. Base pay wins over what one may earn
 * with bonus; the first of several offers counts. What is inferred (a currency from the country, a period
 * from the size) is in `assumed`.
 */
export function readSalary(text: string, { country, period }: SalaryOptions = {}): SalaryReading | undefined {
  const key = `${country ?? ''} ${period ?? ''}\n${text}`
  const reading = /\p{Nd}/u.test(text) ? salaryMemo(key) : undefined
  return reading && { ...reading, assumed: [...reading.assumed] }
}

/** Feeds say the same pay again and again. */
const salaryMemo = remember({ entriesMax: 2_000, charsMax: 120 }, (key) => {
  const at = key.indexOf('\n')
  const [country, word] = key.slice(0, at).split(' ')
  return readSalaryAnew(key.slice(at + 1), {
    country: country || undefined,
    period: payPeriods.find((period) => period === word),
  })
})

/** A short text as its amounts are looked for. */
export const foldedPay = (text: string): string =>
  hideCounts(foldMoney(decodeResidue(text.slice(0, limits.salaryCharsMax))))

function readSalaryAnew(text: string, options: SalaryOptions): SalaryReading | undefined {
  const folded = foldedPay(text)
  const offer = payOffer(folded, options)
  if (offer === undefined) return undefined
  const reading = readingOf(offer, folded, options)
  if (!isBareCount(offer, folded)) return reading
  const isStated = reading.period !== undefined && !reading.assumed.includes('period')
  return isStated || isBarePay(offer, folded) ? reading : undefined
}

/** The offer that counts; a small number is it only if no amount has a mark, for a sentence counts much. */
function payOffer(
  folded: string,
  { isSentence = false, ...options }: SalaryOptions & { isSentence?: boolean },
): Offer | undefined {
  const offers = findOffers(folded).map((offer) => settled(offer, folded, options))
  const first = chooseOffer(offers)
  if (first === undefined || !(isBareCount(first, folded) || (isSentence && isWhole(first)))) return first
  return chooseOffer(offers.filter(({ sign }) => sign !== undefined)) ?? first
}

/** "15-17", "15 brutto", "12.21 nights": without cents, any other word may tell of a pay group ("E 13"). */
const isBarePay = ({ start, end, min, max }: Offer, folded: string): boolean =>
  (max ?? min ?? 0) >= 5 &&
  (/\d[.,]\d\d$/.test(folded.slice(start, end)) ||
    `${folded.slice(0, start)} ${folded.slice(end)}`
      .split(/[^\p{L}']+/u)
      .every((word) => word === '' || words.bareWords.has(word) || words.payWord.test(word)))

/** "NJC 12-17 £27,334": a small number without a mark or a period of its own is seldom the pay. */
const isBareCount = (offer: Offer, folded: string): boolean =>
  isSmall(offer) && endOfPeriod(folded, offer) === offer.end

/** Cents and ranges are of pay, where "30 per week" may be anything. */
const isWhole = (offer: Offer): boolean =>
  isSmall(offer) && offer.min === offer.max && Number.isInteger(offer.min)

const isSmall = ({ sign, isThousands, min, max }: Offer): boolean =>
  sign === undefined && !isThousands && (max ?? min ?? 0) < 100

/** Pay found in a long text, with the words that say it. */
export type FoundSalary = SalaryReading & { text: string }
/** Whether a word near it calls it pay. */
type ClearPay = FoundSalary & { isCalled: boolean }

const windowChars = 160
const windowsMax = 200

/**
 * The base pay that a description states, or undefined. Taken only when it is clearly pay: an amount with a
 * currency that is a range or has a period or a word for pay near it, of a size that pay has. What is called
 * pay counts before what is not; two that contradict each other are none.
 */
export function findSalary(body: string, options: SalaryOptions = {}): FoundSalary | undefined {
  const found: ClearPay[] = []
  let windows = 0
  const text = body.slice(0, limits.descriptionCharsMax)
  for (const { line, from } of linesWithDigits(text)) {
    for (const piece of pieces(line)) {
      windows += 1
      if (windows > windowsMax) return oneOf(found)
      const isShort = piece.length <= headingCharsMax
      const pay =
        clearPay(piece, options) ?? (isShort ? payUnder(headingOf(text, from), piece, options) : undefined)
      if (pay !== undefined) found.push(pay)
    }
  }
  return oneOf(found)
}

const digit = /\d/g

/** Few lines of a description hold a number. */
function linesWithDigits(text: string): readonly Line[] {
  const lines: Line[] = []
  while (digit.test(text)) {
    const from = text.lastIndexOf('\n', digit.lastIndex - 1) + 1
    const next = text.indexOf('\n', digit.lastIndex)
    const to = next < 0 ? text.length : next
    lines.push({ line: text.slice(from, to), from })
    digit.lastIndex = to
  }
  return lines
}

type Line = { readonly line: string; readonly from: number }

const headingCharsMax = 60

/** The short line above one: "Annual Salary:". */
function headingOf(text: string, from: number): string {
  const start = Math.max(0, from - headingCharsMax - 2)
  const [heading = '', ...longer] = text.slice(start, from).trimEnd().split('\n').reverse()
  return longer.length === 0 && start > 0 ? '' : heading
}

/** "Hourly Rate", and below it nothing but "$45—$55 USD". */
function payUnder(heading: string, line: string, options: SalaryOptions): ClearPay | undefined {
  if (heading === '' || /\d/.test(heading)) return undefined
  const isAmount = foldMoney(line)
    .split(/[^\p{L}]+/u)
    .every(
      (word) => word === '' || word === 'k' || words.bareWords.has(word) || Object.hasOwn(currencyOf, word),
    )
  const named = foldMoney(heading)
  const isPay = isAmount && words.payName.test(named) && !besidesPay.test(named)
  return isPay ? clearPay(`${heading} ${line}`, options) : undefined
}

const besidesPay =
  /bonus|equity|stock|commission|incentive|allowance|stipend|\bote\b|pramie|prime|provision|variable/

/** "ca. 45.000 €", "min. € 3.226" and "1. Lehrjahr" are not the end of one. */
const sentenceEnd = new RegExp(
  ' (?<=[.!?;] )(?:(?<=[a-z)%€]{2}. )(?=\\S)' +
    `(?<!${words.shortenedEver})(?!(?<=${words.shortened})(?:[A-Z]{3} ?)?[\\d€$£¥₹])` +
    '|(?<=\\d\\. )(?=[A-Z])(?![A-Za-z]*(?:[Jj]ahr|[Gg]ehalt)))',
)

const unglued = (piece: string): string | string[] =>
  /[$€£]/.test(piece) && words.mayGlue.test(piece) ? piece.split(words.glue).filter(mayHoldPay) : piece

/** What `moneyMark` takes for a code of a currency; nearly every sentence has one, and it is found at once. */
const shortWord = / [a-z]{3} /i

const mayHoldPay = (piece: string): boolean =>
  /\d/.test(piece) && (shortWord.test(piece) || words.moneyMark.test(piece))

/** A long line, cut at the ends of its sentences; only pieces that hold a number and a sign of money. */
function pieces(line: string): string[] {
  return line
    .split(sentenceEnd)
    .filter(mayHoldPay)
    .flatMap(unglued)
    .flatMap((piece) => (piece.length <= limits.salaryCharsMax ? [piece] : cut(piece)))
}

function cut(piece: string): string[] {
  const marks = [...piece.matchAll(/[€$£¥₹₩₱₦₺₪]|\b[A-Z]{3}\b/g)].map(({ index }) => index)
  const starts = marks.filter((at, n) => at - (marks[n - 1] ?? -windowChars) >= windowChars / 2)
  return starts.slice(0, windowsMax).map((at) => piece.slice(Math.max(0, at - windowChars), at + windowChars))
}

/** Whether there is any mark or word that could make a number pay; most sentences end here. */
const mayBePay = (folded: string): boolean =>
  /[€£$]/.test(folded) || words.payWord.test(folded) || hasSign(folded)

function clearPay(piece: string, options: SalaryOptions): ClearPay | undefined {
  const whole = foldMoney(piece)
  if (!mayBePay(whole)) return undefined
  const folded = hideCounts(whole)
  if (folded !== whole && (!/\d/.test(folded) || !mayBePay(folded))) return undefined
  const offer = payOffer(folded, { ...options, isSentence: true })
  if (offer === undefined) return undefined
  const around = folded.slice(Math.max(0, offer.start - 90), offer.end + 60)
  const isRange = offer.min !== undefined && offer.max !== undefined && offer.min < offer.max
  const isMarked = offer.sign !== undefined || looseSign(around) !== undefined
  const hasWord = words.payWord.test(around)
  // The period is the dearest to find, so what can be said without it is said first.
  if (!(isMarked || (hasWord && isRange))) return undefined
  if (words.noPay.test(around) && !isAside(folded, offer)) return undefined
  if (words.otherThanPay.test(folded.slice(Math.max(0, offer.start - 60), offer.start))) return undefined
  const reading = readingOf(offer, folded, options)
  const reach = endOfPeriod(folded, offer)
  const isTold = isRange || reading.period !== 'hour' || !reading.assumed.includes('period')
  const isClear = isMarked ? (hasWord && isTold) || reach > offer.end : hasWord && isRange
  const isCalled = hasWord && words.payName.test(around)
  if (!isClear || !isPlausible(reading, isCalled)) return undefined
  const isAligned = folded.length === piece.length
  return { ...reading, text: (isAligned ? piece.slice(offer.start, reach) : piece).trim(), isCalled }
}

/**
 * Whether costs, prices and the like are told of only behind stated pay: "Pay: $19/hr (uniforms at no cost)".
 * What no word calls pay may be the cost itself, unless that has an amount of its own in brackets.
 */
function isAside(folded: string, offer: Offer): boolean {
  const front = folded.slice(Math.max(0, offer.start - 90), offer.end)
  if (words.noPay.test(front)) return false
  const reach = endOfPeriod(folded, offer)
  const clause = /[^,;.!?]*$/.exec(folded.slice(Math.max(0, offer.start - 90), offer.start))?.[0] ?? ''
  const isCalled = words.payName.test(clause)
  if (!isCalled && reach === offer.end) return false
  const [own = '', ...rest] = folded
    .slice(reach, offer.end + 60)
    .split(isCalled ? words.nextThought : /\((?=[^)]*\d)/)
  return rest.length > 0 && !words.noPay.test(own)
}

/**
 * What a year of it comes to, in units of the year floor: 10,000 of dollars, euros or pounds. No list of
 * perks is ever whole, but most are small: what no word calls pay must come to more.
 */
function isPlausible({ currency, min, max, period }: SalaryReading, isCalled: boolean): boolean {
  const floor = yearFloor[currency ?? '-']
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0]
  if (period === undefined || currency === undefined || high > low * 10) return false
  if (floor === undefined) return true
  const least = floor * (isCalled ? 0.25 : 0.5)
  return low * annualFactor[period] >= least && high * annualFactor[period] <= floor * 150
}

/**
 * Readings that agree, or speak of different periods, are one statement; the first one is it. What is called
 * pay counts before what is not.
 */
function oneOf(all: readonly ClearPay[]): FoundSalary | undefined {
  const called = all.filter(({ isCalled }) => isCalled)
  const [first, ...rest] = called.length > 0 ? called : all
  if (first === undefined) return undefined
  const isDenied = rest.some(
    (other) => other.currency === first.currency && other.period === first.period && !isWithin(first, other),
  )
  const { isCalled: _, ...found } = first
  return isDenied ? undefined : found
}

function isWithin(a: SalaryReading, b: SalaryReading): boolean {
  const [low, high] = [a.min ?? a.max ?? 0, a.max ?? a.min ?? 0]
  const [from, to] = [b.min ?? b.max ?? 0, b.max ?? b.min ?? 0]
  return (low <= from && to <= high) || (from <= low && high <= to)
}
