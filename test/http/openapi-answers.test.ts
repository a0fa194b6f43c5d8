import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { openapiDocument } from '../../lib/http/openapi.ts'
import { routes } from '../../lib/http/routes.ts'
import * as schemas from '../../lib/http/schemas.ts'
import { limits } from '../../lib/limits.ts'
import { keepHolder, makeKey, makeSecret } from '../../lib/pipeline/access.ts'
import { receiptIdOf } from '../../lib/pipeline/documents/receive.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import { signatureOf } from '../../lib/pipeline/secrets.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { idOf, openReading, type Reading, readAt } from './reading.ts'

const document = openapiDocument('https://rolecast.example')

type Described = { readonly content?: Readonly<Record<string, { schema: object }>> }
type Operation = { readonly responses: Readonly<Record<string, Described>>; readonly security?: object[] }

const operationOf = (path: string, method: string): Operation => {
  const found = document.paths[path]?.[method.toLowerCase()]
  if (!found) throw new Error(`${method} ${path} is not described`)
  // Our own document: every operation has this shape.
  return found as Operation
}

/** By the names under which the document has them. */
const bodies: Readonly<Record<string, z.ZodType>> = {
  Opening: schemas.partnerOpening,
  OpeningsPage: schemas.openingsPage,
  JsearchAnswer: schemas.jsearchEnvelope,
  FeedList: schemas.feedList,
  Received: schemas.received,
  UploadForm: schemas.uploadForm,
  Receipt: schemas.senderReceipt,
  Problem: schemas.problemBody,
}

describe('what is described', () => {
  let reading: Reading
  const made = { partner: '', source: '', url: '', secret: '', receiptId: '' }
  beforeAll(async () => {
    reading = await openReading([sampleOpening({ openingId: idOf(1) })], async (runtime) => {
      const source = makeKey('source', runtime)
      const secret = makeSecret(runtime)
      await keepHolder({ sourceId: 'inn', secrets: [secret], keys: [source.kept] }, runtime)
      const url = makeKey('feed', runtime)
      const demo = await runtime.partners.get('demo')
      if (!demo) throw new Error('demo is there')
      await runtime.partners.put({
        ...demo,
        feeds: demo.feeds.map((feed) => ({ ...feed, urlKey: url.kept })),
      })
      await publish(runtime)
      Object.assign(made, { source: source.key, url: url.key, secret: secret.secret })
    })
    made.partner = reading.partnerKey
    const sent = await deliver('first')
    made.receiptId = schemas.received.parse(await sent.json()).receiptId
  })
  afterAll(() => reading.stop())

  function deliver(id: string, body = '[]', by = made.secret) {
    const at = String(readAt / 1000)
    const signature = `v1,${signatureOf(by, `${id}.${at}.`, body).toString('base64')}`
    const headers = { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature }
    return reading.app.request('/v1/sources/inn/documents', { method: 'POST', body, headers })
  }

  /** A schema drops what it does not know, so that a body with more than is described does not come back whole. */
  function isOf(schema: z.ZodType | undefined, body: unknown): boolean {
    const read = schema?.safeParse(body)
    return read?.success === true && isDeepStrictEqual(read.data, body)
  }

  /** Whether an answer is one that the description has: status, kind of body, and what is in it. */
  async function expectDescribed(answer: Response, path: string, method = 'GET') {
    const { responses } = operationOf(path, method)
    const described = responses[answer.status]
    expect(Object.keys(responses)).toContain(String(answer.status))
    const [kind] = Object.keys(described?.content ?? {})
    const text = await answer.text()
    if (kind === undefined || method === 'HEAD') return expect(text).toBe('')
    const type = answer.headers.get('content-type') ?? ''
    if (kind === '*/*') return expect(type).not.toBe('')
    expect(type.split(';')[0]).toBe(kind)
    const names = [...JSON.stringify(described).matchAll(/schemas\/(\w+)"/g)].map(([, name = '']) => name)
    const body = names.length === 0 ? undefined : JSON.parse(text)
    const fits = names.filter((name) => isOf(bodies[name], body))
    expect(names.length === 0 || fits.length > 0, `${text.slice(0, 200)} is one of ${names}`).toBe(true)
  }

  it.each([
    ['/v1/openings', '/v1/openings', 200],
    ['/v1/openings?shape=jsearch', '/v1/openings', 200],
    ['/v1/openings?limit=0', '/v1/openings', 400],
    [`/v1/openings/${idOf(1)}`, '/v1/openings/{id}', 200],
    [`/v1/openings/${idOf(1)}?shape=jsearch`, '/v1/openings/{id}', 200],
    [`/v1/openings/${idOf(1)}?shape=xml`, '/v1/openings/{id}', 400],
    ['/v1/openings/none', '/v1/openings/{id}', 404],
    ['/v1/jsearch/search?query=chef', '/v1/jsearch/search', 200],
    ['/v1/jsearch/search?employment_types=NONE', '/v1/jsearch/search', 400],
    [`/v1/jsearch/job-details?job_id=${idOf(1)}`, '/v1/jsearch/job-details', 200],
    ['/v1/jsearch/job-details', '/v1/jsearch/job-details', 400],
    ['/v1/jsearch/job-details?job_id=', '/v1/jsearch/job-details', 400],
    [`/v1/jsearch/job-details?job_id=${'a,'.repeat(20)}`, '/v1/jsearch/job-details', 400],
    ['/v1/feeds', '/v1/feeds', 200],
    ['/v1/feeds/demo-all', '/v1/feeds/{feedId}', 200],
    ['/v1/feeds/none', '/v1/feeds/{feedId}', 404],
    ['/v1/feeds/demo-all/changes?since=0', '/v1/feeds/{feedId}/changes', 200],
    ['/v1/feeds/demo-all/changes', '/v1/feeds/{feedId}/changes', 400],
    ['/v1/feeds/none/changes?since=0', '/v1/feeds/{feedId}/changes', 404],
    ['/v1/feeds/demo-all/changes?since=99', '/v1/feeds/{feedId}/changes', 410],
    ['/healthz', '/healthz', 200],
  ])('is what %s answers to a partner, however it shows its key', async (path, route, status) => {
    const basic = Buffer.from(`demo:${made.partner}`).toString('base64')
    const ways = [
      { authorization: `Bearer ${made.partner}` },
      { authorization: `Basic ${basic}` },
      { 'x-api-key': made.partner },
    ]
    for (const headers of ways) {
      const answer = await reading.get(path, headers as Record<string, string>)
      expect(answer.status).toBe(status)
      await expectDescribed(answer, route)
    }
    if (route === '/healthz') return
    await expectDescribed(await reading.get(path), route)
    expect((await reading.get(path)).status).toBe(401)
  })

  it.each([
    [{ range: 'bytes=0-3' }, 206],
    [{ range: 'bytes=99999999-' }, 416],
    [{ 'if-none-match': '*' }, 304],
  ])('is what a feed answers to %j', async (more, status) => {
    const headers = { 'x-api-key': made.partner, ...more } as Record<string, string>
    const answer = await reading.get('/v1/feeds/demo-all', headers)
    expect(answer.status).toBe(status)
    await expectDescribed(answer, '/v1/feeds/{feedId}')
    const head = await reading.app.request('/v1/feeds/demo-all', { method: 'HEAD', headers })
    await expectDescribed(head, '/v1/feeds/{feedId}', 'HEAD')
  })

  it('is how the key of a URL opens a feed, and nothing else', async () => {
    for (const { path } of routes) {
      const asked = path.replace(/\{\w+\}/, path.includes('feeds') ? 'demo-all' : idOf(1))
      if (!document.paths[path]?.['get'] || path === '/healthz') continue
      const operation = operationOf(path, 'GET') as Operation & { parameters: { name: string }[] }
      const isOpen = (await reading.get(`${asked}?since=0&key=${made.url}`)).status === 200
      expect(isOpen).toBe(JSON.stringify(operation.security ?? []).includes('urlKey'))
      expect(operation.parameters.some(({ name }) => name === 'key')).toBe(isOpen)
    }
  })

  it('is what senders are answered', async () => {
    const route = '/v1/sources/{sourceId}/documents'
    const answers: [Promise<Response> | Response, number][] = [
      [deliver('second'), 202],
      [deliver('first', '[1]'), 409],
      [deliver('third', '[]', 'whsec_AAAA'), 401],
      [deliver('large', 'x'.repeat(limits.webhookBytesMax + 1)), 413],
    ]
    const none = reading.app.request('/v1/sources/none/documents', { method: 'POST', body: '[]' })
    for (const [asked, status] of [...answers, [none, 404] as const]) {
      const answer = await asked
      expect(answer.status).toBe(status)
      await expectDescribed(answer, route, 'POST')
    }
    for (const [key, id, status] of [
      [made.source, 'inn', 201],
      [made.source, 'other', 404],
      ['none', 'inn', 401],
    ] as const) {
      const headers = { 'x-api-key': key }
      const answer = await reading.app.request(`/v1/sources/${id}/uploads`, { method: 'POST', headers })
      expect(answer.status).toBe(status)
      await expectDescribed(answer, '/v1/sources/{sourceId}/uploads', 'POST')
    }
    for (const [key, id, status] of [
      [made.source, made.receiptId, 200],
      [made.source, 'none', 404],
      ['none', made.receiptId, 401],
    ] as const) {
      const answer = await reading.get(`/v1/receipts/${id}`, { 'x-api-key': key })
      expect(answer.status).toBe(status)
      await expectDescribed(answer, '/v1/receipts/{receiptId}')
    }
  })

  it('is a receipt with all that it can say', async () => {
    const { runtime } = reading
    const at = new Date(readAt).toISOString()
    const counts = { seen: 3, accepted: 1, rejected: 1, duplicate: 1, removed: 2 }
    const receiptId = receiptIdOf('whole')
    const about = {
      receiptId,
      sourceId: 'inn',
      key: `sources/inn/${receiptId}`,
      document: 'jobs.xml',
      sequence: 9,
    }
    await runtime.receipts.open({
      ...{ ...about, ...counts, version: 'v1', format: 'csv', state: 'partial', reason: 'too_large' },
      ...{ receivedAt: at, updatedAt: at, released: true, reopened: true, byForm: true },
      problems: [{ code: 'invalid_field', ref: 'a', index: 1, field: 'title', detail: 'x' }],
    })
    const answer = await reading.get(`/v1/receipts/${receiptId}`, { 'x-api-key': made.source })
    await expectDescribed(answer.clone(), '/v1/receipts/{receiptId}')
    const told = Object.keys((await answer.json()) as object)
    expect(told.sort()).toEqual(Object.keys(schemas.senderReceipt.shape).sort())
  })

  it('has for every counted route that it may be too fast, and that we may fail', () => {
    for (const { path, methods } of routes.filter((one) => one.path.startsWith('/v1/')))
      for (const method of methods)
        expect(Object.keys(operationOf(path, method).responses)).toEqual(
          expect.arrayContaining(['429', '500', '503']),
        )
  })
})
