import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { csvRows } from '../../text/csv/reader.ts'
import { jsonLines } from '../../text/json/lines.ts'
import { type Beside, jsonRecords } from '../../text/json/reader.ts'
import { xmlRecords } from '../../text/xml/reader.ts'
import type { Head, Split } from '../source.ts'
import { withoutCdata } from './cdata-words.ts'
import { beginsWithWarning } from './head-json.ts'
import { joinedRecords } from './joined-records.ts'
import { withMarkupAsWords } from './markup-words.ts'

/**
 * One record, one that could not be read, or a row of nothing. `isCut`: the document may have held more here
 * than can be seen, so that what is missing from it proves nothing.
 */
export type RecordRead =
  | { readonly kind: 'record'; readonly record: unknown }
  | { readonly kind: 'bad'; readonly problem: Problem }
  | { readonly kind: 'blank' }

/** How to cut a document where its format does not know better. */
export function plainSplit(head: Head): Split {
  if (head.kind === 'xml') return { kind: 'xml', path: head.path }
  if (head.kind === 'json') return { kind: 'json', shape: head.shape, path: head.path }
  if (head.kind === 'csv') return { kind: 'csv', delimiter: head.delimiter }
  return { kind: 'page' }
}

/**
 * A document's records as they arrive; `beside` hears what stands around those of JSON. Throws the Problem
 * that refuses the whole document.
 */
export async function* splitRecords(
  bytes: AsyncIterable<Buffer>,
  split: Split,
  beside?: Beside,
): AsyncGenerator<RecordRead> {
  if (split.kind === 'xml') {
    for await (const record of xmlRecords(bytes, split.path, (problem) => problem)) {
      if (record instanceof Problem) yield { kind: 'bad', problem: record }
      else yield { kind: 'record', record: withMarkupAsWords(withoutCdata(record)) }
    }
  } else if (split.kind === 'csv') {
    yield* tableRecords(bytes, split.delimiter)
  } else if (split.kind === 'page') {
    yield { kind: 'record', record: await wholeText(bytes) }
  } else if (split.shape === 'lines') {
    for await (const line of jsonLines(bytes)) {
      if ('problem' in line) yield { kind: 'bad', problem: line.problem }
      else yield { kind: 'record', record: withoutCdata(line.value) }
    }
  } else {
    const { shape, path, with: name } = split
    const at = { shape, path }
    const records =
      name === undefined ? jsonRecords(bytes, at, beside) : joinedRecords(bytes, at, name, beside)
    for await (const record of records)
      yield record instanceof Problem
        ? { kind: 'bad', problem: record }
        : { kind: 'record', record: withoutCdata(record) }
  }
}

async function* tableRecords(bytes: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<RecordRead> {
  for await (const row of csvRows(bytes, delimiter)) {
    if (row.kind === 'row') yield { kind: 'record', record: withoutCdata(row.row) }
    else yield row
  }
}

async function wholeText(bytes: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(Buffer.from(chunk))
    length += chunk.length
    if (length > limits.recordBytesMax)
      throw new Problem('too_large', { limit: 'recordBytesMax', kind: 'page' })
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** No element and no key has this name, so that all is checked and nothing yielded. */
const nowhere = ['\u0000']

/**
 * Why a document that no format takes cannot be read: whatever its syntax has wrong with it, else what it was
 * refused for. A sender who hears "not well-formed" can do something about it; "unsupported" would send them
 * looking elsewhere.
 */
export async function reasonRefused(
  bytes: AsyncIterable<Buffer>,
  head: Head,
  reason: Problem,
): Promise<Problem> {
  if (beginsWithWarning(head.text)) return new Problem('malformed_json', { why: 'words before the records' })
  let bad: Problem | undefined
  let records = 0
  try {
    for await (const read of splitRecords(bytes, checkingSplit(head))) {
      if (read.kind === 'bad') bad ??= read.problem
      else records += 1
    }
  } catch (cause) {
    if (cause instanceof Problem) return cause
    throw cause
  }
  // Where not one line or row can be read, that is what is wrong with it.
  return records === 0 && bad ? bad : reason
}

function checkingSplit(head: Head): Split {
  if (head.kind === 'xml') return { kind: 'xml', path: nowhere }
  if (head.kind !== 'json') return plainSplit(head)
  if (head.shape === 'lines') return plainSplit(head)
  const isArray = head.text.trimStart().startsWith('[')
  return { kind: 'json', shape: isArray ? 'array' : 'value', path: isArray ? [] : nowhere }
}
