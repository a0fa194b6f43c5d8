import { limits } from '../limits.ts'
import { type PayPeriod, payPeriods } from '../words.ts'
import { yearFloor } from './data/currencies.ts'
import * as words from './data/pay-words.ts'
import { foldMoney } from './money.ts'
import type { Offer } from './pay.ts'

type Stated = { readonly period: PayPeriod | undefined; readonly at: number; readonly end: number }

const statedPeriods = (folded: string): Stated[] =>
  [...folded.replace(words.otherPeriods, (hit) => '_'.repeat(hit.length)).matchAll(words.periodPattern)].map(
    (hit) => ({
      at: hit.index,
      end: hit.index + hit[0].length,
      period: payPeriods.find((name) => hit.groups?.[name] !== undefined),
    }),
  )

/** The period written onto the amount, else the first one anywhere in the text. */
export function statedPeriod(folded: string, offer: Offer): PayPeriod | undefined {
  const periods = statedPeriods(folded)
  return (besideOf(folded, offer, periods) ?? periods[0])?.period
}

/** Where the words of an offer end: behind its period, if one is written onto it. */
export const endOfPeriod = (folded: string, offer: Offer): number =>
  Math.max(offer.end, besideOf(folded, offer, statedPeriods(folded))?.end ?? 0)

const besideOf = (folded: string, offer: Offer, periods: readonly Stated[]): Stated | undefined =>
  periods.find(({ at }) => at >= offer.start && isBeside(folded.slice(offer.end, Math.max(at, offer.end))))

const isBeside = (gap: string): boolean =>
  gap.length < 40 &&
  gap.split(/[ ,./()+*:'-]+/).every((word) => /^(?:[a-z]{3})?$/.test(word) || words.besideWords.has(word))

/**
 * The period that the size implies, by the year floor of the currency; nothing between an hour's and a
 * month's pay.
 */
export function impliedPeriod(offer: Offer, currency: string | undefined): PayPeriod | undefined {
  const floor = yearFloor[currency ?? (offer.isThousands ? 'USD' : '-')]
  const value = offer.max ?? offer.min
  if (floor === undefined || value === undefined) return undefined
  if (value >= floor) return 'year'
  if (value >= floor / 15) return 'month'
  return value < floor / 60 ? 'hour' : undefined
}

/** A field that holds just a period: "per-year-salary", "1 YEAR", "PA", "Hourly". */
export function readPayPeriod(field: string): PayPeriod | undefined {
  const folded = foldMoney(field.slice(0, limits.labelCharsMax)).replace(/[-_]/g, ' ').trim()
  if (/\b(?:bi|semi|quarter|half|one time|[2-9]|1\d)/.test(folded)) return undefined
  const hit = folded.matchAll(words.periodPattern).next().value ?? / (\w+)/.exec(folded)
  return (
    payPeriods.find((name) => hit?.groups?.[name] !== undefined) ?? bareUnits[folded.replace(/^1 |s$/g, '')]
  )
}

const bareUnits: Readonly<Record<string, PayPeriod>> = {
  h: 'hour',
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
  a: 'year',
  an: 'year',
  mes: 'month',
  mo: 'month',
  wk: 'week',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  pm: 'month',
  pa: 'year',
  ph: 'hour',
  pd: 'day',
}
