import { cdataElement, escapeAttribute } from '../text/xml/write.ts'
import type { EmploymentType } from '../words.ts'
import { dottedDate } from './dates.ts'
import type { FeedFormat, Listing } from './format.ts'
import { payWords } from './pay.ts'
import { placesWords } from './places.ts'

/**
 * Jooble XML after its feed specification: dates are DD.MM.YYYY, the id is an attribute, the place is one
 * text, and the description holds every section of the page.
 *
 * - Carries: id, title, description, one place as words, employer name, employment types, pay in words if
 *   its period was stated, dates of posting, change and expiry, posting URL.
 * - Cannot carry: country as a code, workplace, seniority, skills, category, coordinates, sections,
 *   requisition.
 */
export const joobleXml: FeedFormat = {
  id: 'jooble-xml',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'xml',
  perLocation: true,
  rows: { at: 'jobs/job', id: '@id' },
  separator: '',
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<jobs>\n',
  listing: job,
  tail: () => '</jobs>\n',
}

const jobtypes: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: '',
}

function job(listing: Listing): string {
  const [place] = listing.locations
  const types = listing.employment?.types.map((type) => jobtypes[type]).filter(Boolean)
  return (
    `<job id="${escapeAttribute(listing.listingId)}">\n${cdataElement('link', listing.url)}` +
    cdataElement('name', listing.title) +
    cdataElement('region', placesWords(listing)) +
    cdataElement('description', listing.description.html) +
    cdataElement('pubdate', listing.posted && dottedDate(listing.posted.date)) +
    cdataElement('updated', dottedDate(listing.updatedAt)) +
    cdataElement('expire', listing.validThrough && dottedDate(listing.validThrough)) +
    cdataElement('salary', payWords(listing.salary, place?.country)) +
    cdataElement('company', listing.employer?.name) +
    `${cdataElement('jobtype', types?.join(', '))}</job>\n`
  )
}
