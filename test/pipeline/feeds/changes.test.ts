import { describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import { changeList } from '../../../lib/pipeline/feeds/change-list.ts'
import { changesSince, keepChanges } from '../../../lib/pipeline/feeds/changes.ts'
import type { FeedVersion } from '../../../lib/ports.ts'
import { inMemory } from '../../memory.ts'

const feedId = 'acme-feed'
const etag = (version: number) => `"${version}"`
const line = (id: string, version: number) => `{"op":"upsert","id":"${id}","in":${version}}`

/** A feed, each of whose versions changed the listing named here; '' where its changes are not kept. */
async function feedOf(ids: readonly string[], bytesEach?: number) {
  const runtime = inMemory()
  const about = { feedId, key: 'x', gzipKey: 'x.gz', mediaType: 'text/csv', bytes: 1, gzipBytes: 1 }
  const at = { changedAt: '2026-05-01T00:00:00Z', publishedAt: '2026-05-01T00:00:00Z' }
  let current: FeedVersion = { ...about, ...at, version: 0, etag: etag(0), listings: 1 }
  for (const [n, id] of ids.entries()) {
    current = { ...current, version: n + 1, etag: etag(n + 1) }
    const lines = id === '' ? undefined : Buffer.from(`${line(id, n + 1)}\n`)
    const kept = await keepChanges(current, lines, runtime)
    const changes = kept && { ...kept, bytes: bytesEach ?? kept.bytes }
    await runtime.feeds.advance({ ...current, changes })
  }
  const since = async (version: number, feeds = runtime.feeds) => {
    const page = await changesSince(current, version, { feeds })
    return page === 'gone' ? page : page.lines
  }
  return { since, feeds: runtime.feeds }
}

const cursor = (version: number) => `{"op":"cursor","cursor":"${version}"}`

describe('changes since a version', () => {
  it('end with the last word on each listing', async () => {
    const { since } = await feedOf(['z', 'a', 'b', 'a'])
    expect(await since(1)).toEqual([line('b', 3), line('a', 4), cursor(4)])
  })

  it('come in as many replies as they need', async () => {
    const { since } = await feedOf(['a', 'b', 'c', 'd', 'e'], limits.changesBytesMax * 0.4)
    expect(await since(0)).toEqual([line('a', 1), line('b', 2), cursor(2)])
    expect(await since(2)).toEqual([line('c', 3), line('d', 4), cursor(4)])
    expect(await since(4)).toEqual([line('e', 5), cursor(5)])
  })

  it('come in any case where one version is more than a reply', async () => {
    const { since } = await feedOf(['a', 'b'], limits.changesBytesMax + 1)
    expect(await since(0)).toEqual([line('a', 1), cursor(1)])
  })

  it('are gone where those of one version are not kept', async () => {
    const { since } = await feedOf(['a', '', 'c'])
    expect([await since(0), await since(1)]).toEqual(['gone', 'gone'])
    expect(await since(2)).toEqual([line('c', 3), cursor(3)])
  })

  it('are gone where a version itself is', async () => {
    const { since, feeds } = await feedOf(['a', 'b', 'c'])
    const history: typeof feeds.history = async (id, most) => (await feeds.history(id, most)).slice(0, 2)
    expect(await since(0, { ...feeds, history })).toBe('gone')
    expect(await since(1, { ...feeds, history })).toEqual([line('b', 2), line('c', 3), cursor(3)])
  })

  it('are gone where versions between are, of which older ones take the place in the history', async () => {
    const { since, feeds } = await feedOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    const history: typeof feeds.history = async (id, most) =>
      (await feeds.history(id, 99)).filter(({ version }) => version !== 6 && version !== 7).slice(0, most)
    expect(await since(5, { ...feeds, history })).toBe('gone')
    expect(await since(7, { ...feeds, history })).toEqual([line('h', 8), cursor(8)])
  })

  it('are gone beyond so many versions', async () => {
    const { since } = await feedOf(Array.from({ length: limits.changesVersionsMax + 1 }, () => 'a'))
    expect(await since(0)).toBe('gone')
    expect(await since(1)).toHaveLength(2)
  })
})

it('a list of changes that grew beyond what is kept is counted, and not told in part', () => {
  const updatedAt = '2026-05-01T00:00:00Z'
  const about = { publisher: 'Rolecast', publisherUrl: 'https://rolecast.example' }
  const list = changeList({ ...about, feedId, title: 'Jobs', url: 'x', updatedAt, listings: 0 })
  list.remove('a', 'lost')
  expect(list.lines()?.toString()).toBe('{"op":"delete","id":"a"}\n')
  for (const half of ['b', 'c']) list.remove(half.repeat(limits.changesBytesMax / 2), 'moved')
  list.remove('d', 'ended')
  expect(list.lines()).toBeUndefined()
  expect(list.counts()).toMatchObject({ removed: 4, ended: 1, moved: 2 })
})
