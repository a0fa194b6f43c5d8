import { worth } from './fit.ts'
import { asCode } from './key.ts'
import { likelyCountries, type Part } from './meaning.ts'
import { postalRegions } from './named.ts'
import type { Reading } from './segment.ts'

// Lists of bare codes: "DE, AT, CH" are countries, "PA, NY, NJ" are states.

const statesInRunMin = 3

const countryOf = ({ text, meanings }: Part): string | undefined => {
  const meaning = asCode(text) ? meanings.find(({ is }) => is === 'country') : undefined
  return meaning?.is === 'country' ? meaning.country : undefined
}

/** "NYC, SF, LA": short names of cities. */
function nicknameOf({ text, meanings }: Part): Reading | undefined {
  const meaning = asCode(text) ? meanings.find(({ is }) => is === 'city') : undefined
  return meaning?.is === 'city' ? { cities: meaning.cities, score: worth.city } : undefined
}

function regionOf({ meanings }: Part, country: string): string | undefined {
  for (const meaning of meanings)
    if (meaning.is === 'region' && meaning.region.isCode && meaning.region.country === country)
      return meaning.region.name
  return undefined
}

const saysPlace = ({ meanings }: Part): boolean =>
  meanings.some(({ is }) => is !== 'word' && is !== 'nothing')

/** The places that a chunk of codes lists; undefined when it is no such list. */
export function listedCodes(parts: readonly Part[]): Reading[] | undefined {
  if (parts.length < 2 || !asCode(parts.at(-1)?.text ?? '')) return undefined
  const countries = parts.map(countryOf)
  const isStatesOfOne = countries.length >= 4 && countries.every((code, n) => n % 2 === 0 || code === 'US')
  if (isStatesOfOne) {
    const states = statesOf(parts.filter((_, n) => n % 2 === 0))
    if (states) return states
  }
  const cities = parts.map(nicknameOf)
  if (!cities.includes(undefined)) return cities.flatMap((city) => city ?? [])
  const areLikely = countries.every((code) => code && likelyCountries.has(code))
  const start = parts.findIndex(saysPlace)
  const coded = start > 0 ? parts.slice(start) : parts
  if (!areLikely && coded.length >= (start > 0 ? statesInRunMin : 2)) {
    const states = statesOf(coded)
    if (states) return states
  }
  if (countries.includes(undefined)) return undefined
  const [first, second] = parts
  const isStateAndCountry =
    parts.length === 2 &&
    first &&
    second &&
    (regionOf(first, countries[1] ?? '') ?? regionOf(second, countries[0] ?? '')) !== undefined
  return isStateAndCountry
    ? undefined
    : countries.flatMap((country) => (country ? { country, score: worth.countryByCode } : []))
}

/** The parts as regions of one country; "LA, CA" is a city in a state, "IN, TN" a country and a state. */
function statesOf(parts: readonly Part[]): Reading[] | undefined {
  const [first, second] = parts
  if (!first || !second) return undefined
  const isPair = parts.length === 2
  if (isPair && (first.meanings.some(({ is }) => is === 'city') || regionOf(second, countryOf(first) ?? '')))
    return undefined
  for (const country of postalRegions) {
    const names = parts.map((part) => regionOf(part, country))
    if (!names.includes(undefined))
      return names.flatMap((region) => (region ? { region, country, score: worth.region } : []))
  }
  return undefined
}
