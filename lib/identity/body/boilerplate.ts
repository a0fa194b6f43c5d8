import { limits } from '../../limits.ts'
import type { Features } from '../features.ts'
import { titleHash } from '../title/title.ts'
import { runsOf, unitsOfFeatures } from './unpacked.ts'

/** Under so many core titles of one source a run of words is boilerplate. */
const manyTitles = 4

/**
 * How common a run of words is in one source, by the number of core titles under which it was seen there. Boilerplate
 * stands under many titles; a vacancy's own bullets, however often they are copied, stand under one. Counting
 * documents instead, or over all sources, would turn a widely syndicated vacancy into boilerplate of itself. A run
 * that is hot (`isHot`) is boilerplate as well.
 */
export interface Boilerplate {
  /** Of each of its runs; where nothing is known, everything counts. */
  of(posting: Features): readonly Commonness[]
}

/** How common a run is: the vacancy's own, seen under a few titles, or boilerplate. */
export type Commonness = 0 | 1 | 2

/**
 * Three degrees are enough to compare by; with every title counted, each new one would have postings compared again.
 */
export const commonness = (titles: number): Commonness => (titles >= manyTitles ? 2 : titles > 1 ? 1 : 0)

/**
 * Whether so many postings have a run, of whatever sources, that it is nobody's own. Many under one title may be a
 * chain's vacancies in its towns, on a few boards.
 */
export const isHot = (postings: number, titles: number): boolean =>
  postings > (titles > 1 ? limits.blockPostingsMax : limits.blockPostingsReadMax)

/** What a unit counts, by how common its run is. */
const shareOf = { 0: 1, 1: 1 / 4, 2: 1 / 9 } as const

/**
 * The share of each unit of a posting that counts. Only the runs that a posting is indexed by are counted; a unit
 * without one is taken to be what stands around it, for boilerplate comes in paragraphs.
 */
export function sharesOf(posting: Features, boilerplate: Boilerplate): number[] {
  const degrees = boilerplate.of(posting)
  const { length } = unitsOfFeatures(posting).masses
  const known: (number | undefined)[] = []
  runsOf(posting).forEach(({ unit }, at) => {
    const share = shareOf[degrees[at] ?? 0]
    known[unit] = Math.min(share, known[unit] ?? 1)
  })
  const shares: number[] = []
  let before: number | undefined
  for (let at = 0; at < length; at += 1) {
    const share = known[at]
    if (share === undefined) continue
    fill(shares, at, mean(before, share))
    shares.push(share)
    before = share
  }
  fill(shares, length, before ?? 1)
  return shares
}

function fill(shares: number[], to: number, share: number): void {
  while (shares.length < to) shares.push(share)
}

const mean = (before: number | undefined, after: number): number => ((before ?? after) + after) / 2

/**
 * Most runs have one title; only those with more need a list. Hashes are cut to 31 bits, which V8 keeps
 * unboxed.
 */
type Seen = Map<number, number | number[]>

/** Counts, for each source, under how many titles each run of words stands among all these postings. */
export function boilerplateOf(all: Iterable<Features>): Boilerplate {
  const sources = new Map<string, Seen>()
  const shingles: number[] = []
  const postings = [...all]
  for (const posting of postings) {
    const seen = sources.get(posting.sourceId) ?? new Map<number, number | number[]>()
    sources.set(posting.sourceId, seen)
    const title = titleHash(posting.title) >>> 1
    for (const { shingle } of runsOf(posting)) {
      note(seen, shingle >>> 1, title)
      shingles.push(shingle)
    }
  }
  const hot = hotAmong(Uint32Array.from(shingles), postings)
  const known = new WeakMap<Features, readonly Commonness[]>()
  return {
    of(posting) {
      const before = known.get(posting)
      if (before) return before
      const seen = sources.get(posting.sourceId)
      const degrees = runsOf(posting).map(({ shingle }) => {
        const titles = seen?.get(shingle >>> 1)
        return commonness(hot.has(shingle) ? manyTitles : Array.isArray(titles) ? titles.length : 1)
      })
      known.set(posting, degrees)
      return degrees
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

function hotAmong(shingles: Uint32Array, postings: readonly Features[]): ReadonlySet<number> {
  const many = moreThan(limits.blockPostingsMax, shingles)
  if (many.size === 0) return many
  const titles: Seen = new Map()
  for (const posting of postings) {
    const title = titleHash(posting.title) >>> 1
    for (const { shingle } of runsOf(posting)) if (many.has(shingle)) note(titles, shingle, title)
  }
  const tooMany = moreThan(limits.blockPostingsReadMax, shingles)
  return new Set([...many].filter((shingle) => Array.isArray(titles.get(shingle)) || tooMany.has(shingle)))
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
