import { expect, it } from 'vitest'
import { publicReader } from '../../../lib/pipeline/feeds/rights.ts'
import { publishSearch } from '../../../lib/pipeline/search/publish.ts'
import { type LoadSearch, loadSearch, searchReader } from '../../../lib/pipeline/search/reader.ts'
import { bareOpening } from '../../feeds/sample-openings.ts'
import { inMemory } from '../../memory.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { fakeStore } from '../../simulation/store.ts'

const settled = () => new Promise((done) => setImmediate(done))

/** An index of one opening, and what its readers ask: `looks` for a newer one, `loads` of a whole one. */
async function world() {
  const clock = { now: Date.parse('2026-05-10T09:00:00Z') }
  const asked = { looks: 0, loads: 0 }
  const base = fakeRuntime(
    fakeStore(() => clock.now),
    async (_name, change) => change(),
  )
  const publish = async (n: number) => {
    await base.openings.put(bareOpening({ openingId: `opn_${n}`, version: 1 }))
    await publishSearch(base)
  }
  const current: typeof base.feeds.current = (feedId) => {
    asked.looks += 1
    return base.feeds.current(feedId)
  }
  const reader = (load: LoadSearch = (key) => loadSearch(key, base)) =>
    searchReader({ ...base, feeds: { ...base.feeds, current } }, (key) => {
      asked.loads += 1
      return load(key)
    })
  await publish(1)
  return { clock, asked, publish, reader, load: (key: string) => loadSearch(key, base) }
}

/** What three readers get who come by while there is a newer index. */
async function expectOld(read: ReturnType<typeof searchReader>): Promise<void> {
  for (let n = 0; n < 3; n += 1) {
    expect((await read()).index.size).toBe(1)
    await settled()
  }
}

it('reads an index once for all who wait for it', async () => {
  const { asked, reader } = await world()
  const read = reader()
  const found = await Promise.all([read(), read(), read()])
  expect(found.map(({ index }) => index.size)).toEqual([1, 1, 1])
  expect(asked).toEqual({ looks: 1, loads: 1 })
})

it('asks for a newer index every few seconds only, and reads none twice', async () => {
  const { clock, asked, reader } = await world()
  const read = reader()
  for (let second = 0; second < 12; second += 1) {
    await read()
    await settled()
    clock.now += 1_000
  }
  expect(asked).toEqual({ looks: 3, loads: 1 })
})

it('gives what it has while a newer index is read, once for all who come by', async () => {
  const { clock, asked, publish, reader, load } = await world()
  const gate = Promise.withResolvers<void>()
  const read = reader(async (key) => {
    if (asked.loads > 1) await gate.promise
    return load(key)
  })
  await read()
  await publish(2)
  clock.now += 10_000
  await expectOld(read)
  expect(asked.loads).toBe(2)
  gate.resolve()
  await expect.poll(async () => (await read()).index.size).toBe(2)
})

it('gives what it has where a newer index cannot be read, and tries again', async () => {
  const { clock, asked, publish, reader, load } = await world()
  const read = reader(async (key) => {
    if (asked.loads === 2) throw new Error('cut off')
    return load(key)
  })
  await read()
  await publish(2)
  clock.now += 10_000
  await expectOld(read)
  expect(asked.loads).toBe(2)
  clock.now += 10_000
  await expect.poll(async () => (await read()).index.size).toBe(2)
})

it('knows who may read what before there is an index', async () => {
  const base = inMemory()
  await base.sources.put({ sourceId: 'members', partners: { allow: ['demo'] }, secrets: [], keys: [] })
  const { index, rights } = await searchReader(base)()
  expect(index.size).toBe(0)
  const postings = [{ sourceId: 'members', sourceRef: '1' }]
  expect(rights.mayReadAll({ postings }, publicReader)).toBe(false)
})
