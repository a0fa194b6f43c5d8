import type { Context } from 'hono'
import type { FeedVersion } from '../ports.ts'

/** One stored form of a feed. Each has its own strong ETag, as RFC 9110 §8.8.3.3 asks. */
export type Variant = {
  readonly key: string
  readonly etag: string
  readonly bytes: number
  readonly encoding?: Encoding
}
type Encoding = 'gzip' | 'br'

/** The smallest form that the reader takes; the plain file for a range: its offsets mean the same to everyone. */
export function variantFor(c: Context, feed: FeedVersion): Variant {
  const accepted = c.req.header('accept-encoding')
  const { key, etag, bytes, brotli, gzipKey, gzipBytes } = feed
  if (accepted === undefined || rangeAsked(c) !== undefined) return { key, etag, bytes }
  const [br, gzip] = [brotli ? weightOf('br', accepted) : 0, weightOf('gzip', accepted)]
  if (brotli && br > 0 && br >= gzip) return { ...brotli, etag: etagOf(feed, 'br'), encoding: 'br' }
  if (gzip === 0) return { key, etag, bytes }
  return { key: gzipKey, etag: etagOf(feed, 'gzip'), bytes: gzipBytes, encoding: 'gzip' }
}

const asked: Readonly<Record<Encoding | '*', RegExp>> = {
  br: /(?:^|[\s,])br(?![\w-])(?:\s*;\s*q=([\d.]{1,5}))?/i,
  gzip: /(?:^|[\s,])(?:x-)?gzip(?![\w-])(?:\s*;\s*q=([\d.]{1,5}))?/i,
  '*': /\*(?:\s*;\s*q=([\d.]{1,5}))?/,
}

/** How much a reader wants a coding, 0 to 1 (RFC 9110 §12.5.3): what is not named falls under the star. */
function weightOf(encoding: Encoding, accepted: string): number {
  const found = asked[encoding].exec(accepted) ?? asked['*'].exec(accepted)
  return found ? Number(found[1] ?? 1) || 0 : 0
}

const etagOf = ({ etag }: FeedVersion, encoding: Encoding): string => `${etag.slice(0, -1)}-${encoding}"`

/**
 * RFC 9110 §13.2.2: If-None-Match decides when it is there; dates are only looked at without it. A date must be the
 * very one that we gave: a reader's own clock says when it pulled, which may be after a build that it did not see.
 */
export function isUnchanged(c: Context, feed: FeedVersion): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) {
    if (tags === feed.etag) return true
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    const forms = [feed.etag, etagOf(feed, 'gzip'), etagOf(feed, 'br'), '*']
    return known.some((tag) => forms.includes(tag))
  }
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return Math.floor(Date.parse(feed.publishedAt) / 1000) * 1000 === since
}

/** RFC 9110 §14.2: of GET alone; a HEAD with a range is one of the whole. */
const rangeAsked = (c: Context): string | undefined =>
  c.req.method === 'GET' ? c.req.header('range') : undefined

export type Range = { readonly first: number; readonly last: number }

/** One range of bytes, when it is asked for and still of this very file; several ranges are answered by the whole. */
export function rangeOf(c: Context, { bytes, etag }: Variant): Range | 'unsatisfiable' | undefined {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(rangeAsked(c) ?? '')
  const ifRange = c.req.header('if-range')
  if (!asked || (ifRange !== undefined && ifRange !== etag)) return undefined
  const [, from = '', to = ''] = asked
  if (from === '' && to === '') return undefined
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  // RFC 9110 §14.1.1: a range that ends before it begins is none, and is passed over.
  if (from !== '' && to !== '' && Number(to) < first) return undefined
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return first > last ? 'unsatisfiable' : { first, last }
}
