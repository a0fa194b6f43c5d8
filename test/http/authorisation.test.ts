import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { keepHolder, makeKey } from '../../lib/pipeline/access.ts'
import { openReceipt, receiptIdOf } from '../../lib/pipeline/documents/receive.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import { addOperator } from '../../lib/pipeline/operators.ts'
import { acme, openingsUpTo, putAll } from '../pipeline/acme.ts'
import { openStores, type Stores } from '../stores.ts'

const roles = [
  'nobody',
  'a made-up key',
  'source A',
  'source B',
  'scope A.de',
  'partner P',
  'partner Q',
  'a revoked key of P',
  'an expired key of P',
  'an operator',
] as const
type Role = (typeof roles)[number]
type Row = {
  readonly path: string
  readonly statuses: Partial<Record<Role, number>>
  readonly others: number
}

/** What each route answers to each role; `others` is for those that are not named. `{…}` is filled in below. */
const open = (path: string): Row => ({ path, statuses: {}, others: 0 })
const toPartners = (path: string): Row => ({
  path,
  statuses: { 'partner P': 200, 'partner Q': 200 },
  others: 401,
})
const toP = (path: string, status = 200): Row => ({
  path,
  statuses: { 'partner P': status, 'partner Q': 404 },
  others: 401,
})
const toA = (path: string, status = 200): Row => ({
  path,
  statuses: { 'source A': status, 'source B': 404, 'scope A.de': 404 },
  others: 401,
})
const toScope = (path: string, status = 200): Row => ({
  path,
  statuses: { 'source A': status, 'source B': 404, 'scope A.de': status },
  others: 401,
})
const toOperator = (path: string): Row => ({ path, statuses: { 'an operator': 200 }, others: 401 })

const rows: Readonly<Record<string, Row>> = {
  'POST /v1/sources/:sourceId/documents': {
    path: '/v1/sources/source-a/documents',
    statuses: {},
    others: 401,
  },
  'POST /v1/sources/:sourceId/uploads': toA('/v1/sources/source-a/uploads', 201),
  'GET /v1/receipts/:receiptId': toA('/v1/receipts/{receipt}'),
  'GET /v1/feeds': toPartners('/v1/feeds'),
  'GET /v1/feeds/:feedId': toP('/v1/feeds/p-feed'),
  'GET /v1/feeds/:feedId/changes': toP('/v1/feeds/p-feed/changes?since=1'),
  'GET /v1/openings': toPartners('/v1/openings'),
  'GET /v1/openings/:id': toPartners('/v1/openings/{opening}'),
  'GET /v1/jsearch/search': toPartners('/v1/jsearch/search?query=chef'),
  'GET /v1/jsearch/job-details': toPartners('/v1/jsearch/job-details?job_id={opening}'),
  'ALL /console/*': toOperator('/console'),
  'GET /console': toOperator('/console'),
  'GET /console/': { ...toOperator('/console/'), statuses: { 'an operator': 301 } },
  'GET /console/openings/:id': toOperator('/console/openings/{opening}'),
  'GET /console/sources': toOperator('/console/sources'),
  'GET /console/sources/:id': toOperator('/console/sources/source-a'),
  'GET /console/receipts/:id': toOperator('/console/receipts/{receipt}'),
  'GET /console/feeds': toOperator('/console/feeds'),
  'GET /console/partners': toOperator('/console/partners'),
  'GET /console/feeds/:id': toOperator('/console/feeds/p-feed'),
  'GET /console/*': { ...toOperator('/console/none'), statuses: { 'an operator': 404 } },
  'GET /healthz': open('/healthz'),
  'GET /openapi.json': open('/openapi.json'),
  'GET /docs': open('/docs'),
  'GET /sitemap.xml': open('/sitemap.xml'),
  'GET /sitemaps/:file': open('/sitemaps/1.xml'),
  'GET /robots.txt': open('/robots.txt'),
  'GET /': open('/'),
  'GET /jobs': open('/jobs'),
  'GET /jobs/': open('/jobs/'),
  'GET /jobs/by/:facet': open('/jobs/by/country'),
  'GET /jobs/:slug': open('/jobs/none'),
  'GET /assets/:file': open('/assets/none.css'),
}

/** What is a scope's, or the source's, by whose key. */
const scoped: readonly (readonly [string, Row])[] = [
  ['POST', toScope('/v1/sources/source-a.de/uploads', 201)],
  // Nothing came of it yet.
  ['POST', toA('/v1/sources/source-a.fr/uploads', 201)],
  [
    'POST',
    {
      ...toA('/v1/sources/source-b.de/uploads', 404),
      statuses: { 'source A': 404, 'source B': 201, 'scope A.de': 404 },
    },
  ],
  ['POST', { ...toA('/v1/sources/nobody.de/uploads', 404) }],
  ['POST', { ...toA('/v1/sources/source-a.de.x/uploads', 404) }],
  ['GET', toScope('/v1/receipts/{receipt of A.de}')],
  ['GET', toA('/v1/receipts/{receipt of A.fr}')],
]

let stores: Stores
let app: ReturnType<typeof localApp>
const keys: Partial<Record<Role, string>> = { 'a made-up key': `rkp_000000000000_${'A'.repeat(43)}` }
const names: Record<string, string> = {}

beforeAll(async () => {
  stores = await openStores()
  const { runtime } = stores
  for (const [role, sourceId] of [
    ['source A', 'source-a'],
    ['source B', 'source-b'],
    ['scope A.de', 'source-a.de'],
  ] as const) {
    const { key, kept } = makeKey('source', runtime)
    keys[role] = key
    await keepHolder({ sourceId, secrets: [], keys: [kept] }, runtime)
  }
  const [own, revoked, expired, rival] = Array.from({ length: 4 }, () => makeKey('partner', runtime))
  if (!own || !revoked || !expired || !rival) throw new Error('four were made')
  const past = '2026-01-01T00:00:00.000Z'
  const kept = [own.kept, { ...revoked.kept, revokedAt: past }, { ...expired.kept, expiresAt: past }]
  keys['partner P'] = own.key
  keys['a revoked key of P'] = revoked.key
  keys['an expired key of P'] = expired.key
  keys['partner Q'] = rival.key
  keys['an operator'] = await addOperator('olive', runtime)
  const feed = (feedId: string) => [{ feedId, format: 'ndjson' as const }]
  await keepHolder(acme(feed('p-feed'), { partnerId: 'p', keys: kept }), runtime)
  await keepHolder(acme(feed('q-feed'), { partnerId: 'q', keys: [rival.kept] }), runtime)
  const openings = openingsUpTo(3).map((opening) => ({
    ...opening,
    validThrough: '2036-01-01T00:00:00.000Z',
  }))
  await putAll(openings, runtime)
  await publish(runtime)
  names['{opening}'] = openings[0]?.openingId ?? ''
  for (const [name, sourceId] of [
    ['{receipt}', 'source-a'],
    ['{receipt of A.de}', 'source-a.de'],
    ['{receipt of A.fr}', 'source-a.fr'],
  ] as const) {
    const receiptId = receiptIdOf(name)
    names[name] = receiptId
    await openReceipt({ receiptId, sourceId, key: `sources/${sourceId}/one` }, runtime)
  }
  app = localApp(runtime)
})
afterAll(() => stores.stop())

const ask = (method: string, path: string, role: Role) => {
  const key = keys[role]
  const full = Object.entries(names).reduce((text, [name, value]) => text.replace(name, value), path)
  return app.request(full, { method, headers: key === undefined ? {} : { authorization: `Bearer ${key}` } })
}

it('has a row for every route there is, and no other', () => {
  // What counts addresses and keys stands before every route and is none.
  const own = app.routes.filter(({ path }) => path !== '/*' && path !== '/v1/*')
  const routes = new Set(own.map(({ method, path }) => `${method} ${path}`))
  expect([...routes].filter((route) => !(route in rows))).toEqual([])
  expect(Object.keys(rows).filter((route) => !routes.has(route))).toEqual([])
})

describe.each(Object.entries(rows))('%s', (route, { path, statuses, others }) => {
  const method = route.replace(/ .*/, '').replace('ALL', 'GET')

  it.each(roles)('answers %s as stated', async (role) => {
    const { status } = await ask(method, path, role)
    // Open pages answer everybody alike, with or without a key.
    const wanted = others === 0 ? (await ask(method, path, 'nobody')).status : (statuses[role] ?? others)
    expect(status).toBe(wanted)
  })
})

describe.each(scoped)('%s $path', (method, { path, statuses, others }) => {
  it.each(roles)('answers %s as stated', async (role) => {
    expect((await ask(method, path, role)).status).toBe(statuses[role] ?? others)
  })
})

it.each(roles)('answers HEAD of a feed to %s as GET', async (role) => {
  const [head, get] = [
    await ask('HEAD', '/v1/feeds/p-feed', role),
    await ask('GET', '/v1/feeds/p-feed', role),
  ]
  expect(head.status).toBe(get.status)
  expect(await head.text()).toBe('')
})

it('marks whatever was given for a key as private', async () => {
  for (const [route, { path, others }] of Object.entries(rows)) {
    const method = route.replace(/ .*/, '').replace('ALL', 'GET')
    for (const role of others === 0 ? [] : roles) {
      const { headers } = await ask(method, path, role)
      expect([route, role, headers.get('cache-control')]).toEqual([
        route,
        role,
        expect.stringMatching(/private|no-store/),
      ])
    }
  }
})

describe("what is another's", () => {
  it.each([
    ['feed', '/v1/feeds/p-feed', '/v1/feeds/none', 'partner Q'],
    ['list of changes', '/v1/feeds/p-feed/changes?since=1', '/v1/feeds/none/changes?since=1', 'partner Q'],
    ['receipt', '/v1/receipts/{receipt}', `/v1/receipts/${receiptIdOf('another')}`, 'source B'],
    ['receipt of its source', '/v1/receipts/{receipt}', `/v1/receipts/${receiptIdOf('x')}`, 'scope A.de'],
  ] as const)('looks like no %s at all', async (_, foreign, missing, role) => {
    const [one, other] = [await ask('GET', foreign, role), await ask('GET', missing, role)]
    expect(one.status).toBe(404)
    expect([...one.headers]).toEqual([...other.headers])
    expect(await one.text()).toBe(await other.text())
  })
})

describe('a CDN', () => {
  const spellings = [
    (path: string) => path,
    (path: string) => `${path};x.css`,
    (path: string) => `${path}/`,
    (path: string) => path.replace('/v1/', '//v1/'),
    (path: string) => path.replace('/v1/', '/v1/./'),
    (path: string) => path.replace('feeds', '%66eeds'),
    (path: string) => path.replace('p-feed', 'P-FEED'),
    (path: string) => path.replace('p-feed', 'x/../p-feed'),
    (path: string) => path.replace('p-feed', '%2e%2e/feeds/p-feed'),
    (path: string) => `${path}%00.css`,
  ]

  /** As careless as a shared cache may be: it keeps what is not marked private, by the URL as it was sent. */
  it('never gives partner Q what partner P was given, in 1,000 spellings of the URL', async () => {
    const kept = new Map<string, string>()
    let asked = 0
    for (let n = 0; n < 50; n += 1) {
      for (const spell of spellings) {
        const url = `${spell('/v1/feeds/p-feed')}${n === 0 ? '' : `?v=${n}`}`
        const first = await ask('GET', url, 'partner P')
        if (!/private|no-store/.test(first.headers.get('cache-control') ?? '') && first.status === 200)
          kept.set(url, await first.text())
        const second = kept.get(url) ?? (await (await ask('GET', url, 'partner Q')).text())
        expect(second).not.toContain('"op":"upsert"')
        asked += 2
      }
    }
    expect(asked).toBe(1_000)
  })
})
