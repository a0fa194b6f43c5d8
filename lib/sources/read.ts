import { hash } from 'node:crypto'
import { limits } from '../limits.ts'
import type { Posting } from '../posting.ts'
import { Problem } from '../problem.ts'
import type { RecordProblem } from '../receipt.ts'
import type { Source } from '../source.ts'
import { openBytes } from '../text/bytes.ts'
import { beginningOf } from './document/beginning.ts'
import { chooseFormat, coversOf } from './document/choose-format.ts'
import { cleanDraft } from './document/clean-draft.ts'
import { declaredBy, declaredIn, goesOn } from './document/declared.ts'
import { emptyProblem, isBare, saysNothing } from './document/empty-record.ts'
import { plainSplit, reasonRefused, splitRecords } from './document/records.ts'
import {
  type DocumentFacts,
  listProblem,
  openTally,
  type ReadSummary,
  recordProblem,
  refused,
  summed,
  type Tally,
} from './document/tally.ts'
import { statedRef } from './mapper.ts'
import { type NormaliseContext, normalise } from './normalise.ts'
import type { Draft, Head, SourceFormat, Split } from './source.ts'

export { type ReadSummary, receiptFrom } from './document/tally.ts'

/**
 * One upload as a stream. `name` is for people only; `capturedAt` (RFC 3339) is the base of relative dates.
 */
export type ReadableDocument = {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly capturedAt: string
  /** Instead of limits.documentBytesMax. */
  readonly bytesMax?: number
}

/** A posting with the fields that were lost on the way, or a record that gave none. */
export type ReadOutcome =
  | { readonly kind: 'posting'; readonly posting: Posting; readonly problems: readonly RecordProblem[] }
  | { readonly kind: 'problem'; readonly problem: RecordProblem }

/**
 * Reads a document of any format: opens, detects, splits, drafts and normalises, one record in memory at a
 * time.
 *
 * What comes out before the end is provisional: only the summary says whether the document was whole. When
 * its state is `rejected` the caller drops what it got. Bad input never throws; a failing stream and our own
 * mistakes do.
 */
export async function* readDocument(
  document: ReadableDocument,
  source: Partial<Source> = {},
): AsyncGenerator<ReadOutcome, ReadSummary> {
  let about: DocumentFacts = { covers: source.covers ?? 'delta' }
  try {
    const opened = await beginningOf(openBytes(document.bytes, document.bytesMax), source)
    const { head } = opened
    if (head instanceof Problem) throw head
    const found = chooseFormat(head, source)
    if (found instanceof Problem) throw await reasonRefused(opened.bytes, head, found)
    const { format, detection } = found
    const { evidence, confidence, split = plainSplit(head), covers = coversOf(split, format) } = detection
    about = { format: format.id, evidence, confidence, covers: source.covers ?? covers }
    const reading = openReading(document, source, { format, head })
    const { tally } = reading
    tally.declared = declaredIn(head)
    const beside = (name: string, value: unknown) => {
      tally.declared ??= declaredBy(name, value)
      if (!goesOn(name, value)) return
      // What it does not list may be on another page, whatever was said of its source.
      tally.isCut = true
      if (source.covers === undefined) about = { ...about, covers: 'delta' }
    }
    for await (const record of splitRecords(opened.bytes, split, beside)) {
      if (record.kind === 'record' && split.kind === 'json' && !mayBeRecord(record.record, split, head))
        yield* rejected(reading, recordProblem(notAnObject(), { index: numbered(reading) }))
      else if (record.kind === 'record') yield* readRecord(reading, record.record)
      else if (record.kind === 'blank') reading.tally.blank += 1
      else yield* badRecord(reading, record.problem)
    }
    yield* flushed(reading)
    return summed(reading.tally, about, { records: reading.records, capturedAt: document.capturedAt })
  } catch (cause) {
    if (cause instanceof Problem && !cause.retry) return refused(cause, about)
    throw cause
  }
}

/** A list on a line is several records in the place of one, unless all are lists: of names and values, or rows. */
const mayBeRecord = (record: unknown, split: Split, head: Head): boolean =>
  typeof record === 'object' &&
  record !== null &&
  !(split.kind === 'json' && split.shape === 'lines' && Array.isArray(record) && isPlainRecord(head))

const isPlainRecord = (head: Head): boolean =>
  head.kind === 'json' && head.columns === undefined && !Array.isArray(head.record)

/** Somebody's posting that came to nothing on its way: null, a number, a line of words. */
const notAnObject = (): Problem => new Problem('invalid_field', { field: 'record' })

type Reading = {
  readonly format: SourceFormat
  readonly context: NormaliseContext
  readonly drafting: Parameters<SourceFormat['draft']>[1]
  readonly attribution: Posting['attribution']
  readonly tally: Tally
  /** Fingerprints of the ids so far: a million ids must fit into memory. */
  readonly ids: Set<number>
  records: number
  /** Drafts by id, oldest first, where a later record may turn out to be the same posting. */
  readonly waiting: Map<string, Numbered>
}

type Numbered = { readonly draft: Draft; readonly index: number }

export function openReading(
  document: ReadableDocument,
  source: Partial<Source>,
  by: { format: SourceFormat; head: Head },
): Reading {
  const { format, head } = by
  const { capturedAt } = document
  const { employer, country, locale } = source
  return {
    format,
    context: {
      sourceId: source.sourceId ?? format.sourceId,
      channel: source.channel ?? format.channel,
      capturedAt,
      format: format.id,
      ...(employer !== undefined && { employer }),
      ...(country !== undefined && { country }),
      ...(locale !== undefined && { locale }),
    },
    drafting: { capturedAt, head, employer },
    attribution: source.attribution,
    tally: openTally(),
    ids: new Set(),
    records: 0,
    waiting: new Map(),
  }
}

function* readRecord(reading: Reading, record: unknown): Generator<ReadOutcome> {
  const { format, drafting, tally } = reading
  for (const one of format.unfold?.(record) ?? [record]) {
    const isEmpty = isBare(one)
    const draft = isEmpty ? undefined : format.draft(one, drafting)
    if (draft === undefined && !isEmpty && !saysNothing(one)) continue
    const index = numbered(reading)
    if (draft === undefined) yield* emptyRecord(reading, index)
    else if (draft instanceof Problem)
      yield* rejected(reading, recordProblem(draft, { ref: statedRef(one), index }))
    else if (draft.closed) tally.closed += 1
    else if (format.merge) yield* merged(reading, { draft, index })
    else yield* finished(reading, { draft, index })
  }
}

function numbered(reading: Reading): number {
  reading.records += 1
  if (reading.records > limits.recordsMax) throw new Problem('too_large', { limit: 'recordsMax' })
  return reading.records - 1
}

function* emptyRecord(reading: Reading, index: number): Generator<ReadOutcome> {
  reading.tally.empty += 1
  yield* rejected(reading, { ...emptyProblem, index })
}

/** A line or row that cannot be read may have been any posting, so the document proves nothing by silence. */
function* badRecord(reading: Reading, problem: Problem): Generator<ReadOutcome> {
  reading.tally.isCut = true
  yield* rejected(reading, recordProblem(problem, { index: numbered(reading) }))
}

function* rejected(reading: Reading, problem: RecordProblem): Generator<ReadOutcome> {
  reading.tally.rejected += 1
  reading.tally.reasons.add(problem.code)
  listProblem(reading.tally, problem)
  yield { kind: 'problem', problem }
}

function* merged(reading: Reading, next: Numbered): Generator<ReadOutcome> {
  const { waiting, format } = reading
  const ref = next.draft.sourceRef?.trim()
  if (!ref || !format.merge) return yield* finished(reading, next)
  const known = waiting.get(ref)
  waiting.set(ref, known ? { draft: format.merge(known.draft, next.draft), index: known.index } : next)
  if (waiting.size <= limits.mergeWaitingMax) return
  // A board so long is no board of one employer; what repeats from further off is reported as a duplicate.
  const [oldest] = waiting
  if (!oldest) return
  waiting.delete(oldest[0])
  yield* finished(reading, oldest[1])
}

function* flushed(reading: Reading): Generator<ReadOutcome> {
  const drafts = [...reading.waiting.values()]
  reading.waiting.clear()
  for (const draft of drafts) yield* finished(reading, draft)
}

function* finished(reading: Reading, { draft, index }: Numbered): Generator<ReadOutcome> {
  const { tally, attribution } = reading
  const read = normalise(cleanDraft(draft), reading.context)
  if (read instanceof Problem) {
    return yield* rejected(reading, recordProblem(read, { ref: draft.sourceRef?.trim() || undefined, index }))
  }
  const ref = read.posting.sourceRef
  if (!isNew(reading.ids, ref)) {
    tally.duplicate += 1
    tally.reasons.add('duplicate_external_id')
    const problem = recordProblem(new Problem('duplicate_external_id', { ref }), { index })
    listProblem(tally, problem)
    return yield { kind: 'problem', problem }
  }
  tally.accepted += 1
  noteDate(tally, read.posting)
  const problems = read.problems.map((problem) => ({ ref, ...problem, index }))
  for (const problem of problems) listProblem(tally, problem)
  const posting = attribution && !read.posting.attribution ? { ...read.posting, attribution } : read.posting
  yield { kind: 'posting', posting, problems }
}

function noteDate(tally: Tally, { posted }: Posting): void {
  if (!posted || posted.approximate) return
  tally.dated += 1
  // Two are enough to tell that they differ.
  if (tally.dates.size < 2) tally.dates.add(posted.date)
}

/**
 * Ids are compared trimmed and case by case. 53 bits: that two of a million are alike by chance is one in
 * 18,000.
 */
function isNew(ids: Set<number>, ref: string): boolean {
  const digest = hash('sha256', ref.trim(), 'buffer')
  const fingerprint = digest.readUIntBE(0, 6) * 32 + (digest.readUInt8(6) & 31)
  const before = ids.size
  ids.add(fingerprint)
  return ids.size > before
}
