import { cleanLine } from '../text/characters.ts'
import { isCode, placeKey, withoutUmlautE } from '../text/place/key.ts'
import { readPlaces, saysNoPlace } from '../text/place/place.ts'
import { remember } from '../text/remember.ts'
import { withoutWorkplace } from '../text/workplace.ts'
import { commonNameWords, noTownWords } from './data/no-towns.ts'

/** What divides one place from the next, and a town from what stands beside it. */
const divider = /[,;()|/·•&+]|\s[-–—]\s|\s(?:or|and|oder|und|ou|et|o|y)\s/u

const nameWords = "\\p{Lu}[\\p{L}\\p{M}.'’]+"
const between =
  "(?:on|upon|under|the|in|of|by|la|le|les|de|del|des|du|da|di|der|am|an|im|bei|ob|sur|sous|en|d'|l')"
/** "Stow on the Wold", "Kyle of Lochalsh": one to four words with a capital. */
const name = new RegExp(`^${nameWords}(?:[ -](?:${between}[ -]?){0,2}${nameWords}){0,3}$`, 'u')

const postcode = /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|\d{4,6})(?![\p{L}\p{N}])/gu

/** What looks like the name of a place, and is none that the gazetteer knows. */
function isUnknownTown(piece: string): boolean {
  if (!name.test(piece) || isCode(piece) || saysNoPlace(piece)) return false
  if (
    placeKey(piece)
      .split(' ')
      .some((word) => noTownWords.has(word))
  )
    return false
  const { locations, area, workplace, multiple } = readPlaces(piece)
  return locations.length === 0 && !area && !workplace && !multiple
}

/**
 * The towns in the words of a location that the gazetteer lacks, as keys: "mallaig". Of "Shoreditch, London" it is the
 * quarter, of "Mallaig or Oban" the smaller town.
 */
export const smallTownsIn = remember({ entriesMax: 5_000, charsMax: 200 }, (text): readonly string[] =>
  text
    .split(divider)
    .map((piece) => cleanLine(withoutWorkplace(piece).replaceAll(' , ', ' ').replace(postcode, ' ')))
    .filter(isUnknownTown)
    .map(placeKey),
)

/** The words of towns' names that other towns have not, and each name as one word: "Kleinmachnow". */
function tellingWords(names: readonly string[]): Set<string> {
  const words = names.flatMap((name) => {
    const all = withoutUmlautE(placeKey(name)).split(' ')
    const own = all.filter((word) => !commonNameWords.has(word))
    return [...(own.length > 0 ? own : all), all.join('')]
  })
  return new Set(words)
}

/** Whether no name of the one shares a word with any of the other's. */
export const shareNoWord = (names: readonly string[], others: readonly string[]): boolean =>
  tellingWords(names).isDisjointFrom(tellingWords(others))
