import { Problem } from '../../problem.ts'
import type { Source } from '../../source.ts'
import { columnNames, csvPrefix, sniffDelimiter } from '../../text/csv/reader.ts'
import { xmlBeginning } from '../../text/xml/beginning.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import { isDate, isUrl } from '../mapper/field-values.ts'
import { isObject } from '../parts/json-fields.ts'
import { isXmlNode } from '../parts/xml-fields.ts'
import type { Head } from '../source.ts'
import { isLines, jsonPrefix, linesShown, recordsAt, recordsIn } from './head-json.ts'
import { nodesAt, recordPath } from './head-xml.ts'
import { likeness } from './likeness.ts'
import { columnsOfTable, recordOfRow } from './table-rows.ts'

/**
 * What a document is, from its first characters (limits.detectionBytesMax of them) and nothing else: not its
 * name, not the content type it was sent with.
 *
 * @returns Problem empty_document when there is nothing but white space, unsupported_format when it is no
 * text
 */
export function readHead(text: string): Head | Problem {
  const first = text.trimStart()
  if (first === '') return new Problem('empty_document')
  if (first.startsWith('<')) return isHtml(first) ? { kind: 'page', html: true, text } : xmlHead(text)
  if ((first.startsWith('{') || first.startsWith('[')) && !bracketedWords.test(first)) return jsonHead(text)
  // A JSON text sequence: https://www.rfc-editor.org/rfc/rfc7464
  if (/^\u001e\s*[{[]/.test(first)) return readHead(text.replaceAll('\u001e', ''))
  if (strayWords.test(text.slice(0, 4_096)))
    return new Problem('unsupported_format', { kind: 'text', why: 'XML begins only behind other text' })
  if (script.test(first)) return new Problem('unsupported_format', { kind: 'script' })
  if (hasControls(text)) return new Problem('unsupported_format', { kind: 'binary' })
  return csvHead(text) ?? { kind: 'page', html: /<[a-z][^<>]{0,200}>/i.test(text), text }
}

/** An exporter's warning and then a feed after all, or prose that quotes one. A tar has zeros there. */
const strayWords = /^[^<\u0000]+<(?:\?xml\s|(?:source|jobs|rss|feed|workzag-jobs)[\s>])/

/** JSON that a program gives a name or calls a function with: "var jobs = [...]", "callback({...})". */
const script = /^(?:\/\*\*\/\s*)?(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s*[=(]\s*[[{]/

/** "[10:02] Ann: hello", "[jobs]" and a line below: a log, or settings. No JSON has words after its end. */
const bracketedWords = /^\[[a-z0-9][\w :.+/-]{0,80}\]\s*[a-z]/i

/** Text has no such characters; files that are not text nearly always do. */
const hasControls = (text: string): boolean => /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)

const htmlElements =
  'html|head|body|div|article|main|section|header|footer|nav|aside|form|span|script|style|meta|p|ul|ol|li|table|h[1-6]'
const htmlStart = new RegExp(`^<(!doctype\\s+html|${htmlElements})[\\s>]`, 'i')

/** A comment or XML declaration may stand before the root element, and XHTML is a page too. */
function isHtml(first: string): boolean {
  let rest = first
  for (let n = 0; n < 5; n += 1) {
    const closes = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined
    if (!closes) break
    const end = rest.indexOf(closes)
    if (end < 0) return false
    rest = rest.slice(end + closes.length).trimStart()
  }
  return htmlStart.test(rest.slice(0, 200))
}

const samplesMax = 5

/**
 * The record that shows most of its format, of the first few: the very first may be the one that lacks its title.
 * What counts is what most of them have, and then what says something of a posting.
 */
function fullest<R>(records: readonly R[]): R | undefined {
  const few = records.slice(0, samplesMax).map((record) => ({ record, names: namesIn(record) }))
  const usual = (name: string) => few.filter(({ names }) => names.has(name)).length * 2 > few.length
  const shown = few.map(({ record, names }) => ({
    record,
    count: [...names].filter(usual).length + likeness(record) / 100,
  }))
  return shown.toSorted((a, b) => b.count - a.count)[0]?.record
}

/** The names of a record's fields, as far as they say anything. */
function namesIn(record: unknown): ReadonlySet<string> {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return new Set()
  return new Set(isXmlNode(record) ? record.children.map(({ name }) => name) : Object.keys(record))
}

const noNode: XmlNode = { name: '', attributes: {}, children: [], text: '' }

function xmlHead(text: string): Head {
  const root = xmlBeginning(text)
  const path = root ? recordPath(root) : []
  const record = root ? fullest(nodesAt(root, path)) : undefined
  return { kind: 'xml', root: root?.name ?? '', path, record: record ?? noNode, text }
}

function jsonHead(text: string): Head {
  if (isLines(text)) {
    const values = linesShown(text)
    const columns = columnsOfTable(values, [])
    const record = columns ? recordOfRow(values[1], columns) : fullest(values)
    const rows = columns && { columns }
    return { kind: 'json', shape: 'lines', path: [], envelope: new Map(), record, ...rows, text }
  }
  const value = jsonPrefix(text)
  const { shape, path, columns } = recordsIn(value)
  return {
    kind: 'json',
    shape,
    path,
    envelope: new Map(isObject(value) ? Object.entries(value) : []),
    record: fullest(recordsAt(value, { shape, path, columns }, samplesMax)),
    ...(columns && { columns }),
    text,
  }
}

/** Under names that we do not know: every row has a cell for each of them, and some hold what no prose does. */
function isTable(text: string, delimiter: string): boolean {
  const [header = [], ...rows] = csvPrefix(text, delimiter, 6)
  const isHeader = header.length >= 4 && header.every((cell) => /^\p{L}[^@/:]{0,40}$/u.test(cell.trim()))
  const cells = rows.slice(0, -1).flat()
  return (
    isHeader &&
    rows.length >= 3 &&
    rows.slice(0, -1).every((row) => row.length === header.length) &&
    cells.some(isUrl) &&
    cells.some(isDate)
  )
}

/** A bracket that another cell closes is a statement's: "INSERT INTO jobs (id, title)". */
const isNoName = (cell: string): boolean =>
  cell.length > 80 || /[{}<>]/.test(cell) || cell.split('(').length !== cell.split(')').length

/**
 * What nobody would take for a table by its looks is one where its source is registered so, or where a mapping names
 * any of its columns.
 */
export function asRegistered(
  head: Head,
  { format, mapping }: Pick<Partial<Source>, 'format' | 'mapping'>,
): Head {
  if (head.kind !== 'page' || (format !== 'csv' && !mapping)) return head
  const named = new Set(Object.values(mapping ?? {}).flat())
  return csvHead(head.text, (header) => format === 'csv' || header.some((name) => named.has(name))) ?? head
}

/** A table: a first line of short names, which say something of a posting unless it is known by other things. */
function csvHead(text: string, isKnown?: (header: readonly string[]) => boolean): Head | undefined {
  const delimiter = sniffDelimiter(text)
  const [cells] = delimiter ? csvPrefix(text, delimiter, 1) : []
  if (!delimiter || !cells || cells.some(isNoName)) return undefined
  const header = columnNames(cells)
  const named = likeness(Object.fromEntries(header.map((name) => [name, 'x'])))
  const isOne = isKnown?.(header) ?? (named >= 3 || isTable(text, delimiter))
  return isOne ? { kind: 'csv', delimiter, header, text } : undefined
}
