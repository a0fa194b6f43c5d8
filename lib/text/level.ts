import { limits } from '../limits.ts'
import { type Seniority, seniorities } from '../words.ts'
import { fold } from './characters.ts'
import { fieldWords, functional, levels, staffTrade } from './data/level-words.ts'
import { remember } from './remember.ts'

type Hit = { readonly level: Seniority; readonly at: number; readonly end: number }

/** One pair of edges around all of it: most places of a title are inside of a word, and are left at once. */
const wholeWords = (alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'g')
const functionalPattern = wholeWords(functional)
/** One group for each level, in the order of the table. */
const levelPattern = wholeWords(levels.map(([, words]) => `(${words})`))

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
    hits.filter((hit) => isMeant(hit, text, lang)),
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
  const known = fieldWords[word] ?? fieldWords[word.replace(/ ?(?:level|career|nivel|niveau)$/, '')]
  return known ?? decide(hitsIn(word), word)
})

const blot = (hit: string): string => '_'.repeat(hit.length)

const tidy = (title: string): string =>
  fold(title.slice(0, limits.titleCharsMax))
    .normalize('NFC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')

function hitsIn(text: string): Hit[] {
  return [...text.matchAll(levelPattern)].flatMap((match) => {
    const row = levels[match.findIndex((words, n) => n > 0 && words !== undefined) - 1]
    return row === undefined ? [] : [{ level: row[0], at: match.index, end: match.index + match[0].length }]
  })
}

/** Words that are a level only in some company: before a trade, in a language, at the end. */
function isMeant({ level, at, end }: Hit, text: string, lang: string | undefined): boolean {
  const word = text.slice(at, end)
  const after = text.slice(end, end + 60)
  if (word === 'staff') return staffTrade.test(after) || text[at - 1] === '/'
  if (word === 'i')
    return at > 0 && /^(?: ?[,(/|-]|$)/.test(after) && !/[^a-z0-9) ]/.test(text[at - 2] ?? 'a')
  if (/^stages?$/.test(word)) return lang !== 'en'
  if (word === 'regular') return lang === 'pl'
  if (word === 'vd') return lang === 'sv'
  if (word === 'pleno') return lang !== 'es'
  if (word === 'lider' && lang === 'en') return false
  if (/^(?:level|nivel|niveau) /.test(word))
    return !/^ (?:support|technician|help|service desk|soporte)/.test(after)
  return !(
    level === 'junior' &&
    word.startsWith('associate') &&
    /^ (?:vice|vp|director|manager|principal|head)/.test(after)
  )
}

const rankOf = (level: Seniority): number => seniorities.indexOf(level)

/** Between two levels that are offered as a choice: then the first one counts. */
const choice = /[/|]|(?:^| )(?:or|oder|ou|o|to|bis|a|and|&|und|y|et) $|^ ?- ?$/

function decide(hits: readonly Hit[], text: string): Seniority | undefined {
  const [first, second] = hits
  if (first === undefined) return undefined
  if (
    second !== undefined &&
    choice.test(text.slice(first.end, second.at)) &&
    !genders.test(text.slice(first.end, second.at))
  )
    return first.level
  if (hits.some(({ level }) => level === 'intern')) return 'intern'
  if (first.level === 'junior' && hits.every(({ level }) => level !== 'senior')) return 'junior'
  return hits.map(({ level }) => level).reduce((high, level) => (rankOf(level) > rankOf(high) ? level : high))
}

/** "(m/w/d)" and "H/F" hold slashes that offer no level. */
const genders = /\(?\b(?:m|w|f|h)\/(?:m|w|f|h|d)\b[^)]{0,12}\)?(?![^/|]*[/|])/
