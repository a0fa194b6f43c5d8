import { limits } from '../limits.ts'
import { remember } from '../text/remember.ts'
import { isPlaceSentence } from './places.ts'
import { mix, type Stem, stemsOf, weightOf } from './stems.ts'

/**
 * One bullet or sentence, packed for storing: four characters (base 64) per stem, in the order of the text.
 * What two postings share is measured in units: reordering, dropping and decorating them changes nothing
 * else.
 */
export type PackedUnit = string

/** A unit as comparison needs it. `hash` is of the set of stems; `mass` is the sum of their weights. */
export type Unit = { readonly hash: number; readonly stems: readonly Stem[]; readonly mass: number }

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueAt = new Uint8Array(128)
for (let at = 0; at < alphabet.length; at += 1) valueAt[alphabet.charCodeAt(at)] = at

const charsPerStem = 4

const packStem = (stem: Stem): string =>
  `${alphabet[stem >>> 18]}${alphabet[(stem >>> 12) & 63]}${alphabet[(stem >>> 6) & 63]}${alphabet[stem & 63]}`

export const packStems = (stems: readonly Stem[]): string => stems.map(packStem).join('')

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
function hashBetween(stems: readonly Stem[], from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at += 1) hash = (hash + mix(stems[at] ?? 0)) >>> 0
  return mix(hash)
}

export function unpackUnit(packed: PackedUnit): Unit {
  const stems = [...new Set(unpackStems(packed))]
  const hash = hashBetween(stems, 0, stems.length)
  return { hash, stems, mass: stems.reduce((sum, stem) => sum + weightOf(stem), 0) }
}

const bullets = /\s[-–—•·*▪●◦‣]\s|[•▪●◦‣…]/
const sentenceEnd = /(?<=[.!?。！？])\s+(?=[\p{Lu}\p{N}"“¿¡(])/u
const stemsPerUnitMin = 2

/** A body's bullets and sentences, in order. */
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, limits.identityCharsMax)
    .split('\n')
    .flatMap((line) => line.split(bullets))
    .flatMap((part) => part.split(sentenceEnd))

/** A unit with its own words, which are kept for explaining only. */
export type WordedUnit = { readonly packed: PackedUnit; readonly text: string }

/**
 * Sentences as units. Headings and lines of one content word are too little to compare; sentences that say
 * where the work is done are read as places, or two copies of one text in two cities would seem to disagree.
 */
export function unitsOf(sentences: readonly string[]): WordedUnit[] {
  const units: WordedUnit[] = []
  let room: number = limits.identityStemsMax
  for (const text of sentences) {
    for (const packed of packedOf(text)) {
      room -= packed.length / charsPerStem
      if (room < 0 || units.length >= limits.identityUnitsMax) return units
      units.push({ packed, text: text.trim() })
    }
  }
  return units
}

/** Every posting of an employer says the same of the employer. */
const packedOf = remember({ entriesMax: 8_000, charsMax: 300 }, (sentence): readonly PackedUnit[] => {
  const stems = isPlaceSentence(sentence) ? [] : stemsOf(sentence)
  return stems.length < stemsPerUnitMin ? [] : cutEvenly(stems).map(packStems)
})

/** A line of more stems than a unit has is bullets run together: what it says at its end counts as well. */
function cutEvenly(stems: readonly Stem[]): readonly (readonly Stem[])[] {
  const parts = Math.ceil(stems.length / limits.identityUnitStemsMax)
  const length = Math.ceil(stems.length / parts)
  return Array.from({ length: parts }, (_, part) => stems.slice(part * length, (part + 1) * length))
}

/**
 * How many shingles index one unit: the second finds copies whose rewording broke the first. A long line holds
 * several bullets, so it has as many as they would.
 */
const shinglesPerUnit = 2
const stemsPerShingle = 5

/**
 * The shingles by which a unit is indexed: of its runs of three stems, in any order, those with the smallest
 * hashes. They are the same in every copy that keeps those three words together.
 */
export function leastShingles({ stems }: Pick<Unit, 'stems'>): number[] {
  const hashes = new Uint32Array(Math.max(1, stems.length - 2))
  for (let at = 0; at < hashes.length; at += 1)
    hashes[at] = hashBetween(stems, at, Math.min(at + 3, stems.length))
  return [...hashes.sort().slice(0, Math.max(shinglesPerUnit, Math.floor(stems.length / stemsPerShingle)))]
}
