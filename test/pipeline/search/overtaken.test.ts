import { expect, it } from 'vitest'
import { buildAll } from '../../../lib/pipeline/feeds/request.ts'
import { type IndexId, keptFeedId, searchFeedId } from '../../../lib/pipeline/search/file.ts'
import { publishSearch } from '../../../lib/pipeline/search/publish.ts'
import { readSearch } from '../../../lib/pipeline/search/reader.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { bareOpening } from '../../feeds/sample-openings.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

/** One opening of one source, and how many the published index holds. */
async function world() {
  const store = fakeStore(() => Date.parse('2026-05-10T09:00:00Z'))
  const runtime = fakeRuntime(store, atOnce)
  const putSource = (deny: readonly string[]) =>
    runtime.sources.put({ sourceId: 'inn', partners: { deny: [...deny] }, secrets: [], keys: [] })
  const putOpening = (n: number) =>
    runtime.openings.put(
      bareOpening({
        openingId: `opn_${n}`,
        version: 1,
        postings: [{ sourceId: 'inn', sourceRef: String(n) }],
      }),
    )
  await putSource([])
  await putOpening(1)
  return {
    store,
    runtime,
    putSource,
    putOpening,
    async indexed(id: IndexId = searchFeedId) {
      const current = await runtime.feeds.current(id)
      return current && (await readSearch(current.key, runtime)).index.size
    },
  }
}

it('an index that knows older sources does not replace a newer one', async () => {
  const { runtime, putSource, indexed } = await world()
  const list: Runtime['sources']['list'] = async () => {
    const read = await runtime.sources.list()
    await putSource(['public'])
    await publishSearch(runtime)
    return read
  }
  const older = { ...runtime, sources: { ...runtime.sources, list } }
  expect(await publishSearch(older)).toBe('conflict')
  expect(await indexed()).toBe(0)
})

it('an index that came second is built again, for the first may know less', async () => {
  const { store, runtime, putOpening, indexed } = await world()
  const older = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  const slow: Runtime['feeds']['advance'] = async (next) => {
    reached.resolve()
    await older.promise
    return runtime.feeds.advance(next)
  }
  const first = publishSearch({ ...runtime, feeds: { ...runtime.feeds, advance: slow } })
  await reached.promise
  await putOpening(2)
  const second: Runtime['feeds']['advance'] = async (next) => {
    older.resolve()
    await first
    return runtime.feeds.advance(next)
  }
  expect(await publishSearch({ ...runtime, feeds: { ...runtime.feeds, advance: second } })).toBe('conflict')
  expect(await indexed()).toBe(1)
  expect(store.messages.map(({ queue }) => queue)).toEqual(['publish'])
  await buildAll(runtime)
  expect(await indexed()).toBe(2)
})

it('an index before that could not be read is not taken for one that is gone', async () => {
  const { runtime, putOpening, indexed } = await world()
  await publishSearch(runtime)
  await putOpening(2)
  const open: Runtime['feeds']['open'] = () => Promise.reject(new Problem('store_throttled', { of: 'test' }))
  const throttled = publishSearch({ ...runtime, feeds: { ...runtime.feeds, open } })
  await expect(throttled).rejects.toMatchObject({ code: 'store_throttled' })
  expect(await indexed()).toBe(1)
})

it('an index is made anew where the one before is gone', async () => {
  const { store, runtime, putOpening, indexed } = await world()
  await publishSearch(runtime)
  store.objects.clear()
  await putOpening(2)
  expect(await publishSearch(runtime)).toBe('published')
  expect(await indexed()).toBe(2)
})

it('what a source keeps from the public stands in an index of its own, for as long as it does', async () => {
  const { runtime, putSource, putOpening, indexed } = await world()
  const both = async () => {
    await publishSearch(runtime)
    return [await indexed(), await indexed(keptFeedId)]
  }
  expect(await both()).toEqual([1, undefined])
  await putSource(['public'])
  expect(await both()).toEqual([0, 1])
  await putOpening(2)
  expect(await both()).toEqual([0, 2])
  await putSource([])
  expect(await both()).toEqual([2, 0])
})
