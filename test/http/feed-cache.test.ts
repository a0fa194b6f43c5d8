import { expect, it } from 'vitest'
import { feedCache } from '../../lib/http/feed-cache.ts'
import { feedsApp } from '../../lib/http/feeds.ts'
import { limits } from '../../lib/limits.ts'
import { keepHolder, makeKey } from '../../lib/pipeline/access.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { FeedVersion } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { inMemory } from '../memory.ts'
import { acme, openingOf, putAll } from '../pipeline/acme.ts'
import { fakeRuntime } from '../simulation/fakes.ts'
import { fakeStore } from '../simulation/store.ts'

it('serves the version it knows on while the store is away, and asks again', async () => {
  const world = { now: 0, isAway: false, version: 1 }
  const runtime = fakeRuntime(
    fakeStore(() => world.now),
    async (_name, change) => change(),
  )
  const current = async (feedId: string) => {
    if (world.isAway) throw new Problem('store_unavailable')
    // Of a version, the cache reads nothing.
    return { feedId, version: world.version } as FeedVersion
  }
  const cache = feedCache({ ...runtime, now: () => world.now, feeds: { ...runtime.feeds, current } })
  const after = async (ms: number, feedId = 'known') => {
    world.now += ms
    return (await cache.version(feedId))?.version
  }
  expect(await after(0)).toBe(1)
  Object.assign(world, { isAway: true, version: 2 })
  expect([await after(5_000), await after(5_000)]).toEqual([1, 1])
  await expect(after(0, 'other')).rejects.toMatchObject({ code: 'store_unavailable' })
  world.isAway = false
  expect([await after(2_000), await after(0, 'other')]).toEqual([2, 2])
})

it('keeps the files that were pulled last, and lets the oldest make room', async () => {
  const runtime = inMemory()
  const opened: string[] = []
  const large = new Uint8Array(limits.replyBytesMax)
  const open: typeof runtime.feeds.open = async (key) => {
    opened.push(key)
    return (async function* () {
      yield large
    })()
  }
  const cache = feedCache({ ...runtime, feeds: { ...runtime.feeds, open } })
  const files = Array.from({ length: 15 }, (_, n) => `file ${n}`)
  for (const file of files) expect((await cache.body(file)).length).toBe(large.length)
  expect(opened).toEqual(files)
  for (const file of files.slice(-8)) await cache.body(file)
  expect(opened).toEqual(files)
  await cache.body('file 0')
  expect(opened).toEqual([...files, 'file 0'])

  // Many at once are one reading, and take the room of one.
  const again = Array.from({ length: 13 }, () => cache.body('file 1'))
  for (const bytes of await Promise.all(again)) expect(bytes.length).toBe(large.length)
  for (const file of files.slice(-8)) await cache.body(file)
  expect(opened).toEqual([...files, 'file 0', 'file 1'])
})

it('asks again for a reader who has what is remembered: a notice may have come before it is forgotten', async () => {
  const world = { now: 0, version: 1, asked: 0 }
  const runtime = fakeRuntime(
    fakeStore(() => world.now),
    async (_name, change) => change(),
  )
  const current = async (feedId: string) => {
    world.asked += 1
    // Of a version, the cache reads nothing but its number.
    return { feedId, version: world.version } as FeedVersion
  }
  const cache = feedCache({ ...runtime, now: () => world.now, feeds: { ...runtime.feeds, current } })
  const after = async (since?: number) => (await cache.version('known', since))?.version
  expect([await after(1), world.asked]).toEqual([1, 1])
  world.version = 2
  expect([await after(), await after(0), world.asked]).toEqual([1, 1, 1])
  expect([await after(1), world.asked]).toEqual([2, 2])
  expect([await after(1), await after(), world.asked]).toEqual([2, 2, 2])
})

/** A cache, and a store whose version, failure and number of requests the test has in hand. */
function cacheOver(world: { version: number; isAway: boolean; asked: number }) {
  const runtime = fakeRuntime(
    fakeStore(() => 0),
    async (_name, change) => change(),
  )
  const current = async (feedId: string) => {
    world.asked += 1
    const { version, isAway } = world
    await new Promise((done) => setImmediate(done))
    if (isAway) throw new Problem('store_unavailable')
    // Of a version, the cache reads nothing but its number.
    return { feedId, version } as FeedVersion
  }
  return feedCache({ ...runtime, now: () => 0, feeds: { ...runtime.feeds, current } })
}

it('serves no older version than its reader has while the store is away', async () => {
  const world = { version: 4, isAway: false, asked: 0 }
  const cache = cacheOver(world)
  await cache.version('known')
  Object.assign(world, { version: 5, isAway: true })
  await expect(cache.version('known', 5)).rejects.toMatchObject({ code: 'store_unavailable' })
  expect((await cache.version('known', 3))?.version).toBe(4)
  // A cursor that the store itself does not know is another matter.
  world.isAway = false
  expect((await cache.version('known', 9))?.version).toBe(5)
})

it('asks once for all who ask at the same moment and have what is remembered', async () => {
  const world = { version: 5, isAway: false, asked: 0 }
  const cache = cacheOver(world)
  const polls = () => Array.from({ length: 100 }, async () => (await cache.version('known', 5))?.version)
  await cache.version('known')
  expect(new Set(await Promise.all(polls()))).toEqual(new Set([5]))
  expect(world.asked).toBe(2)
  // Who comes while a question is under way hears of what was told of since it was asked.
  const early = polls()
  await Promise.resolve()
  world.version = 6
  const late = polls()
  expect(new Set(await Promise.all(late))).toEqual(new Set([6]))
  await Promise.all(early)
  expect(world.asked).toBe(4)
})

it('a reader of changes hears of a version that another function has just told of', async () => {
  const runtime = fakeRuntime(
    fakeStore(() => Date.parse('2026-05-10T09:00:00Z')),
    async (_name, change) => change(),
  )
  const { key, kept } = makeKey('partner', runtime)
  await keepHolder(acme([{ feedId: 'acme-feed', format: 'ndjson' }], { keys: [kept] }), runtime)
  const warm = [feedsApp(runtime), feedsApp(runtime)]
  const ask = async (n: number, path: string) => {
    const headers = { authorization: `Bearer ${key}` }
    const answer = await warm[n]?.request(`/v1/feeds/acme-feed${path}`, { headers })
    return [answer?.status, answer?.headers.get('rolecast-cursor')]
  }
  for (const version of [1, 2, 3]) {
    await putAll([openingOf(version)], runtime)
    await publish(runtime)
    // One of the two was asked a moment before each version came.
    expect(await ask(0, `/changes?since=${version - 1}`)).toEqual([200, String(version)])
  }
  expect(await ask(1, '/changes?since=2')).toEqual([200, '3'])
  await putAll([openingOf(4)], runtime)
  await publish(runtime)
  expect(await ask(0, '/changes?since=3')).toEqual([200, '4'])
  expect(await ask(1, '/changes?since=4')).toEqual([200, '4'])
})
