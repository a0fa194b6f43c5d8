import type { City } from './cities.ts'
import { isKnown, isOnlyCity } from './meaning.ts'
import { citiesNamed, isBorough, postalRegions, type Region, regionsNamed } from './named.ts'

// One state for several towns: "Fort Worth/Arlington, TX", "Odessa-Midland, TX", "Miami, FL (Aventura)".

/** The town before a state that ends a piece, with or without the country. */
const townAndState = new RegExp(
  '^\\s*(?<town>[^,()]+),\\s*(?<state>[^,()\\d]+?)(?:\\s+\\d{5}(?:-\\d{4})?)?' +
    '(?:,\\s*(?:USA?|U\\.S\\.|United States(?: of America)?))?\\s*$',
  'u',
)

/** New York and Washington are cities as well, and Georgia a country. */
const moreThanStates: ReadonlySet<string> = new Set(['New York', 'Washington', 'Georgia'])

const stateOf = (text: string): Region | undefined =>
  moreThanStates.has(text) ? undefined : regionsNamed(text).find(({ country }) => postalRegions.has(country))

/** A namesake of this many times as many people is meant, whatever stands beside it. */
const farLarger = 20

/** Whether the state has a town of that name that may well be meant. */
function isTownIn(name: string, state: Region): boolean {
  const cities = citiesNamed(name)
  const most = cities.reduce((people, { population }) => Math.max(people, population), 0)
  return cities.some(
    ({ country, admin, population }) =>
      country === state.country && admin === state.name && population * farLarger >= most,
  )
}

/** Who means Dublin in California says so, even where San Francisco stands beside it. */
const largerAbroad = 5

function isRatherAbroad(name: string, state: Region): boolean {
  const most = (cities: readonly City[]): number => Math.max(0, ...cities.map(({ population }) => population))
  const cities = citiesNamed(name)
  const here = cities.filter(({ country, admin }) => country === state.country && admin === state.name)
  return most(cities.filter(({ country }) => country !== state.country)) > most(here) * largerAbroad
}

/** A piece before a slash, with the state behind the next: of "Nassau/Suffolk County" both are counties. */
export function withStateOf(behind: string, piece: string): string {
  const { town = '', state: written = '' } = townAndState.exec(behind)?.groups ?? {}
  const state = stateOf(written)
  const name = piece.trim()
  if (!state || name.includes(',')) return piece
  if (/ County$/i.test(town.trim()) && isOnlyCity(name)) return `${name} County, ${written}`
  return isTownIn(name, state) && !isRatherAbroad(name, state) ? `${name}, ${written}` : piece
}

/** Two towns that a hyphen makes one metropolis. */
const pair = /^(\p{Lu}[\p{L}.' ]+)-(\p{Lu}[\p{L}.' ]+)$/u

/** "Odessa-Midland, TX" as a chunk for each town. */
export function shareState(parts: string[]): string[][] {
  const [first = '', second = ''] = parts
  if (second === '' || !first.includes('-')) return [parts]
  const [, one = '', other = ''] = pair.exec(first.trim()) ?? []
  const arePair = one !== '' && isOnlyCity(one) && isOnlyCity(other) && !isKnown(first.trim())
  if (!arePair || !stateOf(second.trim())) return [parts]
  return [
    [one, second],
    [other, ...parts.slice(1)],
  ]
}

const townWordsMax = 4

/** "253 Broadway Seattle WA": behind a number and a street that no comma ends, a town of the state. */
export function townOfAddress(words: readonly string[]): string[] | undefined {
  const code = words.at(-1) ?? ''
  const state = /^[A-Z]{2}$/.test(code) ? stateOf(code) : undefined
  if (!state) return undefined
  for (let first = Math.max(1, words.length - 1 - townWordsMax); first < words.length - 1; first++) {
    const town = words.slice(first, -1).join(' ')
    if (isTownIn(town, state)) return [town, code]
  }
  return undefined
}

/** "The Harbour House (Tysons, VA)": a building and, in brackets, where it stands. */
const houseIn = /^(?<house>[^(),]+)\((?<inside>[^()]+)\)\s*$/u

const bracket = /^(?<head>[^()]*)\([\s,]*(?<name>[^\s(),][^(),]*)[\s,]*\)\s*$/u

/**
 * "Miami, FL (Aventura)" as two chunks: the state belongs to the name before it. A part of the town and what is
 * no known name only say more closely where in it.
 */
export function aside(chunk: string): string[] {
  if (!chunk.includes('(')) return [chunk]
  const { house = '', inside = '' } = houseIn.exec(chunk)?.groups ?? {}
  const { state: ofHouse = '' } = townAndState.exec(inside)?.groups ?? {}
  if (house !== '' && !isKnown(house.trim()) && stateOf(ofHouse)) return [inside]
  const { head = '', name: written = '' } = bracket.exec(chunk)?.groups ?? {}
  const { town = '', state: inState = '' } = townAndState.exec(head)?.groups ?? {}
  const name = written.trim()
  const state = stateOf(inState)
  if (!state || !/^\p{Lu}/u.test(name)) return [chunk]
  if (isBorough(name, town.trim()) || (!isKnown(name) && isTownLike(name))) return [head]
  if (!isOnlyCity(name)) return [chunk]
  return [head, isTownIn(name, state) ? `${name}, ${inState}` : name]
}

/** "Tysons Corner", but not "Remote" or "2 days". */
const isTownLike = (name: string): boolean => /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}$/u.test(name)
