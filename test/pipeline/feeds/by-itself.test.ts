import { beforeEach, describe, expect, it } from 'vitest'
import type { FeedSpec, Partner } from '../../../lib/partner.ts'
import { partnerStated } from '../../../lib/partner.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { buildAll } from '../../../lib/pipeline/feeds/request.ts'
import { reportOf, versionOf } from '../../../lib/pipeline/feeds/versions.ts'
import { searchFeedId } from '../../../lib/pipeline/search/file.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import type { Source } from '../../../lib/source.ts'
import { inMemory } from '../../memory.ts'
import { acme, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

let now: number
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})

async function runtimeWith(feeds: readonly FeedSpec[], openings = 80): Promise<Runtime> {
  const runtime = inMemory(() => now)
  await runtime.partners.put(acme(feeds))
  await putAll(openingsUpTo(openings), runtime)
  return runtime
}
const one: FeedSpec = { feedId: 'acme-one', format: 'ndjson' }
const other: FeedSpec = { feedId: 'acme-two', format: 'json-feed' }

describe('what goes wrong with one feed holds up no other', () => {
  it('where our code cannot write any of its listings', async () => {
    const runtime = await runtimeWith([{ ...one, tracking: { utm_source: '\ud800' } }, other])
    expect(await publish(runtime)).toMatchObject([
      { feedId: 'acme-one', outcome: 'refused', refused: { code: 'invalid_feed', unreadable: 80 } },
      { feedId: 'acme-two', outcome: 'published', listings: 80 },
    ])
  })

  it('where our code breaks on the way', async () => {
    const runtime = await runtimeWith([one, other])
    const { compose } = runtime.feeds
    const breaking = async (...[key, ...rest]: Parameters<typeof compose>) => {
      if (key.startsWith('feeds/acme-one/')) throw new TypeError('one is not a function')
      return compose(key, ...rest)
    }
    expect(await publish({ ...runtime, feeds: { ...runtime.feeds, compose: breaking } })).toMatchObject([
      { feedId: 'acme-one', outcome: 'refused', refused: { code: 'internal_error' } },
      { feedId: 'acme-two', outcome: 'published' },
    ])
  })

  it('where a store fails, nor the index behind the pages; whoever asked hears of it', async () => {
    const runtime = await runtimeWith([one, other])
    const { advance } = runtime.feeds
    const failing: Runtime['feeds']['advance'] = async (next) => {
      if (next.feedId === 'acme-one') throw new Problem('store_unavailable', { of: 'test' })
      return advance(next)
    }
    await expect(buildAll({ ...runtime, feeds: { ...runtime.feeds, advance: failing } })).rejects.toThrow(
      'store_unavailable',
    )
    expect((await published('acme-two', runtime)).feed.listings).toBe(80)
    expect(await runtime.feeds.current(searchFeedId)).toMatchObject({ listings: 80 })
    expect(await publish(runtime)).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'published' }])
  })

  it('and a partner of whom half a character is said is refused before that', () => {
    const { keys: _, ...stated } = acme([{ feedId: 'acme-one', format: 'rss', tracking: { a: 'b\udc00' } }])
    const read = partnerStated.safeParse(stated satisfies Partial<Partner>)
    expect(read.error?.issues).toMatchObject([{ path: ['feeds', 0, 'tracking', 'a'] }])
  })
})

it('a listing that the strict reader does not read is left out alone, and the report says so', async () => {
  const runtime = await runtimeWith([{ feedId: 'acme-one', format: 'rss' }], 20)
  await putAll([openingOf(99, { posted: { date: 'lately', approximate: false } })], runtime)
  expect(await publish(runtime)).toMatchObject([{ outcome: 'published', listings: 20 }])
  const { lines } = await reportOf(await versionOf('acme-one', undefined, runtime), runtime)
  expect(lines).toMatchObject([{ rule: 'listing_unreadable', level: 'reject', field: 'listing' }])
})

it('feeds are finished in groups: what is cut short has published the first', async () => {
  const feeds = Array.from({ length: 20 }, (_, n): FeedSpec => ({ feedId: `acme-${n}`, format: 'csv' }))
  const runtime = await runtimeWith(feeds, 12)
  const order: string[] = []
  const openings = {
    ...runtime.openings,
    // As many shards as the real store has: groups are made by what there is to read.
    stamps: async () => Array.from({ length: 64 }, (_, shard) => `stamp ${shard}`),
    async *shard(shard: number) {
      order.push('read')
      if (shard < 2) yield* runtime.openings.shard(shard)
    },
  }
  const advance: Runtime['feeds']['advance'] = async (next) => {
    order.push('moved')
    return runtime.feeds.advance(next)
  }
  await publish({ ...runtime, openings, feeds: { ...runtime.feeds, advance } })
  expect(order.filter((step) => step === 'moved')).toHaveLength(20)
  expect(order.indexOf('moved')).toBeLessThan(order.lastIndexOf('read'))
})

describe('what was rendered is kept', () => {
  const source = (sourceId: string, more: Partial<Source>): Source => ({
    ...{ sourceId, secrets: [], keys: [] },
    ...more,
  })
  /** How many openings are unpacked for a build. */
  async function unpacked(runtime: Runtime): Promise<number> {
    let count = 0
    const { shard } = runtime.openings
    const openings: Runtime['openings'] = {
      ...runtime.openings,
      async *shard(n) {
        for await (const stored of shard(n))
          yield {
            ...stored,
            read: () => {
              count += 1
              return stored.read()
            },
          }
      },
    }
    await publish({ ...runtime, openings })
    return count
  }

  it.each<[string, Partial<Source>, number]>([
    ['another source', { sourceId: 'elsewhere', attribution: { text: 'x' } }, 0],
    ['another source refuses everybody', { sourceId: 'elsewhere', partners: { allow: [] } }, 0],
    ['its source refuses another', { sourceId: 'harbour-inn', partners: { deny: ['rival'] } }, 0],
    ['its source demands credit', { sourceId: 'harbour-inn', attribution: { text: 'x' } }, 80],
  ])('where %s', async (_, more, count) => {
    const runtime = await runtimeWith([{ feedId: 'acme-one', format: 'ndjson' }])
    expect(await unpacked(runtime)).toBe(80)
    await runtime.sources.put(source(more.sourceId ?? '', more))
    expect(await unpacked(runtime)).toBe(count)
  })

  it.each<[string, FeedSpec['filter'], number]>([
    ['unless its filter counts days', { ageDaysMax: 90 }, 80],
    ['where it counts none', { countries: ['GB'] }, 0],
  ])('on another day, %s', async (_, filter, count) => {
    const runtime = await runtimeWith([{ feedId: 'acme-one', format: 'ndjson', filter }])
    await publish(runtime)
    now += 86_400_000
    expect(await unpacked(runtime)).toBe(count)
  })
})

describe('the time at the top of a feed', () => {
  const changedOn = (n: number, day: string) => openingOf(n, { changedAt: `2026-05-0${day}T00:00:00Z` })
  const topOf = async (runtime: Runtime) =>
    /<lastBuildDate>(.*?)</.exec((await published('acme-one', runtime)).plain)?.[1]

  it('moves on with every change of its listings, and with nothing else', async () => {
    const runtime = await runtimeWith([{ feedId: 'acme-one', format: 'indeed-xml' }], 0)
    const [old, newest, other] = [changedOn(1, '1'), changedOn(2, '8'), changedOn(3, '2')]
    await putAll([old, newest, other], runtime)
    await publish(runtime)
    expect(await topOf(runtime)).toBe('2026-05-08T00:00:00Z')
    const gone = { status: 'withdrawn', version: 2 } as const
    for (const one of [old, newest]) {
      now += 3_600_000
      await putAll([{ ...one, ...gone }], runtime)
      await publish(runtime)
      expect(await topOf(runtime)).toBe(new Date(now).toISOString())
    }
    const before = await topOf(runtime)
    now += 3_600_000
    await putAll([{ ...changedOn(4, '9'), ...gone, version: 1 }], runtime)
    expect(await publish(runtime)).toMatchObject([{ outcome: 'unchanged' }])
    expect(await topOf(runtime)).toBe(before)
  })
})

it('a feed that loses a little with every build loses no more than a quarter in a day', async () => {
  const runtime = await runtimeWith([{ feedId: 'acme-one', format: 'ndjson' }], 200)
  await publish(runtime)
  const all = openingsUpTo(200)
  const outcomes: string[] = []
  for (let step = 0; step < 6; step += 1) {
    now += 5_000
    const some = all.splice(0, Math.floor(all.length * 0.09))
    await putAll(
      some.map((one) => ({ ...one, status: 'withdrawn' as const, version: 2 })),
      runtime,
    )
    const [done] = await publish(runtime)
    outcomes.push(done?.outcome ?? '')
  }
  expect(outcomes).toEqual(['published', 'published', 'published', 'refused', 'refused', 'refused'])
})
