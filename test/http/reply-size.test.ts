import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sitemapApp } from '../../lib/http/sitemap.ts'
import { limits } from '../../lib/limits.ts'
import type { Search } from '../../lib/pipeline/search/reader.ts'
import { indexBuilder } from '../../lib/search/builder.ts'
import { cardOf } from '../../lib/search/card.ts'
import { bareOpening, sampleOpening } from '../feeds/sample-openings.ts'
import { idOf, openReading, type Reading, readAt } from './reading.ts'

/** Lambda carries an answer as a text within JSON. */
const carriedBytes = (body: string): number => Buffer.byteLength(JSON.stringify(body))

describe('openings of very long descriptions', () => {
  const text = 'Ж"""'.repeat(16_000)
  const ids = Array.from({ length: 25 }, (_, n) => idOf(n))
  const long = ids.map((openingId) =>
    sampleOpening({ openingId, description: { html: '', text, sections: [] } }),
  )

  let reading: Reading
  beforeAll(async () => {
    reading = await openReading(long)
  })
  afterAll(() => reading.stop())

  type Answer = { readonly nextCursor?: string; readonly data: { id?: string; job_id?: string }[] }
  async function ask(path: string) {
    reading.clock.now += 60_000
    const answer = await reading.get(path, { authorization: `Bearer ${reading.partnerKey}` })
    const body = await answer.text()
    return { status: answer.status, bytes: carriedBytes(body), ...(JSON.parse(body) as Answer) }
  }

  it.each([
    '/v1/openings?limit=100',
    '/v1/openings?limit=100&shape=jsearch',
    '/v1/jsearch/search?num_pages=10',
  ])('end a page of %s before Lambda refuses it, and the next goes on from there', async (path) => {
    const seen: (string | undefined)[] = []
    let pages = 0
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page = await ask(`${path}${cursor && `&cursor=${cursor}`}`)
      expect(page.bytes).toBeLessThanOrEqual(limits.replyBytesMax + 1_000)
      pages += 1
      seen.push(...page.data.map(({ id, job_id }) => id ?? job_id))
      cursor = page.nextCursor
    }
    expect(seen.toSorted()).toEqual(ids)
    expect(pages).toBe(2)
  })

  it('are not given by id in part: a reader would take the rest for gone', async () => {
    const detailsOf = (some: string[]) => ask(`/v1/jsearch/job-details?job_id=${some.join(',')}`)
    expect((await detailsOf(ids.slice(0, 5))).data).toHaveLength(5)
    const tooMany = await detailsOf(ids.slice(0, 20))
    expect(tooMany).toMatchObject({ status: 400, detail: expect.stringContaining('job_id: ') })
  })
})

it('site maps name every address once, and each is small enough for Lambda, in any script', async () => {
  const count = 11_000
  const builder = indexBuilder()
  const card = cardOf(bareOpening({ title: 'ж'.repeat(60) }))
  for (let n = 0; n < count; n += 1) builder.add({ ...card, openingId: idOf(n) })
  // Of a search, site maps read the index alone.
  const search = { index: builder.finish() } as unknown as Search
  const app = sitemapApp({ baseUrl: 'https://jobs.rolecast.example', now: () => readAt }, async () => search)
  const locations = async (path: string) => {
    const body = await (await app.request(path)).text()
    expect(carriedBytes(body)).toBeLessThanOrEqual(limits.replyBytesMax)
    return [...body.matchAll(/<loc>https:\/\/jobs\.rolecast\.example([^<]+)/g)].map(([, at = '']) => at)
  }
  const named = (await Promise.all((await locations('/sitemap.xml')).map(locations))).flat()
  expect(named).toHaveLength(count)
  expect(new Set(named).size).toBe(count)
})
