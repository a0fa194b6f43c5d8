import { englishOnly, ratherWords, stateLikeCodes } from '../data/place-words.ts'
import type { City } from './cities.ts'
import { asCode } from './key.ts'
import { isItsCity, type Meaning } from './meaning.ts'
import { postalRegions, type Region } from './named.ts'

// How well a town fits the region and the country beside it.

// How much each agreement is worth. Only the order of the sums matters; the cases in
// test/text/place.test.ts set it.
export const worth = {
  countryByName: 9,
  countryByCode: 4,
  region: 5,
  agreement: 3,
  cityInRegion: 10,
  city: 8,
  cityState: 2,
  cityOfAnotherKind: 4,
  believedCity: 9.5,
  cityElsewhere: 2,
  unknownCity: 3,
  area: 6,
} as const

/** The meanings chosen for a run of parts, one each. */
export type Choice = {
  country?: string
  countryByName?: boolean
  /** The country is said by its name and by its code: "CA - Canada". */
  countryTwice?: boolean
  region?: Region
  city?: Meaning & { is: 'city' }
  word?: string
  /** The country that the word names. */
  wordCountry?: string | undefined
  wordIsBehind?: boolean
  /** Countries that have a region of the word's name. */
  wordRegionsOf?: readonly string[]
  area?: string
  areaByCode?: boolean
  regionIsCityToo?: boolean
  /** The code is a country's as well: "ES" is Espírito Santo, and Spain. */
  regionIsCountryToo?: boolean
  regionIsBehind?: boolean
  furtherRegion?: Region
  /** How many regions are said, each time it is. */
  regionsSaid?: number
  /** The parts are all that the chunk says, so that they are no piece of a list. */
  isWhole: boolean
  written?: string
  /** "Cook County" is said, which is no town; what stands behind it is its state. */
  hasCounty?: boolean
  /** The code of an Italian province. */
  italian?: string
  cost: number
}

/** Cities of the choice that lie in its country and region, with what that agreement is worth. */
type Fit = { readonly cities: readonly City[]; readonly worth: number }

const cityStates: ReadonlySet<string> = new Set(['Singapore', 'Hong Kong', 'Monaco', 'Gibraltar', 'Macau'])

// All in thousands of people.
const villageBelow = 100
const hamletBelow = 20
const metropolisFrom = 500
/** A namesake this many times as large is meant, where a region's name may be a city of the same list. */
const farLarger = 20

/** Whether only small places have the name: a town of another country may well be called so too. */
export const areSmall = (cities: readonly City[]): boolean =>
  cities.length > 0 && peopleOf(cities) < villageBelow

const peopleOf = (cities: readonly City[]): number =>
  cities.reduce((most, { population }) => Math.max(most, population), 0)

/** "Central" is a town only where a region stands beside it. */
export const isRatherWord = ({ written, region }: Choice): boolean =>
  written !== undefined && region === undefined && ratherWords.has(written.toLowerCase())

/** Which of a name's bearers the parts beside it leave; undefined when they leave none. */
export function placeCity(choice: Choice, country: string | undefined): Fit | undefined {
  const { city, region } = choice
  if (!city) return undefined
  if (choice.italian) return fitInItaly(choice, city.cities)
  if (!country) return fitAnywhere(city, choice.written ?? '')
  const there = city.cities.filter(
    (each) => each.country === country || isSpecialRegion(each.country, country),
  )
  if (there.length === 0) return undefined
  if (region) return fitInRegion(choice, region, there)
  // "United States, Mexico" are two countries, though there is a Mexico in Missouri.
  const isCountry = choice.countryByName && city.also.country !== undefined && city.also.country !== country
  if (isCountry && peopleOf(there) < hamletBelow) return { cities: there, worth: worth.cityElsewhere }
  const regions = city.also.regions.filter((each) => each.country === country)
  return { cities: there, worth: cityWorth(there, regions) + worth.agreement }
}

function fitInItaly({ written = '', italian = '' }: Choice, cities: readonly City[]): Fit | undefined {
  const there = cities.filter(({ country }) => country === 'IT')
  if (there.length === 0 || englishOnly.test(written)) return undefined
  return { cities: there, worth: worth.city + (isShortFor(italian, written) ? worth.agreement * 2 : 0) }
}

function fitAnywhere(city: Meaning & { is: 'city' }, written: string): Fit | undefined {
  // "San José" is not the one in California, "St. Louis" not "Saint-Louis" in Senegal.
  const exact = /[^A-Za-z ]/.test(written) ? city.cities.filter(({ name }) => name === written) : []
  const cities = exact.length > 0 ? exact : city.cities
  return { cities, worth: cityWorth(cities, city.also.regions) }
}

function fitInRegion(choice: Choice, region: Region, there: readonly City[]): Fit {
  const inRegion = region.admin === undefined ? there : there.filter(({ admin }) => admin === region.admin)
  if (inRegion.length === 0)
    return {
      cities: there,
      worth: isBelieved(choice, region, there) ? worth.believedCity : worth.cityElsewhere,
    }
  if (region.admin === undefined && isAnotherRegion(choice, region))
    return { cities: inRegion, worth: worth.cityElsewhere }
  const isList = mayBeList(choice) && peopleOf(choice.city?.cities ?? []) > peopleOf(inRegion) * farLarger
  if (isList) return { cities: inRegion, worth: worth.cityElsewhere }
  return { cities: inRegion, worth: (region.admin ? worth.cityInRegion : worth.city) + worth.agreement }
}

/** "Boston, New York" are two cities, and so are "New York, Amsterdam". */
const mayBeList = ({ regionIsCityToo, region, country }: Choice): boolean =>
  regionIsCityToo === true && region !== undefined && !region.isCode && country === undefined

/** "Wales" is a village too, but beside Pembrokeshire it is the region; "Córdoba" is the city of its own. */
function isAnotherRegion({ city }: Choice, region: Region): boolean {
  const also = city?.also.regions.filter(({ country }) => country === region.country) ?? []
  return also.length > 0 && !city?.cities.some((each) => also.some((one) => isItsCity(each, one)))
}

/** Whether a town lies where it is said to, though the gazetteer knows its name from elsewhere only. */
function isBelieved(choice: Choice, region: Region, there: readonly City[]): boolean {
  const bearers = choice.city?.cities ?? []
  const most = peopleOf(bearers)
  const areVillages = there.length > 0 && peopleOf(there) < villageBelow
  if (region.name === 'DC' || mayBeAnything(choice) || isAnotherRegion(choice, region)) return false
  if (there.length === 0 && (isWrittenAsAddress(choice, region) || isTownOfState(choice, region))) return true
  if (!choice.regionIsBehind && most >= metropolisFrom) return false
  if (region.isCode)
    return (
      areVillages ||
      (most < metropolisFrom && (choice.regionIsBehind === true || choice.country !== undefined))
    )
  if (!choice.regionIsBehind) return false
  if (choice.regionIsCityToo)
    return choice.country !== undefined && most < villageBelow && !isMoreThanCity(choice)
  const isFarOff = there.length === 0 || postalRegions.has(region.country)
  return areVillages || most < (isFarOff ? metropolisFrom : villageBelow)
}

/**
 * "Nottingham, Maryland, United States" and "Alexandria, NSW" are no lists, however large the namesakes abroad:
 * a region and its country behind a name are an address, and codes of three letters mean nothing else.
 */
const isWrittenAsAddress = (choice: Choice, region: Region): boolean =>
  choice.regionIsBehind === true &&
  (region.isCode
    ? choice.countryByName === true || region.name.length === 3
    : choice.countryByName === true && !choice.regionIsCityToo)

/**
 * "Brisbane, CA" and "Oslo, Minnesota": who says a state and no more means a town in it, however large the namesake
 * abroad. "Toronto, CA" is in Canada; "London, DE" and "Paris, New York" may be lists.
 */
function isTownOfState({ isWhole, regionIsBehind, city, written = '' }: Choice, region: Region): boolean {
  if (!isWhole || regionIsBehind !== true || region.country !== 'US' || city?.also.country) return false
  if (!region.isCode) return !statesAndMore.has(region.name)
  const isOwnCode = city?.cities.some(
    ({ country }) => country === region.name || stateLikeCodes[country]?.includes(region.name),
  )
  return !isOwnCode && !countriesFirst.has(region.name) && !isShortFor(region.name, written)
}

/** "Parma, PR" and "Prague, PR" are shortened: the code is the town's own, whatever state has it too. */
function isShortFor(code: string, name: string): boolean {
  const [first = '', second = ''] = code.toLowerCase()
  return name.toLowerCase().startsWith(first) && name.toLowerCase().includes(second, 1)
}

/** New York, Washington and Georgia are a city or a country as well. */
const statesAndMore: ReadonlySet<string> = new Set(['NY', 'WA', 'GA'])

/** Codes that name a country more often than the American state or Canadian province. */
export const countriesFirst: ReadonlySet<string> = new Set(['DE', 'IN', 'NL', 'PE'])

/** The name is a region's or a country's as well. */
const isMoreThanCity = ({ city }: Choice): boolean =>
  city !== undefined && (city.also.country !== undefined || city.also.regions.length > 0)

const mayBeAnything = ({ written = '' }: Choice): boolean =>
  asCode(written) !== undefined || ratherWords.has(written.toLowerCase())

/** What a town's name is worth where the gazetteer has no such town in the country. */
export function unknownWorth(choice: Choice): number {
  const isSure = choice.region
    ? isBelieved(choice, choice.region, [])
    : choice.countryByName &&
      !isMoreThanCity(choice) &&
      !mayBeAnything(choice) &&
      peopleOf(choice.city?.cities ?? []) < villageBelow
  return isSure ? worth.believedCity : worth.unknownCity - 1
}

/** "Hong Kong, China" is said, and true enough. */
const isSpecialRegion = (city: string, country: string): boolean =>
  country === 'CN' && (city === 'HK' || city === 'MO')

/**
 * "Texas" is also a town and "Kent" a city, but whoever writes the bare word means the region;
 * "Berlin" is the city.
 */
function cityWorth(cities: readonly City[], alsoRegions: readonly Region[]): number {
  if (cities.some(({ name }) => cityStates.has(name))) return worth.city + worth.cityState
  if (alsoRegions.length === 0) return worth.city
  const outranks = cities.some((city) => alsoRegions.every((region) => isItsCity(city, region)))
  return outranks ? worth.city : worth.cityOfAnotherKind
}
