import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Opening } from '../../../lib/opening.ts'
import { contentHashes } from '../../../lib/pipeline/documents/content.ts'
import { matchPostings } from '../../../lib/pipeline/openings/match.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { type Posting, postingKey } from '../../../lib/posting.ts'
import { organBody, posting, text } from '../../identity/invented.ts'
import { matchAll } from '../../identity/match-all.ts'
import { inventPostings, randomFrom } from '../../identity/synthetic.ts'
import { openStores, type Stores } from '../../stores.ts'

let stores: Stores
beforeAll(async () => {
  stores = await openStores('auto', () => Date.parse('2026-06-01T00:00:00Z'))
})
afterAll(() => stores.stop())

/** Puts postings, in this order and in batches of this size, and matches after each batch. */
async function arrive(postings: readonly Posting[], batch: number, runtime: Runtime): Promise<void> {
  for (let at = 0; at < postings.length; at += batch) {
    const some = postings.slice(at, at + batch)
    for (const [sourceId, own] of Object.entries(Object.groupBy(some, (posting) => posting.sourceId))) {
      const writes = (own ?? []).map((posting) => ({ posting, hash: contentHashes(posting).hash }))
      await runtime.postings.put(sourceId, at + 1, writes)
    }
    await matchPostings(some, runtime)
  }
}

/** One text in town after town, on two boards. */
const branch = (n: number, title: string): Posting => {
  const city = `Ely ${Math.floor(n / 2)}`
  const [sourceId, sourceRef] = [n % 2 ? 'board' : 'direct', `${title} ${n}`]
  const locations = [{ text: city, city, country: 'GB' }]
  return posting({ sourceId, sourceRef, title, locations, body: text(organBody.slice(0, 5)) })
}

/** What must not depend on how postings came: everything but the count of writes. */
const told = (openings: readonly Opening[]) =>
  openings.map(({ version: _, ...said }) => said).sort((a, b) => (a.openingId < b.openingId ? -1 : 1))

describe('one posting after another', () => {
  it.each([
    [1, 1],
    [2, 7],
    [3, 40],
  ])(
    'gives the openings of all at once (seed %i, batches of %i)',
    { timeout: 120_000 },
    async (seed, batch) => {
      const random = randomFrom(seed)
      const postings = inventPostings(seed, 40).map(({ posting }) => posting)
      const runtime = await stores.emptied()
      await arrive(random.some(postings, postings.length), batch, runtime)
      const stepwise = told(await Array.fromAsync(runtime.openings.all()))
      const whole = told(matchAll(postings).openings)
      const grouping = (openings: readonly Opening[] | ReturnType<typeof told>) =>
        openings.map(({ openingId, postings: own }) => [openingId, own.map(postingKey).sort()])
      expect(grouping(stepwise)).toEqual(grouping(whole))
      expect(stepwise).toEqual(whole)
    },
  )

  it('tells a chain from boilerplate as matching all at once does', { timeout: 120_000 }, async () => {
    const chain = Array.from({ length: 66 }, (_, n) => branch(n, 'Organ Restorer'))
    const others = Array.from({ length: 3 }, (_, n) => branch(n, 'Bookkeeper'))
    const runtime = await stores.emptied()
    await arrive(chain, 9, runtime)
    const alone = told(await Array.fromAsync(runtime.openings.all()))
    expect(alone).toEqual(told(matchAll(chain).openings))
    expect(alone).toHaveLength(33)
    await arrive(others, 9, runtime)
    const all = told(await Array.fromAsync(runtime.openings.all()))
    expect(all).toEqual(told(matchAll([...chain, ...others]).openings))
    expect(all.length).toBeGreaterThan(66)
  })
})
