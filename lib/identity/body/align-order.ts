import { type AlignedPair, type Both, eachOnce, likenessOf } from './align.ts'
import { twentiethsOf } from './stems.ts'
import type { Units } from './units.ts'

/** What two units must share where their neighbours line up: one word of the trade may be all that rewording left. */
const orderBar = { likeness: 0.22, shared: 1 }

/** How far from units that line up, and how far off their step, a unit may stand: bullets are dropped, and split. */
const reach = 3
const slack = 1

/**
 * Pairs of units that share too little to line up by themselves, but stand at the same place beside units that do: a
 * bullet reworded out of recognition keeps its place among the others. The most alike first, each unit once.
 */
export function alignInOrder(a: Units, b: Units, aligned: readonly AlignedPair[]): AlignedPair[] {
  const takenA: boolean[] = []
  const takenB: boolean[] = []
  for (const pair of aligned) {
    takenA[pair.a] = true
    takenB[pair.b] = true
  }
  const found = new Map<number, AlignedPair>()
  for (const anchor of aligned) {
    for (const side of [1, -1]) {
      for (let step = 1; step <= reach; step += 1) {
        const at = anchor.b + side * step
        if (takenB[at] || !isUnit(b, at)) break
        for (let off = -slack; off <= slack; off += 1) {
          const from = anchor.a + side * Math.max(1, step + off)
          const pair = from * b.masses.length + at
          if (takenA[from] || !isUnit(a, from) || found.has(pair)) continue
          const likeness = likenessInOrder({ a, b }, { a: from, b: at })
          if (likeness >= orderBar.likeness) found.set(pair, { a: from, b: at, likeness })
        }
      }
    }
  }
  return eachOnce([...found.values()], a, b)
}

const isUnit = ({ masses }: Units, at: number): boolean => at >= 0 && at < masses.length

function likenessInOrder(of: Both<Units>, at: Both<number>): number {
  const { a, b } = of
  let [weight, count] = [0, 0]
  for (let one = a.starts[at.a] ?? 0; one < (a.starts[at.a + 1] ?? 0); one += 1) {
    for (let other = b.starts[at.b] ?? 0; other < (b.starts[at.b + 1] ?? 0); other += 1) {
      if (a.stems[one] !== b.stems[other]) continue
      weight += twentiethsOf(a.stems[one] ?? 0) / 20
      count += 1
    }
  }
  return weight < 1 ? 0 : likenessOf(of, at, { weight, count }, orderBar)
}
