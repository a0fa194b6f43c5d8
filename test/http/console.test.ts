import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import { revokeOperator } from '../../lib/pipeline/operators.ts'
import { tellSearchEngine } from '../../lib/pipeline/search/indexing.ts'
import { Problem } from '../../lib/problem.ts'
import { recordProblem } from '../../lib/sources/document/tally.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { askIn, openCrumbs, opening, path } from './crumbs.ts'
import { idOf, type Reading } from './reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await openCrumbs()
})
afterAll(() => reading.stop())

const ask = (at: string, key?: string) => askIn(reading, at, key)

it('says of a feed that leaves an opening out, by which of its rules', async () => {
  const feeds = [{ feedId: 'strict-indeed', format: 'indeed-xml' as const }]
  await reading.runtime.partners.put({ partnerId: 'strict', name: 'Strict', feeds, keys: [] })
  const { posted: _, ...dateless } = sampleOpening({ openingId: idOf(33), postings: opening.postings })
  await reading.runtime.openings.put({ ...dateless, version: 1 })
  const page = (await (await ask(`/console/openings/${idOf(33)}`)).text()).replaceAll(/\s+/g, ' ')
  expect(page).toContain('left out')
  expect(page).toContain('indeed_date_missing')
})

it('says of a feed whose filter passes an opening over, for which of its fields', async () => {
  const feeds = [{ feedId: 'far-away', format: 'ndjson' as const, filter: { countries: ['NZ'] } }]
  await reading.runtime.partners.put({ partnerId: 'far', name: 'Far', feeds, keys: [] })
  expect(await (await ask(path)).text()).toContain('ndjson, by its filter: countries')
})

describe("a source's pages", () => {
  const held = { receiptId: 'r2', sourceId: 'crumb-ats', key: 'sources/crumb-ats/r2', document: 'r2 <b>' }
  const counts = { seen: 3, accepted: 1, rejected: 2, duplicate: 0 }
  const problems = [
    { code: 'missing_required_field' as const, ref: 'a<7>', detail: 'no title' },
    recordProblem(new Problem('duplicate_external_id', { ref: 'a<7>', limit: 'oneEach' }), {}),
  ]
  beforeAll(async () => {
    const at = { receivedAt: '2026-05-02T08:00:00.000Z', updatedAt: '2026-05-02T08:00:01.000Z' }
    const reason = 'suspicious_snapshot' as const
    await reading.runtime.sources.put({ sourceId: 'crumb-ats', name: 'Crumb', secrets: [], keys: [] })
    await reading.runtime.sources.put({ sourceId: 'crumb-ats.de', secrets: [], keys: [] })
    await reading.runtime.sources.put({ sourceId: 'crumb-lev', format: 'lever', secrets: [], keys: [] })
    const from = { createdAt: '2026-05-01T00:00:00Z' }
    await reading.runtime.sources.put({
      sourceId: 'crumb-keys',
      secrets: [{ ...from, secretId: 's1', secret: 'whsec_hidden', expiresAt: '2026-06-01T00:00:00Z' }],
      keys: [{ ...from, keyId: 'k1', sha256: 'hidden', revokedAt: '2026-05-02T00:00:00Z' }],
    })
    await reading.runtime.sources.put({ sourceId: 'crumb-lev.de', secrets: [], keys: [] })
    await reading.runtime.postings.noteRemoval('crumb-ats', 2, ['a8', 'a9'])
    const said = { ...held, ...at, ...counts, problems, sequence: 2, state: 'held' as const, reason }
    await reading.runtime.receipts.open({ ...said, state: 'processing' })
    await reading.runtime.receipts.move(said, ['processing'])
  })

  it.each([
    ['/console/sources', 'crumb-ats: a snapshot is held'],
    ['/console/sources', '1 of 3'],
    ['/console/sources/crumb-ats', 'rolecast receipt release r2'],
    ['/console/sources/crumb-ats', 'href="/console/receipts/r1"'],
    ['/console/sources/crumb-ats', '<bdi>r2 &lt;b&gt;</bdi>'],
    ['/console/sources', '<a href="/console/sources/crumb-ats.de">'],
    ['/console/sources', 'crumb-lev.de</a></th><td data-is="Format">lever</td>'],
    ['/console/sources/crumb-ats', 'Scopes: <a href="/console/sources/crumb-ats.de">'],
    ['/console/sources/crumb-ats.de', 'A scope of <a href="/console/sources/crumb-ats">'],
    ['/console/sources/crumb-ats.de', '<dd><bdi>Crumb</bdi></dd>'],
    ['/console/sources/crumb-lev', 'rolecast upload FILE --source crumb-lev'],
    ['/console/sources/crumb-lev', 'https://rolecast.example/v1/sources/crumb-lev/documents'],
    [
      '/console/sources/crumb-keys',
      'k1, since <span class="moment">2026-05-01 00:00:00</span>, revoked <span',
    ],
    ['/console/sources/crumb-keys', 's1, since <span class="moment">2026-05-01 00:00:00</span>, until <span'],
    ['/console/receipts/r2', '<bdi class="whole">a&lt;7&gt;</bdi>'],
    ['/console/receipts/r2', '; limit: oneEach</bdi>'],
    ['/console/receipts/r2', '2 problems'],
    ['/console/receipts/r2', '2 postings removed'],
    ['/console/receipts/r2', '<bdi>a9</bdi>'],
    ['/console/receipts/r1', '<h2>accepted</h2>'],
  ])('%s say %s', async (at, words) => {
    const answer = await ask(at)
    expect(answer.status).toBe(200)
    expect((await answer.text()).replaceAll(/\s+/g, ' ')).toContain(words)
  })

  it('hold no secret, and no problem twice', async () => {
    expect(await (await ask('/console/sources/crumb-keys')).text()).not.toContain('hidden')
    const page = await (await ask('/console/receipts/r2')).text()
    expect(page).not.toContain('duplicate_external_id: ')
    expect(page).not.toContain('&quot;ref&quot;')
  })

  it('say what is held, however many documents came since', async () => {
    const about = { sourceId: 'crumb-late', seen: 1, accepted: 1, rejected: 0, duplicate: 0, problems: [] }
    const at = { receivedAt: '2026-05-02T08:00:00.000Z', updatedAt: '2026-05-02T08:00:01.000Z' }
    const put = async (sequence: number, state: 'held' | 'rejected') => {
      const named = { receiptId: `late-${sequence}`, key: `sources/crumb-late/${sequence}`, document: 'd' }
      const said = { ...about, ...at, ...named, sequence, state, reason: 'suspicious_snapshot' as const }
      await reading.runtime.receipts.open({ ...said, state: 'processing' })
      await reading.runtime.receipts.move(said, ['processing'])
    }
    await reading.runtime.sources.put({ sourceId: 'crumb-late', secrets: [], keys: [] })
    await put(1, 'held')
    for (let sequence = 2; sequence <= 102; sequence += 1) await put(sequence, 'rejected')
    expect(await (await ask('/console/sources/crumb-late')).text()).toContain(
      'rolecast receipt release late-1',
    )
  })

  it('show no removal where there was none', async () => {
    expect(await (await ask('/console/receipts/r1')).text()).not.toContain('receipt undo')
  })
})

describe("a feed's pages", () => {
  beforeAll(async () => {
    await publish(reading.runtime)
    const note = await reading.runtime.feeds.note('strict-indeed')
    if (!note) throw new Error('it was built')
    await reading.runtime.feeds.putNote({ ...note, refused: { code: 'feed_shrunk' } })
  })

  it.each([
    ['/console/feeds', 'href="/console/feeds/demo-all"'],
    ['/console/feeds', 'refused: feed_shrunk'],
    ['/console/feeds/strict-indeed', 'rolecast feed publish strict-indeed --force'],
    ['/console/feeds/strict-indeed', '<th scope="row">indeed_date_missing</th><td data-is="Does">left out'],
    ['/console/feeds/strict-indeed', `href="/console/openings/${idOf(33)}"`],
    ['/console/feeds/demo-all', '<th scope="row">1</th>'],
    ['/console/feeds/demo-all', 'https://rolecast.example/v1/feeds/demo-all'],
    ['/console/feeds/far-away', '<bdi>countries: NZ</bdi>'],
    ['/console/partners', '<a href="/console/feeds/far-away">far-away</a>: ndjson'],
    ['/console/partners', '<dt>Keys</dt>'],
    ['/console/feeds/far-away', 'not_wanted: countries</th><td data-is="Does">passed over'],
  ])('%s say %s', async (at, words) => {
    const answer = await ask(at)
    expect(answer.status).toBe(200)
    expect((await answer.text()).replaceAll(/\s+/g, ' ')).toContain(words)
  })
})

describe('the console', () => {
  it('says that nothing fits, and by which words', async () => {
    expect(await (await ask('/console?q=zzz')).text()).toContain('No opening fits <bdi>“zzz”</bdi>')
  })

  it('tells times in UTC, and a day that nobody stated apart', async () => {
    const page = (await (await ask('/console')).text()).replaceAll(/\s+/g, ' ')
    for (const words of ['Times are in UTC', 'first seen 2026-05-01', '2026-05-04 08:30:00'])
      expect(page).toContain(words)
    expect(page).not.toContain('2026-05-04T08:30:00')
  })

  it('tells a person who has no right key, on a page, how to come to one', async () => {
    const refused = await reading.get('/console', { accept: 'text/html' })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
    expect(await refused.text()).toContain('rolecast operator rotate-key')
  })

  it.each([
    '/console/openings/none',
    '/console/sources/none',
    '/console/sources/crumb-ats.none',
    '/console/receipts/none',
    '/console/feeds/none',
    '/console/none',
    // More than a store could look up.
    `/console/sources/${'a'.repeat(2_100)}`,
    `/console/receipts/${'a'.repeat(2_100)}`,
    `/console/feeds/${'a'.repeat(2_100)}`,
  ])('answers %s with a page that says so', async (at) => {
    const answer = await ask(at)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('Not found')
  })

  it.each(['/console', path, `${path}?shape=json`, '/console/nothing'])(
    'opens %s to operators alone',
    async (at) => {
      for (const key of [reading.partnerKey, `rko_000000000000_${'A'.repeat(43)}`, '']) {
        const answer = await ask(at, key)
        expect(answer.status).toBe(401)
        expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
      }
    },
  )

  it('tells what a search engine was told, and what it refused', async () => {
    const { runtime } = reading
    expect(await (await ask('/console')).text()).not.toContain('Search engine')
    const refused = { outcome: 'refused' as const, status: 400, says: 'not a <standard> URL' }
    await tellSearchEngine({ ...runtime, searchEngine: { notify: async () => refused } })
    const page = (await (await ask('/console')).text()).replaceAll(/\s+/g, ' ')
    expect(page).toContain('Search engine')
    expect(page).toContain('400 <bdi>not a &lt;standard&gt; URL</bdi>')
  })

  it('closes to a key that was revoked', async () => {
    const keyId = reading.operatorKey.split('_')[1] ?? ''
    expect(await revokeOperator(keyId, reading.runtime)).toBe(true)
    expect(await revokeOperator('000000000000', reading.runtime)).toBe(false)
    expect((await ask(path)).status).toBe(401)
  })
})

it('offers no language that it has not, as the page of the API does not', async () => {
  for (const path of ['/console', '/console/sources', '/console/feeds', '/console/partners', '/console/none'])
    expect(await (await ask(path)).text()).not.toContain('lang=es')
  expect(await reading.text('/docs')).not.toContain('lang=es')
  expect(await reading.text('/jobs')).toContain('lang=es')
})
