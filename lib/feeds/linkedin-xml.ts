import { cdataElement, element } from '../text/xml/write.ts'
import type { EmploymentType, PayPeriod, Seniority, Workplace } from '../words.ts'
import { rfc822 } from './dates.ts'
import type { FeedFormat, FeedHead, Listing } from './format.ts'
import { htmlFor, linkedinHtml } from './html-for.ts'
import { statedPay } from './pay.ts'
import { placeWords } from './places.ts'

/**
 * LinkedIn Basic Jobs XML,
 * https://learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide: one location per
 * job, an id of at most 40 characters, no redirecting link, employers' own postings only.
 * `expectedJobCount` lets LinkedIn notice a cut feed.
 *
 * - Carries: id, title, employer name, description (LinkedIn's tags), one place, workplace, level, one
 *   employment type, stated pay, dates of posting and expiry, apply link.
 * - Cannot carry: requisition, skills, coordinates, sections, logo, industry and function (only as
 *   LinkedIn's own codes), the company's LinkedIn id (nobody told us).
 */
export const linkedinXml: FeedFormat = {
  id: 'linkedin-xml',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'xml',
  perLocation: true,
  rows: { at: 'source/job', id: 'partnerJobId' },
  separator: '',
  head: (feed) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n' +
    element('lastBuildDate', rfc822(feed.updatedAt)) +
    element('publisherUrl', feed.publisherUrl) +
    element('publisher', feed.publisher) +
    element('expectedJobCount', feed.listings),
  listing: job,
  tail: () => '</source>\n',
}

const levels: Readonly<Record<Seniority, string>> = {
  intern: 'INTERNSHIP',
  junior: 'ENTRY_LEVEL',
  mid: 'MID_SENIOR_LEVEL',
  senior: 'MID_SENIOR_LEVEL',
  lead: 'MID_SENIOR_LEVEL',
  manager: 'MID_SENIOR_LEVEL',
  director: 'DIRECTOR',
  executive: 'EXECUTIVE',
}
const jobtypes: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'FULL_TIME',
  PART_TIME: 'PART_TIME',
  CONTRACTOR: 'CONTRACT',
  TEMPORARY: 'CONTRACT',
  INTERN: 'INTERNSHIP',
  VOLUNTEER: 'VOLUNTEER',
  PER_DIEM: '',
}
const workplaceTypes: Readonly<Record<Workplace, string>> = {
  onsite: 'On-site',
  hybrid: 'Hybrid',
  remote: 'Remote',
}
const periods: Readonly<Record<PayPeriod, string>> = {
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
}

function job(listing: Listing, feed: FeedHead): string {
  const [place] = listing.locations
  const { workplace, seniority, employment } = listing
  return (
    `<job>\n${cdataElement('partnerJobId', listing.listingId)}` +
    cdataElement('company', listing.employer?.name) +
    cdataElement('title', listing.title) +
    cdataElement('description', htmlFor(listing.description.html, linkedinHtml)) +
    cdataElement('applyUrl', listing.applyUrl) +
    cdataElement('location', place && placeWords(place)) +
    cdataElement('city', place?.city) +
    cdataElement('state', place?.region) +
    cdataElement('country', place?.country) +
    cdataElement('postalCode', place?.postalCode) +
    cdataElement('workplaceTypes', workplace && workplaceTypes[workplace]) +
    cdataElement('experienceLevel', seniority && levels[seniority]) +
    cdataElement('jobtype', employment?.types.map((type) => jobtypes[type]).find(Boolean)) +
    salaries(listing) +
    cdataElement('listDate', listing.posted?.date) +
    cdataElement('expirationDate', listing.validThrough) +
    `${cdataElement('posterEmail', feed.contactEmail)}</job>\n`
  )
}

/** Amounts are whole numbers: linkedin_pay_whole (rules/linkedin.ts) sees to it. */
function salaries({ salary }: Listing): string {
  const pay = statedPay(salary)
  if (!pay) return ''
  const end = (name: string, amount: number | undefined): string =>
    amount === undefined
      ? ''
      : `<${name}>\n${element('amount', amount)}${element('currencyCode', pay.currency)}</${name}>\n`
  return (
    `<salaries>\n<salary>\n${end('highEnd', pay.max)}${end('lowEnd', pay.min)}` +
    `${element('period', periods[pay.period])}<type>BASE_SALARY</type>\n</salary>\n</salaries>\n`
  )
}
