import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepHolder } from '../../../lib/pipeline/access.ts'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { matchPostings } from '../../../lib/pipeline/openings/match.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { feedFormatIds } from '../../../lib/words.ts'
import { inMemory } from '../../memory.ts'
import { sharedFolder } from '../../shared.ts'
import { openStores, type Stores } from '../../stores.ts'
import { root } from '../../tree.ts'

type Document = { readonly sourceId: string; readonly file: string; readonly capturedAt: string }

const sample = (sourceId: string, file: string, day: string): Document => ({
  sourceId,
  file: `${root}fixtures/sample/${file}`,
  capturedAt: `2026-11-${day}T09:00:00.000Z`,
})
const ours = [
  sample('hub-feed', 'hub-feed.xml', '14'),
  sample('search-api', 'search-api.json', '12'),
  sample('osprey-ats', 'ats-webhook.json', '13'),
]

function seeds(folder: string): Document[] {
  const { captured } = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as {
    captured: Record<string, string>
  }
  return Object.entries(captured).map(([file, at]) => ({
    sourceId: file.replace(/-.*$/, ''),
    file: folder + file,
    capturedAt: new Date(at).toISOString(),
  }))
}

function orders<T>(of: readonly T[]): T[][] {
  if (of.length === 0) return [[]]
  return of.flatMap((first, n) => orders(of.toSpliced(n, 1)).map((rest) => [first, ...rest]))
}

const now = () => Date.parse('2026-11-15T00:00:00Z')

/** Everything that every format publishes after these documents came in this order, one at a time. */
async function published(documents: readonly Document[], runtime: Runtime): Promise<string[]> {
  const feeds = feedFormatIds.map((format) => ({ feedId: `all-${format}`, format }))
  await keepHolder({ partnerId: 'all', name: 'All', feeds, keys: [] }, runtime)
  for (const [n, { sourceId, file, capturedAt }] of documents.entries()) {
    // Two documents of one source tell of different postings here, so neither is a snapshot of it.
    await runtime.sources.put({ sourceId, covers: 'delta', secrets: [], keys: [] })
    const key = `sources/${sourceId}/${n}`
    await runtime.documents.put(key, readFileSync(file), { capturedAt, sha256: '' })
    expect(await ingest(key, runtime)).toMatchObject({ state: 'accepted' })
    const refs = await runtime.postings.index(sourceId)
    await matchPostings(
      [...refs.keys()].map((sourceRef) => ({ sourceId, sourceRef })),
      runtime,
    )
  }
  await publish(runtime)
  const current = await Promise.all(feeds.map(({ feedId }) => runtime.feeds.current(feedId)))
  return current.map((feed) => `${feed?.key} ${feed?.listings}`)
}

/** Every order must publish the same bytes, and something. */
async function expectOneResult(all: readonly Document[][], open: () => Promise<Runtime>): Promise<void> {
  const results = new Set<string>()
  for (const order of all) results.add((await published(order, await open())).join('\n'))
  expect([...results]).toHaveLength(1)
  expect([...results][0]).toMatch(/all-yubhub-xml\/[0-9a-z-]+\.xml [1-9]/)
}

describe('on a real engine', () => {
  let stores: Stores
  beforeAll(async () => {
    stores = await openStores('auto', now)
  })
  afterAll(() => stores.stop())

  it('our samples give the same bytes in every format in one order and its reverse', () =>
    expectOneResult([ours, ours.toReversed()], () => stores.emptied()))
})

describe('on the fakes, which keep the same contract', () => {
  const shared = sharedFolder('seeds')
  const open = async () => inMemory(now)

  it('our samples give the same bytes in every format in all 6 orders', () =>
    expectOneResult(orders(ours), open))

  it.runIf(shared)(
    'the five seeds give the same bytes in every format in all 120 orders',
    { timeout: 240_000 },
    () => {
      const all = orders(seeds(shared ?? ''))
      expect(all).toHaveLength(120)
      return expectOneResult(all, open)
    },
  )
})
