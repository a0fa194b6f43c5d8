import type { Place } from '../posting.ts'
import type { FeedFormat, Listing } from './format.ts'
import { jsonText } from './json.ts'
import { statedPay } from './pay.ts'
import { countriesOf } from './places.ts'

/**
 * schema.org JobPosting objects in one array, spelled as Google reads them
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting): pay only if all of
 * it was stated, TELECOMMUTE only for wholly remote work and with the countries or the area it is open
 * to.
 *
 * Carries: id, title, description, employer, places with coordinates, remote, employment types, stated
 * pay, dates of posting and expiry, direct apply, skills as names, industry, occupation, language. Cannot
 * carry: hybrid, seniority, sections, inferred pay, apply links beside the URL.
 */
export const jsonLd: FeedFormat = {
  id: 'json-ld',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'json',
  perLocation: false,
  rows: { at: '', id: 'identifier/value' },
  separator: ',\n',
  head: () => '[\n',
  listing: (listing) => jsonText(jobPosting(listing)),
  tail: () => '\n]\n',
}

/** The JobPosting of one listing, for feeds and for the page that shows it. Never for one that is closed. */
export function jobPosting(listing: Listing): Readonly<Record<string, unknown>> {
  const { employer, employment, posted, skills } = listing
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    identifier: {
      '@type': 'PropertyValue',
      name: employer?.name ?? 'openingId',
      value: listing.listingId,
    },
    title: listing.title,
    description: listing.description.html,
    datePosted: posted?.at ?? posted?.date,
    validThrough: listing.validThrough,
    employmentType: employment && employment.types.length > 0 ? employment.types : undefined,
    hiringOrganization: organization(listing),
    ...whereabouts(listing),
    baseSalary: baseSalary(listing),
    directApply: directApply(listing),
    skills: skills.length > 0 ? skills.map(({ name }) => name).join(', ') : undefined,
    industry: listing.industry,
    occupationalCategory: listing.occupation?.code,
    inLanguage: listing.description.language,
    url: listing.url,
  }
}

function organization({ employer }: Listing) {
  if (!employer?.name) return undefined
  return { '@type': 'Organization', name: employer.name, sameAs: employer.url, logo: employer.logo }
}

function whereabouts(listing: Listing): Readonly<Record<string, unknown>> {
  const places = listing.locations.filter(isKnown)
  const countries = countriesOf(listing).map((name) => ({ '@type': 'Country', name }))
  const area = listing.area ? [{ '@type': 'AdministrativeArea', name: listing.area }] : []
  const requirements = countries.length > 0 ? countries : area
  // Google takes no TELECOMMUTE that does not say from where.
  if (listing.workplace !== 'remote' || requirements.length === 0)
    return { jobLocation: listOf(allPlaces(listing)) }
  return {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: requirements,
    jobLocation: listOf(places.filter(({ city }) => city).map(jobLocation)),
  }
}

const isKnown = ({ city, region, country }: Place): boolean => Boolean(city || region || country)

/** Words that nobody could take apart are the address as it is; where no place was named, the area is one. */
function allPlaces({ locations, area }: Listing): object[] {
  const places = locations.filter((place) => isKnown(place) || place.text.trim() !== '')
  return places.length > 0 || !area ? places.map(jobLocation) : [{ '@type': 'Place', name: area }]
}

const jobLocation = (place: Place) => ({
  '@type': 'Place',
  address: isKnown(place)
    ? {
        '@type': 'PostalAddress',
        streetAddress: place.street,
        postalCode: place.postalCode,
        addressLocality: place.city,
        addressRegion: place.region,
        addressCountry: place.country,
      }
    : place.text,
  ...(place.latitude !== undefined && place.longitude !== undefined
    ? { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }
    : {}),
})

const listOf = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined)

function baseSalary({ salary }: Listing) {
  const pay = statedPay(salary)
  if (!pay) return undefined
  const amount = pay.min === pay.max ? { value: pay.min } : { minValue: pay.min, maxValue: pay.max }
  return {
    '@type': 'MonetaryAmount',
    currency: pay.currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText: pay.period.toUpperCase() },
  }
}

const directApply = ({ apply, applyUrl, url }: Listing): boolean | undefined =>
  apply.some(({ direct, suspect }) => direct && suspect === undefined) && applyUrl === url ? true : undefined
