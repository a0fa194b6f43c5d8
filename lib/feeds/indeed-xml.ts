import { cdataElement, element } from '../text/xml/write.ts'
import type { EmploymentType } from '../words.ts'
import type { FeedFormat, FeedHead, Listing } from './format.ts'
import { htmlFor, indeedHtml } from './html-for.ts'
import { payWords } from './pay.ts'

/**
 * Indeed XML, https://docs.indeed.com (job feeds): full snapshots only, one location per job, every value
 * in CDATA, `referencenumber` never changes. Dates are ISO 8601. A remote job has the city "Remote" and
 * an empty state.
 *
 * - Carries: id, requisition, title, description (Indeed's tags), one place with its address, employment
 *   types, employer name, pay in words if its period was stated, remote, category, dates of posting, change
 *   and expiry, posting URL.
 * - Cannot carry: seniority, skills, coordinates, hybrid, sections, logo, apply link beside the URL.
 */
export const indeedXml: FeedFormat = {
  id: 'indeed-xml',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'xml',
  perLocation: true,
  hidesCity: isRemote,
  rows: { at: 'source/job', id: 'referencenumber' },
  separator: '',
  head: (feed) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n' +
    element('publisher', feed.publisher) +
    element('publisherurl', feed.publisherUrl) +
    element('lastBuildDate', feed.updatedAt),
  listing: job,
  tail: () => '</source>\n',
}

const jobtypes: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'fulltime',
  PART_TIME: 'parttime',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: '',
  PER_DIEM: '',
}

function job(listing: Listing, feed: FeedHead): string {
  const types = listing.employment?.types.map((type) => jobtypes[type]).filter(Boolean)
  return (
    `<job>\n${cdataElement('title', listing.title)}` +
    cdataElement('date', listing.posted?.date) +
    cdataElement('referencenumber', listing.listingId) +
    cdataElement('requisitionid', listing.requisitionId) +
    cdataElement('url', listing.url) +
    cdataElement('company', listing.employer?.name) +
    cdataElement('sourcename', listing.employer?.name) +
    whereabouts(listing) +
    cdataElement('email', feed.contactEmail) +
    cdataElement('description', htmlFor(listing.description.html, indeedHtml)) +
    cdataElement('salary', payWords(listing.salary, listing.locations[0]?.country)) +
    cdataElement('jobtype', types?.join(', ')) +
    cdataElement('category', listing.category) +
    cdataElement('lastactivitydate', listing.updatedAt) +
    `${cdataElement('expirationdate', listing.validThrough)}</job>\n`
  )
}

function isRemote({ workplace }: Pick<Listing, 'workplace'>): boolean {
  return workplace === 'remote'
}

function whereabouts(listing: Listing): string {
  const [place] = listing.locations
  if (isRemote(listing)) {
    return (
      `${cdataElement('city', 'Remote')}<state></state>\n` +
      `${cdataElement('country', place?.country)}<postalcode></postalcode>\n` +
      cdataElement('remotetype', 'Fully remote')
    )
  }
  return (
    cdataElement('city', place?.city) +
    cdataElement('state', place?.region) +
    cdataElement('country', place?.country) +
    cdataElement('postalcode', place?.postalCode) +
    cdataElement('streetaddress', place?.street)
  )
}
