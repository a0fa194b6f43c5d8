import { expect, it } from 'vitest'
import { features } from '../../../lib/identity/features.ts'
import { limits } from '../../../lib/limits.ts'
import { decide } from '../../../lib/pipeline/openings/match.ts'
import type { IdentityRecord } from '../../../lib/ports.ts'
import { type Posting, postingKey } from '../../../lib/posting.ts'
import { posting } from '../../identity/invented.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

/** Two postings as matching remembers them, tied by one edge. */
const edge = (
  decision: 'same' | 'sibling',
  one: Posting,
  other: Posting,
): IdentityRecord['edges'][number] => {
  const [a = '', b = ''] = [postingKey(one), postingKey(other)].sort()
  return { a, b, decision, confidence: 0.95, isVetoed: false }
}

// Broke: what lay beyond the limit was left out of its opening, and was in two of them.
it('an opening is whole also where more are tied than are followed', async () => {
  const runtime = fakeRuntime(
    fakeStore(() => Date.parse('2026-04-01T00:00:00Z')),
    atOnce,
  )
  const count = limits.closurePostingsMax + 10
  const own = Array.from({ length: count }, (_, n) => posting({ sourceId: 'a', sourceRef: `${n}` }))
  const copies = own.map((one) => ({ ...one, sourceId: 'b' }))
  const [first, second] = own
  if (!first || !second) throw new Error('there are none')
  const links = own.map((one, n) => edge('same', one, copies[n] ?? one))
  const siblings = own.slice(1).map((one) => edge('sibling', first, one))
  const tied = new Map<string, (typeof links)[number][]>()
  for (const one of [...links, ...siblings])
    for (const key of [one.a, one.b]) tied.set(key, [...(tied.get(key) ?? []), one])
  const known = features(first)
  for (const all of [own, copies])
    await runtime.postings.put(
      all[0]?.sourceId ?? '',
      1,
      all.map((one) => ({ posting: one, hash: '' })),
    )
  for (const key of tied.keys()) {
    await runtime.identities.put({
      postingKey: key,
      features: { ...known, key },
      commonness: [],
      leaving: [],
      pending: [],
      edges: tied.get(key) ?? [],
      overrides: [],
      openingId: 'opn_before',
      version: 0,
    })
  }
  await decide(postingKey(first), postingKey(second), undefined, runtime)
  const openings = await Array.fromAsync(runtime.openings.all())
  expect(openings).toHaveLength(count)
  for (const { postings } of openings) expect(postings.map(({ sourceId }) => sourceId)).toEqual(['a', 'b'])
})
