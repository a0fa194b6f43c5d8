import type { RoleCard } from './card.ts'
import { termReader } from './terms.ts'

/**
 * All public openings in memory, for lists, search and "similar roles": cards as one run of JSON bytes, newest first,
 * and for each term the ascending numbers of the cards under it. Typed arrays, because 100,000 cards as objects would
 * be several times as large.
 */
export type SearchIndex = {
  readonly size: number
  card(n: number): RoleCard
  /** The number of an opening's card. */
  numberOf(openingId: string): number | undefined
  /** The cards under a term, ascending, so newest first. */
  under(term: string): Uint32Array
  /** Terms in order, for looking up by beginning. */
  readonly terms: readonly string[]
  /** What people read for a facet's term. */
  label(term: string): string | undefined
  /** When each card's opening last changed, ms since 1970. */
  readonly changedAtMs: Float64Array
}

const none = new Uint32Array(0)

/** Newest day first, then by id: the order of cards, and the place of one in it. */
export const orderKey = ({ day, openingId }: Pick<RoleCard, 'day' | 'openingId'>): string =>
  `${day} ${openingId}`

export const byOrder = (a: string, b: string): number => {
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)]
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

/** Takes cards in the order of `byOrder`. */
export function indexBuilder() {
  const termsOf = termReader()
  const chunks: Uint8Array[] = []
  const starts: number[] = [0]
  const changed: number[] = []
  const numbers = new Map<string, number>()
  const lists = new Map<string, number[]>()
  const labels = new Map<string, string>()

  return {
    /** `text` is the card as JSON, where the caller has it. */
    add(card: RoleCard, text = JSON.stringify(card)): void {
      const n = numbers.size
      const bytes = Buffer.from(text)
      chunks.push(bytes)
      starts.push((starts[n] ?? 0) + bytes.length)
      changed.push(Date.parse(card.changedAt))
      numbers.set(card.openingId, n)
      for (const { term, label } of termsOf(card)) {
        const list = lists.get(term)
        if (!list) lists.set(term, [n])
        else if (list.at(-1) !== n) list.push(n)
        if (label !== undefined && !labels.has(term)) labels.set(term, label)
      }
    },

    finish(): SearchIndex {
      const bytes = Buffer.concat(chunks)
      const at = Uint32Array.from(starts)
      const packed = new Map<string, Uint32Array>()
      for (const [term, list] of lists) packed.set(term, Uint32Array.from(list))
      // What was needed for building would double the memory of whoever still holds the builder.
      chunks.length = 0
      lists.clear()
      return {
        size: numbers.size,
        // We wrote these bytes ourselves, above.
        card: (n) => JSON.parse(bytes.toString('utf8', at[n], at[n + 1])) as RoleCard,
        numberOf: (openingId) => numbers.get(openingId),
        under: (term) => packed.get(term) ?? none,
        terms: [...packed.keys()].sort(),
        label: (term) => labels.get(term),
        changedAtMs: Float64Array.from(changed),
      }
    },
  }
}
