import { unitsOf } from './units.ts'

/**
 * Kinds of signs that a text may hold, as bits. One pass over a text tells all of them, where a pattern for each would
 * take a pass of its own. A bit that is missing spares the pattern; one that is there says only that it may match.
 */
export const sign = {
  /** Anything but ASCII, Latin letters and common punctuation: it may have to be cleaned away, or composed. */
  odd: 1,
  ampersand: 2,
  /** "<" or ">". */
  angle: 4,
  /** White space other than the blank. */
  white: 8,
  /** Two blanks in a row. */
  blanks: 16,
  /** What an item of a list may begin with: bullets, dashes and stars. */
  bullet: 32,
  /** What the first byte of two or more in UTF-8 looks like where each is read as a letter. */
  misread: 64,
  all: 127,
} as const

/** Nothing in here can need cleaning, however it is cut and joined. What is beyond the table may be of any kind. */
const harmless: readonly (readonly [number, number])[] = [
  [0x09, 0x0a],
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x2ff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
]
const kinds = new Uint8Array(0x20c0).fill(sign.all)
for (const [from, to] of harmless) kinds.fill(0, from, to + 1)

const marks: readonly (readonly [string, number])[] = [
  ['&', sign.ampersand],
  ['<>', sign.angle],
  ['\t\n\u00a0', sign.white],
  [' ', sign.blanks],
  ['-–*·•‣', sign.bullet],
]
for (let code = 0xc2; code <= 0xf4; code++) kinds[code] = sign.misread
for (const [signs, kind] of marks) for (const one of signs) kinds[one.charCodeAt(0)] = kind

/** The kinds of signs between two places of a text that is given as `unitsOf` it. */
export function signsBetween(units: Uint16Array, from: number, to: number): number {
  let signs = 0
  let repeated = 0
  let before = 0
  for (let at = from; at < to; at++) {
    const kind = kinds[units[at] ?? 0] ?? sign.all
    signs |= kind
    repeated |= kind & before
    before = kind
  }
  // One blank is nothing to tell.
  return (signs & ~sign.blanks) | (repeated & sign.blanks)
}

/** Cleaners and repairers ask for the same text one after the other. */
let last = { text: '', signs: 0 }

export function signsIn(text: string): number {
  if (text !== last.text) last = { text, signs: signsBetween(unitsOf(text), 0, text.length) }
  return last.signs
}
