import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import type { FeedFormat, FeedHead } from '../feeds/format.ts'
import { type ListingOrder, listingsOf } from '../feeds/write.ts'
import type { Opening } from '../opening.ts'
import { type DeflatedPart, deflatePart, gzipOf } from '../text/deflate-parts.ts'

/**
 * A feed as built: held deflated, about a quarter of its size, and given out plain or as gzip as often as is
 * needed.
 */
export type BuiltFeed = {
  readonly listings: number
  readonly bytes: number
  /** Strong and quoted: of the plain bytes. */
  readonly etag: string
  readonly sha256: string
  /** RFC 3339: the newest change in it. */
  readonly changedAt: string
  plain(): Generator<Uint8Array>
  /** The plain bytes as text; no character is cut. */
  text(): Generator<string>
  gzip(): Generator<Uint8Array>
}

/** Deflate finds little more in longer stretches (0.6 % at 1 MiB), and memory is bounded by one. */
const partCharsMax = 1024 ** 2

/** Renders opening by opening; the head is written last, because it says how many listings there are. */
export function feedBuilder(
  format: FeedFormat,
  order: ListingOrder,
  head: Omit<FeedHead, 'listings' | 'updatedAt'>,
) {
  const parts: DeflatedPart[] = []
  const draft: FeedHead = { ...head, listings: 0, updatedAt: order.asOf }
  let text = ''
  let listings = 0
  let changedAt = ''

  function flush(): void {
    if (text !== '') parts.push(deflatePart(Buffer.from(text)))
    text = ''
  }

  return {
    add(opening: Opening): void {
      for (const listing of listingsOf(opening, order)) {
        text += (listings > 0 ? format.separator : '') + format.listing(listing, draft)
        listings += 1
        if (listing.updatedAt > changedAt) changedAt = listing.updatedAt
        if (text.length > partCharsMax) flush()
      }
    },

    /** An empty feed has no change in it: `changedAt` is then the start of 1970, the same in every build. */
    finish(): BuiltFeed {
      flush()
      const updatedAt = changedAt || new Date(0).toISOString()
      const whole: FeedHead = { ...head, listings, updatedAt }
      const first = deflatePart(Buffer.from(format.head(whole)))
      const last = deflatePart(Buffer.from(format.tail(whole)))
      return built([first, ...parts, last], { listings, changedAt: updatedAt })
    },
  }
}

function built(parts: readonly DeflatedPart[], about: Pick<BuiltFeed, 'listings' | 'changedAt'>): BuiltFeed {
  function* plain(): Generator<Uint8Array> {
    for (const { deflated } of parts) yield inflateRawSync(Buffer.concat([deflated, finalBlock]))
  }
  function* text(): Generator<string> {
    for (const bytes of plain()) yield Buffer.from(bytes).toString('utf8')
  }
  const hash = createHash('sha256')
  for (const bytes of plain()) hash.update(bytes)
  const sha256 = hash.digest('hex')
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  return { ...about, bytes, sha256, etag: `"${sha256.slice(0, 32)}"`, plain, text, gzip: () => gzipOf(parts) }
}

/** A full-flushed part does not say that it ends; inflating one alone wants the empty last block (RFC 1951). */
const finalBlock = Uint8Array.of(3, 0)
