import { type Field, meaningOf } from '../mapper/field-names.ts'
import { isDate, isMarkup, isUrl } from '../mapper/field-values.ts'
import { leavesOf } from '../mapper/flatten.ts'

/** What sets a posting apart from other things that have names and links. */
const tellingFields = new Set<Field>([
  'title',
  'employer',
  'place',
  'city',
  'country',
  'salary',
  'salaryMin',
  'employment',
  'seniority',
  'workplace',
  'remote',
  'description',
  'posted',
  'validThrough',
  'url',
  'applyUrl',
  'sourceRef',
  'requisitionId',
  'category',
  'requirements',
])

/** How many of a posting's fields a record seems to have, by its names alone. */
export function likeness(record: unknown): number {
  const fields = new Set<Field>()
  for (const { segments } of leavesOf(record)) {
    const field = meaningOf(segments)?.field
    if (field && tellingFields.has(field)) fields.add(field)
  }
  return fields.size + (fields.has('title') ? 1 : 0)
}

const longTextChars = 200
const valuesLikeness = 2

/**
 * The same by its values, for names in languages that we do not read: a link, a date, a text and some more. Much else
 * has these, so it counts for little; what is found by it must still show a place and the work.
 */
export function likenessByValues(record: unknown): number {
  const values = leavesOf(record).map(({ value }) => value)
  const hasText = values.some((value) => isMarkup(value) || value.length > longTextChars)
  const isLike = values.length >= 5 && values.some(isUrl) && values.some(isDate) && hasText
  return isLike ? valuesLikeness : 0
}
