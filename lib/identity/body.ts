import {
  type AlignedPair,
  type AlignmentBar,
  align,
  copyBar,
  type IndexedUnits,
  translationBar,
} from './align.ts'
import { alignInOrder } from './align-order.ts'
import { alignRunOn, type HeldPair, isHeld } from './align-run-on.ts'
import { type Boilerplate, sharesOf } from './boilerplate.ts'
import type { Features } from './features.ts'
import type { Unit } from './units.ts'
import { unpacked } from './unpacked.ts'

/**
 * What two bodies share. Masses are weights of stems, boilerplate discounted.
 *
 * - `coverage`: the share of the shorter body that lines up with the other
 * - `matched`: that part's mass
 * - `contrary`: mass that each side has and the other has not, the lesser of the two. A cut copy leaves none
 *   on its side; two jobs with common phrases leave much on both
 * - `aligned`: which unit lines up with which, and the mass it adds
 */
export type BodyComparison = {
  readonly coverage: number
  readonly matched: number
  readonly contrary: number
  readonly aligned: readonly (readonly [a: number, b: number, weight: number])[]
}

export const unitsOfFeatures = (posting: Features): readonly Unit[] => unpacked(posting).units

export const speakDifferently = (a: Features, b: Features): boolean =>
  a.language !== undefined && b.language !== undefined && a.language !== b.language

/** What counts of a unit that lines up by its place beside others only. */
const inOrderShare = 0.5

/** Which part of each unit lines up: all of it, the part that several of the other body's fill, or none. */
type Shares = Map<number, number>

/** Discounted masses of what lines up, and of the rest. */
function massesOf(units: readonly Unit[], counts: readonly number[], shares: Shares) {
  let [matched, rest] = [0, 0]
  units.forEach(({ mass }, at) => {
    const counted = mass * (counts[at] ?? 1)
    const share = shares.get(at) ?? 0
    matched += counted * share
    rest += counted * (1 - share)
  })
  return { matched, rest, full: matched + rest }
}

/** How two bodies line up: unit by unit, units inside a long line, and units by their place alone. */
type Lined = {
  readonly pairs: readonly AlignedPair[]
  readonly held: readonly HeldPair[]
  readonly ordered: readonly AlignedPair[]
}

function lineUp(a: IndexedUnits, b: IndexedUnits, bar: AlignmentBar): Lined {
  const pairs = align(a, b, bar).filter((pair) => !isHeld(a.units[pair.a], b.units[pair.b]))
  const held = alignRunOn(a, b, pairs)
  return { pairs, held, ordered: alignInOrder(a, b, [...pairs, ...held]) }
}

function linedShares({ pairs, held, ordered }: Lined, side: 'a' | 'b', massOf: (pair: HeldPair) => number) {
  const shares: Shares = new Map()
  for (const pair of ordered) shares.set(pair[side], inOrderShare)
  for (const pair of held) {
    const before = pair.inside === side ? 1 : (shares.get(pair[side]) ?? 0) + massOf(pair)
    shares.set(pair[side], Math.min(1, before))
  }
  for (const pair of pairs) shares.set(pair[side], 1)
  return shares
}

export function compareBodies(a: Features, b: Features, boilerplate: Boilerplate): BodyComparison {
  const [bodyA, bodyB] = [unpacked(a), unpacked(b)]
  const [unitsA, unitsB] = [bodyA.units, bodyB.units]
  const countsA = sharesOf(a, boilerplate)
  const countsB = sharesOf(b, boilerplate)
  const lined = lineUp(bodyA, bodyB, speakDifferently(a, b) ? translationBar : copyBar)
  const all = [...lined.pairs, ...lined.held, ...lined.ordered]
  for (const pair of all) {
    const least = Math.min(countsA[pair.a] ?? 1, countsB[pair.b] ?? 1)
    countsA[pair.a] = least
    countsB[pair.b] = least
  }
  /** The part of a long line that one unit inside it fills. */
  const partOf = ({ a: one, b: other }: HeldPair): number => {
    const [less = 0, more = 0] = [unitsA[one]?.mass, unitsB[other]?.mass].sort((x = 0, y = 0) => x - y)
    return less / Math.max(1, more)
  }
  const massA = massesOf(unitsA, countsA, linedShares(lined, 'a', partOf))
  const massB = massesOf(unitsB, countsB, linedShares(lined, 'b', partOf))
  const shorter = massA.full <= massB.full ? massA : massB
  const firm = all.length - lined.ordered.length
  return {
    coverage: shorter.matched / Math.max(1, shorter.full),
    matched: shorter.matched,
    contrary: Math.min(massA.rest, massB.rest),
    aligned: all.map(({ a: one, b: other }, at) => {
      const mass = Math.min(unitsA[one]?.mass ?? 0, unitsB[other]?.mass ?? 0)
      return [one, other, round(mass * (countsA[one] ?? 1) * (at < firm ? 1 : inOrderShare))]
    }),
  }
}

/** Three decimals: enough to check by, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 1000) / 1000
