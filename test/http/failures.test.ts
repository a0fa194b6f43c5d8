import { describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { errorFacts, Problem } from '../../lib/problem.ts'
import { inMemory } from '../memory.ts'

type Logged = { readonly event: string } & Record<string, unknown>

/** A process whose every look at an opening fails so, and what it logged of one request. */
async function asked(thrown: unknown, path = '/jobs/baker-00000000000000000001') {
  const runtime = inMemory()
  const logged: Logged[] = []
  const app = localApp({
    ...runtime,
    openings: { ...runtime.openings, get: () => Promise.reject(thrown) },
    log: { info: (event, about) => void logged.push({ event, ...about }) },
  })
  const answer = await app.request(path)
  const body = (await answer.json()) as Record<string, unknown>
  return { answer, body, logged: logged.filter(({ event }) => event.startsWith('request ')) }
}

const named = (name: string, more: object = {}) => Object.assign(new Error('as it says'), { name, ...more })

describe('a request that fails', () => {
  it.each([
    ['a bug of ours', new TypeError('x is not a function'), 500, 'internal_error'],
    ['an error without a name', new Error('never'), 500, 'internal_error'],
    [
      'an argument that Node refuses',
      named('TypeError', { code: 'ERR_INVALID_ARG_TYPE' }),
      500,
      'internal_error',
    ],
    ['a connection that broke', named('Error', { code: 'ECONNRESET' }), 503, 'store_unavailable'],
    [
      'a stream that ended early',
      named('Error', { code: 'ERR_STREAM_PREMATURE_CLOSE' }),
      503,
      'store_unavailable',
    ],
    ["a store's own error", named('InternalError', { $metadata: {} }), 503, 'store_unavailable'],
    ['a store that refuses us', new Problem('store_denied'), 503, 'store_denied'],
  ])('by %s is answered and logged as what it is', async (_, thrown, status, code) => {
    const { answer, body, logged } = await asked(thrown)
    expect([answer.status, body['code']]).toEqual([status, code])
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '5' : null)
    expect(JSON.stringify(body)).not.toContain('as it says')
    expect(logged).toMatchObject([{ event: 'request failed', method: 'GET', code }])
  })

  it('by what the caller did wrong rings for nobody', async () => {
    const { answer, logged } = await asked(new Problem('too_large'))
    expect(answer.status).toBe(413)
    expect(logged).toMatchObject([{ event: 'request refused', code: 'too_large' }])
  })

  it('is logged with words, causes and place, and a long path is cut', async () => {
    const cause = named('AccessDenied', { message: 'role may not\nx-amz-security-token:hush' })
    const path = `/jobs/${'x'.repeat(3_000)}-00000000000000000001`
    const { logged } = await asked(new Problem('store_denied', { error: 'AccessDenied' }, { cause }), path)
    expect(logged).toMatchObject([
      {
        error: expect.stringContaining('store_denied'),
        causes: ['AccessDenied: role may not'],
        at: expect.arrayContaining([expect.stringContaining('failures.test.ts')]),
      },
    ])
    expect(String(logged[0]?.['path']).length).toBeLessThanOrEqual(200)
    expect(JSON.stringify(logged)).not.toContain('hush')
  })
})

describe('a refusal', () => {
  const refused = (path: string, headers: Record<string, string> = {}) =>
    localApp(inMemory()).request(path, { headers })

  it.each([
    [404, () => refused('/none')],
    [404, () => refused('/assets/none.css')],
    [401, () => refused('/v1/feeds/none')],
    [401, () => refused('/console')],
    [500, async () => (await asked(new TypeError('no'))).answer],
    [503, async () => (await asked(new Problem('store_throttled'))).answer],
  ])('by %i is kept by no cache: the next who asks may be somebody else', async (status, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

describe('a path', () => {
  const ask = (method: string, path: string) => localApp(inMemory()).request(path, { method })

  it.each([
    ['GET', '/v1/sources/nobody/documents', 'POST'],
    ['DELETE', '/v1/sources/nobody/uploads', 'POST'],
    ['POST', '/v1/feeds/none', 'GET, HEAD'],
    ['PUT', '/jobs', 'GET, HEAD'],
  ])('says to %s %s which methods it takes', async (method, path, allow) => {
    const answer = await ask(method, path)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
    expect(await answer.json()).toMatchObject({ code: 'method_not_allowed' })
  })

  it.each([
    ['GET', '/nothing/here'],
    ['POST', '/v1/nothing'],
    ['GET', '/v1/sources/nobody'],
  ])('that nobody has is no such address for %s %s', async (method, path) => {
    const answer = await ask(method, path)
    expect([answer.status, answer.headers.get('allow')]).toEqual([404, null])
    expect(await answer.json()).toMatchObject({ code: 'unknown_address', title: 'there is no such address' })
  })
})

describe('what is said of an error', () => {
  it('follows its causes, a few of them', () => {
    const chain = [1, 2, 3, 4, 5].reduce<unknown>((cause, n) => new Error(`${n}`, { cause }), undefined)
    expect(errorFacts(chain)).toMatchObject({
      error: 'Error: 5',
      causes: ['Error: 4', 'Error: 3', 'Error: 2'],
    })
  })

  it.each([
    ['word', { error: 'word' }],
    [undefined, { error: 'undefined' }],
    [7, { error: '7' }],
  ])('is %s where that was thrown', (thrown, said) => {
    expect(errorFacts(thrown)).toEqual(said)
  })

  it('has an end', () => {
    const own = new Error('x'.repeat(9_999))
    own.cause = own
    expect(JSON.stringify(errorFacts(own)).length).toBeLessThan(6_000)
  })
})
