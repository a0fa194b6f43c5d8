import { limits } from '../limits.ts'
import { type IndexedUnits, indexUnits } from './align.ts'
import type { Features } from './features.ts'
import { leastShingles, type Unit, unpackUnit } from './units.ts'

/** A run of words by which a posting is found, and the unit that it stands in. */
export type Run = { readonly shingle: number; readonly unit: number }

const stemsPerRun = 3

/** A posting's units as comparing needs them, and the runs it is indexed by: those with the smallest hashes. */
export type Unpacked = IndexedUnits & { readonly runs: readonly Run[] }

// Unpacking costs more than comparing, and batch matching compares a posting several times. Emptied when
// full: the units of 100,000 postings, unpacked, would fill the memory.
const known = new Map<Features, Unpacked>()
const knownMax = 4_096

/** Runs are few and small, and every step of matching asks for them: they are kept as long as the posting is. */
const knownRuns = new WeakMap<Features, readonly Run[]>()

export function unpacked(posting: Features): Unpacked {
  const before = known.get(posting)
  if (before) return before
  if (known.size >= knownMax) known.clear()
  const units = posting.units.map(unpackUnit)
  const runs = knownRuns.get(posting) ?? chooseRuns(units)
  knownRuns.set(posting, runs)
  const all = { ...indexUnits(units), runs }
  known.set(posting, all)
  return all
}

export const runsOf = (posting: Features): readonly Run[] => knownRuns.get(posting) ?? unpacked(posting).runs

/**
 * A random sample of the text, and the same one in every copy of it: of as many units as possible first, then a
 * second run of those, which finds copies whose rewording broke the first.
 */
function chooseRuns(units: readonly Unit[]): Run[] {
  const all = units.flatMap((each, unit) => {
    if (each.stems.length < stemsPerRun) return []
    return leastShingles(each).map((shingle, round) => ({ shingle, unit, round }))
  })
  const taken = new Map<number, Run>()
  // Of equal runs the first counts, and sorting keeps their order.
  for (const { shingle, unit } of all.sort((a, b) => a.round - b.round || a.shingle - b.shingle)) {
    if (taken.size < limits.textBlockKeysMax && !taken.has(shingle)) taken.set(shingle, { shingle, unit })
  }
  return [...taken.values()]
}
