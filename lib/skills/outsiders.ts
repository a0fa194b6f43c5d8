import { fold } from '../text/characters.ts'
import { countries } from '../text/data/countries.ts'
import { exonyms } from '../text/data/exonyms.ts'
import { regions } from '../text/data/regions.ts'
import { noSkillItems, wordPlaces } from './data/list-words.ts'
import { towns } from './data/towns.ts'

/** What shorter names there are of places, are codes (NIS, COM). */
const placeCharsMin = 4

const oneLine = (table: string): string => table.trim().replace(/\s+/gu, ' ')

/** The folded names in rows of tables, which stand between ";" and "|". */
const namesIn = (rows: readonly string[]): string[] => rows.flatMap((row) => fold(row).split(/; ?|\s*\|\s?/u))

/**
 * Folded items that lists have beside skills and that are none; true for those that count only with a capital.
 * Regions and countries do, but tags have cities in small letters.
 */
function load(): Map<string, boolean> {
  const items = new Map<string, boolean>()
  const addPlaces = (names: readonly string[], needsCapital: boolean): void => {
    for (const name of names) if (name.length >= placeCharsMin) items.set(name, needsCapital)
  }
  addPlaces(namesIn([...Object.values(regions), ...Object.values(countries)]), true)
  addPlaces(namesIn([...Object.values(exonyms), oneLine(towns)]), false)
  for (const word of oneLine(wordPlaces).split(' ')) items.delete(word)
  for (const item of namesIn([oneLine(noSkillItems)]))
    items.set(item, false).set(item.replaceAll(' ', '-'), false)
  return items
}

let outsiders: Map<string, boolean> | undefined

/**
 * True for a well-known place in any of our languages, a workplace, a kind of contract or a level, by which lists of
 * tags mix with skills: "Java, Hamburg, Teilzeit". `lower` is the item in small letters.
 */
export function isOutsider(item: string, lower: string): boolean {
  // Made at first use, in a twentieth of what the vocabulary takes.
  outsiders ??= load()
  const needsCapital = outsiders.get(/[^ -~]/u.test(lower) ? fold(lower) : lower)
  if (needsCapital === undefined) return false
  return !needsCapital || item.charCodeAt(0) !== lower.charCodeAt(0)
}
