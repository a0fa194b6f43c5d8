import { areas } from '../data/areas.ts'
import { boroughs, exonyms } from '../data/exonyms.ts'
import { gazetteer } from '../data/gazetteer.ts'
import { regions } from '../data/regions.ts'
import { type Cities, type City, readCities } from './cities.ts'
import { asCode, isCode, placeKey, placeKeys, tableRows, withoutUmlautE } from './key.ts'

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
  readonly cities: Cities
  readonly regions: Map<string, Region | Region[]>
  readonly regionCodes: Map<string, Region | Region[]>
  readonly areas: ReadonlyMap<string, string>
  readonly boroughs: ReadonlyMap<string, ReadonlySet<string>>
  readonly boroughKeys: ReadonlySet<string>
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

/** The largest city of the country under any of the names. */
function largest(cities: Cities, country: string, keys: readonly string[]): City | undefined {
  const found = keys.flatMap((key) => cities.named(key) ?? []).filter((city) => city.country === country)
  return found.reduce<City | undefined>((a, b) => (a && a.population >= b.population ? a : b), undefined)
}

type KeyedName = { readonly name: string; readonly key: string; readonly onlyFinds: boolean }

/** The rows of a table with the keys of all names, taken at once. A name with "=" only finds the gazetteer's entry. */
function keyedRows(table: string): KeyedName[][] {
  const rows = tableRows(table)
  const keys = placeKeys(rows.flat().join('|').replaceAll('=', ''), '|')
  let nth = 0
  return rows.map((row) =>
    row.map((written) => {
      const key = keys[nth] ?? ''
      nth += 1
      return { name: written.replace('=', ''), key, onlyFinds: written.startsWith('=') }
    }),
  )
}

/** Gives cities the names we show and the other names they go by. */
function addExonyms(cities: Cities): void {
  for (const [country, table] of Object.entries(exonyms))
    for (const row of keyedRows(table)) {
      const name = row[0]?.name ?? ''
      const found = largest(cities, country, keysOf(row))
      const city = found ?? { name, country, admin: '', population: 20 }
      for (const { key } of row.filter(({ onlyFinds }) => onlyFinds)) cities.forget(key)
      city.name = name
      for (const alias of row.filter(({ onlyFinds }) => !onlyFinds)) {
        const key = asCode(alias.name)?.length === 2 ? alias.name : alias.key
        if (!cities.named(key)?.includes(city)) cities.add(key, city)
      }
    }
}

const keysOf = (row: readonly KeyedName[]): string[] => row.map(({ key }) => key)

function readRegions(cities: Cities): Pick<Index, 'regions' | 'regionCodes'> {
  const byName: Index['regions'] = new Map()
  const byCode: Index['regionCodes'] = new Map()
  for (const [country, table] of Object.entries(regions))
    for (const row of keyedRows(table)) {
      const name = row[0]?.name ?? ''
      const namesake = largest(cities, country, keysOf(row))
      const isSure = namesake && namesake.population >= (country === 'ES' ? 20 : 100)
      const admin = postalRegions.has(country) ? name : isSure ? namesake.admin : undefined
      for (const alias of row) {
        const code = isCode(alias.name)
        const region = { name, country, admin, isCode: code }
        add(code ? byCode : byName, code ? alias.name : alias.key, region)
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

/** Made at first use: about 50,000 names, some 40 ms. */
function load(): Index {
  const cities = readCities(gazetteer)
  addExonyms(cities)
  const parts = Object.entries(boroughs).map(([city, names]): [string, Set<string>] => [
    city,
    new Set(names.split('|').map(placeKey)),
  ])
  return {
    cities,
    ...readRegions(cities),
    areas: keyed(areas),
    boroughs: new Map(parts),
    boroughKeys: new Set(parts.flatMap(([, keys]) => [...keys])),
  }
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
  if (text.trim().length <= 2) return cities.named(text.trim()) ?? []
  const key = placeKey(text)
  return cities.named(key) ?? cities.named(withoutUmlautE(key)) ?? []
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
export function isBorough(text: string, city: string): boolean {
  const { boroughs: parts, boroughKeys } = get()
  const key = placeKey(text)
  if (!boroughKeys.has(key)) return false
  const isOf = (name: string): boolean => parts.get(name)?.has(key) ?? false
  return isOf(city) || citiesNamed(city).some(({ name }) => isOf(name))
}
