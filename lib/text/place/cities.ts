import { placeKeys } from './key.ts'

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

/** Cities by the keys of their names. */
export type Cities = {
  /** Those of that name, the same objects each time; undefined when there is none. */
  named(key: string): readonly City[] | undefined
  add(key: string, city: City): void
  forget(key: string): void
}

/**
 * The cities of the packed gazetteer. To find where each of 30,000 stands takes a third of the time that it takes to
 * make them all; a city is made when it is first asked for, and stands in the gazetteer under one key only.
 */
export function readCities(gazetteer: Readonly<Record<string, string>>): Cities {
  const rows = Object.entries(gazetteer)
  const rowOf: number[] = []
  const startOf: number[] = []
  /** A city that was not asked for yet is its number. Most names have one bearer, and so no array. */
  const byKey = new Map<string, City | number | (City | number)[]>()

  const add = (key: string, city: City | number): void => {
    const there = byKey.get(key)
    if (there === undefined) byKey.set(key, city)
    else if (Array.isArray(there)) there.push(city)
    else byKey.set(key, [there, city])
  }
  const made = (city: City | number): City => {
    if (typeof city !== 'number') return city
    const [country = '', packed = ''] = rows[rowOf[city] ?? 0] ?? []
    return readCity(country, packed, startOf[city] ?? 0)
  }

  for (const [row, [, packed]] of rows.entries()) {
    let start = packed.indexOf(':') + 1
    for (const key of keysIn(packed)) {
      add(key, startOf.length)
      rowOf.push(row)
      startOf.push(start)
      start = nextStart(packed, start)
    }
  }
  return {
    add,
    forget: (key) => void byKey.delete(key),
    named(key) {
      const there = byKey.get(key)
      if (there === undefined) return undefined
      const cities = Array.isArray(there) ? there.map(made) : [made(there)]
      const [only] = cities
      byKey.set(key, cities.length === 1 && only ? only : cities)
      return cities
    },
  }
}

/** The keys of a country's cities, in order: taken all at once, for one by one they are most of the loading. */
const keysIn = (packed: string): readonly string[] =>
  placeKeys(packed.replace(/(?:^|;)[^:]*:/g, '|').replace(/=[^|;]*/g, ''), '|').slice(1)

/** Entries are `name=population`; after the last of a region comes `;region:`. */
function nextStart(packed: string, start: number): number {
  let at = packed.indexOf('=', start) + 1
  while (at < packed.length && packed[at] !== '|' && packed[at] !== ';') at += 1
  return packed[at] === ';' ? packed.indexOf(':', at) + 1 : at + 1
}

function readCity(country: string, packed: string, start: number): City {
  const equals = packed.indexOf('=', start)
  const group = packed.lastIndexOf(';', start) + 1
  return {
    name: packed.slice(start, equals),
    country,
    admin: packed.slice(group, packed.indexOf(':', group)),
    population: Number.parseInt(/[0-9a-z]*/.exec(packed.slice(equals + 1, equals + 9))?.[0] ?? '0', 36),
  }
}
