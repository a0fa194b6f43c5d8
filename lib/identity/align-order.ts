import { type AlignedPair, eachOnce, type IndexedUnits, likenessOf } from './align.ts'
import { weightOf } from './stems.ts'
import type { Unit } from './units.ts'

/** What two units must share where their neighbours line up: one word of the trade may be all that rewording left. */
const orderBar = { likeness: 0.22, shared: 1 }

/** How far from units that line up, and how far off their step, a unit may stand: bullets are dropped, and split. */
const reach = 3
const slack = 1

/**
 * Pairs of units that share too little to line up by themselves, but stand at the same place beside units that do: a
 * bullet reworded out of recognition keeps its place among the others. The most alike first, each unit once.
 */
export function alignInOrder(
  { units: a }: IndexedUnits,
  { units: b }: IndexedUnits,
  aligned: readonly AlignedPair[],
): AlignedPair[] {
  const takenA = new Set(aligned.map((pair) => pair.a))
  const takenB = new Set(aligned.map((pair) => pair.b))
  const found = new Map<string, AlignedPair>()
  for (const anchor of aligned) {
    for (const side of [1, -1]) {
      for (let step = 1; step <= reach; step += 1) {
        const at = anchor.b + side * step
        if (takenB.has(at)) break
        for (let off = -slack; off <= slack; off += 1) {
          const from = anchor.a + side * Math.max(1, step + off)
          const [one, other] = [a[from], b[at]]
          if (!one || !other || takenA.has(from)) continue
          const alike = likeness(one, other)
          if (alike >= orderBar.likeness) found.set(`${from} ${at}`, { a: from, b: at, likeness: alike })
        }
      }
    }
  }
  return eachOnce([...found.values()], a, b)
}

function likeness(one: Unit, other: Unit): number {
  const common = one.stems.filter((stem) => other.stems.includes(stem))
  const weight = common.reduce((sum, stem) => sum + weightOf(stem), 0)
  return weight < 1 ? 0 : likenessOf(one, other, { weight, count: common.length }, orderBar)
}
