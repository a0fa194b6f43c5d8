import { type Context, Hono } from 'hono'
import { limits } from '../limits.ts'
import { callerOf } from '../pipeline/access.ts'
import type { FeedVersion, Runtime } from '../ports.ts'
import { presentedKey, refuse } from './reply.ts'

/** One stored form of a feed: the plain file or its gzip. Each has its own strong ETag, as RFC 9110 §8.8.3.3 asks. */
type Variant = {
  readonly key: string
  readonly etag: string
  readonly bytes: number
  readonly encoding?: 'gzip'
}

/**
 * Feeds as partners pull them. Nothing is computed per request: ETag and Last-Modified were fixed at publish. A
 * feed too large for a Lambda's reply leaves through a link that is good for a few minutes.
 */
export function feedsApp(runtime: Runtime) {
  const app = new Hono()

  app.on(['GET', 'HEAD'], '/v1/feeds/:feedId', async (c) => {
    const caller = await callerOf(presentedKey(c.req.header('authorization')), runtime)
    if (!caller || !('partner' in caller)) return refuse(c, 'unknown_key')
    const feedId = c.req.param('feedId')
    const owns = caller.partner.feeds.some((feed) => feed.feedId === feedId)
    const feed = owns ? await runtime.feeds.current(feedId) : undefined
    // A feed of another partner and one that never was must look alike.
    return feed ? serve(c, feed, runtime) : refuse(c, 'not_found')
  })

  return app
}

async function serve(c: Context, feed: FeedVersion, runtime: Runtime): Promise<Response> {
  const variant = variantFor(c, feed)
  const headers: Record<string, string> = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-cache',
    ETag: variant.etag,
    'Last-Modified': new Date(feed.publishedAt).toUTCString(),
    Vary: 'Accept-Encoding, Authorization',
    'X-Content-Type-Options': 'nosniff',
  }
  if (isUnchanged(c, feed)) return c.body(null, 304, headers)
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
  if (c.req.method === 'HEAD') return c.body(null, status, headers)
  if (length > limits.replyBytesMax) return c.redirect(await linkTo(variant, feed, runtime), 302)
  const bytes = await runtime.feeds.open(variant.key, range)
  return c.body(ReadableStream.from(bytes), status, headers)
}

/** Gzip where the reader takes it; the plain file for a range, so that its offsets mean the same to everyone. */
function variantFor(c: Context, feed: FeedVersion): Variant {
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(c.req.header('accept-encoding') ?? '')
  if (takesGzip && c.req.header('range') === undefined) {
    return { key: feed.gzipKey, etag: gzipEtag(feed.etag), bytes: feed.gzipBytes, encoding: 'gzip' }
  }
  return { key: feed.key, etag: feed.etag, bytes: feed.bytes }
}

const gzipEtag = (etag: string): string => `${etag.slice(0, -1)}-gzip"`

/** RFC 9110 §13.2.2: If-None-Match decides when it is there; dates are only looked at without it. */
function isUnchanged(c: Context, feed: FeedVersion): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) {
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return known.includes('*') || known.includes(feed.etag) || known.includes(gzipEtag(feed.etag))
  }
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return Math.floor(Date.parse(feed.publishedAt) / 1000) * 1000 <= since
}

type Range = { readonly first: number; readonly last: number }

/** One range of bytes, when it is asked for and still of this very file; several ranges are answered by the whole. */
function rangeOf(c: Context, { bytes, etag }: Variant): Range | 'unsatisfiable' | undefined {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range') ?? '')
  const ifRange = c.req.header('if-range')
  if (!asked || (ifRange !== undefined && ifRange !== etag)) return undefined
  const [, from = '', to = ''] = asked
  if (from === '' && to === '') return undefined
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return first > last ? 'unsatisfiable' : { first, last }
}

const linkTo = ({ key, encoding }: Variant, { mediaType }: FeedVersion, runtime: Runtime): Promise<string> =>
  runtime.feeds.link(key, { mediaType, seconds: 300, ...(encoding && { encoding }) })
