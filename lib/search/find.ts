import type { SearchIndex, Sections } from './index.ts'
import { type Facet, facets } from './terms.ts'
import { askedFor } from './words.ts'

/**
 * What is asked for; every part must hold. `words` is a person's own text; facets are slugs; one of `types` is enough.
 * `postedSince` is a day (YYYY-MM-DD), and holds for what was posted on it or later: cards know no hour.
 */
export type Query = { readonly words?: string | undefined } & {
  readonly [name in Facet | 'workplace' | 'seniority' | 'language']?: string | undefined
} & {
  readonly types?: readonly string[] | undefined
  readonly changedSinceMs?: number | undefined
  readonly postedSince?: string | undefined
}

const plainFilters = ['workplace', 'seniority', 'language'] as const

/** The numbers of the cards that fit and are not over, newest first. */
export function find(index: SearchIndex, query: Query, now: number): Uint32Array {
  const words = askedFor(query.words ?? '')
  const lists = [
    ...words.map((word, n) => (n === words.length - 1 ? begun(index, word) : index.under(`word:${word}`))),
    ...[...facets, ...plainFilters].flatMap((name) => {
      const wanted = query[name]
      return wanted === undefined ? [] : [index.under(`${name}:${wanted}`)]
    }),
    ...(query.types
      ? [
          union(
            query.types.map((type) => index.under(`type:${type}`)),
            index.size,
          ),
        ]
      : []),
  ]
  const found = lists.length === 0 ? everything(index.size) : intersection(lists)
  const posted = postedSince(index, found, query.postedSince)
  return standing(index, posted, { since: query.changedSinceMs, now })
}

/** Newest days come first, so those since a day are a beginning of the list. */
function postedSince({ sections: { days } }: SearchIndex, found: Uint32Array, since?: string): Uint32Array {
  if (since === undefined) return found
  const day = Number(since.replaceAll('-', ''))
  return found.subarray(
    0,
    firstBehind(found, (n) => (days[n] ?? 0) < day),
  )
}

/** The place of the first of some numbers in order that is behind a point; their count where none is. */
export function firstBehind(numbers: ArrayLike<number>, isBehind: (n: number) => boolean): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBehind(numbers[middle] ?? 0)) to = middle
    else from = middle + 1
  }
  return from
}

/** Those that changed at or after a time and have not ended by another. */
function standing(
  { sections }: SearchIndex,
  found: Uint32Array,
  { since, now }: { readonly since: number | undefined; readonly now: number },
): Uint32Array {
  const { changedAtMs, endsMs } = sections
  if (since === undefined && now < firstEnd(sections)) return found
  const sinceMs = since ?? 0
  const kept = new Uint32Array(found.length)
  let count = 0
  for (const n of found) {
    if ((endsMs[n] ?? 0) <= now || (changedAtMs[n] ?? 0) < sinceMs) continue
    kept[count] = n
    count += 1
  }
  return kept.subarray(0, count)
}

/** When the first of an index's cards ends: until then nobody need look at any. */
const firstEnds = new WeakMap<Sections, number>()

function firstEnd(sections: Sections): number {
  const known = firstEnds.get(sections)
  if (known !== undefined) return known
  let first = Number.POSITIVE_INFINITY
  for (const end of sections.endsMs) if (end < first) first = end
  firstEnds.set(sections, first)
  return first
}

/** The same with those first whose title holds every word, then those where one begins so: Java before JavaScript. */
export function ranked(index: SearchIndex, query: Query, now: number): Uint32Array {
  const found = find(index, query, now)
  const words = askedFor(query.words ?? '')
  if (words.length === 0) return found
  const titled = intersection([found, ...words.map((word) => index.under(`title:${word}`))])
  const begins = intersection([found, ...words.map((word) => begun(index, word, 'title'))])
  const isPlaced = new Uint8Array(index.size)
  const order = new Uint32Array(found.length)
  let at = 0
  for (const list of [titled, begins, found])
    for (const n of list) {
      if (isPlaced[n] === 1) continue
      isPlaced[n] = 1
      order[at] = n
      at += 1
    }
  return order
}

// Loops over typed arrays, not callbacks: these run over all of 100,000 cards while somebody waits.

function everything(size: number): Uint32Array {
  const all = new Uint32Array(size)
  for (let n = 0; n < size; n += 1) all[n] = n
  return all
}

function marked(lists: readonly Uint32Array[], size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const list of lists) for (const n of list) marks[n] = 1
  return marks
}

/** The last word may be unfinished: "pers" finds "personalization". */
function begun(index: SearchIndex, word: string, kind = 'word'): Uint32Array {
  const wanted = `${kind}:${word}`
  const lists: Uint32Array[] = []
  for (let n = index.firstAtLeast(wanted); n < index.termCount; n += 1) {
    if (!index.termAt(n).startsWith(wanted)) break
    lists.push(index.listAt(n))
  }
  return lists.length === 1 ? (lists[0] ?? new Uint32Array(0)) : union(lists, index.size)
}

function union(lists: readonly Uint32Array[], size: number): Uint32Array {
  const isIn = marked(lists, size)
  const all = new Uint32Array(size)
  let count = 0
  for (let n = 0; n < size; n += 1) {
    if (isIn[n] === 0) continue
    all[count] = n
    count += 1
  }
  return all.slice(0, count)
}

/** From the shortest list on; all ascend. */
function intersection(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length)
  let common = shortest ?? new Uint32Array(0)
  for (const other of others) {
    const both = new Uint32Array(common.length)
    let at = 0
    let count = 0
    for (const n of common) {
      while (at < other.length && (other[at] ?? 0) < n) at += 1
      if (other[at] !== n) continue
      both[count] = n
      count += 1
    }
    common = both.slice(0, count)
  }
  return common
}

/** One value of a facet: its slug, what people read, and how many openings have it. */
export type FacetValue = { readonly slug: string; readonly label: string; readonly count: number }

/** The largest values of a facet, most openings first, then by slug. */
export const facetValues = (index: SearchIndex, facet: Facet, most: number): FacetValue[] =>
  Array.from(index.largest(facet).subarray(0, most), (n) => {
    const slug = index.termAt(n).slice(facet.length + 1)
    return { slug, label: index.labelAt(n) ?? slug, count: index.listAt(n).length }
  })
