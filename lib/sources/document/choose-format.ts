import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import type { FieldMapping, Source } from '../../source.ts'
import { withMapping } from '../generic.ts'
import { type Detected, detectFormat, sourceFormatNamed } from '../index.ts'
import type { Head, SourceFormat, Split } from '../source.ts'

/**
 * The format the source is registered with, else the one that is surest; an operator's mapping is laid over
 * it.
 */
export function chooseFormat(head: Head, source: Partial<Source>): Detected | Problem {
  const named = source.format && sourceFormatNamed(source.format)
  const found = named
    ? {
        format: named,
        detection: named.detect(head) ?? { confidence: 1, evidence: 'the source is registered with it' },
      }
    : detectFormat(head)
  if (source.mapping && head.kind !== 'page') return mapped(head, source.mapping)
  return found instanceof Problem ? (emptyReason(head) ?? found) : found
}

function mapped(head: Head, mapping: FieldMapping): Detected {
  const lines = head.kind === 'json' && head.shape === 'lines'
  const id =
    head.kind === 'xml' ? 'generic-xml' : head.kind === 'csv' ? 'csv' : lines ? 'ndjson' : 'generic-json'
  const format = sourceFormatNamed(id)
  if (!format) throw new Error(`no format ${id}`)
  return {
    format: withMapping(format, mapping),
    detection: { confidence: 1, evidence: 'a mapping is registered' },
  }
}

const wrappers = new Set(
  'source jobs items joblist jobslist positionfeed feed rss vacancies workzag-jobs'.split(' '),
)

/** What a head does not show may still be there. */
const isCut = (text: string): boolean => text.length > limits.detectionBytesMax / 2

/** A feed's wrapper without a record in it is an empty feed, not a strange document. */
function emptyReason(head: Head): Problem | undefined {
  const isEmpty =
    head.kind === 'xml'
      ? head.path.length === 0 && !isCut(head.text) && wrappers.has(head.root.toLowerCase())
      : head.kind === 'json' && head.shape === 'array' && head.record === undefined
  return isEmpty ? new Problem('empty_document', { kind: head.kind }) : undefined
}

/** One record on its own is news of one posting, whatever its format lists elsewhere. */
export const coversOf = (split: Split, format: SourceFormat): 'snapshot' | 'delta' =>
  split.kind === 'json' && split.shape === 'value' ? 'delta' : format.covers
