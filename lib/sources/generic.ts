import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'
import type { FieldMapping } from '../source.ts'
import type { SourceFormatId } from '../words.ts'
import { workWords } from './data/foreign-words.ts'
import { employerAround } from './document/group-employer.ts'
import { samplesOf, splitOfGroups } from './document/group-head.ts'
import { unfoldGroup, withGroup } from './document/groups.ts'
import { headRecords } from './document/head-records.ts'
import { oncePerDocument } from './document/once-per-document.ts'
import { recordOfRow } from './document/table-rows.ts'
import { mappedDraft } from './mapper/draft.ts'
import { isUntitled, missingFields } from './mapper/lacks.ts'
import type { Mapping } from './mapper/mapping.ts'
import { foreignListDoubts, isForeignList } from './mapper/not-postings.ts'
import { jsonPairs } from './mapper/pair-list.ts'
import { mapFields } from './mapper.ts'
import { ownDraft } from './parts/own-words.ts'
import type { Detection, Draft, Head, SourceFormat } from './source.ts'

const mappingOf = oncePerDocument((head) => aboutWork(mapFields(samplesOf(head)), head))

/** What stands around the records may say what they are: {"jobs": […]}, <vacancies>, {"recipes": […]}. */
function aboutWork(mapping: Mapping, head: Head): Mapping {
  const { signs } = mapping
  if (!signs || (head.kind !== 'json' && head.kind !== 'xml')) return mapping
  const around = head.kind === 'json' ? [...head.path, ...head.envelope.keys()] : head.path
  const isWork = signs.isWork || around.some((name) => workWords.test(name))
  const doubts = signs.doubts + (head.path.slice(-2).some(isForeignList) ? foreignListDoubts : 0)
  return { ...mapping, signs: { ...signs, isWork, doubts } }
}

/** A row with the names of its columns; a record of a group with what it shares. */
function named(record: unknown, head: Head): unknown {
  if (head.kind !== 'json') return record
  return head.columns ? recordOfRow(record, head.columns) : withGroup(record, head.path.at(-1) ?? '')
}

/** A list is no record, unless it is one of names and values. */
const draftOf = (record: unknown, mapping: Mapping): Draft | Problem | undefined =>
  Array.isArray(record) && jsonPairs(record) === undefined
    ? new Problem('invalid_field', { field: 'record' })
    : mappedDraft(record, mapping)

/** Where no record names its employer, whom the document itself names is the employer of all. */
function ofAll(draft: Draft | Problem | undefined, head: Head): Draft | Problem | undefined {
  if (draft === undefined || draft instanceof Problem || draft.employer?.name !== undefined) return draft
  if (mappingOf(head).choices.some(({ field }) => field === 'employer')) return draft
  const around = employerAround(head)
  if (!around) return draft
  const { name, path } = around
  return { ...draft, employer: { ...draft.employer, name }, paths: { ...draft.paths, employer: path } }
}

/** What a document lacks to be read by the mapper; nothing for pages, which it does not look at. */
export const missingIn = (head: Head): readonly string[] =>
  head.kind === 'page' ? [] : missingFields(mappingOf(head))

export const lacking = (head: Head): string => missingIn(head).join('; ')

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
    const missing = missingIn(head)
    // A first record that is longer than the head hides its other fields: its own title is enough to go on
    // and look.
    const isHidden = isCut(head) && !missing.includes('title')
    if (missing.length > 0 && !isHidden && !isUntitled(mapping)) return undefined
    const names = mapping.choices.slice(0, 12).map(({ field, path }) => `${field}=${path}`)
    const evidence = `fields by name and shape: ${names.join(', ')}`.slice(0, 300)
    const split = splitOfGroups(head)
    return { confidence, evidence, ...(split && { split }) }
  },
  unfold: unfoldGroup,
  draft: (record, { head }) => ownDraft(record) ?? ofAll(draftOf(named(record, head), mappingOf(head)), head),
})

/** The same adapter with an operator's mapping: the fields it names are read from there and nowhere else. */
export const withMapping = (format: SourceFormat, given: FieldMapping): SourceFormat => {
  const givenOf = oncePerDocument((head) => mapFields(samplesOf(head), given))
  return { ...format, draft: (record, { head }) => draftOf(named(record, head), givenOf(head)) }
}
