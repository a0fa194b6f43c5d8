import { postedAt } from './dates.ts'
import type { FeedFormat, FeedHead, Listing } from './format.ts'
import { jsonText } from './json.ts'

/**
 * JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. What it has no words for stands in `_job`, in the
 * words of the contract. One item per line, so that a feed can be read line by line.
 *
 * Carries everything a listing says but the description as plain text.
 */
export const jsonFeed: FeedFormat = {
  id: 'json-feed',
  mediaType: 'application/feed+json; charset=utf-8',
  extension: 'json',
  perLocation: false,
  rows: { at: 'items', id: 'id' },
  separator: ',\n',
  head: (feed) => `${jsonText(top(feed)).slice(0, -1)},"items":[\n`,
  listing: (listing) => jsonText(item(listing)),
  tail: () => '\n]}\n',
}

const top = (feed: FeedHead) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  home_page_url: feed.publisherUrl,
  feed_url: feed.url,
  authors: [{ name: feed.publisher, url: feed.publisherUrl }],
})

function item(listing: Listing) {
  const { employer, description, posted, category, skills } = listing
  return {
    id: listing.listingId,
    url: listing.url,
    title: listing.title,
    content_html: description.html,
    date_published: posted && postedAt(posted),
    date_modified: listing.updatedAt,
    authors: employer?.name ? [{ name: employer.name, url: employer.url, avatar: employer.logo }] : undefined,
    tags: tags(category, skills),
    language: description.language,
    _job: extension(listing),
  }
}

function tags(category: string | undefined, skills: Listing['skills']): string[] | undefined {
  const words = [...new Set([...(category ? [category] : []), ...skills.map(({ name }) => name)])]
  return words.length > 0 ? words : undefined
}

const extension = (listing: Listing) => ({
  requisitionId: listing.requisitionId,
  employer: listing.employer,
  locations: listing.locations,
  area: listing.area,
  workplace: listing.workplace,
  employment: listing.employment,
  seniority: listing.seniority,
  salary: listing.salary,
  sections: listing.description.sections,
  skills: listing.skills,
  category: listing.category,
  industry: listing.industry,
  occupation: listing.occupation,
  applyUrl: listing.applyUrl,
  apply: listing.apply,
  posted: listing.posted,
  validThrough: listing.validThrough,
  firstSeenAt: listing.firstSeenAt,
  roleGroupId: listing.roleGroupId,
  repostOf: listing.repostOf,
  firstParty: listing.firstParty,
  attributions: listing.attributions,
})
