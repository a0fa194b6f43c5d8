import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FeedSpec } from '../../../lib/partner.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { openStores, type Stores } from '../../stores.ts'
import { acme, openingOf, published, putAll } from '../acme.ts'

let stores: Stores
let now: number
const dayMs = 86_400_000
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})
beforeAll(async () => {
  stores = await openStores('auto', () => now)
})
afterAll(() => stores.stop())

const feedOf = async (spec: Partial<FeedSpec>): Promise<Runtime> => {
  const runtime = await stores.emptied()
  await runtime.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson', ...spec }]))
  return runtime
}
const outcomes = async (runtime: Runtime) => (await publish(runtime)).map(({ outcome }) => outcome)
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)

describe('what time takes', () => {
  it.each([
    ['of another country', 'US', 'open'],
    ['that was withdrawn long before', 'DE', 'withdrawn'],
  ] as const)('excuses nothing %s, which readers never had', async (_, country, status) => {
    const runtime = await feedOf({ filter: { countries: ['DE'] } })
    const berlin = [{ text: 'Berlin', city: 'Berlin', country: 'DE' }]
    const elsewhere = [{ text: 'Austin', city: 'Austin', country }]
    const shown = numbers(0, 60).map((n) => openingOf(n, { locations: berlin }))
    const validThrough = '2026-05-11T00:00:00Z'
    const others = numbers(100, 60).map((n) => openingOf(n, { locations: elsewhere, validThrough, status }))
    await putAll([...shown, ...others], runtime)
    await publish(runtime)
    now += 2 * dayMs
    await putAll(
      shown.slice(0, 40).map((one) => ({ ...one, status: 'withdrawn' as const, version: 2 })),
      runtime,
    )
    expect(await outcomes(runtime)).toEqual(['refused'])
  })

  it('may take all, where they end as they had said', async () => {
    const runtime = await feedOf({})
    await putAll(
      numbers(0, 60).map((n) => openingOf(n, { validThrough: '2026-05-11T00:00:00Z' })),
      runtime,
    )
    await publish(runtime)
    now += 2 * dayMs
    expect(await outcomes(runtime)).toEqual(['published'])
    expect((await published('acme-feed', runtime)).feed.listings).toBe(0)
  })

  it('may take all that grow older than the filter allows', async () => {
    const runtime = await feedOf({ filter: { ageDaysMax: 30 } })
    const posted = { date: '2026-04-11', approximate: false }
    await putAll(
      numbers(0, 60).map((n) => openingOf(n, { posted })),
      runtime,
    )
    await publish(runtime)
    expect((await published('acme-feed', runtime)).feed.listings).toBe(60)
    now += 2 * dayMs
    expect(await outcomes(runtime)).toEqual(['published'])
    expect((await published('acme-feed', runtime)).feed.listings).toBe(0)
  })
})

it('going back is refused for the index of a split feed, which follows from its files', async () => {
  const runtime = await feedOf({ split: { by: 'hash', files: 2 } })
  await putAll([openingOf(1), openingOf(2)], runtime)
  await publish(runtime)
  await putAll([openingOf(3)], runtime)
  await publish(runtime)
  await expect(rollBack('acme-feed', 1, runtime)).rejects.toMatchObject({ code: 'invalid_request' })
})
