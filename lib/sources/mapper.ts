import type { FieldMapping } from '../source.ts'
import { kindIn } from './document/record-kinds.ts'
import { hundredths, ofWhole } from './mapper/choice.ts'
import { type Column, columnsOf, shareThat } from './mapper/columns.ts'
import { isField, meaningOf } from './mapper/field-names.ts'
import { columnMeaning } from './mapper/field-swaps.ts'
import { leavesOf } from './mapper/flatten.ts'
import type { FieldChoice, Mapping } from './mapper/mapping.ts'
import { signsOf } from './mapper/not-postings.ts'
import { fits, isRefuted } from './mapper/refuted.ts'
import { withoutRivals } from './mapper/rivals.ts'
import { shapedChoices } from './mapper/shapes.ts'
import { linksOfSeveral, sharedPaths } from './mapper/shared.ts'
import { isDayFirst } from './parts/day-order.ts'

/**
 * Maps the fields of records nobody described: by name, then by what the values look like, then by whether
 * the records agree. `given` (our field to the record's path) wins for the fields it names.
 */
export function mapFields(samples: readonly unknown[], given: FieldMapping = {}): Mapping {
  const columns = columnsOf(samples).filter(({ path }) => path !== '@key')
  const fixed = givenChoices(given)
  const taken = new Set<string>(fixed.flatMap(({ field, path }) => [`field ${field}`, `path ${path}`]))
  const named = columns
    .map((column) => namedChoice(column, samples.length))
    .filter((choice) => choice !== undefined)
    .filter(({ field, path }) => !taken.has(`field ${field}`) && !taken.has(`path ${path}`))
  const settled = withoutRivals([...fixed, ...named])
  const shared = sharedPaths(settled, columns)
  const choices = settled.filter(({ path }) => !shared.ids.has(path) && !shared.links.has(path))
  const shaped = shapedChoices(columns, choices, samples.length)
  const all = [...choices, ...shaped].sort(byFieldThenConfidence)
  const datePaths = all.filter(({ field }) => field === 'posted' || field === 'validThrough')
  const dates = columns.filter((column) => datePaths.some(({ path }) => path === column.path))
  const dayFirst = isDayFirst(dates.flatMap(({ values }) => values))
  const dropped = named.filter(({ path }) => !settled.some((choice) => choice.path === path))
  const refuted = new Set([...columns.filter(isRefuted), ...dropped].map(({ path }) => path))
  for (const path of shared.ids) refuted.add(path)
  const kind = kindIn(samples)
  const mapping = { choices: all, dayFirst, signs: signsOf(columns), refuted, kind, later: new Map() }
  const idPaths = all.filter(({ field }) => field === 'sourceRef').map(({ path }) => path)
  const isNumbered = columns.some(({ path, records }) => records === samples.length && idPaths.includes(path))
  return isNumbered ? mapping : { ...mapping, sharedLinks: linksOfSeveral(samples, mapping) }
}

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

function namedChoice(column: Column, samples: number): FieldChoice | undefined {
  const meaning = columnMeaning(column)
  if (!meaning) return undefined
  const { field, score, part } = meaning
  if (column.isListed && ofWhole.has(field)) return undefined
  const fit = part ? 1 : shareThat(column.values, fits(field, column.segments))
  // A good name is believed even when its values are odd: what is odd must be reported, not passed over.
  if (isRefuted(column)) return undefined
  const fill = samples === 0 ? 1 : column.records / samples
  const confidence = hundredths(score * (0.6 + 0.25 * fit + 0.15 * fill))
  return { field, path: column.path, how: 'name', confidence, ...(part && { part }) }
}

/** The id a record states, for naming it in a problem when it could not be read. */
export function statedRef(record: unknown): string | undefined {
  const found = leavesOf(record)
    .map(({ segments, value }) => ({ meaning: meaningOf(segments), value }))
    .filter(({ meaning }) => meaning?.field === 'sourceRef')
    .sort((a, b) => (b.meaning?.score ?? 0) - (a.meaning?.score ?? 0))[0]
  return found?.value.slice(0, 256)
}
