import { describe, expect, it } from 'vitest'
import { indexBuilder } from '../../lib/search/builder.ts'
import { cardOf, type RoleCard } from '../../lib/search/card.ts'
import { facetValues } from '../../lib/search/find.ts'
import { byOrder, orderKey, type SearchIndex } from '../../lib/search/index.ts'
import { mergeIndexes } from '../../lib/search/merge.ts'
import { facets } from '../../lib/search/terms.ts'
import { bareOpening } from '../feeds/sample-openings.ts'
import { randomFrom } from '../identity/synthetic.ts'

const random = randomFrom(7)
const words = 'Night Day Baker Cook Señor Élève مهندس 𝒳 C++ \uffee end'.split(' ')
const dayOf = (n: number): string => `2026-05-${String(n).padStart(2, '0')}`
const cards = Array.from({ length: 400 }, (_, n) =>
  cardOf(
    bareOpening({
      openingId: `opn_${String(n).padStart(20, '0')}`,
      title: `${random.pick(words)} ${random.pick(words)} ${random.below(50)}`,
      employer: { name: `${random.pick(words)} & Co`, masked: false },
      locations: [{ text: '', city: random.pick(words), country: 'ES' }],
      ...(n % 3 > 0
        ? { posted: { date: dayOf(1 + random.below(28)), approximate: false } }
        : { firstSeenAt: `${dayOf(1 + random.below(28))}T00:00:00Z` }),
    }),
  ),
)

function built(some: readonly RoleCard[]): SearchIndex {
  const builder = indexBuilder()
  for (const card of some.toSorted((a, b) => byOrder(orderKey(a), orderKey(b)))) builder.add(card, 3)
  return builder.finish()
}

function merged(...given: Parameters<typeof mergeIndexes>): SearchIndex {
  const work = mergeIndexes(...given)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Everything an index can be asked. */
const allOf = (index: SearchIndex) => ({
  cards: Array.from({ length: index.size }, (_, n) => [index.idAt(n), index.card(n)]),
  terms: Array.from({ length: index.termCount }, (_, n) => [
    index.termAt(n),
    [...index.under(index.termAt(n))],
    index.labelAt(n),
  ]),
  facets: facets.map((facet) => facetValues(index, facet, 20)),
  changed: [...index.sections.changedAtMs],
  shards: [...index.sections.shards],
})

describe('two indexes merged', () => {
  it.each([
    ['every second card', (n: number) => n % 2 === 0],
    ['all', () => true],
    ['none', () => false],
    ['the first half', (n: number) => n < 200],
  ])('are the index of all cards, where the first holds %s', (_, isFirst) => {
    const first = built(cards.filter((_card, n) => isFirst(n)))
    const second = built(cards.filter((_card, n) => !isFirst(n)))
    expect(allOf(merged(first, second))).toEqual(allOf(built(cards)))
  })

  it('leave out what is not kept, and terms that nothing stands under any more', () => {
    const whole = built(cards)
    const keeps = Uint8Array.from({ length: whole.size }, (_, n) => (n % 3 === 0 ? 1 : 0))
    const kept = Array.from(keeps.keys()).flatMap((n) => (keeps[n] === 1 ? [whole.card(n)] : []))
    const extra = cardOf(bareOpening({ openingId: 'opn_x', title: 'Glazier' }))
    expect(allOf(merged(whole, built([extra]), keeps)).cards).toEqual(allOf(built([...kept, extra])).cards)
    const { terms } = allOf(merged(whole, built([]), keeps))
    expect(terms).toEqual(allOf(built(kept)).terms)
  })
})
