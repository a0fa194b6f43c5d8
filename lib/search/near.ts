import { find, holding, type Query } from './find.ts'
import type { SearchIndex } from './index.ts'
import { askedFor } from './words.ts'

/** Each costs some thousand looks into the index. */
const unknownMost = 2
const [slipCharsMin, slipCharsMax] = [4, 20]
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')

/**
 * What was meant by a question under which nothing is found: each word that no opening holds gives way to the one a
 * slip of the finger away that most hold. Undefined where there is none, or where nothing would be found all the same.
 */
export function meantBy(index: SearchIndex, query: Query, now: number): string | undefined {
  const words = askedFor(query.words ?? '')
  const isUnknown = words.map((word, n) => holding(index, word, n === words.length - 1).length === 0)
  const unknown = isUnknown.filter(Boolean).length
  if (unknown === 0 || unknown > unknownMost) return undefined
  const near = words.map((word, n) => (isUnknown[n] ? nearest(index, word) : word))
  if (near.includes(undefined)) return undefined
  const meant = near.join(' ')
  return find(index, { ...query, words: meant }, now).length > 0 ? meant : undefined
}

/** The word one slip away that most cards hold. */
function nearest(index: SearchIndex, word: string): string | undefined {
  if (word.length < slipCharsMin || word.length > slipCharsMax) return undefined
  let best: { readonly word: string; readonly count: number } | undefined
  for (const slip of slipsOf(word)) {
    const count = index.under(`word:${slip}`).length
    if (count > (best?.count ?? 0)) best = { word: slip, count }
  }
  return best?.word
}

/** A word without one of its letters, with two of them changed about, with another one, and with one more. */
function* slipsOf(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, behind] = [word.slice(0, at), word.slice(at)]
    yield before + behind.slice(1)
    yield before + behind.slice(1, 2) + behind.slice(0, 1) + behind.slice(2)
    for (const letter of letters) {
      yield before + letter + behind.slice(1)
      yield before + letter + behind
    }
  }
}
