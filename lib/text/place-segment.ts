import { englishOnly } from './data/place-words.ts'
import type { City } from './place-cities.ts'
import { isBorough, postalRegions, type Region } from './place-index.ts'
import { asCode } from './place-key.ts'
import { ignoredCost, isItsCity, type Meaning, type Part } from './place-meaning.ts'

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

// How much each agreement is worth. Only the order of the sums matters; the cases in
// test/text/place.test.ts set it.
const worth = {
  countryByName: 9,
  countryByCode: 4,
  region: 5,
  agreement: 3,
  cityInRegion: 10,
  city: 8,
  cityState: 2,
  cityOfAnotherKind: 4,
  cityElsewhere: 2,
  unknownCity: 3,
  area: 6,
} as const

const cityStates: ReadonlySet<string> = new Set(['Singapore', 'Hong Kong', 'Monaco', 'Gibraltar', 'Macau'])
/** The meanings chosen for a run of parts, one each. */
type Choice = {
  country?: string
  countryByName?: boolean
  region?: Region
  city?: Meaning & { is: 'city' }
  word?: string
  area?: string
  areaByCode?: boolean
  regionIsCityToo?: boolean
  furtherRegion?: boolean
  written?: string
  italian?: boolean
  cost: number
}

/** Adds one part's meaning to a choice; undefined when it contradicts what is there. */
function choose(choice: Choice, meaning: Meaning, text: string): Choice | undefined {
  switch (meaning.is) {
    case 'nothing': {
      const cost = choice.cost + meaning.cost
      return meaning.country ? { ...choice, italian: true, cost } : { ...choice, cost }
    }
    case 'country':
      if (choice.country && choice.country !== meaning.country) return undefined
      return {
        ...choice,
        country: meaning.country,
        countryByName: meaning.byName || choice.countryByName === true,
      }
    case 'region':
      if (choice.region && choice.region.country !== meaning.region.country) return undefined
      if (choice.region) return { ...choice, furtherRegion: true }
      return { ...choice, region: meaning.region, regionIsCityToo: meaning.isCityToo }
    case 'city':
      return choice.city ? undefined : { ...choice, city: meaning, written: text }
    case 'word':
      return choice.word ? undefined : { ...choice, word: text }
    case 'area':
      return choice.area ? undefined : { ...choice, area: meaning.area, areaByCode: meaning.byCode }
  }
}

function choices(parts: readonly Part[]): Choice[] {
  let open: Choice[] = [{ cost: 0 }]
  for (const part of parts)
    open = open.flatMap((choice) =>
      part.meanings.map((meaning) => choose(choice, meaning, part.text)).filter((next) => next !== undefined),
    )
  return open
}

/** Thousands of people. */
const villageBelow = 100

/** Cities of the choice that lie in its country and region, with what that agreement is worth. */
function placeCity(
  choice: Choice,
  country: string | undefined,
): { cities: readonly City[]; worth: number } | undefined {
  const { city, region } = choice
  if (!city) return undefined
  if (choice.italian) {
    const italian = city.cities.filter((each) => each.country === 'IT')
    return italian.length > 0 && !englishOnly.test(choice.written ?? '')
      ? { cities: italian, worth: worth.city }
      : undefined
  }
  if (!country) return { cities: city.cities, worth: cityWorth(city) }
  const there = city.cities.filter(
    (each) => each.country === country || isSpecialRegion(each.country, country),
  )
  if (there.length === 0) return undefined
  const alsoRegions = city.alsoRegions.filter((each) => each.country === country)
  if (!region) return { cities: there, worth: cityWorth({ cities: there, alsoRegions }) + worth.agreement }
  const inRegion = region.admin === undefined ? there : there.filter(({ admin }) => admin === region.admin)
  if (inRegion.length === 0) {
    // The gazetteer lacks most villages: "Hampstead, NC" is a further one of that name.
    const isVillage = region.isCode && there.every(({ population }) => population < villageBelow)
    return { cities: there, worth: isVillage ? worth.city : worth.cityElsewhere }
  }
  return { cities: inRegion, worth: (region.admin ? worth.cityInRegion : worth.city) + worth.agreement }
}

/** "Hong Kong, China" is said, and true enough. */
const isSpecialRegion = (city: string, country: string): boolean =>
  country === 'CN' && (city === 'HK' || city === 'MO')

/**
 * "Texas" is also a town and "Kent" a city, but whoever writes the bare word means the region;
 * "Berlin" is the city.
 */
function cityWorth({
  cities,
  alsoRegions,
}: {
  cities: readonly City[]
  alsoRegions: readonly Region[]
}): number {
  const first = cities[0]
  if (first && cityStates.has(first.name)) return worth.city + worth.cityState
  if (alsoRegions.length === 0) return worth.city
  const outranks = cities.some((city) => alsoRegions.every((region) => isItsCity(city, region)))
  return outranks ? worth.city : worth.cityOfAnotherKind
}

function rate(choice: Choice): Reading {
  const { region, word, area } = choice
  if (choice.country && region && region.country !== choice.country) return nothing
  if (area)
    return choice.city || region || choice.country
      ? nothing
      : { area, score: areaWorth(choice) + choice.cost }
  if (choice.furtherRegion && !choice.city && region?.country !== 'GB') return nothing
  const country = choice.country ?? region?.country
  const placed = placeCity(choice, country)
  if (choice.city && !placed && !(choice.written && country)) return nothing
  const countryWorth = choice.country ? (choice.countryByName ? worth.countryByName : worth.countryByCode) : 0
  const regionWorth = worthOfRegion(choice, placed !== undefined)
  const cityWorthHere = placed?.worth ?? (choice.city ? worth.unknownCity - 1 : 0)
  const wordWorth = word ? (choice.city || !country ? ignoredCost : worth.unknownCity) : 0
  const special = placed?.cities[0]?.country
  const unknownName = placed ? undefined : (choice.written ?? (country ? word : undefined))
  const from = special && special !== country && country ? special : country
  return {
    score: countryWorth + regionWorth + cityWorthHere + wordWorth + choice.cost,
    ...(placed ? { cities: placed.cities } : {}),
    ...(unknownName ? { city: unknownName } : {}),
    ...(region ? { region: region.name } : {}),
    ...(from ? { country: from } : {}),
  }
}

/** Codes that name a country more often than the American state. */
const countriesFirst: ReadonlySet<string> = new Set(['DE', 'IN'])

/** In capitals "CEE" is no village. */
const areaWorth = ({ areaByCode }: Choice): number => (areaByCode ? worth.countryByName : worth.area)

/** With nothing known to lie in it, "Bremen" is rather the city, and what stands beside it no place. */
function worthOfRegion(
  { region, country, furtherRegion, regionIsCityToo }: Choice,
  hasCity: boolean,
): number {
  if (!region) return 0
  const isRatherCity = regionIsCityToo && !hasCity && !postalRegions.has(region.country)
  const isRatherCountry = !hasCity && country === undefined && countriesFirst.has(region.name)
  const doubt = isRatherCity || isRatherCountry ? worth.agreement + 1 : 0
  return worth.region * (furtherRegion ? 2 : 1) + (country ? worth.agreement : 0) - doubt
}

const nothing: Reading = { score: -100 }

/**
 * The best reading of the parts as one place. A code alone is weak evidence when it comes after
 * another place.
 */
export function readSegment(parts: readonly Part[], isFirst: boolean): Reading {
  const first = parts[0]
  const isName = first?.meanings.some(
    (meaning) => meaning.is === 'area' || (meaning.is === 'country' && meaning.byName),
  )
  const lone = parts.length === 1 && first && !isName ? asCode(first.text) : undefined
  if (lone && !isFirst) return nothing
  const rated = choices(parts).map(rate)
  const whole = dropBoroughs(parts)
  if (whole.length < parts.length) {
    const borough = worth.city * (parts.length - whole.length)
    rated.push(
      ...choices(whole)
        .map(rate)
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

/** "Shoreditch, London" is London, and so is "London, Shoreditch". */
function dropBoroughs(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, n) => !isPartOf(part, parts[n + 1]) && !isPartOf(part, parts[n - 1]))
}

function isPartOf({ text }: Part, other: Part | undefined): boolean {
  const city = other?.meanings.find((meaning) => meaning.is === 'city')
  return city?.cities.some(({ name }) => isBorough(text, name)) ?? false
}

/** "DE, AT, CH" lists countries; in "GA, US" the first is a state of the second. */
export function countryCodes(parts: readonly Part[]): Reading[] | undefined {
  const read = parts.map(({ text, meanings }) => {
    const meaning = asCode(text) ? meanings.find(({ is }) => is === 'country') : undefined
    return meaning?.is === 'country' ? { country: meaning.country, score: worth.countryByCode } : undefined
  })
  const countries = read.filter((reading) => reading !== undefined)
  if (countries.length < 2 || countries.length < parts.length) return undefined
  return readSegment(parts.slice(0, 2), true).region && parts.length === 2 ? undefined : countries
}
