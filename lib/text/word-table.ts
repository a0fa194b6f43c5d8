import { unitsOf } from './units.ts'

/**
 * Values of known words, found in a text without cutting the words out of it: cutting and looking up every word of
 * a text takes several times as long as reading its letters. A text is given as `unitsOf` it.
 */
export type WordTable<V> = (units: Uint16Array, from: number, to: number) => V | undefined

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1)

const hashOf = (units: Uint16Array, from: number, to: number): number => {
  let hash = 0
  for (let at = from; at < to; at++) hash = mixed(hash, units[at] ?? 0)
  return hash ^ (hash >>> 15)
}

const isSame = (word: string, units: Uint16Array, from: number): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== units[from + at]) return false
  return true
}

export function wordTable<V>(entries: Iterable<readonly [string, V]>): WordTable<V> {
  const list = [...entries]
  const mask = 2 ** Math.ceil(Math.log2(4 * list.length + 1)) - 1
  const slots = new Int32Array(mask + 1)
  for (const [n, [word]] of list.entries()) {
    let slot = hashOf(unitsOf(word), 0, word.length) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = n + 1
  }
  return (units, from, to) => {
    let slot = hashOf(units, from, to) & mask
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      const entry = list[held - 1]
      if (entry && entry[0].length === to - from && isSame(entry[0], units, from)) return entry[1]
      slot = (slot + 1) & mask
    }
    return undefined
  }
}
