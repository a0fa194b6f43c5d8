import type { Transform } from 'node:stream'
import { parse } from 'csv-parse'
import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'

/** A row as it stands in the document, or what is wrong with one that is too large. */
export type Cells = readonly string[] | Problem

export const cellsOf = (row: Cells): readonly string[] => (row instanceof Problem ? [] : row)

/** Quotes inside a cell that is not quoted are text: spreadsheets and databases write such cells. */
export const csvOptions = (delimiter: string) => ({
  delimiter,
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  // A line of nothing is no row; a row of empty cells is one.
  skip_empty_lines: true,
  // Not 0, so that the length of a row is counted; the parser gives up a document where one is over its limit.
  max_record_size: Number.MAX_SAFE_INTEGER,
})

/** What the parser holds of the row that it is reading: its `state`, which its types do not tell. */
type RowState = {
  /** Another list for each row. */
  readonly record: string[]
  readonly field: { length: number }
  record_length: number
  recordHasError: boolean
}

/**
 * A stream of bytes into one of Cells. Of a row over a limit nothing is kept, however long it is; its end is found as
 * that of any other, quotes heeded.
 */
export function csvParser(delimiter: string): Transform {
  const parser = parse(csvOptions(delimiter))
  // True of the version that package-lock.json names; test/text/set-aside.test.ts would see another.
  const { state } = parser as unknown as { readonly state: RowState }
  let aside: string[] | undefined

  function setAside(problem: Problem): void {
    if (aside !== state.record) parser.push(problem)
    aside = state.record
    // The parser leaves such a row out; and what has begun must not look as if it had not.
    state.recordHasError = true
    state.record.length = Math.min(1, state.record.length)
    state.field.length = Math.min(1, state.field.length)
    state.record_length = 0
  }

  const transform = parser._transform
  parser._transform = (...given) => {
    // The parser makes an error of each row longer or shorter than the first, and its stack was most of the cost.
    const framesMax = Error.stackTraceLimit
    Error.stackTraceLimit = 0
    transform.apply(parser, given)
    Error.stackTraceLimit = framesMax
    const problem = tooLarge(state.record.length, state.record_length + state.field.length)
    if (problem) setAside(problem)
  }
  return parser
}

function tooLarge(cells: number, length: number): Problem | undefined {
  if (cells > limits.elementsPerRecordMax) return new Problem('too_large', { limit: 'elementsPerRecordMax' })
  return length > limits.recordBytesMax ? new Problem('too_large', { limit: 'recordBytesMax' }) : undefined
}

/** A row that came to its end before anybody looked how long it is. */
export function fitting(row: Cells): Cells {
  if (row instanceof Problem) return row
  let length = 0
  for (const cell of row) length += cell.length
  return tooLarge(row.length, length) ?? row
}

/** The parser queues all rows of a chunk at once, and a long queue of short rows is slow to take from. */
const stepBytes = 8 * 1024

/** Short steps also bound how long a row is before somebody looks. */
export async function* inSteps(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += stepBytes) yield chunk.subarray(at, at + stepBytes)
}
