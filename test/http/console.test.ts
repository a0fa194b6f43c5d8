import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { revokeOperator } from '../../lib/pipeline/access.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import { tellSearchEngine } from '../../lib/pipeline/search/indexing.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { postingOf } from '../posting-of.ts'
import { idOf, openReading, type Reading } from './reading.ts'

const said = postingOf({ sourceId: 'crumb-ats', sourceRef: 'a1', title: 'Night baker <i>' })
const opening = sampleOpening({ openingId: idOf(1), postings: [{ sourceId: 'crumb-ats', sourceRef: 'a1' }] })
const path = `/console/openings/${idOf(1)}`

let reading: Reading
beforeAll(async () => {
  reading = await openReading([opening], async (runtime) => {
    await runtime.postings.put('crumb-ats', 1, [{ posting: said, hash: 'h' }])
    await runtime.openings.redirect(idOf(2), idOf(1), 0)
    const at = { receivedAt: '2026-05-01T00:00:00.000Z', updatedAt: '2026-05-01T00:00:00.250Z' }
    const counts = { seen: 1, accepted: 1, rejected: 0, duplicate: 0, problems: [] }
    const about = {
      receiptId: 'r1',
      sourceId: 'crumb-ats',
      key: 'sources/crumb-ats/r1',
      document: 'r1',
      sequence: 1,
    }
    await runtime.receipts.open({ ...about, ...at, ...counts, state: 'accepted', format: 'lever' })
    const other = { id: 'a2', text: 'Day baker', hostedUrl: 'https://crumb.example/a2', createdAt: 1 }
    const own = { ...other, id: 'a1', text: 'Night baker <i>', hostedUrl: 'https://crumb.example/a1' }
    const bytes = Buffer.from(JSON.stringify([other, { ...own, secretNote: 'kept as it came' }]))
    await runtime.documents.put('sources/crumb-ats/r1', bytes, { capturedAt: at.receivedAt, sha256: '' })
  })
})
afterAll(() => reading.stop())

const ask = (at: string, key = reading.operatorKey) =>
  reading.get(at, { authorization: `Basic ${Buffer.from(`operator:${key}`).toString('base64')}` })

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

describe("a posting's record", () => {
  it.each([
    ['that it was received', 'received'],
    ['how long reading took', '<td data-is="ms">250</td>'],
    ['what was read', 'lever 1 of 1 accepted'],
    ['that it is live', '<td data-is="Status">live</td>'],
    ['that feeds wait for it', 'not published yet'],
    ["the source's own words", 'Night baker &lt;i&gt;'],
    ['the record as it was received', '&quot;secretNote&quot;: &quot;kept as it came&quot;'],
    ['the skills', 'menu planning'],
    ['the JSON', '&quot;openingId&quot;'],
    ['the case for it', 'One posting; nothing else was found'],
  ])('tells %s', async (_, words) => {
    expect((await (await ask(path)).text()).replaceAll(/\s+/g, ' ')).toContain(words)
  })

  it.each([
    ['after its document was read', 900, '<td data-is="ms">650</td>', 'from the end of reading'],
    ['while its document was still read', 240, '<td data-is="ms">240</td>', 'while the rest was read'],
    ['before a document that changed nothing', -5, '<td data-is="ms"></td>', 'nothing in it changed since'],
  ])('tells how long matching took that ended %s', async (_, afterMs, ms, detail) => {
    const id = idOf(6)
    const { openings } = reading.runtime
    const [before] = await openings.standing([id])
    const version = (before?.version ?? 0) + 1
    const settled = sampleOpening({ openingId: id, postings: opening.postings, version })
    await openings.put(settled, Date.parse('2026-05-01T00:00:00.000Z') + afterMs)
    const page = (await (await ask(`/console/openings/${id}`)).text()).replaceAll(/\s+/g, ' ')
    const row = page.slice(page.indexOf('<th scope="row">matched'))
    expect(row.slice(0, row.indexOf('</tr>'))).toContain(ms)
    expect(row.slice(0, row.indexOf('</tr>'))).toContain(detail)
  })

  it('is the same as JSON, and under an id that was merged', async () => {
    const record = await (await ask(`${path}?shape=json`)).json()
    expect(record).toMatchObject({ opening: { openingId: idOf(1) }, postings: [{ posting: said }] })
    expect((await ask(`/console/openings/${idOf(2)}`)).status).toBe(200)
    expect((await ask(`/console/openings/${idOf(9)}`)).status).toBe(404)
  })

  it('holds no record of another posting', async () => {
    expect(await (await ask(path)).text()).not.toContain('Day baker')
  })

  it('says why there is no record to show', async () => {
    await reading.runtime.postings.put('crumb-ats', 7, [{ posting: { ...said, sourceRef: 'b' }, hash: 'h' }])
    const about = { openingId: idOf(3), postings: [{ sourceId: 'crumb-ats', sourceRef: 'b' }], version: 1 }
    await reading.runtime.openings.put(sampleOpening(about))
    const page = await (await ask(`/console/openings/${idOf(3)}`)).text()
    expect(page).toContain('its source has no receipt with its number')
  })

  it('is found from the console', async () => {
    expect(await (await ask('/console?q=breakfast')).text()).toContain(`href="${path}"`)
  })

  it('is kept by no cache', async () => {
    expect((await ask(path)).headers.get('cache-control')).toContain('no-store')
  })
})

describe("a source's pages", () => {
  const held = { receiptId: 'r2', sourceId: 'crumb-ats', key: 'sources/crumb-ats/r2', document: 'r2 <b>' }
  const counts = { seen: 3, accepted: 1, rejected: 2, duplicate: 0 }
  const problems = [{ code: 'missing_required_field' as const, ref: 'a<7>', detail: 'no title' }]
  beforeAll(async () => {
    const at = { receivedAt: '2026-05-02T08:00:00.000Z', updatedAt: '2026-05-02T08:00:01.000Z' }
    const reason = 'suspicious_snapshot' as const
    await reading.runtime.sources.put({ sourceId: 'crumb-ats', name: 'Crumb', secrets: [], keys: [] })
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
    ['/console/receipts/r2', '<bdi>a&lt;7&gt;</bdi>'],
    ['/console/receipts/r2', '2 postings removed'],
    ['/console/receipts/r2', '<bdi>a9</bdi>'],
    ['/console/receipts/r1', '<h2>accepted</h2>'],
  ])('%s say %s', async (at, words) => {
    const answer = await ask(at)
    expect(answer.status).toBe(200)
    expect((await answer.text()).replaceAll(/\s+/g, ' ')).toContain(words)
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
    ['/console/feeds/far-away', 'not_wanted: countries</th><td data-is="Does">passed over'],
  ])('%s say %s', async (at, words) => {
    const answer = await ask(at)
    expect(answer.status).toBe(200)
    expect((await answer.text()).replaceAll(/\s+/g, ' ')).toContain(words)
  })
})

describe('the console', () => {
  it.each([
    '/console/openings/none',
    '/console/sources/none',
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
  for (const path of ['/console', '/console/sources', '/console/feeds', '/console/none'])
    expect(await (await ask(path)).text()).not.toContain('lang=es')
  expect(await reading.text('/docs')).not.toContain('lang=es')
  expect(await reading.text('/jobs')).toContain('lang=es')
})
