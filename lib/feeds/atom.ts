import { element, escapeAttribute, escapeXml } from '../text/xml/write.ts'
import { postedAt } from './dates.ts'
import type { FeedFormat, FeedHead, Listing } from './format.ts'
import { jobElements, jobNamespace } from './job-extension.ts'

/**
 * Atom, https://www.rfc-editor.org/rfc/rfc4287. Ids are tag URIs (RFC 4151) of the publisher's host, so
 * they stay when a feed moves; `updated` is the listing's last change.
 *
 * What Atom has no words for stands in elements of our own namespace; job-extension.ts says what has none there
 * either.
 */
export const atom: FeedFormat = {
  id: 'atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  extension: 'xml',
  perLocation: false,
  rows: { at: 'feed/entry', id: 'id' },
  separator: '',
  head,
  listing: entry,
  tail: () => '</feed>\n',
}

// The date of a tag URI says when its host was ours; it is part of the id and never moves.
const tagUri = (feed: FeedHead, what: string): string =>
  `tag:${URL.parse(feed.publisherUrl)?.hostname || 'rolecast.example'},2026:${what}`

function head(feed: FeedHead): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:job="${jobNamespace}">\n` +
    element('id', tagUri(feed, `feed/${encodeURIComponent(feed.feedId)}`)) +
    element('title', feed.title) +
    element('updated', feed.updatedAt) +
    link('self', feed.url) +
    link('alternate', feed.publisherUrl) +
    `<author>\n${element('name', feed.publisher)}${element('uri', feed.publisherUrl)}</author>\n`
  )
}

function entry(listing: Listing, feed: FeedHead): string {
  const { employer, description, posted, category } = listing
  const language = description.language ? ` xml:lang="${escapeAttribute(description.language)}"` : ''
  return (
    `<entry${language}>\n${element('id', tagUri(feed, `opening/${encodeId(listing.listingId)}`))}` +
    element('title', listing.title) +
    element('updated', listing.updatedAt) +
    element('published', posted && postedAt(posted)) +
    (listing.url ? link('alternate', listing.url) : '') +
    (employer?.name
      ? `<author>\n${element('name', employer.name)}${element('uri', employer.url)}</author>\n`
      : '') +
    (category ? `<category term="${escapeAttribute(category)}"/>\n` : '') +
    `<content type="html">${escapeXml(description.html)}</content>\n` +
    `${jobElements(listing)}</entry>\n`
  )
}

const link = (rel: string, href: string): string => `<link rel="${rel}" href="${escapeAttribute(href)}"/>\n`

const encodeId = (id: string): string => encodeURIComponent(id.toWellFormed())
