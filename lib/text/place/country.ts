import { countryNicknames, ratherCities } from '../data/areas.ts'
import { countries } from '../data/countries.ts'
import { isCode, placeKey } from './key.ts'

/**
 * A country's name (any language we read) or flag says more than a code, which may be a state's as
 * well.
 */
export type CountryReading = { readonly country: string; readonly by: 'name' | 'code' }

type Names = { readonly byName: ReadonlyMap<string, string>; readonly byCode: ReadonlyMap<string, string> }

let names: Names | undefined

/**
 * Every name and code; of two countries with one name, the one of the hand-written list or the first
 * wins.
 */
function loadNames(): Names {
  const byName = new Map<string, string>()
  const byCode = new Map<string, string>([['UK', 'GB']])
  const add = (country: string, name: string) => {
    const where = isCode(name) ? byCode : byName
    const key = isCode(name) ? name : placeKey(name)
    if (!where.has(key) && !ratherCities.has(key)) where.set(key, country)
  }
  for (const country of Object.keys(countries)) byCode.set(country, country)
  for (const [country, line] of Object.entries(countryNicknames))
    for (const name of line.split('|')) add(country, name)
  for (const [country, line] of Object.entries(countries))
    for (const name of line.split('|')) add(country, name)
  return { byName, byCode }
}

const flag = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u
const flagBase = 0x1f1e6 - 65

/** "🇪🇸" is the letters E and S in another alphabet. */
function flagCode(text: string): string | undefined {
  if (!flag.test(text)) return undefined
  return [...text].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - flagBase)).join('')
}

/** The flag of an alpha-2 code: the one way to write a country that nothing else is written like. */
export const countryFlag = (country: string): string =>
  [...country].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + flagBase)).join('')

const dotted = /^(?:[A-Z]\.){2}$/

/** Codes that mean nothing else, so that they say as much as a name. */
const plainCodes: ReadonlySet<string> = new Set(['UK', 'US', 'USA', 'UAE'])

/**
 * What a part of a location says as a country. Codes (two letters, three, "U.K.") count only in
 * capitals, since "it", "in" and "or" are words.
 */
export function readCountry(text: string): CountryReading | undefined {
  names ??= loadNames()
  const trimmed = text.trim()
  const byFlag = flagCode(trimmed)
  if (byFlag) return names.byCode.has(byFlag) ? { country: byFlag, by: 'name' } : undefined
  const code = trimmed.replace(/[.\s]/g, '')
  if (isCode(code)) {
    const country = names.byCode.get(code)
    if (country) return { country, by: plainCodes.has(code) ? 'name' : 'code' }
    // "E.U." is not "É.-U.", though both have the same key.
    if (dotted.test(trimmed)) return undefined
  }
  const byName = names.byName.get(placeKey(trimmed))
  return byName ? { country: byName, by: 'name' } : undefined
}

/**
 * ISO 3166-1 alpha-2 of a country given as code (two or three letters), flag, or name in the languages
 * we read. Undefined when the text is anything else; a lower-case code is read here too, since a
 * country field holds nothing else.
 */
export function countryCode(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 100)
  const code = /^[a-z]{2,3}$/i.test(trimmed) ? readCountry(trimmed.toUpperCase()) : undefined
  return (code ?? readCountry(trimmed))?.country
}
