import { limits } from '../../limits.ts'
import { type PayPeriod, payPeriods } from '../../words.ts'
import { yearFloor } from '../data/currencies.ts'
import * as words from '../data/pay-words.ts'
import { foldMoney, matchesOf } from './money.ts'
import { findOffers, type Offer } from './pay.ts'

type Stated = { readonly period: PayPeriod | undefined; readonly at: number; readonly end: number }

const blotted = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (hit) => '_'.repeat(hit.length))

const statedPeriods = (folded: string): Stated[] =>
  matchesOf(words.periodPattern, blotted(folded, words.otherPeriods)).map((hit) => ({
    at: hit.index,
    end: hit.index + hit[0].length,
    period: payPeriods.find((name) => hit.groups?.[name] !== undefined),
  }))

/** The period written onto the amount, else the first one in the text that is not another amount's. */
export function statedPeriod(folded: string, offer: Offer): PayPeriod | undefined {
  const periods = statedPeriods(folded)
  if (periods.length === 0) return undefined
  const beside = besideOf(folded, offer, periods)
  if (beside !== undefined) return beside.period
  const free = blotted(folded, words.otherAdjectives)
  return periods.find(({ at }) => free[at] !== '_' && !isOfAnother(folded, offer, at))?.period
}

/** Whether the words at a place are written onto an amount unlike this one: "45.000 € + 50 € monatlich". */
function isOfAnother(folded: string, offer: Offer, at: number): boolean {
  // Most are not: looking for every offer once more is dear.
  if (!/\d[^\d]{0,44}$/.test(folded.slice(Math.max(0, at - 45), at))) return false
  return findOffers(folded).some(
    (other) => isUnlike(other, offer) && at >= other.end && isOwn(folded.slice(other.end, at), other),
  )
}

/** The words for a bonus may stand between it and its period: "50 € Sachbezug pro Monat". */
const isOwn = (gap: string, { kind }: Offer): boolean =>
  isBeside(gap) || (kind === 'other' && /^[a-z /-]{0,40}$/.test(gap))

/** Of another size, or for another thing, so that what is written onto the one says nothing of the other. */
function isUnlike(a: Offer, b: Offer): boolean {
  const ratio = (a.max ?? a.min ?? 1) / (b.max ?? b.min ?? 1)
  const isExtra = a.kind === 'other' && b.kind !== 'other'
  return a.start !== b.start && (ratio > 5 || ratio < 0.2 || isExtra)
}

/** Whether the offer is paid at a rate that has no name here, such as every fortnight. */
export function hasOtherRate(folded: string, offer: Offer): boolean {
  const after = folded.slice(offer.end, offer.end + 40)
  if (words.otherRate.test(after)) return true
  // Nothing unknown pays as much as a year: that is "per yer".
  if ((offer.max ?? offer.min ?? 0) >= 10_000) return false
  return words.unknownRate.test(after) && besideOf(folded, offer, statedPeriods(folded)) === undefined
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
  const hit = matchesOf(words.periodPattern, folded)[0] ?? / (\w+)/.exec(folded)
  return (
    payPeriods.find((name) => hit?.groups?.[name] !== undefined) ??
    bareUnits.get(folded.replace(/^1 |s$/g, ''))
  )
}

/** Words that are a unit only where they stand alone, and the durations of ISO 8601. */
const bareUnits: ReadonlyMap<string, PayPeriod> = new Map(
  Object.entries<PayPeriod>({
    h: 'hour',
    uur: 'hour',
    ora: 'hour',
    timme: 'hour',
    rok: 'year',
    ar: 'year',
    pt1h: 'hour',
    p1d: 'day',
    p1w: 'week',
    p1m: 'month',
    p1y: 'year',
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
  }),
)
