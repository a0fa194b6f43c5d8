import { cdataElement, element, escapeAttribute, xml } from '../text/xml/write.ts'
import { postedAt, rfc822 } from './dates.ts'
import type { FeedFormat, FeedHead, Listing } from './format.ts'
import { jobElements, jobNamespace } from './job-extension.ts'

/** How much of a description stands in `description`; all of it stands in `content:encoded`. */
const summaryCharsMax = 500

/**
 * RSS 2.0, https://www.rssboard.org/rss-specification. Times are RFC 822. A guid never changes: readers
 * take a changed one for a new item, and an unchanged one for read.
 *
 * What RSS has no words for stands in elements of our own namespace; job-extension.ts says what has none there
 * either.
 */
export const rss: FeedFormat = {
  id: 'rss',
  mediaType: 'application/rss+xml; charset=utf-8',
  extension: 'xml',
  perLocation: false,
  rows: { at: 'rss/channel/item', id: 'guid' },
  separator: '',
  head,
  listing: item,
  tail: () => '</channel>\n</rss>\n',
}

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  `xmlns:job="${jobNamespace}"`,
].join(' ')

function head(feed: FeedHead): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${namespaces}>\n<channel>\n` +
    element('title', feed.title) +
    element('link', feed.publisherUrl) +
    xml`<description>${`${feed.title}: open positions`}</description>\n` +
    `<atom:link rel="self" type="application/rss+xml" href="${escapeAttribute(feed.url)}"/>\n` +
    element('lastBuildDate', rfc822(feed.updatedAt)) +
    element('ttl', 60)
  )
}

function item(listing: Listing): string {
  const { title, employer, category, description, posted } = listing
  return (
    xml`<item>\n<guid isPermaLink="false">${listing.listingId}</guid>\n` +
    element('title', employer?.name ? `${title} - ${employer.name}` : title) +
    element('link', listing.url) +
    element('dc:creator', employer?.name) +
    element('category', category) +
    element('pubDate', posted && rfc822(postedAt(posted))) +
    element('dc:language', description.language) +
    element('description', description.text.slice(0, summaryCharsMax)) +
    cdataElement('content:encoded', description.html) +
    element('job:title', title) +
    `${jobElements(listing)}</item>\n`
  )
}
