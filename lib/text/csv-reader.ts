import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { parse as parseWhole } from 'csv-parse/sync'
import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'

/** A row by its header, a row of nothing, or a row that does not fit its header. */
export type CsvRow =
  | { readonly kind: 'row'; readonly row: Readonly<Record<string, string>> }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly problem: Problem }

/** What separates cells, likeliest first. */
export const delimiters = [',', ';', '\t', '|'] as const

/** Quotes inside a cell that is not quoted are text: spreadsheets and databases write such cells. */
const options = (delimiter: string) => ({
  delimiter,
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  // A line of nothing is no row; a row of empty cells is one.
  skip_empty_lines: true,
  max_record_size: limits.recordBytesMax,
})

/**
 * The rows of a CSV document (https://www.rfc-editor.org/rfc/rfc4180) below its header, which is the first
 * row that is not blank. Rows have no prototype, so a column may have any name. A row with more or fewer
 * cells than the header is bad.
 *
 * @throws Problem malformed_csv when quoting is broken so that rows cannot be told apart
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<CsvRow> {
  const parser = parse(options(delimiter))
  const source = Readable.from(inSteps(bytes), { objectMode: true, highWaterMark: 1 })
  let sourceFailure: unknown
  source.once('error', (cause) => {
    sourceFailure = cause
    parser.destroy(cause)
  })
  source.pipe(parser)
  let header: readonly string[] | undefined
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (header) yield rowOf(header, cells)
      else if (!isBlank(cells)) header = columnNames(cells)
    }
  } catch (cause) {
    throw sourceFailure ?? new Problem('malformed_csv', { why: reasonOf(cause) }, { cause })
  } finally {
    source.destroy()
  }
}

/** The parser queues all rows of a chunk at once, and a long queue of short rows is slow to take from. */
const stepBytes = 8 * 1024

async function* inSteps(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += stepBytes) yield chunk.subarray(at, at + stepBytes)
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message.slice(0, 120) : 'unknown'

function rowOf(header: readonly string[], cells: readonly string[]): CsvRow {
  if (isBlank(cells)) return { kind: 'blank' }
  const spare = cells.slice(header.length)
  if (cells.length < header.length || !isBlank(spare)) {
    const where = { cells: cells.length, columns: header.length }
    return { kind: 'bad', problem: new Problem('malformed_csv', where) }
  }
  const row: Record<string, string> = Object.create(null)
  header.forEach((name, n) => {
    row[name] = cells[n] ?? ''
  })
  return { kind: 'row', row }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/**
 * Names are trimmed; a second column of one name is told apart by its place, and so is one without a name.
 */
export function columnNames(cells: readonly string[]): string[] {
  const seen = new Set<string>()
  return cells.map((cell, n) => {
    const name = cell.trim()
    const own = name === '' || seen.has(name) ? `${name || 'column'} ${n + 1}` : name
    seen.add(own)
    return own
  })
}

/**
 * The rows that a document's beginning shows, header first, without blank ones and without one that the cut
 * has shortened. For looking only: what cannot be read gives no rows.
 */
export function csvPrefix(text: string, delimiter: string, rowsMax: number): string[][] {
  // Where the cut fell inside quotes, closing them makes the rest readable; that last row is then short of
  // cells.
  for (const end of ['', '"']) {
    try {
      const rows: string[][] = parseWhole(text + end, { ...options(delimiter), to: rowsMax })
      const [header, ...rest] = rows.filter((row) => !isBlank(row))
      return header ? [header, ...rest.filter((row) => row.length >= header.length)] : []
    } catch {
      // Quotes still open: the next ending closes them.
    }
  }
  return []
}

/**
 * The delimiter that cuts the first line into most cells, quoted ones uncut. Undefined: the line has none.
 */
export function sniffDelimiter(text: string): string | undefined {
  const line = firstLine(text)
  const counts = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }))
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most))
  return best.count > 0 ? best.delimiter : undefined
}

/** The first line that says something, without what its quotes hold. */
function firstLine(text: string): string {
  const start = text.search(/\S/)
  if (start < 0) return ''
  const bare = text.slice(start, start + 16_384).replace(/"[^"]{0,2000}"/g, '""')
  return /^[^\r\n]*/.exec(bare)?.[0] ?? ''
}
