import { cue, ends, names } from './data/place-words.ts'
import { type PlaceParts, readPlaces } from './place-field.ts'

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
  for (const match of text.matchAll(cue)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + statementCharsMax)
    for (const place of placesStated(rest)) {
      const key = `${place.city ?? ''}/${place.region ?? ''}/${place.country ?? ''}`
      if (found.size < placesMax) found.set(key, place)
    }
  }
  return [...found.values()]
}

/** The statement must begin with a name: "based in a lively office" tells nothing. */
function placesStated(rest: string): PlaceParts[] {
  const statement = (rest.split(ends, 1)[0] ?? '').replace(trailing, '').trim()
  if (!/^[\p{Lu}\p{N}]/u.test(statement)) return []
  const { locations } = readPlaces(statement)
  const name = names.exec(statement)?.[0]
  return locations.length > 0 || !name ? locations : readPlaces(name).locations
}
