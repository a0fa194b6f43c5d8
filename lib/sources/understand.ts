import type { Posting } from '../posting.ts'
import { Problem } from '../problem.ts'
import type { Source } from '../source.ts'
import { openBytes } from '../text/bytes.ts'
import { columnNames } from '../text/csv/reader.ts'
import { beginningOf } from './document/beginning.ts'
import { samplesOf } from './document/group-head.ts'
import type { ReadSummary } from './document/tally.ts'
import { missingIn } from './generic.ts'
import { choiceOf } from './mapper/choice.ts'
import { type Leaf, leavesOf } from './mapper/flatten.ts'
import type { FieldChoice, Mapping } from './mapper/mapping.ts'
import { mapFields } from './mapper.ts'
import { type ReadableDocument, readDocument } from './read.ts'
import type { Head } from './source.ts'

/** One field of ours over a document's postings: in how many it is, where it came from, and its first value. */
export type FieldCoverage = {
  readonly field: string
  readonly filled: number
  readonly from: string
  readonly example: string
}

/** What we made of a document. `mapping` is there for shapes without an adapter, refused ones included. */
export type Understanding = {
  readonly summary: ReadSummary
  readonly coverage: readonly FieldCoverage[]
  readonly mapping?: readonly FieldChoice[]
  /** What the mapper looked for and did not find; the document is refused for it. */
  readonly missing: readonly string[]
  /** Paths of an operator's mapping that none of the first records has, and how many were looked at. */
  readonly unread: readonly FieldChoice[]
  readonly looked: number
  /** Paths of those records that no field was read from, each with its first value. */
  readonly passedOver: readonly PassedOver[]
}

export type PassedOver = { readonly path: string; readonly example: string }

/** The document can be opened twice: its beginning is looked at apart. */
export type OpenDocument = Omit<ReadableDocument, 'bytes'> & {
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** Reads a document as it would be ingested, and tells what was understood of it. */
export async function understand(
  document: OpenDocument,
  source: Partial<Source> = {},
): Promise<Understanding> {
  const coverage = coverageOf()
  const reading = readDocument({ ...document, bytes: document.bytes() }, source)
  let next = await reading.next()
  for (; !next.done; next = await reading.next()) {
    if (next.value.kind === 'posting') coverage.add(next.value.posting)
  }
  const summary = next.value
  const mapped = isMapped(summary) ? await mappingIn(document.bytes(), source) : undefined
  return {
    summary,
    coverage: summary.state === 'rejected' ? [] : coverage.list(),
    ...(mapped && { mapping: mapped.choices }),
    missing: mapped && summary.format === undefined ? mapped.missing : [],
    unread: mapped?.unread ?? [],
    looked: mapped?.looked ?? 0,
    passedOver: mapped?.passedOver ?? [],
  }
}

/** Formats without an adapter of their own: what their fields are is found, or said by an operator. */
export const mappedFormats: readonly (string | undefined)[] = ['generic-xml', 'generic-json', 'csv', 'ndjson']

const isMapped = ({ format, reason }: ReadSummary): boolean =>
  mappedFormats.includes(format) || (format === undefined && reason === 'unsupported_format')

type Mapped = Pick<Understanding, 'missing' | 'unread' | 'looked' | 'passedOver'> & {
  readonly choices: readonly FieldChoice[]
}

/** How the mapper would read a document's fields. Undefined: it is a page, or cannot be opened. */
async function mappingIn(
  bytes: AsyncIterable<Uint8Array>,
  source: Partial<Source>,
): Promise<Mapped | undefined> {
  const head = await headIn(bytes, source)
  if (!head || head.kind === 'page') return undefined
  const samples = samplesOf(head)
  const mapping = mapFields(samples, source.mapping)
  const { choices } = mapping
  const leaves = samples.flatMap(leavesOf)
  const named = head.kind === 'csv' ? columnNames(head.header) : []
  const paths = new Set([...named, ...leaves.map(({ path }) => path)])
  const unread = choices.filter(({ how, path }) => how === 'given' && !paths.has(path))
  const passedOver = passedOverIn(leaves, mapping)
  return { choices, unread, looked: samples.length, passedOver, missing: missingIn(head) }
}

function passedOverIn(leaves: readonly Leaf[], mapping: Mapping): PassedOver[] {
  const unread = leaves.filter((leaf) => choiceOf(mapping, leaf) === undefined)
  const byPath = Map.groupBy(unread, ({ path }) => path)
  return [...byPath].map(([path, [first]]) => ({ path, example: oneLine(first?.value ?? '') }))
}

async function headIn(bytes: AsyncIterable<Uint8Array>, source: Partial<Source>): Promise<Head | undefined> {
  try {
    const { head, bytes: rest } = await beginningOf(openBytes(bytes), source)
    await rest.return(undefined)
    return head instanceof Problem ? undefined : head
  } catch (cause) {
    if (cause instanceof Problem && !cause.retry) return undefined
    throw cause
  }
}

type Reader = (posting: Posting) => string | number | undefined

const join = (values: readonly string[] | undefined): string | undefined => values?.join(', ') || undefined

const placeOf: Reader = ({ locations: [place] }) => place?.text

const payOf: Reader = ({ salary }) => salary && `${salary.text} → ${payWords(salary)}`

const payWords = ({ min, max, currency, period }: NonNullable<Posting['salary']>): string =>
  `${min ?? '?'}–${max ?? '?'} ${currency ?? 'no currency'}${period === undefined ? '' : ` per ${period}`}`

/** Our fields in the order of the contract, each as one line. */
const readers: Readonly<Record<string, Reader>> = {
  sourceRef: (posting) => posting.sourceRef,
  requisitionId: (posting) => posting.requisitionId,
  url: (posting) => posting.url,
  title: (posting) => posting.title,
  employer: ({ employer }) => employer?.name ?? (employer?.masked ? '(hidden by the source)' : undefined),
  locations: placeOf,
  area: (posting) => posting.area,
  country: ({ locations }) => locations.find(({ country }) => country !== undefined)?.country,
  workplace: (posting) => posting.workplace,
  employment: ({ employment }) => join(employment?.types),
  seniority: (posting) => posting.seniority,
  salary: payOf,
  description: ({ description }) => description.text || undefined,
  language: ({ description }) => description.language,
  skills: ({ skills }) => join(skills.map(({ name }) => name)),
  category: (posting) => posting.category,
  industry: (posting) => posting.industry ?? posting.employer?.industry,
  occupation: ({ occupation }) => occupation?.code,
  apply: ({ apply }) => apply[0]?.url,
  posted: ({ posted }) => posted?.date,
  validThrough: (posting) => posting.validThrough,
}

const exampleCharsMax = 60

/** What says where a value came from, where it is called otherwise there. */
const originNames: Readonly<Record<string, string>> = { country: 'locations', language: 'description' }

function coverageOf() {
  const fields = Object.entries(readers).map(([field, value]) => ({
    field,
    value,
    filled: 0,
    example: '',
    from: new Map<string, number>(),
  }))
  return {
    add(posting: Posting): void {
      for (const row of fields) {
        const value = row.value(posting)
        if (value === undefined) continue
        row.filled += 1
        row.example ||= oneLine(String(value))
        const origin = posting.origin[originNames[row.field] ?? row.field]
        const from = origin?.path ?? (origin?.from === 'field' ? 'a field of its own' : origin?.from) ?? ''
        row.from.set(from, (row.from.get(from) ?? 0) + 1)
      }
    },
    list: (): FieldCoverage[] =>
      fields.map(({ field, filled, example, from }) => ({ field, filled, example, from: mostOf(from) })),
  }
}

const oneLine = (value: string): string => {
  const line = value.slice(0, 400).replace(/\s+/g, ' ').trim()
  return line.length > exampleCharsMax ? `${line.slice(0, exampleCharsMax - 1).trimEnd()}…` : line
}

/** Where most values came from; the first of equals. */
const mostOf = (from: ReadonlyMap<string, number>): string => {
  const [first] = [...from].sort(([, a], [, b]) => b - a)
  return first === undefined ? '' : `${first[0]}${from.size > 1 ? ` and ${from.size - 1} more` : ''}`
}
