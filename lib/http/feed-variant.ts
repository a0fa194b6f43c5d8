import type { Context } from 'hono'
import type { FeedVersion } from '../ports.ts'

/** One stored form of a feed: the plain file or its gzip. Each has its own strong ETag, as RFC 9110 §8.8.3.3 asks. */
export type Variant = {
  readonly key: string
  readonly etag: string
  readonly bytes: number
  readonly encoding?: 'gzip'
}

/** Gzip where the reader takes it; the plain file for a range, so that its offsets mean the same to everyone. */
export function variantFor(c: Context, feed: FeedVersion): Variant {
  const accepted = c.req.header('accept-encoding')
  if (accepted === undefined) return { key: feed.key, etag: feed.etag, bytes: feed.bytes }
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(accepted)
  if (takesGzip && c.req.header('range') === undefined) {
    return { key: feed.gzipKey, etag: gzipEtag(feed.etag), bytes: feed.gzipBytes, encoding: 'gzip' }
  }
  return { key: feed.key, etag: feed.etag, bytes: feed.bytes }
}

const gzipEtag = (etag: string): string => `${etag.slice(0, -1)}-gzip"`

/** RFC 9110 §13.2.2: If-None-Match decides when it is there; dates are only looked at without it. */
export function isUnchanged(c: Context, feed: FeedVersion): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) {
    if (tags === feed.etag) return true
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return known.includes('*') || known.includes(feed.etag) || known.includes(gzipEtag(feed.etag))
  }
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return Math.floor(Date.parse(feed.publishedAt) / 1000) * 1000 <= since
}

export type Range = { readonly first: number; readonly last: number }

/** One range of bytes, when it is asked for and still of this very file; several ranges are answered by the whole. */
export function rangeOf(c: Context, { bytes, etag }: Variant): Range | 'unsatisfiable' | undefined {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range') ?? '')
  const ifRange = c.req.header('if-range')
  if (!asked || (ifRange !== undefined && ifRange !== etag)) return undefined
  const [, from = '', to = ''] = asked
  if (from === '' && to === '') return undefined
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return first > last ? 'unsatisfiable' : { first, last }
}
