import { beforeEach, describe, expect, it } from 'vitest'
import type { Opening } from '../../../lib/opening.ts'
import type { FeedSpec } from '../../../lib/partner.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { feedStates } from '../../../lib/pipeline/feeds/state.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { inMemory } from '../../memory.ts'
import { acme, listedIn, openingOf, openingsUpTo, putAll } from '../acme.ts'

let now: number
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})

const feedId = 'acme-feed'
const paris = [{ text: 'Paris', city: 'Paris', country: 'FR' }]
const files = ['fr', 'gb', 'other'].map((name) => `${feedId}~${name}`)

/** A published feed by country, all of whose openings are in Great Britain. */
async function feedOf(count: number, more: Partial<FeedSpec> = {}): Promise<Runtime> {
  const runtime = inMemory(() => now)
  const split = { by: 'country', countries: ['FR', 'GB'] } as const
  await runtime.partners.put(
    acme([{ feedId, format: 'ndjson', split: { ...split, countries: [...split.countries] }, ...more }]),
  )
  await putAll(openingsUpTo(count), runtime)
  await publish(runtime)
  now += 60_000
  return runtime
}
const changed = (from: number, to: number, more: Partial<Opening>) =>
  openingsUpTo(to)
    .slice(from)
    .map((one) => ({ ...one, version: 2, ...more }))

/** What became of each file, and how many listings each has. */
async function built(runtime: Runtime) {
  const done = await publish(runtime)
  const outcomes = Object.fromEntries(done.map((one) => [one.feedId.split('~')[1] ?? 'index', one.outcome]))
  const ids = await Promise.all(
    files.map(async (file) => (await listedIn(file, runtime)).map(({ id }) => id)),
  )
  return { outcomes, counts: ids.map(({ length }) => length), distinct: new Set(ids.flat()).size }
}

describe('jobs that move between the files of a feed by country', () => {
  it('stand in one file, though more leave it than the guard would let go', async () => {
    const runtime = await feedOf(30)
    await putAll(changed(0, 6, { locations: paris }), runtime)
    expect(await built(runtime)).toMatchObject({ counts: [6, 24, 0], distinct: 30 })
  })

  it('are lost where the other file does not take them', async () => {
    const runtime = await feedOf(30, { filter: { employers: { deny: ['Gone'] } } })
    await putAll(changed(0, 6, { locations: paris, employer: { name: 'Gone', masked: false } }), runtime)
    const { outcomes } = await built(runtime)
    expect(outcomes).toMatchObject({ gb: 'refused' })
  })

  it('wait, with all files of their feed, while one of them is refused', async () => {
    const runtime = await feedOf(60)
    await putAll(
      [...changed(0, 2, { locations: paris }), ...changed(10, 30, { status: 'withdrawn' })],
      runtime,
    )
    expect(await built(runtime)).toMatchObject({
      outcomes: { gb: 'refused', fr: 'refused', other: 'unchanged', index: 'unchanged' },
      counts: [0, 60, 0],
    })
    await publish(runtime, true, feedId)
    expect(await built(runtime)).toMatchObject({ counts: [2, 38, 0], distinct: 40 })
  })

  it('hold up nothing where none of them moves', async () => {
    const runtime = await feedOf(60)
    const gone = changed(10, 30, { status: 'withdrawn' })
    await putAll([...gone, openingOf(500, { locations: paris })], runtime)
    expect((await built(runtime)).outcomes).toMatchObject({ gb: 'refused', fr: 'published' })
  })

  it('wait while a file of their feed is held, until the feed goes on', async () => {
    const runtime = await feedOf(60)
    await putAll([openingOf(500, { locations: paris })], runtime)
    await publish(runtime)
    await rollBack(`${feedId}~fr`, 1, runtime)
    await putAll(changed(0, 30, { locations: paris }), runtime)
    expect(await built(runtime)).toMatchObject({
      outcomes: { gb: 'held', fr: 'held', other: 'held' },
      counts: [0, 60, 0],
    })
    const states = await Array.fromAsync(feedStates(await runtime.partners.list(), runtime))
    expect(states.map(({ waits }) => waits?.split(':')[0])).toEqual(['held', 'held', 'held', 'held'])
    await publish(runtime, true, feedId)
    expect(await built(runtime)).toMatchObject({
      outcomes: { gb: 'unchanged', fr: 'unchanged' },
      counts: [31, 30, 0],
      distinct: 61,
    })
  })

  it('go when the feed is due, and not when one of its files is', async () => {
    const runtime = await feedOf(30, { everyMinutes: 60 })
    now += 3_600_000
    await putAll([openingOf(500, { locations: paris })], runtime)
    await built(runtime)
    now += 60_000
    await putAll(changed(0, 2, { locations: paris }), runtime)
    expect(await built(runtime)).toMatchObject({ counts: [1, 30, 0], distinct: 31 })
    now += 3_600_000
    expect(await built(runtime)).toMatchObject({ counts: [3, 28, 0], distinct: 31 })
  })
})
