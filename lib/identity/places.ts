import type { Posting } from '../posting.ts'
import { fold } from '../text/characters.ts'
import type { City } from '../text/place/cities.ts'
import { readCountry } from '../text/place/country.ts'
import { citiesNamed, isBorough } from '../text/place/named.ts'
import { readPlaces } from '../text/place/place.ts'
import { shareNoWord, smallTownsIn } from './small-towns.ts'

/**
 * Where a posting says the work is. `cities` are folded names with the country where it is known
 * ("london|gb", "cambridge|"), and with the state where it has a code ("portland|us|or"); `countries` are
 * those of every place said. Supranational areas and "remote" are no places: they contradict no city. `towns` are
 * names that no gazetteer has, of small towns and of quarters.
 */
export type Places = {
  readonly cities: readonly string[]
  readonly countries: readonly string[]
  readonly towns?: readonly string[]
}

const townsMax = 20

const oneOf = (...words: readonly string[]): RegExp => new RegExp(words.join('|'), 'iu')

/** What such a sentence speaks of: "We are a company based in Berlin" is about something else. */
const subject = oneOf(
  '\\b(?:role|position|job|post|you|office|puesto|rol|posici[oó]n|vacante|trabajo|trabajar[aá]s|vous)\\b',
  '\\b(?:poste|emploi|mission|stelle|arbeitsplatz|einsatzort|arbeitsort|dienstort|standort|sitz)\\b',
  '^\\W*(?:based|located|bas[eé]e?|ubicad[oa])\\b',
)
const statement = oneOf(
  '(?:based|located|work) (?:in|at|out of) (.{2,120})',
  '(?:ubicad[oa]|basad[oa]|localizad[oa]|sede|se ubica|se encuentra|est[aá]|trabajar[aá]s) en (.{2,120})',
  '(?:basée?|située?|localisée?|bureaux?|se (?:situe|trouve)|travaillerez) (?:à|en|au) (.{2,120})',
  '(?:stelle|position|arbeitsplatz|(?:einsatz|arbeits|dienst|stand)ort)' +
    '(?: ist(?: in)?| befindet sich in| liegt in|:) (.{2,120})',
)

/** The part of a sentence that names where the work is done: "This role is based in London or Stockholm". */
export function placeSaid(sentence: string): string | undefined {
  if (sentence.length > 300 || !subject.test(sentence)) return undefined
  const said = statement
    .exec(sentence)
    ?.slice(1)
    .find((part) => part !== undefined)
  const place = said
    ?.split(/[.;:()]|,? (?:with|mit|avec|con|and (?:work|you|we|will))(?: |$)| angesiedelt/i)[0]
    ?.trim()
  // A place is a name: without a capital it is a way of speaking ("based in the field"); and one that is known, or
  // "work in SAP and Excel" would be said of a place.
  return place && /^\p{Lu}/u.test(place) && readPlaces(place).locations.length > 0 ? place : undefined
}

type Said = {
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly country?: string | undefined
}

const saysCountry = (text: string): boolean =>
  text.split(/[,;()|/·•–-]/).some((part) => readCountry(part) !== undefined)

/**
 * The countries a place may lie in. A bare "Durham", or "Durham, hybrid", is read as the largest one, which is a
 * guess: here it stands for every city of that name, so that a copy that writes the country contradicts nothing.
 */
function countriesOf({ text, city, region, country }: Posting['locations'][number]): readonly string[] {
  if (!country) return []
  const stated = country.toLowerCase()
  if (city === undefined || region !== undefined || text === undefined) return [stated]
  const bearers = new Set([stated, ...citiesNamed(city).map((bearer) => bearer.country.toLowerCase())])
  return bearers.size === 1 || saysCountry(text) ? [stated] : [...bearers]
}

/** States and provinces that have a code tell cities apart: Portland in Oregon and Portland in Maine. */
const statedRegion = ({ region = '', country = '' }: Said): string =>
  /^(?:US|CA|AU)$/.test(country) && /^[A-Z]{2,3}$/.test(region) ? `|${region.toLowerCase()}` : ''

const cityKey = (said: Said): string => {
  const { city = '', country = '' } = said
  return `${fold(city)}|${country.toLowerCase()}${statedRegion(said)}`
}

/** A sentence of the body, with the place that it says the job is in. */
type Placed = { readonly place: string | undefined }

/**
 * The posting's own places. What the body says of them counts where the fields name no city, and widens them
 * where it names several ("London or Stockholm"): a copy that lists only one of these is the same vacancy.
 */
export function placesToCompare(posting: Pick<Posting, 'locations'>, sentences: readonly Placed[]): Places {
  const stated = posting.locations
    .filter(({ city }) => city !== undefined)
    .map((location) => (countriesOf(location).length > 1 ? { city: location.city } : location))
  const found = sentences
    .flatMap(({ place }) => place ?? [])
    .slice(0, 3)
    .flatMap((text) => readPlaces(text).locations.filter(({ city }) => city))
  const widens = stated.length === 0 || found.length > 1
  const cities = new Set([...stated, ...(widens ? found : [])].map(cityKey))
  const countries = new Set(posting.locations.flatMap(countriesOf))
  const towns = [...new Set(posting.locations.flatMap(({ text }) => smallTownsIn(text)))].slice(0, townsMax)
  return {
    cities: [...cities].sort(),
    countries: [...countries].sort(),
    ...(towns.length > 0 && { towns: towns.sort() }),
  }
}

/** What follows the short name of a town: "Newcastle upon Tyne", "Halle (Saale)". */
const byname = /(?: \(|[ -](?:upon|on|under|in the|am|an der|an|ob der|im|bei|sur|sous|de|del)(?=[ -]))/g
const newYork = 'new york|us'
const boroughs = new Set(['manhattan|us', 'brooklyn|us', 'queens|us', 'bronx|us', 'staten island|us'])

type Town = { readonly name: string; readonly country: string; readonly region: string }

type Shortened = { readonly name: string; readonly town: Town }

/** Towns by their names, and by those that may be their short ones; and whether New York or a part of it is there. */
type Towns = {
  readonly all: readonly Town[]
  readonly byName: ReadonlyMap<string, readonly Town[]>
  readonly byShortName: ReadonlyMap<string, readonly Shortened[]>
  readonly hasNewYork: boolean
  readonly hasBorough: boolean
}

const townOf = (key: string): Town => {
  const [name = '', country = '', region = ''] = key.split('|')
  return { name, country, region }
}

const shortenedOf = (town: Town): Shortened[] =>
  [...town.name.matchAll(byname)].map(({ index }) => ({ name: town.name.slice(0, index), town }))

function readTowns({ cities }: Places): Towns {
  const all = cities.map(townOf)
  const names = all.map(({ name, country }) => `${name}|${country}`)
  return {
    all,
    byName: Map.groupBy(all, ({ name }) => name),
    byShortName: Map.groupBy(all.flatMap(shortenedOf), ({ name }) => name),
    hasNewYork: names.includes(newYork),
    hasBorough: names.some((name) => boroughs.has(name)),
  }
}

/** Places are compared far more often than they are read. */
const known = new WeakMap<Places, Towns>()
function townsOf(places: Places): Towns {
  const before = known.get(places)
  if (before) return before
  const towns = readTowns(places)
  known.set(places, towns)
  return towns
}

const agree = (one: string, other: string): boolean => one === other || one === '' || other === ''

const areOne = (one: Town, other: Town): boolean =>
  agree(one.country, other.country) && agree(one.region, other.region)

const shareTown = (a: Towns, b: Towns): boolean =>
  a.all.some((one) => b.byName.get(one.name)?.some((other) => areOne(one, other)))

/**
 * Whether a name may be the other's short one: its country has no other town that is called just so. Without a country
 * it stands for whichever town a reader thinks of first.
 */
function isShortOf({ name, country }: Town, long: Town): boolean {
  if (country === '') return true
  const isOther = (bearer: City) =>
    bearer.country.toLowerCase() === country && fold(bearer.name) !== long.name
  return country === long.country && !citiesNamed(name).some(isOther)
}

const namesShortly = (a: Towns, b: Towns): boolean =>
  b.byShortName.size > 0 &&
  a.all.some((one) => b.byShortName.get(one.name)?.some(({ town }) => isShortOf(one, town)))

const mayBeOne = (a: Towns, b: Towns): boolean =>
  namesShortly(a, b) || namesShortly(b, a) || (a.hasNewYork && b.hasBorough) || (b.hasNewYork && a.hasBorough)

/** "Shoreditch" of a posting in London. */
const isQuarter = ({ towns = [] }: Places, { cities }: Places): boolean =>
  towns.some((town) => cities.some((city) => isBorough(town, townOf(city).name)))

/** Towns of which one at least is in no gazetteer, and which are not called alike. */
function smallTownsDiffer(a: Places, b: Places): 'conflict' | 'doubt' | undefined {
  if (a.towns === undefined && b.towns === undefined) return undefined
  const [one, other] = [a, b].map(({ cities, towns = [] }) => [
    ...cities.map((key) => townOf(key).name),
    ...towns,
  ])
  if (!one?.length || !other?.length || !shareNoWord(one, other)) return undefined
  if (isQuarter(a, b) || isQuarter(b, a)) return undefined
  return a.cities.length === 0 && b.cities.length === 0 ? 'conflict' : 'doubt'
}

/**
 * `same` when a city is shared, `conflict` when both name cities and share none, or towns that no gazetteer has;
 * `doubt` when one names a city and the other such a town, which may be a quarter of it; `open` when one of them
 * names none, or names one that may be the other's.
 */
export function comparePlaces(a: Places, b: Places): PlaceVerdict {
  if (a.cities.length > 0 && b.cities.length > 0) {
    const [one, other] = [townsOf(a), townsOf(b)]
    return shareTown(one, other) ? 'same' : mayBeOne(one, other) ? 'open' : 'conflict'
  }
  const bothSayCountry = a.countries.length > 0 && b.countries.length > 0
  return bothSayCountry && !a.countries.some((country) => b.countries.includes(country))
    ? 'conflict'
    : (smallTownsDiffer(a, b) ?? 'open')
}
export type PlaceVerdict = 'same' | 'conflict' | 'doubt' | 'open'
