import { cue, cueSigns, ends, names } from '../data/place-words.ts'
import { wordSpotter } from '../word-spotter.ts'
import { type PlaceParts, readPlaces } from './field.ts'

const bodyCharsMax = 64 * 1024
const statementCharsMax = 120
const placesMax = 20

const trailing = / (?:office|offices|headquarters|hq|hub|studio|campus|site|team|area|lab)\b.*$/i

/**
 * The places that a description names as the place of work in so many words ("This role is based in
 * London or Stockholm", "Standort: Köln", "ubicado en Sevilla"). Offices, customers and history are
 * not places of work: better none than a wrong one.
 */
export function findPlaces(bodyText: string): PlaceParts[] {
  const text = bodyText.slice(0, bodyCharsMax)
  const found = new Map<string, PlaceParts>()
  for (const { from, to } of linesWithCues(text))
    for (const match of text.slice(from, to).matchAll(cue)) {
      const end = from + match.index + match[0].length
      for (const place of placesStated(text.slice(end, end + statementCharsMax))) {
        const key = `${place.city ?? ''}/${place.region ?? ''}/${place.country ?? ''}`
        if (found.size < placesMax) found.set(key, place)
      }
    }
  return [...found.values()]
}

const spotCues = wordSpotter(cueSigns)

/**
 * The lines that may hold a cue; most texts have none, and `cue` is slow to find that out. Only what stands before a
 * cue, blanks and bullets, can reach back over the end of a line, so each line may be looked at on its own. Where signs
 * of the text fold to more than one, words cannot be spotted, and all of it is one stretch.
 */
function linesWithCues(text: string): readonly { readonly from: number; readonly to: number }[] {
  const lines: { from: number; to: number }[] = []
  const sight = spotCues(text, (_, at) => {
    if (at < (lines.at(-1)?.to ?? 0)) return false
    const end = text.indexOf('\n', at)
    lines.push({ from: text.lastIndexOf('\n', at) + 1, to: end < 0 ? text.length : end })
    return false
  })
  return sight === 'foldsInPlace' ? lines : [{ from: 0, to: text.length }]
}

/** The statement must begin with a name: "based in a lively office" tells nothing. */
function placesStated(rest: string): PlaceParts[] {
  const statement = (rest.split(ends, 1)[0] ?? '').replace(trailing, '').trim()
  if (!/^[\p{Lu}\p{N}]/u.test(statement)) return []
  const { locations } = readPlaces(statement)
  const name = names.exec(statement)?.[0]
  return locations.length > 0 || !name ? locations : readPlaces(name).locations
}
