import { fold } from '../characters.ts'

/** Short forms that stand for the same word in names of places. */
const longForms: Readonly<Record<string, string>> = {
  st: 'saint',
  sankt: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
  co: 'county',
}

/** Names that need no more than small letters; words under five letters may be short forms, and so is Sankt. */
const plainName = /^(?!sankt )[A-Za-z]{5,}(?: [A-Za-z]{5,})*$/i

/**
 * How a place's name is looked up: folded, words apart by one space, "&" as "and", "St." as "Saint".
 * Never shown.
 */
export function placeKey(text: string): string {
  if (plainName.test(text)) return text.toLowerCase()
  return fold(text)
    .replaceAll("'", '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => longForms[word] ?? word)
    .join(' ')
}

const shortForm = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(longForms).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** `placeKey` of every name of a list; the divider is a mark that no name has. */
export const placeKeys = (names: string, divider: '|'): string[] =>
  fold(names)
    .replaceAll("'", '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .replace(/ ?\| ?/g, '|')
    .trim()
    .replace(shortForm, (word) => longForms[word] ?? word)
    .split(divider)

/** German is often written without its dots: "Muenchen" is "München", whose key is "munchen". */
export const withoutUmlautE = (key: string): string => key.replace(/([aou])e/g, '$1')

/** A code or nickname so short that in small letters it could be any word: "LA", "IT", "OR". */
export const isCode = (text: string): boolean => /^[A-Z]{2,3}$/.test(text)

/** "LA" says something that "la" does not; dots do not matter: "U.S.", "D.C.". */
export const asCode = (text: string): string | undefined => {
  const bare = text.replaceAll('.', '').replaceAll(' ', '')
  return isCode(bare) ? bare : undefined
}

/** Reads the "A|B; C|D" rows of the tables in data/. */
export const tableRows = (table: string): string[][] =>
  table.split(';').map((row) => row.split('|').map((name) => name.trim()))
