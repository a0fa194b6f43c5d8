import * as z from 'zod'
import { fold } from '../../text/characters.ts'
import { readPayPeriod } from '../../text/pay/period.ts'
import { regionsNamed } from '../../text/place/named.ts'
import { readPlaces } from '../../text/place/place.ts'
import type { Draft } from '../source.ts'
import { amount, saidOf, text } from './json-fields.ts'

/**
 * https://developers.greenhouse.io/job-board.html, "pay transparency": amounts in cents, the period only
 * in the heading.
 */
export const payRange = z.object({
  min_cents: z.number().nullish(),
  max_cents: z.number().nullish(),
  currency_type: text,
  title: text,
})
type PayRange = z.infer<typeof payRange>

/** A field of the employer's own; a "currency_range" has its ends as text, in whole units. */
export const customField = z.object({ name: text, value: z.unknown() })
const customRange = z.object({ unit: text, min_value: amount, max_value: amount })

const payName = /\b(?:salary|pay|compensation|wages?)\b/i
const besides = /\b(?:bonus|ote|on.target|equity|commission|incentive|variable)\b/i

/** What an employer's own fields say of pay, as ranges. */
export const customRanges = (fields: readonly z.infer<typeof customField>[]): PayRange[] =>
  fields.flatMap(({ name, value }) => {
    const { data: range } = customRange.safeParse(value)
    if (!range || !payName.test(name ?? '') || besides.test(name ?? '')) return []
    const [min_cents, max_cents] = [Number(range.min_value) * 100, Number(range.max_value) * 100]
    return [{ min_cents, max_cents, currency_type: range.unit, title: name }]
  })

const unitsOf = (cents: readonly (number | null | undefined)[]): number[] =>
  cents.flatMap((amount) => (amount ? [amount / 100] : []))

function wordsOf({ min_cents, max_cents, currency_type, title }: PayRange): string {
  const amounts = `${unitsOf([min_cents, max_cents]).join(' - ')} ${currency_type ?? ''}`
  return saidOf(title, amounts.trim()).join(': ')
}

const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** A name that the gazetteer has by itself. */
const isPlace = (name: string): boolean =>
  regionsNamed(name).length > 0 || readPlaces(name).locations.some(({ city }) => fold(city ?? '') === name)

/** Whether a heading names a place, "Zone A: New York", and none whose name is longer: that is not York. */
function names(heading: string, place: string): boolean {
  const [words, name] = [wordsIn(heading), wordsIn(place)]
  const isOwn = (from: number): boolean => {
    const to = from + name.length
    const longer = [words.slice(Math.max(0, from - 1), to), words.slice(from, to + 1)]
    return !longer.some((around) => around.length > name.length && isPlace(around.join(' ')))
  }
  return (
    name.length > 0 && words.some((_, at) => name.every((word, n) => words[at + n] === word) && isOwn(at))
  )
}

/** The ranges headed with a place as it is written, else with its towns. */
function rangesFor(place: string, ranges: readonly PayRange[]): readonly PayRange[] {
  const headed = (...wanted: readonly string[]) =>
    ranges.filter(({ title }) => wanted.some((one) => names(title ?? '', one)))
  const own = headed(place)
  return own.length > 0 ? own : headed(...saidOf(...readPlaces(place).locations.map(({ city }) => city)))
}

const mixed = {
  code: 'invalid_field',
  field: 'pay_input_ranges',
  detail: 'ranges of several currencies or periods, none headed with the place',
} as const

/**
 * One pay of several ranges, which differ by region: those headed with the post's place count, else all.
 * They are one range from the least to the most, with each of them in its words; of several currencies or
 * periods they are none.
 */
export function payOfRanges(
  stated: readonly PayRange[],
  places: readonly string[],
): Pick<Draft, 'salary' | 'problems'> {
  const all = stated.filter(({ min_cents, max_cents }) => unitsOf([min_cents, max_cents]).length > 0)
  const headed = new Set(places.flatMap((place) => rangesFor(place, all)))
  const own = all.filter((range) => headed.has(range))
  const ranges = own.length > 0 ? own : all
  if (ranges.length === 0) return {}
  const currencies = saidOf(...ranges.map(({ currency_type }) => currency_type))
  const periods = saidOf(...ranges.map(({ title }) => readPayPeriod(title ?? '')))
  if (currencies.length > 1 || periods.length > 1) return { problems: [mixed] }
  const lows = unitsOf(ranges.map(({ min_cents }) => min_cents))
  const highs = unitsOf(ranges.map(({ max_cents }) => max_cents))
  const salary = {
    text: ranges.map(wordsOf).join('; '),
    currency: currencies[0],
    ...(lows.length > 0 && { min: Math.min(...lows) }),
    ...(highs.length > 0 && { max: Math.max(...highs) }),
  }
  return { salary }
}
