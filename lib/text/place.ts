import type { Workplace } from '../words.ts'
import { cleanLine } from './characters.ts'
import { countryCode, countryFlag } from './country.ts'
import { isUnsaid, type PlaceParts, type PlacesRead, readPlaces } from './place-field.ts'

export { type PlaceParts, type PlacesRead, readPlaces } from './place-field.ts'
export { findPlaces } from './place-prose.ts'

/** A stated place, and what its words say beside it. */
export type PlaceRead = PlaceParts & { workplace?: Workplace; area?: string }

/**
 * A place of a record that keeps city, region and country apart, in the words `readPlaces` would use.
 * A city field may hold "Remote" or "London, UK" all the same; a town the gazetteer lacks is believed.
 * `country` is a code or a name.
 */
export function readPlace(parts: {
  text?: string
  city?: string
  region?: string
  country?: string
}): PlaceRead {
  const country = parts.country ? countryCode(parts.country) : undefined
  const context = country ? { country } : {}
  // "DE" beside an unknown town could be Delaware; a flag could not.
  const stated = country ? countryFlag(country) : parts.country
  const fields = readPlaces([parts.city, parts.region, stated].filter(Boolean).join(', '), context)
  const text = readPlaces(parts.text ?? '', context)
  const found = fields.locations.find(({ city }) => city) ?? text.locations.find(({ city }) => city)
  const place = found ?? fields.locations[0] ?? text.locations[0] ?? {}
  const city = place.city ?? plainCity(parts.city, readPlaces(parts.city ?? '', context))
  const region = place.region ?? fields.locations[0]?.region
  const inCountry = place.country ?? country
  const workplace = fields.workplace ?? text.workplace
  const area = fields.area ?? text.area
  return {
    ...(city && { city }),
    ...(region && { region }),
    ...(inCountry && { country: inCountry }),
    ...(workplace && { workplace }),
    ...(area && { area }),
  }
}

/** A city field that names nothing else names a town. */
function plainCity(city: string | undefined, read: PlacesRead): string | undefined {
  const line = cleanLine(city ?? '')
  if (line === '' || isUnsaid(line)) return undefined
  if (read.workplace || read.area || read.multiple || read.locations.length > 0) return undefined
  return /^\p{L}[^,;/|]{1,80}$/u.test(line) ? line : undefined
}
