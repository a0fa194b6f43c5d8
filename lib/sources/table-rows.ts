import { likeness } from './likeness.ts'

/** The fewest names of a header that must say something of a posting. */
const namedMin = 3

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

/** Rows are lists of plain values: [["title", "city"], ["Turner", "Leeds"]]. */
const isRow = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 1 && value.every(isScalar)

/** The names in a header: plain words, or what describes each column. */
function namesIn(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined
  const names = value.map((column: unknown) =>
    typeof column === 'object' && column !== null && 'name' in column ? column.name : column,
  )
  const isHeader = names.every((name) => typeof name === 'string' && name !== '' && name.length <= 80)
  return isHeader && new Set(names).size === names.length ? names.map(String) : undefined
}

const saysPosting = (names: readonly string[] | undefined): names is readonly string[] =>
  names !== undefined && likeness(Object.fromEntries(names.map((name) => [name, 'x']))) >= namedMin

/** The header of a list of rows: its own first row, or one that stands beside it. */
export function columnsOfTable(
  rows: readonly unknown[],
  beside: readonly unknown[],
): readonly string[] | undefined {
  if (!rows.slice(0, 3).every(isRow) || rows.length === 0) return undefined
  return [rows[0], ...beside].map(namesIn).find((names) => saysPosting(names))
}

/** A row as a record. Undefined for the header itself. */
export function recordOfRow(row: unknown, columns: readonly string[]): unknown {
  if (!Array.isArray(row)) return row
  if (columns.every((name, at) => row[at] === name)) return undefined
  return Object.fromEntries(columns.map((name, at) => [name, row[at] as unknown]))
}
