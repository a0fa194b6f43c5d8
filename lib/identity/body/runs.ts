import { limits } from '../../limits.ts'
import type { Units } from './units.ts'
import { hashBetween } from './units.ts'

/** A run of words by which a posting is found, and the unit that it stands in. */
export type Run = { readonly shingle: number; readonly unit: number }

const stemsPerRun = 3

/**
 * How many runs may index one unit: the second finds copies whose rewording broke the first. A long line holds
 * several bullets, so it has as many as they would.
 */
const runsPerUnit = 2
const stemsPerShingle = 5

/**
 * A random sample of the text, and the same one in every copy of it: of its runs of three stems, in any order, those
 * with the smallest hashes, from as many units as possible first, then a second one of each.
 */
export function chooseRuns({ stems, starts }: Units): Run[] {
  const runs: Run[] = []
  const taken = new Set<number>()
  const sorted = starts.map((start, unit) => shinglesOf(stems, start, starts[unit + 1] ?? start))
  const rounds = Math.max(0, ...sorted.map(({ length }) => length))
  for (let round = 0; round < rounds && runs.length < limits.textBlockKeysMax; round += 1) {
    // Of equal runs the first counts, and sorting keeps their order.
    const next = sorted.flatMap((shingles, unit) => {
      const shingle = shingles[round]
      return shingle === undefined ? [] : [{ shingle, unit }]
    })
    for (const run of next.sort((a, b) => a.shingle - b.shingle)) {
      if (runs.length >= limits.textBlockKeysMax || taken.has(run.shingle)) continue
      taken.add(run.shingle)
      runs.push(run)
    }
  }
  return runs
}

/** The hashes of a unit's runs that may index it, the smallest first. */
function shinglesOf(stems: readonly number[], start: number, end: number): number[] {
  const hashes: number[] = []
  for (let at = start; at + stemsPerRun <= end; at += 1) hashes.push(hashBetween(stems, at, at + stemsPerRun))
  if (hashes.length > 1) hashes.sort((a, b) => a - b)
  return hashes.slice(0, Math.max(runsPerUnit, Math.floor((end - start) / stemsPerShingle)))
}
