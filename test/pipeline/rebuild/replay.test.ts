import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { rematch } from '../../../lib/pipeline/openings/rematch.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import { recordSaid, sayWord } from '../../../lib/pipeline/rebuild/restore.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { type Posting, postingKey } from '../../../lib/posting.ts'
import { inventPostings } from '../../identity/synthetic.ts'
import { openStores, type Stores } from '../../stores.ts'
import { acme, published } from '../acme.ts'
import { arrive, documentOf } from '../documents-of.ts'

const day = (n: number) => `2026-04-${String(n).padStart(2, '0')}T06:00:00.000Z`
const feeds = [
  { feedId: 'all', format: 'ndjson' as const },
  { feedId: 'hub', format: 'yubhub-xml' as const },
]

let stores: Stores
beforeAll(async () => {
  stores = await openStores('auto', () => Date.parse('2026-06-01T00:00:00Z'))
}, 60_000)
afterAll(() => stores.stop())

/** Some weeks of three sources: merges, changes, withdrawals, a re-posting, a released snapshot, words of people. */
async function weeks(runtime: Runtime): Promise<void> {
  const bySource = Object.groupBy(
    inventPostings(11, 30).map(({ posting }) => posting),
    ({ sourceId }) => sourceId,
  )
  const size = (sourceId: string) => bySource[sourceId]?.length ?? 0
  const sources = Object.keys(bySource).sort((a, b) => size(b) - size(a))
  expect(sources.length).toBeGreaterThan(2)
  for (const [n, sourceId] of sources.entries()) {
    const covers = n % 3 === 2 ? ('delta' as const) : ('snapshot' as const)
    await runtime.sources.put({ sourceId, covers, format: 'ndjson', secrets: [], keys: [] })
  }
  await runtime.partners.put(acme(feeds))
  const send = (sourceId: string, on: number, postings: readonly Posting[]) =>
    arrive({ sourceId, name: `${on}.ndjson`, text: documentOf(postings), capturedAt: day(on) }, runtime)
  for (const [n, sourceId] of sources.entries()) await send(sourceId, 1 + n, bySource[sourceId] ?? [])
  for (const [n, sourceId] of sources.entries()) {
    const [first, ...rest] = bySource[sourceId] ?? []
    if (!first) continue
    await send(sourceId, 8 + n, [...rest.slice(1), { ...first, title: `${first.title} (new)` }])
    // It lists the one that was gone again, under another id, and the first of all as it was.
    await send(sourceId, 15 + n, [...rest.slice(1), { ...first, sourceRef: `${first.sourceRef}-again` }])
  }
  const [one = ''] = sources
  const held = await send(one, 22, (bySource[one] ?? []).slice(0, 1))
  expect(held.state).toBe('held')
  await recordSaid('release', held, runtime)
  expect(await ingest(held.key, runtime, { release: true })).toMatchObject({ state: 'accepted' })
  await rematch(one, runtime)
  const [a, b] = [...(await openingsOf(runtime))].flatMap(({ postings }) => postings.map(postingKey))
  if (a === undefined || b === undefined) throw new Error('too few postings')
  const word = { a, b, says: 'unlink' as const, by: 'Ada', why: 'I asked', at: day(24) }
  await sayWord(a, b, word, runtime)
  await publish(runtime)
}

const openingsOf = async (runtime: Runtime) =>
  (await Array.fromAsync(runtime.openings.all()))
    .map(({ version: _, ...said }) => said)
    .sort((a, b) => (a.openingId < b.openingId ? -1 : 1))

const bytesOf = async (runtime: Runtime) =>
  Promise.all(feeds.map(async ({ feedId }) => (await published(feedId, runtime)).plain))

const postingsOf = async (runtime: Runtime) =>
  (await Array.fromAsync(runtime.postings.all())).sort((a, b) =>
    postingKey(a.posting) < postingKey(b.posting) ? -1 : 1,
  )

describe('after the loss of the table', { timeout: 240_000 }, () => {
  let before: Runtime
  let rebuilt: Runtime
  beforeAll(async () => {
    before = stores.runtime
    await weeks(before)
    rebuilt = await stores.withoutTable()
    await Array.fromAsync(rebuild({ unreadOnly: true }, rebuilt))
  }, 240_000)

  it('postings and openings are as they were, under the ids that partners know', async () => {
    expect((await openingsOf(before)).length).toBeGreaterThan(20)
    expect(await postingsOf(rebuilt)).toEqual(await postingsOf(before))
    expect(await openingsOf(rebuilt)).toEqual(await openingsOf(before))
  })

  it('a feed made of them has the same bytes, and goes on from the version that partners have', async () => {
    const was = await bytesOf(before)
    const current = await rebuilt.feeds.current('all')
    expect(current).toEqual(await before.feeds.current('all'))
    expect(await bytesOf(rebuilt)).toEqual(was)
    // Made anew, not only pointed at: the build knows nothing of the one before.
    const feed = { feedId: 'anew', format: 'ndjson' as const }
    for (const runtime of [before, rebuilt])
      await runtime.partners.put({ ...acme([feed]), partnerId: 'other', name: 'Acme' })
    for (const runtime of [before, rebuilt]) await publish(runtime, true, 'anew')
    expect((await rebuilt.feeds.current('anew'))?.etag).toBe((await before.feeds.current('anew'))?.etag)
  })

  it('the receipts are there again, with their numbers', async () => {
    const [{ sourceId = '' } = {}] = await before.sources.list()
    const told = async (runtime: Runtime) =>
      (await runtime.receipts.list(sourceId, 100)).map(({ updatedAt: _, receivedAt: __, ...said }) => said)
    expect(await told(rebuilt)).toEqual(await told(before))
  })

  it('reading all of it again changes nothing, and tells partners of nothing', async () => {
    const was = [await postingsOf(rebuilt), await openingsOf(rebuilt)]
    const stamps = await rebuilt.openings.stamps()
    await Array.fromAsync(rebuild({ unreadOnly: false }, rebuilt))
    expect([await postingsOf(rebuilt), await openingsOf(rebuilt)]).toEqual(was)
    expect(await rebuilt.openings.stamps()).toEqual(stamps)
    expect(await rebuilt.feeds.current('all')).toEqual(await before.feeds.current('all'))
  })
})
