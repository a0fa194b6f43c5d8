import type { Place } from '../posting.ts'
import { countries } from '../text/data/countries.ts'
import type { Listing } from './format.ts'

const englishNames = new Map(
  Object.entries(countries).map(([code, names]) => [code, names.split('|')[1] ?? code]),
)

/** The English short name of an ISO 3166-1 alpha-2 code; the code itself where it has none. */
export const countryName = (code: string): string => englishNames.get(code) ?? code

/** "London, England, United Kingdom": what is known of a place, else the source's own words. */
export function placeWords({ city, region, country, text }: Place): string {
  const known = [city, region, country && countryName(country)].filter(Boolean)
  return city || known.length > 1 || !text ? known.join(', ') : text
}

/** Every place of a listing in words, without repeats; the area where no place was named. */
export function placesWords(listing: Pick<Listing, 'locations' | 'area'>): string {
  const words = [...new Set(listing.locations.map(placeWords))].filter(Boolean)
  return words.length > 0 ? words.join('; ') : (listing.area ?? '')
}

/** The country codes of a listing, each once, in the order of mention. */
export const countriesOf = (listing: Pick<Listing, 'locations'>): string[] => [
  ...new Set(listing.locations.flatMap(({ country }) => country ?? [])),
]
