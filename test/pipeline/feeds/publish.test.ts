import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { reportOf } from '../../../lib/pipeline/feeds/versions.ts'
import type { Runtime } from '../../../lib/ports.ts'
import type { FeedFormatId } from '../../../lib/words.ts'
import { openStores, type Stores } from '../../stores.ts'
import { acme, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

let stores: Stores
let now: number
const day = 86_400_000
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})
beforeAll(async () => {
  stores = await openStores('auto', () => now)
})
afterAll(() => stores.stop())

const withFeeds = async (formats: readonly FeedFormatId[]): Promise<Runtime> => {
  const runtime = await stores.emptied()
  await runtime.partners.put(acme(formats.map((format) => ({ feedId: `acme-${format}`, format }))))
  return runtime
}

const outcomes = async (runtime: Runtime, force = false) =>
  (await publish(runtime, force)).map(({ outcome }) => outcome)

/** The same ports, counting what is asked of the stores. */
function counted(runtime: Runtime) {
  const calls = { composed: 0, shards: 0 }
  const feeds: Runtime['feeds'] = {
    ...runtime.feeds,
    compose: (...args) => {
      calls.composed += 1
      return runtime.feeds.compose(...args)
    },
  }
  const openings: Runtime['openings'] = {
    ...runtime.openings,
    shard: (shard) => {
      calls.shards += 1
      return runtime.openings.shard(shard)
    },
  }
  return { calls, runtime: { ...runtime, feeds, openings } }
}

const formats: FeedFormatId[] = ['yubhub-xml', 'json-feed', 'adzuna-xml', 'csv']

describe('a build after a few changes', () => {
  it('writes the bytes of a full build, having read only the shards that changed', async () => {
    const before = openingsUpTo(400)
    const third = openingOf(3)
    const changed = [
      openingOf(5, { title: 'Head chef', version: 2 }),
      openingOf(300, { status: 'withdrawn', version: 2 }),
      openingOf(9_999),
      // With Adzuna no two may share a link: this one, new or not, comes after or before its twin.
      openingOf(10_000, { ...(third.url && { url: third.url }), apply: third.apply }),
    ]
    // So long that the gzip files are laid together from parts.
    const long = (one: ReturnType<typeof openingOf>) => ({
      ...one,
      description: { ...one.description, html: one.description.html.repeat(18) },
    })
    const partner = await withFeeds(formats)
    await putAll(before.map(long), partner)
    await publish(partner)
    await putAll(changed.map(long), partner)
    const { calls, runtime } = counted(partner)
    expect(await outcomes(runtime)).toEqual(formats.map(() => 'published'))
    expect(calls.shards).toBeLessThanOrEqual(changed.length + 2)

    const anew = await withFeeds(formats)
    const standing = [...before.filter((_, n) => n !== 5 && n !== 300), ...changed]
    await putAll(
      standing.map((one) => ({ ...long(one), version: 1 })),
      anew,
    )
    await publish(anew)
    for (const format of formats) {
      const [some, full] = [
        await published(`acme-${format}`, partner),
        await published(`acme-${format}`, anew),
      ]
      expect(some.plain === full.plain).toBe(true)
      expect(some.feed.etag).toBe(full.feed.etag)
      expect(gunzipSync(some.gzip).toString('utf8') === some.plain).toBe(true)
      expect(some.gzip.equals(full.gzip)).toBe(true)
      expect(some.feed.listings).toBe(full.feed.listings)
    }
    expect((await published('acme-yubhub-xml', partner)).feed.bytes).toBeGreaterThan(4 * 1024 ** 2)
  }, 120_000)

  it('asks for nothing and writes nothing when nothing changed', async () => {
    const partner = await withFeeds(['indeed-xml'])
    await putAll(openingsUpTo(20), partner)
    await publish(partner)
    const { calls, runtime } = counted(partner)
    expect(await publish(runtime)).toEqual([
      { feedId: 'acme-indeed-xml', outcome: 'unchanged', listings: 20 },
    ])
    expect(calls).toEqual({ composed: 0, shards: 0 })
  })

  it('keeps its ETag when an opening changed in a way that this feed does not show', async () => {
    const partner = await withFeeds(['indeed-xml'])
    await putAll(openingsUpTo(20), partner)
    await publish(partner)
    const { etag } = (await published('acme-indeed-xml', partner)).feed
    await putAll([openingOf(3, { version: 2, roleGroupId: 'rol_x' })], partner)
    expect(await outcomes(partner)).toEqual(['unchanged'])
    expect((await published('acme-indeed-xml', partner)).feed).toMatchObject({ etag, version: 1 })
    const { calls, runtime } = counted(partner)
    await publish(runtime)
    expect(calls).toEqual({ composed: 0, shards: 0 })
  })

  it('tells what is left out by now, though not a byte of the feed changed', async () => {
    const partner = await withFeeds(['indeed-xml'])
    await putAll(openingsUpTo(20), partner)
    await publish(partner)
    const { posted: _, ...dateless } = openingOf(30)
    const leftOut = async () => {
      const { feed } = await published('acme-indeed-xml', partner)
      return [feed.version, (await reportOf(feed, partner)).lines.map(({ openingId }) => openingId)]
    }
    await putAll([dateless], partner)
    expect(await outcomes(partner)).toEqual(['unchanged'])
    expect(await leftOut()).toEqual([1, [dateless.openingId]])
    await putAll([{ ...dateless, status: 'withdrawn', version: 2 }], partner)
    expect(await outcomes(partner)).toEqual(['unchanged'])
    expect(await leftOut()).toEqual([1, []])
    await putAll([{ ...dateless, version: 3 }, openingOf(31)], partner)
    expect(await outcomes(partner)).toEqual(['published'])
    expect(await leftOut()).toEqual([2, [dateless.openingId]])
  })

  it('drops what ended by itself, though nothing was written', async () => {
    const partner = await withFeeds(['ndjson'])
    const ends = openingOf(3, { validThrough: '2026-05-10T12:00:00Z' })
    await putAll([...openingsUpTo(3), ends], partner)
    await publish(partner)
    now += day / 4
    expect(await publish(partner)).toMatchObject([{ outcome: 'published', listings: 3 }])
  })

  it('has a tag of its own where only what stands around the listings changed', async () => {
    const partner = await withFeeds(['json-feed'])
    await putAll(openingsUpTo(3), partner)
    await publish(partner)
    const { etag } = (await published('acme-json-feed', partner)).feed
    await partner.partners.put(acme([{ feedId: 'acme-json-feed', format: 'json-feed', title: 'Kitchens' }]))
    expect(await outcomes(partner)).toEqual(['published'])
    const { feed, plain } = await published('acme-json-feed', partner)
    expect(feed.etag).not.toBe(etag)
    expect(plain).toContain('Kitchens')
  })
})

describe('the guard', () => {
  const ten = openingsUpTo(100)

  const withdrawn = (count: number) =>
    ten.slice(0, count).map((one) => ({ ...one, status: 'withdrawn' as const, version: 2 }))
  const renamed = ten.slice(0, 40).map((one) => ({ ...one, title: 'Cook', version: 2 }))

  it.each([
    ['lets a tenth go', 'published', withdrawn(10)],
    ['holds a feed that lost more than a tenth', 'refused', withdrawn(11)],
    ['lets many change where there are few', 'published', renamed],
  ])('%s', async (_, outcome, changes) => {
    const partner = await withFeeds(['ndjson'])
    await putAll(ten, partner)
    await publish(partner)
    await putAll(changes, partner)
    expect(await outcomes(partner)).toEqual([outcome])
  })

  it('holds a feed of which a third was rewritten at once, until a person says otherwise', async () => {
    const partner = await withFeeds(['ndjson'])
    const many = openingsUpTo(320)
    await putAll(many, partner)
    await publish(partner)
    await putAll(
      many.slice(0, 120).map((one) => ({ ...one, title: 'Buy gold', version: 2 })),
      partner,
    )
    expect(await outcomes(partner)).toEqual(['refused'])
    // Refused again without a look at the openings, and said again in the log.
    const { calls, runtime } = counted(partner)
    expect(await outcomes(runtime)).toEqual(['refused'])
    expect(calls.shards).toBe(0)
    expect(stores.logged.at(-2)).toContain('feed_rewritten')
    expect((await published('acme-ndjson', partner)).plain).not.toContain('Buy gold')
    expect(await outcomes(partner, true)).toEqual(['published'])
  }, 60_000)

  it('lets go what ended as it had said, however much it is', async () => {
    const partner = await withFeeds(['ndjson'])
    const ends = { validThrough: '2026-05-10T12:00:00Z' }
    await putAll(
      ten.map((one, n) => (n < 40 ? { ...one, ...ends } : one)),
      partner,
    )
    await publish(partner)
    now += day / 4
    expect(await outcomes(partner)).toEqual(['published'])
  })
})

describe('an operator', () => {
  it('goes back to a version, which stays until one is published with force', async () => {
    const partner = await withFeeds(['ndjson'])
    await putAll(openingsUpTo(5), partner)
    await publish(partner)
    const first = (await published('acme-ndjson', partner)).feed
    await putAll([openingOf(5)], partner)
    await publish(partner)
    await rollBack('acme-ndjson', 1, partner)
    expect((await published('acme-ndjson', partner)).feed).toMatchObject({ version: 3, etag: first.etag })
    await putAll([openingOf(6)], partner)
    expect(await outcomes(partner)).toEqual(['held'])
    expect(await outcomes(partner, true)).toEqual(['published'])
    expect((await published('acme-ndjson', partner)).feed).toMatchObject({ version: 4, listings: 7 })
    expect(await outcomes(partner)).toEqual(['unchanged'])
  })

  it('lets a version go on that is what a build comes to', async () => {
    const partner = await withFeeds(['ndjson'])
    await putAll(openingsUpTo(5), partner)
    await publish(partner)
    await rollBack('acme-ndjson', 1, partner)
    expect([await outcomes(partner), await outcomes(partner, true)]).toEqual([['held'], ['published']])
    await putAll([openingOf(5)], partner)
    expect(await outcomes(partner)).toEqual(['published'])
  })

  it('sees a feed wait until its schedule is over', async () => {
    const runtime = await stores.emptied()
    await runtime.partners.put(acme([{ feedId: 'acme-slow', format: 'ndjson', everyMinutes: 60 }]))
    await putAll(openingsUpTo(3), runtime)
    expect(await outcomes(runtime)).toEqual(['published'])
    await putAll([openingOf(3)], runtime)
    expect(await outcomes(runtime)).toEqual(['waiting'])
    now += 3_600_000
    expect(await outcomes(runtime)).toEqual(['published'])
  })
})

it('never replaces a newer version with an older build, and publishes what lost the race', async () => {
  const partner = await withFeeds(['ndjson'])
  await putAll(openingsUpTo(5), partner)
  await publish(partner)
  await putAll([openingOf(5)], partner)
  const done = await Promise.all(Array.from({ length: 4 }, () => publish(partner)))
  expect(done.flat().every(({ outcome }) => outcome !== 'refused')).toBe(true)
  const versions = (await partner.feeds.history('acme-ndjson', 9)).map(({ version }) => version)
  expect(versions).toEqual([2, 1])
  expect((await published('acme-ndjson', partner)).feed.listings).toBe(6)
})

it('keeps the last good feed where the file that was written is not what was built', async () => {
  const partner = await withFeeds(['ndjson'])
  await putAll(openingsUpTo(5), partner)
  await publish(partner)
  await putAll([openingOf(5)], partner)
  const cut = async function* (bytes: AsyncIterable<Uint8Array>) {
    for await (const chunk of bytes) yield chunk.subarray(0, -1)
  }
  const open: Runtime['feeds']['open'] = async (key, range) => {
    const bytes = await partner.feeds.open(key, range)
    return key.endsWith('.ndjson') && !range ? cut(bytes) : bytes
  }
  const damaged = { ...partner, feeds: { ...partner.feeds, open } }
  expect(await publish(damaged)).toMatchObject([{ outcome: 'refused', refused: { code: 'invalid_feed' } }])
  expect((await published('acme-ndjson', partner)).feed.version).toBe(1)
})
