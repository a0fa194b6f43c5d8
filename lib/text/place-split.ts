import { emea, fillers, genders, hard, label, soft, timeZones } from './data/place-words.ts'
import { isBorough } from './place-index.ts'
import { isKnown } from './place-meaning.ts'

// Takes a location field apart: chunks are alternatives ("A; B", "A or B"), parts are what commas divide in one.

const flags = /[\u{1f1e6}-\u{1f1ff}]{2}/gu
const pictures = /\p{Extended_Pictographic}|\ufe0f|\u200d|\u0001/gu

const dutchPostcode = /\b\d{4}\s?[A-Z]{2}\b(?=\s+\p{L})/gu

/** The chunks of a field, each a list of parts: known names, else the words less what says nothing. */
export function splitPlaces(text: string): string[][] {
  const clean = text
    .replace(label, '')
    .replace(timeZones, ' ')
    .replace(emea, 'EMEA')
    .replace(genders, ' ')
    .replace(flags, ', $& ,')
    .replace(pictures, ' ')
    .replace(dutchPostcode, ' ')
  const chunks = rejoin(clean.split(hard)).map((chunk) => softParts(chunk))
  return chunks.map((parts) => parts.flatMap(tidy)).filter((parts) => parts.length > 0)
}

/**
 * "Frankfurt/Main" and "Castilla y León" are one name: a divider between two halves of a known name
 * divides nothing.
 */
function rejoin(pieces: readonly string[]): string[] {
  const out: string[] = [pieces[0] ?? '']
  for (let n = 1; n + 1 < pieces.length; n += 2) {
    const between = pieces[n] ?? ''
    const after = pieces[n + 1] ?? ''
    const before = out.at(-1) ?? ''
    const joined = `${before.split(',').at(-1) ?? ''}${between}${after.split(',')[0] ?? ''}`.trim()
    if (
      !/[;|•\n]/.test(between) &&
      joined.length < 60 &&
      isKnown(joined) &&
      !(isKnown(after) && /\s\/\s/.test(between))
    )
      out[out.length - 1] = before + between + after
    else out.push(after)
  }
  return out
}

/** Parts between commas, spaced dashes and brackets; "Halle (Saale)" stays whole. */
function softParts(chunk: string): string[] {
  const pieces = chunk.split(soft)
  const out: string[] = []
  for (let n = 0; n < pieces.length; n += 2) {
    const piece = pieces[n] ?? ''
    const between = pieces[n - 1] ?? ''
    const before = out.at(-1)
    if (before && piece && /[(-]/.test(between) && isKnown(`${before} ${piece}`))
      out[out.length - 1] = `${before} ${piece}`
    else out.push(piece)
  }
  return out
}

/** "125 Worth Street", "Main Street 5": the street's name and the word itself are towns elsewhere. */
const houseAndStreet = new RegExp(
  "^\\d[\\w-]{0,9} (?:[\\p{L}\\d.'’-]{1,30} ){1,4}?" +
    '(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|square|court)(?:\\.|(?!\\p{L}))' +
    "|^(?:[\\p{L}.'’-]{1,30} ){1,4}(?:street|road|avenue|lane) \\d{1,5}\\w?$",
  'iu',
)

/** A part as the names in it: postcodes and fillers dropped, "Sydney NSW" and "UK London" taken apart. */
function tidy(part: string): string[] {
  const text = part
    .trim()
    .replace(/^[.'"*_-]+|['"*_-]+$/g, '')
    .slice(0, 120)
  if (text === '' || text === '.') return []
  if (isKnown(text)) return [text]
  const beside = text.replace(houseAndStreet, '').trim()
  if (beside !== text) return tidy(beside)
  const words = text.split(/\s+/).filter((word) => !/\d/.test(word))
  if (words.length === 0) return []
  const bare = words.join(' ')
  if (isKnown(bare)) return [bare]
  const stripped = strip(words)
  if (stripped.length === 0) return []
  const name = stripped.join(' ')
  return isKnown(name)
    ? [name]
    : (takeApart(stripped) ?? takeApart(words) ?? hyphened(name) ?? [bareOf(text, name)])
}

/** A street keeps its number, so that it is seen as a street and not as a town. */
const bareOf = (text: string, name: string): string =>
  /\d/.test(text) && !/^\d{4,5}\s/.test(text) ? text : name

/** Drops fillers from both ends until a name is left. */
function strip(words: readonly string[]): string[] {
  let left = [...words]
  const isFiller = (word: string | undefined) =>
    word !== undefined && fillers.has(word.toLowerCase().replace(/\.$/, ''))
  while (left.length > 0 && !isKnown(left.join(' '))) {
    if (isFiller(left[0])) left = left.slice(1)
    else if (isFiller(left.at(-1))) left = left.slice(0, -1)
    else return left
  }
  return left
}

/**
 * Two known names side by side: the longest known tail with a known head, or a known name after a
 * street.
 */
function takeApart(words: readonly string[]): string[] | undefined {
  if (words.length < 2 || words.length > 8) return undefined
  for (let cut = 1; cut < words.length; cut++) {
    const head = strip(words.slice(0, cut)).join(' ')
    const tail = strip(words.slice(cut)).join(' ')
    if (isBorough(tail, head)) return [head]
    if (head && tail && isKnown(tail)) {
      if (isKnown(head)) return [head, tail]
      const parts = takeApart(words.slice(0, cut))
      if (parts) return [...parts, tail]
    }
  }
  return undefined
}

/** "UK-London", "US-NY-New York": a country's code before a hyphen. */
function hyphened(text: string): string[] | undefined {
  const pieces = text.split(/[-_]/)
  const head = pieces[0] ?? ''
  if (pieces.length === 2 && isDistrict(pieces[1] ?? '', head)) return [head]
  if (pieces.length < 2 || !/^(?:[A-Z]{2,3}|[A-Z][a-z]{3,})$/.test(head) || !isKnown(head)) return undefined
  const rest = pieces.slice(1).join('-')
  return [head, ...(isKnown(rest) ? [rest] : pieces.slice(1).flatMap(tidy))]
}

/** "Hamburg-Altona", "Köln-Ehrenfeld": a known city and a district that is no city of its own. */
const isDistrict = (district: string, city: string): boolean =>
  isBorough(district, city) || (/^\p{Lu}\p{Ll}{3,}$/u.test(district) && isKnown(city) && !isKnown(district))
