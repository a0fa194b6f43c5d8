import type { Place } from '../posting.ts'
import { fold } from '../text/characters.ts'
import { readPlaces, saysNoPlace } from '../text/place/place.ts'
import { isFillersOnly } from '../text/place/split.ts'
import { remember } from '../text/remember.ts'

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

const wordsMax = 20

/** What divides a town from what stands beside it: "12 High Street, Leeds", "Leeds (Headingley)". */
const divider = /[,;()|/·•]|\s[-–—]\s/

/** Of a piece that names a place its figures, which are a postcode; else a street or a district. */
function wordsBeside(piece: string): readonly string[] {
  const { locations, area, workplace } = readPlaces(piece)
  if (locations.length > 0) return wordsOf(piece).filter((word) => /\p{N}/u.test(word))
  return area || workplace || saysNoPlace(piece) || isFillersOnly(piece.trim()) ? [] : wordsOf(piece)
}

/** Feeds repeat the same few hundred places, most of which say no more than the town. */
const wordsOfAddress = remember({ entriesMax: 5_000, charsMax: 200 }, (text): readonly string[] =>
  text.split(divider).flatMap(wordsBeside),
)

/**
 * What the words of a place say beside town, region and country: street, postcode, district. Undefined where they say
 * nothing of it, and of several places.
 */
export function addressOf(locations: readonly Place[]): string | undefined {
  const text = locations[0]?.text
  if (text === undefined || locations.some((place) => place.text !== text)) return undefined
  const words = wordsOfAddress(text)
  if (words.length === 0) return undefined
  const named = new Set(
    locations.flatMap(({ city = '', region = '', country = '' }) => wordsOf(`${city} ${region} ${country}`)),
  )
  const own = new Set(words).difference(named)
  return [...own].slice(0, wordsMax).sort().join(' ') || undefined
}

/** Whether each says something of the address that the other does not: one of them may leave out the postcode. */
export function addressesDiffer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  return !one.isSubsetOf(other) && !other.isSubsetOf(one)
}
