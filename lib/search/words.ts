import { fold } from '../text/characters.ts'

/** Letters, digits and what names of techniques end or begin with: C++, C#, .NET, Node.js. */
const notOfWords = /[^\p{L}\p{M}\p{N}+#.]+/u
const edges = /^[.+]+(?=.)|[.]+$/g

const wordsPerTextMax = 60

/** The words of a text as they are looked up: folded, each once, in order. */
export function wordsOf(text: string): string[] {
  const words = fold(text).normalize('NFC').split(notOfWords, wordsPerTextMax)
  return [...new Set(words.map((word) => word.replace(edges, '')).filter(Boolean))]
}

const slugCharsMax = 60

/** A text as part of a URL: folded letters and digits of any script with hyphens between; '' where it has none. */
export function slugOf(text: string): string {
  const words = fold(text.slice(0, 4 * slugCharsMax).toWellFormed())
    .normalize('NFC')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > slugCharsMax) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, slugCharsMax).replace(/\p{Surrogate}/gu, '')
}
