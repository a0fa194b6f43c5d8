import { expect, it } from 'vitest'
import { eraseSource } from '../../../lib/pipeline/erasure/source.ts'
import { buildAll } from '../../../lib/pipeline/feeds/request.ts'
import { rematch } from '../../../lib/pipeline/openings/rematch.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import { letFeedsGo, restore } from '../../../lib/pipeline/rebuild/restore.ts'
import { searchFeedId } from '../../../lib/pipeline/search/file.ts'
import { retryIndexing, tellSearchEngine } from '../../../lib/pipeline/search/indexing.ts'
import { readIndexing } from '../../../lib/pipeline/search/indexing-state.ts'
import { publishSearch } from '../../../lib/pipeline/search/publish.ts'
import { readSearch } from '../../../lib/pipeline/search/reader.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { bareOpening } from '../../feeds/sample-openings.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { oneLine, openQuiet } from '../../simulation/quiet.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'
import { ownerOf } from '../../simulation/workload.ts'

const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, n) => oneLine(`r${n}`, 'm')).join('')

/** What the schedule does for pages; `news` is what the search engine was told of them. */
function ticking(base: Runtime) {
  const sent: string[] = []
  const runtime: Runtime = {
    ...base,
    searchEngine: {
      async notify(_url, news) {
        sent.push(news)
        return { outcome: 'taken' }
      },
    },
  }
  const tick = async () => {
    await buildAll(runtime)
    const { outcome } = await tellSearchEngine(runtime)
    return { outcome, news: sent.splice(0) }
  }
  return { runtime, tick }
}

/** Six pages that the search engine knows. */
async function sixPages() {
  const quiet = await openQuiet({ crumb: 'snapshot' })
  await quiet.tell([quiet.keep('crumb', 'a.ndjson', linesOf(6))])
  await rematch(undefined, quiet.runtime)
  const { runtime, tick } = ticking(quiet.runtime)
  expect((await tick()).news).toHaveLength(6)
  return { quiet, runtime, tick }
}

/** The same buckets with a table that is empty. */
function withoutTable(from: FakeStore): FakeStore {
  const { documents, documentVersions, records, objects, pointerCopies } = from
  const copies = { documents, documentVersions, records, objects, pointerCopies }
  return { ...fakeStore(() => from.now() + 3_600_000), ...structuredClone(copies) }
}

it('pages are not gone that a lost table does not know yet, and the search engine hears of nothing', async () => {
  const { quiet } = await sixPages()
  const store = withoutTable(quiet.store)
  const copies = structuredClone(store.pointerCopies)
  const { runtime, tick } = ticking(fakeRuntime(store, atOnce))
  expect((await tick()).news).toEqual([])
  expect(store.pointerCopies).toEqual(copies)
  for await (const { did } of rebuild({ unreadOnly: true }, runtime))
    expect([did, await tick()]).toEqual([did, { outcome: 'resting', news: [] }])
  expect(await tick()).toEqual({ outcome: 'told', news: [] })
  await runtime.postings.withdraw(ownerOf('crumb'), 99, ['r0'], new Date(store.now()).toISOString())
  await rematch(undefined, runtime)
  expect((await tick()).news).toEqual(['URL_DELETED'])
})

it('the search engine is told again only of an index that is whole', async () => {
  const { quiet } = await sixPages()
  const { runtime: base } = ticking(fakeRuntime(withoutTable(quiet.store), atOnce))
  const told: unknown[] = []
  const feeds: Runtime['feeds'] = {
    ...base.feeds,
    async restore(version) {
      await base.feeds.restore(version)
      // As soon as it is let go, a tick of the schedule is quicker than the build that follows.
      if (!version.isHeld) told.push((await tellSearchEngine(runtime)).outcome)
    },
  }
  const { runtime, tick } = ticking({ ...base, feeds })
  for await (const { did } of rebuild({ unreadOnly: true }, runtime)) if (did === 'restore') await tick()
  expect(told).toContain('told')
  expect(await tick()).toEqual({ outcome: 'idle', news: [] })
})

it('what was set aside is offered again only when the table is filled again', async () => {
  const { quiet } = await sixPages()
  const { runtime } = ticking(fakeRuntime(withoutTable(quiet.store), atOnce))
  await restore(runtime)
  expect(await retryIndexing(runtime)).toBe('resting')
  expect((await readIndexing(runtime)).isHeld).toBe(true)
  await letFeedsGo(runtime)
  expect(await retryIndexing(runtime)).toBe(0)
})

it('an index that was put back lends no cards to a table that counts its changes from one again', async () => {
  const lost = fakeStore(() => 0)
  const titled = async (store: FakeStore, title: string) => {
    const runtime = fakeRuntime(store, atOnce)
    await runtime.openings.put(bareOpening({ openingId: 'opn_1', version: 1, title }))
    await publishSearch(runtime)
    const { key = '' } = (await runtime.feeds.current(searchFeedId)) ?? {}
    return (await readSearch(key, runtime)).index.card(0).title
  }
  expect(await titled(lost, 'Baker')).toBe('Baker')
  const store = withoutTable(lost)
  await restore(fakeRuntime(store, atOnce))
  expect(await titled(store, 'Head baker')).toBe('Head baker')
})

it('pages are gone where the last source was erased: a table that was not lost knows of them', async () => {
  const { runtime, tick } = await sixPages()
  await eraseSource(ownerOf('crumb'), { by: 'Ada', why: 'asked' }, runtime)
  expect(await runtime.sources.list()).toEqual([])
  expect((await tick()).news).toEqual(Array.from({ length: 6 }, () => 'URL_DELETED'))
})

it('reading the documents of one source again does not end it', async () => {
  const { quiet } = await sixPages()
  const { runtime, tick } = ticking(fakeRuntime(withoutTable(quiet.store), atOnce))
  await Array.fromAsync(rebuild({ only: ownerOf('crumb'), unreadOnly: true }, runtime))
  expect((await tick()).outcome).toBe('resting')
  await Array.fromAsync(rebuild({ unreadOnly: true }, runtime))
  expect((await tick()).outcome).toBe('told')
})
