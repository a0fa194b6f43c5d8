import { currencyOf } from '../data/currencies.ts'
import * as words from '../data/pay-words.ts'
import { type Amount, findAmounts, round } from './money.ts'

/**
 * Amounts that belong together: one number, or the two ends of a range. `kind` is what they pay for; what is unclear
 * is paid by the piece, or has ends that no range has.
 */
export type Offer = {
  readonly min?: number
  readonly max?: number
  readonly sign?: string
  readonly isThousands: boolean
  readonly kind: 'base' | 'pay' | 'total' | 'other' | 'unclear'
  readonly start: number
  readonly end: number
  /** What the same words say where a mark that may group thousands stands before decimals, or the other way. */
  readonly otherwise?: Offer
}

/** The same text, with numbers that count hours, years, percents … blotted out, so that positions stay. */
export function hideCounts(folded: string): string {
  return words.counts.reduce((text, count) => text.replace(count, (hit) => '_'.repeat(hit.length)), folded)
}

/** Base pay first, then plain pay; what bonus may bring only where nothing else is said. */
export function chooseOffer(offers: readonly Offer[]): Offer | undefined {
  const total = offers.find(({ kind }) => kind === 'total')
  const top = total?.max ?? total?.min
  return (
    offers.find(({ kind }) => kind === 'base') ??
    offers.find(({ kind }) => kind === 'pay') ??
    (total === undefined || top === undefined ? undefined : withEnds(total, undefined, top))
  )
}

/** Every offer of a folded text whose counts are hidden, in order. */
export function findOffers(folded: string): Offer[] {
  const amounts = findAmounts(folded)
  const offers: Offer[] = []
  for (let at = 0; at < amounts.length; at += 1) {
    const [low, high] = readings(amounts.slice(at, at + 2))[0]
    if (low === undefined) break
    const floor = endOf(folded, offers.at(-1))
    const isPair =
      high !== undefined &&
      isRange(folded, [low, high], floor) &&
      !isBesideRange(folded, amounts.slice(at, at + 3), floor)
    if (isPair) at += 1
    const ceiling = amounts[at + 1]?.start ?? folded.length
    const offer = offerOf(folded, amounts.slice(at - (isPair ? 1 : 0), at + 1), [floor, ceiling])
    if (offer !== undefined) offers.push(offer)
  }
  return offers
}

type Written = Pick<Amount, 'value' | 'point' | 'open'>

/**
 * What one or two numbers may say, the likelier first. In one statement a mark means one thing: beside 18.5814 there
 * are no thousands in 23.215. A comma that is followed by two digits is as often a slip ("£25,00 - £28,000"), and
 * one in "15,875" groups thousands.
 */
export function readings<T extends Written>(
  amounts: readonly T[],
): readonly [readonly T[], ...(readonly T[])[]] {
  const marks = new Set(amounts.flatMap(({ point, open }) => point ?? open?.mark ?? []))
  if (marks.size !== 1 || amounts.every(({ open }) => open === undefined)) return [amounts]
  const decimals = amounts.map((amount) =>
    amount.open === undefined ? amount : { ...amount, value: amount.open.value },
  )
  const hasPoint = amounts.some(({ point }) => point !== undefined)
  if (marks.has('.')) return hasPoint ? [decimals, amounts] : [amounts, decimals]
  return hasPoint ? [amounts, decimals] : [amounts]
}

const wordsAfter: Partial<Readonly<Record<Offer['kind'], RegExp>>> = {
  other: words.extraAfter,
  base: words.baseAfter,
  total: words.totalAfter,
}

/**
 * A word for bonus, base or all that one may earn and a dash or bracket behind it are the amount's own: "£1,000 joining
 * bonus - £12.50 per hour", "£29 p/h basic (£250 bonus)".
 */
function endOf(folded: string, offer: Offer | undefined): number {
  if (offer === undefined) return 0
  const after = folded.slice(offer.end, offer.end + 64)
  const own = wordsAfter[offer.kind]?.exec(after)?.[0].length ?? 0
  return /^ ?(?:- |\()/.test(after.slice(own)) ? offer.end + own : offer.end
}

/** "Bonus £1k - £50k - £55k": the first of three is no end of the range behind it. */
function isBesideRange(folded: string, [first, low, high]: readonly Amount[], floor: number): boolean {
  if (!first || !low || !high || !isRange(folded, [low, high], floor)) return false
  const before = folded.slice(Math.max(floor, first.start - 48), first.start)
  const after = folded.slice(first.end, low.start)
  return /^(?:other|total)$/.test(kindOf({ before, after, scale: first.scale }))
}

function isRange(folded: string, [low, high]: readonly [Amount, Amount], floor: number): boolean {
  const gap = folded.slice(low.end, high.start)
  if (gap.length > 60) return false
  if (/^ ?\+ ?$/.test(gap)) return false
  const bare = gap.replace(words.periodPattern, ' ').replace(words.gapNoise, ' ').replace(/ {2,}/g, ' ')
  const before = folded.slice(Math.max(floor, low.start - 30), low.start)
  if (words.pairJoint.test(bare) && words.pairBefore.test(before)) return true
  if (!words.joint.test(bare) && !words.joint.test(gap)) return false
  const both = ends([low, high])
  const isTwo = both !== undefined && isTwofold(folded, [low, high], { ...both, floor })
  if (/\//.test(gap) && !/[^ /]/.test(bare.trim()))
    return !isTwo && both !== undefined && both.max === high.value && both.max < both.min * 4
  return !isTwo
}

/**
 * Whether what looks like the ends of a range pays for two things: "$35 per hour, up to $5,000 bonus",
 * "£30,000 basic up to £50,000 OTE", "bonus £5,000 - base £50,000". Nor does a range span as much as
 * "grade 10, max € 5.331".
 */
function isTwofold(
  folded: string,
  [low, high]: readonly [Amount, Amount],
  { min, max, floor }: { min: number; max: number; floor: number },
): boolean {
  const gap = folded.slice(low.end, high.start)
  const isPlain = /^ ?(?:-+|to|bis|a|~) ?$/.test(gap) && (low.sign !== undefined || high.sign === undefined)
  if (max > min * 20 && min > 0 && !isPlain) return true
  const before = folded.slice(Math.max(floor, low.start - 48), low.start)
  const lowKind = () => kindOf({ before, after: gap, scale: low.scale })
  const after = folded.slice(high.end, high.end + 64)
  const isBase = words.baseAfter.test(after) || words.baseBefore.test(gap)
  if (isBase && /^(?:other|total)$/.test(lowKind())) return true
  if (words.totalBefore.test(gap) && lowKind() !== 'total') return true
  const kind = kindOf({ before: '', after, scale: high.scale })
  if (high.value < low.value && isBeside(lowKind(), kind)) return true
  if (kind !== 'other' && kind !== 'total') return false
  if (words.baseAfter.test(gap) || lowKind() === 'base') return true
  const isApart = /[,;]/.test(gap) || gap.search(words.periodPattern) >= 0
  return kind === 'other' && lowKind() === 'pay' && isApart
}

/** Nobody tells a range from its top, so the two pay for different things: "£1,500 bonus - £16 per hour". */
const isBeside = (low: Offer['kind'], high: Offer['kind']): boolean => {
  const isExtra = (kind: Offer['kind']): boolean => kind === 'other' || kind === 'total'
  return isExtra(low) !== isExtra(high)
}

/** Grades both ends to one scale: in "150-180K" and "30-45000" the first end is thousands too. */
function ends([low, high]: readonly Amount[]): { min: number; max: number; scale: number } | undefined {
  if (low === undefined) return undefined
  let [min, max] = [low.value, high?.value ?? low.value]
  if (high !== undefined) {
    const ratio = high.scale === 1 && low.scale === 1 && high.value >= 1_000 ? 1e3 : high.scale
    if (low.scale === 1 && min < 1_000 && ratio > 1) {
      const fit = [ratio, 1e3].find((scale) => min * scale <= max)
      if (fit !== undefined && min > 0 && max / min > 20) min = round(min * fit)
    }
    if (high.scale === 1 && low.scale > 1 && max < 1_000 && max > 0) max *= low.scale
  }
  if (min === 0 && max === 0) return undefined
  return { min: Math.min(min, max), max: Math.max(min, max), scale: Math.max(low.scale, high?.scale ?? 1) }
}

function offerOf(
  folded: string,
  amounts: readonly Amount[],
  bounds: readonly [number, number],
): Offer | undefined {
  const [offer, otherwise] = readings(amounts)
    .map((pair) => plainOfferOf(folded, pair, bounds))
    .filter((each) => each !== undefined)
  return offer && otherwise ? { ...offer, otherwise } : offer
}

function plainOfferOf(
  folded: string,
  pair: readonly Amount[],
  [floor, ceiling]: readonly [number, number],
): Offer | undefined {
  const [low, high = low] = pair
  const both = ends(pair)
  if (low === undefined || high === undefined || both === undefined) return undefined
  const before = folded.slice(Math.max(floor, low.start - 48), low.start)
  const after = folded.slice(
    high.end,
    Math.min(folded.length, Math.max(ceiling, high.end) + 24, high.end + 64),
  )
  const marks = [low.sign, high.sign].filter((mark) => mark !== undefined)
  const sign = marks.find((mark) => Object.hasOwn(currencyOf, mark)) ?? marks[0]
  const shared = {
    ...(sign === undefined ? {} : { sign }),
    isThousands: both.scale === 1e3,
    kind: isByPiece(after, both.max) ? 'unclear' : kindOf({ before, after, scale: both.scale }),
    start: low.start,
    end: high.end,
  }
  const offer: Offer = { ...shared, min: both.min, max: both.max }
  if (pair.length > 1 && isTooWide(both)) return soundEnd(offer, [low, high])
  if (pair.length > 1) return both.min === 0 ? withEnds(offer, undefined, both.max) : offer
  const later = after.replace(words.periodFirst, '')
  if (words.maxBefore.test(before)) return withEnds(offer, undefined, both.max)
  // What has a word for a minimum before it leaves the maximum behind it empty: "Min £30,000 Max TBC".
  const isMin = words.minBefore.test(before)
  if (!isMin && (words.maxAfter.test(after) || words.maxAfter.test(later)))
    return withEnds(offer, undefined, both.max)
  const plus = high.plus && /^\+{1,2}(?:[ ,.;)/-]|$|€|£|\$)/.test(after) && !/^\+ ?\d/.test(after)
  const endPlus = /^ \+ ?$/.test(folded.slice(high.end))
  const isOpen =
    isMin ||
    words.minPay.test(folded.slice(Math.max(floor, low.start - 90), low.start)) ||
    words.minAfter.test(after) ||
    words.minAfter.test(later)
  if (plus || endPlus || isOpen || /^\+ ?$/.test(later)) return withEnds(offer, both.min, undefined)
  return offer
}

/** Whether both cannot be the ends of one range, in whatever order they stand. */
export const isTooWide = ({ min, max }: { min: number; max: number }): boolean => min > 0 && max > min * 20

/**
 * Of "25,000 to 28,00" the first end, since one mark means one thing and the other end was mistyped. Where nothing
 * tells which of the two is right, neither counts.
 */
function soundEnd(offer: Offer, [low, high]: readonly [Amount, Amount]): Offer {
  if (low.open !== undefined && low.open.mark === high.point) return withEnds(offer, low.value, undefined)
  if (high.open !== undefined && high.open.mark === low.point) return withEnds(offer, undefined, high.value)
  return { ...offer, kind: 'unclear' }
}

/** "$0.62 per mile", "5 € pro Stück". No unknown piece is paid as much as a year: that is "per yer". */
function isByPiece(after: string, value: number): boolean {
  if (words.pieceRate.test(after)) return true
  if (words.otherRate.test(after)) return false
  const [rate] = (value < 10_000 ? words.loosePieceRate.exec(after) : null) ?? []
  return rate !== undefined && rate.replace(words.periodPattern, '') === rate
}

function withEnds(
  { min: _min, max: _max, ...rest }: Offer,
  min: number | undefined,
  max: number | undefined,
): Offer {
  return { ...rest, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

function kindOf({ before, after, scale }: { before: string; after: string; scale: number }): Offer['kind'] {
  if (scale >= 1e9 || words.firmBefore.test(before) || words.firmAfter.test(after)) return 'other'
  const others = words.mayEarn.test(before) ? words.othersBefore.exec(before) : null
  if (others?.[1] !== undefined) return 'other'
  const isTotal = others !== null || words.totalBefore.test(before)
  const isBase = words.baseAfter.test(after) && !(isTotal && words.baseNext.test(after))
  if (isBase || words.baseBefore.test(before)) return 'base'
  if (isTotal || words.totalAfter.test(after)) return 'total'
  if (words.extraBefore.test(before) || words.extraAfter.test(after)) return 'other'
  return 'pay'
}
