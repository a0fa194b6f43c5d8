import type { Opening } from '../opening.ts'
import type { FeedSpec } from '../partner.ts'
import { type FilterFacts, unmetDemand } from './filter.ts'
import type { FeedFormat, FeedHead, Listing } from './format.ts'
import { holdToRules, type SeenValues } from './hold.ts'
import { qualityOf } from './quality.ts'
import type { FeedReport } from './report.ts'
import { type ViewContext, viewOpening } from './view.ts'

/**
 * What turns openings into the listings of one feed. `asOf` is the feed's own time, RFC 3339: never the
 * clock.
 */
export type ListingOrder = ViewContext &
  FilterFacts & {
    readonly spec: Pick<FeedSpec, 'format' | 'filter' | 'tracking' | 'without' | 'qualityMin'>
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
  if (opening.status !== 'open') return []
  const { spec, report, seen } = order
  const unmet = unmetDemand(spec.filter, opening, order)
  if (unmet !== undefined) {
    report.passOver(unmet)
    return []
  }
  if (!isGoodEnough(opening, order)) return []
  const told = spec.without ? lacking(opening, spec.without) : opening
  const listings = viewOpening(told, spec, order)
  return holdToRules(listings, { format: spec.format, feed: { updatedAt: order.asOf }, report, seen })
}

function isGoodEnough(opening: Opening, { spec, report }: ListingOrder): boolean {
  if (spec.qualityMin === undefined) return true
  const { score, missing } = qualityOf(opening)
  if (score >= spec.qualityMin) return true
  const { openingId } = opening
  const fix = `send ${missing.join(', ')}`
  const about = { field: missing[0] ?? '', value: score.toFixed(2), fix }
  report.line({ rule: 'quality_minimum', level: 'reject', openingId, listingId: openingId, ...about })
  return false
}

/** An opening without the fields that a partner does not want. */
const lacking = (opening: Opening, without: FeedSpec['without']): Opening =>
  // Only optional fields can be named, so what is left is an opening.
  Object.fromEntries(
    Object.entries(opening).map(([field, value]) =>
      without?.some((name) => name === field) ? [field, field === 'skills' ? [] : undefined] : [field, value],
    ),
  ) as Opening

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
