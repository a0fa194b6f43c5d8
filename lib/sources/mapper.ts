import type { FieldMapping } from '../source.ts'
import { employmentSaid } from './employment-said.ts'
import { type Field, isField, type Meaning, meaningOf } from './field-names.ts'
import { columnMeaning } from './field-swaps.ts'
import { fitsField, isInterface, isKey, isOwnership, isUrl } from './field-values.ts'
import { type Leaf, leavesOf } from './flatten.ts'
import { type Column, columnsOf, distinctShare, share } from './mapper-columns.ts'
import { isDayFirst } from './mapper-dates.ts'
import { withoutRivals } from './mapper-rivals.ts'
import { shapedChoices } from './mapper-shapes.ts'
import { type Signs, signsOf } from './not-postings.ts'

/** Which of the record's paths a field of ours is read from, why, and how sure that is (0 to 1). */
export type FieldChoice = {
  readonly field: Field
  readonly path: string
  /**
   * `name`: it is called so; `shape`: its values look so, record after record; `given`: an operator said so.
   */
  readonly how: 'name' | 'shape' | 'given'
  readonly confidence: number
  readonly part?: Meaning['part']
}

/** How one document's records are read. Several choices of one field are tried in order, record by record. */
export type Mapping = {
  readonly choices: readonly FieldChoice[]
  /** Whether days stand before months in dates of digits; undefined where the samples do not tell. */
  readonly dayFirst?: boolean | undefined
  /** What the samples' names say that the records are. */
  readonly signs?: Signs
  /** Paths whose names promise what their values in the samples are not. */
  readonly refuted?: ReadonlySet<string>
  /** Paths the samples did not show: asked once each. */
  readonly later: Map<string, FieldChoice | undefined>
}

/**
 * Maps the fields of records nobody described: by name, then by what the values look like, then by whether
 * the records agree. `given` (our field to the record's path) wins for the fields it names.
 */
export function mapFields(samples: readonly unknown[], given: FieldMapping = {}): Mapping {
  const columns = columnsOf(samples)
  const fixed = givenChoices(given)
  const taken = new Set<string>(fixed.flatMap(({ field, path }) => [`field ${field}`, `path ${path}`]))
  const named = columns
    .map((column) => namedChoice(column, samples.length))
    .filter((choice) => choice !== undefined)
    .filter(({ field, path }) => !taken.has(`field ${field}`) && !taken.has(`path ${path}`))
  const choices = withoutRivals([...fixed, ...named])
  const shaped = shapedChoices(columns, choices, samples.length)
  const all = [...choices, ...shaped].sort(byFieldThenConfidence)
  const datePaths = all.filter(({ field }) => field === 'posted' || field === 'validThrough')
  const dates = columns.filter((column) => datePaths.some(({ path }) => path === column.path))
  const dayFirst = isDayFirst(dates.flatMap(({ values }) => values))
  const dropped = named.filter(({ path }) => !choices.some((choice) => choice.path === path))
  const refuted = new Set([...columns.filter(isRefuted), ...dropped].map(({ path }) => path))
  return { choices: all, dayFirst, signs: signsOf(columns), refuted, later: new Map() }
}

/** The mapping in words, for `rolecast source map`: what was chosen for each field, and how sure that is. */
export const explainMapping = (samples: readonly unknown[], given?: FieldMapping): readonly FieldChoice[] =>
  mapFields(samples, given).choices

/** The order of several paths is that of their confidence. */
function givenChoices(given: FieldMapping): FieldChoice[] {
  return Object.entries(given).flatMap(([field, paths]) =>
    isField(field)
      ? [paths]
          .flat()
          .map((path, n) => ({ field, path, how: 'given' as const, confidence: Math.max(0.5, 1 - n / 100) }))
      : [],
  )
}

const byFieldThenConfidence = (a: FieldChoice, b: FieldChoice): number =>
  a.field === b.field ? b.confidence - a.confidence : a.field < b.field ? -1 : 1

const weakBelow = 0.9

const dateFields = new Set<Field>(['posted', 'validThrough'])

/** A name that only half says it, and values that say otherwise: then the name says nothing. No link is a date. */
export function isRefuted(column: Column): boolean {
  const { segments, values } = column
  const meaning = columnMeaning(column)
  if (!meaning || meaning.part) return false
  const { field, score } = meaning
  if (dateFields.has(field) && share(values, isUrl) > 0.9) return true
  // An interface's address of a posting is no page to read, and a table's key of a company is not its name.
  if (field === 'url' && share(values, isInterface) > 0.9) return true
  if (field === 'employer' && share(values, isKey) > 0.9) return true
  // Public or private says whose it is, and not what is done there.
  if (field === 'industry' && share(values, isOwnership) > 0.9) return true
  // "How to apply" is an address to some and a paragraph to others.
  if (field === 'applyUrl' && share(values, isProse) > 0.9) return true
  return score < weakBelow && share(values, fitting(field, segments)) < 0.5
}

const isProse = (value: string): boolean => !isUrl(value) && /\s\S+\s/.test(value)

/** Whether values fit a field; what is said of employment is half in the name. */
const fitting =
  (field: Field, segments: readonly string[]) =>
  (value: string): boolean =>
    fitsField(field, field === 'employment' ? employmentSaid({ segments, value }) : value)

function namedChoice(column: Column, samples: number): FieldChoice | undefined {
  const meaning = columnMeaning(column)
  if (!meaning) return undefined
  const { field, score, part } = meaning
  if (column.isListed && ofWhole.has(field)) return undefined
  const fit = part ? 1 : share(column.values, fitting(field, column.segments))
  // A good name is believed even when its values are odd: what is odd must be reported, not passed over.
  if (isRefuted(column)) return undefined
  if (!isDistinctEnough(field, column.values)) return undefined
  const fill = samples === 0 ? 1 : column.records / samples
  const confidence = round(score * (0.6 + 0.25 * fit + 0.15 * fill))
  return { field, path: column.path, how: 'name', confidence, ...(part && { part }) }
}

/** What a posting has one of is not found in a list inside it: `metadata[].name` is no title. */
const ofWhole = new Set<Field>([
  'title',
  'sourceRef',
  'requisitionId',
  'url',
  'posted',
  'validThrough',
  'open',
  'closed',
  'status',
])

/**
 * Records agree on what identifies nothing: an id or link that is the same everywhere is the sender's, not
 * the posting's.
 */
const isDistinctEnough = (field: Field, values: readonly string[]): boolean =>
  values.length < 4 || (field !== 'sourceRef' && field !== 'url') || distinctShare(values) > 0.3

const round = (value: number): number => Math.round(value * 100) / 100

const laterMax = 5_000

/** What a leaf of a record is; by its name alone where the samples did not show its path. */
export function choiceOf(mapping: Mapping, leaf: Leaf): FieldChoice | undefined {
  if (mapping.later.has(leaf.path)) return mapping.later.get(leaf.path)
  const shown = mapping.choices.find(({ path }) => path === leaf.path)
  const choice = shown ?? (mapping.refuted?.has(leaf.path) ? undefined : lateChoice(mapping, leaf))
  if (mapping.later.size < laterMax) mapping.later.set(leaf.path, choice)
  return choice
}

function lateChoice(mapping: Mapping, { path, segments, group, value }: Leaf): FieldChoice | undefined {
  const meaning = meaningOf(segments)
  if (meaning && group !== '' && ofWhole.has(meaning.field)) return undefined
  if (!meaning || mapping.choices.some(({ field, how }) => field === meaning.field && how === 'given'))
    return undefined
  if (!meaning.part && !fitting(meaning.field, segments)(value)) return undefined
  const { field, score, part } = meaning
  return { field, path, how: 'name', confidence: round(score / 2), ...(part && { part }) }
}

/** What a set of records lacks to be postings; empty when they may be. */
export function missingFields({ choices, signs }: Pick<Mapping, 'choices' | 'signs'>): string[] {
  const fields = new Set(choices.map(({ field }) => field))
  const title = choices.find(({ field }) => field === 'title')
  const anchors = anchorFields.filter((anchor) => anchor.fields.some((field) => fields.has(field)))
  const missing: string[] = []
  if (!title) missing.push('title')
  if (anchors.length === 0) missing.push('employer, link or place')
  // "name" and a link are every shop's catalogue, "name" and a city every address book: a posting says more.
  const isVague = title && title.how !== 'given' && (title.how === 'shape' || isVagueTitle(title.path))
  if (isVague && !anchors.some(({ says }) => says)) missing.push('employer or place')
  const isAboutWork = signs?.isWork || workFields.some((field) => fields.has(field))
  if ((isVague && !isAboutWork) || (missing.length === 0 && isOfOthers(choices, signs)))
    missing.push('anything about the work')
  return missing
}

/** Goods, events and articles have titles and links, too; what only they have tells them from postings. */
function isOfOthers(choices: readonly FieldChoice[], signs: Signs | undefined): boolean {
  if (!signs || signs.isWork) return false
  const named = new Set(choices.filter(({ how }) => how !== 'shape').map(({ field }) => field))
  if (ofWork.some((field) => named.has(field))) return false
  const isSomewhere = anchorFields.some(
    ({ says, fields }) => says && fields.some((field) => named.has(field)),
  )
  // A brand is who made it.
  const hires = choices.some(
    ({ field, how, path }) => field === 'employer' && how !== 'shape' && !/brand$/i.test(path),
  )
  return signs.doubts >= (hires ? 3 : 2) || (signs.isWritten && !isSomewhere)
}

/** Fields that say that it is about work, where their names say them. */
const ofWork: readonly Field[] = [
  'employment',
  'salary',
  'salaryMin',
  'salaryMax',
  'seniority',
  'workplace',
  'remote',
  'requirements',
  'responsibilities',
  'benefits',
  'applyUrl',
  'requisitionId',
]

const workFields: readonly Field[] = [
  'description',
  'requirements',
  'responsibilities',
  'posted',
  'validThrough',
  'applyUrl',
  'employment',
  'salary',
  'salaryMin',
  'workplace',
  'remote',
]

const isVagueTitle = (path: string): boolean => /(^|[.@])(name|text|nombre|nom)$/i.test(path)

const anchorFields: readonly { readonly fields: readonly Field[]; readonly says: boolean }[] = [
  { fields: ['employer'], says: true },
  { fields: ['place', 'city', 'region', 'country', 'remote'], says: true },
  { fields: ['url', 'applyUrl'], says: false },
]

/** The id a record states, for naming it in a problem when it could not be read. */
export function statedRef(record: unknown): string | undefined {
  const found = leavesOf(record)
    .map(({ segments, value }) => ({ meaning: meaningOf(segments), value }))
    .filter(({ meaning }) => meaning?.field === 'sourceRef')
    .sort((a, b) => (b.meaning?.score ?? 0) - (a.meaning?.score ?? 0))[0]
  return found?.value.slice(0, 256)
}
