import { beforeEach, describe, expect, it } from 'vitest'
import { survive } from '../../../lib/identity/survive/survive.ts'
import type { Opening } from '../../../lib/opening.ts'
import type { FeedSpec } from '../../../lib/partner.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { inMemory } from '../../memory.ts'
import { acme, listedIn, openingOf, openingsUpTo, putAll, sourceCalled } from '../acme.ts'
import { said } from './read-of.ts'

let now: number
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})

const denied = sourceCalled('taken-back', { partners: { deny: ['acme'] } })

/** A published feed of 100 openings, the first `count` of which come from a source that may take them back. */
async function feedOf(count: number, spec: Partial<FeedSpec> = {}): Promise<Runtime> {
  const runtime = inMemory(() => now)
  for (const sourceId of ['taken-back', 'other']) await runtime.sources.put(sourceCalled(sourceId))
  await runtime.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson', ...spec }]))
  const openings = openingsUpTo(100).map((opening, n) => ({
    ...opening,
    postings: [{ sourceId: n < count ? 'taken-back' : 'other', sourceRef: String(n) }],
  }))
  await putAll(openings, runtime)
  await publish(runtime)
  now += 60_000
  return runtime
}
const withdrawn = (openings: readonly Opening[]): Opening[] =>
  openings.map((one) => ({ ...one, status: 'withdrawn', version: 2 }))
const outcomes = async (runtime: Runtime) => (await publish(runtime)).map(({ outcome }) => outcome)

describe('what a source takes back leaves a feed with the next build', () => {
  it.each<[string, number, Partial<FeedSpec>]>([
    ['though it is more than the guard lets go', 30, {}],
    ['though the next version is not due', 4, { everyMinutes: 1440 }],
  ])('%s', async (_, count, spec) => {
    const runtime = await feedOf(count, spec)
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toEqual(['published'])
    expect(await listedIn('acme-feed', runtime)).toHaveLength(100 - count)
  })

  it('though an operator went back to an older version, and also where it is that which has it', async () => {
    const runtime = await feedOf(4)
    await putAll([openingOf(777)], runtime)
    await publish(runtime)
    await rollBack('acme-feed', 1, runtime)
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toEqual(['published'])
    await rollBack('acme-feed', 1, runtime)
    expect(await outcomes(runtime)).toEqual(['published'])
    expect(await listedIn('acme-feed', runtime)).toHaveLength(97)
  })

  it('though the guard had refused the feed for another loss', async () => {
    const runtime = await feedOf(4)
    await putAll(withdrawn(openingsUpTo(100).slice(50)), runtime)
    expect(await outcomes(runtime)).toEqual(['refused'])
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toEqual(['published'])
  })
})

it.each<[string, Partial<FeedSpec>, string]>([
  ['held', {}, 'held'],
  ['not due', { everyMinutes: 1440 }, 'waiting'],
])('a feed that is %s stays so when a source says what takes nothing from it', async (_, spec, outcome) => {
  const runtime = await feedOf(4, spec)
  if (outcome === 'held') await rollBack('acme-feed', 1, runtime)
  await runtime.sources.put(sourceCalled('third', { partners: { deny: ['acme'] } }))
  await runtime.sources.put(sourceCalled('other', { partners: { deny: ['rival'] } }))
  expect(await outcomes(runtime)).toEqual([outcome])
  await runtime.sources.put(sourceCalled('other', { attribution: { text: 'By other' } }))
  expect(await outcomes(runtime)).toEqual([outcome])
})

describe('a ban of a source of which a feed shows nothing', () => {
  const only: Partial<FeedSpec> = { filter: { sources: ['other'] } }

  it('lets nothing past the guard, however often sources say something', async () => {
    const runtime = await feedOf(4, only)
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toEqual(['unchanged'])
    await putAll(withdrawn(openingsUpTo(100).slice(50)), runtime)
    expect(await outcomes(runtime)).toEqual(['refused'])
    await runtime.sources.put(sourceCalled('third'))
    expect(await outcomes(runtime)).toEqual(['refused'])
  })

  it('ends no rollback', async () => {
    const runtime = await feedOf(4, only)
    await putAll([openingOf(777, { postings: [{ sourceId: 'other', sourceRef: '777' }] })], runtime)
    await publish(runtime)
    await rollBack('acme-feed', 1, runtime)
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toEqual(['held'])
  })

  it('lets nothing past the guard once its words are gone, though not a byte had to change for that', async () => {
    const runtime = await feedOf(0, { format: 'rss' })
    const alike = {
      description: said('other').description,
      url: 'https://x.example/1',
      skills: [],
      apply: [],
    }
    const postings = ['other', 'taken-back'].map((sourceId) => said(sourceId, alike))
    for (const one of postings)
      await runtime.postings.put(one.sourceId, 1, [{ posting: one, hash: one.sourceId }])
    const { openingId, status, version, firstSeenAt, changedAt } = openingOf(777)
    await putAll([{ ...survive(postings), openingId, status, version, firstSeenAt, changedAt }], runtime)
    expect(await outcomes(runtime)).toEqual(['published'])
    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toEqual(['unchanged'])
    await putAll(withdrawn(openingsUpTo(100).slice(50)), runtime)
    await runtime.sources.put(sourceCalled('third'))
    expect(await outcomes(runtime)).toEqual(['refused'])
  })
})

describe('a feed that waits to be split in another way', () => {
  const split = { by: 'hash', files: 2 } as const
  const wants = (spec: Partial<FeedSpec>, runtime: Runtime) =>
    runtime.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson', ...spec }]))
  const countOf = async (fileIds: readonly string[], runtime: Runtime) =>
    (await Promise.all(fileIds.map((fileId) => listedIn(fileId, runtime)))).flat().length

  it.each<[string, Partial<FeedSpec>, Partial<FeedSpec>, string[]]>([
    ['in one file', {}, { split }, ['acme-feed']],
    ['in two', { split }, {}, ['acme-feed~1', 'acme-feed~2']],
    ['by countries', { split: { by: 'country', countries: ['GB', 'FR'] } }, { split }, ['acme-feed~gb']],
  ])('loses what a source takes back from the files that readers know: %s', async (_, was, is, fileIds) => {
    const runtime = await feedOf(30, was)
    expect(await countOf(fileIds, runtime)).toBe(100)
    await wants(is, runtime)
    await putAll([openingOf(777)], runtime)
    expect(new Set(await outcomes(runtime))).toEqual(new Set(['refused']))
    expect(await countOf(fileIds, runtime)).toBe(100)

    await runtime.sources.put(denied)
    expect(await outcomes(runtime)).toContain('published')
    expect(await countOf(fileIds, runtime)).toBe(71)
    expect((await runtime.feeds.current('acme-feed'))?.listings).toBe(71)
    expect(new Set(await outcomes(runtime))).toEqual(new Set(['refused']))
  })
})
