import type { Opening } from '../opening.ts'
import type { FeedFormatId } from '../words.ts'

/** What stands at the top of a feed. `updatedAt` (RFC 3339) is the newest change in it, never the clock. */
export type FeedHead = {
  readonly feedId: string
  readonly title: string
  readonly publisher: string
  readonly publisherUrl: string
  /** Where the feed itself is pulled. */
  readonly url: string
  readonly updatedAt: string
  readonly listings: number
  readonly contactEmail?: string | undefined
}

/**
 * An opening as one partner's feed shows it: one location where the partner wants one listing per
 * location. `listingId` is stable and never changes once sent; the links carry the partner's tracking
 * parameters; `updatedAt` is RFC 3339. `url` is where the listing is read, `applyUrl` where an applicant
 * starts; both absent where no source gave a link.
 */
export type Listing = Omit<Opening, 'origin' | 'openingId' | 'url'> & {
  readonly listingId: string
  readonly openingId: string
  readonly url?: string | undefined
  readonly applyUrl?: string | undefined
  readonly updatedAt: string
}

/**
 * A feed format: the only code that knows one partner's spelling. Pure, and listing by listing, so that
 * memory is bounded. Adding one: this interface in a new file, a line in index.ts, its rules in a rules
 * file, a folder in fixtures/feeds.
 */
export interface FeedFormat {
  readonly id: FeedFormatId
  readonly mediaType: string
  readonly extension: 'xml' | 'json' | 'ndjson' | 'csv'
  /** One listing per location, because the partner shows only one. */
  readonly perLocation: boolean
  /** Whether no more is said of the place of such an opening than its country, which is then one listing. */
  hidesCity?(opening: Pick<Opening, 'workplace'>): boolean
  /**
   * Where a reader finds the listings: elements or keys from the root, and the field that is the
   * listing's id.
   */
  readonly rows: { readonly at: string; readonly id: string }
  /**
   * The bytes before the first listing, each listing, and the bytes after the last: shards are rendered
   * apart.
   */
  head(feed: FeedHead): string
  listing(listing: Listing, feed: FeedHead): string
  /** Between two listings; '' for XML, ',' for a JSON array. */
  readonly separator: string
  tail(feed: FeedHead): string
}
