import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'
import type { FieldMapping } from '../source.ts'
import type { SourceFormatId } from '../words.ts'
import { headRecords } from './head-records.ts'
import { type Mapping, mapFields, missingFields } from './mapper.ts'
import { mappedDraft } from './mapper-draft.ts'
import { ownDraft } from './own-words.ts'
import { jsonPairs } from './pair-list.ts'
import type { Detection, Draft, Head, SourceFormat } from './source.ts'
import { recordOfRow } from './table-rows.ts'

/** One mapping per document: the head stands for it. */
const mappings = new WeakMap<Head, Mapping>()

function mappingOf(head: Head): Mapping {
  const known = mappings.get(head)
  if (known) return known
  const mapping = mapFields(headRecords(head))
  mappings.set(head, mapping)
  return mapping
}

/** A row with the names of its columns. */
const named = (record: unknown, head: Head): unknown =>
  head.kind === 'json' && head.columns ? recordOfRow(record, head.columns) : record

/** A list is no record, unless it is one of names and values. */
const draftOf = (record: unknown, mapping: Mapping): Draft | Problem | undefined =>
  Array.isArray(record) && jsonPairs(record) === undefined
    ? new Problem('invalid_field', { field: 'record' })
    : mappedDraft(record, mapping)

/** What a document lacks to be read by the mapper, in words; empty for pages, which it does not look at. */
export const lacking = (head: Head): string =>
  head.kind === 'page' ? '' : missingFields(mappingOf(head)).join('; ')

const isCut = (head: Head): boolean =>
  head.text.length > limits.detectionBytesMax / 2 && headRecords(head).length === 1

/**
 * Adapters for documents whose shape nobody described: their fields are found by the mapper. They are the
 * last resort, so their confidence is low and any adapter that knows the format wins.
 */
export const genericFormat = (
  id: SourceFormatId,
  confidence: number,
  fits: (head: Head) => boolean,
): SourceFormat => ({
  id,
  sourceId: id,
  channel: 'feed',
  covers: 'snapshot',
  detect(head): Detection | undefined {
    if (!fits(head)) return undefined
    const mapping = mappingOf(head)
    const missing = missingFields(mapping)
    // A first record that is longer than the head hides its other fields: its own title is enough to go on
    // and look.
    const isHidden = isCut(head) && !missing.includes('title')
    if (missing.length > 0 && !isHidden) return undefined
    const names = mapping.choices.slice(0, 12).map(({ field, path }) => `${field}=${path}`)
    return { confidence, evidence: `fields by name and shape: ${names.join(', ')}`.slice(0, 300) }
  },
  draft: (record, { head }) => ownDraft(record) ?? draftOf(named(record, head), mappingOf(head)),
})

/** The same adapter with an operator's mapping: the fields it names are read from there and nowhere else. */
export const withMapping = (format: SourceFormat, given: FieldMapping): SourceFormat => {
  const fixed = new WeakMap<Head, Mapping>()
  return {
    ...format,
    draft(record, { head }) {
      const mapping = fixed.get(head) ?? mapFields(headRecords(head), given)
      fixed.set(head, mapping)
      return draftOf(named(record, head), mapping)
    },
  }
}
