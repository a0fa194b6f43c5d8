import { limits } from '../limits.ts'
import {
  dot,
  type Folded,
  foldText,
  hashSign,
  isWord,
  mixed,
  noSign,
  paragraph,
  plus,
  separator,
} from './characters.ts'

/**
 * A table of phrases, found by hashes. What a text has is hashed word by word: the marks of a hash say whether a
 * phrase may end here, or go on; only where one may end is it looked up. The marks are small enough to stay near the
 * processor, and many words of a text have none. A slot, near the place of its hash, holds where in `spelt` a phrase
 * stands, and before that the upper bits of the hash: they tell nearly all others without a look at their spelling,
 * which is far away. There stand its length, the number of its value in two bytes, and its signs.
 */
export type Phrases<T> = {
  readonly marks: Int32Array
  readonly slots: Int32Array
  readonly spelt: Uint8Array
  readonly values: T[]
  /** How much of `spelt` is written. An empty slot is 0, so no phrase stands there. */
  signs: number
}

const marksMax = 1 << 14
const slotCount = 1 << 16
/** Five slots in eight: fuller, a search for a free slot would look at many more. */
const phrasesMax = (slotCount / 8) * 5
const phraseSignsMax = 255
const headSigns = 3
const startBits = 20
const signsMax = 1 << startBits

export const newPhrases = <T>(): Phrases<T> => ({
  marks: new Int32Array(marksMax),
  slots: new Int32Array(slotCount),
  spelt: new Uint8Array(signsMax),
  values: [],
  signs: 1,
})

/** What a mark says of the words up to here: that they are a phrase, that one goes on after them, or both. */
const whole = 1
const begun = 2

const placeOf = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return spread ^ (spread >>> 13)
}

/** The two of the 32 bits at a place that say it: by one alone, five times as many words are looked up in vain. */
const wholeBits = [14, 19] as const
const begunBits = [24, 27] as const

const placeIn = (marks: Int32Array, place: number): number => marks[place & (marksMax - 1)] ?? 0

const mark = (marks: Int32Array, hash: number, [one, other]: typeof wholeBits | typeof begunBits): void => {
  const place = placeOf(hash)
  marks[place & (marksMax - 1)] = placeIn(marks, place) | (1 << (place >>> one)) | (1 << (place >>> other))
}

/** What the marks say of a hash. Shifted and not compared, for a processor cannot guess the answer. */
const marksAt = (marks: Int32Array, hash: number): number => {
  const place = placeOf(hash)
  const held = placeIn(marks, place)
  const isWhole = (held >>> (place >>> wholeBits[0])) & (held >>> (place >>> wholeBits[1])) & 1
  const isBegun = (held >>> (place >>> begunBits[0])) & (held >>> (place >>> begunBits[1])) & 1
  return isWhole | (isBegun << 1)
}

/** Some of a text's signs, with their hash. */
type Run = { signs: Uint8Array; from: number; to: number; hash: number }

const startIn = (slot: number): number => slot & (signsMax - 1)

const isSpelt = <T>({ spelt }: Phrases<T>, start: number, { signs, from, to }: Run): boolean => {
  if (spelt[start] !== to - from) return false
  const apart = start + headSigns - from
  for (let at = from; at < to; at++) if (signs[at] !== spelt[at + apart]) return false
  return true
}

/** The slot of a phrase, or the empty one where it would stand. */
function slotOf<T>(phrases: Phrases<T>, run: Run): number {
  const place = placeOf(run.hash)
  let slot = place & (slotCount - 1)
  for (let held = phrases.slots[slot] ?? 0; held !== 0; held = phrases.slots[slot] ?? 0) {
    if ((held ^ place) >>> startBits === 0 && isSpelt(phrases, startIn(held), run)) return slot
    slot = (slot + 1) & (slotCount - 1)
  }
  return slot
}

/** Adds a phrase; the first value given for a spelling stays. */
export function addPhrase<T>(phrases: Phrases<T>, phrase: string, value: T): void {
  const { signs, length, starts: wordStarts, ends, hashes, words } = foldText(phrase)
  const { marks, slots, spelt, values, signs: start } = phrases
  let hash = 0
  for (let word = 0; word < words; word++) {
    const own = hashes[word] ?? 0
    hash = word === 0 ? own : mixed(hash, own)
    const next = Math.min(wordStarts[word + 1] ?? 0, length)
    const end = ends[word] ?? 0
    if (end < length) mark(marks, hash, begunBits)
    for (let at = end; at < next; at++) hash = mixed(hash, signs[at] ?? 0)
  }
  const slot = slotOf(phrases, { signs, from: 0, to: length, hash })
  if (slots[slot] !== 0) return
  if (values.length >= phrasesMax || length > phraseSignsMax || start + headSigns + length > signsMax)
    throw new RangeError('the vocabulary is larger than its table')
  mark(marks, hash, wholeBits)
  // One by one: a view of the array for each of twenty thousand phrases takes longer than their signs do.
  for (let at = 0; at < length; at++) spelt[start + headSigns + at] = signs[at] ?? 0
  const number = values.push(value) - 1
  spelt[start] = length
  spelt[start + 1] = number
  spelt[start + 2] = number >> 8
  slots[slot] = (placeOf(hash) & -signsMax) | start
  phrases.signs = start + headSigns + length
}

/**
 * True where a word may end: no letter or digit follows, and no sign that would make it another word (C,
 * C++).
 */
const endsWord = (signs: Uint8Array, end: number): boolean => {
  const sign = signs[end] ?? 0
  if (isWord(sign) || sign === plus || sign === hashSign) return false
  return sign !== dot || !isWord(signs[end + 1] ?? 0)
}

/** A phrase of the table in a text, by UTF-16 offsets. */
export type Hit<T> = { value: T; start: number; end: number }

/** Takes or leaves a phrase by more than its spelling class, e.g. by its capitals. */
export type Accepts<T> = (value: T, start: number, end: number) => boolean

/** A search in a text, and the longest phrase accepted at one place; used again, to make no garbage. */
type Search<T> = Run & {
  readonly phrases: Phrases<T>
  readonly accepts: Accepts<T>
  readonly text: Folded
  best: T | undefined
  bestTo: number
}

/** Looks up the signs read so far, which may be a phrase. */
function lookUp<T>(search: Search<T>, hash: number, to: number): void {
  const { phrases, signs, text, from } = search
  if (!endsWord(signs, to)) return
  search.hash = hash
  search.to = to
  const { slots, spelt, values } = phrases
  const held = slots[slotOf(phrases, search)] ?? 0
  if (held === 0) return
  const start = startIn(held)
  const value = values[(spelt[start + 1] ?? 0) + ((spelt[start + 2] ?? 0) << 8)]
  if (value === undefined) return
  if (!search.accepts(value, text.offsets[from] ?? 0, (text.offsets[to - 1] ?? 0) + 1)) return
  search.best = value
  search.bestTo = to
}

/** Reads on from a word, whose marks are known, as long as any phrase does. */
function searchAt<T>(search: Search<T>, first: number, firstMarks: number): void {
  const { signs, phrases, text } = search
  const { starts, ends, hashes } = text
  const { marks } = phrases
  search.from = starts[first] ?? 0
  let hash = hashes[first] ?? 0
  let here = firstMarks
  for (let word = first; ; ) {
    let at = ends[word] ?? 0
    if ((here & whole) !== 0) lookUp(search, hash, at)
    if ((here & begun) === 0) return
    word += 1
    for (const next = starts[word] ?? 0; at < next; ) {
      const sign = signs[at] ?? noSign
      if (sign >= paragraph) return
      hash = mixed(hash, sign)
      at += 1
      if (sign !== separator && (marksAt(marks, hash) & whole) !== 0) lookUp(search, hash, at)
    }
    hash = mixed(hash, hashes[word] ?? 0)
    here = marksAt(marks, hash)
  }
}

/** What the marks say of each word of a text as the first of a phrase; used again, as the arrays of the text are. */
const firstMarks = new Uint8Array(limits.descriptionCharsMax + 2)

/**
 * Reads the marks of all words, and where a phrase may only go on, those of the word with the next: most phrases that
 * seem begun end there. In loops of their own, what is loaded from memory does not wait for what becomes of it.
 */
function markFirst(marks: Int32Array, { signs, starts, ends, hashes, words }: Folded): void {
  for (let word = 0; word < words; word++) firstMarks[word] = marksAt(marks, hashes[word] ?? 0)
  for (let word = 0; word < words; word++) {
    if (firstMarks[word] !== begun) continue
    const end = ends[word] ?? 0
    const isApart = signs[end] === separator && starts[word + 1] === end + 1
    if (!isApart) continue
    const both = mixed(mixed(hashes[word] ?? 0, separator), hashes[word + 1] ?? 0)
    if (marksAt(marks, both) === 0) firstMarks[word] = 0
  }
}

/**
 * All phrases of the table in a text, longest first and without overlap, in one pass; in order of position.
 */
export function hitsIn<T>(phrases: Phrases<T>, text: Folded, accepts: Accepts<T>): Hit<T>[] {
  const { signs, offsets, starts, words } = text
  const search: Search<T> = {
    ...{ phrases, signs, accepts, text },
    ...{ from: 0, to: 0, hash: 0, best: undefined, bestTo: 0 },
  }
  const { marks } = phrases
  markFirst(marks, text)
  const hits: Hit<T>[] = []
  let taken = 0
  for (let word = 0; word < words; word++) {
    const here = firstMarks[word] ?? 0
    if (here === 0) continue
    const from = starts[word] ?? 0
    if (from < taken) continue
    searchAt(search, word, here)
    if (search.best === undefined) continue
    taken = search.bestTo
    hits.push({ value: search.best, start: offsets[from] ?? 0, end: (offsets[taken - 1] ?? 0) + 1 })
    search.best = undefined
  }
  return hits
}
