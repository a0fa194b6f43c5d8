import { cdataElement, element } from '../text/xml/write.ts'
import type { EmploymentType } from '../words.ts'
import type { FeedFormat, Listing } from './format.ts'
import { statedPay } from './pay.ts'

/**
 * ZipRecruiter XML after its feed documentation 1.4 and annotated sample: the full current set, one place
 * per job, city and state only together, ISO 8601 dates. Its categories are a fixed list that ours do not
 * map to, so none is sent; the names of the pay and type elements are second-hand, and unknown elements
 * do no harm.
 *
 * - Carries: id, title, description, one place, employer name, one employment type, stated pay, date
 *   posted, posting URL.
 * - Cannot carry: seniority, workplace, skills, coordinates, sections, expiry, requisition, category.
 */
export const ziprecruiterXml: FeedFormat = {
  id: 'ziprecruiter-xml',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'xml',
  perLocation: true,
  rows: { at: 'source/job', id: 'referencenumber' },
  separator: '',
  head: (feed) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n' +
    element('lastBuildDate', feed.updatedAt) +
    element('publisherurl', feed.publisherUrl) +
    element('publisher', feed.publisher),
  listing: job,
  tail: () => '</source>\n',
}

const jobTypes: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'full_time',
  PART_TIME: 'part_time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: '',
  PER_DIEM: '',
}

function job(listing: Listing): string {
  const [place] = listing.locations
  const pay = statedPay(listing.salary)
  const hasBoth = place?.city && place.region
  return (
    `<job>\n${cdataElement('title', listing.title)}` +
    cdataElement('date', listing.posted?.date) +
    cdataElement('referencenumber', listing.listingId) +
    cdataElement('url', listing.url) +
    cdataElement('company', listing.employer?.name) +
    cdataElement('city', hasBoth ? place.city : undefined) +
    cdataElement('state', hasBoth ? place.region : undefined) +
    cdataElement('country', place?.country) +
    cdataElement('postalcode', place?.postalCode) +
    cdataElement('description', listing.description.html) +
    cdataElement('job_type', listing.employment?.types.map((type) => jobTypes[type]).find(Boolean)) +
    cdataElement('compensation_min', pay?.min) +
    cdataElement('compensation_max', pay?.max) +
    cdataElement('compensation_currency', pay?.currency) +
    `${cdataElement('compensation_interval', pay?.period)}</job>\n`
  )
}
