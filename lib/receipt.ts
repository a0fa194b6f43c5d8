import * as z from 'zod'
import { type ProblemCode, problemCodes } from './problem.ts'

/** Moved only by conditional writes; the last four are final, `held` waits for a person or for agreeing snapshots. */
const receiptStates = [
  'received',
  'processing',
  'accepted',
  'partial',
  'held',
  'rejected',
  'superseded',
] as const
export type ReceiptState = (typeof receiptStates)[number]

/** Why a document is refused by the name of its source alone: nobody has looked into it. */
export type UnopenedReason = Extract<ProblemCode, 'unknown_source' | 'too_many_scopes'>
export const isUnopened = (reason: string | undefined): reason is UnopenedReason =>
  reason === 'unknown_source' || reason === 'too_many_scopes'

/** Not read to its end yet. */
export const unfinished: readonly ReceiptState[] = ['received', 'processing']
export const isUnfinished = ({ state }: { readonly state: ReceiptState }): boolean =>
  unfinished.includes(state)

// Object.keys knows them as strings.
export const problemCode = z.enum(Object.keys(problemCodes) as [ProblemCode])

/** One thing wrong with one record. `index` counts records from 0; `ref` is the source's id where it could be read. */
const recordProblem = z.object({
  code: problemCode,
  ref: z.string().optional(),
  index: z.int().optional(),
  field: z.string().optional(),
  detail: z.string(),
})
export type RecordProblem = z.infer<typeof recordProblem>

/**
 * What became of one document: `seen = accepted + rejected + duplicate`, and a reason for every record refused.
 * A problem of a record that was accepted all the same (a field left out) is listed too, with its `field`. `removed`
 * counts the postings that a snapshot withdrew, since it did not list them.
 */
export const receipt = z.object({
  document: z.string(),
  receiptId: z.string().optional(),
  sourceId: z.string().optional(),
  format: z.string().optional(),
  state: z.enum(receiptStates),
  reason: problemCode.optional(),
  seen: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  duplicate: z.int(),
  removed: z.int().optional(),
  problems: z.array(recordProblem),
})
export type Receipt = z.infer<typeof receipt>
