import { cdata, escapeXml } from '../text/xml/write.ts'
import type { EmploymentType } from '../words.ts'
import type { FeedFormat, Listing } from './format.ts'
import { isCurrencySaid } from './pay.ts'
import { countriesOf, placesWords } from './places.ts'

/**
 * YubHub's XML, tag for tag as its own feed spells them ("Postedate"). Every tag is there in every job,
 * empty where nothing is known; there is no publisher, no build date and no namespace.
 *
 * - Carries: id, title, description, one employment type, seniority, workplace, pay (text, currency if
 *   the text has its sign or more, bounds), skills as names, category, industry, employer, apply link,
 *   places as words, the country if there is one, date posted.
 * - Cannot carry: pay period, several countries, coordinates, sections, expiry, language, requisition,
 *   posting URL beside the apply link.
 */
export const yubhubXml: FeedFormat = {
  id: 'yubhub-xml',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'xml',
  perLocation: false,
  rows: { at: 'source/jobs/job', id: 'externalid' },
  separator: '',
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n<jobs>\n',
  listing: job,
  tail: () => '</jobs>\n</source>\n',
}

const jobtypes: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: '',
  PER_DIEM: '',
}

function job(listing: Listing): string {
  const { salary, employer, employment } = listing
  const countries = countriesOf(listing)
  return (
    `<job>\n${tag('externalid', listing.listingId)}${tag('Title', listing.title)}` +
    `<Description>${cdata(listing.description.html)}</Description>\n` +
    tag('Jobtype', employment?.types.map((type) => jobtypes[type]).find(Boolean)) +
    tag('Experiencelevel', listing.seniority) +
    tag('Workarrangement', listing.workplace) +
    tag('Salaryrange', salary?.text) +
    tag('Skills', listing.skills.map(({ name }) => name).join(', ')) +
    tag('Category', listing.category) +
    tag('Industry', listing.industry ?? employer?.industry) +
    tag('Employername', employer?.name) +
    tag('Employerlogo', employer?.logo) +
    tag('Employerdescription', employer?.description) +
    tag('Employerwebsite', employer?.url) +
    tag('Compensationcurrency', salary && isCurrencySaid(salary) ? salary.currency : undefined) +
    tag('Compensationmin', salary?.min) +
    tag('Compensationmax', salary?.max) +
    tag('Applyto', listing.applyUrl) +
    tag('Location', placesWords(listing)) +
    tag('Country', countries.length === 1 ? countries[0] : undefined) +
    `${tag('Postedate', listing.posted?.date)}</job>\n`
  )
}

/** YubHub leaves a tag empty where nothing is known. */
const tag = (name: string, value: string | number | undefined): string =>
  `<${name}>${value === undefined ? '' : escapeXml(String(value))}</${name}>\n`
