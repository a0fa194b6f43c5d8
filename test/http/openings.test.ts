import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsearchEnvelope, openingsPage, partnerOpening } from '../../lib/http/schemas.ts'
import { limits } from '../../lib/limits.ts'
import { bareOpening, sampleOpening } from '../feeds/sample-openings.ts'
import { idOf, openReading, type Reading } from './reading.ts'

const remote = sampleOpening({ openingId: idOf(1), workplace: 'remote', title: 'Remote Chef' })
const onsite = Array.from({ length: 5 }, (_, n) =>
  sampleOpening({
    openingId: idOf(10 + n),
    title: `Chef ${n}`,
    posted: { date: `2026-05-0${n + 1}`, approximate: false },
    changedAt: `2026-05-0${n + 1}T00:00:00Z`,
  }),
)
const secret = bareOpening({ openingId: idOf(2), postings: [{ sourceId: 'members', sourceRef: '1' }] })
const closed = sampleOpening({ openingId: idOf(3), status: 'expired' })

let reading: Reading
beforeAll(async () => {
  reading = await openReading([remote, ...onsite, secret, closed], async (runtime) => {
    await runtime.openings.redirect(idOf(4), remote.openingId, 0)
    await runtime.openings.redirect(idOf(5), secret.openingId, 0)
    await runtime.sources.put({ sourceId: 'members', partners: { allow: ['x'] }, secrets: [], keys: [] })
  })
})
afterAll(() => reading.stop())

/** Each ask is a minute after the last, so that none but the tests of haste are in haste. */
const ask = (path: string, key = reading.partnerKey) => {
  reading.clock.now += 60_000
  return reading.get(path, { authorization: `Bearer ${key}` })
}
const pageOf = async (query: string, key?: string) =>
  openingsPage.parse(await (await ask(`/v1/openings${query}`, key)).json())
const titlesOf = async (query: string, key?: string) =>
  (await pageOf(query, key)).data.map(({ title }) => title)

describe('GET /v1/openings', () => {
  it.each([
    ['all, newest first', '', ['Chef 4', 'Chef 3', 'Chef 2', 'Chef 1', 'Chef 0', 'Remote Chef']],
    ['what words find', '?q=remote', ['Remote Chef']],
    ['a workplace', '?workplace=remote', ['Remote Chef']],
    ['a country in either case', '?country=gb&limit=1', ['Chef 4']],
    ['a facet by its slug', '?place=whitby-gb&skill=teamwork&limit=1', ['Chef 4']],
    ['a facet by its name', '?skill=Teamwork&limit=1', ['Chef 4']],
    ['what a question asks for', '?q=remote+jobs+for+a+chef', ['Remote Chef']],
    ['what changed since', '?changedSince=2026-05-05T00:00:00Z', ['Chef 4']],
    ['nothing for a facet that nobody has', '?category=fishing', []],
  ])('gives %s', async (_, query, titles) => {
    expect(await titlesOf(query)).toEqual(titles)
  })

  it('gives every opening once over its pages', async () => {
    const titles: string[] = []
    let cursor: string | undefined
    do {
      const page = await pageOf(`?limit=4${cursor ? `&cursor=${cursor}` : ''}`)
      titles.push(...page.data.map(({ title }) => title))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(titles).toEqual(await titlesOf(''))
  })

  it('holds a partner to its own feeds, over pages too', async () => {
    expect(await titlesOf('?limit=2', reading.narrowKey)).toEqual(['Remote Chef'])
    expect((await ask(`/v1/openings/${idOf(10)}`, reading.narrowKey)).status).toBe(404)
  })

  it("puts the partner's tracking in links and hides where values came from", async () => {
    const [first] = (await pageOf('?q=remote')).data
    expect(first?.applyUrl).toContain('utm_source=demo')
    for (const hidden of ['postings', 'origin', 'version', 'openingId'])
      expect(first).not.toHaveProperty(hidden)
  })

  it.each([
    '?limit=0',
    '?limit=x',
    '?workplace=moon',
    '?cursor=bm9uc2Vuc2U',
    '?country=GBR',
    '?shape=xml',
    '?changedSince=now',
  ])('refuses %s, and names the parameter', async (query) => {
    const answer = await ask(`/v1/openings${query}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const [, name = ''] = /\?(\w+)/.exec(query) ?? []
    const detail = expect.stringContaining(`${name}: `)
    expect(await answer.json()).toMatchObject({ code: 'invalid_request', status: 400, detail })
  })
})

it.each<[string, string]>([
  ['limit=1000', 'limit: at most 100'],
  ['limit=0', 'limit: at least 1'],
  ['limit=ten', 'limit: a whole number'],
  ['limit=1.5', 'limit: a whole number'],
  ['workplace=moon', 'workplace: one of onsite, hybrid, remote'],
  [`q=${'x'.repeat(201)}`, 'q: at most 200 characters'],
  ['country=GBR', 'country: "GBR" is no ISO 3166 code of a country, such as GB: did you mean GB?'],
  ['country=uk', 'country: "UK" is no ISO 3166 code of a country, such as GB: did you mean GB?'],
  ['country=XX', 'country: "XX" is no ISO 3166 code of a country, such as GB'],
  ...['', '.', '-', '%00', '%20', '%2B%2B%2B'].map((q): [string, string] => [
    `q=${q}`,
    'q: words of letters or digits',
  ]),
  ['changedSince=now', 'changedSince: a time in UTC, such as 2026-04-24T12:00:00Z'],
  ['cursor=!', 'cursor: no nextCursor of an answer'],
  ['salary=1', 'salary: no parameter of this address'],
])('says of %s in our own words what it should be', async (query, detail) => {
  expect(await (await ask(`/v1/openings?${query}`)).json()).toMatchObject({ detail })
})

it('refuses a parameter that is none, for it would let all through', async () => {
  const answer = await ask('/v1/openings?salary=30000')
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('salary') })
})

describe('GET /v1/openings/{id}', () => {
  it('gives one opening, and an old id the one it became', async () => {
    for (const id of [idOf(1), idOf(4)]) {
      const answer = partnerOpening.parse(await (await ask(`/v1/openings/${id}`)).json())
      expect(answer).toMatchObject({ id: idOf(1), title: 'Remote Chef' })
      expect(answer.pageUrl).toMatch(/^https:\/\/rolecast\.example\/jobs\/remote-chef-whitby-/)
    }
  })

  it.each(['shape=xml', 'shape='])('refuses %s', async (query) => {
    const answer = await ask(`/v1/openings/${idOf(1)}?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('shape: ') })
  })

  it('answers alike for what is secret, ended or never was', async () => {
    const answers = await Promise.all(
      [idOf(2), idOf(5), idOf(3), idOf(99), '..%2f', 'X'].map((id) => ask(`/v1/openings/${id}`)),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  })
})

describe('a key', () => {
  it.each([
    ['none', {}],
    ['another kind of', { operator: true }],
    ['a made-up', { bearer: `rkp_000000000000_${'A'.repeat(43)}` }],
  ])('of %s kind opens nothing', async (_, given: { operator?: boolean; bearer?: string }) => {
    const key = given.operator ? reading.operatorKey : given.bearer
    const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
    for (const path of [
      '/v1/openings',
      `/v1/openings/${idOf(1)}`,
      '/v1/jsearch/search',
      '/v1/jsearch/job-details',
    ]) {
      expect((await reading.get(path, headers)).status).toBe(401)
    }
  })

  it('in haste is told how long to wait, and others are not held up', async () => {
    reading.clock.now += 60_000
    const burst = Array.from({ length: limits.apiBurstMax + 1 }, () =>
      reading.get('/v1/openings?limit=1', { authorization: `Bearer ${reading.partnerKey}` }),
    )
    const answers = await Promise.all(burst)
    const late = answers.filter(({ status }) => status === 429)
    expect(late).toHaveLength(1)
    expect(late[0]?.headers.get('retry-after')).toBe('1')
    expect((await reading.get('/v1/openings', { authorization: `Bearer ${reading.narrowKey}` })).status).toBe(
      200,
    )
    reading.clock.now += 1_000
    expect(
      (await reading.get('/v1/openings', { authorization: `Bearer ${reading.partnerKey}` })).status,
    ).toBe(200)
  })
})

describe('as JSearch', () => {
  const search = async (query: string) => {
    reading.clock.now += 60_000
    const answer = await reading.get(`/v1/jsearch/search?${query}`, { 'x-api-key': reading.partnerKey })
    return jsearchEnvelope.parse(await answer.json())
  }

  it('finds with its parameters and answers in its envelope', async () => {
    const { status, request_id, data } = await search(
      'query=remote+chef+in+Whitby&page=1&num_pages=1&country=gb',
    )
    expect(status).toBe('OK')
    expect(request_id).toMatch(/^[0-9a-f]{32}$/)
    expect(data.map(({ job_id }) => job_id)).toEqual([idOf(1)])
  })

  it.each(['remote chef jobs in whitby', 'jobs near Whitby', 'Chef job'])('finds by "%s"', async (query) => {
    const { data } = await search(new URLSearchParams({ query, num_pages: '2' }).toString())
    expect(data.map(({ job_id }) => job_id)).toContain(idOf(1))
  })

  it.each([
    ['job_title', 'Remote Chef'],
    ['employer_name', 'Harbour Inn'],
    ['employer_website', 'https://harbour-inn.example/'],
    ['job_publisher', 'Harbour Inn'],
    ['job_employment_types', ['FULLTIME']],
    ['job_is_remote', true],
    ['job_posted_at_timestamp', Date.parse('2026-04-24') / 1000],
    ['job_city', 'Whitby'],
    ['job_state', 'England'],
    ['job_country', 'GB'],
    ['job_latitude', 54.4863],
    ['job_min_salary', 28000],
    ['job_salary_period', 'YEAR'],
    ['job_onet_soc', null],
    ['job_posting_language', 'en'],
    ['job_benefits', null],
  ])('says %s', async (field, value) => {
    expect((await search('query=remote')).data[0]?.[field]).toEqual(value)
  })

  it('has every field that its clients read', async () => {
    const [job = {}] = (await search('query=remote')).data
    const read =
      'job_id job_city job_state job_title job_salary job_country job_benefits job_latitude job_location job_onet_soc ' +
      'apply_options employer_logo employer_name job_is_remote job_longitude job_posted_at job_publisher job_apply_link ' +
      'job_highlights job_max_salary job_min_salary job_description job_google_link job_onet_job_zone job_salary_period ' +
      'job_apply_is_direct job_employment_type employer_website job_employment_types job_posted_at_timestamp ' +
      'job_posted_at_datetime_utc'
    expect(read.split(' ').filter((field) => !(field in job))).toEqual([])
  })

  it('gives one by id, and the same shape on our own route', async () => {
    const headers = { 'x-rapidapi-key': reading.partnerKey }
    const one = await reading.get(`/v1/jsearch/job-details?job_id=${idOf(1)}`, headers)
    const own = await reading.get(`/v1/openings/${idOf(1)}?shape=jsearch`, headers)
    const jobs = await Promise.all(
      [one, own].map(async (answer) => (await answer.json()) as { data: object[] }),
    )
    expect(jobs[0]?.data).toEqual(jobs[1]?.data)
    expect(jobs[0]?.data).toHaveLength(1)
  })
})
