import { limits } from '../limits.ts'
import { unitsOf } from '../text/units.ts'

/**
 * Spelling classes: what the finder takes as the same sign. Case and diacritics fold away, every blank and hyphen is
 * one separator, and combining marks and soft hyphens are not there at all. Letters and digits have the low numbers,
 * so that one comparison tells what words are made of.
 */
const firstDigit = 27
const otherLetter = 37
export const separator = 40
const apostrophe = 41
export const dot = 42
export const plus = 43
export const hashSign = 44
const sectionMark = 45
export const paragraph = 61
export const noSign = 62
const skipped = 63

const special: Record<string, number> = {
  "'": apostrophe,
  '’': apostrophe,
  '`': apostrophe,
  '´': apostrophe,
  '.': dot,
  '+': plus,
  '#': hashSign,
  '§': sectionMark,
  '&': 46,
  '/': 47,
  '(': 48,
  ')': 49,
  œ: 38,
  Œ: 38,
  æ: 39,
  Æ: 39,
  ß: 19,
  ø: 15,
  Ø: 15,
  ł: 12,
  Ł: 12,
}

const classOf = (code: number): number => {
  const sign = String.fromCharCode(code)
  const known = special[sign]
  if (known !== undefined) return known
  if (/[\s\u2010-\u2013-]/u.test(sign)) return separator
  if (/[\u0300-\u036f\u00ad\u200b-\u200d\u2060®™]/u.test(sign)) return skipped
  const base = sign.normalize('NFD').charCodeAt(0) | 32
  if (base >= 97 && base <= 122 && /\p{L}/u.test(sign)) return base - 96
  if (code >= 48 && code <= 57) return firstDigit + code - 48
  return /[\p{L}\p{N}]/u.test(sign) ? otherLetter : noSign
}

/**
 * The class of every UTF-16 unit. From 0x2200 on are arrows, bullets, emoji and scripts that need no blank before a
 * word of another ("精通Python"): none is in an alias, and all end a word.
 */
const classes = new Uint8Array(1 << 16).fill(noSign)
for (let code = 0; code < 0x2200; code++) classes[code] = classOf(code)
classes['♯'.charCodeAt(0)] = hashSign
for (const unseen of '\ufe0f\ufeff') classes[unseen.charCodeAt(0)] = skipped

const signOf = (code: number): number => classes[code] ?? noSign

/** Letters and digits: what a word is made of. */
export const isWord = (sign: number): boolean => sign < separator

const [blank, fullStop] = [32, 46]

/** By UTF-16 unit, 1 for what may end a sentence. */
const stopUnits = new Uint8Array(classes.length)
for (const stop of '.?!;\n') stopUnits[stop.charCodeAt(0)] = 1

/** True at the end of a sentence or line. A dot inside a word (Node.js) or after one letter (z. B.) ends nothing. */
function endsSentence(units: Uint16Array, at: number, length: number): boolean {
  if (units[at] !== fullStop) return true
  const before = at < 2 ? undefined : units[at - 2]
  const isAbbreviation = before !== undefined && (before <= blank || before === fullStop)
  return !isAbbreviation && (at + 1 === length || (units[at + 1] ?? 0) <= blank)
}

/** Moves the first `stops` places of those that may end a sentence together to those that do; tells how many. */
function keepEnds(places: Int32Array, stops: number, units: Uint16Array, length: number): number {
  let ends = 0
  for (let n = 0; n < stops; n++) {
    const at = places[n] ?? 0
    if (endsSentence(units, at, length)) places[ends++] = at
  }
  return ends
}

const mixer = 0x9e3779b1

/** One more sign into the hash of those before it, or the hash of a word into that of the words before it. */
export const mixed = (hash: number, sign: number): number => Math.imul(hash ^ sign, mixer)

/**
 * A text as signs, and as the words that they make. Sign n stands for the UTF-16 unit at `offsets[n]`; behind the last
 * of them stands `noSign`. Word n has the signs from `starts[n]` up to `ends[n]`, and their hash. Where a dot or § may
 * begin a phrase (.NET, §34a) stands a word without signs. `sentenceEnds` are UTF-16 offsets.
 */
export type Folded = {
  readonly signs: Uint8Array
  readonly offsets: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  readonly sentenceEnds: Int32Array
  /** How many signs, words and ends of sentences the arrays hold; what comes after is left of other texts. */
  length: number
  words: number
  sentences: number
}

const charsMax = limits.descriptionCharsMax

/** Room for the longest text. The system gives memory to what is written, so most of it is never there. */
const folded: Folded = {
  signs: new Uint8Array(charsMax + 2),
  offsets: new Int32Array(charsMax + 2),
  starts: new Int32Array(charsMax + 2),
  ends: new Int32Array(charsMax + 2),
  hashes: new Int32Array(charsMax + 2),
  sentenceEnds: new Int32Array(charsMax + 2),
  length: 0,
  words: 0,
  sentences: 0,
}

/** A longer run of blanks is no blank between two words: it is a gap of a table, or a paragraph. */
const blanksMax = 3

/**
 * Folds a text, up to `descriptionCharsMax`, into signs and words. A run of separators is one sign: `separator`, or
 * `paragraph` where it is long. Offsets point at the last unit of a run, so that an end is always one past an offset.
 *
 * Every posting is read by this, sign by sign, so it is written for speed: the arrays are used again by the next call;
 * words and what stands between them have a loop each, in which a processor guesses better what comes next; and
 * nothing small is called in them.
 */
export function foldText(text: string): Folded {
  const { signs, offsets, starts, ends, hashes, sentenceEnds } = folded
  const units = unitsOf(text)
  const end = Math.min(text.length, charsMax)
  let at = 0
  let length = 0
  let words = 0
  let stops = 0
  let blanks = 0
  let before = noSign
  while (at < end) {
    const start = length
    let hash = 0
    let sign = noSign
    for (; at < end; at++) {
      sign = signOf(units[at] ?? 0)
      if (sign >= separator) {
        if (sign === skipped) continue
        break
      }
      hash = Math.imul(hash ^ sign, mixer)
      signs[length] = sign
      offsets[length++] = at
    }
    if (length > start) {
      starts[words] = start
      ends[words] = length
      hashes[words++] = hash
      before = 0
    }
    for (; at < end; at++) {
      const code = units[at] ?? 0
      sign = signOf(code)
      if (sign < separator) break
      if (sign === skipped) continue
      if (stopUnits[code] === 1) sentenceEnds[stops++] = at
      if (sign === separator && before === separator) {
        blanks += 1
        if (blanks > blanksMax) signs[length - 1] = paragraph
        offsets[length - 1] = at
        continue
      }
      blanks = 1
      // A phrase may begin with a § and with one dot, but not in the middle of a word.
      if ((sign === sectionMark || (sign === dot && before !== dot)) && before >= separator) {
        starts[words] = length
        ends[words] = length
        hashes[words++] = 0
      }
      before = sign
      signs[length] = sign
      offsets[length++] = at
    }
  }
  // Whoever reads on from the last word must come to the sign that is none.
  signs[length] = noSign
  starts[words] = length + 1
  folded.length = length
  folded.words = words
  folded.sentences = keepEnds(sentenceEnds, stops, units, text.length)
  return folded
}
