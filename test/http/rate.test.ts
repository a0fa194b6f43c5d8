import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edgeHeader } from '../../lib/config.ts'
import { localApp } from '../../lib/http/app.ts'
import { rateLimit } from '../../lib/http/rate.ts'
import { limits } from '../../lib/limits.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { idOf, openReading, type Reading } from './reading.ts'

describe('a rate', () => {
  it('lets a burst through and then so many a second', () => {
    let now = 0
    const rate = rateLimit(() => now, { burst: 3, perSecond: 2 })
    expect([1, 2, 3, 4].map(() => rate.take('a'))).toEqual([0, 0, 0, 1])
    expect(rate.take('b')).toBe(0)
    now += 500
    expect([rate.take('a'), rate.take('a')]).toEqual([0, 1])
    now += 60_000
    expect([1, 2, 3, 4].map(() => rate.take('a'))).toEqual([0, 0, 0, 1])
  })

  it('says how long to wait', () => {
    const rate = rateLimit(() => 0, { burst: 1, perSecond: 0.1 })
    rate.take('a')
    expect(rate.wait('a')).toBe(10)
  })

  it('remembers whoever asked lately and no more than it may', () => {
    const rate = rateLimit(() => 0, { burst: 2, perSecond: 1 })
    rate.take('busy')
    for (let n = 0; n < 3 * limits.ratesTrackedMax; n += 1) {
      rate.take(`other ${n}`)
      if (n % 1_000 === 0) rate.take('busy')
    }
    expect(rate.size()).toBeLessThanOrEqual(limits.ratesTrackedMax)
    expect(rate.wait('busy')).toBe(1)
  })
})

const token = 'edge-token-of-the-test'
const onNode = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })
const onLambda = (sourceIp: string) => ({ event: { requestContext: { http: { sourceIp } } } })

let reading: Reading
beforeAll(async () => {
  reading = await openReading([sampleOpening({ openingId: idOf(1) })])
})
afterAll(() => reading.stop())

/** A server of its own, so that nobody has asked it before. */
function server() {
  const app = localApp({ ...reading.runtime, edgeToken: token })
  return async (path: string, env: object, headers: Record<string, string> = {}) =>
    app.request(path, { headers }, env)
}
type Ask = ReturnType<typeof server>

async function exhaust(ask: Ask, env: object, headers?: Record<string, string>): Promise<Response> {
  for (let n = 0; n < limits.openBurstMax; n += 1)
    expect((await ask('/robots.txt', env, headers)).status).toBe(200)
  return ask('/robots.txt', env, headers)
}

describe('an address', () => {
  it.each([
    ['the local server', onNode('203.0.113.7'), onNode('203.0.113.8')],
    ['Lambda', onLambda('203.0.113.7'), onLambda('203.0.113.8')],
  ])('that asks too often is told to wait, and no other, on %s', async (_, hasty, other) => {
    const ask = server()
    const answer = await exhaust(ask, hasty)
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(await answer.json()).toMatchObject({ code: 'rate_limited' })
    expect((await ask('/jobs', other)).status).toBe(200)
    expect((await ask('/healthz', hasty)).status).toBe(200)
    reading.clock.now += 1_000
    expect((await ask('/jobs', hasty)).status).toBe(200)
  })

  it('of IPv6 counts as its network', async () => {
    const ask = server()
    expect((await exhaust(ask, onNode('2001:db8:1:2::1'))).status).toBe(429)
    expect((await ask('/jobs', onNode('2001:db8:1:2:ffff::9'))).status).toBe(429)
    expect((await ask('/jobs', onNode('2001:db8:1:3::1'))).status).toBe(200)
  })

  it('of this machine is not counted', async () => {
    const ask = server()
    for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect((await exhaust(ask, onNode(own))).status).toBe(200)
  })

  it('cannot be made up without the token of the edge', async () => {
    const ask = server()
    const forged = (n: number) => ({ 'x-forwarded-for': `198.51.100.${n}`, [edgeHeader]: 'guessed' })
    for (let n = 0; n < limits.openBurstMax; n += 1)
      await ask('/robots.txt', onLambda('203.0.113.7'), forged(n))
    expect((await ask('/jobs', onLambda('203.0.113.7'), forged(1))).status).toBe(429)
  })

  it('is the one that the edge tells, whatever its own sender wrote before', async () => {
    const ask = server()
    const edge = onLambda('130.176.0.1')
    const via = (viewer: string, wrote = '') => ({
      [edgeHeader]: token,
      'x-forwarded-for': `${wrote}${viewer}, 130.176.0.1`,
    })
    expect((await exhaust(ask, edge, via('198.51.100.1'))).status).toBe(429)
    expect((await ask('/jobs', edge, via('198.51.100.1', '192.0.2.9, '))).status).toBe(429)
    expect((await ask('/jobs', edge, via('198.51.100.2', '198.51.100.1, '))).status).toBe(200)
  })

  it('that shows wrong keys too often is not heard for a while; a good key costs nothing', async () => {
    const ask = server()
    const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
    const guesser = onNode('203.0.113.9')
    for (let n = 0; n < 2 * limits.refusalsBurstMax; n += 1) {
      if (n % limits.apiBurstMax === 0) reading.clock.now += 60_000
      expect(
        (await ask('/v1/openings/none', onNode('203.0.113.10'), bearer(reading.partnerKey))).status,
      ).toBe(404)
    }
    for (let n = 0; n < limits.refusalsBurstMax; n += 1)
      expect((await ask('/v1/openings', guesser, bearer('rkp_no'))).status).toBe(401)
    const answer = await ask('/console', guesser)
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('2')
    expect((await ask('/v1/openings', guesser, bearer(reading.partnerKey))).status).toBe(429)
    expect((await ask('/jobs', guesser)).status).toBe(200)
  })
})

describe('a good key', () => {
  it.each([
    ['/v1/openings?limit=1', limits.apiBurstMax],
    ['/v1/openings/none', limits.apiBurstMax],
    ['/v1/jsearch/job-details?job_id=none', limits.apiBurstMax],
    ['/v1/feeds', limits.apiBurstMax],
    ['/v1/receipts/none', limits.apiBurstMax],
    ['/v1/feeds/none', limits.pullsBurstMax],
    ['/v1/feeds/none/changes', limits.pullsBurstMax],
  ])('is told to wait that asks too often for %s, and no other', async (path, burst) => {
    const ask = server()
    const shown = [{ authorization: `Bearer ${reading.partnerKey}` }, { 'x-api-key': reading.partnerKey }]
    const isCounted = path.includes('receipts')
    for (let n = 0; n < burst; n += 1) {
      // Of this machine, so that refusals of a partner's key to a sender's route count by the key alone.
      const { status } = await ask(path, onNode('127.0.0.1'), shown[n % 2])
      expect(status).toBe(isCounted ? 401 : status)
      expect(status).not.toBe(429)
    }
    const late = await ask(path, onNode('127.0.0.1'), shown[0])
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '1'])
    const other = await ask(path, onNode('127.0.0.1'), { authorization: `Bearer ${reading.narrowKey}` })
    expect(other.status).not.toBe(429)
    reading.clock.now += 1_000
    expect((await ask(path, onNode('127.0.0.1'), shown[0])).status).not.toBe(429)
  })

  it('of a feed URL is counted too', async () => {
    const ask = server()
    const path = `/v1/feeds/demo-all?key=rkf_000000000000_${'A'.repeat(43)}`
    for (let n = 0; n < limits.pullsBurstMax; n += 1)
      expect((await ask(path, onNode('127.0.0.1'))).status).toBe(401)
    expect((await ask(path, onNode('127.0.0.1'))).status).toBe(429)
  })
})

describe('a stranger', () => {
  const stranger = onNode('203.0.113.77')

  it.each([
    ['names of sources', (n: number) => `/v1/sources/guess-${n}/documents`, 'POST', 404],
    ['signatures', () => '/v1/sources/members/documents', 'POST', 401],
    ['receipts', (n: number) => `/v1/receipts/rcp_${n}`, 'GET', 401],
    ['feeds', (n: number) => `/v1/feeds/${n}?key=rkf_000000000000_${'A'.repeat(43)}`, 'GET', 401],
    [
      'what is far too long',
      () => `/v1/feeds/${'a'.repeat(2_050)}?key=rkf_000000000000_${'A'.repeat(43)}`,
      'GET',
      401,
    ],
    ['what is no id', () => `/v1/feeds/%E2%98%83~x?key=rkf_000000000000_${'A'.repeat(43)}`, 'GET', 401],
  ])('who guesses %s is soon not heard', async (_, path, method, status) => {
    await reading.runtime.sources.put({ sourceId: 'members', secrets: [], keys: [] })
    const app = localApp(reading.runtime)
    for (let n = 0; n < limits.refusalsBurstMax; n += 1)
      expect((await app.request(path(n), { method }, stranger)).status).toBe(status)
    expect((await app.request(path(99), { method }, stranger)).status).toBe(429)
  })

  it('is nobody who shows a good key of another kind', async () => {
    const app = localApp(reading.runtime)
    const askBy = (key: string, path: string) =>
      app.request(path, { headers: { authorization: `Bearer ${key}` } }, onNode('203.0.113.78'))
    for (let n = 0; n < 2 * limits.refusalsBurstMax; n += 1) {
      reading.clock.now += 1_000
      expect((await askBy(reading.partnerKey, '/v1/receipts/rcp_0')).status).toBe(401)
      expect((await askBy(reading.operatorKey, '/v1/feeds/demo-all')).status).toBe(401)
      expect((await askBy(reading.partnerKey, '/console')).status).toBe(401)
    }
    expect((await askBy(reading.partnerKey, '/v1/feeds')).status).toBe(200)
  })

  it('who only mistypes an address is told so, again and again', async () => {
    const app = localApp(reading.runtime)
    for (let n = 0; n < 2 * limits.refusalsBurstMax; n += 1)
      expect((await app.request('/v1/feed/demo-all', {}, stranger)).status).toBe(404)
  })
})
