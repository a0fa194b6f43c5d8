import type { Workplace } from '../../words.ts'
import { cleanLine } from '../characters.ts'
import { territories } from '../data/areas.ts'
import { wholeLand } from '../data/place-words.ts'
import { countryCode, countryFlag, readCountry } from './country.ts'
import { isUnsaid, type PlaceParts, type PlacesRead, readPlaces } from './field.ts'
import { areSmall } from './fit.ts'
import { isCounty } from './meaning.ts'
import { citiesNamed, isBorough, postalRegions, type Region, regionsNamed } from './named.ts'
import { readRegion } from './region.ts'
import { isFillersOnly } from './split.ts'

export { type PlaceParts, type PlacesRead, readPlaces, saysNoPlace } from './field.ts'
export { findPlaces } from './prose.ts'

/** A stated place, and what its words say beside it. */
export type PlaceRead = PlaceParts & { workplace?: Workplace; area?: string }

/** A name that means one town so many times as often as any other is no guess: "Perth", "Sydney". */
const surely = 10

/**
 * Whether a location's country is guessed from the name of towns in several, and nothing should be built on it:
 * "Durham", "Nowhere Bay, Scarborough". Who means the one in America, Canada or Australia mostly writes its state.
 */
export function isGuessed(text: string, country: string): boolean {
  const parts = text.split(',').map(cleanLine)
  if (!postalRegions.has(country) || parts.some((part) => readCountry(part))) return false
  const cities = citiesNamed(parts.at(-1) ?? '')
  const people = Math.max(...cities.map((city) => (city.country === country ? city.population : 0)))
  return cities.some((city) => !postalRegions.has(city.country) && city.population * surely > people)
}

/** The parts as a record states them; `country` is a code or a name. */
export type StatedPlace = { text?: string; city?: string; region?: string; country?: string }

/**
 * A place of a record that keeps city, region and country apart, in the words `readPlaces` would use.
 * A city field may hold "Remote" or "London, UK" all the same; a town the gazetteer lacks is believed, and so is
 * one that it knows from other countries only: the country that the record states is the town's.
 *
 * @param options.country alpha-2, where the record states none but its source has one: it only settles doubts
 */
export function readPlace(parts: StatedPlace, options: { country?: string } = {}): PlaceRead {
  const misplaced = withStateAsRegion(parts)
  if (misplaced) return readPlace(misplaced, options)
  const stated = parts.country ? countryCode(parts.country) : undefined
  const country = stated ?? options.country
  const context = country ? { country } : {}
  const { own, words } = readRegion(parts.region, { city: parts.city, stated, hint: options.country })
  const fields = readFields(parts, options)
  const text = readPlaces(parts.text ?? '', context)
  const alone = () => readPlaces(parts.city ?? '', context)
  const place =
    (isSettled(fields, stated) ? undefined : townElsewhere(parts, stated, { alone: alone(), fields })) ??
    fields.locations.find(({ city }) => city) ??
    text.locations.find(({ city }) => city) ??
    fields.locations[0] ??
    text.locations[0] ??
    {}
  const isOfRegion = place.city !== undefined && isCityOfRegion(place.city, words, parts.city, alone)
  const city = isOfRegion
    ? (townAsWritten(parts.city, alone()) ?? place.city)
    : (place.city ?? plainCity(parts.city, alone()))
  const inCountry = place.country ?? country
  const said = [place, ...fields.locations.slice(0, 1), ...(own ? [placeOf(own)] : [])]
  const region = said.find((each) => each.region && each.country === inCountry)?.region
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

/**
 * What a record's own parts say together. Without a town they may say several places: "Bayern, Hessen", "CA, US".
 *
 * @param options.country as of `readPlace`
 */
export function readFields(parts: StatedPlace, options: { country?: string } = {}): PlacesRead {
  const stated = parts.country ? countryCode(parts.country) : undefined
  const { own, words } = readRegion(parts.region, { city: parts.city, stated, hint: options.country })
  if (own && !parts.city) return { locations: [placeOf(own)], multiple: false }
  const country = stated ?? options.country
  // "DE" beside an unknown town could be Delaware; a flag could not.
  const isMeant = stated || (parts.city && country && !isForeign(parts.city, country))
  const written = country && isMeant ? countryFlag(country) : asFlags(parts.country)
  const fields = readPlaces(
    [saidCity(parts.city), words, written].filter(Boolean).join(', '),
    country ? { country } : {},
  )
  // The town of Georgia in Vermont is no second state.
  const locations = fields.locations.filter(
    ({ city, region }) => city || !region || !own || region === own.name,
  )
  return { ...fields, locations }
}

/** "Template", "TBD": a city field that was never filled in. */
const saidCity = (city = ''): string => (isUnsaid(cleanLine(city)) ? '' : city)

const placeOf = ({ name, country }: Region): PlaceParts => ({ region: name, country })

/** The countries of a country field that lists several; as written where a piece of it is none. */
function asFlags(country = ''): string {
  const codes = country.split(/[,;|/]/).map(countryCode)
  return codes.includes(undefined) ? country : codes.map((code = '') => countryFlag(code)).join(', ')
}

/** Whether towns have that name, and none of them in the country. */
function isForeign(city: string | undefined, country: string): boolean {
  const cities = citiesNamed(cleanLine(city ?? ''))
  return cities.length > 0 && cities.every((each) => each.country !== country)
}

/** Whether all that the parts say together is one place of the stated country. */
const isSettled = ({ locations }: PlacesRead, stated: string | undefined): boolean =>
  stated === undefined || (locations.length === 1 && locations[0]?.country === stated)

/**
 * A location's words beside a country that the same record states: "Chelsea" beside GB is none of the small towns in
 * America. Of large cities the name says more than the country, which may be that of the employer.
 */
export function readPlacesIn(text: string, country: string): PlacesRead {
  const read = readPlaces(text, { country })
  const [place, ...others] = read.locations
  const isElsewhere = place?.city && !place.region && place.country && place.country !== country
  const name = cleanLine(text)
  return isElsewhere && others.length === 0 && areSmall(citiesNamed(name)) && !isOfTerritory(place, country)
    ? { ...read, locations: [{ city: name, country }] }
    : read
}

const isOfTerritory = (place: PlaceParts, country: string): boolean =>
  territories[country]?.includes(place.country ?? '') ?? false

/**
 * The town as written, where the city field is nothing but a name that the gazetteer knows from other countries
 * than the stated one: Alexandria in New South Wales, Linz in Rhineland-Palatinate, Malta in New York. Undefined
 * where the region field speaks for the other country ("Toronto", "ON", "US"), and where a territory of the
 * stated country has the town.
 */
function townElsewhere(
  parts: StatedPlace,
  country: string | undefined,
  { alone, fields }: { alone: PlacesRead; fields: PlacesRead },
): PlaceParts | undefined {
  const name = cleanLine(parts.city ?? '')
  const [place] = alone.locations
  if (!country || !place?.country || place.country === country || alone.locations.length > 1) return undefined
  if (isOfTerritory(place, country) || alone.workplace || alone.area) return undefined
  const region = regionsNamed(cleanLine(parts.region ?? '')).find((each) => each.country === country)
  const isInRegion = fields.locations.some(
    (each) => each.city && each.region && each.country === place.country,
  )
  if (!region && isInRegion) return undefined
  const isCountry = readCountry(name)?.by === 'name'
  const towns = citiesNamed(name)
  const isTown = isCountry ? region || towns.some((town) => town.country === country) : towns.length > 0
  return isTown ? { city: name, ...(region && { region: region.name }), country } : undefined
}

/**
 * "Palo Alto", "CA" and "Atlanta", "Georgia": what stands in the country field is the city's state as well, and the
 * country has no such city.
 */
function withStateAsRegion({ country = '', ...parts }: StatedPlace): StatedPlace | undefined {
  if (country === '' || parts.region || !parts.city || readCountry(parts.city)) return undefined
  const written = cleanLine(country)
  const states = regionsNamed(written.length === 2 ? written.toUpperCase() : written)
  if (states.length === 0) return undefined
  const cities = citiesNamed(cleanLine(parts.city))
  const isItsState = cities.some((city) =>
    states.some((state) => state.country === city.country && state.admin === city.admin),
  )
  const stated = countryCode(country)
  return isItsState && !cities.some((city) => city.country === stated)
    ? { ...parts, region: written }
    : undefined
}

/** Whether the city is the region's own, and the city field names another town, which is no part of it. */
function isCityOfRegion(
  city: string,
  region: string,
  field: string | undefined,
  alone: () => PlacesRead,
): boolean {
  const says = ({ locations }: PlacesRead): boolean => locations.some((place) => place.city === city)
  return (
    Boolean(field) && says(readPlaces(region)) && !says(alone()) && !isBorough(cleanLine(field ?? ''), city)
  )
}

const townAsWritten = (city: string | undefined, read: PlacesRead): string | undefined =>
  citiesNamed(cleanLine(city ?? '')).length > 0 ? cleanLine(city ?? '') : plainCity(city, read)

/** A city field that names nothing else names a town. */
function plainCity(city: string | undefined, read: PlacesRead): string | undefined {
  const line = cleanLine(city ?? '')
  if (line === '' || isUnsaid(line) || wholeLand.test(line) || isCounty(line)) return undefined
  if (isFillersOnly(line) && citiesNamed(line).length === 0) return undefined
  if (read.workplace || read.area || read.multiple || read.locations.length > 0) return undefined
  return /^\p{L}[^,;/|]{1,80}$/u.test(line) ? line : undefined
}
