import { isNamed, type Stem, stemsOf, twentiethsOf } from '../body/stems.ts'
import { unpackStems } from '../body/units.ts'
import { withoutShortForms } from './initials.ts'
import { classesContradict, marksAgree, marksContradict } from './marks.ts'
import type { TitleParts } from './title.ts'

export type TitleComparison = {
  /** Shared stems by those of the shorter title, tails included. */
  readonly containment: number
  /** Both name a team or product, and share no word of it. */
  readonly tailsDiffer: boolean
  /** Each has a word of its own: as it is written in one language, by its stem in two. */
  readonly apart: boolean
  /** One has all words of the other, and others besides: as it is written, in one language. */
  readonly isHeld: boolean
  /** In two languages: the glossary knows every word of both, and they share none. */
  readonly namesAnother: boolean
  /** Each names a place that the other does not: "Driver Leeds" and "Driver York". */
  readonly placesDiffer: boolean
}

/** Titles are compared far more often than they are read; `whole` has both parts. */
type Unpacked = {
  readonly tail: readonly Stem[]
  readonly whole: readonly Stem[]
  readonly words: readonly Stem[]
  readonly joined: readonly Stem[]
  readonly places: readonly Stem[]
}
const known = new WeakMap<TitleParts, Unpacked>()

function unpacked(parts: TitleParts): Unpacked {
  const before = known.get(parts)
  if (before) return before
  const { head, words = '', joined = '', places = '' } = parts
  const tail = unpackStems(parts.tail)
  const found = {
    tail,
    whole: [...unpackStems(head), ...tail],
    words: unpackStems(words),
    joined: unpackStems(joined),
    places: unpackStems(places),
  }
  known.set(parts, found)
  return found
}

function shared(a: readonly Stem[], b: readonly Stem[]): number {
  let count = 0
  for (const stem of a) if (b.includes(stem)) count += 1
  return count
}

/** @param isTranslation whether the two are of two languages */
export function compareTitles(a: TitleParts, b: TitleParts, isTranslation = false): TitleComparison {
  const [one, other] = [unpacked(a), unpacked(b)]
  const shorter = Math.max(1, Math.min(one.whole.length, other.whole.length))
  const bothHaveTails = one.tail.length > 0 && other.tail.length > 0
  const containment = shared(one.whole, other.whole) / shorter
  const isWritten = !isTranslation && one.words.length > 0 && other.words.length > 0
  const isOther = isWritten && a.letters !== b.letters
  const [ownA, ownB] = [isOther && hasOwnWord(one, other), isOther && hasOwnWord(other, one)]
  const areTwoClasses = classesContradict(a.marks ?? '', b.marks ?? '')
  return {
    containment,
    tailsDiffer: bothHaveTails && shared(one.tail, other.whole) === 0 && shared(other.tail, one.whole) === 0,
    apart: isWritten ? areTwoClasses || (ownA && ownB) : containment < 1,
    isHeld: ownA !== ownB,
    namesAnother:
      isTranslation && containment === 0 && one.whole.every(isNamed) && other.whole.every(isNamed),
    placesDiffer: isWritten && hasOwnPlace(one, other) && hasOwnPlace(other, one),
  }
}

const hasOwnPlace = (one: Unpacked, other: Unpacked): boolean =>
  one.places.some((place) => !other.places.includes(place) && !other.words.includes(place))

/** Whether a word is one that the other title has neither as one nor as two: "Softwareentwickler". */
const isOwn = (word: Stem, at: number, one: Unpacked, other: Unpacked): boolean =>
  !other.words.includes(word) &&
  !other.places.includes(word) &&
  !other.joined.includes(word) &&
  !isJoined(one.joined[at], other) &&
  !isJoined(one.joined[at - 1], other)

const hasOwnWord = (one: Unpacked, other: Unpacked): boolean =>
  one.words.some((word, at) => isOwn(word, at, one, other))

const isJoined = (pair: Stem | undefined, { words }: Unpacked): boolean =>
  pair !== undefined && words.includes(pair)

/**
 * Two titles of one language of which each may write in short what the other writes in full: "HR Manager" and "Human
 * Resources Manager". Only for postings whose texts are alike, for "PM" are the initials of many.
 */
export function compareInShort(a: TitleParts, b: TitleParts): TitleComparison {
  const found = compareTitles(a, b)
  const areKnown = a.initials !== undefined && b.initials !== undefined
  if (!found.apart || !areKnown || classesContradict(a.marks ?? '', b.marks ?? '')) return found
  const left = withoutShortForms(
    { at: ownWords(a, b), initials: a.initials },
    { at: ownWords(b, a), initials: b.initials },
  )
  if (left.a > 0 && left.b > 0) return found
  return { ...found, containment: 1, tailsDiffer: false, apart: false, isHeld: left.a !== left.b }
}

function ownWords(a: TitleParts, b: TitleParts): ReadonlySet<number> {
  const [one, other] = [unpacked(a), unpacked(b)]
  return new Set(one.words.flatMap((word, at) => (isOwn(word, at, one, other) ? at : [])))
}

/**
 * What one source calls by one name: the same words in any order, and no number or hours that only one title
 * has. One of the two may leave out the place.
 */
export function areOneTitle(a: TitleParts, b: TitleParts): boolean {
  if (a.words === undefined || b.words === undefined) return compareTitles(a, b).containment === 1
  if (a.marks !== b.marks && !marksAgree(a.marks ?? '', b.marks ?? '')) return false
  if (a.words === b.words && a.places === b.places) return true
  const [one, other] = [unpacked(a), unpacked(b)]
  const bothNamePlaces = one.places.length > 0 && other.places.length > 0
  if (bothNamePlaces && (hasOwnPlace(one, other) || hasOwnPlace(other, one))) return false
  return a.letters === b.letters || !(hasOwnWord(one, other) || hasOwnWord(other, one))
}

/** Two numbers, hours or contracts. */
export const marksDiffer = (a: TitleParts, b: TitleParts): boolean =>
  marksContradict(a.marks ?? '', b.marks ?? '', 'chnp')

/** Two ranks that a reader of levels holds for one, or two numerals. */
export const ranksDiffer = (a: TitleParts, b: TitleParts, areOneLevel: boolean): boolean =>
  marksContradict(a.marks ?? '', b.marks ?? '', areOneLevel ? 'ior' : 'io')

/** Numbers and years that tell vacancies apart: "Ward 7" and "Ward 12", "Second Engineer" and "Third". */
const numbers: ReadonlySet<Stem> = new Set(
  stemsOf([...Array(1_000).keys(), ...Array.from({ length: 40 }, (_, at) => 2010 + at)].join(' ')).concat(
    stemsOf('first second third fourth fifth 1st 2nd 3rd 4th 5th'),
  ),
)

/** Words that each title has and the other has not, but for words of any advertisement. */
export function ownStems(
  a: TitleParts,
  b: TitleParts,
): { a: readonly Stem[]; b: readonly Stem[]; numbered: boolean } {
  const [one, other] = [unpacked(a).whole, unpacked(b).whole]
  const without = (all: readonly Stem[], some: readonly Stem[]) => all.filter((stem) => !some.includes(stem))
  const own = { a: without(one, other), b: without(other, one) }
  const areNumbers = (stems: readonly Stem[]) => stems.length > 0 && stems.every((stem) => numbers.has(stem))
  const telling = (stems: readonly Stem[]) => stems.filter((stem) => twentiethsOf(stem) === 20)
  return { a: telling(own.a), b: telling(own.b), numbered: areNumbers(own.a) && areNumbers(own.b) }
}
