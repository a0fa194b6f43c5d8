import { cdataElement, element } from '../text/xml/write.ts'
import type { EmploymentType } from '../words.ts'
import { postedAt } from './dates.ts'
import type { FeedFormat, Listing } from './format.ts'
import { payWords } from './pay.ts'
import { countryName } from './places.ts'

/**
 * Talent.com XML, https://www.talent.com/integrations: every value in CDATA, times as
 * yyyy-MM-ddTHH:mm:ssZ, the country by its name, the description in HTML. What follows `description` is
 * undocumented and ignored where unknown.
 *
 * - Carries: id, title, employer name, description, one place, date posted, posting URL, one employment
 *   type, remote, pay in words if its period was stated, category, expiry.
 * - Cannot carry: seniority, hybrid, skills, coordinates, sections, requisition.
 */
export const talentXml: FeedFormat = {
  id: 'talent-xml',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'xml',
  perLocation: true,
  rows: { at: 'source/job', id: 'referencenumber' },
  separator: '',
  head: (feed) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n' +
    element('publisher', feed.publisher) +
    element('publisherurl', feed.publisherUrl) +
    element('lastbuilddate', wholeSeconds(feed.updatedAt)),
  listing: job,
  tail: () => '</source>\n',
}

const jobtypes: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'fulltime',
  PART_TIME: 'parttime',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: '',
}

const wholeSeconds = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`

function job(listing: Listing): string {
  const [place] = listing.locations
  return (
    `<job>\n${cdataElement('referencenumber', listing.listingId)}` +
    cdataElement('title', listing.title) +
    cdataElement('company', listing.employer?.name) +
    cdataElement('city', place?.city) +
    cdataElement('state', place?.region) +
    cdataElement('country', place?.country && countryName(place.country)) +
    cdataElement('postalcode', place?.postalCode) +
    cdataElement('streetaddress', place?.street) +
    cdataElement('dateposted', listing.posted && wholeSeconds(postedAt(listing.posted))) +
    cdataElement('url', listing.url) +
    cdataElement('description', listing.description.html) +
    cdataElement('jobtype', listing.employment?.types.map((type) => jobtypes[type]).find(Boolean)) +
    cdataElement('isremote', listing.workplace === 'remote' ? 'yes' : undefined) +
    cdataElement('salary', payWords(listing.salary, place?.country)) +
    cdataElement('category', listing.category) +
    `${cdataElement('expirationdate', listing.validThrough && wholeSeconds(listing.validThrough))}</job>\n`
  )
}
