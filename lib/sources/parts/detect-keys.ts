import type { Detection, Head, Split } from '../source.ts'
import { innerOf, seenKeys } from './json-fields.ts'

/** What tells a format's records: keys that all have, and keys of which some must be there. */
export type Signature = { readonly all: readonly string[]; readonly some: readonly string[] }

/** Whether a record has them. */
export const detectionOf = (record: unknown, { all, some }: Signature): Detection | undefined => {
  const seen = seenKeys(record, some)
  if (seen.length === 0 || seenKeys(record, all).length < all.length) return undefined
  return { confidence: seen.length > 1 ? 1 : 0.8, evidence: [...all, ...seen].join(', ') }
}

/**
 * Recognises JSON records wherever they stand: where the head found them (a bare array, an envelope,
 * lines, one object); where something else looked more like postings, in a list or object of the envelope;
 * or the envelope itself.
 */
export function detectRecords(
  head: Head,
  recognise: (record: unknown) => Detection | undefined,
): Detection | undefined {
  if (head.kind !== 'json') return undefined
  const found = recognise(head.record)
  if (found) return found
  for (const [key, value] of head.envelope) {
    const shape = Array.isArray(value) ? 'array' : 'value'
    const detection = recognise(Array.isArray(value) ? value[0] : value)
    if (detection) return { ...detection, split: { kind: 'json', shape, path: [key] } }
  }
  return head.shape === 'lines' ? undefined : whole(recognise(Object.fromEntries(head.envelope)))
}

export const detectKeys = (head: Head, signature: Signature): Detection | undefined =>
  detectRecords(head, (record) => detectionOf(record, signature))

/** The envelope of a board without any posting: its list is there and empty, and beside it just these keys. */
export function detectEmpty(head: Head, list: string, beside: readonly string[]): Detection | undefined {
  if (head.kind !== 'json' || head.shape === 'lines') return undefined
  const records = head.envelope.get(list)
  const isEmpty = Array.isArray(records) && records.length === 0
  const keys = [...head.envelope.keys()].filter((key) => key !== list)
  return isEmpty && keys.length === beside.length && keys.every((key) => beside.includes(key))
    ? { confidence: 0.9, evidence: `no ${list}`, split: { kind: 'json', shape: 'array', path: [list] } }
    : undefined
}

const wholeDocument: Split = { kind: 'json', shape: 'value', path: [] }

const whole = (detection: Detection | undefined): Detection | undefined =>
  detection && { ...detection, split: wholeDocument }

/** One record inside an envelope that is read with it: {"jobPostingInfo": {…}, "hiringOrganization": {…}}. */
export function detectWrapped(
  head: Head,
  path: readonly string[],
  signature: Signature,
): Detection | undefined {
  if (head.kind !== 'json' || head.shape === 'lines') return undefined
  const inner = path.reduce<unknown>(innerOf, Object.fromEntries(head.envelope))
  return whole(detectionOf(inner, signature))
}
