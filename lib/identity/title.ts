import type { Place, Posting } from '../posting.ts'
import { fold } from '../text/characters.ts'
import { remember } from '../text/remember.ts'
import {
  decorationWords,
  deputyWords,
  helperWords,
  joinedWords,
  wholeDecorationWords,
} from './data/title-words.ts'
import { type Stem, stemsOf, twentiethsOf } from './stems.ts'
import { hashStems, packStems, unpackStems } from './units.ts'

/**
 * A title as comparison needs it: packed stems without levels, gender marks, hours, places and shouting.
 * `head` is the occupation, `tail` what follows it: the team or product ("Engineer, Search").
 */
export type TitleParts = { readonly head: string; readonly tail: string }

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

const decoration = new RegExp(`\\b${anyOf(...decorationWords)}\\b`, 'g')
const wholeDecoration = new RegExp(`^[\\s!.*]*${anyOf(...wholeDecorationWords)}[\\s!.*]*$`)

const joined = new RegExp(`\\b${anyOf(...joinedWords)}\\b`, 'g')

/** Pay in figures: "£12.60 p/h", "€45k - €55k", "48.000 EUR". */
const figure = '\\d[\\d.,]{0,12}'
const period = '(?: ?(?:/|per|p/?) ?(?:h|hr|hour|d|day|w|week|m|month|a|annum|y|year)\\b)?'
const amounts = [
  `(?:[$€£]|\\b(?:eur|usd|gbp|chf)) ?${figure}k?`,
  `\\b${figure}(?:k\\b| ?(?:[$€£]|(?:eur|chf)\\b))`,
]
const money = new RegExp(`${anyOf(...amounts)}${period}`, 'g')

/** Without the employer's number of it, which may begin like a level: "JR-20931" is no junior. */
export const withoutReference = (title: string): string =>
  title.replace(/(?:#\s?|\b(?:jr|sr|req|ref)[-_. ]{0,2})\d{3,}/gi, ' ')

export type Grade = 'senior' | 'junior' | 'deputy' | 'helper' | 'chief'
/** "Assistant Surveyor" is no surveyor; "Sales Assistant" is an occupation. */
const assistant = 'assist(?:ante?|ent(?:in)?)(?:[(./·-]-?(?:e|in)\\)?)?'
const firstWord = '(?:^|[^a-z0-9 ] ?)'
const grades: readonly (readonly [Grade, RegExp])[] = [
  ['senior', /\b(?:senior|sr|snr|experimente|erfahrene?r?)\b/],
  ['junior', /\b(?:junior|jr|jnr|debutant)\b/],
  ['deputy', new RegExp(`\\b${anyOf(...deputyWords)}\\b|${firstWord}${assistant}(?= [a-z])`)],
  ['helper', new RegExp(`\\b${anyOf(...helperWords)}\\b`)],
  ['chief', /\bchief\b(?! of | (?:[a-z]+ ){0,3}(?:officer|executive)\b)/],
]

/**
 * A rank beside another level ("Senior Shift Manager", "Deputy Manager"), which hides it from a reader of
 * levels, or one that such a reader knows nothing of ("Chief Marine Engineer").
 */
export function gradeOf(title: string): Grade | undefined {
  const folded = fold(withoutReference(title))
  return grades.find(([, pattern]) => pattern.test(folded))?.[0]
}

const separators = /\s[-–—|•·@]+\s|[,:]\s|[()[\]{}|]|\s\/\s/

/** The part of a title that is no decoration, as folded segments: the first is the occupation. */
function segmentsOf(title: string): string[] {
  return fold(withoutReference(title))
    .replace(joined, (whole) => whole.replace(/[- ]/, ''))
    .split(separators)
    .map((segment) => segment.replace(money, ' ').replace(decoration, ' '))
    .filter((segment) => /[\p{L}\p{N}]{2}/u.test(segment) && !wholeDecoration.test(segment))
}

const unique = (stems: readonly Stem[]): Stem[] => [...new Set(stems)].sort((a, b) => a - b)

/** Places and employers come again and again. */
const stemsOfName = remember({ entriesMax: 5_000, charsMax: 120 }, stemsOf)

/** Stems of the places' names: "Driver - Leeds" and "Driver - York" differ in place, not in team. */
const placeStems = (locations: readonly Place[]): Set<Stem> =>
  new Set(
    locations
      .slice(0, 20)
      .flatMap(({ text, city, region }) => stemsOfName(`${text} ${city ?? ''} ${region ?? ''}`)),
  )

export function titleParts({
  title,
  locations,
  employer,
}: Pick<Posting, 'title' | 'locations' | 'employer'>): TitleParts {
  const segments = segmentsOf(title)
  const dull = placeStems(locations)
  for (const stem of stemsOfName(employer?.name ?? '')) dull.add(stem)
  const [head = unique(stemsOf(title)), ...rest] = segments
    .map((segment) => unique(stemsOf(segment)))
    .filter((stems) => stems.length > 0)
  const tail = rest.flat().filter((stem) => !dull.has(stem) && !head.includes(stem))
  return { head: packStems(head), tail: packStems(unique(tail)) }
}

/** Distinct core titles are counted by this number. */
export const titleHash = ({ head }: TitleParts): number => hashStems(unpackStems(head))

export type TitleComparison = {
  /** Shared stems by those of the shorter title, tails included. */
  readonly containment: number
  /** Both name a team or product, and share no word of it. */
  readonly tailsDiffer: boolean
}

/** Titles are compared far more often than they are read; `whole` has both parts. */
type TitleStems = { readonly tail: readonly Stem[]; readonly whole: readonly Stem[] }
const known = new WeakMap<TitleParts, TitleStems>()

function stemsOfParts(parts: TitleParts): TitleStems {
  const before = known.get(parts)
  if (before) return before
  const tail = unpackStems(parts.tail)
  const stems = { tail, whole: [...unpackStems(parts.head), ...tail] }
  known.set(parts, stems)
  return stems
}

function shared(a: readonly Stem[], b: readonly Stem[]): number {
  let count = 0
  for (const stem of a) if (b.includes(stem)) count += 1
  return count
}

export function compareTitles(a: TitleParts, b: TitleParts): TitleComparison {
  const [one, other] = [stemsOfParts(a), stemsOfParts(b)]
  const shorter = Math.max(1, Math.min(one.whole.length, other.whole.length))
  const bothHaveTails = one.tail.length > 0 && other.tail.length > 0
  return {
    containment: shared(one.whole, other.whole) / shorter,
    tailsDiffer: bothHaveTails && shared(one.tail, other.whole) === 0 && shared(other.tail, one.whole) === 0,
  }
}

/** Numbers and years that tell vacancies apart: "Ward 7" and "Ward 12", "Second Engineer" and "Third". */
const numbers: ReadonlySet<Stem> = new Set(
  stemsOf([...Array(100).keys(), ...Array.from({ length: 40 }, (_, at) => 2010 + at)].join(' ')).concat(
    stemsOf('first second third fourth fifth 1st 2nd 3rd 4th 5th'),
  ),
)

/** Words that each title has and the other has not, but for words of any advertisement. */
export function ownStems(
  a: TitleParts,
  b: TitleParts,
): { a: readonly Stem[]; b: readonly Stem[]; numbered: boolean } {
  const [one, other] = [stemsOfParts(a).whole, stemsOfParts(b).whole]
  const without = (all: readonly Stem[], some: readonly Stem[]) => all.filter((stem) => !some.includes(stem))
  const own = { a: without(one, other), b: without(other, one) }
  const areNumbers = (stems: readonly Stem[]) => stems.length > 0 && stems.every((stem) => numbers.has(stem))
  const telling = (stems: readonly Stem[]) => stems.filter((stem) => twentiethsOf(stem) === 20)
  return { a: telling(own.a), b: telling(own.b), numbered: areNumbers(own.a) && areNumbers(own.b) }
}
