import { fold, isAscii } from '../../text/characters.ts'
import { genericLinkWords } from '../data/link-words.ts'

const sameWord: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['jr', 'junior'],
  ['snr', 'senior'],
  ['eng', 'engineer'],
  ['mgr', 'manager'],
  ['dev', 'developer'],
])

const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text)
  const words = folded.match(isAscii(folded) ? /[a-z0-9+#]+/g : /[\p{L}\p{N}+#]+/gu) ?? []
  return words.map((word) => sameWord.get(word) ?? word)
}

const isId = (word: string): boolean =>
  /\d/.test(word) || (word.length > 6 && !/[aeiouy]/.test(word.slice(0, 7)))

const stemChars = 5
/** Equal so far, words differ in spelling and endings only: "personalisation", "engineering". */
const stemOf = (word: string): string => word.slice(0, stemChars)

/** Words that others are looked for among, prepared once. */
type Wording = {
  readonly words: readonly string[]
  readonly known: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly initials: string
}

const wordingOf = (words: readonly string[]): Wording => ({
  words,
  known: new Set(words),
  stems: new Set(words.filter((word) => word.length >= stemChars).map(stemOf)),
  initials: words.map((word) => word[0]).join(''),
})

const isShort = (word: string): boolean => word.length >= 2 && word.length <= 4

/** Whether the others have the word, nearly, or it is made of the first letters of a run of them: "ml", "qa". */
const covered = (word: string, { known, stems, initials }: Wording): boolean =>
  known.has(word) ||
  (word.length >= stemChars && stems.has(stemOf(word))) ||
  (isShort(word) && initials.includes(word))

/** The words that stand for the first letters of a short word of the other side's: the long form of "ml". */
function spelled({ words, initials }: Wording, others: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const short of new Set(others.filter(isShort))) {
    const at = initials.indexOf(short)
    if (at >= 0) for (const word of words.slice(at, at + short.length)) found.add(word)
  }
  return found
}

function missing(side: Wording, others: Wording): readonly string[] {
  const long = spelled(side, others.words)
  return side.words.filter((word) => !covered(word, others) && !long.has(word))
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
function slugOf(address: string, title: Wording): readonly string[] {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/.exec(address)?.[1] ?? ''
  const named = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => namingWords(decoded(part)))
    .filter((words) => words.length >= 2)
    .map((words) => ({ words, shared: words.filter((word) => covered(word, title)).length }))
  const [best] = named.toSorted((one, other) => other.shared - one.shared)
  return best && (best.shared > 0 || best.words.length >= 3) ? best.words : []
}

const namingWords = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !isId(word) && !genericLinkWords.has(word))

/** The words of a posting, and with them the names that a slug may add: employer, places, workplace. */
type Posting = { readonly title: Wording; readonly all: () => Wording }

/** What the posting is about, for telling links that lead to another one. */
export type About = { readonly title: string; readonly otherWords: string }

function postingOf({ title, otherWords }: About): Posting {
  const words = namingWords(title)
  let all: Wording | undefined
  return {
    title: wordingOf(words),
    all: () => (all ??= wordingOf([...words, ...wordsOf(otherWords)])),
  }
}

/**
 * Tells of a posting's links why the words of a link's path speak of another job than the title: they hold a word
 * the posting lacks, and lack one that the title has. Undefined where they agree, or where the path has only ids.
 * Links are as `publicUrl` writes them.
 */
export function suspicion(about: About): (address: string) => string | undefined {
  const posting = postingOf(about)
  return (address) => {
    const slug = wordingOf(slugOf(address, posting.title))
    if (slug.words.length === 0 || posting.title.words.length === 0) return undefined
    const lacking = missing(posting.title, slug)
    if (lacking.length === 0) return undefined
    const extra = missing(slug, posting.all())
    if (extra.length === 0) return undefined
    return `the link names "${extra.join(' ')}" and not "${lacking.join(' ')}"`.slice(0, 200)
  }
}
