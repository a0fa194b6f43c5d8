import { languageCodes } from './data/language-codes.ts'
import { languageEndings, languageLetters, languageScripts, languageWords } from './data/language-words.ts'
import { unitsOf } from './units.ts'
import { wordTable } from './word-table.ts'

const languages = Object.keys(languageWords)
/** Enough to be sure, and a bound on the time. */
const textCharsMax = 2_000
const wordsMin = 5
const endingWordCharsMin = 6
const endingCharsMax = 6
const letterWeight = 0.6
const endingWeight = 0.5
/** The best language must explain this share of the words, and lead the next one by this factor. */
const shareMin = 0.12
const leadMin = 1.2
/** Of the language that most postings are in, one word is enough: "Keep the charts dry". */
const mostWritten = 'en'
const scriptLettersMin = 5
const latinPerLetter = 2
/** How often to look whether more words can change anything, and when they cannot. */
const wordsPerLook = 40
const decidedMin = 16
const decidedLead = 4

/** What one word, ending or letter adds to each language that has it. */
type Votes = { readonly languages: readonly number[]; readonly weight: number }

function voters(
  table: Readonly<Record<string, string>>,
  divider: string,
  weight: number,
): ReadonlyMap<string, Votes> {
  const byWord = new Map<string, number[]>()
  for (const [n, language] of languages.entries())
    for (const word of new Set((table[language] ?? '').split(divider)))
      if (word !== '') byWord.set(word, [...(byWord.get(word) ?? []), n])
  return new Map(
    [...byWord].map(([word, which]): [string, Votes] => [
      word,
      { languages: which, weight: weight / which.length },
    ]),
  )
}

/** For each language its score, what voted for it first, and whether anything else did: one "pro" says little. */
type Tally = { readonly scores: number[]; readonly first: Votes[]; readonly isBacked: boolean[] }

const votesOfWord = wordTable(voters(languageWords, ' ', 1))
const endings = voters(languageEndings, ' ', endingWeight)
const votesOfEnding = wordTable(endings)
const votesOfLetter: ReadonlyMap<number, Votes> = new Map(
  [...voters(languageLetters, '', letterWeight)].map(([letter, votes]) => [letter.charCodeAt(0), votes]),
)

/**
 * ISO 639-1 of the language a text is written in; undefined when it has fewer than five words, no
 * language stands out, or one word alone speaks for it,
 * unless that is English. Give it title and description together: titles alone are English more often
 * than the text below them.
 */
export function readLanguage(text: string): string | undefined {
  const beginning = text.slice(0, textCharsMax)
  const ofScript = languageOfScript(beginning)
  if (ofScript) return ofScript
  const tally: Tally = { scores: new Array<number>(languages.length).fill(0), first: [], isBacked: [] }
  const { scores } = tally
  const wordCount = score(beginning.toLowerCase(), tally)
  if (wordCount < wordsMin) return undefined
  const [best, next] = topTwo(scores)
  const top = scores[best] ?? 0
  if (!tally.isBacked[best] && languages[best] !== mostWritten) return undefined
  if (top < Math.max(1, wordCount * shareMin) || top < (scores[next] ?? 0) * leadMin) return undefined
  return languages[best]
}

const scripts = Object.entries(languageScripts).map(
  ([language, ranges]) => [language, new RegExp(`[${ranges}]`, 'g')] as const,
)
const inAnyScript = new RegExp(`[${Object.values(languageScripts).join('')}]`)

/** A language that a script is written in alone. Texts quote Latin names and terms, each of many letters. */
function languageOfScript(text: string): string | undefined {
  if (!inAnyScript.test(text)) return undefined
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  const isMost = (count: number) => count >= scriptLettersMin && count * latinPerLetter >= latin
  return scripts.find(([, letters]) => isMost(text.match(letters)?.length ?? 0))?.[0]
}

/**
 * Adds up the votes; gives the number of words read. Runs over the letters by hand: a regex would take most
 * of the time.
 */
function score(text: string, tally: Tally): number {
  const units = unitsOf(text)
  let count = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? (units[at] ?? 0) : 32
    const isLetter = (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000 && code !== 0xf7)
    if (code > 0x7f) vote(votesOfLetter.get(code), tally)
    if (isLetter) {
      if (start < 0) start = at
    } else if (start >= 0) {
      vote(votesOfWord(units, start, at) ?? endingOf(units, start, at), tally)
      count++
      start = -1
      if (count % wordsPerLook === 0 && isDecided(tally.scores)) return count
    }
  }
  return count
}

/** Whether one language is so far ahead that the rest of the text would have to be in another. */
function isDecided(scores: readonly number[]): boolean {
  const [best, next] = topTwo(scores)
  const top = scores[best] ?? 0
  return top >= decidedMin && top >= (scores[next] ?? 0) * decidedLead
}

/** Three letters as one number, of five bits each: different letters may share one. */
const trioOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31)

/** What endings end in, 1 for each trio: most words end in none of them, and need not be looked up for each size. */
const endTrios = new Uint8Array(1 << 15)
for (const ending of endings.keys()) {
  const [first = 0, second = 0, third = 0] = [-3, -2, -1].map((at) => ending.charCodeAt(ending.length + at))
  endTrios[trioOf(first, second, third)] = 1
}

/** The votes of a word's longest known ending. */
function endingOf(units: Uint16Array, start: number, end: number): Votes | undefined {
  if (end - start < endingWordCharsMin) return undefined
  if (endTrios[trioOf(units[end - 3] ?? 0, units[end - 2] ?? 0, units[end - 1] ?? 0)] === 0) return undefined
  for (let size = endingCharsMax; size >= 3; size--) {
    const votes = votesOfEnding(units, end - size, end)
    if (votes) return votes
  }
  return undefined
}

function vote(votes: Votes | undefined, { scores, first, isBacked }: Tally): void {
  if (!votes) return
  for (const n of votes.languages) {
    scores[n] = (scores[n] ?? 0) + votes.weight
    if (first[n] === undefined) first[n] = votes
    else if (first[n] !== votes) isBacked[n] = true
  }
}

function topTwo(scores: readonly number[]): [number, number] {
  let best = 0
  let next = -1
  for (let n = 1; n < scores.length; n++) {
    const here = scores[n] ?? 0
    if (here > (scores[best] ?? 0)) {
      next = best
      best = n
    } else if (next < 0 || here > (scores[next] ?? 0)) next = n
  }
  return [best, next]
}

const codes: ReadonlySet<string> = new Set(languageCodes.split(' '))

/** The ISO 639-1 code that a field says, as in "en-GB" or "DE"; undefined for what is none, as "US" is. */
export function languageCode(field: string): string | undefined {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(field.trim())?.[1]?.toLowerCase()
  return code !== undefined && codes.has(code) ? code : undefined
}
