import { limits } from '../limits.ts'
import type { Features } from './features.ts'
import { titleHash } from './title.ts'
import { runsOf, unpacked } from './unpacked.ts'

/** Under so many core titles of one source a run of words is boilerplate. */
const manyTitles = 4

/**
 * How common a run of words is in one source, by the number of core titles under which it was seen there. Boilerplate
 * stands under many titles; a vacancy's own bullets, however often they are copied, stand under one. Counting
 * documents instead, or over all sources, would turn a widely syndicated vacancy into boilerplate of itself. A run
 * that more than `limits.blockPostingsMax` postings are indexed by is boilerplate as well.
 */
export interface Boilerplate {
  of(sourceId: string, shingle: number): Commonness
}

/** Where nothing is known, everything counts. */
export const noBoilerplate: Boilerplate = { of: () => 0 }

/** How common a run is: the vacancy's own, seen under a few titles, or boilerplate. */
export type Commonness = 0 | 1 | 2

/**
 * Three degrees are enough to compare by; with every title counted, each new one would have postings compared again.
 */
export const commonness = (titles: number): Commonness => (titles >= manyTitles ? 2 : titles > 1 ? 1 : 0)

/** What a unit counts. */
const shareOf = { 0: 1, 1: 1 / 4, 2: 1 / 9 } as const

/**
 * The share of each unit of a posting that counts. Only the runs that a posting is indexed by are counted; a unit
 * without one is taken to be what stands around it, for boilerplate comes in paragraphs.
 */
export function sharesOf(posting: Features, boilerplate: Boilerplate): number[] {
  const { units, runs } = unpacked(posting)
  const known = new Array<number | undefined>(units.length).fill(undefined)
  for (const { shingle, unit } of runs) {
    const share = shareOf[boilerplate.of(posting.sourceId, shingle)]
    known[unit] = Math.min(share, known[unit] ?? 1)
  }
  const before = nearest(known)
  const after = nearest(known.toReversed()).reverse()
  return known.map((share, at) => share ?? mean(before[at], after[at]))
}

/** At each position the last value known up to there. */
function nearest(known: readonly (number | undefined)[]): (number | undefined)[] {
  let last: number | undefined
  return known.map((share) => {
    last = share ?? last
    return last
  })
}

const mean = (one: number | undefined, other: number | undefined): number =>
  ((one ?? other ?? 1) + (other ?? one ?? 1)) / 2

/**
 * Most runs have one title; only those with more need a list. Hashes are cut to 31 bits, which V8 keeps
 * unboxed.
 */
type Seen = Map<number, number | number[]>

export function boilerplateOf(all: Iterable<Features>): Boilerplate {
  const sources = new Map<string, Seen>()
  const shingles: number[] = []
  for (const posting of all) {
    const seen = sources.get(posting.sourceId) ?? new Map<number, number | number[]>()
    sources.set(posting.sourceId, seen)
    const title = titleHash(posting.title) >>> 1
    for (const { shingle } of runsOf(posting)) {
      note(seen, shingle >>> 1, title)
      shingles.push(shingle)
    }
  }
  const hot = moreThan(limits.blockPostingsMax, Uint32Array.from(shingles))
  return {
    of(sourceId, shingle) {
      const titles = sources.get(sourceId)?.get(shingle >>> 1)
      return commonness(hot.has(shingle) ? manyTitles : Array.isArray(titles) ? titles.length : 1)
    },
  }
}

function note(seen: Seen, shingle: number, title: number): void {
  const titles = seen.get(shingle)
  if (titles === undefined) seen.set(shingle, title)
  else if (!Array.isArray(titles)) {
    if (titles !== title) seen.set(shingle, [titles, title])
  } else if (titles.length < manyTitles && !titles.includes(title)) titles.push(title)
}

/** The values that occur more often than that. */
function moreThan(count: number, values: Uint32Array): Set<number> {
  values.sort()
  const found = new Set<number>()
  for (let at = count; at < values.length; at += 1) {
    const value = values[at] ?? 0
    if (values[at - count] === value) found.add(value)
  }
  return found
}
