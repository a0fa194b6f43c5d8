import { align, copyBar, translationBar } from './align.ts'
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

/** Discounted masses of the units that line up, and of the rest. */
function massesOf(units: readonly Unit[], counts: readonly number[], inPair: ReadonlySet<number>) {
  let [matched, rest] = [0, 0]
  units.forEach(({ mass }, at) => {
    const counted = mass * (counts[at] ?? 1)
    if (inPair.has(at)) matched += counted
    else rest += counted
  })
  return { matched, rest, full: matched + rest }
}

export function compareBodies(a: Features, b: Features, boilerplate: Boilerplate): BodyComparison {
  const [unitsA, unitsB] = [unitsOfFeatures(a), unitsOfFeatures(b)]
  const countsA = sharesOf(a, boilerplate)
  const countsB = sharesOf(b, boilerplate)
  const pairs = align(unpacked(a), unpacked(b), speakDifferently(a, b) ? translationBar : copyBar)
  for (const pair of pairs) {
    const least = Math.min(countsA[pair.a] ?? 1, countsB[pair.b] ?? 1)
    countsA[pair.a] = least
    countsB[pair.b] = least
  }
  const massA = massesOf(unitsA, countsA, new Set(pairs.map((pair) => pair.a)))
  const massB = massesOf(unitsB, countsB, new Set(pairs.map((pair) => pair.b)))
  const [shorter, units] = massA.full <= massB.full ? [massA, unitsA] : [massB, unitsB]
  return {
    coverage: shorter.matched / Math.max(1, shorter.full),
    matched: shorter.matched,
    contrary: Math.min(massA.rest, massB.rest),
    aligned: pairs.map((pair) => {
      const mass = units[units === unitsA ? pair.a : pair.b]?.mass ?? 0
      return [pair.a, pair.b, round(mass * (countsA[pair.a] ?? 1))]
    }),
  }
}

/** Three decimals: enough to check by, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 1000) / 1000
