import { Readable } from 'node:stream'
import { parse as parseWhole } from 'csv-parse/sync'
import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { type Cells, cellsOf, csvOptions, csvParser, fitting, inSteps } from './parser.ts'
import { unguarded } from './write.ts'

/** A row by its header, a row of nothing, or a row that does not fit its header. */
export type CsvRow =
  | { readonly kind: 'row'; readonly row: Readonly<Record<string, string>> }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly problem: Problem }

/** What separates cells, likeliest first. */
const delimiters = [',', ';', '\t', '|'] as const

/**
 * The rows of a CSV document (https://www.rfc-editor.org/rfc/rfc4180) below its header, which is the first row
 * that has more than one cell: what stands before it is the export's own title. Rows have no prototype, so a
 * column may have any name. A row with more or fewer cells than the header is bad, and so is one over
 * limits.recordBytesMax or of more cells than limits.elementsPerRecordMax.
 *
 * @throws Problem malformed_csv when quoting is broken so that rows cannot be told apart; too_large for a header
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<CsvRow> {
  const parser = csvParser(delimiter)
  const source = Readable.from(inSteps(bytes), { objectMode: true, highWaterMark: 1 })
  let sourceFailure: unknown
  source.once('error', (cause) => {
    sourceFailure = cause
    parser.destroy(cause)
  })
  source.pipe(parser)
  let table: Table | undefined
  try {
    const before: (readonly string[])[] = []
    const opening: Cells[] = []
    for await (const found of parser as AsyncIterable<Cells>) {
      const row = fitting(found)
      if (table) yield* table.take(row)
      else if (row instanceof Problem && opening.length === 0) throw row
      else if (opening.length > 0 || isHeader(cellsOf(row))) {
        if (opening.push(row) < openingRows) continue
        table = tableUnder(headerOf(opening).names)
        yield* rowsUnder(opening, table)
      } else if (!isBlank(cellsOf(row)) && before.push(cellsOf(row)) === linesBeforeMax) {
        table = tableUnder(columnNames(before[0] ?? []))
        yield* rowsOfOne(before)
      }
    }
    if (!table && opening.length > 0) {
      table = tableUnder(headerOf(opening).names)
      yield* rowsUnder(opening, table)
    }
    yield* table ? table.end() : rowsOfOne(before)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw sourceFailure ?? new Problem('malformed_csv', { why: reasonOf(cause) }, { cause })
  } finally {
    source.destroy()
  }
}

/** A header, what may be a second line of it, and the row that tells. */
const openingRows = 3

const rowsUnder = (opening: readonly Cells[], table: Table): CsvRow[] =>
  opening.slice(headerOf(opening).rows).flatMap((row) => table.take(row))

/** The names of columns, and how many rows they take. */
type Header = { readonly names: string[]; readonly rows: 1 | 2 }

/** Reports write what some columns share above them: "Posting,,Place," and "Title,Number,City,Country". */
function headerOf(opening: readonly Cells[]): Header {
  const [first = [], second = [], third = []] = opening.map(cellsOf)
  const isOfTwo =
    first.length === second.length &&
    first.length >= cellsMin &&
    new Set(first.map((cell) => cell.trim())).size < first.length &&
    second.every(isLabel) &&
    third.some((cell) => cell.trim() !== '' && !isLabel(cell))
  if (!isOfTwo) return { names: columnNames(first), rows: 1 }
  let group = ''
  const names = second.map((cell, n) => {
    group = first[n]?.trim() || group
    return `${group} ${cell.trim()}`.trim()
  })
  return { names: columnNames(names), rows: 2 }
}

/** Words that name a column; values have digits, links or sentences among them. */
const isLabel = (cell: string): boolean => /^[^\d:/@.]{2,40}$/u.test(cell.trim()) && /\p{L}/u.test(cell)

/** As many as a title, its date and some blank ones take before a header. */
const linesBeforeMax = 8

/** A table of one column, whose lines looked like a title's until its end. */
const rowsOfOne = ([header = [], ...rows]: readonly (readonly string[])[]): CsvRow[] =>
  rows.map((row) => rowOf(columnNames(header), row, header.length))

type Table = { readonly take: (row: Cells) => readonly CsvRow[]; readonly end: () => readonly CsvRow[] }

/** As many as show how long rows are. */
const firstRowsMax = 5

/** The rows under a header. The first ones wait for each other, since they tell together where rows end. */
function tableUnder(header: readonly string[]): Table {
  const first: Cells[] = []
  let length: number | undefined
  const end = (): CsvRow[] => {
    const usual = lengthOf(first.map(cellsOf), header.length)
    length = usual
    return first.splice(0).map((row) => rowOf(header, row, usual))
  }
  const take = (row: Cells): CsvRow[] => {
    if (length !== undefined) return [rowOf(header, row, length)]
    return first.push(row) < firstRowsMax ? [] : end()
  }
  return { take, end }
}

const missingCellsMax = 2
const cellsMin = 3

/**
 * How many cells a row has at least. Some exporters leave out the last cells of every row, where those say
 * nothing: if no first row is whole and several end at the same cell, that is where rows end.
 */
function lengthOf(rows: readonly (readonly string[])[], columns: number): number {
  const lengths = rows.filter((row) => !isBlank(row)).map((row) => row.length)
  const longest = Math.max(0, ...lengths)
  const isUsual = longest < columns && lengths.filter((length) => length === longest).length > 1
  return isUsual && longest >= Math.max(cellsMin, columns - missingCellsMax) ? longest : columns
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message.slice(0, 120) : 'unknown'

function rowOf(header: readonly string[], cells: Cells, length: number): CsvRow {
  if (cells instanceof Problem) return { kind: 'bad', problem: cells }
  if (isBlank(cells) || isSum(cells, header.length) || isHeaderAgain(cells, header)) return { kind: 'blank' }
  const spare = cells.slice(header.length)
  const isWhole = cells.length >= header.length || cells.length === length
  if (!isWhole || !isBlank(spare)) {
    const where = { cells: cells.length, columns: header.length }
    return { kind: 'bad', problem: new Problem('malformed_csv', where) }
  }
  const row: Record<string, string> = Object.create(null)
  header.forEach((name, n) => {
    row[name] = unguarded(unescaped(cells[n] ?? ''))
  })
  return { kind: 'row', row }
}

/** Files that were joined as they were have their marks and headers in the middle. Quotes behind a mark are text. */
const isHeaderAgain = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.length === header.length &&
  cells.length >= cellsMin &&
  cells.every((cell, n) => cell.replace(/^\ufeff"?|"$/g, '').trim() === header[n])

const sumWords = /^(?:(?:grand|sub)[ -]?)?(?:totals?|gesamt|summe|suma|somme|anzahl|count)(?!\p{L})/iu
/** "Total", "Summe:" and "Total number of jobs: 5"; "Total Rewards Manager" is a title. */
const sumOnly = /^[\p{L}-]+\P{L}*$|\d/u
const sumCellsMax = 2

/** The last line of a report counts the others: "Total: 12 vacancies". */
function isSum(cells: readonly string[], columns: number): boolean {
  const said = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  if (columns <= 1 + sumCellsMax || !sumWords.test(said) || !sumOnly.test(said)) return false
  return cells.filter((cell) => cell.trim() !== '').length <= sumCellsMax
}

/** A run of backslashes and what stands after it. */
const escapes = /\\+([^\\]|$)/g

/**
 * Writers that escape with a backslash (pandas' `escapechar`) double each that the text has, before signs
 * that need none as well: `full\\-time` in Markdown. Where all of a cell's come in pairs, one of them before
 * such a sign, they are pairs.
 */
function unescaped(cell: string): string {
  if (!cell.includes('\\\\')) return cell
  const runs = [...cell.matchAll(escapes)]
  const isPaired = runs.every(([run, next = '']) => (run.length - next.length) % 2 === 0)
  const isEscaped = runs.some(([, next = '']) => /[!-/:-@[-`{-~]/.test(next))
  return isPaired && isEscaped ? cell.replaceAll('\\\\', '\\') : cell
}

/** Spreadsheets write their separator into a line of its own ("sep=;"), exports a title and its date. */
const isHeader = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell.trim() !== '').length > 1 && !/^sep=$/i.test(cells[0]?.trim() ?? '')

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
      const rows: string[][] = parseWhole(text + end, {
        ...csvOptions(delimiter),
        to: rowsMax + linesBeforeMax,
      })
      const said = rows.filter((row) => !isBlank(row)).map((row) => row.slice(0, limits.elementsInHeadMax))
      const table = said.slice(Math.max(0, said.findIndex(isHeader)))
      if (table.length === 0) return []
      const header = headerOf(table)
      const rest = table.slice(header.rows)
      const length = lengthOf(rest.slice(0, firstRowsMax), header.names.length)
      const fitting = rest.filter((row) => row.length >= length)
      return [header.names, ...fitting].slice(0, rowsMax)
    } catch {
      // Quotes still open: the next ending closes them.
    }
  }
  return []
}

/**
 * The delimiter that cuts the first line that has one into most cells, quoted ones uncut. Undefined: none of the
 * first lines has one.
 */
export function sniffDelimiter(text: string): string | undefined {
  const stated = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(text)?.[1]
  if (stated !== undefined) return stated
  const [first = '', ...later] = firstLines(text)
  // A bar in later lines is Markdown's.
  const found = later
    .map((line) => delimiterIn(line, laterCountMin))
    .find((delimiter) => delimiter !== undefined)
  return delimiterIn(first, 1) ?? found
}

/** Prose has a comma or two as well. */
const laterCountMin = 3

function delimiterIn(line: string, countMin: number): string | undefined {
  const counts = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }))
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most))
  return best.count >= countMin && (countMin === 1 || best.delimiter !== '|') ? best.delimiter : undefined
}

/** The first lines that say something, without what their quotes hold. */
function firstLines(text: string): string[] {
  const start = text.search(/\S/)
  if (start < 0) return []
  const bare = text.slice(start, start + 16_384).replace(/"[^"]{0,2000}"/g, '""')
  return bare.split(/[\r\n]+/, linesBeforeMax)
}
