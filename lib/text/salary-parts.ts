import { limits } from '../limits.ts'
import { currencyOf, currencyOfCountry, sharedSigns } from './data/currencies.ts'
import { findAmounts, foldMoney, looseSign, resolveCurrency } from './money.ts'
import { hideCounts, type Offer } from './pay.ts'
import { readPayPeriod } from './pay-period.ts'
import { readingOf, readSalary, type SalaryOptions, type SalaryReading } from './salary.ts'

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
  const values = [low?.value, high?.value].filter((value) => value !== undefined)
  if (values.length === 0) return textOfParts(parts, options)
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
  const reading = readSalary(text, options)
  if (reading === undefined) return undefined
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
