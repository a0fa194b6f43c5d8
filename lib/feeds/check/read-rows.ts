import type { InfoRecord } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import type { FeedFormat } from '../format.ts'
import type { Row } from '../rules/rule.ts'
import { xmlReader } from './read-xml-rows.ts'
import type { RowReader, RowSink } from './row-reader.ts'

/**
 * Reads any file of a format with parsers that had no part in writing it. With `ours`, JSON and CSV are
 * read line by line, as our formats write them, so that a feed of any size takes the memory of one
 * listing.
 */
export function rowReader(format: FeedFormat, sink: RowSink, { ours = false } = {}): RowReader {
  const { id, extension, rows } = format
  if (extension === 'xml') return xmlReader({ at: rows.at.split('/'), isAtom: id === 'atom' }, sink, !ours)
  if (extension === 'ndjson') return lineReader('\n', (line, n) => jsonRow(line, n, sink))
  if (extension === 'csv') return ours ? csvLineReader(sink) : wholeReader((text) => anyCsvRows(text, sink))
  if (ours) return jsonLineReader(id === 'json-feed', sink)
  return wholeReader((text) => (id === 'json-ld' ? jsonLdRows(text, sink) : jsonRows(text, rows.at, sink)))
}

function wholeReader(read: (text: string) => void): RowReader {
  const pieces: string[] = []
  return { write: (piece) => void pieces.push(piece), end: () => read(pieces.join('')) }
}

function lineReader(separator: string, onLine: (line: string, n: number) => void): RowReader {
  let rest = ''
  let n = 0
  return {
    write(piece) {
      const lines = (rest + piece).split(separator)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        n += 1
        onLine(line, n)
      }
    },
    end() {
      if (rest !== '') onLine(rest, n + 1)
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

function jsonRow(line: string, n: number, sink: RowSink): void {
  if (line.trim() === '') return
  const value = lineOfJson(line, n)
  if (value instanceof Problem) {
    sink.bad(value)
    return
  }
  const row = flat(value)
  if (row.get('op') !== 'delete') sink.row(row)
}

function lineOfJson(text: string, line: number): object | Problem {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value) && !Array.isArray(value)) return value
    return new Problem('malformed_json', { line, says: 'a line is one object' })
  } catch (cause) {
    return new Problem('malformed_json', { line, says: String(cause) }, { cause })
  }
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

// Its own type of an error has no way to say that there is none.
type CsvRead = {
  readonly record: Record<string, string>
  readonly info: Pick<InfoRecord, 'lines'> & { readonly error?: Error }
}

/** The CSV of others, which may have rows of more cells or fewer than the header. */
function anyCsvRows(text: string, sink: RowSink): void {
  const [header = ''] = text.split('\n', 1)
  const [separator] = header.includes(',') ? [] : (/[;\t]/.exec(header) ?? [])
  if (separator)
    throw new Problem('unsupported_format', {
      says: `${JSON.stringify(separator)} between cells, not a comma`,
    })
  const options = { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, info: true }
  try {
    // With `info`, each row comes with what was odd about it.
    for (const { record, info } of parse(text, options) as unknown as CsvRead[]) {
      if (info.error) sink.bad(new Problem('malformed_csv', { line: info.lines, says: info.error.message }))
      else sink.row(new Map(Object.entries(record)))
    }
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
