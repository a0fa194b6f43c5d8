import { Problem } from '../problem.ts'
import { closedWords } from './data/value-words.ts'
import { employmentSaid } from './employment-said.ts'
import type { Field } from './field-names.ts'
import { isMarkup } from './field-values.ts'
import { type Leaf, leavesOf } from './flatten.ts'
import { choiceOf, type FieldChoice, type Mapping } from './mapper.ts'
import { inOrder } from './mapper-dates.ts'
import { isNotice, isOtherKind } from './not-postings.ts'
import { assumedOf } from './own-words.ts'
import type { BodyPart, Draft, DraftPlace } from './source.ts'

type Found = { readonly choice: FieldChoice; readonly leaf: Leaf }
type FoundByField = ReadonlyMap<Field, readonly Found[]>

/**
 * Reads one record through a mapping.
 *
 * @returns Problem invalid_field when the title is a list; missing_required_field is left to normalising,
 * which sees all
 */
export function mappedDraft(record: unknown, mapping: Mapping): Draft | Problem | undefined {
  const leaves = leavesOf(record)
  if (leaves.length === 0 || (mapping.signs && isOtherKind(leaves, mapping.signs))) return undefined
  const found = foundIn(leaves, mapping)
  const titles = [...new Set(valuesOf(found, 'title'))]
  if (titles.length === 0 && isNotice(leaves)) return undefined
  if (titles.length > 1) {
    return new Problem('invalid_field', { field: 'title', values: titles.length, ...refIn(found) })
  }
  const applyUrl = first(found, 'applyUrl')
  return {
    paths: pathsOf(found),
    sourceRef: first(found, 'sourceRef') ?? first(found, 'requisitionId'),
    requisitionId: first(found, 'requisitionId'),
    url: first(found, 'url'),
    title: titles[0],
    employer: employerOf(found),
    places: placesOf(found),
    workplace: workplaceOf(found),
    employment: employmentOf(found),
    seniority: first(found, 'seniority'),
    salary: salaryOf(found),
    body: bodyOf(found),
    skills: skillsOf(found),
    category: first(found, 'category'),
    industry: first(found, 'industry'),
    apply: applyUrl === undefined ? undefined : [{ url: applyUrl }],
    posted: dateOf(found, 'posted', mapping),
    validThrough: dateOf(found, 'validThrough', mapping),
    language: first(found, 'language'),
    closed: isClosed(found),
  }
}

function foundIn(leaves: readonly Leaf[], mapping: Mapping): FoundByField {
  const found = new Map<Field, Found[]>()
  for (const leaf of leaves) {
    const choice = choiceOf(mapping, leaf)
    if (!choice) continue
    const list = found.get(choice.field)
    if (list) list.push({ choice, leaf })
    else found.set(choice.field, [{ choice, leaf }])
  }
  for (const list of found.values()) list.sort((a, b) => b.choice.confidence - a.choice.confidence)
  return found
}

/** The values at the surest path that has any in this record. */
function valuesOf(found: FoundByField, field: Field): string[] {
  const list = found.get(field) ?? []
  const path = list[0]?.leaf.path
  return list.filter(({ leaf }) => leaf.path === path).map(({ leaf }) => leaf.value)
}

const first = (found: FoundByField, field: Field): string | undefined => valuesOf(found, field)[0]

const refIn = (found: FoundByField): { ref?: string } => {
  const ref = first(found, 'sourceRef')
  return ref === undefined ? {} : { ref }
}

/** Postings call some things otherwise than the mapping does. */
const postingField: Partial<Record<Field, string>> = {
  place: 'locations',
  city: 'locations',
  remote: 'workplace',
  hybrid: 'workplace',
  onsite: 'workplace',
  permanent: 'employment',
  applyUrl: 'apply',
  salaryMin: 'salary',
}

function pathsOf(found: FoundByField): Record<string, string> {
  const paths: Record<string, string> = {}
  for (const [field, list] of found) {
    const name = postingField[field] ?? field
    const path = list[0]?.leaf.path
    if (path !== undefined && (name === field || !(name in paths))) paths[name] = path
  }
  return paths
}

function employerOf(found: FoundByField): Draft['employer'] {
  const employer = {
    name: first(found, 'employer'),
    url: first(found, 'employerUrl'),
    logo: first(found, 'employerLogo'),
    description: first(found, 'employerAbout'),
  }
  return Object.values(employer).some((value) => value !== undefined) ? employer : undefined
}

/**
 * Places that stand in a list keep their parts together; what stands alone describes one place. Where a
 * record has both, they are two tellings of the same, and the one that is more surely about places is taken.
 */
function placesOf(found: FoundByField): (string | DraftPlace)[] {
  const groups = new Map<string, PlaceGroup>()
  for (const { choice, leaf } of placeFields.flatMap((field) => found.get(field) ?? [])) {
    const name = further.test(leaf.path) ? `${furtherMark}${leaf.group || leaf.segments[0]}` : leaf.group
    const group = groups.get(name) ?? { parts: new Map(), paths: new Map(), confidence: 0 }
    groups.set(name, group)
    const path = group.paths.get(choice.field) ?? leaf.path
    if (path !== leaf.path) continue
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
  const isListSurer = listed.some(({ confidence }) => confidence >= (alone?.confidence ?? 0))
  return [...(isListSurer ? listed : alone ? [alone] : []), ...others].flatMap(({ parts }) => placesIn(parts))
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
  confidence: number
}

const placeFields: readonly Field[] = ['place', 'city', 'region', 'country', 'latitude', 'longitude']

function placesIn(parts: ReadonlyMap<Field, readonly string[]>): (string | DraftPlace)[] {
  const texts = parts.get('place') ?? []
  const cities = parts.get('city') ?? []
  if (texts.length > 1) return [...texts]
  if (cities.length > 1) return cities.map((city) => ({ city, ...only(parts, ['region', 'country']) }))
  const place = { text: texts[0], ...only(parts, ['city', 'region', 'country']) }
  const [latitude, longitude] = [Number(parts.get('latitude')?.[0]), Number(parts.get('longitude')?.[0])]
  const hasPoint =
    Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0)
  if (texts.length === 0 && Object.values(place).every((value) => value === undefined)) return []
  return [{ ...place, ...(hasPoint && { latitude, longitude }) }]
}

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

const yes = /^(true|1|yes|y|si|sí|ja|oui|remote|remoto|fully remote)$/i
const no = /^(false|0|no|n|nein|non|none)$/i

/** Words, or a flag for each way of working; where two are raised, hybrid is what both together mean. */
function workplaceOf(found: FoundByField): string | undefined {
  const stated = first(found, 'workplace')
  const remote = first(found, 'remote')
  if (isRaised(found, 'hybrid')) return 'hybrid'
  if (remote !== undefined && yes.test(remote)) return 'remote'
  const told = stated ?? (remote === undefined || no.test(remote) ? undefined : remote)
  return told ?? (isRaised(found, 'onsite') ? 'onsite' : undefined)
}

const isRaised = (found: FoundByField, field: Field): boolean => yes.test(first(found, field) ?? '')

/** Every path that speaks of it: one may say full time and another permanent. */
const employmentOf = (found: FoundByField): string[] => {
  const words = [...new Set((found.get('employment') ?? []).map(({ leaf }) => employmentSaid(leaf)))]
  return isRaised(found, 'permanent') ? [...words, 'permanent'] : words
}

function salaryOf(found: FoundByField): Draft['salary'] {
  const salary = {
    text: valuesOf(found, 'salary').join(' ') || undefined,
    min: first(found, 'salaryMin'),
    max: first(found, 'salaryMax'),
    currency: first(found, 'currency'),
    period: periodOf(found),
    assumed: assumedOf((first(found, 'payAssumed') ?? '').split('|')),
  }
  const hasAmount = salary.text !== undefined || salary.min !== undefined || salary.max !== undefined
  return hasAmount ? salary : undefined
}

/**
 * The federal pay codes of
 * https://developer.usajobs.gov/api-reference/get-codelist-remunerationrateintervalcodes
 */
const payCodes: Readonly<Record<string, string>> = {
  PA: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PH: 'hour',
}

/** As stated, or as a name such as "annualSalaryMin" says. */
function periodOf(found: FoundByField): string | undefined {
  const stated = first(found, 'payPeriod')
  if (stated !== undefined) return payCodes[stated] ?? stated
  const name = (found.get('salaryMin') ?? found.get('salaryMax') ?? found.get('salary'))?.[0]?.leaf.path ?? ''
  if (/annual|yearly|anual|jahres|annuel/i.test(name)) return 'year'
  if (/monthly|mensual|monats|mensuel/i.test(name)) return 'month'
  return /hourly|stunden|horaire/i.test(name) ? 'hour' : undefined
}

const bodyFields: readonly (readonly [Field, BodyPart['kind']])[] = [
  ['description', undefined],
  ['responsibilities', 'responsibilities'],
  ['requirements', 'requirements'],
  ['benefits', 'benefits'],
]

const bodyOf = (found: FoundByField): BodyPart[] =>
  bodyFields.flatMap(([field, kind]) => {
    const values = valuesOf(found, field)
    if (values.length === 0) return []
    const text = values.join('\n')
    return [{ ...(kind && { kind }), ...(isMarkup(text) ? { html: text } : { text }) }]
  })

/** One value may hold several, set apart by commas or the like. */
const skillsOf = (found: FoundByField): Draft['skills'] =>
  valuesOf(found, 'skills')
    .flatMap((value) => value.slice(0, 4_000).split(/[,;|\n•]/))
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name) && name.length <= 60)
    .map((name) => ({ name, source: 'stated' }))

function dateOf(
  found: FoundByField,
  field: 'posted' | 'validThrough',
  { dayFirst }: Mapping,
): string | number | undefined {
  const list = found.get(field) ?? []
  const part = (name: FieldChoice['part']) =>
    list.find(({ choice }) => choice.part === name)?.leaf.value.padStart(2, '0')
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (year && month && day) return `${year}-${month}-${day}`
  const value = list.find(({ choice }) => !choice.part)?.leaf.value
  if (value === undefined) return undefined
  // A deadline in prose ("rolling", "until filled") is no date; a date that is odd is for normalising to
  // report.
  if (field === 'validThrough' && (value.length > 60 || !/\d/.test(value))) return undefined
  return /^\d{9,13}$/.test(value) ? Number(value) : inOrder(value, dayFirst)
}

const isClosed = (found: FoundByField): boolean =>
  (found.get('open') ?? []).some(({ leaf }) => no.test(leaf.value)) ||
  (found.get('closed') ?? []).some(({ leaf }) => /^(?:true|1|yes)$/i.test(leaf.value)) ||
  (found.get('status') ?? []).some(({ leaf }) => closedWords.test(leaf.value))
