import { quarters } from '../data/place-words.ts'
import type { City } from './cities.ts'
import { areSmall } from './fit.ts'
import { placeKey } from './key.ts'
import { citiesNamed } from './named.ts'
import type { Reading } from './segment.ts'

// The parts between two dividers are mostly one place: "Wellington, Telford". So they have one country, where each may
// lie in it, and a town is not looked for on another continent.

/** In thousands of people: such cities stand beside others in lists of offices. */
const metropolisFrom = 500

const isMetropolis = (cities: readonly City[]): boolean =>
  cities.some(({ population }) => population >= metropolisFrom)

/** Countries whose towns are called after each other's. Neighbours stand together: they are told apart in lists. */
const namesakes: readonly string[] = ['GB IE', 'US CA', 'AU NZ', 'ZA']

const groupOf = (country: string): string | undefined => namesakes.find((group) => group.includes(country))

type Town = Reading & { readonly cities: readonly City[] }

/** A town by its name alone. */
const isBare = (reading: Reading | undefined): reading is Town =>
  reading?.cities !== undefined && !reading.country && !reading.region

/** The country that a town's name alone means to most people. */
type Dominant = (cities: readonly City[]) => string | undefined

/** What the parts of a chunk say together; `hint`, alpha-2, is the country that stands beside the field. */
export function agreed(
  readings: readonly Reading[],
  hint: string | undefined,
  dominant: Dominant,
): readonly Reading[] {
  const told = readings.map((reading) => saidAgain(reading, readings))
  const [first, second] = told
  if (first && told.length === 1) return [inQuarter(first, hint, dominant)]
  if (told.length > 2 || !isBare(first) || !isBare(second)) return told
  const homeOf = ({ cities }: Town): string | undefined => {
    const country = dominant(cities)
    return hint === undefined || hint === country ? country : undefined
  }
  if (isOnlyNamesake(first, second, homeOf(second))) return [second]
  if (isOnlyNamesake(second, first, homeOf(first))) return [first]
  return hint === undefined ? [besideTown(first, second, dominant), second] : told
}

/** "London" of "East London". */
function withoutSide(name: string): string | undefined {
  const [side = '', ...rest] = placeKey(name).split(' ')
  return quarters.has(side) && rest.length > 0 ? rest.join(' ') : undefined
}

/** "Perth, UK, Perth" and "London, UK, East London": one town, and its country is stated. */
function saidAgain(reading: Reading, readings: readonly Reading[]): Reading {
  if (!isBare(reading)) return reading
  const name = reading.cities[0]?.name ?? ''
  const names = [placeKey(name), withoutSide(name)]
  const isSame = ({ country, city, cities }: Reading): boolean =>
    country !== undefined && names.includes(placeKey(city ?? cities?.[0]?.name ?? ''))
  return readings.find(isSame) ?? reading
}

/** Of the bearers of a name those that lie in the region of the town behind it: "Wellington, Telford". */
function besideTown(town: Town, other: Town, dominant: Dominant): Town {
  if (isMetropolis(town.cities)) return town
  const country = dominant(other.cities)
  const regions = new Set(other.cities.filter((city) => city.country === country).map(({ admin }) => admin))
  const cities = town.cities.filter((city) => city.country === country && regions.has(city.admin))
  return cities.length > 0 ? { ...town, cities } : town
}

/**
 * Whether a name beside a town is known from another continent only, and there from several towns: "Clayton,
 * Manchester" is in no America. Large cities, and others beside a metropolis, stand in lists.
 */
function isOnlyNamesake({ cities }: Town, town: Town, country: string | undefined): boolean {
  const home = country && groupOf(country)
  if (!home || cities.length < 2) return false
  const areFar = cities.every(({ country }) => groupOf(country) !== undefined && groupOf(country) !== home)
  return areFar && (isMetropolis(town.cities) ? areSmall(cities) : !isMetropolis(cities))
}

/** "East London" in Britain is a part of London; as one name it is a town in South Africa. */
function inQuarter(reading: Reading, hint: string | undefined, dominant: Dominant): Reading {
  if (!hint || !isBare(reading) || isMetropolis(reading.cities)) return reading
  if (reading.cities.some(({ country }) => country === hint)) return reading
  const whole = citiesNamed(withoutSide(reading.cities[0]?.name ?? '') ?? '')
  return dominant(whole) === hint ? { ...reading, cities: whole } : reading
}
