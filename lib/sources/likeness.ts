import { type Field, meaningOf } from './field-names.ts'
import { leavesOf } from './flatten.ts'

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
