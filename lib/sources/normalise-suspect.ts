import { fold, isAscii } from '../text/characters.ts'
import { genericLinkWords } from './data/link-words.ts'
import type { About } from './normalise-links.ts'

const sameWord: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  snr: 'senior',
  eng: 'engineer',
  mgr: 'manager',
  dev: 'developer',
}

const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text)
  const words = folded.match(isAscii(folded) ? /[a-z0-9+#]+/g : /[\p{L}\p{N}+#]+/gu) ?? []
  return words.map((word) => sameWord[word] ?? word)
}

const isId = (word: string): boolean =>
  /\d/.test(word) || (word.length > 6 && !/[aeiouy]/.test(word.slice(0, 7)))

const stemChars = 5

/** Equal, or equal as far as spelling and endings let them: "personalisation", "engineering". */
const alike = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= stemChars &&
    other.length >= stemChars &&
    one.slice(0, stemChars) === other.slice(0, stemChars))

/** Whether `word` is made of the first letters of a run of the others: "ml", "qa". */
function isInitials(word: string, others: readonly string[]): boolean {
  if (word.length < 2 || word.length > 4) return false
  return others
    .map((other) => other[0])
    .join('')
    .includes(word)
}

const covered = (word: string, others: readonly string[]): boolean =>
  others.some((other) => alike(word, other)) || isInitials(word, others)

/** Whether a word stands for the first letters of a short word of the other side's: the long form of "ml". */
const spelled = (words: readonly string[], others: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const short of others.filter(({ length }) => length >= 2 && length <= 4)) {
    const at = words
      .map((word) => word[0])
      .join('')
      .indexOf(short)
    if (at >= 0) for (const word of words.slice(at, at + short.length)) found.add(word)
  }
  return found
}

const missing = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const long = spelled(words, others)
  return words.filter((word) => !covered(word, others) && !long.has(word))
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * The part of the path that names a job: the one nearest to the title, else the last one that is a name of
 * some length.
 */
function slugOf(address: string, title: readonly string[]): readonly string[] {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/.exec(address)?.[1] ?? ''
  const parts = path.split('/').filter((part) => part !== '')
  const named = parts
    .map((part) =>
      wordsOf(decoded(part)).filter((word) => !isId(word) && !genericLinkWords.has(word) && word.length > 1),
    )
    .filter((words) => words.length >= 2)
  const shared = (words: readonly string[]) => words.filter((word) => covered(word, title)).length
  const best = named.toSorted((one, other) => shared(other) - shared(one))[0] ?? []
  return shared(best) > 0 || best.length >= 3 ? best : []
}

/**
 * Why the words of a link's path speak of another job than the posting's title: they hold a word the
 * posting lacks, and lack one that the title has. Undefined where they agree, or where the path has only
 * ids. The link is as `publicUrl` writes it. `otherWords` are names that a slug may add: employer, places, workplace.
 */
export function whySuspect(address: string, { title, otherWords }: About): string | undefined {
  const titleWords = wordsOf(title).filter(
    (word) => word.length > 1 && !genericLinkWords.has(word) && !isId(word),
  )
  const slug = slugOf(address, titleWords)
  if (slug.length === 0 || titleWords.length === 0) return undefined
  const lacking = missing(titleWords, slug)
  if (lacking.length === 0) return undefined
  const extra = missing(slug, [...titleWords, ...wordsOf(otherWords)])
  if (extra.length === 0) return undefined
  return `the link names "${extra.join(' ')}" and not "${lacking.join(' ')}"`.slice(0, 200)
}
