import { areas } from './data/areas.ts'
import { boroughs, exonyms } from './data/exonyms.ts'
import { gazetteer } from './data/gazetteer.ts'
import { regions } from './data/regions.ts'
import { asCode, isCode, placeKey, placeKeys, tableRows, withoutUmlautE } from './place-key.ts'

/**
 * A city of the gazetteer. `admin` is its first-level region as the gazetteer codes it; `population`
 * is in thousands.
 */
export type City = {
  name: string
  readonly country: string
  readonly admin: string
  readonly population: number
}

/**
 * A region as we show it, and, where we can know it, the gazetteer's code for checking that a city
 * lies in it.
 */
export type Region = {
  readonly name: string
  readonly country: string
  readonly admin: string | undefined
  readonly isCode: boolean
}

type Index = {
  readonly cities: Map<string, City | City[]>
  readonly regions: Map<string, Region | Region[]>
  readonly regionCodes: Map<string, Region | Region[]>
  readonly areas: ReadonlyMap<string, string>
  readonly boroughs: ReadonlyMap<string, ReadonlySet<string>>
}

/** Countries whose regions we show, and the gazetteer codes, as postal codes. */
export const postalRegions: ReadonlySet<string> = new Set(['US', 'CA', 'AU'])

let index: Index | undefined

/** Most names have one bearer, so an array is made only for the second: that halves the memory. */
function add<V extends object>(map: Map<string, V | V[]>, key: string, value: V): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, value)
  else if (Array.isArray(there)) there.push(value)
  else map.set(key, [there, value])
}

const all = <V extends object>(map: ReadonlyMap<string, V | V[]>, key: string): readonly V[] | undefined => {
  const there = map.get(key)
  return there === undefined || Array.isArray(there) ? there : [there]
}

/** The keys of a country's cities, in order: taken all at once, for one by one they are most of the loading. */
const packedKeys = (packed: string): readonly string[] =>
  placeKeys(packed.replace(/(?:^|;)[^:]*:/g, '|').replace(/=[^|;]*/g, ''), '|').slice(1)

function unpackCities(): Index['cities'] {
  const cities: Index['cities'] = new Map()
  for (const [country, packed] of Object.entries(gazetteer)) {
    const keys = packedKeys(packed)
    let nth = 0
    for (const group of packed.split(';')) {
      const colon = group.indexOf(':')
      const admin = group.slice(0, colon)
      for (const entry of group.slice(colon + 1).split('|')) {
        const equals = entry.indexOf('=')
        const name = entry.slice(0, equals)
        const population = Number.parseInt(entry.slice(equals + 1), 36)
        add(cities, keys[nth] ?? placeKey(name), { name, country, admin, population })
        nth += 1
      }
    }
  }
  return cities
}

/** The largest city of the country under any of the names. */
function largest(cities: Index['cities'], country: string, names: readonly string[]): City | undefined {
  const found = names
    .flatMap((name) => all(cities, placeKey(name)) ?? [])
    .filter((city) => city.country === country)
  return found.reduce<City | undefined>((a, b) => (a && a.population >= b.population ? a : b), undefined)
}

/**
 * Gives cities the names we show and the other names they go by. A name with "=" only finds the
 * gazetteer's entry.
 */
function addExonyms(cities: Index['cities']): void {
  for (const [country, table] of Object.entries(exonyms))
    for (const row of tableRows(table)) {
      const names = row.map((name) => name.replace('=', ''))
      const name = names[0] ?? ''
      const city = largest(cities, country, names) ?? { name, country, admin: '', population: 20 }
      for (const finder of row.filter((each) => each.startsWith('='))) cities.delete(placeKey(finder))
      city.name = name
      for (const alias of row.filter((each) => !each.startsWith('='))) {
        const key = asCode(alias)?.length === 2 ? alias : placeKey(alias)
        if (!all(cities, key)?.includes(city)) add(cities, key, city)
      }
    }
}

function readRegions(cities: Index['cities']): Pick<Index, 'regions' | 'regionCodes'> {
  const byName: Index['regions'] = new Map()
  const byCode: Index['regionCodes'] = new Map()
  for (const [country, table] of Object.entries(regions))
    for (const row of tableRows(table)) {
      const name = row[0] ?? ''
      const namesake = largest(cities, country, row)
      const isSure = namesake && namesake.population >= (country === 'ES' ? 20 : 100)
      const admin = postalRegions.has(country) ? name : isSure ? namesake.admin : undefined
      for (const alias of row) {
        const code = isCode(alias)
        add(code ? byCode : byName, code ? alias : placeKey(alias), { name, country, admin, isCode: code })
      }
    }
  return { regions: byName, regionCodes: byCode }
}

const keyed = (table: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([name, others]) =>
      [name, ...others.split('|')].map((each): [string, string] => [
        isCode(each) ? each : placeKey(each),
        name,
      ]),
    ),
  )

/** Unpacked at first use: about 50,000 names, some 40 ms. */
function load(): Index {
  const cities = unpackCities()
  addExonyms(cities)
  const parts = Object.entries(boroughs).map(([city, names]): [string, Set<string>] => [
    city,
    new Set(names.split('|').map(placeKey)),
  ])
  return { cities, ...readRegions(cities), areas: keyed(areas), boroughs: new Map(parts) }
}

const get = (): Index => {
  index ??= load()
  return index
}

/**
 * All cities of that name in any of its languages, largest first in each country; none when nothing is
 * known.
 */
export function citiesNamed(text: string): readonly City[] {
  const { cities } = get()
  if (text.length <= 2) return all(cities, text) ?? []
  const key = placeKey(text)
  return all(cities, key) ?? all(cities, withoutUmlautE(key)) ?? []
}

/** All regions of that name or, in capitals, that code. */
export function regionsNamed(text: string): readonly Region[] {
  const { regions: byName, regionCodes } = get()
  const code = asCode(text)
  const byItsCode = code ? all(regionCodes, code) : undefined
  const key = placeKey(text)
  const named = all(byName, key) ?? all(byName, withoutUmlautE(key))
  return named && byItsCode ? [...byItsCode, ...named] : (named ?? byItsCode ?? [])
}

/**
 * The area that a text names: "Europe", "EMEA", "Worldwide". Codes of two letters count only in
 * capitals.
 */
export const areaNamed = (text: string): string | undefined =>
  (isCode(text) ? get().areas.get(text) : undefined) ?? get().areas.get(placeKey(text))

/** Whether the text names a part of that city, such as Shoreditch of London. */
export const isBorough = (text: string, city: string): boolean =>
  get().boroughs.get(city)?.has(placeKey(text)) ?? false
