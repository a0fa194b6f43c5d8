import { limits } from '../limits.ts'
import type { Place } from '../posting.ts'
import { fold } from '../text/characters.ts'
import { countryCode } from '../text/country.ts'
import { findPlaces, readPlace, readPlaces } from '../text/place.ts'
import { findWorkplace, readWorkplace } from '../text/workplace.ts'
import type { Workplace } from '../words.ts'
import type { Notes } from './normalise-notes.ts'
import { lineOf } from './normalise-words.ts'
import type { Draft, DraftPlace } from './source.ts'

type Parts = {
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly country?: string | undefined
}

export type Where = {
  readonly locations: readonly Place[]
  readonly area?: string | undefined
  readonly workplace?: Workplace | undefined
}

const degrees = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && Number.isFinite(value) && Math.abs(value) <= most ? value : undefined

const placeOf = (text: string, { city, region, country }: Parts, at?: DraftPlace): Place => {
  const latitude = degrees(at?.latitude, 90)
  const longitude = degrees(at?.longitude, 180)
  const isPoint = latitude !== undefined && longitude !== undefined && !(latitude === 0 && longitude === 0)
  return {
    text: text.slice(0, limits.placeCharsMax),
    ...(city !== undefined && { city }),
    ...(region !== undefined && { region }),
    ...(country !== undefined && { country }),
    ...(isPoint && { latitude, longitude }),
  }
}

/** A text that says several places in one field; commas stand within a place as well. */
const isList = /[;|]/

/** One stated place: its own parts where the record has them, else what its words say. */
function whereOf(stated: DraftPlace, fallbackCountry: string | undefined): Where {
  const text = lineOf(stated.text)
  const city = lineOf(stated.city)
  const region = lineOf(stated.region)
  const countryWord = lineOf(stated.country)
  const written = text ?? [city, region, countryWord].filter((part) => part !== undefined).join(', ')
  if (written === '') return { locations: [] }
  const countryStated = countryWord === undefined ? undefined : countryCode(countryWord)
  const country = countryStated ?? fallbackCountry
  const context = country === undefined ? {} : { country }
  if (city !== undefined) {
    const countrySaid = countryWord ?? fallbackCountry
    const parts = readPlace({
      city,
      ...(text !== undefined && { text }),
      ...(region !== undefined && { region }),
      ...(countrySaid !== undefined && { country: countrySaid }),
    })
    const words = text === undefined ? undefined : readPlaces(text, context)
    const own = placeOf(written, parts, stated)
    const others = isList.test(written) ? (words?.locations ?? []).filter((one) => one.city !== own.city) : []
    return {
      locations: [own, ...others.map((one) => placeOf(written, one))],
      workplace: words?.workplace,
    }
  }
  const words = readPlaces(written, context)
  const locations = words.locations.map((parts) =>
    placeOf(written, parts, words.locations.length === 1 ? stated : undefined),
  )
  const saysNothing = locations.length === 0 && words.area === undefined && words.workplace === undefined
  return {
    // A village that no gazetteer has lies in the country that the record states all the same.
    locations: saysNothing ? [placeOf(written, { country: countryStated }, stated)] : locations,
    area: words.area,
    workplace: words.workplace,
  }
}

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
 * Field, then the words of the location, then the description; plain words there outrank a publisher's
 * bucket.
 */
function workplaceOf(
  draft: Draft,
  words: Workplace | undefined,
  body: string,
  notes: Notes,
): Workplace | undefined {
  const field = draft.workplace === undefined ? undefined : readWorkplace(draft.workplace)
  const stated = field ?? words
  const found = findWorkplace(body)
  if (stated === undefined) {
    if (found) notes.read('workplace', 0.7, `the text says "${found.words}"`)
    return found?.workplace
  }
  const differs = found !== undefined && found.workplace !== stated
  if (differs && stated === 'remote' && plainWords.test(found.words)) {
    notes.read('workplace', 0.8, `the text says "${found.words}", against ${stated} in the record`)
    return found.workplace
  }
  notes.stated('workplace', differs ? `the text says "${found.words}"` : undefined)
  return stated
}

/** The first place of a key counts. */
function addPlace(places: Map<string, Place>, place: Place): void {
  const key = keyOf(place)
  if (!places.has(key)) places.set(key, place)
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
  return { locations, area, workplace: workplaceOf(draft, words, body, notes) }
}
