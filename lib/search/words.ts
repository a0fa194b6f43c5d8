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

/** What joins the words of a question and is not sought: "nurse jobs in Glasgow", "cocinero en Madrid". */
const glue = new Set(
  'a an the of and for in near at job jobs de en el la los las y im bei und à a dans le les et'.split(' '),
)

/** The words that a person asks for; all of them where they are nothing but glue. "AT&T" is none: it is one name. */
export function askedFor(question: string): string[] {
  const telling = question.split(/\s+/u, wordsPerTextMax).flatMap((name) => {
    const words = wordsOf(name)
    return words.length === 1 && glue.has(words[0] ?? '') ? [] : words
  })
  return telling.length > 0 ? [...new Set(telling)] : wordsOf(question)
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
