import { type Stem, weightOf } from './stems.ts'
import type { Unit } from './units.ts'

export type AlignedPair = { readonly a: number; readonly b: number; readonly likeness: number }

/**
 * How alike two units must be, and how many stems they must share; translations keep fewer words than copies
 * do.
 */
export type AlignmentBar = { readonly likeness: number; readonly shared: number }
export const copyBar: AlignmentBar = { likeness: 0.5, shared: 3 }
export const translationBar: AlignmentBar = { likeness: 0.36, shared: 2 }

/** Units, and for each stem the positions of those that have it. */
export type IndexedUnits = {
  readonly units: readonly Unit[]
  readonly where: ReadonlyMap<Stem, readonly number[]>
}

export function indexUnits(units: readonly Unit[]): IndexedUnits {
  const where = new Map<Stem, number[]>()
  units.forEach(({ stems }, at) => {
    for (const stem of stems) {
      const list = where.get(stem)
      if (list) list.push(at)
      else where.set(stem, [at])
    }
  })
  return { units, where }
}

/**
 * Pairs up the units of two bodies, the most alike first, each unit once. Likeness is half containment, half
 * Jaccard, over weighted stems: containment forgives shortening, Jaccard punishes chance. Ties go by the
 * units' hashes, so that the result does not depend on which body is first.
 */
export function align({ units: a }: IndexedUnits, other: IndexedUnits, bar: AlignmentBar): AlignedPair[] {
  return eachOnce(likelyPairs(a, other, bar), a, other.units)
}

/** The most alike first, each unit once. */
export function eachOnce(
  likely: readonly AlignedPair[],
  a: readonly Unit[],
  b: readonly Unit[],
): AlignedPair[] {
  const pairs = likely.toSorted(
    (x, y) =>
      y.likeness - x.likeness ||
      (a[x.a]?.hash ?? 0) - (a[y.a]?.hash ?? 0) ||
      (b[x.b]?.hash ?? 0) - (b[y.b]?.hash ?? 0) ||
      x.a - y.a ||
      x.b - y.b,
  )
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  return pairs.filter((pair) => {
    if (takenA.has(pair.a) || takenB.has(pair.b)) return false
    takenA.add(pair.a)
    takenB.add(pair.b)
    return true
  })
}

/**
 * All pairs above the bar. Sums of shared stems are kept in two small arrays, for this is where matching
 * spends its time.
 */
function likelyPairs(
  a: readonly Unit[],
  { units: b, where }: IndexedUnits,
  bar: AlignmentBar,
): AlignedPair[] {
  const pairs: AlignedPair[] = []
  const weights = new Float64Array(b.length)
  const counts = new Uint8Array(b.length)
  for (let at = 0; at < a.length; at += 1) {
    const unit = a[at]
    if (!unit) continue
    const touched: number[] = []
    for (const stem of unit.stems) {
      for (const other of where.get(stem) ?? []) {
        if (counts[other] === 0) touched.push(other)
        weights[other] = (weights[other] ?? 0) + weightOf(stem)
        counts[other] = (counts[other] ?? 0) + 1
      }
    }
    for (const other of touched) {
      const likeness = likenessOf(
        unit,
        b[other],
        { weight: weights[other] ?? 0, count: counts[other] ?? 0 },
        bar,
      )
      if (likeness >= bar.likeness) pairs.push({ a: at, b: other, likeness })
      weights[other] = 0
      counts[other] = 0
    }
  }
  return pairs
}

export type Overlap = { readonly weight: number; readonly count: number }

export function likenessOf(
  one: Unit,
  other: Unit | undefined,
  { weight, count }: Overlap,
  bar: AlignmentBar,
): number {
  if (!other) return 0
  const shorter = Math.min(one.stems.length, other.stems.length)
  if (count < (shorter <= 4 ? Math.min(2, bar.shared) : bar.shared)) return 0
  return weight / Math.min(one.mass, other.mass) / 2 + weight / (one.mass + other.mass - weight) / 2
}
