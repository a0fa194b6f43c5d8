import { parse } from 'csv-parse/sync'
import { SaxesParser } from 'saxes'
import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'
import type { FeedFormat } from './format.ts'
import type { Row } from './rule.ts'

/** What a reader of feed files tells as it goes: fields of the top of the feed, and its listings. */
export type RowSink = { head(name: string, value: string): void; row(row: Row): void }

/**
 * Takes a feed in pieces. Both throw a Problem (malformed_xml, malformed_json, malformed_csv) where it
 * breaks.
 */
export type RowReader = { write(piece: string): void; end(): void }

/**
 * Reads any file of a format with parsers that had no part in writing it. With `ours`, JSON and CSV are
 * read line by line, as our formats write them, so that a feed of any size takes the memory of one
 * listing.
 */
export function rowReader(format: FeedFormat, sink: RowSink, { ours = false } = {}): RowReader {
  const { id, extension, rows } = format
  if (extension === 'xml') return xmlReader(rows.at.split('/'), sink, !ours)
  if (extension === 'ndjson') return lineReader('\n', (line) => jsonRow(line, sink))
  if (extension === 'csv') return ours ? csvLineReader(sink) : wholeReader((text) => csvRows(text, sink))
  if (ours) return jsonLineReader(id === 'json-feed', sink)
  return wholeReader((text) => (id === 'json-ld' ? jsonLdRows(text, sink) : jsonRows(text, rows.at, sink)))
}

const tag = /<\/?[a-z]/i

/**
 * Every element at that path is a row. Strict, with namespaces; a DOCTYPE is refused, and so is a file that
 * has no place for rows where its format has it: nobody would find a listing in it.
 */
function xmlReader(at: readonly string[], sink: RowSink, hasMarks: boolean): RowReader {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const path: string[] = []
  const isInside = () => at.every((step, n) => n === at.length - 1 || path[n] === step)
  let row: Map<string, string> | undefined
  let text = ''
  let isEscaped = false
  let hasPlace = false
  const keep = (name: string, value: string) => {
    if (!row) return
    if (!row.has(name)) row.set(name, value)
    else if (hasMarks) row.set(`${name}#again`, value)
  }
  const refuse = (says: string) => {
    throw new Problem('malformed_xml', { line: parser.line, column: parser.column, says })
  }

  parser.on('error', ({ message }) => refuse(message))
  parser.on('doctype', () => refuse('a feed has no DOCTYPE'))
  parser.on('opentag', ({ name, attributes }) => {
    if (path.push(name) > limits.depthMax) throw new Problem('too_deep', { line: parser.line })
    text = ''
    isEscaped = false
    if (path.length > at.length && !row) return
    if (path.length === at.length - 1) hasPlace ||= isInside()
    if (path.length === at.length && name === at.at(-1) && isInside()) row = new Map()
    const inRow = path.slice(at.length).join('/')
    for (const attribute of Object.values(attributes)) keep(`${inRow}@${attribute.name}`, attribute.value)
  })
  parser.on('text', (piece) => {
    text += piece
    isEscaped ||= hasMarks && tag.test(piece)
  })
  parser.on('cdata', (piece) => {
    text += piece
  })
  parser.on('closetag', ({ name }) => {
    if (row && path.length === at.length) {
      sink.row(row)
      row = undefined
    } else if (row) {
      const field = path.slice(at.length).join('/')
      keep(field, text.trim())
      if (isEscaped) row.set(`${field}#escaped`, text.trim())
    } else if (path.length === at.length && isInside()) sink.head(name, text.trim())
    path.pop()
    text = ''
    isEscaped = false
  })
  return {
    write: (piece) => void parser.write(piece),
    end() {
      parser.close()
      if (!hasPlace) throw new Problem('unsupported_format', { says: `no listings at ${at.join('/')}` })
    },
  }
}

function wholeReader(read: (text: string) => void): RowReader {
  const pieces: string[] = []
  return { write: (piece) => void pieces.push(piece), end: () => read(pieces.join('')) }
}

function lineReader(separator: string, onLine: (line: string) => void): RowReader {
  let rest = ''
  return {
    write(piece) {
      const lines = (rest + piece).split(separator)
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    },
    end() {
      if (rest !== '') onLine(rest)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('malformed_json', { says: String(cause) }, { cause })
  }
}

function jsonRow(line: string, sink: RowSink): void {
  if (line.trim() === '') return
  const value = parsed(line)
  if (!isObject(value) || Array.isArray(value))
    throw new Problem('malformed_json', { says: 'a line is one object' })
  const row = flat(value)
  if (row.get('op') !== 'delete') sink.row(row)
}

function jsonRows(text: string, at: string, sink: RowSink): void {
  const whole = parsed(text)
  const list = isObject(whole) ? whole[at] : undefined
  if (!Array.isArray(list)) throw new Problem('malformed_json', { says: `no list of listings at "${at}"` })
  headOf(whole, sink)
  for (const value of list) {
    const row = flat(value)
    if (isObject(value) && typeof value['id'] === 'number') row.set('id#number', String(value['id']))
    sink.row(row)
  }
}

function headOf(top: unknown, sink: RowSink): void {
  if (!isObject(top)) return
  for (const [name, value] of Object.entries(top)) if (typeof value === 'string') sink.head(name, value)
}

/** A list, a graph, or one JobPosting alone; what else a page says of itself stands beside them. */
function jsonLdRows(text: string, sink: RowSink): void {
  const whole = parsed(text)
  const list = [isObject(whole) && '@graph' in whole ? whole['@graph'] : whole].flat()
  if (!list.some(isPosting) && list.length > 0)
    throw new Problem('malformed_json', { says: 'no list of listings, and no JobPosting' })
  for (const value of list) if (isPosting(value)) sink.row(postingRow(value))
}

/** What has a title is one too, whatever it calls itself. */
const isPosting = (value: unknown): boolean =>
  isObject(value) &&
  (wordsIn(value['@type']).includes('JobPosting') || !('@type' in value) || 'title' in value)

const wordsIn = (value: unknown): unknown[] => [value].flat().filter((word) => typeof word === 'string')

/** All the words of a list of employment types count, so they stand together, each on a line. */
function postingRow(value: unknown): Row {
  const row = flat(value)
  const types = isObject(value) ? value['employmentType'] : undefined
  return Array.isArray(types) ? row.set('employmentType', wordsIn(types).join('\n')) : row
}

/**
 * A JSON file as our formats write one: an opening line, a listing per line with commas between, a
 * closing line. Each part parses by itself only if the whole does.
 */
function jsonLineReader(isObjectFeed: boolean, sink: RowSink): RowReader {
  const close = isObjectFeed ? ']}' : ']'
  let seen: 'nothing' | 'head' | 'listing' | 'last listing' | 'tail' = 'nothing'
  const refuse = (says: string) => {
    throw new Problem('malformed_json', { says })
  }
  return lineReaderThen(
    '\n',
    (line) => {
      if (seen === 'nothing') {
        headOf(parsed(line + close), sink)
        seen = 'head'
      } else if (line === close) {
        if (seen === 'listing') refuse('a comma before the end')
        seen = 'tail'
      } else if (line !== '') {
        if (seen === 'last listing' || seen === 'tail') refuse('a listing after the last one')
        sink.row(flat(parsed(line.endsWith(',') ? line.slice(0, -1) : line)))
        seen = line.endsWith(',') ? 'listing' : 'last listing'
      }
    },
    () => seen === 'tail' || refuse('the feed is cut'),
  )
}

function lineReaderThen(separator: string, onLine: (line: string) => void, onEnd: () => void): RowReader {
  const lines = lineReader(separator, onLine)
  return {
    write: lines.write,
    end() {
      lines.end()
      onEnd()
    },
  }
}

const csvBatchChars = 256 * 1024

/**
 * Our cells hold no CR, so CR LF ends a row wherever it stands. Rows are parsed by the batch, which is
 * much faster.
 */
function csvLineReader(sink: RowSink): RowReader {
  let header: string | undefined
  let batch = ''
  const flush = () => {
    if (batch !== '') csvRows(`${header}\r\n${batch}`, sink)
    batch = ''
  }
  const onLine = (line: string) => {
    if (header === undefined) header = line
    else batch += `${line}\r\n`
    if (batch.length > csvBatchChars) flush()
  }
  return lineReaderThen('\r\n', onLine, flush)
}

function csvRows(text: string, sink: RowSink): void {
  try {
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, skip_empty_lines: true })
    for (const row of rows) sink.row(new Map(Object.entries(row)))
  } catch (cause) {
    throw new Problem('malformed_csv', { says: String(cause) }, { cause })
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * Every text, number and truth value in a JSON value by its path; of the members of a list the first
 * counts.
 */
function flat(value: unknown): Map<string, string> {
  const row = new Map<string, string>()
  const visit = (member: unknown, path: string, depth: number) => {
    if (depth > limits.depthMax) throw new Problem('too_deep', { at: path.slice(0, 80) })
    if (Array.isArray(member)) for (const each of member) visit(each, path, depth + 1)
    else if (isObject(member)) {
      for (const [name, each] of Object.entries(member))
        visit(each, path ? `${path}/${name}` : name, depth + 1)
    } else if (member !== null && member !== undefined && !row.has(path)) row.set(path, String(member))
  }
  visit(value, '', 0)
  return row
}
