import { describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import type { Opening } from '../../../lib/opening.ts'
import { searchFeedId, searchFolder } from '../../../lib/pipeline/search/file.ts'
import { retryIndexing, tellSearchEngine } from '../../../lib/pipeline/search/indexing.ts'
import { keepIndexing, readIndexing } from '../../../lib/pipeline/search/indexing-state.ts'
import { publishSearch } from '../../../lib/pipeline/search/publish.ts'
import type { EngineAnswer, Runtime } from '../../../lib/ports.ts'
import { bareOpening } from '../../feeds/sample-openings.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { fakeStore } from '../../simulation/store.ts'

const start = Date.parse('2026-05-10T09:00:00Z')
const hourMs = 3_600_000
const idOf = (n: number): string => `opn_${String(n).padStart(20, '0')}`

/** A world with a search engine that answers as it is told, 200 unless otherwise. */
function world() {
  const clock = { now: start }
  const store = fakeStore(() => clock.now)
  const sent: string[] = []
  const answers: EngineAnswer[] = []
  const base = fakeRuntime(store, async (_name, change) => change())
  const runtime: Runtime = {
    ...base,
    searchEngine: {
      async notify(url, news) {
        sent.push(`${news} ${url.slice(url.lastIndexOf('/') + 1)}`)
        return answers.shift() ?? { outcome: 'taken' }
      },
    },
  }
  const put = async (n: number, changes: Partial<Opening> = {}) => {
    const before = await runtime.openings.get(idOf(n))
    const about = { openingId: idOf(n), title: `Baker ${n}`, changedAt: `2026-05-0${n}T00:00:00.000Z` }
    await runtime.openings.put({ ...bareOpening(about), ...changes, version: (before?.version ?? 0) + 1 })
  }
  const tell = async () => {
    await publishSearch(runtime)
    sent.length = 0
    const { outcome } = await tellSearchEngine(runtime)
    return { outcome, sent: [...sent] }
  }
  return { clock, store, runtime, answers, put, tell, state: async () => (await readIndexing(runtime)).state }
}

const updated = (n: number) => `URL_UPDATED baker-${n}-${idOf(n).slice(4)}`
const deleted = (n: number) => `URL_DELETED baker-${n}-${idOf(n).slice(4)}`

describe('what a search engine is told', () => {
  it('is nothing where no account is configured', async () => {
    const { runtime, put, store } = world()
    await put(1)
    await publishSearch(runtime)
    const objects = store.objects.size
    expect(await tellSearchEngine({ ...runtime, searchEngine: undefined })).toEqual({
      outcome: 'off',
      sent: 0,
    })
    expect(store.objects.size).toBe(objects)
  })

  it('is every public page once, the newest change first', async () => {
    const { put, tell } = world()
    for (const n of [1, 2, 3]) await put(n)
    await put(4, { status: 'withdrawn' })
    expect(await tell()).toEqual({ outcome: 'told', sent: [updated(3), updated(2), updated(1)] })
    expect(await tell()).toEqual({ outcome: 'idle', sent: [] })
  })

  it('is the last state alone of a page that changed more than once', async () => {
    const { put, tell } = world()
    await put(1)
    await tell()
    await put(1, { changedAt: '2026-05-08T00:00:00Z' })
    await put(1, { status: 'withdrawn' })
    expect((await tell()).sent).toEqual([deleted(1)])
    await put(1, { status: 'withdrawn', changedAt: '2026-05-09T00:00:00Z' })
    expect((await tell()).sent).toEqual([])
    await put(1, { changedAt: '2026-05-09T12:00:00Z' })
    expect((await tell()).sent).toEqual([updated(1)])
  })

  it('begins with what is gone', async () => {
    const { put, tell } = world()
    for (const n of [1, 2]) await put(n)
    await tell()
    await put(1, { status: 'withdrawn' })
    await put(3)
    expect((await tell()).sent).toEqual([deleted(1), updated(3)])
  })

  it('has a change behind every third page that is gone, and knows no end of what is gone', async () => {
    const { put, tell, state, runtime } = world()
    const kept = await readIndexing(runtime)
    const many = limits.indexingEndedMax + 100
    const ended = Object.fromEntries(Array.from({ length: many }, (_, n) => [idOf(100 + n), `/jobs/${n}`]))
    await keepIndexing(kept, { ...kept.state, ended }, runtime)
    for (const n of [1, 2]) await put(n)
    const { sent } = await tell()
    expect(sent).toHaveLength(limits.indexingNoticesPerDayMax)
    expect(sent.flatMap((one, n) => (one.startsWith('URL_UPDATED') ? [n] : []))).toEqual([3, 7])
    const told = limits.indexingNoticesPerDayMax - 2
    expect(Object.keys((await state()).ended)).toHaveLength(limits.indexingEndedMax - told)
  })

  it('is that a page is gone also where the index is gone that it stood in', async () => {
    const { put, tell, store, state } = world()
    await put(1)
    await tell()
    await put(1, { status: 'withdrawn' })
    store.objects.delete((await state()).seen)
    expect((await tell()).sent).toEqual([deleted(1)])
    expect(await state()).toMatchObject({ told: {}, paths: {}, ended: {} })
  })

  it('is that the page is gone which it knows, where a newer title was not told any more', async () => {
    const { put, tell, answers, clock } = world()
    await put(1)
    await tell()
    await put(1, { title: 'Cook', changedAt: '2026-05-08T00:00:00Z' })
    answers.push({ outcome: 'later', status: 503, says: 'down' })
    await tell()
    clock.now += hourMs
    await put(1, { title: 'Cook', status: 'withdrawn' })
    expect((await tell()).sent).toEqual([deleted(1)])
  })

  it('is nothing of an index of another shape, which older code wrote, until the next is out', async () => {
    const { put, tell, runtime, state } = world()
    await put(1)
    await publishSearch(runtime)
    const current = await runtime.feeds.current(searchFeedId)
    if (!current) throw new Error('no index')
    const old = {
      ...current,
      key: current.key.replace(searchFolder('_search'), 'feeds/_search/2-'),
      version: 2,
    }
    await runtime.feeds.advance(old)
    expect((await tellSearchEngine(runtime)).outcome).toBe('idle')
    expect((await state()).seen).toBe('')
    await put(2)
    expect((await tell()).sent).toEqual([updated(2), updated(1)])
  })

  it('is not that a page is gone which leads on to the opening it was merged into', async () => {
    const { put, tell, runtime } = world()
    for (const n of [1, 2]) await put(n)
    await tell()
    await runtime.openings.redirect(idOf(1), idOf(2), 1)
    expect((await tell()).sent).toEqual([])
  })

  it('is that a page is gone which a source keeps from search engines by now', async () => {
    const { put, tell, runtime, answers, clock } = world()
    const putSource = (deny: readonly string[]) =>
      runtime.sources.put({ sourceId: 'inn', partners: { deny: [...deny] }, secrets: [], keys: [] })
    const postings = [{ sourceId: 'inn', sourceRef: 'a' }]
    await putSource([])
    await put(1, { postings })
    await put(2)
    await tell()
    await putSource(['google'])
    answers.push({ outcome: 'later', status: 503, says: 'down' })
    expect((await tell()).sent).toEqual([deleted(1)])
    await put(3)
    clock.now += hourMs
    expect((await tell()).sent).toEqual([deleted(1), updated(3)])
    expect((await tell()).outcome).toBe('idle')
    await putSource([])
    expect((await tell()).sent).toEqual([updated(1)])
  })

  it('is not more than the share of a day; the rest waits for the next', async () => {
    const { put, tell, clock, state } = world()
    for (let n = 1; n <= limits.indexingNoticesPerDayMax + 5; n += 1)
      await put(n, { changedAt: '2026-05-01T00:00:00Z' })
    expect((await tell()).sent).toHaveLength(limits.indexingNoticesPerDayMax)
    expect(await tell()).toEqual({ outcome: 'resting', sent: [] })
    expect(await state()).toMatchObject({ sentToday: limits.indexingNoticesPerDayMax, waiting: 5 })
    clock.now += 24 * hourMs
    expect((await tell()).sent).toHaveLength(5)
  })

  it.each([
    ['asks for patience', { outcome: 'later', status: 429, says: 'slowly', afterSeconds: 30 }, 30_000],
    ['is broken', { outcome: 'later', status: 500, says: 'oh' }, 60_000],
    ['bars the account', { outcome: 'barred', status: 401, says: 'who?' }, 60_000],
  ] as const)('waits where the engine %s, and is then sent again', async (_, answer, waitMs) => {
    const { put, tell, clock, answers, state } = world()
    for (const n of [1, 2]) await put(n)
    answers.push(answer)
    expect((await tell()).sent).toEqual([updated(2)])
    expect(await state()).toMatchObject({ waiting: 2, trouble: { status: answer.status } })
    expect((await tell()).outcome).toBe('resting')
    clock.now += waitMs
    expect((await tell()).sent).toEqual([updated(2), updated(1)])
    expect((await state()).trouble).toBeUndefined()
  })

  it('waits longer each time', async () => {
    const { put, tell, clock, answers } = world()
    await put(1)
    for (const waitMs of [60_000, 120_000, 240_000]) {
      answers.push({ outcome: 'later', status: 503, says: 'down' })
      expect((await tell()).sent).toEqual([updated(1)])
      clock.now += waitMs - 1
      expect((await tell()).outcome).toBe('resting')
      clock.now += 1
    }
    expect((await tell()).sent).toEqual([updated(1)])
  })

  it('goes on past a page that is refused, which is set aside until it changes', async () => {
    const { put, tell, answers, state, store } = world()
    for (const n of [1, 2]) await put(n)
    answers.push({ outcome: 'refused', status: 400, says: 'not a standard URL' })
    expect((await tell()).sent).toEqual([updated(2), updated(1)])
    expect((await state()).setAside).toEqual({
      [idOf(2)]: expect.objectContaining({ news: 'URL_UPDATED', status: 400, says: 'not a standard URL' }),
    })
    expect(store.logged.join()).toContain('search engine refused')
    expect((await tell()).outcome).toBe('idle')
    await put(2, { changedAt: '2026-05-09T00:00:00Z' })
    expect((await tell()).sent).toEqual([updated(2)])
    expect((await state()).setAside).toEqual({})
  })

  it('is set aside with the reason where the account does not own the site, and stops at once', async () => {
    const { put, tell, answers, state, runtime } = world()
    for (const n of [1, 2, 3]) await put(n)
    answers.push({ outcome: 'barred', status: 403, says: 'Failed to verify the URL ownership.' })
    expect((await tell()).sent).toEqual([updated(3)])
    expect(await state()).toMatchObject({ waiting: 2, setAside: { [idOf(3)]: { status: 403 } } })
    expect(await retryIndexing(runtime)).toBe(1)
    expect((await tell()).sent).toEqual([updated(3), updated(2), updated(1)])
  })

  it('is said again at worst by a worker that was cut short, and by two at once only once each kept', async () => {
    const { put, tell, runtime, state } = world()
    await put(1)
    await publishSearch(runtime)
    const both = await Promise.allSettled([tellSearchEngine(runtime), tellSearchEngine(runtime)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await state()).told).toEqual({ [idOf(1)]: Date.parse('2026-05-01T00:00:00Z') })
    expect((await tell()).sent).toEqual([])
  })
})
