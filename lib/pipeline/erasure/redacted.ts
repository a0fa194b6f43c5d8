import type { RawDocument } from '../../ports.ts'
import type { Posting } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import type { RecordProblem } from '../../receipt.ts'
import type { Source } from '../../source.ts'
import {
  type ReadableDocument as Readable,
  type ReadOutcome,
  type ReadSummary,
  readDocument,
} from '../../sources/read.ts'
import { linesOf } from '../../text/lines.ts'

export type Outcomes = AsyncGenerator<ReadOutcome, ReadSummary>

/** What must not stay: postings, and what was said of records that were refused. */
export type Doomed = {
  posting(posting: Posting): boolean
  problem(problem: RecordProblem): boolean
}

/** Reads a document by its format, or what an erasure left of it. */
export const readStored = (
  { isRedacted, ...document }: Readable & Pick<RawDocument, 'isRedacted'>,
  source: Partial<Source>,
): Outcomes => (isRedacted ? readRedacted(document.bytes) : readDocument(document, source))

/** A line of what is left: a posting as it was read, or at the end what was counted. */
type Line = { readonly posting: Posting } | { readonly summary: ReadSummary }

/**
 * What is left of a document, whatever its format was: the postings as they were read, a line each, and what
 * was counted then, so that reading it again comes to the same. Records that were refused are gone with all
 * that was said of them.
 */
export async function* redactedLines(reading: Outcomes, doomed: Doomed): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return yield lineOf({ summary: { ...value, problems: kept(value.problems, doomed) } })
    if (value.kind === 'posting' && !doomed.posting(value.posting)) yield lineOf({ posting: value.posting })
  }
}

/** Without a ref nobody can tell whose problem it was. */
export const kept = (problems: readonly RecordProblem[], doomed: Doomed): RecordProblem[] =>
  problems.filter((problem) => problem.ref !== undefined && !doomed.problem(problem))

const lineOf = (line: Line): Uint8Array => Buffer.from(`${JSON.stringify(line)}\n`)

async function* readRedacted(bytes: AsyncIterable<Uint8Array>): Outcomes {
  for await (const text of linesOf(bytes)) {
    const line = lineIn(text)
    if ('summary' in line) return line.summary
    yield { kind: 'posting', posting: line.posting, problems: [] }
  }
  throw cut()
}

function lineIn(text: Buffer): Line {
  try {
    // We wrote every line ourselves, above, under a prefix that nobody else can write to.
    return JSON.parse(text.toString()) as Line
  } catch (cause) {
    throw cut(cause)
  }
}

const cut = (cause?: unknown) => new Problem('store_unavailable', { redacted: 'cut' }, { cause })
