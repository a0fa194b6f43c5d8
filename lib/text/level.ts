import { limits } from '../limits.ts'
import { type Seniority, seniorities } from '../words.ts'
import { fold, oneBlank } from './characters.ts'
import { fieldWords, functional, levels } from './data/level-words.ts'
import { decodeResidue } from './entities.ts'
import { oneGender } from './gender-forms.ts'
import { isLevelThere } from './level-sense.ts'
import { alternativesOf, beginningsOf } from './pattern-parts.ts'
import { remember } from './remember.ts'

type Hit = { readonly level: Seniority; readonly at: number; readonly end: number }

/** One pair of edges around all of it: most places of a title are inside of a word, and are left at once. */
const functionalPattern = new RegExp(
  `(?<![a-z0-9])(?:${functional.join('|').replaceAll(' ', '[ -]')})(?![a-z0-9])`,
  'g',
)

const alternatives = levels.map(([, words]) => alternativesOf(words).flatMap(beginningsOf))
/** Its first letters that are the same in all its forms, two at most. */
const beginningOf = (word: string): string => /^[a-z]{1,2}(?![?*{])/.exec(word)?.[0] ?? ''
/** What may begin in any way, as compounds do, holds one of these: to look for that is quicker than for the words. */
const openEnds = /leit(?:er|ung)|direktor|praktik|thesis/

/** One group for each level, in the order of the table, to be tried where a word begins; most words begin none. */
function patternOf(isMeant: (word: string) => boolean): RegExp | undefined {
  if (!alternatives.flat().some(isMeant)) return undefined
  const groups = alternatives.map((words) => `(${words.filter(isMeant).join('|') || '[]'})`)
  return new RegExp(`(?:${groups.join('|')})(?![a-z0-9])`, 'y')
}

/** By two signs, the words of levels that may begin so: a few of hundreds, or none. */
const patternsOf = (isTried: (beginning: string) => boolean) =>
  remember({ entriesMax: 2_000, charsMax: 2 }, (signs) =>
    patternOf((word) => signs.startsWith(beginningOf(word)) && isTried(beginningOf(word))),
  )
const plainPattern = patternsOf((beginning) => beginning !== '')
const anyPattern = patternsOf(() => true)

/**
 * The level that a title names, or undefined where it names none. Functions that only sound like a level
 * ("project manager", "account executive", "staff nurse") are none. Works for the languages of
 * `data/level-words.ts` at once, for titles mix them; `lang` (ISO 639-1) settles the few words that mean
 * something else elsewhere.
 */
export function readSeniority(title: string, lang?: string): Seniority | undefined {
  const text = tidy(title)
  const found = hitsIn(text)
  // Blotting takes levels away and never adds one.
  if (found.length === 0) return undefined
  const blotted = text.replace(functionalPattern, blot)
  const hits = blotted === text ? found : hitsIn(blotted)
  return decide(
    hits.filter(({ at, end }) => isLevelThere({ text, blotted, at, end, lang })),
    text,
  )
}

/** A list to choose from has few entries, and nearly every record of a document holds one of them. */
const fieldMemory = { entriesMax: 500, charsMax: 60 }

/** The level of a field that holds just that: "Mid", "entry-level", "Mid-Senior level", "student". */
export const readSeniorityWord = remember(fieldMemory, (text): Seniority | undefined => {
  const word = tidy(text)
    .replace(/[_()-]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const known = fieldWords.get(word) ?? fieldWords.get(word.replace(/ ?(?:level|career|nivel|niveau)$/, ''))
  return known ?? decide(hitsIn(word), word)
})

const blot = (hit: string): string => '_'.repeat(hit.length)

const tidy = (title: string): string =>
  oneGender(
    oneBlank(fold(decodeResidue(title.slice(0, limits.titleCharsMax))).normalize('NFC')).replace(
      /[\u2010-\u2015]/g,
      '-',
    ),
  )

function hitsIn(text: string): Hit[] {
  const hits: Hit[] = []
  const levelPattern = openEnds.test(text) ? anyPattern : plainPattern
  for (let at = 0; at < text.length; at += 1) {
    if (isInWord(text.charCodeAt(at - 1)) || !isInWord(text.charCodeAt(at))) continue
    const pattern = levelPattern(text.slice(at, at + 2))
    if (!pattern) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const row = levels[(match?.findIndex((words, n) => n > 0 && words !== undefined) ?? 0) - 1]
    if (!match || !row) continue
    const end = at + match[0].length
    hits.push({ level: row[0], at, end })
    at = end - 1
  }
  return hits
}

/** A small letter or a digit; NaN, as before the first sign, is neither. */
const isInWord = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)

const rankOf = (level: Seniority): number => seniorities.indexOf(level)

/** Between two levels that are offered as a choice: then the first one counts. */
const choice = /[/|]|(?:^| )(?:or|oder|ou|o|to|bis|a) $|^-(?:to|or|bis|a)-$/
/** These may part a choice as well, but for "Manager - Intern" and "General Manager & Vice President". */
const dash = /^ ?- ?$/
const both = /(?:^| )(?:and|&|und|y|et) $|^, $/

function isChoice(between: string, first: Seniority, second: Seniority): boolean {
  if (dash.test(between)) return second !== 'intern'
  if (both.test(between)) return Math.max(rankOf(first), rankOf(second)) <= rankOf('senior')
  return choice.test(between)
}

function decide(hits: readonly Hit[], text: string): Seniority | undefined {
  const [first, second] = hits
  if (first === undefined) return undefined
  if (second && isChoice(text.slice(first.end, second.at), first.level, second.level)) return first.level
  if (hits.some(({ level }) => level === 'intern')) return 'intern'
  if (first.level === 'junior' && hits.every(({ level }) => level !== 'senior')) return 'junior'
  return hits.map(({ level }) => level).reduce((high, level) => (rankOf(level) > rankOf(high) ? level : high))
}
