import {
  coasts,
  danishQuarter,
  dotBetween,
  emea,
  fillers,
  genders,
  hard,
  label,
  lastWords,
  mexicoCity,
  newYorkTwice,
  partsOfNames,
  quarters,
  soft,
  spacedName,
  stateByPostcode,
  statesOf,
  sureStates,
  surroundings,
  timeZones,
  ukAndIreland,
  units,
} from '../data/place-words.ts'
import { shortNamesOf } from './long-name.ts'
import { isCodeOfItsRegion, isCounty, isKnown, isOnlyCity, isWide } from './meaning.ts'
import { isBorough } from './named.ts'
import { aside, shareState, townOfAddress, withStateOf } from './state.ts'

// Takes a location field apart: chunks are alternatives ("A; B", "A or B"), parts are what commas divide in one.

const flagOfTheUnion = /\u{1f1ea}\u{1f1fa}/gu
const flags = /[\u{1f1e6}-\u{1f1ff}]{2}/gu
const pictures = /\p{Extended_Pictographic}|\ufe0f|\u200d|\u0001/gu

/** "1012 AB Amsterdam", but not "1839 SW College Rd". */
const dutchPostcode = /\b\d{4}\s?(?![NS][EW]\b)[A-Z]{2}\b(?=\s+\p{L})/gu

/** The chunks of a field, each a list of parts: known names, else the words less what says nothing. */
export function splitPlaces(text: string): string[][] {
  const clean = text
    .replace(label, '')
    .replace(timeZones, ' ')
    .replace(coasts, ' ')
    .replace(statesOf, '$1')
    .replace(dotBetween, ', ')
    .replace(spacedName, '-$1-')
    .replace(stateByPostcode, '$&, US ')
    .replace(surroundings, ' ')
    .replace(units, ' , ')
    .replace(emea, 'EMEA')
    .replace(genders, ' ')
    .replace(ukAndIreland, 'UK & Ireland')
    .replace(newYorkTwice, ', New York, NY')
    .replace(mexicoCity, 'Mexico City')
    .replace(flagOfTheUnion, ', EU ,')
    .replace(flags, ', $& ,')
    .replace(pictures, ' ')
    .replace(dutchPostcode, ' ')
  const chunks = rejoin(clean.split(hard))
    .flatMap(aside)
    .map((chunk) => softParts(chunk))
    .flatMap(shareState)
  return chunks.map((parts) => parts.flatMap(tidy)).filter((parts) => parts.length > 0)
}

/**
 * "Frankfurt/Main" and "Castilla y León" are one name: a divider between two halves of a known name
 * divides nothing.
 */
function rejoin(pieces: readonly string[]): string[] {
  const out: string[] = [pieces[0] ?? '']
  const sharers: number[] = []
  for (let n = 1; n + 1 < pieces.length; n += 2) {
    const between = pieces[n] ?? ''
    const after = pieces[n + 1] ?? ''
    const before = out.at(-1) ?? ''
    const [head, tail] = [before.split(/[,(]/).at(-1) ?? '', after.split(/[,)]/)[0] ?? '']
    const joined = `${head}${between}${tail}`.trim()
    if (
      !/[;|•\n]/.test(between) &&
      head.trim() !== '' &&
      tail.trim() !== '' &&
      joined.length < 60 &&
      (between === '/' ? isName(joined) : isKnown(joined)) &&
      !(isKnown(after) && /\s\/\s/.test(between))
    )
      out[out.length - 1] = before + between + after
    else if (/^ ?\/ ?$/.test(between) && isItsRegion(tail.trim(), head.trim()))
      out[out.length - 1] = `${before}, ${after}`
    else {
      out.push(after)
      if (sharing.test(between)) sharers.push(out.length - 1)
    }
  }
  for (const n of sharers.reverse()) out[n - 1] = withStateOf(out[n] ?? '', out[n - 1] ?? '')
  return out
}

/** Between two towns that one state may stand behind: "Dallas or Houston, TX". */
const sharing = /^ ?[/&+] ?$|^ (?:or|and) $/i

/** "Curitiba/PR" and "Derry/Co Londonderry". */
const isItsRegion = (tail: string, head: string): boolean =>
  isCodeOfItsRegion(tail, head) || (/^co(?:unty\b|\b\.?) /i.test(tail) && isKnown(tail))

/** "Dallas/Fort Worth", and with what is said around it: "Dallas/Fort Worth Area", "60311 Frankfurt/Main". */
const isName = (text: string): boolean =>
  isKnown(text) || isKnown(strip(text.split(' ').filter((word) => !/^[^/]*\d[^/]*$/.test(word))).join(' '))

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
    else if (before && between.includes('(') && isOnlyCity(before) && saysNothing(piece)) continue
    else out.push(piece)
  }
  return out
}

/** "Zürich (Binz)": in brackets behind a town stands a part of it, or a team. */
const saysNothing = (words: string): boolean => !tidy(words).some(isKnown)

/** "125 Worth Street", "1610 State Rte 89", "Main Street 5": street's names and the words are towns elsewhere. */
const houseAndStreet = new RegExp(
  "^\\d[\\w-]{0,9} (?:[\\p{L}\\d.'’-]{1,30} ){1,4}?" +
    '(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|square|court|highway|hwy|parkway|pkwy|' +
    'place|pl|way|terrace|circle|turnpike|pike|loop|trail)(?:\\.|(?!\\p{L}))' +
    '(?: cir(?!\\p{L}))?(?: (?:[NS][EW]?|[EW])(?!\\p{L}))?' +
    '|^\\d[\\w-]{0,9} (?:[NSEW] )?(?:(?:US|state|county) )?(?:route|rte|highway|hwy|road) \\d{1,3}[A-Z]?(?!\\w)' +
    '(?: [NSEW](?!\\p{L}))?' +
    "|^(?:[\\p{L}.'’-]{1,30} ){1,4}(?:street|road|avenue|lane) \\d{1,5}\\w?$",
  'iu',
)

/** "Grafton Street" and "Abbey Road" are no towns, whatever towns are called so; "Street" is one. */
const bareStreet = /^\p{Lu}.{0,40} (?:street|st|road|avenue|ave|boulevard|lane|drive|square|court)\.?$/iu

/** A part as the names in it: postcodes and fillers dropped, "Sydney NSW" and "UK London" taken apart. */
function tidy(part: string): string[] {
  const text = part
    .trim()
    .replace(/^[.'"*_#@-]+|['"*_-]+$/g, '')
    .trim()
    .slice(0, 120)
  if (text === '' || text === '.') return []
  if (isKnown(text) || isCounty(text)) return [text]
  const coded = behindCodes(text)
  if (coded) return coded
  const [countyWord] = inCounty.exec(text) ?? []
  if (countyWord) {
    const [name = '', behind = ''] = text.split(countyWord, 2)
    if (isKnown(behind)) return [name + countyWord.trimEnd(), behind]
  }
  const short = shortNamesOf(text)
  if (short) return short
  const beside = text.replace(houseAndStreet, '').trim()
  if (beside !== text) return tidy(beside)
  const words = text.split(/\s+/).filter((word) => !/^[^/]*\d[^/]*$/.test(word))
  if (words.length === 0) return []
  const bare = words.join(' ')
  if (isKnown(bare)) return [bare]
  if (bareStreet.test(bare)) return [text]
  const stripped = strip(words)
  if (stripped.length === 0 || (stripped.length === 1 && isQuarter(stripped[0] ?? ''))) return []
  const name = stripped.join(' ')
  return isKnown(name)
    ? [name]
    : ((/^\d/.test(text) ? townOfAddress(words) : undefined) ??
        quarterOf(stripped) ??
        takeApart(stripped) ??
        takeApart(words) ??
        beforeLastWord(stripped) ??
        beforeLastWord(words) ??
        hyphened(name) ??
        stateAtEnd(words) ?? [bareOf(text, strip(words, isSpareable).join(' '))])
}

/** "US-MO-Kansas City", "FR-75-Paris": a country's code and a region's, divided by hyphens as if by commas. */
function behindCodes(text: string): string[] | undefined {
  if (text[2] !== '-') return undefined
  const { country = '', region = '', name = '' } = hyphenCodes.exec(text)?.groups ?? {}
  if (name === '' || !isKnown(country)) return undefined
  const names = tidy(name)
  return names.some(isKnown) ? [country, ...(/^[A-Z]+$/.test(region) ? [region] : []), ...names] : undefined
}
const hyphenCodes = /^(?<country>[A-Z]{2})-(?:(?<region>[A-Z\d]{1,3})-)?(?<name>\p{Lu}.+)$/u

/** "Orange County California", without a comma. */
const inCounty = / (?:county|parish) /i

/** "LIC NY": of a town that we do not know, the state. */
const stateAtEnd = (words: readonly string[]): string[] | undefined =>
  words.length > 1 && sureStates.has(words.at(-1) ?? '') ? words.slice(-1) : undefined

/** A street keeps its number, so that it is seen as a street and not as a town. */
const bareOf = (text: string, name: string): string =>
  /\d/.test(text) && !/^\d{4,5}\s/.test(text) ? text : name.replace(/(?<=\p{L}{4})\.$/u, '')

/** Drops fillers from both ends until a name is left. */
function strip(words: readonly string[], isDropped = isFiller): string[] {
  let left = [...words]
  while (left.length > 0 && !isNameAlone(left)) {
    if (isDropped(left[0] ?? '')) left = left.slice(1)
    else if (isDropped(left.at(-1) ?? '')) left = left.slice(0, -1)
    else return left
  }
  return left
}

/** "Of" is a town in Turkey, "of" is not. */
const isNameAlone = (words: readonly string[]): boolean =>
  isKnown(words.join(' ')) && !(words.length === 1 && fillers.has(words[0] ?? ''))

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '')
/** "LA" is a city and no article. */
const isFiller = (word: string): boolean => fillers.has(plain(word)) && word !== 'LA'
/** "Flexible", "Various sites": words that stand around names, and no name, though villages are called "Au". */
export const isFillersOnly = (line: string): boolean => line.length > 3 && line.split(/\s+/).every(isFiller)
/** An unknown "Culver City" keeps what may belong to its name. */
const isSpareable = (word: string): boolean => isFiller(word) && !partsOfNames.has(plain(word))

/** "Chicago South", "Dublin City Centre", "Odense C": the town before the words. */
function beforeLastWord(words: readonly string[]): string[] | undefined {
  const left = strip(words.slice(0, -1), (word) => isFiller(word) || lastWords.has(plain(word))).join(' ')
  const last = words.at(-1) ?? ''
  return (lastWords.has(plain(last)) || danishQuarter.test(last)) && isKnown(left) ? [left] : undefined
}

const isQuarter = (word: string): boolean => quarters.has(plain(word)) && !isKnown(word)

/** "Southern California" lies in California; a town of such a name is another one than the town without. */
function quarterOf(words: readonly string[]): string[] | undefined {
  const rest = strip(words.slice(1)).join(' ')
  return quarters.has(plain(words[0] ?? '')) && isWide(rest) ? [words.join(' ')] : undefined
}

/** "Lucas do Rio Verde" and "Taos Pueblo" are one name. */
const particle = /^(?:d[aeio]s?|del|du|la|of|on|upon|islands?|pueblo)$/i

/**
 * Two known names side by side: the longest known tail with a known head, or a known name after a
 * street. Two towns without a mark between them are no list, but the name of something else.
 */
function takeApart(words: readonly string[]): string[] | undefined {
  if (words.length < 2 || words.length > 8) return undefined
  for (let cut = 1; cut < words.length; cut++) {
    const head = strip(words.slice(0, cut)).join(' ')
    const tail = strip(words.slice(cut)).join(' ')
    if (isBorough(tail, head)) return [head]
    if (isBorough(head, tail)) return [tail]
    const isOneName = particle.test(words[cut] ?? '') || particle.test(words[cut - 1] ?? '')
    if (isOneName || (isOnlyCity(head) && isOnlyCity(tail))) continue
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
  if (
    pieces.length < 2 ||
    !/^(?:[A-Z.]{2,4}|[A-Z][a-z]{2,}(?: [A-Z][a-z]+){1,2}|[A-Z][a-z]{3,})$/.test(head) ||
    !isKnown(head)
  )
    return undefined
  const rest = pieces.slice(1).join('-')
  // "Minato-ku" and "Burton-on-Trent" are one name, "US-based" says where.
  if (isOnlyCity(head) && !isFiller(rest) && !isKnown(rest))
    return pieces.length === 2 && /^\p{Lu}/u.test(rest) ? [head] : undefined
  return [head, ...(isKnown(rest) ? [rest] : pieces.slice(1).flatMap(tidy))]
}

/** "Hamburg-Altona", "Köln-Ehrenfeld": a known city and a district that is no city of its own. */
const isDistrict = (district: string, city: string): boolean =>
  isBorough(district, city) || (/^\p{Lu}\p{Ll}{3,}$/u.test(district) && isKnown(city) && !isKnown(district))
