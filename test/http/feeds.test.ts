import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { limits } from '../../lib/limits.ts'
import { keepHolder, makeKey, revokeKey } from '../../lib/pipeline/access.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../lib/ports.ts'
import { openStores, type Stores } from '../stores.ts'

let stores: Stores
let key: string
let rivalKey: string

beforeAll(async () => {
  stores = await openStores()
  const { runtime } = stores
  const own = makeKey('partner', runtime)
  const rival = makeKey('partner', runtime)
  key = own.key
  rivalKey = rival.key
  const feed = (feedId: string) => ({ feedId, format: 'ndjson' as const })
  const feeds = [{ feedId: 'demo-xml', format: 'yubhub-xml' as const }]
  await keepHolder({ partnerId: 'demo', name: 'Demo', feeds, keys: [own.kept] }, runtime)
  await keepHolder(
    { partnerId: 'rival', name: 'Rival', feeds: [feed('rival-feed')], keys: [rival.kept] },
    runtime,
  )
  await publish(runtime)
})
afterAll(() => stores.stop())

const pull = (headers: Record<string, string> = {}, feed = 'demo-xml', method = 'GET') =>
  localApp(stores.runtime).request(`/v1/feeds/${feed}`, {
    method,
    headers: { authorization: `Bearer ${key}`, ...headers },
  })

it('lists to each partner its own feeds, and what stands in them', async () => {
  const list = async (own: string) =>
    (
      await localApp(stores.runtime).request('/v1/feeds', { headers: { authorization: `Bearer ${own}` } })
    ).json()
  const etag = (await pull()).headers.get('etag')
  const { baseUrl } = stores.runtime
  expect(await list(key)).toMatchObject({
    data: [
      { feedId: 'demo-xml', url: `${baseUrl}/v1/feeds/demo-xml`, format: 'yubhub-xml', etag, listings: 0 },
    ],
  })
  expect(await list(rivalKey)).toMatchObject({ data: [{ feedId: 'rival-feed' }] })
})

describe('a pull', () => {
  it('gives the feed with a strong ETag and its time, to a key in any header alike', async () => {
    const basic = Buffer.from(`demo:${key}`).toString('base64')
    const other = { authorization: 'Digest of something', 'x-rapidapi-key': key }
    const ways = [`Bearer ${key}`, `Basic ${basic}`, `bearer ${key}`].map((authorization) => ({
      authorization,
    }))
    for (const headers of [...ways, other]) {
      const answer = await pull(headers)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/)
      expect(answer.headers.get('last-modified')).toMatch(/GMT$/)
      expect(answer.headers.get('cache-control')).toContain('private')
      expect(await answer.text()).toContain('<source>')
    }
  })

  it.each([
    ['its own tag', (tag: string) => tag],
    ['a weak form of it', (tag: string) => `W/${tag}`],
    ['a list that holds it', (tag: string) => `"other", ${tag}`],
    ['a star', () => '*'],
  ])('answers 304 to %s', async (_, made) => {
    const tag = (await pull()).headers.get('etag') ?? ''
    const again = await pull({ 'if-none-match': made(tag) })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('answers 304 by date, and 200 to an older date or another tag', async () => {
    const modified = (await pull()).headers.get('last-modified') ?? ''
    expect((await pull({ 'if-modified-since': modified })).status).toBe(304)
    expect((await pull({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200)
    expect((await pull({ 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200)
  })

  it('gives gzip to those who take it, with a tag of its own', async () => {
    const plain = await pull()
    const zipped = await pull({ 'accept-encoding': 'br, gzip;q=0.8' })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'))
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(await plain.text())
    expect((await pull({ 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull()
  })

  it.each([
    ['bytes=0-4', 206, 0, 5],
    ['bytes=-6', 206, -6, undefined],
    ['bytes=5-', 206, 5, undefined],
  ])('gives the range %s', async (range, status, from, to) => {
    const whole = Buffer.from(await (await pull()).arrayBuffer())
    const part = await pull({ range })
    expect(part.status).toBe(status)
    const bytes = Buffer.from(await part.arrayBuffer())
    expect(bytes).toEqual(whole.subarray(from, to))
    const first = from < 0 ? whole.length + from : from
    const said = `bytes ${first}-${first + bytes.length - 1}/${whole.length}`
    expect(part.headers.get('content-range')).toBe(said)
  })

  it('takes a HEAD that names a range for one of the whole', async () => {
    const head = await pull({ range: 'bytes=0-9' }, 'demo-xml', 'HEAD')
    expect([head.status, head.headers.get('content-range')]).toEqual([200, null])
    expect(head.headers.get('content-length')).toBe((await pull()).headers.get('content-length'))
  })

  it('says that a range beyond the end is none, and ignores one it cannot read', async () => {
    const beyond = await pull({ range: 'bytes=999999-' })
    expect(beyond.status).toBe(416)
    expect(beyond.headers.get('content-range')).toBe(
      `bytes */${(await pull()).headers.get('content-length')}`,
    )
    for (const none of ['lines=1-2', 'bytes=5-3', 'bytes=999999-3', 'bytes=-'])
      expect((await pull({ range: none })).status).toBe(200)
    expect((await pull({ range: 'bytes=-0' })).status).toBe(416)
    expect((await pull({ range: 'bytes=0-4', 'if-range': '"old"' })).status).toBe(200)
  })

  it('answers HEAD as GET, without a body', async () => {
    const [head, get] = [await pull({}, 'demo-xml', 'HEAD'), await pull()]
    expect(head.status).toBe(200)
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength))
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })
})

/** Pulls from a process of its own, some of whose ports for feeds are others. */
function pullFrom(feeds: Partial<Runtime['feeds']>) {
  const { runtime } = stores
  const app = localApp({ ...runtime, feeds: { ...runtime.feeds, ...feeds } })
  const headers = { authorization: `Bearer ${key}` }
  return async (method = 'GET') => app.request('/v1/feeds/demo-xml', { method, headers })
}

describe('a feed too large for a reply', () => {
  const bytes = limits.replyBytesMax + 1
  const current: Runtime['feeds']['current'] = async (feedId) => {
    const feed = await stores.runtime.feeds.current(feedId)
    return feed && { ...feed, bytes }
  }
  const open = () => Promise.reject(new Error('nobody asked for its bytes'))

  it('leaves through a link, and HEAD says how large it is', async () => {
    const pullLarge = pullFrom({ current, open })
    const [get, head] = [await pullLarge(), await pullLarge('HEAD')]
    expect([get.status, head.status]).toEqual([302, 200])
    expect(get.headers.get('location')).toMatch(/^http:.*\/feeds\/.*demo-xml.*X-Amz-Expires=300/)
    expect(head.headers.get('content-length')).toBe(String(bytes))
  })
})

describe('a store that does not answer', () => {
  it('has the reader come back in some seconds, and is asked anew', async () => {
    let asked = 0
    const pullAgain = pullFrom({
      current(feedId) {
        asked += 1
        return asked === 1
          ? Promise.reject(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
          : stores.runtime.feeds.current(feedId)
      },
    })
    const first = await pullAgain()
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await first.json()).toMatchObject({ code: 'store_unavailable', status: 503 })
    expect((await pullAgain()).status).toBe(200)
  })
})

describe('a stranger', () => {
  it.each([
    ['no key', ''],
    ['a key that is none', 'Bearer nonsense'],
    ['a key with another secret', `Bearer rkp_000000000000_${'A'.repeat(43)}`],
    ['an unknown scheme', 'Digest abc'],
  ])('with %s is asked for one', async (_, authorization) => {
    const answer = await pull({ authorization })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toContain('Bearer')
  })

  it.each(['A', 'a~', 'a~b~c', `${'a'.repeat(2_050)}`, 'demo-xml~.x', '%20', 'a'.repeat(41)])(
    'finds nothing under %s, which is no id',
    async (feed) => {
      expect((await pull({}, feed)).status).toBe(404)
      const path = `/v1/feeds/${feed}?key=rkf_000000000000_${'A'.repeat(43)}`
      expect((await localApp(stores.runtime).request(path)).status).toBe(401)
    },
  )

  it("sees no difference between another partner's feed and none", async () => {
    const [foreign, missing] = [await pull({}, 'rival-feed'), await pull({}, 'no-such-feed')]
    expect([foreign.status, missing.status]).toEqual([404, 404])
    expect(await foreign.text()).toBe(await missing.text())
    expect((await pull({ authorization: `Bearer ${rivalKey}` }, 'rival-feed')).status).toBe(200)
  })
})

describe('a URL with a key in it', () => {
  const withKey = async (more: { expiresAt?: string; revokedAt?: string } = {}) => {
    const { runtime } = stores
    const { key: made, kept } = makeKey('feed', runtime)
    const demo = await runtime.partners.get('demo')
    if (!demo) throw new Error('demo is there')
    const feeds = demo.feeds.map((feed) => ({ ...feed, urlKey: { ...kept, ...more } }))
    await runtime.partners.put({ ...demo, feeds })
    return { made, demo }
  }
  const ask = (path: string, headers: Record<string, string> = {}) =>
    localApp(stores.runtime).request(path, { headers })

  it('opens its feed without a header, and no other', async () => {
    const { made } = await withKey()
    expect((await ask(`/v1/feeds/demo-xml?key=${made}`)).status).toBe(200)
    expect((await ask(`/v1/feeds/demo-xml/changes?since=1&key=${made}`)).status).toBe(200)
    expect((await ask(`/v1/feeds/rival-feed?key=${made}`)).status).toBe(401)
    expect((await ask(`/v1/feeds/demo-xml?key=${made.slice(0, -1)}`)).status).toBe(401)
    expect((await ask(`/v1/feeds/demo-xml?key=${key}`)).status).toBe(401)
  })

  it.each(['expiresAt', 'revokedAt'])('opens nothing once its %s is past', async (when) => {
    const { made } = await withKey({ [when]: '2026-01-01T00:00:00.000Z' })
    expect((await ask(`/v1/feeds/demo-xml?key=${made}`)).status).toBe(401)
  })

  it('is kept as a hash, and opens nothing once revoked', async () => {
    const { made, demo } = await withKey()
    expect(JSON.stringify(await stores.runtime.partners.get('demo'))).not.toContain(made)
    await stores.runtime.partners.put(demo)
    expect((await ask(`/v1/feeds/demo-xml?key=${made}`)).status).toBe(401)
  })
})

describe('what changed', () => {
  const ask = (query: string) =>
    localApp(stores.runtime).request(`/v1/feeds/demo-xml/changes${query}`, {
      headers: { authorization: `Bearer ${key}` },
    })

  it('is asked for with the cursor that the feed gave', async () => {
    const cursor = (await pull()).headers.get('rolecast-cursor') ?? ''
    const answer = await ask(`?since=${cursor}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    expect(answer.headers.get('cache-control')).toContain('private')
    expect(await answer.text()).toBe(`{"op":"cursor","cursor":"${cursor}"}\n`)
  })

  it.each([
    ['', 400],
    ['?since=', 400],
    ['?since=soon', 400],
    ['?since=0', 200],
    ['?since=99', 410],
  ])('%s answers %i', async (query, status) => {
    const answer = await ask(query)
    expect(answer.status).toBe(status)
    if (status === 410) expect(answer.headers.get('link')).toContain('</v1/feeds/demo-xml>')
  })
})

describe('a warm process', () => {
  it('asks the stores once for many pulls, and forgets a revoked key within half a minute', async () => {
    let now = Date.now()
    let asked = 0
    const { runtime } = stores
    const keys = {
      ...runtime.keys,
      holder: (id: string) => {
        asked += 1
        return runtime.keys.holder(id)
      },
    }
    const app = localApp({ ...runtime, keys, now: () => now })
    const again = () =>
      app.request('/v1/feeds/rival-feed', { headers: { authorization: `Bearer ${rivalKey}` } })
    const statuses = await Promise.all(Array.from({ length: 20 }, again))
    for (let n = 0; n < 20; n += 1) await again()
    expect(statuses.every(({ status }) => status === 200)).toBe(true)
    expect(asked).toBeLessThanOrEqual(20)
    const rival = await runtime.partners.get('rival')
    if (!rival) throw new Error('rival is there')
    await runtime.partners.put({ ...rival, keys: revokeKey(rival.keys, rival.keys[0]?.keyId, runtime) })
    now += 31_000
    expect((await again()).status).toBe(401)
    await runtime.partners.put(rival)
  })
})
