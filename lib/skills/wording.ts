import { isBeforePerson } from './attributive.ts'
import type { Term } from './term.ts'

/** German has capitals on every noun, so there a capital is no sign of a product. */
export const looksGerman = (text: string): boolean =>
  / und /u.test(text) && /(?: der | die | mit | für )/u.test(text)

/** True for words of plain Latin letters and signs, without accents. */
export const isPlain = (words: string): boolean => /^[ -~]*$/u.test(words)

type Place = { start: number; end: number }

const [blank, hyphen, dot, at, ampersand, capitalA, smallA, smallZ] = [32, 45, 46, 64, 38, 65, 97, 122]

/**
 * True inside of an address, as in "apply.html" or "jobs@…", though not where a blank was lost
 * ("skills.Java").
 */
function isAddress(text: string, { start, end }: Place): boolean {
  if (text.charCodeAt(end) === at) return true
  const before = text.charCodeAt(start - 1)
  if (before !== dot && before !== at) return false
  const words = text.slice(start, end)
  return words === words.toLowerCase() && /[\p{L}\d]/u.test(text.charAt(start - 2))
}

/** True for the R of "R&C". */
const isInitial = (text: string, { start, end }: Place): boolean =>
  end - start === 1 && (text.charCodeAt(start - 1) === ampersand || text.charCodeAt(end) === ampersand)

/** True for the article of "a level 3 diploma", which is no A level. */
function isArticle(text: string, label: string, start: number): boolean {
  // The text is asked first: it is near, and the label is not.
  if (text.charCodeAt(start) !== smallA || label.charCodeAt(0) !== capitalA) return false
  const next = label.charCodeAt(1)
  return next === blank || next === hyphen
}

const lowerLetter = /\p{Ll}/u

/** True for the end of an English compound that means another thing: "resident-facing", "early-stage technology". */
function isCompound(text: string, { start }: Place): boolean {
  if (text.charCodeAt(start - 1) !== hyphen) return false
  return lowerLetter.test(text.charAt(start)) && lowerLetter.test(text.charAt(start - 2))
}

/** True where a text accents another letter than the table does: "ordenó" is no "ordeño". One left out is no other. */
function isAccentedElse(words: string, label: string): boolean {
  const [written, listed] = [words.normalize('NFC').toLowerCase(), label.normalize('NFC').toLowerCase()]
  if (written.length !== listed.length) return false
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) > smallZ && written[at] !== listed[at] && /\p{L}/u.test(written.charAt(at)))
      return true
  return false
}

/**
 * True where the words of a text are those of the table and no others. A term with one right spelling counts
 * so, or wholly in capitals; one with accents is no English word that is spelled without ("remuneration"), and some
 * are no word of their own language either ("fines" is not finés).
 */
export function isWorded(text: string, term: Term, place: Place, isEnglish: boolean): boolean {
  const { label, spelling, capitals, accented } = term
  if (spelling !== undefined) {
    const words = text.slice(place.start, place.end)
    if (words !== spelling && words !== capitals) return false
  }
  if (accented !== undefined) {
    const words = text.slice(place.start, place.end)
    const isOther = isPlain(words) ? isEnglish || term.needsAccents : isAccentedElse(words, accented)
    if (isOther) return false
  }
  if (term.isAttributive && !isBeforePerson(text, place)) return false
  if (isEnglish && isCompound(text, place)) return false
  return !isInitial(text, place) && !isAddress(text, place) && !isArticle(text, label, place.start)
}
