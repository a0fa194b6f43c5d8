import { noTown, office, quarters, street, townWords } from '../data/place-words.ts'
import { italianProvinces } from '../data/regions.ts'
import type { City } from './cities.ts'
import { readCountry } from './country.ts'
import { asCode } from './key.ts'
import { areaNamed, citiesNamed, postalRegions, type Region, regionsNamed } from './named.ts'

/** One thing a part may mean. */
export type Meaning =
  | { readonly is: 'country'; readonly country: string; readonly byName: boolean }
  | { readonly is: 'region'; readonly region: Region; readonly isCityToo: boolean }
  | { readonly is: 'city'; readonly cities: readonly City[]; readonly also: AlsoNamed }
  | { readonly is: 'word'; readonly regionsOf: readonly string[]; readonly country?: string | undefined }
  | { readonly is: 'area'; readonly area: string; readonly byCode: boolean }
  | { readonly is: 'nothing'; readonly country?: string; readonly isCounty?: boolean; readonly cost: number }

/** What else a town's name means: regions, and the country of that name. */
export type AlsoNamed = { readonly regions: readonly Region[]; readonly country?: string | undefined }

/** Of the codes that a country shares with an American state those that name the country as often. */
export const likelyCountries: ReadonlySet<string> = new Set(['AR', 'CA', 'CO', 'DE', 'ID', 'IL', 'IN', 'MA'])

/** What it costs to pass over a part that looks like a name. */
export const ignoredCost = -3

/** A part as written, and what it may mean. */
export type Part = { readonly text: string; readonly meanings: readonly Meaning[] }

const italianCodes: ReadonlySet<string> = new Set(italianProvinces.split(' '))

/** The same few hundred names come again and again, each several times while one field is taken apart. */
const memo = new Map<string, readonly Meaning[]>()
const memoEntriesMax = 5_000

/** What the part may mean, standing as written. */
function meaningsOf(text: string): readonly Meaning[] {
  const known = memo.get(text)
  if (known) return known
  const meanings = findMeanings(text)
  if (memo.size >= memoEntriesMax) memo.clear()
  memo.set(text, meanings)
  return meanings
}

function findMeanings(text: string): Meaning[] {
  const meanings: Meaning[] = []
  const country = countryOf(text)
  const regions = regionsNamed(text)
  const cities = citiesNamed(text)
  const area = areaNamed(text)
  if (country) meanings.push({ is: 'country', country: country.country, byName: country.by === 'name' })
  for (const region of regions)
    meanings.push({ is: 'region', region, isCityToo: cities.some((city) => isItsCity(city, region)) })
  if (cities.length > 0 && !(area && cities.every(isTown)))
    meanings.push({
      is: 'city',
      cities,
      also: {
        regions: regions.filter(({ isCode }) => !isCode),
        country: country?.by === 'name' ? country.country : undefined,
      },
    })
  if (area) meanings.push({ is: 'area', area, byCode: /^[A-Z]{2,6}$/.test(text) })
  return meanings
}

// Thousands of people. "Asia" is also a town; "Virginia" is a city, but not the first that comes to mind.
const isTown = ({ population }: City): boolean => population < 100
const isLesserCity = ({ population }: City): boolean => population < 500

/** Of the countries only these are written with dots: "S.I." is Staten Island, not Slovenia. */
const dotted: ReadonlySet<string> = new Set(['US', 'GB', 'AE'])

function countryOf(text: string): ReturnType<typeof readCountry> {
  const country = readCountry(text)
  const isOdd = country?.by !== 'name' && text.includes('.') && !dotted.has(country?.country ?? '')
  return isOdd ? undefined : country
}

/** Wilshire is a part of Los Angeles. */
const shire = /^(?!Wilshire)\p{Lu}\p{Ll}{2,}shire$/u

/** "Cook County", "Jefferson Parish": a county is no town, though one of that name may lie anywhere. */
export const isCounty = (text: string): boolean => county.test(text) && !isKnown(text)
const county = / (?:county|parish)$/i

/** Counties of Ireland and Sweden are regions; of an English or American one only what stands behind it counts. */
function regionsOfCounty(text: string): Meaning[] {
  const name = text.replace(county, '')
  const regions = [
    ...regionsNamed(`County ${name}`),
    ...regionsNamed(name).filter(({ isCode, country }) => !isCode && !englishSpeaking.has(country)),
  ]
  return regions.map((region) => ({ is: 'region', region, isCityToo: false }))
}
const englishSpeaking: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA'])

/** Whether the text as it stands is the name of something. */
export const isKnown = (text: string): boolean => meaningsOf(text).length > 0

/** Whether the text names a town and nothing else that we know. */
export function isOnlyCity(text: string): boolean {
  const meanings = meaningsOf(text)
  return meanings.length > 0 && !asCode(text) && meanings.every(({ is }) => is === 'city')
}

/** Whether a code behind a city is its region's: "Curitiba/PR". */
export function isCodeOfItsRegion(code: string, city: string): boolean {
  if (!asCode(code)) return false
  const countries = new Set(citiesNamed(city).map(({ country }) => country))
  return regionsNamed(code).some(({ isCode, country }) => isCode && countries.has(country))
}

/** Whether the text names a country, a region or an area, and at most a small town. */
export function isWide(text: string): boolean {
  const meanings = meaningsOf(text)
  const code = asCode(text) ?? 'US'
  return (
    (code === 'US' || code === 'UK') &&
    meanings.some(({ is }) => is !== 'city') &&
    meanings.every((meaning) => meaning.is !== 'city' || meaning.cities.every(isLesserCity))
  )
}

/**
 * A part with all its meanings; every part may also be passed over, which costs less for codes and
 * streets.
 */
export function readPart(text: string): Part {
  const meanings = [...meaningsOf(text)]
  if (meanings.length === 0 && county.test(text))
    return { text, meanings: [...regionsOfCounty(text), { is: 'nothing', isCounty: true, cost: 0 }] }
  // Counties of Britain alone are called so; misspelt ("Ayreshire") they say the country.
  if (meanings.length === 0 && shire.test(text))
    meanings.push({ is: 'country', country: 'GB', byName: false })
  const isQuarter = meanings.length === 0 && quarters.has((/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase())
  if (isQuarter) meanings.push(...meaningsOfWhole(text))
  const code = asCode(text)
  if (code && italianCodes.has(code)) meanings.push({ is: 'nothing', country: 'IT', cost: 1 })
  // Towns are called after regions of other countries: "Wexford, PA" is not in Ireland.
  const mayBeTown = meanings.every((meaning) => meaning.is === 'region' && !meaning.region.isCode)
  const [first] = meanings
  // And after countries: "Norway, ME". Of two words there are no such towns.
  const isCountry = first?.is === 'country' && first.byName && meanings.length === 1 && !code
  const country = isCountry && /^\p{Lu}\p{L}+$/u.test(text) ? first.country : undefined
  if ((mayBeTown || isQuarter || country) && looksLikeName(text))
    meanings.push({
      is: 'word',
      country,
      regionsOf: meanings.flatMap((meaning) => (meaning.is === 'region' ? meaning.region.country : [])),
    })
  const free =
    /^[A-Z.\s]{1,5}$/.test(text) || (meanings.length <= 1 && (street.test(text) || office.test(text)))
  meanings.push({ is: 'nothing', cost: free ? 0 : ignoredCost })
  return { text, meanings }
}

/** An unknown name in front of an American state: a word for a building is part of it, where no number is. */
export function asTown(part: Part, behind: Part | undefined): Part {
  const isBare = part.meanings.every(({ is }) => is === 'nothing') && !part.meanings.some(isCountyMeaning)
  if (!isBare || !behind?.meanings.some(isStateMeaning)) return part
  const name = part.text.replace(townWords, '').trim()
  if (name === part.text || noTown.test(part.text) || !looksLikeName(name)) return part
  return {
    text: part.text,
    meanings: [
      { is: 'word', regionsOf: [] },
      { is: 'nothing', cost: ignoredCost },
    ],
  }
}

const isCountyMeaning = (meaning: Meaning): boolean => meaning.is === 'nothing' && meaning.isCounty === true
const isStateMeaning = (meaning: Meaning): boolean =>
  meaning.is === 'region' && meaning.region.country === 'US' && !meaning.isCityToo

/** "Southern California" is in California, but "North Wales, PA" is a town. */
const meaningsOfWhole = (text: string): Meaning[] => {
  const words = text.split(' ')
  const whole = words.slice(/^d[aeiu]?[ls]?$/i.test(words[1] ?? '') ? 2 : 1).join(' ')
  return meaningsOf(whole).filter(({ is }) => is !== 'city')
}

const looksLikeName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?:[ -][\p{L}'’.-]+){0,4}$/u.test(text) &&
  !/^[A-Z.]{1,3}$/.test(text) &&
  !street.test(text) &&
  !office.test(text)

/** Whether the city gives the region its name, or is so large that it comes to mind first. */
export function isItsCity(city: City, region: Region): boolean {
  if (region.name === 'QC') return false
  if (city.population >= 500) return true
  if (city.country !== region.country) return false
  return postalRegions.has(region.country) ? city.admin === region.name : city.population >= 20
}
