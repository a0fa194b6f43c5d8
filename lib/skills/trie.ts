import { classes, dot, type Folded, foldText, isWord, paragraph } from './characters.ts'
import { markOpener, newOpeners, type Openers, passOver } from './openers.ts'

/**
 * A letter trie in flat arrays: node n has the first child `child[n]`, the next sibling `next[n]`, the sign
 * `sign[n]`
 * and, where a word ends, `values[ends[n] - 1]`. The first three signs go through `heads`, tables by sign,
 * because there
 * the lists of siblings are long and most words of a text fail. Most words never come that far: see `openers`.
 */
export type Trie<T> = {
  child: Int32Array
  next: Int32Array
  sign: Uint8Array
  ends: Int32Array
  heads: readonly [Int32Array, Int32Array, Int32Array]
  openers: Openers
  values: T[]
  nodes: number
}

const nodesMax = 1 << 18

export const newTrie = <T>(): Trie<T> => ({
  child: new Int32Array(nodesMax),
  next: new Int32Array(nodesMax),
  sign: new Uint8Array(nodesMax),
  ends: new Int32Array(nodesMax),
  heads: [new Int32Array(classes), new Int32Array(classes ** 2), new Int32Array(classes ** 3)],
  openers: newOpeners(),
  values: [],
  nodes: 1,
})

const addNode = <T>(trie: Trie<T>, sign: number): number => {
  if (trie.nodes >= nodesMax) throw new RangeError('the vocabulary is larger than its trie')
  const added = trie.nodes++
  trie.sign[added] = sign
  return added
}

const childOf = <T>(trie: Trie<T>, node: number, sign: number): number => {
  let child = trie.child[node] ?? 0
  while (child !== 0 && trie.sign[child] !== sign) child = trie.next[child] ?? 0
  return child
}

const addChild = <T>(trie: Trie<T>, node: number, sign: number): number => {
  const added = addNode(trie, sign)
  trie.next[added] = trie.child[node] ?? 0
  trie.child[node] = added
  return added
}

/** Adds a word; the first value given for a spelling stays. */
export function addWord<T>(trie: Trie<T>, word: string, value: T): void {
  const folded = foldText(word)
  const { signs, length } = folded
  markOpener(trie.openers, folded)
  let node = 0
  let path = 0
  for (let at = 0; at < length; at++) {
    const sign = signs[at] ?? 0
    const head = trie.heads[at]
    if (head) path = path * classes + sign
    if (head) node = head[path] ||= addNode(trie, sign)
    else node = childOf(trie, node, sign) || addChild(trie, node, sign)
  }
  if (trie.ends[node] === 0) trie.ends[node] = trie.values.push(value)
}

const plus = 40
const hash = 41
const sectionMark = 44

/**
 * True where a word may end: no letter or digit follows, and no sign that would make it another word (C,
 * C++).
 */
const endsWord = (signs: Uint8Array, end: number): boolean => {
  const sign = signs[end] ?? 0
  if (isWord(sign) || sign === plus || sign === hash) return false
  return sign !== dot || !isWord(signs[end + 1] ?? 0)
}

/**
 * True where a word may start: no letter or digit before, and a letter, digit, or a dot as in `.NET` here.
 */
const startsWord = (before: number, sign: number): boolean =>
  !isWord(before) && (isWord(sign) || sign === sectionMark || (sign === dot && before !== dot))

/** A word of the trie in a text, by UTF-16 offsets. */
export type Hit<T> = { value: T; start: number; end: number }

/** Takes or leaves a word by more than its spelling class, e.g. by its capitals. */
export type Accepts<T> = (value: T, start: number, end: number) => boolean

/** The longest accepted word found so far at one start; reused, so that a text makes no garbage. */
type Best<T> = { value: T | undefined; last: number }

/** A text made ready for the walk. */
type Ground<T> = { trie: Trie<T>; folded: Folded; accepts: Accepts<T> }

/**
 * Walks the trie from the sign at `from` until no word has the next sign; `best` gets the longest accepted
 * word.
 */
function walk<T>({ trie, folded, accepts }: Ground<T>, from: number, best: Best<T>): void {
  const { child, next, sign: signOf, ends, values } = trie
  const { signs, offsets, length } = folded
  const [first, second, third] = trie.heads
  let path = 0
  let node = 0
  for (let at = from; at < length; at++) {
    const step = signs[at] ?? 0
    if (step === 0 || step === paragraph) return
    if (at - from < 3) {
      path = path * classes + step
      node = (at === from ? first[path] : at === from + 1 ? second[path] : third[path]) ?? 0
    } else {
      node = child[node] ?? 0
      while (node !== 0 && signOf[node] !== step) node = next[node] ?? 0
    }
    if (node === 0) return
    const end = ends[node] ?? 0
    if (end === 0 || !endsWord(signs, at + 1)) continue
    const value = values[end - 1]
    if (value === undefined || !accepts(value, offsets[from] ?? 0, (offsets[at] ?? 0) + 1)) continue
    best.value = value
    best.last = at
  }
}

/**
 * All words of the trie in the text, longest first and without overlap, in one pass; in order of position.
 */
export function hitsIn<T>(trie: Trie<T>, text: string, accepts: Accepts<T>): Hit<T>[] {
  const folded = foldText(text)
  const { signs, offsets, length } = folded
  const ground = { trie, folded, accepts }
  const best: Best<T> = { value: undefined, last: 0 }
  const hits: Hit<T>[] = []
  let before = 0
  for (let from = 0; from < length; from++) {
    const sign = signs[from] ?? 0
    if (isWord(sign) && !isWord(before)) {
      const next = passOver(trie.openers, signs, from)
      if (next > from) {
        from = next - 1
        before = sign
        continue
      }
      walk(ground, from, best)
    } else if (startsWord(before, sign)) walk(ground, from, best)
    if (best.value !== undefined) {
      hits.push({ value: best.value, start: offsets[from] ?? 0, end: (offsets[best.last] ?? 0) + 1 })
      from = best.last
      best.value = undefined
    }
    before = signs[from] ?? 0
  }
  return hits
}
