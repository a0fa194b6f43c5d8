import { type Folded, isWord, paragraph } from './characters.ts'

/**
 * What the words of a vocabulary begin with, as bits of hashes: small enough to stay in the processor's nearest
 * memory, where the trie is not. Most words of a text begin nothing and are passed over here; a wrong yes only
 * costs a walk.
 */
export type Openers = { readonly bits: Uint8Array }

const bitCount = 1 << 18

export const newOpeners = (): Openers => ({ bits: new Uint8Array(bitCount / 8) })

/** One more sign into a hash. */
const mixed = (hash: number, sign: number): number => Math.imul(hash ^ sign, 0x9e3779b1)

/** A first word alone, one that more follows, and such a one with all up to its second word's end. */
const whole = 0x1d
const begun = 0x2b
const pair = 0x47

const placeOf = (hash: number, role: number): number => {
  const spread = mixed(hash ^ (hash >>> 15), role)
  return (spread ^ (spread >>> 13)) & (bitCount - 1)
}

const mark = ({ bits }: Openers, place: number): void => {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
}
const has = ({ bits }: Openers, place: number): boolean =>
  ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0

/** The hash of the signs up to the end of the next word, or undefined where there is none before a gap. */
function hashOn(signs: Uint8Array, from: number, hash: number): number | undefined {
  let at = from
  let on = hash
  for (let sign = signs[at] ?? 0; !isWord(sign); sign = signs[at] ?? 0) {
    if (sign === 0 || sign === paragraph) return undefined
    on = mixed(on, sign)
    at += 1
  }
  for (let sign = signs[at] ?? 0; isWord(sign); sign = signs[at] ?? 0) {
    on = mixed(on, sign)
    at += 1
  }
  return on
}

/** Notes how a word of the vocabulary begins. */
export function markOpener(openers: Openers, { signs, length }: Folded): void {
  let hash = 0
  let at = 0
  for (; at < length && isWord(signs[at] ?? 0); at++) hash = mixed(hash, signs[at] ?? 0)
  const next = hashOn(signs, at, hash)
  if (next === undefined) mark(openers, placeOf(hash, whole))
  else {
    mark(openers, placeOf(hash, begun))
    mark(openers, placeOf(next, pair))
  }
}

/** Where the word at `from` ends if nothing of the vocabulary can begin with it, else `from` itself. */
export function passOver(openers: Openers, signs: Uint8Array, from: number): number {
  let hash = 0
  let at = from
  for (let sign = signs[at] ?? 0; isWord(sign); sign = signs[at] ?? 0) {
    hash = mixed(hash, sign)
    at += 1
  }
  if (has(openers, placeOf(hash, whole))) return from
  if (!has(openers, placeOf(hash, begun))) return at
  const next = hashOn(signs, at, hash)
  return next !== undefined && has(openers, placeOf(next, pair)) ? from : at
}
