import type { Features } from '../features.ts'
import { type AlignedPair, type AlignmentBar, align, type Both, copyBar, translationBar } from './align.ts'
import { alignInOrder } from './align-order.ts'
import { alignRunOn, type HeldPair, isHeld } from './align-run-on.ts'
import { type Boilerplate, sharesOf } from './boilerplate.ts'
import { renamedLines } from './renamed.ts'
import { replacedMass } from './replaced.ts'
import { isNamed, stemsOf } from './stems.ts'
import { lengthOf, type Units } from './units.ts'
import { unitsOfFeatures } from './unpacked.ts'

/**
 * What two bodies share. Masses are weights of stems, boilerplate discounted.
 *
 * - `coverage`: the share of the shorter body that lines up with the other
 * - `matched`: that part's mass
 * - `contrary`: mass that each side has and the other has not, the lesser of the two. A cut copy leaves none
 *   on its side; two jobs with common phrases leave much on both
 * - `replaced`: mass that each side has in the place of the other's, between lines that both have
 * - `renamed`: in how many lines the one has one word where the other has another
 * - `verbatim`: the share of `matched` that the two say word for word
 * - `aligned`: which unit lines up with which, and the mass it adds
 */
export type BodyComparison = {
  readonly coverage: number
  readonly matched: number
  readonly contrary: number
  readonly replaced: number
  readonly renamed: number
  readonly verbatim: number
  readonly aligned: readonly (readonly [a: number, b: number, weight: number])[]
}

export const speakDifferently = (a: Features, b: Features): boolean =>
  a.language !== undefined && b.language !== undefined && a.language !== b.language

/** What counts of a unit that lines up by its place beside others only. */
const inOrderShare = 0.5
/**
 * What counts, in two languages, of a line that is the employer's and not the vacancy's: one that the translation
 * leaves as it is, and one that names the employer. All its vacancies say so, which nobody sees of one translation.
 */
const employersShare = 0.25
const verbatimLikeness = 0.95

/** Discounted masses of what lines up, and of the rest; `lined` is which part of each unit does. */
function massesOf({ masses }: Units, counts: readonly number[], lined: readonly number[]) {
  let [matched, rest] = [0, 0]
  for (let at = 0; at < masses.length; at += 1) {
    const counted = (masses[at] ?? 0) * (counts[at] ?? 1)
    const share = lined[at] ?? 0
    matched += counted * share
    rest += counted * (1 - share)
  }
  return { matched, rest, full: matched + rest }
}

/** How two bodies line up: unit by unit, units inside a long line, and units by their place alone. */
type Lined = {
  readonly pairs: readonly AlignedPair[]
  readonly held: readonly HeldPair[]
  readonly ordered: readonly AlignedPair[]
}

function lineUp(a: Units, b: Units, bar: AlignmentBar): Lined {
  const pairs = align(a, b, bar).filter((pair) => !isHeld(lengthOf(a, pair.a), lengthOf(b, pair.b)))
  const held = alignRunOn(a, b, pairs)
  return { pairs, held, ordered: alignInOrder(a, b, [...pairs, ...held]) }
}

/** Which part of each unit lines up: all of it, the part that several of the other body's fill, or none. */
function linedShares({ pairs, held, ordered }: Lined, side: 'a' | 'b', massOf: (pair: HeldPair) => number) {
  const shares: number[] = []
  for (const pair of ordered) shares[pair[side]] = inOrderShare
  for (const pair of held) {
    const before = pair.inside === side ? 1 : (shares[pair[side]] ?? 0) + massOf(pair)
    shares[pair[side]] = Math.min(1, before)
  }
  for (const pair of pairs) shares[pair[side]] = 1
  return shares
}

function lessenEmployers(employer: string | undefined, { stems, starts }: Units, counts: number[]): void {
  const name = employer === undefined ? [] : stemsOf(employer)
  // A name of common words ("Data Works") stands in sentences on the work as well.
  if (name.every(isNamed)) return
  starts.forEach((start, unit) => {
    const end = starts[unit + 1] ?? stems.length
    if (!name.every((stem) => isWithin(stems, stem, start, end))) return
    counts[unit] = Math.min(counts[unit] ?? 1, employersShare)
  })
}

function isWithin(stems: readonly number[], stem: number, from: number, to: number): boolean {
  const at = stems.indexOf(stem, from)
  return at >= 0 && at < to
}

/**
 * Counts what both say alike: as the side does that knows it to be the more common, and less where a translation left
 * it as it was.
 */
function countAlike(pairs: readonly AlignedPair[], counts: Both<number[]>, isTranslation: boolean): void {
  for (const pair of pairs) {
    const isLeft = isTranslation && pair.likeness >= verbatimLikeness
    const least = Math.min(counts.a[pair.a] ?? 1, counts.b[pair.b] ?? 1)
    const count = isLeft ? Math.min(employersShare, least / 2) : least
    counts.a[pair.a] = count
    counts.b[pair.b] = count
  }
}

export function compareBodies(a: Features, b: Features, boilerplate: Boilerplate): BodyComparison {
  const [unitsA, unitsB] = [unitsOfFeatures(a), unitsOfFeatures(b)]
  const countsA = sharesOf(a, boilerplate)
  const countsB = sharesOf(b, boilerplate)
  const isTranslation = speakDifferently(a, b)
  if (isTranslation) {
    lessenEmployers(a.employer, unitsA, countsA)
    lessenEmployers(b.employer, unitsB, countsB)
  }
  const lined = lineUp(unitsA, unitsB, isTranslation ? translationBar : copyBar)
  const all = [...lined.pairs, ...lined.held, ...lined.ordered]
  countAlike(all, { a: countsA, b: countsB }, isTranslation)
  const lesser = (one: number, other: number) => Math.min(unitsA.masses[one] ?? 0, unitsB.masses[other] ?? 0)
  /** The part of a long line that one unit inside it fills. */
  const partOf = ({ a: one, b: other }: HeldPair): number =>
    lesser(one, other) / Math.max(1, unitsA.masses[one] ?? 0, unitsB.masses[other] ?? 0)
  const massA = massesOf(unitsA, countsA, linedShares(lined, 'a', partOf))
  const massB = massesOf(unitsB, countsB, linedShares(lined, 'b', partOf))
  const shorter = massA.full <= massB.full ? massA : massB
  const firm = all.length - lined.ordered.length
  const verbatim = all
    .filter(({ likeness }) => likeness >= verbatimLikeness)
    .reduce((sum, { a: one, b: other }) => sum + lesser(one, other) * (countsA[one] ?? 1), 0)
  return {
    coverage: shorter.matched / Math.max(1, shorter.full),
    matched: shorter.matched,
    contrary: Math.min(massA.rest, massB.rest),
    replaced: replacedMass(
      { a: { units: unitsA, counts: countsA }, b: { units: unitsB, counts: countsB } },
      all,
    ),
    renamed: isTranslation
      ? 0
      : renamedLines({ a: { units: unitsA, of: a }, b: { units: unitsB, of: b } }, [
          ...lined.pairs,
          ...lined.ordered,
        ]),
    verbatim: Math.min(1, verbatim / Math.max(1, shorter.matched)),
    aligned: all.map(({ a: one, b: other }, at) => {
      const counted = lesser(one, other) * (countsA[one] ?? 1)
      return [one, other, thousandths(counted * (at < firm ? 1 : inOrderShare))]
    }),
  }
}

/** Three decimals: enough to check by, and the same on every machine. */
export const thousandths = (value: number): number => Math.round(value * 1000) / 1000
