import { limits } from '../../limits.ts'
import { currencyOf, currencyOfCountry, sharedSigns } from '../data/currencies.ts'
import { pieceField } from '../data/pay-words.ts'
import { type Amount, findAmounts, foldMoney, looseSign, resolveCurrency } from './money.ts'
import { findOffers, hideCounts, isTooWide, type Offer, readings } from './pay.ts'
import { readPayPeriod } from './period.ts'
import { readingOf, type SalaryOptions, type SalaryReading, settled } from './reading.ts'
import { foldedPay, readSalary } from './salary.ts'

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
 * says, and of currency and period what it leaves to their fields.
 */
export function readSalaryParts(parts: SalaryParts, options: SalaryOptions = {}): SalaryReading | undefined {
  const [low, high] = [partAmount(parts.min), partAmount(parts.max)]
  const sign = currencyField(parts.currency) ?? low?.sign ?? high?.sign
  const [offer, otherwise] = readings([low, high].filter((part) => part !== undefined))
    .map((amounts) => offerOfParts(amounts, [low !== undefined, high !== undefined], sign))
    .filter((each) => each !== undefined)
  if (offer === undefined || isPiece(parts.period)) return textOfParts(parts, options)
  const text = hideCounts(foldMoney((parts.text ?? '').slice(0, limits.salaryCharsMax)))
  const given = { ...options, period: readPayPeriod(parts.period ?? '') }
  const likely = settled({ ...offer, ...(otherwise && { otherwise }) }, text, given)
  return withPeriodField(readingOf(likely, text, given), parts.period)
}

/** Undefined without a number, and where the two are no ends of one range. */
function offerOfParts(
  amounts: readonly PartAmount[],
  [hasMin, hasMax]: readonly [boolean, boolean],
  sign: string | undefined,
): Offer | undefined {
  const values = amounts.map(({ value }) => value)
  const [min, max] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0 || isTooWide({ min, max })) return undefined
  return {
    ...(hasMin && { min }),
    ...(hasMax && { max }),
    ...(sign !== undefined && { sign }),
    isThousands: false,
    kind: 'pay',
    start: 0,
    end: 0,
  }
}

/** "visit", "per mile": a rate for no time. */
const isPiece = (field = ''): boolean =>
  pieceField.test(foldMoney(field.slice(0, limits.labelCharsMax)).replace(/[-_]/g, ' ').trim())

/**
 * Whether a record tells of pay, but of no amount for any time: "$0.62 per mile", "visit" in the field for the period,
 * a range whose ends cannot both be right.
 */
export const isPayInWords = (words: string, period: string | undefined): boolean =>
  isPiece(period) || findOffers(foldedPay(words)).some(({ kind }) => kind === 'unclear')

/** A country that pays in each currency. */
const payingIn = new Map(
  Object.entries(currencyOfCountry)
    .map(([country, code]) => [code, country] as const)
    .reverse(),
)

function textOfParts(
  { text = '', currency, period }: SalaryParts,
  options: SalaryOptions,
): SalaryReading | undefined {
  const reading = readSalary(text, { ...options, period: readPayPeriod(period ?? '') })
  if (reading === undefined) return undefined
  if (isPiece(period) && (reading.period === undefined || reading.assumed.includes('period')))
    return undefined
  const sign = currencyField(currency)
  const told =
    sign === undefined ? reading : withCurrencyField(reading, text, resolveCurrency(sign, options.country))
  return told.period === undefined || told.assumed.includes('period') ? withPeriodField(told, period) : told
}

/** The field's currency, where the words state none, or by a mark that it shares: "$50,000" beside CAD. */
function withCurrencyField(
  reading: SalaryReading,
  text: string,
  { code, assumed }: { code?: string; assumed: boolean },
): SalaryReading {
  const isStated = reading.currency !== undefined && !reading.assumed.includes('currency')
  if (code === undefined || isStated) return reading
  const there = readSalary(text, { country: payingIn.get(code) })
  const own = there?.currency === undefined ? { ...reading, currency: code } : there
  if (own.currency !== code) return reading
  return assumed ? own : { ...own, assumed: own.assumed.filter((name) => name !== 'currency') }
}

type PartAmount = Pick<Amount, 'value' | 'sign' | 'point' | 'open'>

function partAmount(part: number | string | undefined): PartAmount | undefined {
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
