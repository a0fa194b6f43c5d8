import { endsItem, isName, overlapsAny, type Span } from './listed.ts'
import type { Mention } from './mention.ts'

/** How far, in characters, the rest of a name may reach: "de communication institutionnelle". */
const reach = 40

/** True for the languages that have the rest of a name behind its noun. `language` is ISO 639-1. */
export const isRomance = (language: string): boolean => language.startsWith('es') || language.startsWith('fr')

/** What a noun has behind it in Spanish and French: what it is of, or an adjective that says which kind. */
const ofWhat = "(?:(?:de|du|des|del|de la|de los|de las) |d['’]|de l['’])\\p{Ll}{4,}"
const kinds =
  'al|ale|aux|ales|ar|ares|aire|aires|ario|arios|aria|arias|ico|ica|icos|icas|ique|iques|ivo|iva|ivos|ivas|' +
  'if|ifs|ive|ives|oso|osa|osos|osas|eux|euse|euses|el|elle|els|elles|il|iles|ile|iano|iana|ien|ienne|iens|' +
  'iennes|able|ables|ier|ière|iers|ières|ero|era|eros|eras'
const whichKind = `\\p{Ll}{3,}(?:${kinds})`
const tail = new RegExp(` (?:${ofWhat}|${whichKind})(?![\\p{L}’'-])`, 'uy')

/** Adjectives of the demand and its degree, which are no part of a name: "inglés oral". */
const degrees =
  'actual|real|habitual|personal|profesional|professionnel|professionnelle|oral|ideal|idéal|final|total|éventuel|' +
  'impecable|impeccable|indispensable|agréable|amable|responsable|disponible|posible|possible|deseable|valorable|' +
  'régulier|régulière|particulier|entier|entière|primero|primera|premier|dernier|dernière'
const ofDegree = new RegExp(` (?:${degrees})$`, 'u')

/** The end of a noun's name, where an item of a list ends right behind what it adds: "escrituras de compraventa". */
function nameEnd(text: string, end: number, taken: readonly Span[]): number {
  tail.lastIndex = end
  const added = tail.exec(text.slice(0, end + reach))?.[0]
  if (added === undefined || ofDegree.test(added) || !endsItem(text, end + added.length)) return end
  return overlapsAny(taken, { start: end, end: end + added.length }) ? end : end + added.length
}

/** True for a noun in small letters, as the table has it: no tool, no language, no short form. */
const isNoun = (text: string, { value, start, end }: Mention): boolean =>
  value.kind === 'hard' &&
  !value.isTool &&
  !value.isLoose &&
  value.spelling === undefined &&
  /^\p{Lu}?\p{Ll}{3,}(?: \p{Ll}+)*$/u.test(text.slice(start, end))

/**
 * Where a name ends of which the table has the noun alone, in a Spanish or French list: "échographie cardiaque", beside
 * "échographie". `taken` are all words of the vocabulary in the text.
 */
export function widenedEnd(text: string, mention: Mention, taken: readonly Span[]): number {
  const { start, end } = mention
  if (!isNoun(text, mention)) return end
  const wide = nameEnd(text, end, taken)
  return isName(text.slice(start, wide)) ? wide : end
}
