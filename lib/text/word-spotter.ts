import { fold } from './characters.ts'
import { unitsOf } from './units.ts'

/**
 * Where known words stand in a text, whatever their case and accents, seen without folding the text: most texts hold
 * few of them, and folding all of a text to find that out takes longer than looking.
 */
export type WordSpotter = (text: string, spotted: Spotted) => Sight

/**
 * Whether `spotted` ended the search, or all was looked at, and then whether folding changes no more than each sign by
 * itself. Where it does, words may have been missed, and what stands where does not stay so.
 */
export type Sight = 'ended' | 'foldsInPlace' | 'foldsOtherwise'

/** Given a word's number in the list, and where it begins; true ends the search. It may not spot words itself. */
type Spotted = (word: number, at: number) => boolean

/** The only one with its highest bit, so that signs added up tell whether it was among them. */
const odd = 255
const otherSign = 1
/** Where folding each sign by itself is worth a table: Latin letters, punctuation, currencies. */
const ranges: readonly (readonly [number, number])[] = [
  [0, 0x250],
  [0x2010, 0x2060],
  [0x20a0, 0x20c0],
]

/** By UTF-16 unit: what it folds to, where that is ASCII; `odd` where it does not fold to just one unit, or may not. */
const foldedSigns = new Uint8Array(1 << 16).fill(odd)
for (const [from, to] of ranges)
  for (let code = from; code < to; code++) {
    const folded = fold(String.fromCharCode(code))
    if (folded.length === 1) foldedSigns[code] = folded < '\u0080' ? folded.charCodeAt(0) : otherSign
  }

const signOf = (unit: number): number => foldedSigns[unit] ?? odd

/** Three signs as one number, of five bits each: different signs may share one. */
const trioBits = 15
const addedTo = (trio: number, sign: number): number => ((trio << 5) | (sign & 31)) & ((1 << trioBits) - 1)

/** `seen`: the bits of all signs up to here. */
type Search = { readonly units: Uint16Array; readonly to: number; seen: number }

/** Where the next three signs stand that some word begins with; the end where none do. Nearly all time goes here. */
function nextStart(isStart: Uint8Array, search: Search, from: number): number {
  const { units, to } = search
  let trio = 0
  let seen = 0
  let at = from
  for (; at < to; at++) {
    const sign = signOf(units[at] ?? 0)
    seen |= sign
    trio = addedTo(trio, sign)
    if (isStart[trio] === 1 && at >= from + 2) break
  }
  search.seen |= seen
  return at < to ? at - 2 : to
}

const standsAt = (units: Uint16Array, word: string, from: number): boolean => {
  for (let at = 0; at < word.length; at++)
    if (signOf(units[from + at] ?? 0) !== word.charCodeAt(at)) return false
  return true
}

/**
 * `words` are folded, of three letters or more, and none begins with another. A word is not looked for inside of one
 * that was found. Three letters choose the words to try, and for most of a text they choose none.
 */
export function wordSpotter(words: readonly string[]): WordSpotter {
  const byTrio = new Map<number, number[]>()
  for (const [n, word] of words.entries()) {
    const trio = [0, 1, 2].reduce((before, at) => addedTo(before, word.charCodeAt(at)), 0)
    byTrio.set(trio, [...(byTrio.get(trio) ?? []), n])
  }
  const isStart = new Uint8Array(1 << trioBits)
  for (const trio of byTrio.keys()) isStart[trio] = 1
  const wordAt = (units: Uint16Array, from: number): number => {
    let trio = 0
    for (let at = from; at < from + 3; at++) trio = addedTo(trio, signOf(units[at] ?? 0))
    return byTrio.get(trio)?.find((n) => standsAt(units, words[n] ?? '', from)) ?? -1
  }
  return (text, spotted) => {
    const search: Search = { units: unitsOf(text), to: text.length, seen: 0 }
    let at = nextStart(isStart, search, 0)
    while (at < text.length) {
      const word = wordAt(search.units, at)
      const end = at + (words[word]?.length ?? 0)
      // Behind the end of the text stands what is left of another one.
      const isWhole = word >= 0 && end <= text.length
      if (isWhole && spotted(word, at)) return 'ended'
      at = nextStart(isStart, search, isWhole ? end : at + 1)
    }
    return search.seen < 128 ? 'foldsInPlace' : 'foldsOtherwise'
  }
}
