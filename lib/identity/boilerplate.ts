import { limits } from '../limits.ts'
import type { Features } from './features.ts'
import { titleHash } from './title.ts'
import { unpackUnit } from './units.ts'

/**
 * How many distinct core titles of one source carried a unit. Boilerplate stands under many titles; a
 * vacancy's own bullets, however often they are copied, stand under one. Counting documents instead, or over
 * all sources, would turn a widely syndicated vacancy into boilerplate of itself. Answers saturate at
 * `limits.boilerplateTitlesMax`.
 */
export interface Boilerplate {
  distinctTitles(sourceId: string, unitHash: number): number
}

/** Where nothing is known, everything counts. */
export const noBoilerplate: Boilerplate = { distinctTitles: () => 1 }

/**
 * Most units have one title; only those with more need a list. Hashes are cut to 31 bits, which V8 keeps
 * unboxed.
 */
type Seen = Map<number, number | number[]>

export function boilerplateOf(all: Iterable<Features>): Boilerplate {
  const sources = new Map<string, Seen>()
  for (const posting of all) {
    const seen = sources.get(posting.sourceId) ?? new Map<number, number | number[]>()
    sources.set(posting.sourceId, seen)
    const title = titleHash(posting.title) >>> 1
    for (const packed of posting.units) note(seen, unpackUnit(packed).hash >>> 1, title)
  }
  return {
    distinctTitles(sourceId, unitHash) {
      const titles = sources.get(sourceId)?.get(unitHash >>> 1)
      return Array.isArray(titles) ? titles.length : 1
    },
  }
}

function note(seen: Seen, unit: number, title: number): void {
  const titles = seen.get(unit)
  if (titles === undefined) seen.set(unit, title)
  else if (!Array.isArray(titles)) {
    if (titles !== title) seen.set(unit, [titles, title])
  } else if (titles.length < limits.boilerplateTitlesMax && !titles.includes(title)) titles.push(title)
}

/** What a unit counts, given the titles it was seen under: all, a third, a fifth … a ninth. */
export const discount = (distinctTitles: number): number => 1 / (1 + 2 * (distinctTitles - 1))
