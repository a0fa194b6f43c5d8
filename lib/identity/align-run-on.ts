import type { AlignedPair, IndexedUnits } from './align.ts'
import { weightOf } from './stems.ts'
import type { Unit } from './units.ts'

/** What a unit must be to hold several of another body: a line in which bullets were run together. */
const runOnStemsMin = 20
/** How much of a unit must stand in the line, by weight and by words. */
const heldMin = 0.75
const heldStemsMin = 3

const isLong = ({ stems }: Unit): boolean => stems.length >= runOnStemsMin

/** Whether one of two units could only be a part of the other. */
export function isHeld(one: Unit | undefined, other: Unit | undefined): boolean {
  const [less = 0, more = 0] = [one?.stems.length ?? 0, other?.stems.length ?? 0].sort((x, y) => x - y)
  return more >= runOnStemsMin && less < more / 2
}

/** A pair of which one unit stands inside the other, with the weight of what they share. */
export type HeldPair = AlignedPair & { readonly inside: 'a' | 'b' }

/**
 * Units that stand inside a long line of the other body. Senders who take the markup out of a description leave one
 * line without stops, which lines up with no bullet but holds them all.
 */
export function alignRunOn(
  a: IndexedUnits,
  b: IndexedUnits,
  aligned: readonly AlignedPair[],
): readonly HeldPair[] {
  if (!a.units.some(isLong) && !b.units.some(isLong)) return []
  const free = (side: 'a' | 'b', units: readonly Unit[]) => {
    const taken = new Set(aligned.map((pair) => pair[side]))
    return units.map((unit, at) => ({ unit, at })).filter(({ at }) => !taken.has(at))
  }
  const [freeA, freeB] = [free('a', a.units), free('b', b.units)]
  return [
    ...heldIn(freeA, freeB).map(({ small, line, likeness }) => ({
      ...{ a: line, b: small, likeness },
      inside: 'b' as const,
    })),
    ...heldIn(freeB, freeA).map(({ small, line, likeness }) => ({
      ...{ a: small, b: line, likeness },
      inside: 'a' as const,
    })),
  ]
}

type Placed = { readonly unit: Unit; readonly at: number }

/** For each unit the line that holds most of it. */
function heldIn(lines: readonly Placed[], units: readonly Placed[]) {
  const long = lines
    .filter(({ unit }) => isLong(unit))
    .map(({ unit, at }) => ({ at, stems: new Set(unit.stems) }))
  if (long.length === 0) return []
  return units.flatMap(({ unit, at: small }) => {
    if (isLong(unit)) return []
    let best = { small, line: -1, likeness: 0 }
    for (const { at: line, stems } of long) {
      const held = unit.stems.filter((stem) => stems.has(stem))
      const likeness = held.reduce((sum, stem) => sum + weightOf(stem), 0) / unit.mass
      if (held.length >= heldStemsMin && likeness > best.likeness) best = { small, line, likeness }
    }
    return best.likeness >= heldMin ? [best] : []
  })
}
