import type { Both } from './align.ts'
import type { Units } from './units.ts'

type Body = { readonly units: Units; readonly counts: readonly number[] }

/**
 * Mass that stands in the place of other words: between two lines that both bodies have, each has lines of its own. A
 * copy drops lines or adds some; one text filled in for two vacancies changes them where they stand.
 */
export function replacedMass(bodies: Both<Body>, aligned: readonly Both<number>[]): number {
  const massA = massBetween(bodies.a, new Set(aligned.map(({ a }) => a)))
  const massB = massBetween(bodies.b, new Set(aligned.map(({ b }) => b)))
  let replaced = 0
  let before: Both<number> | undefined
  for (const pair of aligned.toSorted((one, other) => one.a - other.a || one.b - other.b)) {
    if (before && pair.b > before.b) {
      replaced += Math.min(massA(before.a, pair.a), massB(before.b, pair.b))
    }
    before = pair
  }
  return replaced
}

/** What the units between two others weigh that line up with nothing. */
const massBetween =
  ({ units, counts }: Body, aligned: ReadonlySet<number>) =>
  (from: number, to: number): number => {
    let mass = 0
    for (let at = from + 1; at < to; at += 1) {
      if (!aligned.has(at)) mass += (units.masses[at] ?? 0) * (counts[at] ?? 1)
    }
    return mass
  }
