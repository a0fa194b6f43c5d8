import { limits } from '../../limits.ts'
import { remember } from '../../text/remember.ts'
import type { EmploymentType } from '../../words.ts'
import { hoursInSentence } from '../hours.ts'
import { placeSaid } from '../places.ts'
import { referenceSaid } from '../reference.ts'
import { mix, type Stem, stemsOf } from './stems.ts'

/**
 * One bullet or sentence, packed for storing: four characters (base 64) per stem, in the order of the text.
 * What two postings share is measured in units: reordering, dropping and decorating them changes nothing
 * else.
 */
export type PackedUnit = string

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueAt = new Uint8Array(128)
for (let at = 0; at < alphabet.length; at += 1) valueAt[alphabet.charCodeAt(at)] = at

const charsPerStem = 4

const packStem = (stem: Stem): string =>
  `${alphabet[stem >>> 18]}${alphabet[(stem >>> 12) & 63]}${alphabet[(stem >>> 6) & 63]}${alphabet[stem & 63]}`

export const packStems = (stems: readonly Stem[]): string => stems.map(packStem).join('')

/** Undoes `packStems`; a rest that is no whole stem is left out. */
export function unpackStems(packed: string): Stem[] {
  const stems: Stem[] = []
  for (let at = 0; at + charsPerStem <= packed.length; at += charsPerStem) {
    let stem = 0
    for (let next = at; next < at + charsPerStem; next += 1)
      stem = stem * 64 + (valueAt[packed.charCodeAt(next) & 127] ?? 0)
    stems.push(stem)
  }
  return stems
}

/** The same for the same words in any order. */
export const hashStems = (stems: readonly Stem[]): number => {
  const distinct = [...new Set(stems)]
  return hashBetween(distinct, 0, distinct.length)
}

/** The same of those between two places, all of which differ. */
export function hashBetween(stems: readonly Stem[], from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at += 1) hash = (hash + mix(stems[at] ?? 0)) >>> 0
  return mix(hash)
}

const bullets = /\s[-–—•·*▪●◦‣]\s|[•▪●◦‣…]/
/** The stop behind "Ref." ends no sentence. */
const sentenceEnd = /(?<=[.!?。！？])(?<!\b[Rr][eé]f\.)\s+(?=[\p{Lu}\p{N}"“¿¡(])/u
const stemsPerUnitMin = 2

/**
 * A bullet or sentence. One that says where the work is done is read as a `place` and has no units, or two copies of
 * one text in two cities would seem to disagree; headings and lines of one content word are too little to compare.
 */
export type Sentence = {
  readonly text: string
  readonly place: string | undefined
  readonly hours: readonly EmploymentType[]
  readonly reference: string | undefined
  readonly packed: readonly PackedUnit[]
}

/** A body's bullets and sentences, in order. */
export const sentencesOf = (text: string): Sentence[] =>
  text
    .slice(0, limits.identityCharsMax)
    .split('\n')
    .flatMap((line) => line.split(bullets))
    .flatMap((part) => part.split(sentenceEnd))
    .map(readSentence)

/** Every posting of an employer says the same of the employer. */
const readSentence = remember({ entriesMax: 8_000, charsMax: 300 }, (text): Sentence => {
  const place = placeSaid(text)
  const stems = place === undefined ? stemsOf(text) : []
  const packed = stems.length < stemsPerUnitMin ? [] : cutEvenly(stems).map(packStems)
  return { text, place, hours: hoursInSentence(text), reference: referenceSaid(text), packed }
})

/** A unit with its own words, which are kept for explaining only. */
export type WordedUnit = { readonly packed: PackedUnit; readonly text: string }

/** As many units as are compared. */
export function unitsOf(sentences: readonly Sentence[]): WordedUnit[] {
  const units: WordedUnit[] = []
  let room: number = limits.identityStemsMax
  for (const { text, packed: all } of sentences) {
    for (const packed of all) {
      room -= packed.length / charsPerStem
      if (room < 0 || units.length >= limits.identityUnitsMax) return units
      units.push({ packed, text: text.trim() })
    }
  }
  return units
}

/** A line of more stems than a unit has is bullets run together: what it says at its end counts as well. */
function cutEvenly(stems: readonly Stem[]): readonly (readonly Stem[])[] {
  const parts = Math.ceil(stems.length / limits.identityUnitStemsMax)
  const length = Math.ceil(stems.length / parts)
  return Array.from({ length: parts }, (_, part) => stems.slice(part * length, (part + 1) * length))
}

/**
 * A body's units as comparing needs them: the stems of all, one after the other, those of one unit distinct. Unit `n`
 * has those from `starts[n]` to `starts[n + 1]`, weighs `masses[n]`, and `hashes[n]` is that of the set of its stems.
 */
export type Units = {
  readonly stems: readonly Stem[]
  readonly starts: readonly number[]
  readonly masses: readonly number[]
  readonly hashes: readonly number[]
}

export const lengthOf = ({ starts }: Units, unit: number): number =>
  (starts[unit + 1] ?? 0) - (starts[unit] ?? 0)
