import { placeOfDay, type SearchIndex, type Sections } from './index.ts'
import { otherNumbers } from './plurals.ts'
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
    ...words.map((word, n) => holding(index, word, n === words.length - 1)),
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
  const first = placeOfDay(since, false)
  return found.subarray(
    0,
    firstBehind(found, (n) => (days[n] ?? 0) < first),
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

/**
 * The same, by how many of the words stand in the title; one that only begins so, or in the other number, counts half:
 * Java before JavaScript.
 */
export function ranked(index: SearchIndex, query: Query, now: number): Uint32Array {
  const found = find(index, query, now)
  const words = askedFor(query.words ?? '')
  const points = new Uint8Array(words.length === 0 ? 0 : index.size)
  for (const [at, word] of words.entries()) {
    const titled = holding(index, word, at === words.length - 1, 'title')
    for (const list of [titled, index.under(`title:${word}`)])
      for (const n of list) points[n] = (points[n] ?? 0) + 1
  }
  return byPoints(found, points, 2 * words.length)
}

/** Numbers with the most points first; those of equal points stay as they stood. */
function byPoints(found: Uint32Array, points: Uint8Array, most: number): Uint32Array {
  if (most === 0) return found
  const counts = new Uint32Array(most + 1)
  for (const n of found) counts[points[n] ?? 0] = (counts[points[n] ?? 0] ?? 0) + 1
  const starts = new Uint32Array(most + 1)
  for (let at = most - 1; at >= 0; at -= 1) starts[at] = (starts[at + 1] ?? 0) + (counts[at + 1] ?? 0)
  const order = new Uint32Array(found.length)
  for (const n of found) {
    const own = points[n] ?? 0
    const place = starts[own] ?? 0
    order[place] = n
    starts[own] = place + 1
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

/** The cards that hold a word of a question, as it is or in the other number; the last may be unfinished. */
export function holding(index: SearchIndex, word: string, isLast: boolean, kind = 'word'): Uint32Array {
  const own = isLast ? begun(index, `${kind}:${word}`) : index.under(`${kind}:${word}`)
  const others = otherNumbers(word).map((form) => index.under(`${kind}:${form}`))
  return union([own, ...others], index.size)
}

/** What stands under all terms that begin so: "pers" finds "personalization". */
function begun(index: SearchIndex, wanted: string): Uint32Array {
  const lists: Uint32Array[] = []
  for (let n = index.firstAtLeast(wanted); n < index.termCount; n += 1) {
    if (!index.termAt(n).startsWith(wanted)) break
    lists.push(index.listAt(n))
  }
  return union(lists, index.size)
}

function union(given: readonly Uint32Array[], size: number): Uint32Array {
  const lists = given.filter(({ length }) => length > 0)
  if (lists.length <= 1) return lists[0] ?? new Uint32Array(0)
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
