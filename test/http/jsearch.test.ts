import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { jsearchEnvelope } from '../../lib/http/schemas.ts'
import { limits } from '../../lib/limits.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { idOf, openReading, type Reading, readAt } from './reading.ts'

/** Posted on these days, all changed an hour ago. */
const archivists = ['05-10', '05-09', '05-08', '05-07', '05-05', '05-03', '04-20'].map((day, n) =>
  sampleOpening({
    openingId: idOf(20 + n),
    title: n === 2 ? 'Exact Archivist' : 'Archivist',
    posted: {
      date: `2026-${day}`,
      ...(n === 2 && { at: '2026-05-08T10:20:00.123Z' }),
      approximate: false,
    },
    employment: { types: [n === 0 ? 'PART_TIME' : n === 1 ? 'INTERN' : 'FULL_TIME'] },
    changedAt: '2026-05-10T08:00:00Z',
  }),
)

/** More than one request reads; a partner that wants remote work alone wants one in 20. */
const count = limits.apiOpeningsReadMax + 101
const clerks = Array.from({ length: count }, (_, n) =>
  sampleOpening({
    openingId: idOf(1_000 + n),
    title: 'Clerk',
    workplace: n % 20 === 0 ? 'remote' : 'onsite',
    posted: { date: '2026-05-01', approximate: false },
  }),
)
const wanted = clerks.filter(({ workplace }) => workplace === 'remote').map(({ openingId }) => openingId)

let reading: Reading
beforeAll(async () => {
  reading = await openReading([...archivists, ...clerks])
}, 60_000)
afterAll(() => reading.stop())

async function answerTo(path: string, key = reading.partnerKey) {
  const answer = await reading.get(path, { 'x-api-key': key })
  return jsearchEnvelope.parse(await answer.json())
}
const search = (query: string, key?: string) => answerTo(`/v1/jsearch/search?${query}`, key)
const idsIn = ({ data }: { data: { job_id: string }[] }) => data.map(({ job_id }) => job_id)

describe('a search as JSearch takes it', () => {
  it.each([
    ['date_posted=all', 7],
    ['date_posted=today', 2],
    ['date_posted=3days', 4],
    ['date_posted=week', 6],
    ['date_posted=month', 7],
    ['employment_types=PARTTIME', 1],
    ['employment_types=PARTTIME,INTERN', 2],
    ['employment_types=parttime,%20intern%20,FULLTIME', 7],
    ['employment_types=CONTRACTOR', 0],
    ['employment_types=', 7],
  ])('keeps to %s', async (query, most) => {
    reading.clock.now = readAt
    expect((await search(`query=archivist&${query}`)).data).toHaveLength(most)
  })

  it.each([
    'employment_types=FREELANCE',
    'employment_types=INTERN,FREELANCE',
    'date_posted=hour',
    'cursor=bm9uc2Vuc2U',
  ])('refuses %s, for it would let all through', async (query) => {
    const answer = await reading.get(`/v1/jsearch/search?${query}`, { 'x-api-key': reading.partnerKey })
    expect(answer.status).toBe(400)
    const [name] = query.split('=')
    expect(await answer.json()).toMatchObject({ detail: expect.stringMatching(`^${name}: `) })
  })

  it('says when in whole seconds', async () => {
    const [job] = (await search('query=archivist+exact')).data
    expect(job?.job_posted_at_timestamp).toBe(Date.parse('2026-05-08T10:20:00Z') / 1000)
  })
})

describe('a partner that wants little of much', () => {
  it('gets all of it over its pages, each once, and then nothing', async () => {
    const ids: string[][] = []
    for (let page = 1; page <= Math.ceil(wanted.length / 10) + 1; page += 1)
      ids.push(idsIn(await search(`query=clerk&page=${page}`, reading.narrowKey)))
    expect(ids.flat()).toEqual(wanted)
    expect(ids.map(({ length }) => length)).toEqual([10, 10, 10, 1, 0])
  })

  it('goes on with the cursor that it gave', async () => {
    const first = await search('query=clerk&page=2', reading.narrowKey)
    const next = await search(`query=clerk&cursor=${first.nextCursor}`, reading.narrowKey)
    expect([...idsIn(first), ...idsIn(next)]).toEqual(wanted.slice(10, 30))
    const last = await search(`query=clerk&cursor=${next.nextCursor}`, reading.narrowKey)
    expect([idsIn(last), last.nextCursor]).toEqual([wanted.slice(30), undefined])
  })

  it('is told where the limit of what one request reads ended a page', async () => {
    const path = '/v1/openings?q=clerk&limit=100&shape=jsearch'
    const short = await answerTo(path, reading.narrowKey)
    expect(idsIn(short)).toEqual(wanted.slice(0, limits.apiOpeningsReadMax / 20))
    const rest = await answerTo(`${path}&cursor=${short.nextCursor}`, reading.narrowKey)
    expect([...idsIn(short), ...idsIn(rest)]).toEqual(wanted)
    expect(rest.nextCursor).toBeUndefined()
  })

  it('is counted by what its requests had to read', async () => {
    const openings = { ...reading.runtime.openings, get: async () => undefined }
    const app = localApp({ ...reading.runtime, openings })
    const headers = { 'x-api-key': reading.narrowKey }
    const seven = Math.ceil(count / limits.apiOpeningsPerPageMax)
    for (let left: number = limits.apiBurstMax; left > 0; left -= seven)
      expect((await app.request('/v1/jsearch/search?query=clerk', { headers })).status).toBe(200)
    expect((await app.request('/v1/feeds', { headers })).status).toBe(429)
  })

  it('costs no more reads than it takes, where most fits', async () => {
    let asked = 0
    const { openings } = reading.runtime
    const get = openings.get
    openings.get = (id) => {
      asked += 1
      return get(id)
    }
    expect((await search('query=clerk&page=7')).data).toHaveLength(10)
    openings.get = get
    expect(asked).toBe(70)
  })
})
