import { isObject } from '../parts/json-fields.ts'
import { likeness } from './likeness.ts'

/** The fewest names of a header that must say something of a posting. */
const namedMin = 3

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

/**
 * The values of a row: a list of them, or of cells as Google Sheets writes them
 * (https://developers.google.com/chart/interactive/docs/reference#dataparam), {"c": [{"v": "Turner"}]},
 * and BigQuery (https://cloud.google.com/bigquery/docs/reference/rest/v2/tabledata/list), {"f": [{"v": "Turner"}]}.
 */
function valuesIn(row: unknown): readonly unknown[] | undefined {
  if (Array.isArray(row)) return row
  const cells = isObject(row) ? (row['c'] ?? row['f']) : undefined
  return Array.isArray(cells) && cells.every(isCell) ? cells.map((cell) => dated(cell?.v)) : undefined
}

type Cell = { readonly v?: unknown } | null

const isCell = (value: unknown): value is Cell =>
  value === null || (isObject(value) && ('v' in value || Object.keys(value).length === 0))

const sheetDate = /^Date\((\d{4}),(\d{1,2}),(\d{1,2})/

/** Sheets write days as a call of JavaScript's, whose months begin with 0: "Date(2026,3,14)". */
function dated(value: unknown): unknown {
  const [, year, month, day = ''] = (typeof value === 'string' && sheetDate.exec(value)) || []
  return year === undefined
    ? value
    : `${year}-${String(Number(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Rows are lists of plain values: [["title", "city"], ["Turner", "Leeds"]]. */
function isRow(value: unknown): boolean {
  const values = valuesIn(value)
  return values !== undefined && values.length > 1 && values.every(isScalar)
}

const nameOf = (column: unknown): unknown =>
  isObject(column) ? [column['name'], column['label']].find((name) => typeof name === 'string') : column

/** The names in a header: plain words, or what describes each column. */
function namesIn(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined
  const names = value.map(nameOf)
  const isHeader = names.every((name) => typeof name === 'string' && name !== '' && name.length <= 80)
  return isHeader && new Set(names).size === names.length ? names.map(String) : undefined
}

const saysPosting = (names: readonly string[] | undefined): names is readonly string[] =>
  names !== undefined && likeness(Object.fromEntries(names.map((name) => [name, 'x']))) >= namedMin

const headerDepthMax = 3

/** What may be a header in what stands beside the rows: {"meta": {"view": {"columns": […]}}, "data": […]}. */
const headersIn = (value: unknown, depth = headerDepthMax): readonly unknown[] =>
  Array.isArray(value)
    ? [value]
    : isObject(value) && depth > 0
      ? Object.values(value).flatMap((inner) => headersIn(inner, depth - 1))
      : []

/** The header of a list of rows: its own first row, or one that stands beside it. */
export function columnsOfTable(
  rows: readonly unknown[],
  beside: readonly unknown[],
): readonly string[] | undefined {
  if (!rows.slice(0, 3).every(isRow) || rows.length === 0) return undefined
  const own = namesIn(rows[0])
  if (saysPosting(own)) return own
  const width = valuesIn(rows[0])?.length ?? 0
  return beside
    .flatMap((value) => headersIn(value))
    .map(namesIn)
    .find((names) => saysPosting(names) && names.length >= width)
}

/** A row as a record. Undefined for the header itself. */
export function recordOfRow(row: unknown, columns: readonly string[]): unknown {
  const values = valuesIn(row)
  if (!values) return row
  if (columns.every((name, at) => values[at] === name)) return undefined
  return Object.fromEntries(columns.map((name, at) => [name, values[at]]))
}
