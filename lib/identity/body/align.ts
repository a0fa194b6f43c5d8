import { limits } from '../../limits.ts'
import { twentiethsOf } from './stems.ts'
import { lengthOf, type Units } from './units.ts'

export type AlignedPair = { readonly a: number; readonly b: number; readonly likeness: number }

/**
 * How alike two units must be, and how many stems they must share; translations keep fewer words than copies
 * do.
 */
export type AlignmentBar = { readonly likeness: number; readonly shared: number }
export const copyBar: AlignmentBar = { likeness: 0.5, shared: 3 }
export const translationBar: AlignmentBar = { likeness: 0.36, shared: 2 }

/**
 * Pairs up the units of two bodies, the most alike first, each unit once. Likeness is half containment, half
 * Jaccard, over weighted stems: containment forgives shortening, Jaccard punishes chance. Ties go by the
 * units' hashes, so that the result does not depend on which body is first.
 */
export const align = (a: Units, b: Units, bar: AlignmentBar): AlignedPair[] =>
  eachOnce(likelyPairs(a, b, bar), a, b)

/** The most alike first, each unit once. */
export function eachOnce(pairs: readonly AlignedPair[], a: Units, b: Units): AlignedPair[] {
  if (pairs.length < 2) return [...pairs]
  const takenA: boolean[] = []
  const takenB: boolean[] = []
  const hash = ({ hashes }: Units, unit: number) => hashes[unit] ?? 0
  return pairs
    .toSorted(
      (x, y) =>
        y.likeness - x.likeness ||
        hash(a, x.a) - hash(a, y.a) ||
        hash(b, x.b) - hash(b, y.b) ||
        x.a - y.a ||
        x.b - y.b,
    )
    .filter((pair) => {
      if (takenA[pair.a] || takenB[pair.b]) return false
      takenA[pair.a] = true
      takenB[pair.b] = true
      return true
    })
}

/** Four for each stem of the longest body, so that most chains have one link; a power of two. */
const slots = 2048

/**
 * Where one body has each stem: chains of places under the last bits of the stem, which is a hash. There is one such
 * table, for batches line up one body with many, and no comparison should leave garbage.
 */
const table = {
  of: undefined as Units | undefined,
  /** One more than the last place under these bits, and one more than the place before each place. */
  last: new Uint16Array(slots),
  before: new Uint16Array(limits.identityStemsMax),
  unit: new Uint8Array(limits.identityStemsMax),
}

function index(units: Units): void {
  if (table.of === units) return
  table.of = units
  table.last.fill(0)
  const { stems, starts } = units
  let unit = 0
  for (let at = 0; at < Math.min(stems.length, limits.identityStemsMax); at += 1) {
    while (at === starts[unit + 1]) unit += 1
    const slot = (stems[at] ?? 0) % slots
    table.unit[at] = unit
    table.before[at] = table.last[slot] ?? 0
    table.last[slot] = at + 1
  }
}

// What a unit shares with each of the other body's.
const weights = new Uint16Array(limits.identityUnitsMax)
const counts = new Uint8Array(limits.identityUnitsMax)

/** All pairs above the bar. */
function likelyPairs(a: Units, b: Units, bar: AlignmentBar): AlignedPair[] {
  index(a)
  const { stems } = a
  const { last, before, unit } = table
  const pairs: AlignedPair[] = []
  for (let at = 0; at < b.masses.length; at += 1) {
    let touched = false
    for (let place = b.starts[at] ?? 0; place < (b.starts[at + 1] ?? 0); place += 1) {
      const stem = b.stems[place] ?? 0
      for (let next = last[stem % slots] ?? 0; next > 0; next = before[next - 1] ?? 0) {
        if (stems[next - 1] !== stem) continue
        const other = unit[next - 1] ?? 0
        weights[other] = (weights[other] ?? 0) + twentiethsOf(stem)
        counts[other] = (counts[other] ?? 0) + 1
        touched = true
      }
    }
    if (!touched) continue
    for (let other = 0; other < a.masses.length; other += 1) {
      const count = counts[other] ?? 0
      if (count === 0) continue
      const shared = { weight: (weights[other] ?? 0) / 20, count }
      const likeness = likenessOf({ a, b }, { a: other, b: at }, shared, bar)
      if (likeness >= bar.likeness) pairs.push({ a: other, b: at, likeness })
      weights[other] = 0
      counts[other] = 0
    }
  }
  return pairs
}

export type Overlap = { readonly weight: number; readonly count: number }
/** One thing for each of two bodies. */
export type Both<T> = { readonly a: T; readonly b: T }

export function likenessOf(
  { a, b }: Both<Units>,
  at: Both<number>,
  { weight, count }: Overlap,
  bar: AlignmentBar,
): number {
  const shorter = Math.min(lengthOf(a, at.a), lengthOf(b, at.b))
  if (count < (shorter <= 4 ? Math.min(2, bar.shared) : bar.shared)) return 0
  const [one, other] = [a.masses[at.a] ?? 0, b.masses[at.b] ?? 0]
  return weight / Math.min(one, other) / 2 + weight / (one + other - weight) / 2
}
