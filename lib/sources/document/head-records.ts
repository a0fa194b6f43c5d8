import { columnNames, csvPrefix } from '../../text/csv/reader.ts'
import { xmlBeginning } from '../../text/xml/beginning.ts'
import type { Head } from '../source.ts'
import { withoutCdata } from './cdata-words.ts'
import { jsonPrefix, linesShown, recordsAt } from './head-json.ts'
import { nodesAt } from './head-xml.ts'
import { recordOfRow } from './table-rows.ts'

/** Enough to see whether records agree, few enough to look at in no time. */
const samplesMax = 50

/** The first records of a document as far as its head shows them; the last may lack what the cut took. */
export const headRecords = (head: Head): readonly unknown[] => shownRecords(head).map(withoutCdata)

function shownRecords(head: Head): readonly unknown[] {
  if (head.kind === 'xml') {
    const root = xmlBeginning(head.text)
    return root ? nodesAt(root, head.path).slice(0, samplesMax) : []
  }
  if (head.kind === 'json') {
    if (head.shape === 'lines') {
      const { columns } = head
      const values = linesShown(head.text).slice(0, samplesMax)
      return columns
        ? values.map((row) => recordOfRow(row, columns)).filter((one) => one !== undefined)
        : values
    }
    return recordsAt(
      jsonPrefix(head.text),
      { shape: head.shape, path: head.path, columns: head.columns },
      samplesMax,
    )
  }
  return head.kind === 'csv' ? tableRows(head.text, head.delimiter) : []
}

function tableRows(text: string, delimiter: string): unknown[] {
  const [header, ...rows] = csvPrefix(text, delimiter, samplesMax + 1)
  if (!header) return []
  const names = columnNames(header)
  // A header without rows still shows what its columns are called.
  if (rows.length === 0) return [Object.fromEntries(names.map((name) => [name, 'x']))]
  return rows.map((row) => Object.fromEntries(names.map((name, n) => [name, row[n] ?? ''])))
}
