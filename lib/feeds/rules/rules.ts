import { type FeedFormatId, feedFormatIds } from '../../words.ts'
import type { FeedHead, Listing } from '../format.ts'
import { countriesOf, placesWords } from '../places.ts'
import { adzunaRules } from './adzuna.ts'
import { boardRules } from './boards.ts'
import { googleRules } from './google.ts'
import { indeedRules } from './indeed.ts'
import { linkedinRules } from './linkedin.ts'
import { openRules } from './open.ts'
import type { Facts, Rule } from './rule.ts'
import { sharedRules } from './shared.ts'
import { universalRules } from './universal.ts'

/**
 * Every demand of every partner, as data: held at publish, by `rolecast check`, and shown to the
 * operator.
 */
export const rules: readonly Rule[] = [
  ...universalRules,
  ...sharedRules,
  ...indeedRules,
  ...linkedinRules,
  ...boardRules,
  ...adzunaRules,
  ...googleRules,
  ...openRules,
]

const byFormat = new Map<FeedFormatId, readonly Rule[]>(
  feedFormatIds.map((id) => [id, rules.filter(({ formats }) => formats.includes(id))]),
)

/** The rules that a feed of this format is held to, in the order in which they decide. */
export const rulesOf = (format: FeedFormatId): readonly Rule[] => byFormat.get(format) ?? []

/** What rules ask about the feed that a listing stands in. */
export type FeedAbout = Pick<FeedHead, 'updatedAt'> & Partial<Pick<FeedHead, 'publisher'>>

/** What a listing of ours says, in the terms that rules ask in. */
export function factsOf(listing: Listing, feed: FeedAbout): Facts {
  const { employer, locations } = listing
  const [place] = locations
  return {
    id: listing.listingId,
    requisitionId: listing.requisitionId,
    title: listing.title,
    employer: employer?.masked ? undefined : employer?.name,
    description: listing.description.text,
    url: listing.url,
    applyUrl: listing.applyUrl,
    city: place?.city,
    region: place?.region,
    country: countriesOf(listing)[0],
    postalCode: place?.postalCode,
    place: placesWords(listing),
    remote: listing.workplace === 'remote',
    posted: listing.posted?.date,
    validThrough: listing.validThrough,
    asOf: feed.updatedAt,
    publisher: feed.publisher,
    firstParty: listing.firstParty,
    postedIsEstimate: listing.posted?.approximate,
    firstSeenAt: listing.firstSeenAt,
  }
}
