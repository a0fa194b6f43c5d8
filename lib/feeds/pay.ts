import type { Salary } from '../posting.ts'
import { amountDigits, signIn } from '../text/pay/amount.ts'
import type { PayPeriod } from '../words.ts'

/**
 * Pay of which amounts, currency and period were all stated: what partners that refuse estimates may be
 * told.
 */
export type StatedPay = {
  readonly currency: string
  readonly period: PayPeriod
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** The pay if nothing in it was inferred; undefined otherwise. */
export function statedPay(salary: Salary | undefined): StatedPay | undefined {
  if (!salary?.currency || !salary.period || salary.assumed.length > 0) return undefined
  if (salary.min === undefined && salary.max === undefined) return undefined
  return { currency: salary.currency, period: salary.period, min: salary.min, max: salary.max }
}

/** Pay for a report: the source's own words, or its amounts where it had none. */
export const payAsSaid = ({ text, currency, min, max }: Salary): string =>
  text.trim() === ''
    ? [currency, ...new Set([min, max])].filter((part) => part !== undefined).join(' ')
    : text

const sign = /\p{Currency_Symbol}/u

/** Whether the source named the currency, if only by a sign that several share; not where the country alone tells. */
export const isCurrencySaid = ({ assumed, text }: Salary): boolean =>
  !assumed.includes('currency') || sign.test(text)

/**
 * Pay in the words Indeed asks for, which the other text fields take too: "$10 - $20 per hour", "Up to
 * €60,000 per year". A currency has its sign only where that can mean no other one in `country`; one that was
 * assumed is shown by the source's own sign. Undefined unless amounts and period were stated.
 */
export function payWords(salary: Salary | undefined, country?: string): string | undefined {
  if (!salary?.period || salary.assumed.includes('period')) return undefined
  const before = currencyMark(salary, country)
  if (before === undefined) return undefined
  const amounts = amountWords(salary, before)
  return amounts && `${amounts} per ${salary.period}`
}

function currencyMark(salary: Salary, country: string | undefined): string | undefined {
  if (salary.assumed.includes('currency')) return sign.exec(salary.text)?.[0]
  return salary.currency && (signIn(salary.currency, country) ?? `${salary.currency} `)
}

function amountWords({ min, max }: Salary, before: string): string | undefined {
  if (min !== undefined && max !== undefined) {
    return min === max
      ? `${before}${amountDigits(min)}`
      : `${before}${amountDigits(min)} - ${before}${amountDigits(max)}`
  }
  if (min !== undefined) return `From ${before}${amountDigits(min)}`
  return max === undefined ? undefined : `Up to ${before}${amountDigits(max)}`
}
