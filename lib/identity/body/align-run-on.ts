import type { AlignedPair } from './align.ts'
import { twentiethsOf } from './stems.ts'
import { lengthOf, type Units } from './units.ts'

/** What a unit must be to hold several of another body: a line in which bullets were run together. */
const runOnStemsMin = 20
/** How much of a unit must stand in the line, by weight and by words. */
const heldMin = 0.75
const heldStemsMin = 3

const isLong = (units: Units, at: number): boolean => lengthOf(units, at) >= runOnStemsMin

/** Whether one of two units could only be a part of the other. */
export function isHeld(one: number, other: number): boolean {
  const more = Math.max(one, other)
  return more >= runOnStemsMin && Math.min(one, other) < more / 2
}

/** A pair of which one unit stands inside the other, with the weight of what they share. */
export type HeldPair = AlignedPair & { readonly inside: 'a' | 'b' }

/**
 * Units that stand inside a long line of the other body. Senders who take the markup out of a description leave one
 * line without stops, which lines up with no bullet but holds them all.
 */
export function alignRunOn(a: Units, b: Units, aligned: readonly AlignedPair[]): readonly HeldPair[] {
  const free = (side: 'a' | 'b', units: Units) => {
    const taken = new Set(aligned.map((pair) => pair[side]))
    return units.masses.map((_, at) => at).filter((at) => !taken.has(at))
  }
  const [longA, longB] = [linesOf(a), linesOf(b)]
  if (longA.length + longB.length === 0) return []
  const [freeA, freeB] = [free('a', a), free('b', b)]
  const inA = heldIn(a, { lines: longA.filter((at) => freeA.includes(at)), units: b, free: freeB })
  const inB = heldIn(b, { lines: longB.filter((at) => freeB.includes(at)), units: a, free: freeA })
  return [
    ...inA.map(({ small, line, likeness }) => ({ a: line, b: small, likeness, inside: 'b' as const })),
    ...inB.map(({ small, line, likeness }) => ({ a: small, b: line, likeness, inside: 'a' as const })),
  ]
}

const linesOf = (units: Units): number[] => {
  const long: number[] = []
  for (let at = 0; at < units.masses.length; at += 1) if (isLong(units, at)) long.push(at)
  return long
}

const stemsOfUnit = ({ stems, starts }: Units, at: number) => stems.slice(starts[at], starts[at + 1])

type Search = { readonly lines: readonly number[]; readonly units: Units; readonly free: readonly number[] }

/** For each unit the line that holds most of it. */
function heldIn(body: Units, { lines, units, free }: Search) {
  if (lines.length === 0) return []
  const long = lines.map((line) => ({ line, stems: new Set(stemsOfUnit(body, line)) }))
  return free.flatMap((small) => {
    if (isLong(units, small)) return []
    let best = { small, line: -1, likeness: 0 }
    for (const { line, stems } of long) {
      const held = stemsOfUnit(units, small).filter((stem) => stems.has(stem))
      const weight = held.reduce((sum, stem) => sum + twentiethsOf(stem), 0) / 20
      const likeness = weight / (units.masses[small] ?? 1)
      if (held.length >= heldStemsMin && likeness > best.likeness) best = { small, line, likeness }
    }
    return best.likeness >= heldMin ? [best] : []
  })
}
