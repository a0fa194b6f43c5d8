import { type Context, Hono } from 'hono'
import type { Listing } from '../feeds/format.ts'
import { limits } from '../limits.ts'
import type { Opening } from '../opening.ts'
import type { Partner } from '../partner.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import type { Search } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { find, type Query } from '../search/find.ts'
import { byOrder, orderKey } from '../search/index.ts'
import { pagePath } from '../search/slug.ts'
import { jsearchAnswer, jsearchJob, queryOf } from './jsearch.ts'
import { jsearchQuery, type OpeningsQuery, openingsQuery, type PartnerOpening } from './openings-schema.ts'
import { rateLimit, refuseHaste } from './rate.ts'
import { refuse, refuseQuery } from './reply.ts'
import { partnerOf, viewFor } from './scope.ts'

const privately = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }
const jsearchPageSize = 10

/** Openings as JSON, scoped to what the key's partner may see, in our shape or in JSearch's. */
export function openingsApp(runtime: Runtime, search: () => Promise<Search>) {
  const app = new Hono()
  const rate = rateLimit(runtime.now, {
    burst: limits.apiBurstMax,
    perSecond: limits.apiRequestsPerSecondMax,
  })

  /** Whose request it is, or the refusal of one without a key or in too much haste. */
  async function admitted(c: Context): Promise<Partner | Response> {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const seconds = rate.take(partner.partnerId)
    return seconds > 0 ? refuseHaste(c, seconds) : partner
  }

  app.get('/v1/openings', async (c) => {
    const partner = await admitted(c)
    if (partner instanceof Response) return partner
    const read = openingsQuery.safeParse(c.req.query())
    const after = read.success && read.data.cursor !== undefined ? cursorRead(read.data.cursor) : undefined
    if (!read.success) return refuseQuery(c, read.error)
    if (read.data.cursor !== undefined && after === undefined)
      return refuse(c, 'invalid_request', 'cursor: no nextCursor of an answer')
    const reader = readerFor(partner, await search(), runtime)
    const { listings, next } = await reader.page(indexQuery(read.data), { after, most: read.data.limit })
    if (read.data.shape === 'jsearch') {
      const asked = { query: read.data.q ?? '', page: 1, num_pages: 1 }
      return c.json(jsearchAnswer(listings.map(reader.asJob), asked, runtime), 200, privately)
    }
    const nextCursor = next === undefined ? {} : { nextCursor: Buffer.from(next).toString('base64url') }
    return c.json({ data: listings.map(reader.asOpening), ...nextCursor }, 200, privately)
  })

  app.get('/v1/openings/:id', async (c) => {
    const partner = await admitted(c)
    if (partner instanceof Response) return partner
    const reader = readerFor(partner, await search(), runtime)
    const listing = await reader.one(c.req.param('id'))
    if (!listing) return refuse(c, 'not_found')
    if (c.req.query('shape') !== 'jsearch') return c.json(reader.asOpening(listing), 200, privately)
    const asked = { job_id: listing.openingId }
    return c.json(jsearchAnswer([reader.asJob(listing)], asked, runtime), 200, privately)
  })

  app.get('/v1/jsearch/search', async (c) => {
    const partner = await admitted(c)
    if (partner instanceof Response) return partner
    const read = jsearchQuery.safeParse(c.req.query())
    if (!read.success) return refuseQuery(c, read.error)
    const reader = readerFor(partner, await search(), runtime)
    const { page, num_pages } = read.data
    const most = Math.min(num_pages * jsearchPageSize, limits.apiOpeningsPerPageMax)
    const query = queryOf(read.data, runtime.now())
    const { listings } = await reader.page(query, { skip: (page - 1) * jsearchPageSize, most })
    return c.json(jsearchAnswer(listings.map(reader.asJob), read.data, runtime), 200, privately)
  })

  app.get('/v1/jsearch/job-details', async (c) => {
    const partner = await admitted(c)
    if (partner instanceof Response) return partner
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
  type: employment,
  changedSinceMs: changedSince === undefined ? undefined : Date.parse(changedSince),
  place: same.place,
  workplace: same.workplace,
  seniority: same.seniority,
  language: same.language,
  category: same.category,
  employer: same.employer,
  skill: same.skill,
})

type Stretch = { readonly after?: string | undefined; readonly skip?: number; readonly most: number }

/** Reads for one partner: ids from the index, openings from the table, each through the partner's own filters. */
function readerFor(partner: Partner, search: Search, runtime: Runtime) {
  const { index } = search
  const view = (opening: Opening | undefined) => opening && viewFor(partner, opening, { search, runtime })

  /**
   * The next listings in the index's order. `next` is where the page ended, absent on the last. A filter that wants
   * little may make a page short: there is a limit to what one request reads.
   */
  async function page(query: Query, { after, skip = 0, most }: Stretch) {
    const numbers = find(index, query)
    let at =
      after === undefined ? 0 : firstBehind(numbers, (n) => byOrder(orderKey(index.card(n)), after) > 0)
    const listings: Listing[] = []
    const stop = Math.min(numbers.length, at + Math.max(limits.apiOpeningsReadMax, skip + most))
    while (at < stop && listings.length < skip + most) {
      const wanted = Math.min(skip + most - listings.length, openingsAtOnce)
      const batch = numbers.slice(at, Math.min(stop, at + wanted))
      at += batch.length
      const ids = Array.from(batch, (n) => index.card(n).openingId)
      const views = await Promise.all(ids.map(async (id) => view(await runtime.openings.get(id))))
      listings.push(...views.filter((listing) => listing !== undefined))
    }
    const last = numbers[at - 1]
    const next = at < numbers.length && last !== undefined ? orderKey(index.card(last)) : undefined
    return { listings: listings.slice(skip), next }
  }

  async function one(id: string): Promise<Listing | undefined> {
    if (!/^[a-z0-9_-]{1,64}$/.test(id)) return undefined
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

/** The place of the first of some numbers in order that is behind a point; their count where none is. */
function firstBehind(numbers: ArrayLike<number>, isBehind: (n: number) => boolean): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBehind(numbers[middle] ?? 0)) to = middle
    else from = middle + 1
  }
  return from
}

/** Undefined for what no page of ours ever gave out. */
function cursorRead(cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  return /^\d{4}-\d{2}-\d{2} \S{1,64}$/.test(text) ? text : undefined
}
