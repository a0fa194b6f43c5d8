import { readCountry } from './country.ts'
import { office, street } from './data/place-words.ts'
import { italianProvinces } from './data/regions.ts'
import type { City } from './place-cities.ts'
import { areaNamed, citiesNamed, postalRegions, type Region, regionsNamed } from './place-index.ts'
import { asCode } from './place-key.ts'

/** One thing a part may mean. */
export type Meaning =
  | { readonly is: 'country'; readonly country: string; readonly byName: boolean }
  | { readonly is: 'region'; readonly region: Region; readonly isCityToo: boolean }
  | { readonly is: 'city'; readonly cities: readonly City[]; readonly alsoRegions: readonly Region[] }
  | { readonly is: 'word' }
  | { readonly is: 'area'; readonly area: string; readonly byCode: boolean }
  | { readonly is: 'nothing'; readonly country?: string; readonly cost: number }

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
  if (cities.length > 0)
    meanings.push({ is: 'city', cities, alsoRegions: regions.filter(({ isCode }) => !isCode) })
  if (area) meanings.push({ is: 'area', area, byCode: /^[A-Z]{2,6}$/.test(text) })
  return meanings
}

/** Of the countries only these are written with dots: "S.I." is Staten Island, not Slovenia. */
const dotted: ReadonlySet<string> = new Set(['US', 'GB', 'AE'])

function countryOf(text: string): ReturnType<typeof readCountry> {
  const country = readCountry(text)
  const isOdd = country?.by !== 'name' && text.includes('.') && !dotted.has(country?.country ?? '')
  return isOdd ? undefined : country
}

/** Whether the text as it stands is the name of something. */
export const isKnown = (text: string): boolean => meaningsOf(text).length > 0

/**
 * A part with all its meanings; every part may also be passed over, which costs less for codes and
 * streets.
 */
export function readPart(text: string): Part {
  const meanings = [...meaningsOf(text)]
  const code = asCode(text)
  if (code && italianCodes.has(code)) meanings.push({ is: 'nothing', country: 'IT', cost: 1 })
  // Towns are called after regions of other countries: "Wexford, PA" is not in Ireland.
  const mayBeTown = meanings.every((meaning) => meaning.is === 'region' && !meaning.region.isCode)
  if (mayBeTown && looksLikeName(text)) meanings.push({ is: 'word' })
  const free =
    /^[A-Z.\s]{1,5}$/.test(text) || (meanings.length <= 1 && (street.test(text) || office.test(text)))
  meanings.push({ is: 'nothing', cost: free ? 0 : ignoredCost })
  return { text, meanings }
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
