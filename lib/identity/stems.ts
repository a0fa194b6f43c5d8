import { fold } from '../text/characters.ts'
import { compoundTails } from './data/compound-tails.ts'
import { glossary } from './data/glossary.ts'
import { stopWords } from './data/stop-words.ts'
import { tradeWords } from './data/trade-words.ts'

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

const endings = /(?:ando|iendo|ung|ing|ers|ies|ed|es|en|er|os|as|ar|ir|re|te|nt|s|e|o|a|y|n)$/
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
  return stem.replace(/([^aeiou])\1$/, '$1').slice(0, stemCharsMax)
}

/** A tradesman and a tradeswoman are of one trade: "Kaufmann", "Kauffrau", "salesperson". */
const traded = /^(.{4,}?)(?:frau|leute|mann|m[ae]n|wom[ae]n|person)$/
const spellingOf = (word: string): string => fold(word).replace(traded, '$1man')

const stops = new Set(stopWords.flatMap((line) => line.split(' ')))
const meanings = readGlossary()

function readGlossary(): ReadonlyMap<string, { readonly name: string; readonly everyday: boolean }> {
  const found = new Map<string, { name: string; everyday: boolean }>()
  for (const row of [...glossary, ...tradeWords]) {
    const words = row.replace('~', '').split(' ')
    const meaning = { name: `=${words[0]}`, everyday: row.startsWith('~') }
    for (const word of words) {
      const stem = lightStem(spellingOf(word))
      if (!found.has(stem)) found.set(stem, meaning)
    }
  }
  for (const row of numerals) {
    const [digit = '', ...words] = row.split(' ')
    for (const word of words) found.set(word, { name: digit, everyday: false })
  }
  return found
}

// A cache of pure results. Emptied when full, so that a hostile document cannot fill the memory with invented
// words.
const known = new Map<string, Stem>()
const knownMax = 200_000

/** The stem of one word, or 0 for a word without content. */
function stemOf(word: string): Stem {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= knownMax) known.clear()
  const stem = readStem(word)
  known.set(word, stem)
  return stem
}

function readStem(word: string): Stem {
  const folded = spellingOf(word).replace(/^(\d+)\+$/, '$1')
  if (stops.has(folded) || (folded.length < 2 && !/\d/.test(folded))) return 0
  const root = lightStem(folded)
  const meaning = meanings.get(folded) ?? meanings.get(root)
  const hash = mix(hashText(meaning?.name ?? root)) & (everydayBit - 1)
  return meaning?.everyday ? hash | everydayBit : hash || 1
}

const word = /[\p{L}\p{M}]+(?:\+\+|#|['\u2019][\p{L}]{2,})?|\p{N}+(?:[.,]\p{N}+)*\+?|(?<=\p{L})\p{N}+/gu
/** Cutting inflections takes time with the square of a word's length; honest words are shorter. */
const wordCharsMax = 40
const compoundCharsMin = 9
const compound = new RegExp(`^(.{4,}?)(?:s|n|en|es)?(${compoundTails.join(' ').split(' ').join('|')})$`)

/** The stems of one spaced word: two for a German compound that could as well be said as two words. */
function stemsOfWord(found: string): readonly Stem[] {
  const [, head, tail] = found.length < compoundCharsMin ? [] : (compound.exec(found) ?? [])
  const parts = head && tail ? [head, tail] : [found]
  return parts.map(stemOf).filter((stem) => stem !== 0)
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
      for (let at = 0; at + 1 < found.length; at += 1) stems.push(stemOf(found.slice(at, at + 2)))
    } else {
      stems.push(...stemsOfWord(found.slice(0, wordCharsMax)))
    }
  }
  return stems
}
