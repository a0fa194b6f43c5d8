import { limits } from '../../limits.ts'
import type { Features } from '../features.ts'
import { chooseRuns, type Run } from './runs.ts'
import { type Stem, twentiethsOf } from './stems.ts'
import { hashBetween, type Units, unpackStems } from './units.ts'

/** Batch matching compares a posting several times; it is unpacked once, and forgotten with its features. */
const known = new WeakMap<Features, Units>()
const knownRuns = new WeakMap<Features, readonly Run[]>()

/** The units of a body as arrays of numbers, unpacked once for each posting. */
export function unitsOfFeatures(posting: Features): Units {
  const before = known.get(posting)
  if (before) return before
  const units = unpack(posting)
  known.set(posting, units)
  return units
}

/** The runs of words that a posting is indexed by. */
export function runsOf(posting: Features): readonly Run[] {
  const before = knownRuns.get(posting)
  if (before) return before
  const runs = chooseRuns(unitsOfFeatures(posting))
  knownRuns.set(posting, runs)
  return runs
}

function unpack({ units }: Features): Units {
  const stems: Stem[] = []
  const starts = [0]
  const masses: number[] = []
  const hashes: number[] = []
  for (const packed of units.slice(0, limits.identityUnitsMax)) {
    const start = stems.length
    let mass = 0
    for (const stem of unpackStems(packed)) {
      if (stems.indexOf(stem, start) >= 0) continue
      stems.push(stem)
      mass += twentiethsOf(stem)
    }
    starts.push(stems.length)
    masses.push(mass / 20)
    hashes.push(hashBetween(stems, start, stems.length))
  }
  return { stems, starts, masses, hashes }
}
