import { quarters } from '../data/place-words.ts'
import type { City } from './cities.ts'
import { type Choice, countriesFirst, isRatherWord, placeCity, unknownWorth, worth } from './fit.ts'
import { asCode, placeKey } from './key.ts'
import { ignoredCost, likelyCountries, type Meaning, type Part } from './meaning.ts'
import { isBorough, postalRegions, type Region } from './named.ts'

// Reads a run of comma parts as one place by trying every meaning of every part and keeping the meaning that
// agrees with itself best: in "Toronto, CA" the code is Canada, in "San Jose, CA" California, in "Berlin, DE"
// not Delaware.

/** A place before doubts are settled: a city of several countries keeps all of them as `cities`. */
export type Reading = {
  readonly city?: string
  readonly cities?: readonly City[]
  readonly region?: string
  readonly country?: string
  readonly area?: string
  readonly score: number
}

/** Adds one part's meaning to a choice; undefined when it contradicts what is there. */
function choose(choice: Choice, meaning: Meaning, { text, meanings }: Part): Choice | undefined {
  switch (meaning.is) {
    case 'nothing': {
      const cost = choice.cost + meaning.cost
      if (meaning.isCounty) return { ...choice, hasCounty: true, cost }
      return meaning.country ? { ...choice, italian: text, cost } : { ...choice, cost }
    }
    case 'country':
      if (choice.country && choice.country !== meaning.country) return undefined
      return {
        ...choice,
        country: meaning.country,
        countryByName: meaning.byName || choice.countryByName === true,
        countryTwice: choice.country !== undefined && meaning.byName !== choice.countryByName,
      }
    case 'region':
      if (choice.region) return chooseFurther(choice, choice.region, meaning.region)
      return {
        ...choice,
        region: meaning.region,
        regionIsCityToo: meaning.isCityToo,
        regionIsCountryToo: meaning.region.isCode && meanings.some(({ is }) => is === 'country'),
        regionIsBehind: choice.city !== undefined,
      }
    case 'city':
      return choice.city || choice.hasCounty ? undefined : { ...choice, city: meaning, written: text }
    case 'word':
      return choice.word || (meaning.country && !isEmpty(choice))
        ? undefined
        : {
            ...choice,
            word: text,
            wordCountry: meaning.country,
            wordRegionsOf: meaning.regionsOf,
            wordIsBehind: choice.region !== undefined || choice.country !== undefined,
          }
    case 'area':
      return choice.area ? undefined : { ...choice, area: meaning.area, areaByCode: meaning.byCode }
  }
}

const isEmpty = ({ city, region, country }: Choice): boolean => !city && !region && !country

/** "Leeds, West Yorkshire, England" names two regions, "Texas (TX)" one; states lie in no other. */
function chooseFurther(choice: Choice, first: Region, second: Region): Choice | undefined {
  if (first.country !== second.country) return undefined
  const said = { ...choice, regionsSaid: (choice.regionsSaid ?? 1) + 1 }
  if (second.name === first.name || second.name === choice.furtherRegion?.name) return said
  const isThird = choice.furtherRegion !== undefined && second.country !== 'GB'
  const isAnother = isThird || postalRegions.has(second.country)
  return isAnother ? undefined : { ...said, furtherRegion: second }
}

function choices(parts: readonly Part[], isWhole: boolean): Choice[] {
  let open: Choice[] = [{ cost: 0, isWhole }]
  for (const part of parts)
    open = open.flatMap((choice) =>
      part.meanings.map((meaning) => choose(choice, meaning, part)).filter((next) => next !== undefined),
    )
  return open
}

function rate(choice: Choice, isFirst: boolean, parts: number): Reading {
  const { region, word, area } = choice
  if (choice.country && region && region.country !== choice.country) return nothing
  if (area)
    return choice.city || region || choice.country
      ? nothing
      : { area, score: areaWorth(choice) + choice.cost }
  if (isRatherWord(choice)) return nothing
  if (choice.furtherRegion && !choice.city && region?.country !== 'GB') return nothing
  if (word && choice.wordCountry && !isCalledAsCountry(choice, choice.wordCountry, parts)) return nothing
  // "New Hampshire, Maryland" are two states, and no town of the one in the other.
  if (
    choice.wordRegionsOf?.some((of) => of === region?.country || (!region?.isCode && postalRegions.has(of)))
  )
    return nothing
  const country = choice.country ?? region?.country
  const placed = placeCity(choice, country)
  if (choice.italian && !placed) return nothing
  if (choice.city && !placed && !(choice.written && country)) return nothing
  // Of towns that we do not know more lie in the state than in the country.
  if (choice.country === 'GE' && !placed && (word || choice.city)) return nothing
  const cityWorthHere = placed?.worth ?? (choice.city ? unknownWorth(choice) : 0)
  const countyWorth = choice.hasCounty && region ? worth.agreement * 2 : 0
  const regionWorth = worthOfRegion(choice, placed !== undefined || cityWorthHere === worth.believedCity)
  const special = placed?.cities[0]?.country
  const shown = region && isItsSurroundings(region.name, placed?.cities) ? choice.furtherRegion : region
  const unknownName = placed ? undefined : (choice.written ?? (country ? word : undefined))
  const from = special && special !== country && country ? special : country
  return {
    score:
      worthOfCountry(choice) +
      regionWorth +
      cityWorthHere +
      countyWorth +
      worthOfWord(choice, placed, isFirst) +
      choice.cost,
    ...(placed ? { cities: placed.cities } : {}),
    ...(unknownName ? { city: unknownName } : {}),
    ...(shown ? { region: shown.name } : {}),
    ...(from ? { country: from } : {}),
  }
}

/**
 * Small towns of America are called as countries: "Norway, ME", "Cuba, Missouri, United States". Codes that mean
 * a country as often would make lists of two countries ("Ireland, IN"), and so would the neighbours ("Canada, NY");
 * "Italy, MI" is about Milan.
 */
function isCalledAsCountry(choice: Choice, name: string, parts: number): boolean {
  const { region, country, countryByName } = choice
  if (!region || !postalRegions.has(region.country) || parts !== (country ? 3 : 2)) return false
  if (country) return countryByName === true
  const isOfCountry = region.name === name || likelyCountries.has(region.name)
  return region.isCode && !isOfCountry && !neverTowns.has(name)
}
const neverTowns: ReadonlySet<string> = new Set(['CA', 'MX', 'IT'])

const worthOfCountry = ({ country, countryByName, countryTwice }: Choice): number =>
  (country ? (countryByName ? worth.countryByName : worth.countryByCode) : 0) +
  (countryTwice ? worth.agreement : 0)

/**
 * An unknown name is a town where none is known; between a town and its country it is some region. Regions
 * stand behind their towns: what follows "New York" is rather another city, what follows "MO" no town.
 */
function worthOfWord(choice: Choice, placed: object | undefined, isFirst: boolean): number {
  const { word, city, country, region } = choice
  if (!word) return 0
  if (choice.wordCountry) return worth.believedCity
  if (city && placed && choice.countryByName) return regionUnknown
  if (city || !(country ?? region)) return ignoredCost
  if (!choice.wordIsBehind || choice.countryByName) return worth.unknownCity
  if (region && !region.isCode && !country) return choice.regionIsCityToo ? ignoredCost : worth.unknownCity
  return isFirst ? worth.unknownCity : 0
}
const regionUnknown = -1

/** "Manchester, Greater Manchester" says no more than the first; "Wigan, Greater Manchester" does. */
const isItsSurroundings = (region: string, cities: readonly City[] | undefined): boolean =>
  cities?.some(({ name }) => region === `Greater ${name}`) ?? false

/** In capitals "CEE" is no village. */
const areaWorth = ({ areaByCode }: Choice): number => (areaByCode ? worth.countryByName : worth.area)

/** With nothing known to lie in it, "Bremen" is rather the city, and what stands beside it no place. */
function worthOfRegion(
  { region, country, regionsSaid = 1, regionIsCityToo, regionIsCountryToo, wordIsBehind }: Choice,
  hasCity: boolean,
): number {
  if (!region) return 0
  const isRatherCode = wordIsBehind === true && country === undefined && region.isCode
  const isRatherCity = (regionIsCityToo || isRatherCode) && !hasCity && !postalRegions.has(region.country)
  // Behind a town that we do not know, "ES" and "CH" are countries: few write the codes of other regions.
  const isRareCode = regionIsCountryToo === true && !postalRegions.has(region.country)
  const isRatherCountry =
    !hasCity && country === undefined && region.isCode && (isRareCode || countriesFirst.has(region.name))
  const doubt = isRatherCity || isRatherCountry ? worth.agreement + 1 : 0
  return worth.region * regionsSaid + (country ? worth.agreement : 0) - doubt
}

const nothing: Reading = { score: -100 }

/**
 * A part that is a code and no more: "EMEA" and "UK" say as much as names do, "NYC" and "BCN" are cities and
 * nothing else; "MAN" is not the town of Man.
 */
function bareCode({ text, meanings }: Part): string | undefined {
  const code = asCode(text)
  if (!code) return undefined
  if (meanings.some((meaning) => meaning.is === 'area' || (meaning.is === 'country' && meaning.byName)))
    return undefined
  const said = meanings.filter(({ is }) => is !== 'nothing')
  const isNickname = said.every(
    (meaning) =>
      meaning.is === 'city' && meaning.cities.every(({ name }) => placeKey(name) !== placeKey(text)),
  )
  return said.length > 0 && isNickname ? undefined : code
}

/** Where the parts stand in their chunk: at its start, and whether they are all of it. */
type Standing = { readonly isFirst: boolean; readonly isWhole: boolean }

/**
 * The best reading of the parts as one place. A code alone is weak evidence when it comes after
 * another place.
 */
export function readSegment(parts: readonly Part[], { isFirst, isWhole }: Standing): Reading {
  const first = parts[0]
  const lone = parts.length === 1 && first ? bareCode(first) : undefined
  if (lone && !isFirst) return nothing
  const rated = choices(parts, isWhole).map((choice) => rate(choice, isFirst, parts.length))
  const whole = dropBoroughs(parts)
  if (whole.length < parts.length) {
    const isBefore = whole[0] !== first
    const borough =
      (isBefore ? worth.city : worth.cityInRegion + worth.agreement) * (parts.length - whole.length)
    rated.push(
      ...choices(whole, isWhole)
        .map((choice) => rate(choice, isFirst, whole.length))
        .map((reading) => ({ ...reading, score: reading.score + borough })),
    )
  }
  const best = rated.reduce((a, b) => (b.score > a.score ? b : a), nothing)
  return lone ? loneCode(lone, rated, best) : best
}

/** Of a state and a country with one code the state is meant more often, with two exceptions. */
function loneCode(code: string, rated: readonly Reading[], best: Reading): Reading {
  const country = rated.find((reading) => reading.country && !reading.region && !reading.cities)
  const isState = rated.some(({ region, country: of }) => region === code && of === 'US')
  if (country && best.region && (!isState || countriesFirst.has(code))) return country
  return best
}

/** "Shoreditch, London" and "East London, London" are London, and so is "London, Shoreditch". */
function dropBoroughs(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, n) => !isPartOf(part, parts[n + 1]) && !isPartOf(part, parts[n - 1]))
}

function isPartOf({ text, meanings }: Part, other: Part | undefined): boolean {
  const city = other?.meanings.find((meaning) => meaning.is === 'city')
  const [side = '', ...rest] = placeKey(text).split(' ')
  const isRegion = meanings.some(({ is }) => is === 'region')
  const isSide = !isRegion && quarters.has(side) && rest.join(' ') === placeKey(other?.text ?? '')
  return city?.cities.some(({ name }) => isSide || isBorough(text, name)) ?? false
}
