import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { limits } from '../../lib/limits.ts'
import { keepHolder, makeKey, makeSecret } from '../../lib/pipeline/access.ts'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { sourceState } from '../../lib/pipeline/documents/source-states.ts'
import { signatureOf } from '../../lib/pipeline/secrets.ts'
import { openStores, type Stores } from '../stores.ts'

const now = Date.parse('2026-11-14T09:00:00Z')
let stores: Stores
let secret: string
let key: string
let foreignKey: string

beforeAll(async () => {
  stores = await openStores('auto', () => now)
  const { runtime } = stores
  const made = makeSecret(runtime)
  secret = made.secret
  const own = makeKey('source', runtime)
  const foreign = makeKey('source', runtime)
  key = own.key
  foreignKey = foreign.key
  await keepHolder({ sourceId: 'crumb-ats', secrets: [made], keys: [own.kept] }, runtime)
  await keepHolder({ sourceId: 'rival-ats', secrets: [makeSecret(runtime)], keys: [foreign.kept] }, runtime)
})
afterAll(() => stores.stop())

type Sent = { id?: string; at?: number; body?: string; signed?: string; source?: string; with?: string }

/** A delivery as a sender's library makes it; `signed` is the body that was signed, where it is not the one sent. */
function deliver({
  id = 'msg-1',
  at = now / 1000,
  body = '<jobs/>',
  signed,
  source = 'crumb-ats',
  with: by,
}: Sent) {
  const base64 = signatureOf(by ?? secret, `${id}.${at}.`, Buffer.from(signed ?? body)).toString('base64')
  const headers = { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${base64}` }
  return localApp(stores.runtime).request(`/v1/sources/${source}/documents`, {
    method: 'POST',
    body,
    headers,
  })
}
const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

describe('a signed delivery', () => {
  it('is kept as it came and answered with a receipt', async () => {
    const answer = await deliver({ id: 'kept-1', body: '<jobs>é</jobs>' })
    expect(answer.status).toBe(202)
    const { receiptId } = (await answer.json()) as { receiptId: string }
    expect(await stores.runtime.receipts.get(receiptId)).toMatchObject({
      state: 'received',
      sourceId: 'crumb-ats',
    })
    const document = await stores.runtime.documents.open(`sources/crumb-ats/${receiptId}`)
    expect(Buffer.concat(await Array.fromAsync(document?.bytes ?? [])).toString()).toBe('<jobs>é</jobs>')
  })

  it('has one receipt and one document however often and however fast it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => deliver({ id: 'repeat-1' })))
    const ids = new Set(await Promise.all(answers.map(async (answer) => JSON.stringify(await answer.json()))))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202))
    expect(ids.size).toBe(1)
  })

  it('is refused when its id was used with another body', async () => {
    await deliver({ id: 'reused-1', body: '<jobs/>' })
    const answer = await deliver({ id: 'reused-1', body: '<jobs></jobs>' })
    expect(answer.status).toBe(409)
    expect(await codeOf(answer)).toBe('replayed_id')
  })

  it.each([-300, 0, 300])('is taken %i s off our clock', async (off) => {
    expect((await deliver({ id: `clock${off}`, at: now / 1000 + off })).status).toBe(202)
  })

  it('may carry several signatures of which one is right', async () => {
    const right = signatureOf(secret, `rotate.${now / 1000}.`, Buffer.from('x')).toString('base64')
    const wrong = Buffer.alloc(32).toString('base64')
    const headers = {
      'webhook-id': 'rotate',
      'webhook-timestamp': String(now / 1000),
      'webhook-signature': `v1,${wrong} v1a,xyz v1,${right}`,
    }
    const answer = await localApp(stores.runtime).request('/v1/sources/crumb-ats/documents', {
      method: 'POST',
      body: 'x',
      headers,
    })
    expect(answer.status).toBe(202)
  })
})

it('holds a source with all its scopes to its rate, counting only what it signed', async () => {
  const { runtime } = stores
  let at = now
  // Nothing is kept, for these are many.
  const documents = { ...runtime.documents, put: async () => 'exists' as const, sha256: async () => 'other' }
  const app = localApp({ ...runtime, documents, now: () => at })
  const send = async (id: string, by = secret) => {
    const base64 = signatureOf(by, `${id}.${now / 1000}.`, Buffer.from('x')).toString('base64')
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': `${now / 1000}`,
      'webhook-signature': `v1,${base64}`,
    }
    const scope = id.startsWith('many') ? `.s${id.length}` : ''
    return app.request(`/v1/sources/crumb-ats${scope}/documents`, { method: 'POST', body: 'x', headers })
  }
  for (let n = 0; n < 50; n += 1) expect((await send(`forged-${n}`, 'whsec_AAAA')).status).toBe(401)
  for (let n = 0; n < limits.deliveriesBurstMax; n += 1) expect((await send(`many-${n}`)).status).toBe(409)
  const late = await send('late')
  expect([late.status, late.headers.get('retry-after'), await codeOf(late)]).toEqual([
    429,
    '1',
    'rate_limited',
  ])
  expect((await send('forged', 'whsec_AAAA')).status).toBe(401)
  at += 1_000
  expect((await send('later')).status).toBe(409)
})

describe('a forged delivery', () => {
  const at = now / 1000
  const right = () => signatureOf(secret, `msg.${at}.`, Buffer.from('x')).toString('base64')
  const forgeries: [string, () => Record<string, string>][] = [
    ['has no headers', () => ({})],
    ['has no signature', () => ({ 'webhook-id': 'msg', 'webhook-timestamp': `${at}` })],
    ['has an empty signature', () => headersWith('')],
    ['has a prefix of the right signature', () => headersWith(`v1,${right().slice(0, 20)}`)],
    ['has the right signature with a suffix', () => headersWith(`v1,${right()}AAAA`)],
    ['has the right signature under another version', () => headersWith(`v2,${right()}`)],
    ['has a signature without a version', () => headersWith(right())],
    [
      'is signed with another key',
      () => headersWith(`v1,${signatureOf('whsec_AAAA', `msg.${at}.`, Buffer.from('x')).toString('base64')}`),
    ],
    [
      'is signed over another body',
      () => headersWith(`v1,${signatureOf(secret, `msg.${at}.`, Buffer.from('y')).toString('base64')}`),
    ],
    ['has another id', () => headersWith(`v1,${right()}`, { 'webhook-id': 'other' })],
    ['has another timestamp', () => headersWith(`v1,${right()}`, { 'webhook-timestamp': `${at + 1}` })],
    ['has a dot in its id', () => headersWith(`v1,${right()}`, { 'webhook-id': 'msg.1' })],
    ['has a fractional timestamp', () => headersWith(`v1,${right()}`, { 'webhook-timestamp': `${at}.0` })],
    ['has a negative timestamp', () => headersWith(`v1,${right()}`, { 'webhook-timestamp': `-${at}` })],
    ['has a huge timestamp', () => headersWith(`v1,${right()}`, { 'webhook-timestamp': '9'.repeat(30) })],
    [
      'has a timestamp in Arabic digits',
      () => headersWith(`v1,${right()}`, { 'webhook-timestamp': '%D9%A1' }),
    ],
    ['has more signatures than anyone needs', () => headersWith(`${'v1,AAAA '.repeat(1000)}v1,${right()}`)],
    ['has two ids', () => headersWith(`v1,${right()}`, { 'webhook-id': 'msg, msg' })],
  ]
  const headersWith = (signature: string, more: Record<string, string> = {}) => ({
    'webhook-id': 'msg',
    'webhook-timestamp': `${at}`,
    'webhook-signature': signature,
    ...more,
  })

  it.each(forgeries)('is refused when it %s', async (_, headers) => {
    const answer = await localApp(stores.runtime).request('/v1/sources/crumb-ats/documents', {
      method: 'POST',
      body: 'x',
      headers: headers(),
    })
    expect(answer.status).toBe(401)
    expect(await codeOf(answer)).toBe('unsigned_webhook')
  })

  it.each([
    ['lacks headers', () => ({ 'webhook-id': 'msg' }), /^webhook-timestamp, webhook-signature: missing$/],
    ['has an old time', () => headersWith('v1,', { 'webhook-timestamp': `${at - 301}` }), /from our clock$/],
    [
      'has a time in words',
      () => headersWith('v1,', { 'webhook-timestamp': 'now' }),
      /^webhook-timestamp: whole/,
    ],
    ['has an odd id', () => headersWith('v1,', { 'webhook-id': 'a.b' }), /^webhook-id: up to \d+ letters/],
    [
      'is signed by another',
      () => headersWith(`v1,${right().replace(/^./, '_')}`),
      /^webhook-signature: none/,
    ],
  ])('that %s hears so, and of no key that it could show', async (_, headers, says) => {
    const answer = await localApp(stores.runtime).request('/v1/sources/crumb-ats/documents', {
      method: 'POST',
      body: 'x',
      headers: headers(),
    })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, null])
    expect((await answer.json()) as object).toMatchObject({ detail: expect.stringMatching(says) })
  })

  it.each([-301, 301])('is refused %i s off our clock', async (off) => {
    expect((await deliver({ id: 'late', at: at + off })).status).toBe(401)
  })

  it("is refused with another source's secret", async () => {
    expect((await deliver({ source: 'rival-ats' })).status).toBe(401)
  })
})

it('answers 404 for a source that is not there', async () => {
  const answer = await deliver({ source: 'nobody' })
  expect(answer.status).toBe(404)
  expect(await codeOf(answer)).toBe('unknown_source')
})

it('refuses a body over the limit by counting it', async () => {
  const answer = await deliver({ id: 'large-1', body: 'x'.repeat(limits.webhookBytesMax + 1) })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({
    code: 'too_large',
    detail: expect.stringMatching(/^a body has up to 4194304 bytes: send it through an upload form/),
  })
})

it('takes no body that Lambda would refuse before us: it hands 6 MB on, a third of it lost to base64', () => {
  // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html; the headers of an entry are 10 kB.
  const invocationBytesMax = 6 * 1024 ** 2 - 64 * 1024
  expect(4 * Math.ceil(limits.webhookBytesMax / 3)).toBeLessThan(invocationBytesMax)
})

describe('receipts and upload forms', () => {
  const ask = (path: string, by?: string, method = 'GET') =>
    localApp(stores.runtime).request(path, { method, headers: by ? { authorization: `Bearer ${by}` } : {} })

  it('are open to the source itself alone', async () => {
    const { receiptId } = (await (await deliver({ id: 'own-1' })).json()) as { receiptId: string }
    expect((await ask(`/v1/receipts/${receiptId}`, key)).status).toBe(200)
    expect((await ask(`/v1/receipts/${receiptId}`)).status).toBe(401)
    const foreign = await ask(`/v1/receipts/${receiptId}`, foreignKey)
    const missing = await ask('/v1/receipts/rcp_000000000000000000000000', foreignKey)
    expect(foreign.status).toBe(404)
    expect(await foreign.text()).toBe(await missing.text())
  })

  it('take the key in a header of its own', async () => {
    const { receiptId } = (await (await deliver({ id: 'own-2' })).json()) as { receiptId: string }
    const headers = { 'x-api-key': key }
    const app = localApp(stores.runtime)
    expect((await app.request(`/v1/receipts/${receiptId}`, { headers })).status).toBe(200)
    const form = await app.request('/v1/sources/crumb-ats/uploads', { method: 'POST', headers })
    expect(form.status).toBe(201)
  })

  it('are none under what is no id', async () => {
    for (const id of ['x', 'rcp_0', 'a'.repeat(3_000)])
      expect((await ask(`/v1/receipts/${id}`, key)).status).toBe(404)
  })

  it('give a form under a receipt of its own', async () => {
    const answer = await ask('/v1/sources/crumb-ats/uploads', key, 'POST')
    expect(answer.status).toBe(201)
    const form = (await answer.json()) as { receiptId: string; fields: Record<string, string> }
    expect(form).toMatchObject({ receiptId: expect.stringMatching(/^rcp_/), url: expect.any(String) })
    const { documents, receipts, sources } = stores.runtime
    expect(await receipts.get(form.receiptId)).toMatchObject({ state: 'received', byForm: true })
    // Nothing was posted, so it is not the source's newest document.
    const source = await sources.get('crumb-ats')
    expect(source && (await sourceState(source, stores.runtime)).last?.receiptId).not.toBe(form.receiptId)
    await documents.put(form.fields['key'] ?? '', Buffer.from('[]'), {
      capturedAt: '2026-11-14T09:00:00Z',
      sha256: '',
    })
    await ingest(form.fields['key'] ?? '', stores.runtime)
    expect((await ask(`/v1/receipts/${form.receiptId}`, key)).status).toBe(200)
    expect((await ask('/v1/sources/crumb-ats/uploads', foreignKey, 'POST')).status).toBe(404)
  })

  it('never shows a key, a secret or an object key', async () => {
    const { receiptId } = (await (await deliver({ id: 'shown-1' })).json()) as { receiptId: string }
    const text = await (await ask(`/v1/receipts/${receiptId}`, key)).text()
    expect(text).not.toMatch(/whsec_|rks_|"key"|"sequence"|sources\//)
    expect(JSON.parse(text).document).toBe(receiptId)
    expect(stores.logged.join('')).not.toMatch(/whsec_|rks_[0-9a-f]{12}_/)
  })
})
