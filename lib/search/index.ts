import type { RoleCard } from './card.ts'
import { type Facet, facets } from './terms.ts'

/**
 * All public openings, for lists, search and "similar roles": cards as one run of JSON bytes, newest first, and for
 * each term the ascending numbers of the cards under it. Nothing but runs of bytes and numbers, so that a server has
 * it ready when the last byte has come in: parsing 100,000 cards and sorting their terms took seconds.
 */
export type SearchIndex = {
  readonly size: number
  card(n: number): RoleCard
  /** An opening's id, without reading its card. */
  idAt(n: number): string
  /** The cards under a term, ascending, so newest first. */
  under(term: string): Uint32Array
  readonly termCount: number
  /** Terms by their number, in the order of their UTF-16 units. */
  termAt(n: number): string
  /** The number of the first term that is not before a text: where those begin that begin with it. */
  firstAtLeast(text: string): number
  listAt(n: number): Uint32Array
  /** What people read for a facet's term. */
  label(term: string): string | undefined
  labelAt(n: number): string | undefined
  /** The terms of a facet with the most cards, by their numbers, the largest first. */
  largest(facet: Facet): Uint32Array
  readonly sections: Sections
}

/** What an index is made of. `…Ends[n]` is where the n-th stretch ends; the first begins at 0. */
export type Sections = {
  readonly cards: Uint8Array
  readonly cardEnds: Uint32Array
  readonly ids: Uint8Array
  readonly idEnds: Uint32Array
  /** Where the days put the cards: `placeOfDay`. */
  readonly days: Uint32Array
  /** When each card's opening last changed, and when it ends (infinity where nobody says), ms since 1970. */
  readonly changedAtMs: Float64Array
  readonly endsMs: Float64Array
  /** In which shard of the store each card's opening lies. */
  readonly shards: Uint8Array
  readonly terms: Uint8Array
  readonly termEnds: Uint32Array
  readonly labels: Uint8Array
  readonly labelEnds: Uint32Array
  readonly lists: Uint32Array
  readonly listEnds: Uint32Array
  /** For each facet in turn, the numbers of its largest terms. */
  readonly largest: Uint32Array
  readonly largestEnds: Uint32Array
}

const none = new Uint32Array(0)

/**
 * The order of cards, and the place of one in it: newest day first, of one day those whose source stated it, then by
 * id. What was first seen on a day may be of any day before.
 */
export const orderKey = ({
  day,
  posted,
  openingId,
}: Pick<RoleCard, 'day' | 'posted' | 'openingId'>): string => `${day}${posted ? '' : '~'} ${openingId}`

/** A day (YYYY-MM-DD) and whether it was stated as one number, the greater the earlier it comes in an index. */
export const placeOfDay = (day: string, isStated: boolean): number =>
  2 * Number(day.replaceAll('-', '')) + (isStated ? 1 : 0)

/** Sorts keys of `orderKey`: a blank comes before a tilde. */
export const byOrder = (a: string, b: string): number => {
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

export function openIndex(sections: Sections): SearchIndex {
  const { listEnds, lists, largest, largestEnds, termEnds } = sections
  const cards = texts(sections.cards, sections.cardEnds)
  const terms = texts(sections.terms, termEnds)
  const labels = texts(sections.labels, sections.labelEnds)
  const listAt = (n: number) => lists.subarray(startOf(listEnds, n), listEnds[n])

  function firstAtLeast(wanted: string): number {
    let [low, high] = [0, termEnds.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (terms(middle) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }

  function numberOf(term: string): number | undefined {
    const n = firstAtLeast(term)
    return n < termEnds.length && terms(n) === term ? n : undefined
  }

  return {
    size: sections.cardEnds.length,
    // Written by our own builder, from a card.
    card: (n) => JSON.parse(cards(n)) as RoleCard,
    idAt: texts(sections.ids, sections.idEnds),
    under(term) {
      const n = numberOf(term)
      return n === undefined ? none : listAt(n)
    },
    termCount: termEnds.length,
    termAt: terms,
    firstAtLeast,
    listAt,
    label(term) {
      const n = numberOf(term)
      return n === undefined ? undefined : labels(n) || undefined
    },
    labelAt: (n) => labels(n) || undefined,
    largest(facet) {
      const at = facets.indexOf(facet)
      return largest.subarray(startOf(largestEnds, at), largestEnds[at])
    },
    sections,
  }
}

/** Where the n-th stretch begins. */
export const startOf = (ends: Uint32Array, n: number): number => (n === 0 ? 0 : (ends[n - 1] ?? 0))

function texts(bytes: Uint8Array, ends: Uint32Array): (n: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return (n) => buffer.toString('utf8', startOf(ends, n), ends[n])
}
