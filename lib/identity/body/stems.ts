import { fold } from '../../text/characters.ts'
import { compoundTails } from '../data/compound-tails.ts'
import { glossary } from '../data/glossary.ts'
import { stopWords } from '../data/stop-words.ts'
import { tradeWords } from '../data/trade-words.ts'

/**
 * A content word as a number of 24 bits: 23 of hash, and on top a mark on words that every advertisement
 * uses. Words that mean one thing (inflections, close synonyms, translations, spelled numbers) share a stem,
 * so that one comparison serves rewording and translation.
 */
export type Stem = number

const everydayBit = 1 << 23

/**
 * What a stem is worth, in twentieths: words of every advertisement count for about a third. Whole numbers add up to
 * the same in any order.
 */
export const twentiethsOf = (stem: Stem): number => ((stem & everydayBit) === 0 ? 20 : 7)

/** FNV-1a, 32 bits, https://www.rfc-editor.org/rfc/rfc9923: fast, and the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Spreads a number over 32 bits, so that the smallest of a set is a random member of it. */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const numerals: readonly string[] = [
  '2 two dos deux zwei twice',
  '3 three tres trois drei',
  '4 four cuatro quatre vier',
  '5 five cinco cinq funf fuenf',
  '6 six seis sechs',
  '7 seven siete sept sieben',
  '8 eight ocho huit acht',
  '9 nine nueve neuf neun',
  '10 ten diez dix zehn',
  '11 eleven once onze elf',
  '12 twelve doce douze zwolf',
  '13 thirteen trece treize dreizehn',
  '14 fourteen catorce quatorze vierzehn',
  '15 fifteen quince quinze funfzehn',
  '16 sixteen dieciseis seize sechzehn',
  '17 seventeen',
  '18 eighteen dieciocho achtzehn',
  '20 twenty veinte vingt zwanzig',
  '24 veinticuatro',
  '25 veinticinco',
  '30 thirty treinta trente dreissig',
  '40 forty cuarenta quarante vierzig',
  '50 fifty cincuenta cinquante funfzig',
  '60 sixty sesenta soixante sechzig',
  '70 seventy setenta siebzig',
  '80 eighty ochenta achtzig',
  '90 ninety noventa neunzig',
]

const endings = /(?:ando|iendo|(?<=[iu])res|ung|ing|ers|ies|ed|es|en|er|os|as|ar|ir|re|te|nt|s|e|o|a|y|n)$/
/** What is cut of a word that is too short for a longer ending: "roles", "Jahre". */
const lastLetter = /[aenos]$/
const stemCharsMin = 4
const stemCharsMax = 6

/**
 * A light stem for four languages at once: inflections cut while at least four letters stay, doubled
 * consonants undone, and at most six letters kept, which also brings the languages' common Latin roots
 * together.
 */
function lightStem(word: string): string {
  if (/\d/.test(word)) return word
  let stem = word.replace(/'.*$/, '')
  if (stem.length === 4 && stem.endsWith('s') && !stem.endsWith('ss')) return stem.slice(0, 3)
  for (let found = endings.exec(stem); found && found.index >= stemCharsMin; found = endings.exec(stem)) {
    stem = stem.slice(0, found.index)
  }
  if (stem.length > stemCharsMin) stem = stem.replace(lastLetter, '')
  return stem.replace(/([^aeiou])\1$/, '$1').slice(0, stemCharsMax)
}

/** A tradesman and a tradeswoman are of one trade: "Kaufmann", "Kauffrau", "salesperson", "Pflegefachkraft". */
const traded = /^(.{4,}?)(?:frau|leute|mann|m[ae]n|wom[ae]n|person|(?<=fach)krafte?)$/
const spellingOf = (word: string): string => fold(word).replace(traded, '$1man')

const stops = new Set(stopWords.flatMap((line) => line.split(' ')))

type Meaning = { readonly name: string; readonly everyday: boolean }

/** By whole words, which are looked up first, and by stems: "shop" and "shopper", "mes" and "messen" share one. */
const meanings = readGlossary()

function readGlossary(): {
  readonly words: ReadonlyMap<string, Meaning>
  readonly stems: ReadonlyMap<string, Meaning>
} {
  const words = new Map<string, Meaning>()
  const stems = new Map<string, Meaning>()
  for (const row of [...glossary, ...tradeWords]) {
    const all = row.replace('~', '').split(' ').map(spellingOf)
    const meaning = { name: `=${all[0]}`, everyday: row.startsWith('~') }
    for (const word of all) {
      if (!words.has(word)) words.set(word, meaning)
      const stem = lightStem(word)
      if (!stems.has(stem)) stems.set(stem, meaning)
    }
  }
  return { words, stems }
}

const digits = new Map(
  numerals.flatMap((row) => {
    const [digit = '', ...spelt] = row.split(' ')
    return spelt.map((word) => [word, { name: digit, everyday: false }] as const)
  }),
)

const named = new Set([...meanings.words.values()].map(stemOfMeaning))
/** Whether the glossary knows what the stem means in each of its languages. */
export const isNamed = (stem: Stem): boolean => named.has(stem)

/** What a word is without its number, gender and case, the least cut first; many are no words at all. */
const inflections: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/e$/, ''],
  [/n$/, ''],
  [/e[smnr]$/, ''],
  [/in(?:nen)?$/, ''],
  [/ies$/, 'y'],
  [/as?$/, 'o'],
]
const formCharsMin = 3

function meaningOf(word: string): Meaning | undefined {
  const whole = digits.get(word) ?? meanings.words.get(word)
  if (whole) return whole
  for (const [ending, instead] of inflections) {
    if (word.search(ending) < formCharsMin) continue
    const found = meanings.words.get(word.replace(ending, instead))
    if (found) return found
  }
  return undefined
}

// A cache of pure results. Emptied when full, so that a hostile document cannot fill the memory with invented
// words.
const known = new Map<string, readonly Stem[]>()
const knownMax = 200_000

/** The stems of one spaced word: none of a word without content, two of a German compound. */
function stemsOfWord(word: string): readonly Stem[] {
  const before = known.get(word)
  if (before) return before
  if (known.size >= knownMax) known.clear()
  const stems = partsOf(word)
    .map(readStem)
    .filter((stem) => stem !== 0)
  known.set(word, stems)
  return stems
}

/** The stem of one word, or 0 for a word without content. */
function readStem(word: string): Stem {
  const folded = spellingOf(word).replace(/^(\d+)\+$/, '$1')
  if (stops.has(folded) || (folded.length < 2 && !/\d/.test(folded))) return 0
  const root = lightStem(folded)
  return stemOfMeaning(meaningOf(folded) ?? meanings.stems.get(root) ?? { name: root, everyday: false })
}

function stemOfMeaning({ name, everyday }: Meaning): Stem {
  const hash = mix(hashText(name)) & (everydayBit - 1)
  return everyday ? hash | everydayBit : hash || 1
}

const word = /[\p{L}\p{M}]+(?:\+\+|#|['\u2019][\p{L}]{2,})?|\p{N}+(?:[.,]\p{N}+)*\+?|(?<=\p{L})\p{N}+/gu
/** Cutting inflections takes time with the square of a word's length; honest words are shorter. */
const wordCharsMax = 40
const compoundCharsMin = 9
const compound = new RegExp(`^(.{4,}?)(?:s|n|en|es)?(${compoundTails.join(' ').split(' ').join('|')})$`)

/** A German compound that could as well be said as two words, and that the glossary does not know as one. */
function partsOf(word: string): readonly string[] {
  const [, head, tail] = word.length < compoundCharsMin ? [] : (compound.exec(word) ?? [])
  return head && tail && !meaningOf(spellingOf(word)) ? [head, tail] : [word]
}

/** Scripts that part no words. */
export const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/**
 * Stems of a text's content words, in order. Scripts without spaces are read as overlapping pairs of
 * characters.
 */
export function stemsOf(text: string): Stem[] {
  const stems: Stem[] = []
  for (const [found] of text.toLowerCase().matchAll(word)) {
    if (unspaced.test(found)) {
      for (let at = 0; at + 1 < found.length; at += 1) stems.push(...stemsOfWord(found.slice(at, at + 2)))
    } else {
      for (const stem of stemsOfWord(found.slice(0, wordCharsMax))) stems.push(stem)
    }
  }
  return stems
}
