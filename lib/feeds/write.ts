import type { Opening } from '../opening.ts'
import type { FeedSpec } from '../partner.ts'
import { type FilterFacts, wants } from './filter.ts'
import type { FeedFormat, FeedHead, Listing } from './format.ts'
import { holdToRules, type SeenValues } from './hold.ts'
import type { FeedReport } from './report.ts'
import { type ViewContext, viewOpening } from './view.ts'

/**
 * What turns openings into the listings of one feed. `asOf` is the feed's own time, RFC 3339: never the
 * clock.
 */
export type ListingOrder = ViewContext &
  FilterFacts & {
    readonly spec: Pick<FeedSpec, 'format' | 'filter' | 'tracking'>
    readonly report: FeedReport
    /**
     * One for all openings of a feed, where they are listed together; shards are listed apart and have
     * none.
     */
    readonly seen?: SeenValues | undefined
  }

/**
 * The listings of one opening in one feed: none if it ended, if the filter does not want it, or if the
 * partner's rules refuse it, which the report tells.
 */
export function listingsOf(opening: Opening, order: ListingOrder): Listing[] {
  if (opening.status !== 'open' || !wants(order.spec.filter, opening, order)) return []
  const { spec, report, seen } = order
  const listings = viewOpening(opening, spec, order)
  return holdToRules(listings, { format: spec.format, feed: { updatedAt: order.asOf }, report, seen })
}

/** A whole feed, piece by piece. The head says how many listings there are, so they are counted before. */
export function* writeFeed(
  format: FeedFormat,
  head: FeedHead,
  listings: Iterable<Listing>,
): Generator<string> {
  yield format.head(head)
  let between = ''
  for (const listing of listings) {
    yield between + format.listing(listing, head)
    between = format.separator
  }
  yield format.tail(head)
}
