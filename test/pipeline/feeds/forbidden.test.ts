import { beforeEach, describe, expect, it } from 'vitest'
import type { FeedSpec } from '../../../lib/partner.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../../lib/ports.ts'
import type { Source } from '../../../lib/source.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'
import { acme, listedIn, openingOf, openingsUpTo, putAll } from '../acme.ts'

let now: number
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})

const source = (sourceId: string, more: Partial<Source> = {}): Source => ({
  sourceId,
  secrets: [],
  keys: [],
  ...more,
})
const denied = source('taken-back', { partners: { deny: ['acme'] } })

/** A published feed of 100 openings, the first `count` of which come from a source that may take them back. */
async function feedOf(count: number, spec: Partial<FeedSpec> = {}): Promise<Runtime> {
  const runtime = fakeRuntime(
    fakeStore(() => now),
    atOnce,
  )
  for (const sourceId of ['taken-back', 'other']) await runtime.sources.put(source(sourceId))
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
    const gone = openingsUpTo(100).slice(50)
    await putAll(
      gone.map((one) => ({ ...one, status: 'withdrawn' as const, version: 2 })),
      runtime,
    )
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
  await runtime.sources.put(source('third', { partners: { deny: ['acme'] } }))
  await runtime.sources.put(source('other', { partners: { deny: ['rival'] } }))
  expect(await outcomes(runtime)).toEqual([outcome])
  await runtime.sources.put(source('other', { attribution: { text: 'By other' } }))
  expect(await outcomes(runtime)).toEqual([outcome])
})
