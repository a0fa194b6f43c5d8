import { type Context, Hono } from 'hono'
import { limits } from '../limits.ts'
import { changesSince, cursorOf } from '../pipeline/feeds/changes.ts'
import { type FileState, feedFiles } from '../pipeline/feeds/state.ts'
import type { FeedVersion, Runtime } from '../ports.ts'
import { type FeedCache, feedCache, type Presented } from './feed-cache.ts'
import { isUnchanged, rangeOf, type Variant, variantFor } from './feed-variant.ts'
import { partnerOf } from './partner-view.ts'
import { refuse, refuseQuery, shownBy } from './reply.ts'
import { changesQuery, type ListedFeed } from './schemas.ts'

/**
 * Feeds as partners pull them. Nothing is computed per request: ETag and Last-Modified were fixed at publish. A
 * feed too large for a Lambda's reply leaves through a link that is good for a few minutes.
 */
export function feedsApp(runtime: Runtime) {
  const app = new Hono()
  const cache = feedCache(runtime)
  const tools = { cache, runtime }

  app.get('/v1/feeds', async (c) => {
    const partner = await partnerOf(c, runtime)
    if (!partner) return refuse(c, 'unknown_key')
    const files = await Array.fromAsync(feedFiles([partner], runtime))
    return c.json({ data: files.map((file) => listedAs(file, runtime)) }, 200, {
      'Cache-Control': 'private, no-store',
    })
  })

  // HEAD comes here too: Hono asks for what GET answers and leaves its body out.
  app.get('/v1/feeds/:feedId', (c) => {
    const known = knownFor(c, cache)
    return known ? serve(c, known, tools) : pull(c, tools)
  })

  app.get('/v1/feeds/:feedId/changes', async (c) => {
    const read = changesQuery.safeParse(c.req.query())
    const since = read.success ? Number(read.data.since) : undefined
    const feed = await feedFor(c, cache, since)
    if (feed instanceof Response) return feed
    if (isIndex(feed))
      return refuse(
        c,
        'invalid_request',
        'feedId: an index of files, each with changes of its own; ask those',
      )
    if (!read.success) return refuseQuery(c, read.error)
    const page = await changesSince(feed, Number(read.data.since), runtime)
    if (page === 'gone') {
      c.header('Link', `</v1/feeds/${feed.feedId}>; rel="alternate"`)
      return refuse(c, 'cursor_gone')
    }
    const body = page.lines.map((line) => `${line}\n`).join('')
    return c.body(body, 200, {
      'Content-Type': 'application/x-ndjson',
      'Cache-Control': privately,
      'Rolecast-Cursor': page.cursor,
      'X-Content-Type-Options': 'nosniff',
    })
  })

  return app
}

/** A feed, or a file of a split one, as its partner may know it. */
const listedAs = ({ spec, fileId, current }: FileState, { baseUrl }: Runtime): ListedFeed => ({
  feedId: fileId,
  url: `${baseUrl}/v1/feeds/${fileId}`,
  format: spec.format,
  ...(spec.title && { title: spec.title }),
  ...(current && {
    listings: current.listings,
    bytes: current.bytes,
    etag: current.etag,
    changedAt: current.changedAt,
    publishedAt: current.publishedAt,
  }),
})

/** Of a feed in several files, which alone have changes. */
const isIndex = ({ split }: FeedVersion): boolean => split !== undefined

/** A shared cache must not keep what was given to a key, and a private one asks again each time. */
const privately = 'private, no-cache'

type Tools = { readonly cache: FeedCache; readonly runtime: Runtime }

const presented = (c: Context): Presented => {
  const header = shownBy(c)
  return { header, query: header === undefined ? c.req.query('key') : undefined }
}

/** The feed, at once, for a reader who was here a moment ago: most pulls ask whether anything is new. */
function knownFor(c: Context, cache: FeedCache): FeedVersion | undefined {
  const fileId = c.req.param('feedId') ?? ''
  return cache.isGranted(fileId, presented(c)) ? cache.known(fileId) : undefined
}

async function pull(c: Context, tools: Tools): Promise<Response> {
  const feed = await feedFor(c, tools.cache)
  return feed instanceof Response ? feed : serve(c, feed, tools)
}

/** `since`: the version that the reader has. A feed of another partner and one that never was must look alike. */
async function feedFor(c: Context, cache: FeedCache, since?: number): Promise<FeedVersion | Response> {
  const fileId = c.req.param('feedId') ?? ''
  const shown = presented(c)
  const access = cache.isGranted(fileId, shown) ? 'granted' : await cache.access(fileId, shown)
  if (access === 'stranger') return refuse(c, 'unknown_key')
  return (access === 'granted' ? await cache.version(fileId, since) : undefined) ?? refuse(c, 'not_found')
}

function serve(c: Context, feed: FeedVersion, tools: Tools): Response | Promise<Response> {
  const variant = variantFor(c, feed)
  const headers: Record<string, string> = {
    'Cache-Control': privately,
    ETag: variant.etag,
    ...(!isIndex(feed) && { 'Rolecast-Cursor': cursorOf(feed) }),
    Vary: 'Accept-Encoding, Authorization',
  }
  // Plain responses: Hono's own would copy each header once more.
  return isUnchanged(c, feed)
    ? new Response(null, { status: 304, headers })
    : send(c, feed, { variant, headers, ...tools })
}

type Reply = Tools & { readonly variant: Variant; readonly headers: Record<string, string> }

async function send(
  c: Context,
  feed: FeedVersion,
  { variant, headers, cache, runtime }: Reply,
): Promise<Response> {
  headers['Accept-Ranges'] = 'bytes'
  headers['Last-Modified'] = new Date(feed.publishedAt).toUTCString()
  headers['X-Content-Type-Options'] = 'nosniff'
  headers['Content-Type'] = feed.mediaType
  if (variant.encoding) headers['Content-Encoding'] = variant.encoding

  const range = rangeOf(c, variant)
  if (range === 'unsatisfiable') {
    return c.body(null, 416, { 'Content-Range': `bytes */${variant.bytes}` })
  }
  if (range) headers['Content-Range'] = `bytes ${range.first}-${range.last}/${variant.bytes}`
  const length = range ? range.last - range.first + 1 : variant.bytes
  headers['Content-Length'] = String(length)
  const status = range ? 206 : 200
  if (c.req.method === 'HEAD') return new Response(null, { status, headers })
  if (length > limits.replyBytesMax) return redirect(await linkTo(variant, feed, runtime), headers)
  const body = range
    ? ReadableStream.from(await runtime.feeds.open(variant.key, range))
    : await cache.body(variant.key)
  return new Response(body, { status, headers })
}

/** What a reader keeps for its next pull: the bucket behind the link knows none of it. */
const ofTheFeed = ['Cache-Control', 'ETag', 'Last-Modified', 'Rolecast-Cursor', 'Vary']

function redirect(location: string, headers: Readonly<Record<string, string>>): Response {
  const kept = Object.entries(headers).filter(([name]) => ofTheFeed.includes(name))
  const own = { 'Content-Type': 'text/plain; charset=utf-8', Location: location }
  return new Response(elsewhere, { status: 302, headers: { ...Object.fromEntries(kept), ...own } })
}

/** For people whose reader does not go on by itself. */
const elsewhere = 'The feed is large and stands at the address in Location: follow it, as "curl -L" does.\n'

const linkTo = ({ key, encoding }: Variant, { mediaType }: FeedVersion, runtime: Runtime): Promise<string> =>
  runtime.feeds.link(key, { mediaType, seconds: 300, ...(encoding && { encoding }) })
