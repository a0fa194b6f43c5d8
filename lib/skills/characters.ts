import { unitsOf } from '../text/units.ts'

/**
 * Spelling classes: what the finder takes as the same sign. Case and diacritics fold away, every blank and
 * hyphen is
 * one separator, and combining marks and soft hyphens are not there at all.
 */
export const classes = 64
export const separator = 37
export const dot = 39
export const paragraph = 62
const skipped = 63
const apostrophe = 38
const otherLetter = 49

const special: Record<string, number> = {
  "'": apostrophe,
  '’': apostrophe,
  '`': apostrophe,
  '´': apostrophe,
  '.': dot,
  '+': 40,
  '#': 41,
  '&': 42,
  '/': 43,
  '§': 44,
  '(': 45,
  ')': 46,
  œ: 50,
  Œ: 50,
  æ: 51,
  Æ: 51,
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
  if (/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/u.test(sign)) return skipped
  const base = sign.normalize('NFD').charCodeAt(0) | 32
  if (base >= 97 && base <= 122 && /\p{L}/u.test(sign)) return base - 96
  if (code >= 48 && code <= 57) return 27 + code - 48
  return /[\p{L}\p{N}]/u.test(sign) ? otherLetter : 0
}

/** The class of every UTF-16 unit below 0x2100. Above it are letters of other scripts, in no alias. */
const tableSize = 0x2100
const table = Uint8Array.from({ length: tableSize }, (_, code) => classOf(code))

/** By sign, 1 for letters and digits: what a word is made of. Asked at every sign, so a table and no comparisons. */
const wordSigns = Uint8Array.from({ length: classes }, (_, sign) =>
  (sign > 0 && sign < separator) || (sign >= otherLetter && sign < paragraph) ? 1 : 0,
)

/** Letters and digits: what a word is made of. */
export const isWord = (sign: number): boolean => wordSigns[sign] === 1

/** A longer run of blanks is no blank between two words: it is a gap of a table, or a paragraph. */
const blanksMax = 3
const twoBlanks = separator * classes + separator

/** The signs of a text, the first `length` of `signs`; sign n stands for the UTF-16 unit at `offsets[n]`. */
export type Folded = { signs: Uint8Array; offsets: Int32Array; length: number }

/**
 * Folds a text into spelling classes. A run of separators is one sign: `separator`, or `paragraph` where it
 * is long. Offsets point at the last unit of a run, so that an end is always one past an offset.
 * The arrays are used again by the next call, since new ones for every text would cost as much as reading it.
 * What is asked at every sign is asked so that the answer is nearly always the same: a processor guesses, and
 * guessing wrong at every blank of a text costs more than all the rest.
 */
export function foldText(text: string): Folded {
  if (scratch.signs.length < text.length + 2) {
    scratch = { signs: new Uint8Array(2 * text.length + 2), offsets: new Int32Array(2 * text.length + 2) }
  }
  const { signs, offsets } = scratch
  const units = unitsOf(text)
  let length = 0
  let blanks = 1
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = units[at] ?? 0
    const sign = code < tableSize ? (table[code] ?? 0) : code === 0xfeff ? skipped : otherLetter
    if (sign === skipped) continue
    if (before * classes + sign === twoBlanks) {
      blanks += 1
      if (blanks > blanksMax) signs[length - 1] = paragraph
      offsets[length - 1] = at
      continue
    }
    blanks = 1
    before = sign
    signs[length] = sign
    offsets[length++] = at
  }
  // Whoever looks ahead must find the end and not what is left of the text before.
  signs.fill(0, length, length + 2)
  return { signs, offsets, length }
}

const scratchChars = 8_192
let scratch = { signs: new Uint8Array(scratchChars), offsets: new Int32Array(scratchChars) }
