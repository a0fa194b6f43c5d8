import type { City } from './cities.ts'
import type { Meaning, Part } from './meaning.ts'
import { postalRegions, type Region } from './named.ts'

// "Amsterdam, NH, Netherlands": applicant tracking systems write the codes of regions that we have no list of, and
// many of these are states of America or cantons as well. Beside a town and its country such a code says nothing.

const regionCode = /^[A-Z]{1,3}$|^[A-Z]\. ?[A-Z]\.?$/

/** Whether the part could be the code of a region of any country: "NH", "D.F.", "M". */
const isRegionCode = ({ text }: Part): boolean => text.length <= 5 && regionCode.test(text)

const citiesOf = ({ meanings }: Part): readonly City[] =>
  meanings.flatMap((meaning) => (meaning.is === 'city' ? meaning.cities : []))

const regionsOf = ({ meanings }: Part): readonly Region[] =>
  meanings.flatMap((meaning) => (meaning.is === 'region' ? meaning.region : []))

/** A namesake in the code's own region that is this many times smaller than the country's town is not meant. */
const farLarger = 20

/** Whether the parts are a town of the country and a code that is none of its regions. */
function isForeign(code: Part | undefined, town: Part | undefined, country: string): boolean {
  if (!code || !town || !isRegionCode(code) || isRegionCode(town)) return false
  // "Chicago, ATL, US" and "Kuala Lumpur, KL, Malaysia" say cities of the country.
  if ([...regionsOf(code), ...citiesOf(code)].some((each) => each.country === country)) return false
  const cities = citiesOf(town)
  const people = Math.max(...cities.map((city) => (city.country === country ? city.population : -1)))
  const mayBeIn = (region: Region): boolean =>
    cities.some(
      (city) =>
        city.country === region.country &&
        city.admin === region.admin &&
        city.population * farLarger > people,
    )
  return people >= 0 && !regionsOf(code).some(mayBeIn)
}

type Country = { readonly country: string; readonly byName: boolean }

function countryOf(part: Part | undefined): Country | undefined {
  for (const meaning of part?.meanings ?? []) if (meaning.is === 'country') return meaning
  return undefined
}

/** "CA, NY, Toronto" are two states and a city: the country's code and the other one are of the same list. */
const areStates = (country: Part, code: Part): boolean =>
  isRegionCode(country) &&
  country.text !== code.text &&
  regionsOf(country).some(
    (region) =>
      postalRegions.has(region.country) && regionsOf(code).some((other) => other.country === region.country),
  )

/** Countries whose regions' codes mean provinces elsewhere as often: "Belfast, NI", "The Hague, ZH". */
const rareCodes: ReadonlySet<string> = new Set(['DE', 'CH', 'BR'])

/** The parts of a chunk without the codes of regions that its country does not have. */
export function withoutForeignCodes(parts: readonly Part[]): readonly Part[] {
  const { length } = parts
  const [front, middle, third] = parts
  if (length === 2 && front && middle) return withoutRareRegion(front, middle) ?? parts
  if (length < 3) return parts
  const last = countryOf(parts[length - 1])
  if (last && isForeign(parts[length - 2], parts[length - 3], last.country))
    return parts.toSpliced(length - 2, 1)
  if (length > 3 || !front || !middle || !third) return parts
  const first = countryOf(front)
  if (first && last && isWrongCode(front, first, last) && isForeign(front, middle, last.country))
    return [middle, third]
  return first && isForeign(middle, third, first.country) && !areStates(front, middle)
    ? [front, third]
    : parts
}

/** "CH - Shanghai, China": the country's name says more than a code in front; a state may be one of a list. */
const isWrongCode = (front: Part, first: Country, last: Country): boolean =>
  last.byName &&
  !first.byName &&
  first.country !== last.country &&
  !regionsOf(front).some(({ country }) => postalRegions.has(country))

/** "Graz, ST": no town in Saxony-Anhalt or anywhere in Germany is called so. */
function withoutRareRegion(town: Part, behind: Part): Part[] | undefined {
  if (!isRegionCode(behind) || !behind.meanings.some(isOfRareCode)) return undefined
  const countries = new Set(citiesOf(town).map(({ country }) => country))
  if (countries.size === 0) return undefined
  const meanings = behind.meanings.filter(
    (meaning) => !isOfRareCode(meaning) || (meaning.is === 'region' && countries.has(meaning.region.country)),
  )
  return [town, { ...behind, meanings }]
}

const isOfRareCode = (meaning: Meaning): boolean =>
  meaning.is === 'region' && rareCodes.has(meaning.region.country)
