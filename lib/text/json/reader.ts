import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { at, type ByteWindow, extend, openWindow } from '../byte-window.ts'
import { isDeeper, isOverfull } from './depth.ts'
import { parseExactly } from './exact.ts'
import { openValue, type ValueScan, valueEnd } from './scan.ts'

/**
 * `path` leads to the records; `array`: its elements; `keyed`: its members' values; `value`: itself, the only
 * one.
 */
export type JsonSplit = {
  readonly shape: 'array' | 'keyed' | 'value'
  readonly path: readonly string[]
}

/** Under this key a record of a keyed object finds the key it stood under. */
const recordKey = '@key'

export type Beside = (name: string, value: unknown) => void

const stepBytes = 64 * 1024

/**
 * The records of one JSON document in bounded memory. Strict: what JSON.parse refuses is refused, wherever in
 * the document it stands, with one exception in the other direction: `path` given twice is refused, since
 * JSON.parse would take the second and we have read the first. Keys like `__proto__` stay own properties, as
 * JSON.parse leaves them. In the place of a record over limits.recordBytesMax or limits.elementsPerRecordMax
 * comes a Problem: it is passed over by its brackets and strings, and nothing of it is kept.
 *
 * @param beside told of the members that stand beside the records, in the objects around them
 * @throws Problem malformed_json, too_deep, too_large for what is no record, or a record without an end
 */
export async function* jsonRecords(
  bytes: AsyncIterable<Uint8Array>,
  split: JsonSplit,
  beside: Beside = () => {},
): AsyncGenerator<unknown> {
  const reader: Reader = {
    window: openWindow(),
    view: Buffer.alloc(0),
    split,
    beside,
    stack: [],
    records: [],
    value: undefined,
    tooLarge: undefined,
    state: 'value',
    linesMissed: 0,
  }
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += stepBytes) {
      lookAt(reader, chunk.subarray(from, from + stepBytes))
      while (step(reader)) {}
      // Not `yield*`, which in an async generator waits three times for each.
      for (const record of taken(reader)) yield record
    }
  }
  // A number or a word ends only here.
  lookAt(reader, new Uint8Array([0x20]))
  while (step(reader)) {}
  yield* taken(reader)
  if (reader.state !== 'done') throw reader.tooLarge ?? malformed(reader, 'cut')
}

/** What is in view moves to the window's beginning, and with it a value that is being looked at. */
function lookAt(reader: Reader, chunk: Uint8Array): void {
  const { window, value } = reader
  if (value && window.end - window.start > limits.recordBytesMax && isInRecord(reader)) letGo(reader, value)
  if (value) value.at -= window.start
  extend(window, chunk)
  reader.view = window.bytes.subarray(0, window.end)
}

/** What was seen of a record that is too large; only its end is still looked for. */
function letGo(reader: Reader, scan: ValueScan): void {
  reader.tooLarge ??= tooLarge(reader, 'recordBytesMax')
  reader.window.start = scan.at
}

function taken(reader: Reader): unknown[] {
  const { records } = reader
  if (records.length > 0) reader.records = []
  return records
}

/** A container on the way to the records, or the one that holds them. */
type Level = {
  readonly kind: 'array' | 'object'
  readonly holdsRecords: boolean
  key: string | undefined
  seen: boolean
}

/** What may come next: a value, a key, a colon, a comma (or the container's end), or nothing more. */
type State = 'value' | 'first' | 'key' | 'colon' | 'comma' | 'done'

type Reader = {
  readonly window: ByteWindow
  /** The window's bytes so far. */
  view: Buffer
  readonly split: JsonSplit
  readonly beside: Beside
  readonly stack: Level[]
  records: unknown[]
  /** A value that is being looked for the end of. */
  value: ValueScan | undefined
  /** What is wrong with that value, once more of it was seen than a record may have. */
  tooLarge: Problem | undefined
  state: State
  /** How many records in a row did not end with their line. */
  linesMissed: number
}

const malformed = (reader: Reader, why: string, cause?: unknown): Problem =>
  new Problem('malformed_json', { why, at: at(reader.window) }, { cause })

const tooLarge = ({ window }: Reader, limit: string): Problem =>
  new Problem('too_large', { limit, at: at(window) })

/** Is the value that is being read one of several records? */
const isInRecord = ({ stack, split, state }: Reader): boolean =>
  split.shape !== 'value' && state === 'value' && stack[stack.length - 1]?.holdsRecords === true

/** Reads one piece of the document. False: it is not complete yet. */
function step(reader: Reader): boolean {
  const { window, stack } = reader
  if (!reader.value) {
    window.start = white(window)
    if (window.start >= window.end) return false
    const byte = window.bytes[window.start] ?? 0
    const level = stack[stack.length - 1]
    if (isMark(reader, level, byte)) return true
    if (reader.state === 'value' && isOnTheWay(reader)) return opened(reader, byte)
    if (level?.holdsRecords && byte === 0x7b && readLine(reader, level)) return true
    reader.value = openValue(window.start)
  }
  return readWhole(reader, reader.value)
}

/** Steps over commas, colons and closing brackets where they may stand. */
function isMark(reader: Reader, level: Level | undefined, byte: number): boolean {
  const { state } = reader
  if (state === 'done') throw malformed(reader, 'something after the document')
  const closes = level?.kind === 'array' ? 0x5d : 0x7d
  if (level && byte === closes && (state === 'first' || state === 'comma')) {
    reader.stack.pop()
    return marked(reader, reader.stack.length === 0 ? 'done' : 'comma')
  }
  if (state === 'first') {
    reader.state = level?.kind === 'array' ? 'value' : 'key'
    return isMark(reader, level, byte)
  }
  if (state === 'comma') {
    if (byte !== 0x2c || !level) throw malformed(reader, 'a comma or an end is missing')
    return marked(reader, level.kind === 'array' ? 'value' : 'key')
  }
  if (state === 'colon') {
    if (byte !== 0x3a) throw malformed(reader, 'a colon is missing')
    return marked(reader, 'value')
  }
  if (state === 'key' && byte !== 0x22) throw malformed(reader, 'a key is missing')
  return false
}

function marked(reader: Reader, state: State): true {
  reader.window.start += 1
  reader.state = state
  return true
}

/** Is the value that comes next one that must be opened, because the records are in it? */
function isOnTheWay({ stack, split }: Reader): boolean {
  const level = stack[stack.length - 1]
  if (level?.holdsRecords) return false
  if (level && level.key !== split.path[stack.length - 1]) return false
  return split.shape !== 'value' || stack.length < split.path.length
}

function opened(reader: Reader, byte: number): boolean {
  const { stack, split } = reader
  const holdsRecords = stack.length === split.path.length
  const parent = stack[stack.length - 1]
  if (parent?.seen) throw malformed(reader, `the records are given twice, at ${split.path.join('.')}`)
  if (parent) parent.seen = true
  const wanted = holdsRecords && split.shape === 'array' ? 0x5b : 0x7b
  if (byte !== wanted) {
    // Not what the beginning of the document promised: it is still checked, but holds no records.
    reader.value = openValue(reader.window.start)
    return true
  }
  const kind = byte === 0x5b ? 'array' : 'object'
  stack.push({ kind, holdsRecords, key: undefined, seen: false })
  return marked(reader, 'first')
}

/** More would be searched in vain: this document has no record to a line. */
const linesMissedMax = 3

/**
 * Reads a record that ends with its line, as exports write them: that its text parses proves where it ends, and its
 * strings need not be walked over. False: it is something else, or not complete yet.
 */
function readLine(reader: Reader, level: Level): boolean {
  const { window, view, state } = reader
  if (state !== 'value' || reader.linesMissed > linesMissedMax) return false
  let end = view.indexOf(0x0a, window.start)
  if (view[end - 1] === 0x0d) end -= 1
  if (view[end - 1] === 0x2c) end -= 1
  const value = view[end - 1] === 0x7d ? whole(view.toString('utf8', window.start, end)) : undefined
  const length = end - window.start
  const isRead = value !== undefined && length <= limits.recordBytesMax && !isDeeper(value, limits.depthMax)
  // What is wrong with it is found on the long way.
  if (!isRead || isOverfull(value, length)) {
    reader.linesMissed += 1
    return false
  }
  reader.linesMissed = 0
  keep(reader, level, value)
  reader.state = 'comma'
  window.start = end
  return true
}

function whole(text: string): unknown {
  try {
    return parseExactly(text)
  } catch {
    return undefined
  }
}

/** Reads a key, a record, or a value that is none of ours: all of it must be JSON. */
function readWhole(reader: Reader, scan: ValueScan): boolean {
  const { window, view, stack } = reader
  const end = valueEnd(scan, view, view.length)
  if (end < 0) return false
  const value = valueUntil(reader, scan, end)
  if (value instanceof Problem && !isInRecord(reader)) throw value
  const level = stack[stack.length - 1]
  if (reader.state === 'key' && level) {
    level.key = String(value)
    reader.state = 'colon'
  } else {
    keep(reader, level, value)
    reader.state = stack.length === 0 ? 'done' : 'comma'
  }
  reader.value = undefined
  reader.tooLarge = undefined
  window.start = end
  return true
}

/** A Problem in place of what is too large. */
function valueUntil(reader: Reader, scan: ValueScan, end: number): unknown {
  const { window, view } = reader
  const length = end - window.start
  if (reader.tooLarge) return reader.tooLarge
  if (length > limits.recordBytesMax) return tooLarge(reader, 'recordBytesMax')
  const value = parsed(reader, view.toString('utf8', window.start, end), scan)
  return isOverfull(value, length) ? tooLarge(reader, 'elementsPerRecordMax') : value
}

function parsed(reader: Reader, text: string, { mayBeRounded }: ValueScan): unknown {
  try {
    return mayBeRounded ? parseExactly(text) : JSON.parse(text)
  } catch (cause) {
    throw malformed(reader, 'a value', cause)
  }
}

function keep(reader: Reader, level: Level | undefined, value: unknown): void {
  const { records, split, stack, beside } = reader
  if (split.shape === 'value') {
    const isRecord = stack.length === split.path.length && (!level || level.key === split.path.at(-1))
    if (isRecord) records.push(value)
  } else if (level?.holdsRecords) {
    records.push(split.shape === 'keyed' ? withKey(value, level.key ?? '') : value)
  } else if (level?.key !== undefined) beside(level.key, value)
}

function withKey(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Problem)
    return value
  return Object.assign(value, { [recordKey]: key })
}

/** The four characters that JSON calls white space. */
function white({ bytes, start, end }: ByteWindow): number {
  let n = start
  while (n < end) {
    const byte = bytes[n]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break
    n += 1
  }
  return n
}
