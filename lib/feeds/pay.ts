import type { Salary } from '../posting.ts'
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

const symbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' }
const sign = /\p{Currency_Symbol}/u

/**
 * Pay in the words Indeed asks for, which the other text fields take too: "$10 - $20 per hour", "Up to
 * €60,000 per year". A currency that was assumed is shown by the source's own sign. Undefined unless
 * amounts and period were stated.
 */
export function payWords(salary: Salary | undefined): string | undefined {
  if (!salary?.period || salary.assumed.includes('period')) return undefined
  const before = currencyMark(salary)
  if (before === undefined) return undefined
  const amounts = amountWords(salary, before)
  return amounts && `${amounts} per ${salary.period}`
}

function currencyMark(salary: Salary): string | undefined {
  if (salary.assumed.includes('currency')) return sign.exec(salary.text)?.[0]
  return salary.currency && (symbols[salary.currency] ?? `${salary.currency} `)
}

function amountWords({ min, max }: Salary, before: string): string | undefined {
  if (min !== undefined && max !== undefined) {
    return min === max ? `${before}${grouped(min)}` : `${before}${grouped(min)} - ${before}${grouped(max)}`
  }
  if (min !== undefined) return `From ${before}${grouped(min)}`
  return max === undefined ? undefined : `Up to ${before}${grouped(max)}`
}

/** 1234567.5 as 1,234,567.50: commas between thousands, cents only where there are any. */
function grouped(amount: number): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.')
  const withCommas = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return cents ? `${withCommas}.${cents}` : withCommas
}
