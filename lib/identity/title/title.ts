import type { Place, Posting } from '../../posting.ts'
import { fold } from '../../text/characters.ts'
import { functional } from '../../text/data/level-words.ts'
import { oneGender } from '../../text/gender-forms.ts'
import { anyOf } from '../../text/pattern-parts.ts'
import { remember } from '../../text/remember.ts'
import { type Stem, stemsOf } from '../body/stems.ts'
import { hashStems, packStems, unpackStems } from '../body/units.ts'
import {
  decorationWords,
  deputyWords,
  genderLetters,
  helperWords,
  joinedWords,
  learnerWords,
  levelWords,
  wholeDecorationWords,
} from '../data/title-words.ts'
import { isNameOnly, withoutEnds } from './ends.ts'
import { initialsOf, type TitleInitials } from './initials.ts'
import { readMarks, type TitleMarks } from './marks.ts'
import {
  type Capitals,
  capitalsOf,
  hashWords,
  isTelling,
  stopsIn,
  type TitleWord,
  titleWordsOf,
} from './words.ts'

/**
 * A title as comparison needs it, without levels, gender marks, hours, places and shouting.
 *
 * - `head`: packed stems of the occupation; `tail`: of what follows it, the team or product ("Engineer,
 *   Search"). They find titles of other wordings and languages
 * - `words`, `joined`, `letters`: the same as it is written, which tells titles of one language apart
 * - `places`: words of its places, which it is without
 * - `marks`: numbers, hours, contracts and ranks that the words are without
 * - `initials`: how each of the words begins, and which may be the initials of others
 *
 * Records of older rules have the first two only.
 */
export type TitleParts = {
  readonly head: string
  readonly tail: string
  readonly words?: string
  readonly joined?: string
  readonly letters?: number
  readonly places?: string
  readonly marks?: TitleMarks
  readonly initials?: TitleInitials
}

const levels: ReadonlySet<string> = new Set(levelWords.join(' ').split(' '))

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
/** Hours as a share of full time, which the marks keep: "50 %", "80-100%". */
const share = /\b\d{1,3}(?: ?%?[-–/] ?\d{1,3})? ?%/g
const withoutShare = (text: string): string => (text.includes('%') ? text.replace(share, ' ') : text)

/** Without the employer's number of it, which may begin like a level: "JR-20931" is no junior. */
export const withoutReference = (title: string): string =>
  title.replace(/(?:#\s?|\b(?:jr|sr|req|ref)[-_. ]{0,2})\d{3,}/gi, ' ')

export type Grade = 'senior' | 'junior' | 'deputy' | 'helper' | 'chief'
/** "Assistant Surveyor" is no surveyor; "Sales Assistant" is an occupation. */
const assistant = 'assist(?:ante?|ent(?:in)?)(?:[(./·-]-?(?:e|in)\\)?)?'
const firstWord = '(?:^|[^a-z0-9 ] ?)'
const grades: readonly (readonly [Grade, RegExp])[] = [
  ['senior', /\b(?:senior|sr|snr|experimente|erfahrene?r?)\b/],
  ['junior', new RegExp(`\\b(?:(?:junior|jr|jnr|debutant)\\b|${anyOf(...learnerWords)})`)],
  ['deputy', new RegExp(`\\b${anyOf(...deputyWords)}\\b|${firstWord}${assistant}(?= [a-z])`)],
  ['helper', new RegExp(`\\b${anyOf(...helperWords)}\\b`)],
  ['chief', /\bchief\b(?! of | (?:[a-z]+ ){0,3}(?:officer|executive)\b)/],
]

const ofRanks = functional.filter((row) => /senior|junior|staff|principal/.test(row))
/** "Senior living", "junior high", "staff nurse": names in which a rank is none, as readers of levels know them. */
const functions = new RegExp(`(?<![a-z0-9])${anyOf(...ofRanks).replaceAll(' ', '[ -]')}(?![a-z0-9])`, 'g')

/**
 * A rank beside another level ("Senior Shift Manager", "Deputy Manager"), which hides it from a reader of
 * levels, or one that such a reader knows nothing of ("Chief Marine Engineer").
 */
export function gradeOf(title: string): Grade | undefined {
  const folded = fold(withoutReference(title))
  const isMeant = (grade: Grade, pattern: RegExp) =>
    pattern.test(folded) &&
    ((grade !== 'senior' && grade !== 'junior') || pattern.test(folded.replace(functions, ' ')))
  return grades.find(([grade, pattern]) => isMeant(grade, pattern))?.[0]
}

const separators = /\s[-–—|•·@]+\s|[,:]\s|[()[\]{}|]|\s\/\s/

/** The part of a folded title that is no decoration, as segments: the first is the occupation. */
const segmentsOf = (folded: string): string[] =>
  oneGender(withoutReference(folded))
    .replace(joined, (whole) => whole.replace(/[- ]/, ''))
    .split(separators)
    .map((segment) => withoutShare(segment).replace(money, ' ').replace(decoration, ' '))
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment) && !wholeDecoration.test(segment))

const unique = (stems: readonly Stem[]): Stem[] => [...new Set(stems)].sort((a, b) => a - b)

type Name = { readonly stems: readonly Stem[]; readonly words: ReadonlySet<string> }
const noName: Name = { stems: [], words: new Set() }

/** Places and employers come again and again. */
const readName = remember({ entriesMax: 5_000, charsMax: 120 }, (name): Name => {
  const words = titleWordsOf(fold(name))
  return { stems: stemsOf(name), words: new Set(words.map(({ spelling }) => spelling)) }
})

const placesMax = 20

/** The places' names: "Driver - Leeds" and "Driver - York" differ in place, not in team. */
function nameOfPlaces(locations: readonly Place[]): Name {
  const names = locations
    .slice(0, placesMax)
    .map(({ text, city = '', region = '' }) => readName(`${text} ${city} ${region}`))
  const [first = noName, ...others] = names
  if (others.length === 0) return first
  return {
    stems: names.flatMap(({ stems }) => stems),
    words: new Set(names.flatMap(({ words }) => [...words])),
  }
}

/** "Staff" of a staff nurse: it is cut with the levels, and is none. */
function ranksOfNone(folded: string): string {
  const found = folded.match(/\b(?:staff|principal)\b/g)
  if (!found) return ''
  const meant = folded.replace(functions, ' ')
  return found.filter((rank) => !meant.includes(rank)).join(' ')
}

const genders: ReadonlySet<string> = new Set(genderLetters.split(' '))
/** "(mwd)", "(m w d)", "(gn)": but a capital "(A)" is something else. */
const isGender = (words: readonly TitleWord[], capitals: Capitals): boolean =>
  words.every(({ text }) => genders.has(text)) &&
  !(words.length === 1 && words[0]?.text === 'a' && capitals.has('a'))

/** Publishers cut titles within a word: "Backend Engineer, Pay…". */
const withoutCutWord = (title: string): string => {
  const kept = title.trimEnd().replace(/[\p{L}\p{N}'’-]*(?:…|\.{3})$/u, '')
  return /\p{L}/u.test(kept) ? kept : title
}

type Titled = Pick<Posting, 'title' | 'locations' | 'employer'> & {
  readonly description?: Pick<Posting['description'], 'language'>
}

export function titleParts({ title: whole, locations, employer, description }: Titled): TitleParts {
  const title = withoutCutWord(whole)
  const folded = fold(title)
  const capitals = capitalsOf(title)
  const place = nameOfPlaces(locations)
  const name = employer?.name ? readName(employer.name) : noName
  const names = { places: place.words, employer: name.words }
  const all = segmentsOf(folded)
    .map(titleWordsOf)
    .filter((words) => !isGender(words, capitals))
  const own = all.filter((words) => !isNameOnly(words, names))
  const parts = (own.length > 0 ? own : all).map((words, at) => withoutEnds(words, names, at > 0))
  const stops = stopsIn(description?.language)
  const telling = parts.flatMap((words, part) =>
    words.filter((_, at) => isTelling(words, at, { stops, capitals, isFirst: part === 0 })),
  )
  telling.push(...titleWordsOf(ranksOfNone(folded)))
  const [head = unique(stemsOf(title)), ...rest] = parts
    .map((words) => unique(words.flatMap(({ text, stems }) => (levels.has(text) ? [] : stems))))
    .filter((stems) => stems.length > 0)
  const isDull = (stem: Stem) =>
    place.stems.includes(stem) || name.stems.includes(stem) || head.includes(stem)
  const tail = rest.flat().filter((stem) => !isDull(stem))
  const { words, joined, letters, texts } = hashWords(telling.length > 0 ? telling : titleWordsOf(folded))
  const said = all.flat().filter(({ spelling }) => names.places.has(spelling))
  return {
    head: packStems(head),
    tail: packStems(unique(tail)),
    words: packStems(words),
    joined: packStems(joined),
    letters,
    places: packStems(
      [...new Set(said.flatMap(({ hashes }) => hashes))].filter((word) => !words.includes(word)),
    ),
    marks: readMarks(folded.replace(money, ' '), title),
    initials: initialsOf(title, texts),
  }
}

/** Distinct core titles are counted by this number: the same for a trade at any level and for any hours. */
export const titleHash = ({ head }: TitleParts): number => hashStems(unpackStems(head))
