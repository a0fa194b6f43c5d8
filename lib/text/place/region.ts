import { cleanLine } from '../characters.ts'
import { readCountry } from './country.ts'
import { isUnsaid, type PlacesRead, readPlaces } from './field.ts'
import { citiesNamed, type Region, regionsNamed } from './named.ts'

// The region field of a record that keeps city, region and country apart. A word there is a region before it is a
// city or a country, and never stands against the country that the record states.

/** A region of the country, or words that are to be read as they stand; neither where they name another land. */
export type RegionRead = { readonly own?: Region | undefined; readonly words: string }

export type RegionOf = {
  readonly city?: string | undefined
  /** Alpha-2, as the record states it. */
  readonly stated?: string | undefined
  /** Alpha-2, which only settles doubts. */
  readonly hint?: string | undefined
}

const severalNames = /[,;|/()]| - /

/** "Greater London" is the city. */
const surroundings = /^greater /i

export function readRegion(region: string | undefined, of: RegionOf): RegionRead {
  const words = cleanLine(region ?? '')
  if (words === '' || severalNames.test(words) || surroundings.test(words)) return { words }
  const named = regionsNamed(words.length === 2 ? words.toUpperCase() : words)
  const own = ownRegion(words, named, of)
  if (own) return { own, words: own.name }
  return of.stated === undefined || isOfCountry(words, of.stated) || isWhereCityLies(named, of.city)
    ? { words }
    : { words: '' }
}

/** Without a country a name of regions of several countries, or of a country, says too little. */
function ownRegion(words: string, named: readonly Region[], { stated, hint }: RegionOf): Region | undefined {
  if (stated) return named.find(({ country }) => country === stated)
  if (readCountry(words)?.by === 'name') return undefined
  const isOne = new Set(named.map(({ country }) => country)).size === 1
  return isOne ? named[0] : named.find(({ country }) => country === hint)
}

/** Whether the words say a place of the country, or something that is no place: "Cork", "Remote", "EMEA". */
function isOfCountry(words: string, country: string): boolean {
  const read: PlacesRead = readPlaces(words, { country })
  const isMore = read.area !== undefined || read.workplace !== undefined || read.multiple || isUnsaid(words)
  return isMore || read.locations.some((place) => place.country === country)
}

/** "Ottawa", "ON", "US": where town and region agree, the country is the one that is wrong. */
const isWhereCityLies = (named: readonly Region[], city: string | undefined): boolean =>
  citiesNamed(cleanLine(city ?? '')).some((each) =>
    named.some(({ country, admin }) => country === each.country && admin === each.admin),
  )
