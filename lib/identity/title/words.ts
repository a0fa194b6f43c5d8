import { fold, isAscii } from '../../text/characters.ts'
import { remember } from '../../text/remember.ts'
import { hashText, mix, type Stem, stemsOf, unspaced } from '../body/stems.ts'
import { titleSpellings, titleStopWords } from '../data/title-spellings.ts'

// The words of titles as they are written, to tell titles of one language apart: stems, made for bodies and
// for translations, hold a product manager and a production manager for one.

/**
 * A word as it stands in a folded title; `spelling` is how it is compared, `plain` how it stands before another
 * one in a word of both. `hashes` are its spelling's, of a script without spaces those of its pairs of
 * characters.
 */
export type TitleWord = {
  readonly text: string
  readonly plain: string
  readonly spelling: string
  readonly hashes: readonly Stem[]
  readonly stems: readonly Stem[]
}

const spelt = new Map(
  titleSpellings.flatMap((row) => {
    const [usual = '', ...rest] = row.split(' ')
    return rest.map((other) => [other, usual] as const)
  }),
)

const person = /^(.{4,}?)(?:frau|leute|m[ae]n|wom[ae]n|person|(?<=fach)krafte?)$/
/** Who is meant by "Verkäuferin", "Ärztinnen": but for "Termin" and "Medizin". */
const woman = /^(.{2,}(?:er|eur|or|ent|ant|ist|og|arzt|anwalt|wirt|koch|mann))in(?:nen)?$/
const frenchWoman: readonly (readonly [RegExp, string])[] = [
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/(?<=.{3}[ei])nne$/, 'n'],
  [/(?<=.{3}i?)ere$/, 'er'],
]
const adjective = /(?<=.{2}(?:lich|isch|end|iert|ellt))e[rnms]?$/
const lettersMin = 5

/** A folded "ü" is "u"; who has no such key writes "ue". After another vowel it is no umlaut ("Bauer"). */
const withoutUmlauts = (text: string): string => text.replace(/(?<![aeiouq])([aou])e/g, '$1')

/** A plural, a gender, an umlaut written out, "-isation": one word. Nothing else is cut. */
function spellingOf(text: string): string {
  const usual = spelt.get(text)
  if (usual) return spellingOf(usual)
  if (text.length < 4 || /\d/.test(text) || !/[a-z]/.test(text)) return text
  let word = text.replace(person, '$1mann').replace(woman, '$1').replace(adjective, '')
  word = word.replace(/(?<![sui])s$/, '').replace(/is(?=ation|e[rd]?$)/, 'iz')
  for (const [ending, plain] of frenchWoman) word = word.replace(ending, plain)
  word = word.replace(/(?<=[b-df-hj-np-tv-z])ie$/, 'y').replace(/(?<=x|ch|sh|ss)e$/, '')
  word = spelt.get(word) ?? word.replace(/(?<=[gmy])ee$/, 'e')
  if (word.length >= lettersMin) word = word.replace(/[aeo]$/, '')
  const other = spelt.get(word)
  return other ? spellingOf(other) : withoutUmlauts(word)
}

const hashOf = (letters: string): Stem => mix(hashText(letters)) & 0xffffff || 1

/** Titles say the same words again and again. */
const readWord = remember({ entriesMax: 20_000, charsMax: 40 }, (text): TitleWord => {
  const [spelling, stems] = [spellingOf(text), stemsOf(text)]
  const hashes = unspaced.test(text) ? stems : [hashOf(spelling)]
  return { text, plain: withoutUmlauts(text), spelling, hashes, stems }
})

/** One letter and figures in turn: "B2B", "C1", "3a". Apart, the "a" would be an article, and the "c" any other. */
const codes = '(?:[a-z]\\d+)+[a-z]?|(?:\\d+[a-z])+\\d*'
const word = new RegExp(
  `\\p{N}+(?:st|nd|rd|th)(?!\\p{L})|(?:${codes})(?![\\p{L}\\p{N}])|` +
    '[\\p{L}\\p{M}]+(?:\\+\\+|#)?|\\p{N}+(?:[.,]\\p{N}+)*',
  'gu',
)
const possessive = /'s?(?![\p{L}\p{N}])/gu
/** "R&D", "F & B", "C1+E": two letters that are one word. */
const lettersOfTwo = /(?<![\p{L}\p{N}]|[&+] ?)([a-z]\d?) ?[&+] ?([a-z])(?![\p{L}\p{N}]| ?[&+])/gu
/** "R.N." is the RN. */
const dottedLetters = /(?<![\p{L}\p{N}.])(?:[a-z]\.){2,5}(?![\p{L}\p{N}])/gu

/** "B to B" and "B-to-B" are B2B. */
const fromTo = /(?<![\p{L}\p{N}])([a-z])([- ])to\2([a-z])(?![\p{L}\p{N}])/gu

/** The same in ASCII, which is read faster. */
const plainWord = new RegExp(
  `\\d+(?:st|nd|rd|th)(?![a-z])|(?:${codes})(?![a-z\\d])|[a-z]+(?:\\+\\+|#)?|\\d+(?:[.,]\\d+)*`,
  'g',
)

/** @param folded in small letters without accents */
export function titleWordsOf(folded: string): TitleWord[] {
  let text = folded.includes("'") ? folded.replace(possessive, ' ') : folded
  if (/[&+]/.test(text)) text = text.replace(lettersOfTwo, '$1$2')
  if (text.includes('.')) text = text.replace(dottedLetters, (letters) => letters.replaceAll('.', ''))
  if (text.includes('to')) text = text.replace(fromTo, '$12$3')
  return (text.match(isAscii(text) ? plainWord : word) ?? []).map(readWord)
}

const stopsOf = (...languages: readonly string[]): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => titleStopWords[language]?.split(' ') ?? []))
const anyStops = stopsOf(...Object.keys(titleStopWords))
const stopsByLanguage = new Map(Object.keys(titleStopWords).map((each) => [each, stopsOf(each)]))
export const stopsIn = (language: string | undefined): ReadonlySet<string> =>
  stopsByLanguage.get(language ?? '') ?? anyStops

/** Words behind which, or before which, an "A" is a class and no article. */
const classed =
  /^(?:class|type|level|band|grade|cat|category|group|tier|team|unit|shift|cdl|license|hepatitis|vitamin)$/
const shortCapitals = /(?<![\p{L}\p{N}])\p{Lu}{1,3}(?![\p{L}\p{N}])/gu

export type Capitals = Pick<ReadonlySet<string>, 'has'>

/** "IT", "ER", "OR", "AM": in capitals, in a title that is not, a word is no article. Looked for when it is asked. */
export function capitalsOf(title: string): Capitals {
  let found: ReadonlySet<string> | undefined
  const read = () =>
    /\p{Ll}/u.test(title) ? (title.match(shortCapitals)?.map((each) => fold(each)) ?? []) : []
  return {
    has(word) {
      found ??= new Set(read())
      return found.has(word)
    },
  }
}

type Around = {
  readonly stops: ReadonlySet<string>
  readonly capitals: Capitals
  /** Whether the title begins with these words: there any article has a capital. */
  readonly isFirst: boolean
}

/** Whether a word, the one at `at`, carries something that tells titles apart. */
export function isTelling(
  words: readonly TitleWord[],
  at: number,
  { stops, capitals, isFirst }: Around,
): boolean {
  const { text = '' } = words[at] ?? {}
  if (!stops.has(text)) return true
  if (text !== 'a') return capitals.has(text)
  const [before, after] = [words[at - 1]?.spelling, words[at + 1]?.spelling]
  return (
    capitals.has(text) &&
    !(isFirst && at === 0) &&
    (after === undefined || classed.test(after) || (before !== undefined && classed.test(before)))
  )
}

/**
 * Words as numbers of 24 bits, each once, in their order. `joined[n]` is that of word `n` and the next written
 * as one; `letters` that of all: "Software-Entwickler" and "Softwareentwickler". `texts[n]` is word `n`; it and
 * `joined` are empty in scripts without spaces.
 */
export type HashedWords = {
  readonly words: readonly Stem[]
  readonly joined: readonly Stem[]
  readonly letters: Stem
  readonly texts: readonly string[]
}

export function hashWords(all: readonly TitleWord[]): HashedWords {
  const words: Stem[] = []
  const texts: string[] = []
  const joined: Stem[] = []
  let before = ''
  let letters = ''
  for (const { text, plain, spelling, hashes } of all) {
    const [hash = 0] = hashes
    if (words.includes(hash)) continue
    if (before !== '') joined.push(hashOf(before + spelling))
    letters += before
    before = plain
    words.push(...hashes)
    texts.push(text)
  }
  const isSpaced = joined.length === Math.max(0, words.length - 1)
  return {
    words,
    joined: isSpaced ? joined : [],
    letters: hashOf(letters + (all.at(-1)?.spelling ?? '')),
    texts: isSpaced ? texts : [],
  }
}
