import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { callerOf, keepHolder, makeKey, makeSecret } from '../../lib/pipeline/access.ts'
import { eraseSource } from '../../lib/pipeline/erasure/source.ts'
import { signatureOf } from '../../lib/pipeline/secrets.ts'
import { openStores, type Stores } from '../stores.ts'

const now = Date.parse('2026-11-14T09:00:00Z')
let stores: Stores
let secret: string
let own: string

/** Registers a source with a secret, which is told. */
async function having(sourceId: string): Promise<string> {
  const made = makeSecret(stores.runtime)
  await keepHolder({ sourceId, secrets: [made], keys: [] }, stores.runtime)
  return made.secret
}
beforeAll(async () => {
  stores = await openStores('auto', () => now)
  secret = await having('crumb-ats')
  own = await having('crumb-ats.de')
  await having('rival-ats')
})
afterAll(() => stores.stop())

type Sent = { readonly id?: string; readonly source?: string; readonly by?: string }
function deliver({ id = 'msg-1', source = 'crumb-ats', by = secret }: Sent) {
  const [at, body] = [String(now / 1000), '<jobs/>']
  const base64 = signatureOf(by, `${id}.${at}.`, Buffer.from(body)).toString('base64')
  const headers = { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${base64}` }
  return localApp(stores.runtime).request(`/v1/sources/${source}/documents`, {
    method: 'POST',
    body,
    headers,
  })
}
const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

describe('a delivery to a scope', () => {
  it.each([
    ['the secret of its source', 'crumb-ats.de', () => secret, 202],
    ['its own secret', 'crumb-ats.de', () => own, 202],
    ['the secret of its source, of which nothing came yet', 'crumb-ats.fr', () => secret, 202],
    ['the secret of another scope', 'crumb-ats.fr', () => own, 401],
    ['the secret of another source', 'rival-ats.de', () => secret, 401],
  ])('signed with %s is answered as it should', async (what, source, by, status) => {
    const answer = await deliver({ id: `scope-${what.length}`, source, by: by() })
    expect(answer.status).toBe(status)
    if (status !== 202) return
    const { receiptId } = (await answer.json()) as { receiptId: string }
    expect(await stores.runtime.receipts.get(receiptId)).toMatchObject({
      sourceId: source,
      key: `sources/${source}/${receiptId}`,
    })
  })

  it('opens nothing of its source by its own secret', async () => {
    expect((await deliver({ id: 'upward', by: own })).status).toBe(401)
  })

  it.each(['nobody.de', 'crumb-ats.de.x', 'crumb-ats.', '.de', `crumb-ats.${'e'.repeat(40)}`])(
    'is answered 404 where there can be no %s',
    async (source) => {
      const answer = await deliver({ source })
      expect([answer.status, await codeOf(answer)]).toEqual([404, 'unknown_source'])
    },
  )

  it('is answered 404, and its own key opens nothing, once its source is gone', async () => {
    const { key, kept } = makeKey('source', stores.runtime)
    await having('lost')
    await keepHolder({ sourceId: 'lost.de', secrets: [], keys: [kept] }, stores.runtime)
    expect(await callerOf(key, stores.runtime)).toMatchObject({ source: { sourceId: 'lost.de' } })
    await stores.runtime.sources.remove('lost')
    expect((await deliver({ source: 'lost.de' })).status).toBe(404)
    expect(await callerOf(key, stores.runtime)).toBeUndefined()
  })

  it('is answered 404 after the scope was erased', async () => {
    await eraseSource('crumb-ats.gone', { by: 'Ada', why: 'asked for' }, stores.runtime)
    expect((await deliver({ source: 'crumb-ats.gone' })).status).toBe(404)
  })
})
