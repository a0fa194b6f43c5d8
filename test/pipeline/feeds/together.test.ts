import { beforeEach, describe, expect, it } from 'vitest'
import type { Opening } from '../../../lib/opening.ts'
import type { FeedSpec } from '../../../lib/partner.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { inMemory } from '../../memory.ts'
import { acme, listedIn, openingOf, openingsUpTo, published, putAll, sourceCalled } from '../acme.ts'

let now: number
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})

const feedId = 'acme-feed'
const paris = [{ text: 'Paris', city: 'Paris', country: 'FR' }]
const files = ['fr', 'gb', 'other'].map((name) => `${feedId}~${name}`)
const denied = sourceCalled('taken-back', { partners: { deny: ['acme'] } })
const from = (sourceId: string) => ({ postings: [{ sourceId, sourceRef: 'x' }] })

/** A published feed by country: sixty openings in Great Britain, and one in France, of a source of its own. */
async function feedBy(format: FeedSpec['format'], more: Partial<FeedSpec> = {}): Promise<Runtime> {
  const runtime = inMemory(() => now)
  for (const sourceId of ['taken-back', 'other']) await runtime.sources.put(sourceCalled(sourceId))
  const split = { by: 'country' as const, countries: ['FR', 'GB'] }
  await runtime.partners.put(acme([{ feedId, format, split, ...more }]))
  await putAll(
    [
      ...openingsUpTo(60).map((one) => ({ ...one, ...from('other') })),
      openingOf(900, { locations: paris, ...from('taken-back') }),
    ],
    runtime,
  )
  await publish(runtime)
  now += 60_000
  return runtime
}
const changed = (first: number, end: number, more: Partial<Opening>) =>
  openingsUpTo(end)
    .slice(first)
    .map((one) => ({ ...one, ...from('other'), version: 2, ...more }))

async function outcomes(runtime: Runtime) {
  const done = await publish(runtime)
  now += 60_000
  return Object.fromEntries(done.map((one) => [one.feedId.split('~')[1] ?? 'index', one.outcome]))
}

/** How many listings each file has, and how many openings all have together. */
async function standing(runtime: Runtime) {
  const ids = await Promise.all(
    files.map(async (file) => (await listedIn(file, runtime)).map(({ id }) => id)),
  )
  return [...ids.map(({ length }) => length), new Set(ids.flat()).size]
}

describe('the files of a feed by country, while jobs move between them,', () => {
  it('all go where a source takes back what one has, whatever the guard says of the others', async () => {
    const runtime = await feedBy('ndjson')
    await putAll(
      [...changed(0, 5, { locations: paris }), ...changed(20, 50, { status: 'withdrawn' })],
      runtime,
    )
    expect(await outcomes(runtime)).toMatchObject({ fr: 'refused', gb: 'refused' })
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toMatchObject({ fr: 'published', gb: 'published' })
    expect(await standing(runtime)).toEqual([5, 25, 0, 30])
  })

  it('all go where a source takes back what one has, though their feed is not due', async () => {
    const runtime = await feedBy('ndjson', { everyMinutes: 1440 })
    await putAll(changed(0, 5, { locations: paris }), runtime)
    expect(await outcomes(runtime)).toMatchObject({ fr: 'waiting', gb: 'waiting' })
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toMatchObject({ fr: 'published', gb: 'published' })
    expect(await standing(runtime)).toEqual([5, 55, 0, 60])
  })

  it('all go where a source takes back what one has, though another is held', async () => {
    const runtime = await feedBy('ndjson')
    await putAll([openingOf(901, from('other'))], runtime)
    await publish(runtime)
    await rollBack(`${feedId}~gb`, 1, runtime)
    await runtime.sources.put(denied)
    await putAll(changed(0, 5, { locations: paris }), runtime)
    expect(await outcomes(runtime)).toMatchObject({ fr: 'published', gb: 'published', other: 'held' })
    expect(await standing(runtime)).toEqual([5, 56, 0, 61])
  })

  it.each([
    ['waiting', 'ndjson'],
    ['held', 'ndjson'],
    ['waiting', 'jooble-xml'],
  ] as const)(
    'are left %s by one that a source takes words from where none is known to move',
    async (why, format) => {
      const runtime = await feedBy(format, why === 'waiting' ? { everyMinutes: 1440 } : {})
      if (why === 'held') await rollBack(`${feedId}~gb`, 1, runtime)
      await putAll(changed(20, 50, { status: 'withdrawn' }), runtime)
      await runtime.sources.put(denied)
      expect(await outcomes(runtime)).toMatchObject({ fr: 'published', gb: why, other: why })
      expect(await outcomes(runtime)).toMatchObject({ fr: why, gb: why })
      expect((await published(`${feedId}~gb`, runtime)).feed.listings).toBe(60)
    },
  )

  it.each(['build', 'rows', 'plain'] as const)(
    'all wait where the file of its %s is gone of one of them',
    async (file) => {
      const runtime = await feedBy('ndjson')
      const { feed } = await published(`${feedId}~gb`, runtime)
      await runtime.feeds.remove({ build: '', rows: '', ...feed.files, plain: feed.key }[file])
      // Without its last build, those that moved are lost to the guard.
      await putAll(changed(0, 7, { locations: paris }), runtime)
      expect(await outcomes(runtime)).toMatchObject({ fr: 'refused', gb: 'refused' })
      await publish(runtime, true, feedId)
      expect(await standing(runtime)).toEqual([8, 53, 0, 61])
    },
  )

  it.each(['fr', 'gb'])('all wait where a store fails in %s, and go with the next build', async (name) => {
    const runtime = await feedBy('ndjson')
    await putAll(changed(0, 5, { locations: paris }), runtime)
    const { compose } = runtime.feeds
    const failing: typeof compose = async (key, ...rest) => {
      if (key.includes(`~${name}/`)) throw new Problem('store_unavailable', { key })
      return compose(key, ...rest)
    }
    const away = { ...runtime, feeds: { ...runtime.feeds, compose: failing } }
    await expect(publish(away)).rejects.toMatchObject({ code: 'store_unavailable' })
    expect(await standing(runtime)).toEqual([1, 60, 0, 61])
    expect(await outcomes(runtime)).toMatchObject({ fr: 'published', gb: 'published' })
    expect(await standing(runtime)).toEqual([6, 55, 0, 61])
  })

  it('all wait where nothing is known of the last build of one of them', async () => {
    const runtime = await feedBy('ndjson')
    await putAll(changed(0, 5, { locations: paris }), runtime)
    const { open } = runtime.feeds
    const failing: typeof open = async (key, ...rest) => {
      if (key.includes('~gb/') && key.endsWith('.build')) throw new Problem('store_unavailable', { key })
      return open(key, ...rest)
    }
    const away = { ...runtime, feeds: { ...runtime.feeds, open: failing } }
    await expect(publish(away)).rejects.toMatchObject({ code: 'store_unavailable' })
    expect(await standing(runtime)).toEqual([1, 60, 0, 61])
    expect(await outcomes(runtime)).toMatchObject({ fr: 'published', gb: 'published' })
  })

  it('wait for no store where a source takes back what one has', async () => {
    const runtime = await feedBy('ndjson')
    await putAll(changed(0, 5, { locations: paris }), runtime)
    await runtime.sources.put(denied)
    const { compose } = runtime.feeds
    const failing: typeof compose = async (key, ...rest) => {
      if (key.includes('~gb/')) throw new Problem('store_unavailable', { key })
      return compose(key, ...rest)
    }
    const away = { ...runtime, feeds: { ...runtime.feeds, compose: failing } }
    await expect(publish(away)).rejects.toMatchObject({ code: 'store_unavailable' })
    expect(await listedIn(`${feedId}~fr`, runtime)).toHaveLength(5)
    await outcomes(runtime)
    expect(await standing(runtime)).toEqual([5, 55, 0, 60])
  })

  it.each(['jooble-xml', 'indeed-xml'] as const)(
    'wait for one that is refused also in %s, where nobody knows which listings moved',
    async (format) => {
      const runtime = await feedBy(format)
      await putAll(changed(0, 30, { locations: paris }), runtime)
      expect(await outcomes(runtime)).toMatchObject({ fr: 'refused', gb: 'refused', other: 'unchanged' })
    },
  )
})
