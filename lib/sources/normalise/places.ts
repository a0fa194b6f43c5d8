import { limits } from '../../limits.ts'
import type { Place } from '../../posting.ts'
import { fold } from '../../text/characters.ts'
import { wholeLand } from '../../text/data/place-words.ts'
import { countryCode } from '../../text/place/country.ts'
import {
  findPlaces,
  isGuessed,
  type PlaceParts,
  type PlaceRead,
  type PlacesRead,
  readFields,
  readPlace,
  readPlaces,
  readPlacesIn,
  saysNoPlace,
} from '../../text/place/place.ts'
import { findWorkplace, readWorkplace } from '../../text/workplace.ts'
import type { Workplace } from '../../words.ts'
import type { Draft, DraftPlace } from '../source.ts'
import type { Notes } from './notes.ts'
import { readTitleTerms } from './title-terms.ts'
import { lineOf, placeLineOf } from './words.ts'

type Parts = {
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly country?: string | undefined
}

export type Where = {
  readonly locations: readonly Place[]
  readonly area?: string | undefined
  readonly workplace?: Workplace | undefined
  /** The country in whose money is paid; none where the place's was guessed from a name of towns in several. */
  readonly payCountry?: string | undefined
}

const degrees = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && Number.isFinite(value) && Math.abs(value) <= most ? value : undefined

/** Of all countries: three letters and digits at least, of which one is a digit. "N/A" and a phrase are none. */
const postalCodeShape = /^(?=.{3,}$)(?=\D*\d)[\p{L}\d]+(?:[ -]?[\p{L}\d]+)*$/u

function postalCodeOf(stated: string | undefined): string | undefined {
  const code = lineOf(stated)
  const isCode = code !== undefined && code.length <= limits.postalCodeCharsMax && postalCodeShape.test(code)
  return isCode ? code : undefined
}

const placeOf = (text: string, { city, region, country }: Parts, at?: DraftPlace): Place => {
  const latitude = degrees(at?.latitude, 90)
  const longitude = degrees(at?.longitude, 180)
  const isPoint = latitude !== undefined && longitude !== undefined && !(latitude === 0 && longitude === 0)
  const [postalCode, street] = [postalCodeOf(at?.postalCode), placeLineOf(at?.street)]
  return {
    text: text.slice(0, limits.placeCharsMax),
    ...(city !== undefined && { city }),
    ...(region !== undefined && { region }),
    ...(country !== undefined && { country }),
    ...(postalCode !== undefined && { postalCode }),
    ...(street !== undefined && { street: street.slice(0, limits.placeCharsMax) }),
    ...(isPoint && { latitude, longitude }),
  }
}

/** A text that says several places in one field; commas stand within a place as well. */
const isList = /[;|]/

/** The words of a stated place, cleaned, and what its country is. */
type Stated = Parts & {
  readonly text: string | undefined
  /** All its words in one line. */
  readonly written: string
  /** ISO 3166-1 alpha-2 of the record's own country. */
  readonly code: string | undefined
  /** What the source is registered for: it only settles doubts. */
  readonly fallback: string | undefined
}

function statedParts(place: DraftPlace, fallback: string | undefined): Stated {
  const text = placeLineOf(place.text)
  const [city, region, country] = [place.city, place.region, place.country].map(placeLineOf)
  return {
    text,
    city,
    region,
    country,
    written: text ?? joined(city, region, country),
    code: country === undefined ? undefined : countryCode(country),
    fallback,
  }
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ')

/** One stated place: its own parts where the record has them, else what its words say. */
function whereOf(place: DraftPlace, fallback: string | undefined): Where {
  const stated = statedParts(place, fallback)
  if (stated.written === '') return { locations: [] }
  return stated.city === undefined ? whereInWords(stated, place) : whereInParts(stated, place)
}

const contextOf = ({ code, fallback }: Stated): { country?: string } => {
  const country = code ?? fallback
  return country === undefined ? {} : { country }
}

/** The record's own parts, read together; `name`, where it is given, stands for the city. */
function partsOf({ text, city, region, country, fallback }: Stated, name?: string): PlaceRead {
  const town = name ?? city
  const said = {
    ...(town !== undefined && { city: town }),
    ...(text !== undefined && name === undefined && { text }),
    ...(region !== undefined && { region }),
    ...(country !== undefined && { country }),
  }
  const isOurs = country === undefined && fallback !== undefined
  return readPlace(said, isOurs ? { country: fallback } : {})
}

/** "N/A" and "Multiple Locations" are no place, and would only hide the one that the description names. */
const saysNothing = ({ text, city, region, country }: Stated): boolean =>
  [text, city, region, country].every((part) => part === undefined || saysNoPlace(part))

/** "Anywhere" beside a country is anywhere in that country. */
const anywhere = /^(?:remote\W+)?anywhere(?:\W+remote)?\W*$/i

/** A city field may say "Remote", "London (Hybrid)", "Worldwide" or "Statewide" as well. */
function whereInParts(stated: Stated, place: DraftPlace): Where {
  const { text, written, city = '', code } = stated
  const { city: town, region, country, area, workplace } = partsOf(stated)
  const own = placeOf(written, { city: wholeLand.test(city) ? undefined : town, region, country }, place)
  const words = text !== undefined && isList.test(text) ? readPlaces(text, contextOf(stated)) : undefined
  const others = (words?.locations ?? []).filter((one) => one.city !== own.city)
  const isPlace = (town ?? region ?? code) !== undefined
  const isNowhere = !isPlace && ((workplace ?? area) !== undefined || saysNothing(stated))
  const isArea = town === undefined && !(isPlace && anywhere.test(city))
  return {
    locations: [...(isNowhere ? [] : [own]), ...others.map((one) => placeOf(written, one))],
    area: isArea ? area : undefined,
    workplace,
  }
}

/** What the words say; without any, what the region and the country do. */
function wordsOf(stated: Stated): PlacesRead {
  const { text, region, country, code } = stated
  if (text === undefined)
    return readFields({ ...(region && { region }), ...(country && { country }) }, contextOf(stated))
  return code === undefined ? readPlaces(text, contextOf(stated)) : readPlacesIn(text, code)
}

/**
 * What the words of a place say. Where they name none, the region and the country beside them do: "Remote"
 * beside US is somewhere in the US, and so is a village that no gazetteer has.
 */
function whereInWords(stated: Stated, place: DraftPlace): Where {
  const { text, written, region, country } = stated
  const words = wordsOf(stated)
  const { area, workplace } = words
  const found = text === undefined ? words.locations : fitted(words.locations, text, stated)
  if (found.length > 0) {
    const point = found.length === 1 ? place : undefined
    return { locations: found.map((one) => placeOf(written, one, point)), area, workplace }
  }
  const wider = partsOf({ ...stated, text: undefined, fallback: undefined })
  if ((area ?? workplace) === undefined)
    return { locations: saysNothing(stated) ? [] : [placeOf(written, wider, place)] }
  const isPlace = text !== undefined && (wider.region ?? wider.country) !== undefined
  return {
    locations: isPlace ? [placeOf(joined(region, country), wider)] : [],
    area: isPlace && anywhere.test(text) ? undefined : (area ?? wider.area),
    workplace,
  }
}

/**
 * The places that the words name, with what is stated beside them: the region that they leave out, and the
 * country where they would lie elsewhere. "Kent" beside WA and US is no county in England.
 */
function fitted(places: readonly PlaceParts[], text: string, stated: Stated): readonly PlaceParts[] {
  const { region, code } = stated
  const [only, ...others] = places
  if (only === undefined) return places
  // Of a large city the name says more than a country alone, which may be that of the employer.
  const isTown = region === undefined && others.length === 0 && only.city !== undefined
  const isElsewhere = !isTown && code !== undefined && places.every(({ country }) => country !== code)
  const lacksRegion = region !== undefined && others.length === 0 && only.region === undefined
  if (!isElsewhere && !lacksRegion) return places
  const { city, region: named, country } = partsOf(stated, text)
  const isThere = code === undefined || country === code
  const isMore = isElsewhere ? (city ?? named) !== undefined : named !== undefined && isSame(city, only.city)
  return isThere && isMore
    ? [{ ...(city && { city }), ...(named && { region: named }), ...(country && { country }) }]
    : places
}

const isSame = (city: string | undefined, other: string | undefined): boolean =>
  other === undefined || fold(city ?? '') === fold(other)

const keyOf = ({ city, region, country, text }: Place): string =>
  fold(
    city === undefined && region === undefined && country === undefined
      ? text
      : `${city}|${region}|${country}`,
  )

/** Body words that leave no doubt; "flexible" and "from home" do not say where the work is done. */
const plainWords = new RegExp(
  [
    'hybrid|hibrid|on-?site|presencial|vor ort|sur site|\\d days',
    'in[- ](?:the )?office\\b|office[- ]based',
    "(?:no|not|isn't|cannot be) (?:a )?(?:fully )?remote|fully remote|100 ?% remote|remote[- ](?:only|first)",
  ].join('|'),
  'i',
)

/**
 * The title's own word, then the field, the words of the location and the description; plain words there
 * outrank the others where those say remote.
 */
function workplaceOf(
  draft: Draft,
  words: Workplace | undefined,
  body: string,
  notes: Notes,
): Workplace | undefined {
  const field = draft.workplace === undefined ? undefined : readWorkplace(draft.workplace)
  const stated = field ?? words
  const inTitle = draft.title === undefined ? undefined : readTitleTerms(draft.title).workplace
  const said = inTitle ?? stated
  const found = findWorkplace(body)
  if (said === undefined) {
    if (found) notes.read('workplace', 0.7, `the text says "${found.words}"`)
    return found?.workplace
  }
  const differs = found !== undefined && found.workplace !== said
  if (differs && said === 'remote' && plainWords.test(found.words)) {
    const where = inTitle === undefined ? 'record' : 'title'
    notes.read('workplace', 0.8, `the text says "${found.words}", against ${said} in the ${where}`)
    return found.workplace
  }
  if (said !== stated)
    notes.read('workplace', 0.9, `the title says so${stated ? `, against ${stated} in the record` : ''}`)
  else notes.stated('workplace', differs ? `the text says "${found.words}"` : undefined)
  return said
}

/** The first place of a key counts. */
function addPlace(places: Map<string, Place>, place: Place): void {
  const key = keyOf(place)
  if (!places.has(key)) places.set(key, place)
}

function payCountryOf(
  locations: readonly Place[],
  { places = [] }: Draft,
  fallback: string | undefined,
): string | undefined {
  const placed = locations.find(({ country }) => country !== undefined)
  if (placed?.country === undefined || placed.country === fallback) return fallback
  const isStated = places.some((place) => typeof place !== 'string' && countryCode(place.country ?? ''))
  const isDoubtful = !isStated && placed.region === undefined && isGuessed(placed.text, placed.country)
  return isDoubtful ? undefined : placed.country
}

/** Where the work is done: stated places, else those the description names, and remote, hybrid or on site. */
export function whereItIs(draft: Draft, body: string, country: string | undefined, notes: Notes): Where {
  const places = new Map<string, Place>()
  let area: string | undefined
  let words: Workplace | undefined
  for (const stated of (draft.places ?? []).slice(0, limits.placesPerPostingMax)) {
    const where = whereOf(typeof stated === 'string' ? { text: stated } : stated, country)
    for (const place of where.locations) addPlace(places, place)
    area ??= where.area
    words ??= where.workplace
  }
  if (places.size > 0) notes.stated('locations')
  if (area !== undefined) notes.stated('area')
  if (places.size === 0 && area === undefined) {
    for (const parts of findPlaces(body)) {
      const text = [parts.city, parts.region, parts.country].filter((part) => part !== undefined).join(', ')
      addPlace(places, placeOf(text, parts))
    }
    if (places.size > 0) notes.read('locations', 0.6)
  }
  const locations = [...places.values()].slice(0, limits.placesPerPostingMax)
  const payCountry = payCountryOf(locations, draft, country)
  return { locations, payCountry, area, workplace: workplaceOf(draft, words, body, notes) }
}
