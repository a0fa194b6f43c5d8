import { Hono } from 'hono'
import type { Listing } from '../feeds/format.ts'
import { limits } from '../limits.ts'
import type { Opening } from '../opening.ts'
import type { Partner } from '../partner.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import type { Search } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { find, firstBehind, type Query } from '../search/find.ts'
import { byOrder, orderKey } from '../search/index.ts'
import { isOpeningId, pagePath } from '../search/slug.ts'
import { jsearchAnswer, jsearchJob, queryOf } from './jsearch.ts'
import {
  jsearchQuery,
  type OpeningsQuery,
  openingQuery,
  openingsQuery,
  type PartnerOpening,
} from './openings-schema.ts'
import { refuse, refuseQuery } from './reply.ts'
import { partnerOf, viewFor } from './scope.ts'

const privately = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }
const jsearchPageSize = 10

/** Openings as JSON, scoped to what the key's partner may see, in our shape or in JSearch's. */
export function openingsApp(runtime: Runtime, search: () => Promise<Search>) {
  const app = new Hono()

  app.get('/v1/openings', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const read = openingsQuery.safeParse(c.req.query())
    if (!read.success) return refuseQuery(c, read.error)
    const { cursor, limit: most } = read.data
    const reader = readerFor(partner, await search(), runtime)
    const readMax = limits.apiOpeningsReadMax
    const { listings, ...next } = await reader.page(indexQuery(read.data), { after: cursor, most, readMax })
    if (read.data.shape === 'jsearch') {
      const asked = { query: read.data.q ?? '', page: 1, num_pages: 1 }
      return c.json({ ...jsearchAnswer(listings.map(reader.asJob), asked, runtime), ...next }, 200, privately)
    }
    return c.json({ data: listings.map(reader.asOpening), ...next }, 200, privately)
  })

  app.get('/v1/openings/:id', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const read = openingQuery.safeParse(c.req.query())
    if (!read.success) return refuseQuery(c, read.error)
    const reader = readerFor(partner, await search(), runtime)
    const listing = await reader.one(c.req.param('id'))
    if (!listing) return refuse(c, 'not_found')
    if (read.data.shape !== 'jsearch') return c.json(reader.asOpening(listing), 200, privately)
    const asked = { job_id: listing.openingId }
    return c.json(jsearchAnswer([reader.asJob(listing)], asked, runtime), 200, privately)
  })

  app.get('/v1/jsearch/search', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const read = jsearchQuery.safeParse(c.req.query())
    if (!read.success) return refuseQuery(c, read.error)
    const reader = readerFor(partner, await search(), runtime)
    const { page, num_pages, cursor } = read.data
    const most = Math.min(num_pages * jsearchPageSize, limits.apiOpeningsPerPageMax)
    const skip = (page - 1) * jsearchPageSize
    const readMax = limits.apiOpeningsSkimmedMax
    const query = queryOf(read.data, runtime.now())
    const { listings, ...next } = await reader.page(query, { after: cursor, skip, most, readMax })
    const answer = jsearchAnswer(listings.map(reader.asJob), read.data, runtime)
    return c.json({ ...answer, ...next }, 200, privately)
  })

  app.get('/v1/jsearch/job-details', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const reader = readerFor(partner, await search(), runtime)
    const asked = (c.req.query('job_id') ?? '').split(',', 20)
    const found = (await Promise.all(asked.map(reader.one))).filter((listing) => listing !== undefined)
    return c.json(
      jsearchAnswer(found.map(reader.asJob), { job_id: asked.join(',') }, runtime),
      200,
      privately,
    )
  })

  return app
}

const indexQuery = ({ q, country, employment, changedSince, ...same }: OpeningsQuery): Query => ({
  words: q,
  country: country?.toLowerCase(),
  types: employment && [employment],
  changedSinceMs: changedSince === undefined ? undefined : Date.parse(changedSince),
  place: same.place,
  workplace: same.workplace,
  seniority: same.seniority,
  language: same.language,
  category: same.category,
  employer: same.employer,
  skill: same.skill,
})

/** `most` listings behind a cursor and the first `skip`; at most `readMax` openings are read for them. */
type Stretch = {
  readonly after?: string | undefined
  readonly skip?: number
  readonly most: number
  readonly readMax: number
}

/** Reads for one partner: ids from the index, openings from the table, each through the partner's own filters. */
function readerFor(partner: Partner, search: Search, runtime: Runtime) {
  const { index } = search
  const view = (opening: Opening | undefined) => opening && viewFor(partner, opening, { search, runtime })

  /**
   * The next listings in the index's order, read on until all are found. `nextCursor` is where the page ended,
   * absent on the last: a page that is short and has one was ended by `readMax`, for its filter wants little.
   */
  async function page(query: Query, { after, skip = 0, most, readMax }: Stretch) {
    const numbers = find(index, query, runtime.now())
    const isBehind = (n: number) => after !== undefined && byOrder(orderKey(index.card(n)), after) > 0
    const from = after === undefined ? 0 : firstBehind(numbers, isBehind)
    const stop = Math.min(numbers.length, from + Math.max(readMax, skip + most))
    const listings: Listing[] = []
    let [at, found] = [from, 0]
    while (at < stop && found < skip + most) {
      // As many as it takes if the others fit as often as those before did.
      const likely = Math.ceil(((skip + most - found) * (at - from + 1)) / (found + 1))
      const batch = numbers.slice(at, Math.min(stop, at + Math.min(likely, openingsAtOnce)))
      const ids = Array.from(batch, (n) => index.card(n).openingId)
      const views = await Promise.all(ids.map(async (id) => view(await runtime.openings.get(id))))
      for (const listing of views) {
        if (found === skip + most) break
        at += 1
        if (!listing) continue
        found += 1
        if (found > skip) listings.push(listing)
      }
    }
    const last = numbers[at - 1]
    if (at === numbers.length || last === undefined) return { listings }
    return { listings, nextCursor: Buffer.from(orderKey(index.card(last))).toString('base64url') }
  }

  async function one(id: string): Promise<Listing | undefined> {
    if (!isOpeningId(id)) return undefined
    return view(await openingFor(id, runtime))
  }

  const pageUrl = (listing: Listing): string => runtime.baseUrl + pagePath(listing)
  return {
    page,
    one,
    asOpening: (listing: Listing): PartnerOpening => asOpening(listing, pageUrl(listing)),
    asJob: (listing: Listing) => jsearchJob(listing, { now: runtime.now(), pageUrl: pageUrl(listing) }),
  }
}

function asOpening(
  { listingId, openingId: _, postings: __, version: ___, updatedAt: ____, ...said }: Listing,
  pageUrl: string,
) {
  return { id: listingId, pageUrl, ...said }
}

/** As many at once as the client opens connections for. */
const openingsAtOnce = 50
