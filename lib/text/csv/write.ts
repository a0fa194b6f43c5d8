import { cleanXml } from '../xml/write.ts'

// What a spreadsheet takes for the start of a formula, also after spaces and in full width
// (https://owasp.org/www-community/attacks/CSV_Injection). What is guarded already gets one apostrophe more, which
// reading takes away again.
const formula = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\n])/
const needsQuotes = /[",\n]|^\s|\s$/

export type CsvValue = string | number | boolean | undefined

/**
 * One cell by RFC 4180. Text that a spreadsheet would calculate gets an apostrophe before it, which a
 * spreadsheet shows as text; numbers are ours and may be negative.
 */
function csvCell(value: CsvValue): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const clean = cleanXml(value)
  const inert = formula.test(clean) ? `'${clean}` : clean
  return needsQuotes.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** A cell as it was before somebody, we or another exporter, guarded it so. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell

/** One row and its line end, CR LF. */
export const csvRow = (values: readonly CsvValue[]): string => `${values.map(csvCell).join(',')}\r\n`
