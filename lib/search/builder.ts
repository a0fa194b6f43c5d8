import { type RoleCard, shownOf } from './card.ts'
import { openIndex, placeOfDay, type SearchIndex, startOf } from './index.ts'
import { facets, termReader } from './terms.ts'

/** Takes some thousand cards in the order of `byOrder`, and makes an index of them; `mergeIndexes` joins such. */
export function indexBuilder() {
  const termsOf = termReader()
  const cards = textRun()
  const ids = textRun()
  const days: number[] = []
  const changed: number[] = []
  const ends: number[] = []
  const shards: number[] = []
  const lists = new Map<string, number[]>()
  const names = new Map<string, string>()

  return {
    /** `shard` is where the card's opening lies in the store. */
    add(card: RoleCard, shard = 0): void {
      const n = days.length
      cards.add(JSON.stringify(shownOf(card)))
      ids.add(card.openingId)
      days.push(placeOfDay(card.day, card.posted === true))
      changed.push(Date.parse(card.changedAt))
      ends.push(card.ends === undefined ? Number.POSITIVE_INFINITY : Date.parse(card.ends))
      shards.push(shard)
      for (const { term, label } of termsOf(card)) {
        const list = lists.get(term)
        if (!list) lists.set(term, [n])
        else if (list.at(-1) !== n) list.push(n)
        if (label !== undefined && !names.has(term)) names.set(term, label)
      }
    },

    finish(): SearchIndex {
      const terms = textRun()
      const labels = textRun()
      const listEnds: number[] = []
      const entries: number[] = []
      for (const term of [...lists.keys()].sort()) {
        terms.add(term)
        labels.add(names.get(term) ?? '')
        for (const n of lists.get(term) ?? []) entries.push(n)
        listEnds.push(entries.length)
      }
      return openIndex(
        withLargest({
          ...{ cards: cards.bytes(), cardEnds: cards.ends(), ids: ids.bytes(), idEnds: ids.ends() },
          days: Uint32Array.from(days),
          changedAtMs: Float64Array.from(changed),
          endsMs: Float64Array.from(ends),
          shards: Uint8Array.from(shards),
          ...{
            terms: terms.bytes(),
            termEnds: terms.ends(),
            labels: labels.bytes(),
            labelEnds: labels.ends(),
          },
          lists: Uint32Array.from(entries),
          listEnds: Uint32Array.from(listEnds),
        }),
      )
    },
  }
}

/** Texts laid end to end. */
function textRun() {
  const pieces: Uint8Array[] = []
  const ends: number[] = []
  let end = 0
  return {
    add(text: string): void {
      const piece = Buffer.from(text)
      end += piece.length
      pieces.push(piece)
      ends.push(end)
    },
    bytes: (): Uint8Array => Buffer.concat(pieces),
    ends: (): Uint32Array => Uint32Array.from(ends),
  }
}

/** More than any directory of ours shows. */
const largestMax = 1_000
/** Above any number of a term, so that size and number fit into one figure exactly. */
const numbersMax = 2 ** 26

type Unranked = Omit<SearchIndex['sections'], 'largest' | 'largestEnds'>

/** Most cards first, then by slug: counting tens of thousands of employers for every page would cost more than it. */
export function withLargest(sections: Unranked): SearchIndex['sections'] {
  const none = new Uint32Array(0)
  const index = openIndex({ ...sections, largest: none, largestEnds: none })
  const { listEnds } = sections
  const largest: number[] = []
  const largestEnds = facets.map((facet) => {
    const [from, to] = [index.firstAtLeast(`${facet}:`), index.firstAtLeast(`${facet};`)]
    const figures = new Float64Array(to - from)
    for (let n = from; n < to; n += 1)
      figures[n - from] = -((listEnds[n] ?? 0) - startOf(listEnds, n)) * numbersMax + n
    for (const figure of figures.sort().subarray(0, largestMax))
      largest.push(((figure % numbersMax) + numbersMax) % numbersMax)
    return largest.length
  })
  return { ...sections, largest: Uint32Array.from(largest), largestEnds: Uint32Array.from(largestEnds) }
}
