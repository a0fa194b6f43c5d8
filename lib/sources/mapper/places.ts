import { readPlaces } from '../../text/place/place.ts'
import type { DraftPlace } from '../source.ts'
import type { Field } from './field-names.ts'
import type { FoundByField } from './found.ts'

/**
 * Places that stand in a list keep their parts together; what stands alone describes one place. Where a
 * record has both, they are two tellings of the same, and the one that is more surely about places is taken.
 */
export function mappedPlaces(found: FoundByField): (string | DraftPlace)[] {
  const groups = new Map<string, PlaceGroup>()
  for (const { choice, leaf } of placeFields.flatMap((field) => found.get(field) ?? [])) {
    const name = further.test(leaf.path) ? `${furtherMark}${leaf.group || leaf.segments[0]}` : leaf.group
    const group: PlaceGroup = groups.get(name) ?? {
      parts: new Map(),
      paths: new Map(),
      others: new Map(),
      confidence: 0,
    }
    groups.set(name, group)
    const path = group.paths.get(choice.field) ?? leaf.path
    if (path !== leaf.path) {
      if (choice.field === 'place')
        group.others.set(leaf.path, [...(group.others.get(leaf.path) ?? []), leaf.value])
      continue
    }
    group.paths.set(choice.field, path)
    group.parts.set(choice.field, [...(group.parts.get(choice.field) ?? []), leaf.value])
    if (choice.field === 'place' || choice.field === 'city') {
      group.confidence = Math.max(group.confidence, choice.confidence)
    }
  }
  const alone = groups.get('')
  const named = [...groups].filter(([name]) => name !== '')
  const listed = named.filter(([name]) => !name.startsWith(furtherMark)).map(([, group]) => group)
  const others = named.filter(([name]) => name.startsWith(furtherMark)).map(([, group]) => group)
  const isListSurer =
    listed.some(({ confidence }) => confidence >= (alone?.confidence ?? 0)) || isOneOf(alone, listed)
  return [...(isListSurer ? listed : alone ? [alone] : []), ...others].flatMap(placesIn)
}

const ofPlaces =
  /(?:location|place|site|standort|ubicacion|localizacion|lieu)(?:s|e|en|es|x)?(?:[.@][^.@]+)*$/i

/** {"location": "Emden, Germany", "locations": [{"city": "Emden"}, {"city": "Leer"}]}: the list says it and more. */
function isOneOf(alone: PlaceGroup | undefined, listed: readonly PlaceGroup[]): boolean {
  const said = [...(alone?.parts.get('place') ?? []), ...(alone?.parts.get('city') ?? [])].join(' ')
  const cities = listed.flatMap(({ parts, paths }) =>
    ofPlaces.test(paths.get('city') ?? '') ? (parts.get('city') ?? []) : [],
  )
  return new Set(cities).size > 1 && cities.some((city) => said.includes(city))
}

const furtherWords =
  'additional|secondary|other|alternate|alternative|further|more|extra|weitere|andere|zus(?:ae|ä)tzliche|otr[ao]s?|' +
  'adicional|autres?'

/** Places that come on top of the record's own, and are no other telling of it: "secondaryLocations". */
const further = new RegExp(
  `^(?:${furtherWords})(?:[A-Z_ .-]|(?:locations?|places|offices|cities|standorte|ubicaciones|sedes|lieux))`,
)
const furtherMark = '+'

type PlaceGroup = {
  readonly parts: Map<Field, string[]>
  readonly paths: Map<Field, string>
  /** What else is said of the same place, by its path. */
  readonly others: Map<string, string[]>
  confidence: number
}

const placeFields: readonly Field[] = [
  ...(['place', 'city', 'region', 'country', 'postalCode', 'street', 'latitude', 'longitude'] as const),
]

function placesIn({ parts, others }: PlaceGroup): (string | DraftPlace)[] {
  const texts = parts.get('place') ?? []
  const cities = parts.get('city') ?? []
  const levels = levelsOf(texts, others)
  if (levels) return [levels]
  // {"location": "Berlin", "locations": ["Berlin", "Munich"]}
  const all = [texts, ...others.values()].find((list) => list.length > 1 && list.includes(texts[0] ?? ''))
  if (all) return [...all]
  if (cities.length > 1) return cities.map((city) => ({ city, ...only(parts, ['region', 'country']) }))
  const place = {
    text: cities.length === 0 ? wellKnown(texts[0], [...others.values()].flat()) : texts[0],
    ...only(parts, ['city', 'region', 'country']),
  }
  const [latitude, longitude] = [Number(parts.get('latitude')?.[0]), Number(parts.get('longitude')?.[0])]
  const hasPoint =
    Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0)
  if (texts.length === 0 && Object.values(place).every((value) => value === undefined)) return []
  return [{ ...place, ...only(parts, ['postalCode', 'street']), ...(hasPoint && { latitude, longitude }) }]
}

/** {"display_name": "Leeds, Yorkshire", "area": ["UK", "Yorkshire", "Leeds"]}: one place, from its country down. */
function levelsOf(texts: readonly string[], others: PlaceGroup['others']): DraftPlace | undefined {
  const [country = '', ...inner] = texts
  const text = [...others.values()].find(
    ([only = '', ...more]) => more.length === 0 && inner.includes(firstPart(only)),
  )?.[0]
  return text !== undefined && isCountry(country) ? { text, country } : undefined
}

const firstPart = (text: string): string => text.split(',')[0]?.trim() ?? ''

const isCountry = (text: string): boolean => {
  const { locations } = readPlaces(text)
  return (
    locations.length === 1 &&
    locations.every(({ city, region }) => city === undefined && region === undefined)
  )
}

const isKnown = (text: string): boolean => {
  const { locations, area, workplace } = readPlaces(text)
  return locations.length > 0 || area !== undefined || workplace !== undefined
}
const hasCity = (text: string): boolean => readPlaces(text).locations.some(({ city }) => city !== undefined)

/** The text, or where it names no place that one knows another one that does: "Leeds depot" may have an address. */
const wellKnown = (text: string | undefined, others: readonly string[]): string | undefined =>
  text === undefined || others.length === 0 || isKnown(text) ? text : (others.find(hasCity) ?? text)

/** The fields that have exactly one value. */
const only = (
  parts: ReadonlyMap<Field, readonly string[]>,
  fields: readonly Field[],
): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const values = parts.get(field) ?? []
      const [value] = values
      return values.length === 1 && value !== undefined ? [[field, value]] : []
    }),
  )
