import { type Context, Hono } from 'hono'
import type { Listing } from '../feeds/format.ts'
import { limits } from '../limits.ts'
import type { Opening } from '../opening.ts'
import type { Partner } from '../partner.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import { isPublic } from '../pipeline/search/public.ts'
import type { Search } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { find, firstBehind, type Query } from '../search/find.ts'
import { byOrder, orderKey } from '../search/index.ts'
import { isOpeningId, pagePath } from '../search/slug.ts'
import { jsearchAnswer, jsearchJob, queryOf } from './jsearch.ts'
import { partnerOf, viewFor } from './partner-view.ts'
import { refuse, refuseQuery } from './reply.ts'
import { replyRoom } from './reply-room.ts'
import {
  jsearchDetailsQuery,
  jsearchQuery,
  type OpeningsQuery,
  openingQuery,
  openingsQuery,
  type PartnerOpening,
} from './schemas.ts'

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
    const reader = readerFor(c, partner, { search: await search(), runtime })
    const readMax = limits.apiOpeningsReadMax
    const stretch = { after: cursor, most, readMax }
    if (read.data.shape === 'jsearch') {
      const { shown, ...next } = await reader.page(indexQuery(read.data), stretch, reader.asJob)
      const asked = { query: read.data.q ?? '', page: 1, num_pages: 1 }
      return c.json({ ...jsearchAnswer(shown, asked, runtime), ...next }, 200, privately)
    }
    const { shown, ...next } = await reader.page(indexQuery(read.data), stretch, reader.asOpening)
    return c.json({ data: shown, ...next }, 200, privately)
  })

  app.get('/v1/openings/:id', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const read = openingQuery.safeParse(c.req.query())
    if (!read.success) return refuseQuery(c, read.error)
    const reader = readerFor(c, partner, { search: await search(), runtime })
    const seen = await reader.one(c.req.param('id'))
    if (!seen) return refuse(c, 'not_found')
    if (read.data.shape !== 'jsearch') return c.json(reader.asOpening(seen), 200, privately)
    const asked = { job_id: seen.listing.openingId }
    return c.json(jsearchAnswer([reader.asJob(seen)], asked, runtime), 200, privately)
  })

  app.get('/v1/jsearch/search', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const read = jsearchQuery.safeParse(c.req.query())
    if (!read.success) return refuseQuery(c, read.error)
    const reader = readerFor(c, partner, { search: await search(), runtime })
    const { page, num_pages, cursor } = read.data
    const most = Math.min(num_pages * jsearchPageSize, limits.apiOpeningsPerPageMax)
    const skip = (page - 1) * jsearchPageSize
    const readMax = limits.apiOpeningsSkimmedMax
    const query = queryOf(read.data, runtime.now())
    const { shown, ...next } = await reader.page(query, { after: cursor, skip, most, readMax }, reader.asJob)
    return c.json({ ...jsearchAnswer(shown, read.data, runtime), ...next }, 200, privately)
  })

  app.get('/v1/jsearch/job-details', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const read = jsearchDetailsQuery.safeParse(c.req.query())
    if (!read.success) return refuseQuery(c, read.error)
    const reader = readerFor(c, partner, { search: await search(), runtime })
    const ids = read.data.job_id.split(',')
    const found = (await Promise.all(ids.map(reader.one))).filter((seen) => seen !== undefined)
    const jobs = found.map(reader.asJob)
    // What is left out would look as if it were gone.
    if (!jobs.every(replyRoom()))
      return refuse(c, 'invalid_request', 'job_id: too much for one answer; ask for fewer at once')
    return c.json(jsearchAnswer(jobs, read.data, runtime), 200, privately)
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

/** An opening as the partner sees it; without a page where everybody else sees nothing of it. */
type Seen = { readonly listing: Listing; readonly pageUrl: string | undefined }

/** Reads for one partner: ids from the index, openings from the table, each through the partner's own filters. */
function readerFor(
  c: Context,
  partner: Partner,
  { search, runtime }: { readonly search: Search; readonly runtime: Runtime },
) {
  const { index } = search
  async function view(opening: Opening | undefined): Promise<Seen | undefined> {
    const listing = opening && (await viewFor(partner, opening, { search, runtime }))
    if (!listing) return undefined
    return {
      listing,
      pageUrl: isPublic(opening, search.rights) ? runtime.baseUrl + pagePath(listing) : undefined,
    }
  }

  /**
   * The next listings in the index's order, as they will be shown, read on until all are found. `nextCursor` is where
   * the page ended, absent on the last: a page that is short and has one was ended by `readMax`, for its filter wants
   * little, or by what an answer holds.
   */
  async function page<T>(query: Query, { after, skip = 0, most, readMax }: Stretch, show: (seen: Seen) => T) {
    const numbers = find(index, query, runtime.now())
    const isBehind = (n: number) => after !== undefined && byOrder(orderKey(index.card(n)), after) > 0
    const from = after === undefined ? 0 : firstBehind(numbers, isBehind)
    const stop = Math.min(numbers.length, from + Math.max(readMax, skip + most))
    const shown: T[] = []
    const fits = replyRoom()
    let [at, found, isFull] = [from, 0, false]
    while (at < stop && found < skip + most && !isFull) {
      // As many as it takes if the others fit as often as those before did.
      const likely = Math.ceil(((skip + most - found) * (at - from + 1)) / (found + 1))
      const batch = numbers.slice(at, Math.min(stop, at + Math.min(likely, openingsAtOnce)))
      const ids = Array.from(batch, (n) => index.card(n).openingId)
      const views = await Promise.all(ids.map(async (id) => view(await runtime.openings.get(id))))
      c.set('openingsRead', (c.get('openingsRead') ?? 0) + ids.length)
      for (const seen of views) {
        if (found === skip + most) break
        const next = seen && found >= skip ? show(seen) : undefined
        isFull = next !== undefined && !fits(next)
        if (isFull) break
        at += 1
        if (seen) found += 1
        if (next !== undefined) shown.push(next)
      }
    }
    const last = numbers[at - 1]
    if (at === numbers.length || last === undefined) return { shown }
    return { shown, nextCursor: Buffer.from(orderKey(index.card(last))).toString('base64url') }
  }

  async function one(id: string): Promise<Seen | undefined> {
    if (!isOpeningId(id)) return undefined
    return view(await openingFor(id, runtime))
  }

  return {
    page,
    one,
    asOpening,
    asJob: ({ listing, pageUrl }: Seen) => jsearchJob(listing, { now: runtime.now(), pageUrl }),
  }
}

function asOpening({ listing, pageUrl }: Seen): PartnerOpening {
  const { listingId, openingId: _, postings: __, version: ___, updatedAt: ____, ...said } = listing
  return { id: listingId, ...(pageUrl && { pageUrl }), ...said }
}

/** As many at once as the client opens connections for. */
const openingsAtOnce = 50
