import type { Place } from '../posting.ts'
import { cdataElement } from '../text/xml/write.ts'
import type { PayPeriod } from '../words.ts'
import type { FeedFormat, Listing } from './format.ts'
import { payWords, statedPay } from './pay.ts'
import { placeWords } from './places.ts'

/**
 * Adzuna XML after its feed specification: only the first place of a listing counts, so each place is its
 * own listing; country by ISO code, latitude and longitude both or none, one category.
 *
 * - Carries: id, title, description, one place with coordinates, employer name, full or part time,
 *   contract or permanent, stated pay (amounts by hour, day, month or year; else words), category, date
 *   posted, posting URL.
 * - Cannot carry: workplace, seniority, skills, sections, expiry, requisition, internships.
 */
export const adzunaXml: FeedFormat = {
  id: 'adzuna-xml',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'xml',
  perLocation: true,
  rows: { at: 'jobs/job', id: 'id' },
  separator: '',
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<jobs>\n',
  listing: job,
  tail: () => '</jobs>\n',
}

// Adzuna knows no weekly pay: that is sent in words only.
const frequencies: Readonly<Record<PayPeriod, string>> = {
  hour: 'hour',
  day: 'day',
  week: '',
  month: 'month',
  year: 'year',
}

function job(listing: Listing): string {
  const [place] = listing.locations
  const isMapped = place?.latitude !== undefined && place.longitude !== undefined
  return (
    `<job>\n${cdataElement('id', listing.listingId)}` +
    cdataElement('title', listing.title) +
    cdataElement('description', listing.description.html) +
    cdataElement('url', listing.url) +
    cdataElement('location', place && town(place)) +
    cdataElement('geo_lat', isMapped ? place.latitude : undefined) +
    cdataElement('geo_lng', isMapped ? place.longitude : undefined) +
    cdataElement('country', place?.country) +
    cdataElement('postcode', place?.postalCode) +
    cdataElement('company', listing.employer?.name) +
    pay(listing) +
    terms(listing) +
    cdataElement('category', listing.category) +
    `${cdataElement('date', listing.posted?.date)}</job>\n`
  )
}

/** The country stands by itself; without its region, a town may be one of several. */
const town = (place: Place): string =>
  place.city ? [place.city, place.region].filter(Boolean).join(', ') : placeWords(place)

function pay({ salary, locations }: Listing): string {
  const stated = statedPay(salary)
  const words = cdataElement('salary', payWords(salary, locations[0]?.country))
  if (!stated || !frequencies[stated.period]) return words
  return (
    words +
    cdataElement('salary_min', stated.min) +
    cdataElement('salary_max', stated.max) +
    cdataElement('salary_frequency', frequencies[stated.period]) +
    cdataElement('salary_currency', stated.currency)
  )
}

function terms({ employment }: Listing): string {
  const types = employment?.types ?? []
  const time = types.includes('FULL_TIME')
    ? 'full_time'
    : types.includes('PART_TIME')
      ? 'part_time'
      : undefined
  const isContract = types.includes('CONTRACTOR') || types.includes('TEMPORARY')
  const type = isContract ? 'contract' : employment?.permanent ? 'permanent' : undefined
  return cdataElement('contract_time', time) + cdataElement('contract_type', type)
}
