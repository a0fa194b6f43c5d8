import { advertisementWords, employerLinks, placeLinks } from '../data/title-words.ts'
import type { TitleWord } from './words.ts'

/** The words of a posting's places and of its employer, as titles spell them. */
export type TitleNames = { readonly places: ReadonlySet<string>; readonly employer: ReadonlySet<string> }

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const adverts = setOf(advertisementWords)
const beforePlace = setOf(placeLinks)
const beforeEmployer = setOf(employerLinks)

/**
 * An occupation without what says where and with whom: "Ward Nurse jobs in Ely", "Ward Nurse at Harbour
 * Light". Places go from the end, and from behind "job"; an employer's words only behind a word like "at", for
 * elsewhere they may be the occupation's: the dental nurse of Dental Care. A word of the occupation stays in any
 * case; from its tail, places go wherever they stand.
 */
export function withoutEnds(
  words: readonly TitleWord[],
  names: TitleNames,
  isTail: boolean,
): readonly TitleWord[] {
  const kept = withoutPlaceOfJob(words, names.places)
  let end = kept.length
  for (let next = end; next > 0; next = endBefore(kept, end, names)) end = next
  const left = kept.slice(0, end)
  return isTail ? left.filter(({ spelling }) => !names.places.has(spelling)) : left
}

/** Where the title ends without its last word, or its last words; 0 where they belong to it. */
function endBefore(words: readonly TitleWord[], end: number, { places, employer }: TitleNames): number {
  const last = words[end - 1]
  if (!last || end < 2) return 0
  if (places.has(last.spelling) || adverts.has(last.text)) return end - 1
  const isLeft = end < words.length
  if (isLeft && (beforePlace.has(last.text) || beforeEmployer.has(last.text))) return end - 1
  let start = end
  while (start > 1 && employer.has(words[start - 1]?.spelling ?? '')) start -= 1
  return start < end && beforeEmployer.has(words[start - 1]?.text ?? '') ? start : 0
}

/** "Care Manager Job Leeds Dementia Home": what stands between is the advertisement's. */
function withoutPlaceOfJob(words: readonly TitleWord[], places: ReadonlySet<string>): readonly TitleWord[] {
  const at = words.findIndex(
    ({ text }, n) => n > 0 && adverts.has(text) && places.has(words[n + 1]?.spelling ?? ''),
  )
  if (at < 0) return words
  let end = at + 1
  while (places.has(words[end]?.spelling ?? '')) end += 1
  return [...words.slice(0, at), ...words.slice(end)]
}

/** Whether a part of a title only repeats where, or with whom. */
export const isNameOnly = (words: readonly TitleWord[], { places, employer }: TitleNames): boolean =>
  words.length > 0 &&
  (words.every(({ spelling }) => places.has(spelling)) ||
    words.every(({ spelling }) => employer.has(spelling)))
