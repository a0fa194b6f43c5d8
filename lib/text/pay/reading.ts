import type { PayPeriod } from '../../words.ts'
import { yearFloor } from '../data/currencies.ts'
import { explained, looseSign, resolveCurrency } from './money.ts'
import type { Offer } from './pay.ts'
import { hasOtherRate, impliedPeriod, statedPeriod } from './period.ts'

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
/**
 * `country` (ISO 3166-1 alpha-2) decides what "$", "kr" or no mark at all means; `period` is what a field beside the
 * text says, for words that state none.
 */
export type SalaryOptions = { country?: string | undefined; period?: PayPeriod | undefined }

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

/** What an offer says once its currency and period are known. */
export function readingOf(offer: Offer, folded: string, options: SalaryOptions): SalaryReading {
  const { code, assumed: isSignAssumed } = currencyIn(offer, folded, options)
  const stated = periodIn(offer, folded, options)
  const isOther = stated === undefined && hasOtherRate(folded, offer)
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

const currencyIn = (offer: Offer, folded: string, { country }: SalaryOptions) =>
  resolveCurrency(explained(offer.sign ?? looseSign(folded), folded, offer.end), country)

const periodIn = (offer: Offer, folded: string, { period }: SalaryOptions): PayPeriod | undefined =>
  hasOtherRate(folded, offer) ? undefined : (statedPeriod(folded, offer) ?? period)

/** Of two ways to read a mark the one that somebody may be paid for the stated time: nobody gets 15,875 an hour. */
export function settled(likely: Offer, folded: string, options: SalaryOptions): Offer {
  const { otherwise } = likely
  const period = otherwise && periodIn(likely, folded, options)
  if (otherwise === undefined || period === undefined) return likely
  const { code: currency = 'USD' } = currencyIn(likely, folded, options)
  const isPaid = (offer: Offer): boolean =>
    offer.kind !== 'unclear' && isPayable({ ...offer, currency, period })
  return !isPaid(likely) && isPaid(otherwise) ? otherwise : likely
}

/** Whether anybody is paid as much, and as little, in such a period; true where that cannot be told. */
export function isPayable({ currency, min, max, period }: Omit<SalaryReading, 'assumed'>): boolean {
  const floor = yearFloor[currency ?? '-']
  const [low, high] = [min ?? max, max ?? min]
  if (period === undefined || floor === undefined || low === undefined || high === undefined) return true
  return high * annualFactor[period] <= floor * 500 && low * annualFactor[period] >= floor * 0.02
}
