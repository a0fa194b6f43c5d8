import type { Workplace } from '../../words.ts'
import { cleanLine, fold } from '../characters.ts'
import {
  anywhereAtAll,
  codeAtEnd,
  several,
  smallCodes,
  statesBehind,
  sureCodes,
  unsaid,
} from '../data/place-words.ts'
import { decodeResidue } from '../entities.ts'
import { readWorkplace, withoutWorkplace } from '../workplace.ts'
import type { City } from './cities.ts'
import { listedCodes } from './codes.ts'
import { withoutForeignCodes } from './foreign-codes.ts'
import { asTown, readPart } from './meaning.ts'
import { citiesNamed, regionsNamed } from './named.ts'
import { type Reading, readSegment } from './segment.ts'
import { splitPlaces } from './split.ts'
import { agreed } from './vote.ts'

/**
 * City: common English name, else the local one. Region: postal code in US, CA, AU, elsewhere the
 * English name.
 */
export type PlaceParts = { city?: string; region?: string; country?: string }

/** What a location field says. `multiple` is also true where it only says that there are several. */
export type PlacesRead = { locations: PlaceParts[]; area?: string; workplace?: Workplace; multiple: boolean }

const textCharsMax = 500
const partsMax = 24
const placesMax = 50
/**
 * A location of several comma parts has at most a district, a city, a region and a country, and a
 * postcode to spare.
 */
const partsPerPlaceMax = 5
/** A further place must be worth more than this, or two parts of one place would become two. */
const costOfAPlace = 2

/**
 * A city's country is inferred only when its largest place has this many times the people of the
 * largest one of that name elsewhere. At 2.5 Vancouver, Barcelona and Manchester have a country;
 * Cambridge, Newcastle and Worcester have none.
 */
const dominance = 2.5

/** Whether a field only says that it says nothing: "N/A", "TBD", "-", "City, State". */
export const isUnsaid = (line: string): boolean => unsaid.test(line)

/** Whether a field names no place because nobody filled it in, or only says that there are several. */
export const saysNoPlace = (line: string): boolean =>
  isUnsaid(line) || !/[\p{L}\p{N}]/u.test(line.replace(several, ''))

const single = /^\D*\b1\s/u

/**
 * Reads a whole location field as senders write it. Never throws; what is not understood says nothing.
 *
 * @param options.country alpha-2, where another field of the same record names
 *   the country: it settles doubtful cities
 */
export function readPlaces(text: string, options: { country?: string } = {}): PlacesRead {
  const line = cleanLine(decodeResidue(text.slice(0, textCharsMax)).replace(/\n+/g, '; '))
  const key = `${options.country ?? ''}\n${line}`
  const known = memo.get(key)
  if (known) return copyOf(known)
  const read = readLine(withCapitalCodes(line.replaceAll('_', ' ')), options.country)
  if (memo.size >= memoEntriesMax) memo.clear()
  memo.set(key, read)
  return copyOf(read)
}

/**
 * Feeds repeat the same few hundred locations; the reading depends on the text alone, so forgetting is
 * always safe.
 */
const memo = new Map<string, PlacesRead>()
const memoEntriesMax = 5_000

const copyOf = (read: PlacesRead): PlacesRead => ({
  ...read,
  locations: read.locations.map((place) => ({ ...place })),
})

/** Where nothing at all is in capitals, "new york, ny" ends with a code nevertheless; so does "Kingston, Ny". */
const withCapitalCodes = (line: string): string => {
  const isSmall = line === line.toLowerCase()
  const code = isSmall ? /, ?[a-z]{2}(?= ?(?:[,;(]|$))/g : /, ?[A-Z][a-z](?= ?(?:[,;(]|$))/g
  const coded = (isSmall ? line.replace(smallCodes, upper) : line).replace(code, upper)
  return coded.replace(sureCodes, upper).replace(statesBehind, upper).replace(codeAtEnd, upper)
}
const upper = (found: string): string => found.toUpperCase()

function readLine(line: string, country: string | undefined): PlacesRead {
  if (line === '' || isUnsaid(line)) return { locations: [], multiple: false }
  const said = readWorkplace(line)
  const saysSeveral = (line.match(several) ?? []).some((words) => !single.test(words))
  const named = line.replace(several, (_, country?: string) => `, ${country?.toUpperCase() ?? ''}, `)
  const hint = country ?? countryOfPostcode(line)
  const readings = splitPlaces(withoutWorkplace(named)).flatMap((chunk) =>
    agreed(readChunk(chunk), hint, dominant),
  )
  const locations = settle(readings, hint).slice(0, placesMax)
  const area = areaOf(readings, locations, line)
  const workplace = said ?? (area === 'Worldwide' ? 'remote' : undefined)
  return {
    locations,
    ...(area ? { area } : {}),
    ...(workplace ? { workplace } : {}),
    multiple: locations.length > 1 || saysSeveral,
  }
}

const postcodeAndTown = /(?<![\d.-])(\d\d)\d{3} ([\p{L}][^\d,;/|()]{1,40})/u

/** "46001 Valencia": a Spanish postcode begins with the province's number, which the gazetteer has of its towns. */
function countryOfPostcode(line: string): string | undefined {
  const [, province, town = ''] = postcodeAndTown.exec(line) ?? []
  const isThere = ({ country, admin }: City): boolean => country === 'ES' && admin === province
  return province && citiesNamed(cleanLine(town)).some(isThere) ? 'ES' : undefined
}

/** Divides the parts of a chunk into places so that the readings are worth most together. */
function readChunk(texts: readonly string[]): Reading[] {
  const read = withoutForeignCodes(texts.slice(0, partsMax).map(readPart))
  const parts = read.map((part, n) => asTown(part, read[n + 1]))
  const codes = listedCodes(parts)
  if (codes) return codes
  const best: { score: number; readings: Reading[] }[] = [{ score: 0, readings: [] }]
  for (let end = 1; end <= parts.length; end++) {
    for (let start = Math.max(0, end - partsPerPlaceMax); start < end; start++) {
      const before = best[start]
      if (!before) continue
      const isWhole = end - start === parts.length
      const reading = readSegment(parts.slice(start, end), { isFirst: start === 0, isWhole })
      const score = before.score + reading.score - costOfAPlace
      const there = best[end]
      if (!there || score > there.score) best[end] = { score, readings: [...before.readings, reading] }
    }
  }
  const readings = best[parts.length]?.readings ?? []
  const places = readings.filter((reading) => !reading.area)
  // "London, Europe": the area only says where London is.
  return places.some(hasPlace) ? places : readings
}

const hasPlace = ({ city, cities, region, country }: Reading): boolean =>
  Boolean(city || cities || region || country)

/** Only countries that other words state or that one city alone can mean help to settle a doubtful city. */
function settle(readings: readonly Reading[], hint: string | undefined): PlaceParts[] {
  const placed = statesOfList(readings.filter(hasPlace))
  const sure = new Set(hint ? [hint] : [])
  for (const reading of placed) {
    const country = reading.country ?? dominant(reading.cities ?? [])
    if (country && !isGeorgia(reading)) sure.add(country)
  }
  // Among other countries "Georgia" is one, but not beside the United States.
  const isCountry = !sure.has('US') && placed.some((reading) => isBareCountry(reading) && !isGeorgia(reading))
  const context = hint ?? (isCountry && placed.every(isBareCountry) ? 'GE' : undefined)
  return withoutRepeats(
    placed.flatMap((reading) => settleOne(reading, sure, isGeorgia(reading) ? context : hint)),
  )
}

const statesInListMin = 3

/** "California, New York, Texas": among states and countries only, New York and Washington are states as well. */
function statesOfList(placed: readonly Reading[]): readonly Reading[] {
  if (placed.length < statesInListMin) return placed
  const isState = (reading: Reading): boolean =>
    reading.country === 'US' && reading.region !== undefined && (!isTown(reading) || reading.region === 'DC')
  const states = placed.map((reading) => {
    const city = reading.region ? undefined : reading.cities?.find(({ country }) => country === 'US')
    const state = city && regionsNamed(city.name).find(({ country }) => country === 'US')
    return state ? { region: state.name, country: 'US', score: reading.score } : reading
  })
  const isSaid = placed.some(isState)
  const areStates = states.every((reading) => isBareCountry(reading) || isState(reading))
  const count = states.filter((reading) => isState(reading) || isGeorgia(reading)).length
  return isSaid && areStates && count >= statesInListMin ? states : placed
}

const isTown = ({ city, cities }: Reading): boolean => city !== undefined || cities !== undefined

const isBareCountry = ({ country, city, cities, region }: Reading): boolean =>
  country !== undefined && !city && !cities && !region

/** The bare word is a country and a state of equal standing. */
const isGeorgia = (reading: Reading): boolean =>
  reading.country === 'GE' && !reading.cities && !reading.city && reading.score === georgiaScore
const georgiaScore = 9

function settleOne(reading: Reading, sure: ReadonlySet<string>, hint: string | undefined): PlaceParts[] {
  if (isGeorgia(reading)) {
    if (hint === 'GE') return [{ country: 'GE' }]
    return sure.has('US') ? [{ region: 'GA', country: 'US' }] : []
  }
  const { cities = [], region } = reading
  const country =
    reading.country ??
    cities.find((city) => city.country === hint)?.country ??
    dominant(cities) ??
    largestOf(cities.filter((city) => sure.has(city.country)))?.country
  const there = cities.filter((city) => city.country === country)
  const city = reading.city ?? largestOf(there.length > 0 ? there : cities)?.name
  return [{ ...(city ? { city } : {}), ...(region ? { region } : {}), ...(country ? { country } : {}) }]
}

const largestOf = (cities: readonly City[]): City | undefined =>
  cities.reduce<City | undefined>((a, b) => (a && a.population >= b.population ? a : b), undefined)

/** The one country that a city's name means to most people, by the rule of `dominance`. */
function dominant(cities: readonly City[]): string | undefined {
  const largest = new Map<string, number>()
  for (const { country, population } of cities)
    largest.set(country, Math.max(largest.get(country) ?? 0, population))
  const [first, second] = [...largest].sort(([, a], [, b]) => b - a)
  return first && (!second || first[1] >= second[1] * dominance) ? first[0] : undefined
}

/**
 * One place said twice is one, told with the more detail; a country alone says nothing beside a place
 * in it.
 */
function withoutRepeats(places: readonly PlaceParts[]): PlaceParts[] {
  const out: PlaceParts[] = []
  for (const place of places) {
    const same = out.findIndex((other) => agree(other, place))
    if (same < 0) out.push(place)
    else out[same] = { ...place, ...out[same] }
  }
  const withCity = new Set(out.filter(({ city, region }) => city || region).map(({ country }) => country))
  return out.filter(({ city, region, country }) => city || region || !withCity.has(country))
}

const agree = (a: PlaceParts, b: PlaceParts): boolean =>
  a.city === b.city &&
  (!a.country || !b.country || a.country === b.country) &&
  (a.region === b.region || (a.city !== undefined && (!a.region || !b.region)))

function areaOf(
  readings: readonly Reading[],
  locations: readonly PlaceParts[],
  line: string,
): string | undefined {
  const named = readings.flatMap(({ area }) => area ?? [])
  const narrowest = named.find((area) => area !== 'Worldwide') ?? named[0]
  if (narrowest) return narrowest
  return locations.length === 0 && anywhereAtAll.test(fold(line)) ? 'Worldwide' : undefined
}
