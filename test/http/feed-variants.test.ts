import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedsApp } from '../../lib/http/feeds.ts'
import { limits } from '../../lib/limits.ts'
import { keepHolder, makeKey } from '../../lib/pipeline/access.ts'
import { rollBack } from '../../lib/pipeline/feeds/back.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../lib/ports.ts'
import { acme, openingOf, openingsUpTo, putAll } from '../pipeline/acme.ts'
import { openStores, type Stores } from '../stores.ts'

let stores: Stores
let key: string
beforeAll(async () => {
  stores = await openStores('auto', () => Date.parse('2026-05-10T09:00:00Z'))
  const { runtime } = stores
  const made = makeKey('partner', runtime)
  key = made.key
  const feeds = [
    { feedId: 'acme-jobs', format: 'indeed-xml' as const },
    { feedId: 'acme-none', format: 'csv' as const, filter: { sources: ['nobody'] } },
    { feedId: 'acme-parts', format: 'ndjson' as const, split: { by: 'hash' as const, files: 2 } },
  ]
  await keepHolder(acme(feeds, { keys: [made.kept] }), runtime)
  await putAll(openingsUpTo(40), runtime)
  await publish(runtime)
})
afterAll(() => stores.stop())

const ask = (headers: Record<string, string> = {}, { feed = 'acme-jobs', method = 'GET' } = {}) =>
  feedsApp(stores.runtime).request(`/v1/feeds/${feed}`, {
    method,
    headers: { authorization: `Bearer ${key}`, ...headers },
  })

const askChanges = (feed: string) =>
  feedsApp(stores.runtime).request(`/v1/feeds/${feed}/changes?since=1`, {
    headers: { authorization: `Bearer ${key}` },
  })

describe('a feed in several files', () => {
  it('has changes in its files alone, and a cursor for them', async () => {
    const index = await askChanges('acme-parts')
    expect([index.status, await index.text()]).toEqual([400, expect.stringContaining('changes of its own')])
    expect((await ask({}, { feed: 'acme-parts' })).headers.get('rolecast-cursor')).toBeNull()
    expect((await ask({}, { feed: 'acme-parts~1' })).headers.get('rolecast-cursor')).toBe('1')
    expect((await askChanges('acme-parts~1')).status).toBe(200)
  })
})

describe('a feed that leaves by a link', () => {
  it('says beside the link what the reader needs for its next pull', async () => {
    const { runtime } = stores
    const current: Runtime['feeds']['current'] = async (feedId) => {
      const feed = await runtime.feeds.current(feedId)
      return feed && { ...feed, bytes: limits.replyBytesMax + 1 }
    }
    const large = feedsApp({ ...runtime, feeds: { ...runtime.feeds, current } })
    const answer = await large.request('/v1/feeds/acme-jobs', { headers: { authorization: `Bearer ${key}` } })
    const small = await ask()
    expect(answer.status).toBe(302)
    for (const name of ['etag', 'last-modified', 'rolecast-cursor', 'cache-control', 'vary'])
      expect([name, answer.headers.get(name)]).toEqual([name, small.headers.get(name)])
    for (const name of ['content-length', 'content-encoding']) expect(answer.headers.get(name)).toBeNull()
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await answer.text()).toContain('"curl -L"')
  })
})

it('takes for unchanged by date only what has the date that was given', async () => {
  const modified = Date.parse((await ask()).headers.get('last-modified') ?? '')
  const at = async (ms: number) => (await ask({ 'if-modified-since': new Date(ms).toUTCString() })).status
  expect(await Promise.all([-1_000, 0, 1_000, 60_000].map((more) => at(modified + more)))).toEqual([
    200, 304, 200, 200,
  ])
})

const bodyOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('what a reader takes', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['br;q=1.0, gzip;q=0.8', 'br'],
    ['BR', 'br'],
    ['*', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.1', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, br;q=0', null],
    ['identity', null],
    ['deflate, zstd', null],
    ['brotli', null],
    ['', null],
  ])('decides: %s', async (accepted, encoding) => {
    const answer = await ask({ 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding, Authorization')
    const body = await bodyOf(answer)
    expect(answer.headers.get('content-length')).toBe(String(body.length))
    const plain =
      encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
    expect(plain.equals(await bodyOf(await ask()))).toBe(true)
  })
})

describe('brotli', () => {
  it('is smaller than the gzip, and each form has a strong tag of its own', async () => {
    const [plain, gzip, br] = await Promise.all(
      ['', 'gzip', 'br'].map((name) => ask({ 'accept-encoding': name })),
    )
    const sizes = [plain, gzip, br].map((answer) => Number(answer?.headers.get('content-length')))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    const tags = [plain, gzip, br].map((answer) => answer?.headers.get('etag'))
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[0-9a-f]{32}(-gzip|-br)?"$/)
  })

  it('answers 304 with the tag of the form that would have come', async () => {
    const br = { 'accept-encoding': 'br' }
    const tag = (await ask(br)).headers.get('etag') ?? ''
    const again = await ask({ ...br, 'if-none-match': tag })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
  })

  it('answers HEAD as GET, and a range from the plain file', async () => {
    const br = { 'accept-encoding': 'br' }
    const [head, get] = [await ask(br, { method: 'HEAD' }), await ask(br)]
    for (const name of ['content-length', 'etag', 'content-encoding', 'vary'])
      expect(head.headers.get(name)).toBe(get.headers.get(name))
    const part = await ask({ ...br, range: 'bytes=0-4' })
    expect([part.status, part.headers.get('content-encoding'), await part.text()]).toEqual([
      206,
      null,
      '<?xml',
    ])
    expect(part.headers.get('etag')).toBe((await ask()).headers.get('etag'))
  })

  it('is not made where it would save nothing', async () => {
    const answer = await ask({ 'accept-encoding': 'br, gzip' }, { feed: 'acme-none' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect((await stores.runtime.feeds.current('acme-none'))?.brotli).toBeUndefined()
  })

  it('comes back with the version that an operator goes back to', async () => {
    const { runtime } = stores
    const before = await bodyOf(await ask({ 'accept-encoding': 'br' }))
    await putAll([openingOf(50)], runtime)
    await publish(runtime)
    expect((await bodyOf(await ask({ 'accept-encoding': 'br' }))).equals(before)).toBe(false)
    await rollBack('acme-jobs', 1, runtime)
    expect((await bodyOf(await ask({ 'accept-encoding': 'br' }))).equals(before)).toBe(true)
    expect(
      (await runtime.feeds.history('acme-jobs', 9)).map(({ brotli }) => brotli?.key !== undefined),
    ).toEqual([true, true, true])
  })
})
