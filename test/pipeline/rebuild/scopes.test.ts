import { afterAll, beforeAll, expect, it } from 'vitest'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { openStores, type Stores } from '../../stores.ts'
import { acme, published } from '../acme.ts'
import { arrive } from '../documents-of.ts'
import { feed, others } from '../erasure/quillfeather.ts'

const feeds = [
  { feedId: 'all', format: 'ndjson' as const },
  { feedId: 'crumb', format: 'ndjson' as const, filter: { sources: ['crumb'] } },
  { feedId: 'crumb-de', format: 'ndjson' as const, filter: { sources: ['crumb.de'] } },
]
let stores: Stores
beforeAll(async () => {
  stores = await openStores('auto', () => Date.parse('2026-06-01T00:00:00Z'))
  const { runtime } = stores
  await runtime.sources.put({ sourceId: 'crumb', covers: 'snapshot', secrets: [], keys: [] })
  await runtime.sources.put({ sourceId: 'hub', covers: 'delta', secrets: [], keys: [] })
  await runtime.partners.put(acme(feeds))
  for (const [on, sourceId, ...jobs] of days) {
    const text = feed(...others('crumb').filter((_, n) => jobs.includes(n)))
    const capturedAt = `2026-04-0${on}T06:00:00.000Z`
    await arrive({ sourceId, name: `${on}.xml`, text, capturedAt }, runtime)
  }
  await runtime.sources.put({ sourceId: 'crumb.fr', country: 'FR', secrets: [], keys: [] })
  await publish(runtime)
}, 60_000)
afterAll(() => stores.stop())

/** Which vacancies each document lists: they are the same under every scope. */
const days: readonly (readonly [on: number, sourceId: string, ...jobs: number[]])[] = [
  [1, 'crumb.de', 0, 1, 2],
  [2, 'crumb.fr', 2, 3, 4],
  [3, 'crumb', 5],
  [4, 'hub', 0, 5],
  [5, 'crumb.de', 0, 2],
  [6, 'crumb.fr', 3, 4],
]

const toldBy = async (runtime: Runtime) => ({
  sources: await runtime.sources.list(),
  postings: (await Array.fromAsync(runtime.postings.all())).sort((a, b) =>
    `${a.posting.sourceId}/${a.posting.sourceRef}` < `${b.posting.sourceId}/${b.posting.sourceRef}` ? -1 : 1,
  ),
  openings: (await Array.fromAsync(runtime.openings.all()))
    .map(({ version: _, ...said }) => said)
    .sort((a, b) => (a.openingId < b.openingId ? -1 : 1)),
  feeds: await Promise.all(feeds.map(async ({ feedId }) => (await published(feedId, runtime)).plain)),
})

it('a feed of a source has what any of its scopes lists, and a feed of a scope its own', async () => {
  const counts = feeds.map(async ({ feedId }) => (await stores.runtime.feeds.current(feedId))?.listings)
  expect(await Promise.all(counts)).toEqual([5, 5, 2])
})

it('replay into an empty table gives scopes, postings, openings and feeds as they were', async () => {
  const emptied = await stores.withoutTable()
  await Array.fromAsync(rebuild({ unreadOnly: true }, emptied))
  expect(await toldBy(emptied)).toEqual(await toldBy(stores.runtime))
})

it('replay of a source reads its scopes as well, and of a scope that alone', async () => {
  const readBy = async (only: string) => {
    const steps = await Array.fromAsync(rebuild({ only, unreadOnly: false }, stores.runtime))
    return steps.flatMap((step) => (step.did === 'source' ? step.sourceId : []))
  }
  expect(await readBy('crumb')).toEqual(['crumb', 'crumb.de', 'crumb.fr'])
  expect(await readBy('crumb.de')).toEqual(['crumb.de'])
})
