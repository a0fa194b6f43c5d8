import { jsonPairs } from '../mapper/pair-list.ts'
import { isObject } from '../parts/json-fields.ts'
import { likeness, likenessByValues } from './likeness.ts'
import { type Keyed, likestKind, withKey } from './record-kinds.ts'
import { columnsOfTable, recordOfRow } from './table-rows.ts'

export type JsonShape = {
  readonly shape: 'array' | 'lines' | 'value' | 'keyed'
  readonly path: readonly string[]
  /** The header, where records are rows. */
  readonly columns?: readonly string[] | undefined
}

/**
 * The value that the beginning of a JSON document shows: what the cut left open is closed, and what it left
 * incomplete is dropped. Undefined where what is there is no JSON; reading it strictly will say why.
 */
export function jsonPrefix(text: string): unknown {
  for (const closed of closings(text)) {
    try {
      const value: unknown = JSON.parse(closed)
      return value
    } catch {
      // Try the next, shorter stretch.
    }
  }
  return undefined
}

/**
 * The text itself; cut inside its last string and closed; cut before its last incomplete member and closed.
 */
function closings(text: string): string[] {
  const open: string[] = []
  let inString = false
  let safe = { at: 0, open: '' }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (inString) {
      if (letter === '\\') at += 1
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? '}' : ']')
      if (open.length > closersMax) return []
      safe = { at: at + 1, open: closers(open) }
    } else if (letter === '}' || letter === ']') {
      open.pop()
      safe = { at: at + 1, open: closers(open) }
    } else if (letter === ',') safe = { at, open: closers(open) }
  }
  const inside = inString ? [`${text.replace(/\\(u[0-9a-fA-F]{0,3})?$/, '')}"${closers(open)}`] : []
  return [text, ...inside, `${text.slice(0, safe.at)}${safe.open}`]
}

/** Deeper than anything honest: the strict reader will refuse it, so there is no use in closing it. */
const closersMax = 100

const closers = (open: readonly string[]): string => open.toReversed().join('')

/**
 * Does the text hold one JSON object per line? Most lines must begin like one, and the first two do, or the
 * first is whole: a pretty-printed object never begins its second line with a brace, and its first is not
 * whole.
 */
export function isLines(text: string): boolean {
  const lines = text
    .split('\n', 50)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [first = '', second = ''] = lines
  const opening = lines.filter((line) => line.startsWith('{')).length
  // Longer than the beginning that is looked at: where it ends, another may begin.
  if (lines.length < 2)
    return first.startsWith('{') && lineValue(first) === undefined && isPosting(jsonPrefix(first))
  if (first.startsWith('[')) return areListLines(first, second)
  if (!first.startsWith('{')) return false
  // A posting and then anything at all: every other line is another record, or a bad one.
  if (isPostingLine(first)) return true
  if (opening <= lines.length / 2) return false
  // An envelope with an item per line ends its first line in the middle of itself: at a bracket, or behind an item.
  return lineValues(first).length === 1 || (second.startsWith('{') && !/[[,]$/.test(first))
}

/** Each line a list: of the names and values of a record, or of its values under a header. */
function areListLines(...lines: readonly string[]): boolean {
  const lists = lines.flatMap(lineValues)
  if (lists.length < lines.length || !lists.every((list) => Array.isArray(list))) return false
  return lists.every((list) => jsonPairs(list) !== undefined) || columnsOfTable(lists, []) !== undefined
}

/** A whole record, and no envelope of others. */
function isPostingLine(line: string): boolean {
  const [value] = lineValues(line)
  return value !== undefined && isPosting(value)
}

const isPosting = (value: unknown): boolean =>
  recordsIn(value).shape === 'value' && likeness(value) >= likenessMin

const badLinesMax = 500

/** The values on the lines that can be read; so many others in the beginning of a document tell enough of it. */
export function lineValues(text: string): unknown[] {
  const values: unknown[] = []
  let bad = 0
  for (const line of text.split('\n')) {
    const value = lineValue(line)
    if (value !== undefined) values.push(value)
    else bad += 1
    if (bad > badLinesMax) break
  }
  return values
}

/** The values on the lines of a document's beginning, or what is seen of the first where it is longer than that. */
export function linesShown(text: string): unknown[] {
  const values = lineValues(text)
  const begun = values.length === 0 ? jsonPrefix(text) : undefined
  return begun === undefined ? values : [begun]
}

/** Undefined: it cannot be read. Of an empty line that is known without the cost of an error. */
function lineValue(line: string): unknown {
  if (line === '') return undefined
  try {
    return JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line)
  } catch {
    return undefined
  }
}

type Found = JsonShape & { readonly score: number }

const searchDepthMax = 6
const samplesMax = 3

/** Names under which envelopes keep their list, for lists that are empty and so show nothing else. */
const listNames = new Set(
  'data jobs results items offers postings content result jobpostings vacancies records entries value'.split(
    ' ',
  ),
)

/**
 * Where in the value the records are: the list, object of objects, or object that looks most like postings.
 */
export function recordsIn(value: unknown): JsonShape {
  const found = candidatesIn(value, [])
  const [best] = found.toSorted((a, b) => b.score - a.score || a.path.length - b.path.length)
  if (best && best.score > 0) return { shape: best.shape, path: best.path, columns: best.columns }
  if (Array.isArray(value)) return { shape: 'array', path: [] }
  const empty = Object.entries(objectOf(value)).find(
    ([key, inner]) => isEmptyList(inner) && listNames.has(key.toLowerCase()),
  )
  return empty ? { shape: 'array', path: [empty[0]] } : { shape: 'value', path: [] }
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const objectsIn = (members: readonly (readonly [string, unknown])[]): readonly Keyed[] =>
  members.flatMap(([key, value]) => (isObject(value) ? [[key, value] as const] : []))

const objectOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {})

function candidatesIn(value: unknown, path: readonly string[], beside: readonly unknown[] = []): Found[] {
  if (path.length > searchDepthMax) return []
  if (Array.isArray(value)) {
    const columns = columnsOfTable(value, beside)
    if (columns) return [{ shape: 'array', path, columns, score: 2 * columns.length }]
    const likest = likestOf(value)
    return likest > 0 ? [{ shape: 'array', path, score: likest * (value.length > 1 ? 2 : 1.2) }] : []
  }
  if (!isObject(value)) return []
  const members = Object.entries(value)
  const inner = members.flatMap(([key, next]) => candidatesIn(next, [...path, key], Object.values(value)))
  const own: Found[] = [{ shape: 'value', path, score: likeness(withoutLists(value)) }]
  const objects = objectsIn(members)
  if (objects.length > 1 && objects.length >= members.length * 0.9) {
    const few = likestKind(objects)
      .slice(0, samplesMax)
      .map(([, next]) => next)
    const alike = few.map((next) => likeness(next))
    if (Math.min(...alike) >= (haveSameKeys(few) ? 1 : 3))
      own.push({ shape: 'keyed', path, score: Math.max(...alike) * 2 })
  }
  // One object in an envelope is the record with its envelope around it: the outer one keeps both.
  return [
    ...own,
    ...inner.filter(
      ({ shape, path: at, score }) =>
        shape !== 'value' || (at.length > 0 && score > 2 * (own[0]?.score ?? 0)),
    ),
  ]
}

const sameKeysMin = 4

/** Objects of one kind, whatever their keys are called. */
function haveSameKeys(objects: readonly unknown[]): boolean {
  const keys = objects.map((one) => Object.keys(objectOf(one)).sort().join('\n'))
  return objects.length > 2 && new Set(keys).size === 1 && (keys[0] ?? '').split('\n').length >= sameKeysMin
}

function likestOf(values: readonly unknown[]): number {
  return Math.max(
    0,
    ...values
      .filter((value) => isObject(value) || (Array.isArray(value) && jsonPairs(value) !== undefined))
      .slice(0, samplesMax)
      .map((value) => Math.max(likeness(value), values.length > 2 ? likenessByValues(value) : 0)),
  )
}

/** An envelope is not a posting because the postings in it are. What lies too deep counts for nothing. */
const withoutLists = (value: Record<string, unknown>, depth = 8): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !(Array.isArray(inner) && inner.some(isObject)))
      .filter(([, inner]) => depth > 0 || !isObject(inner))
      .map(([key, inner]) => [key, isObject(inner) ? withoutLists(inner, depth - 1) : inner]),
  )

/** The records at a place of the value, a few of them. */
export function recordsAt(value: unknown, shape: JsonShape, max: number): unknown[] {
  const { columns } = shape
  const found = rawRecordsAt(value, shape, columns ? max + 1 : max)
  return columns
    ? found.map((row) => recordOfRow(row, columns)).filter((record) => record !== undefined)
    : found
}

function rawRecordsAt(value: unknown, { shape, path }: JsonShape, max: number): unknown[] {
  let inner = value
  for (const key of path) inner = Object.hasOwn(objectOf(inner), key) ? objectOf(inner)[key] : undefined
  if (shape === 'array') return Array.isArray(inner) ? inner.slice(0, max) : []
  if (shape === 'keyed') return keyedIn(objectOf(inner)).slice(0, max)
  return inner === undefined ? [] : [inner]
}

/** All of its values, or those of the kind that is like postings. */
function keyedIn(value: Record<string, unknown>): readonly unknown[] {
  const objects = objectsIn(Object.entries(value))
  const likest = likestKind(objects)
  return likest.length < objects.length || objects.length === Object.keys(value).length
    ? likest.map(withKey)
    : Object.values(value)
}

const warningCharsMax = 2_048

/**
 * Whether an exporter's warning, a comment or a log line stands before records in JSON; PHP's are marked up. For
 * documents that are nothing else: a captured page may show its JSON too.
 */
export function beginsWithWarning(text: string): boolean {
  const first = text.trimStart()
  const at = first.slice(0, warningCharsMax).search(/\n\s*(?:\{\s*"|\[\s*\{\s*")/)
  if (at < 0 || first.startsWith('{') || first.startsWith('[')) return false
  const value = jsonPrefix(first.slice(at))
  return recordsAt(value, recordsIn(value), 1).some((record) => likeness(record) >= likenessMin)
}

/** As few fields of a posting as a first line of NDJSON must have. */
const likenessMin = 3
