import { holding } from '../pipeline/sources.ts'
import type { Runtime, StoredReceipt } from '../ports.ts'
import type { FieldMapping, Source } from '../source.ts'
import { fieldNames, isField } from '../sources/mapper/field-names.ts'
import type { FieldChoice } from '../sources/mapper/mapping.ts'
import { mappedFormats, understand } from '../sources/understand.ts'
import { type ExitStatus, type Io, Refused, type StoredIo, UsageError } from './command.ts'
import { tellReplay } from './source-shown.ts'
import { faultsOf, openerOf, unreadPaths, whyRefused } from './source-test.ts'
import { table } from './table.ts'

type Change = {
  /** "FIELD=PATH", each a correction. */
  readonly pairs: readonly string[]
  /** A document whose mapping is frozen. */
  readonly from: string | undefined
  /** Fields to be chosen by the mapper again. */
  readonly clear: readonly string[]
}

/**
 * Shows, freezes and corrects which path of a source's records each field is read from. What is frozen wins over what
 * the mapper would choose; other fields stay the mapper's.
 */
export async function mapSource(
  found: Source,
  change: Change,
  { runtime, io }: StoredIo,
): Promise<ExitStatus> {
  const cleared = fieldsIn(change.clear.map(mappingWord))
  const corrected = correctionsIn(change.pairs)
  const isAdding = change.from !== undefined || change.pairs.length > 0
  // Of a scope, what its source says: with the first correction it gets a mapping of its own.
  const held = (await holding(found, runtime)) ?? found
  if (isAdding) checkMapping({ ...held, mapping: corrected })
  const given = { ...held.mapping, ...corrected }
  // A mapping passes over adapters, even one that says nothing.
  const known = Object.keys(given).length === 0 ? held : { ...held, mapping: given }
  const frozen = change.from === undefined ? {} : await frozenFrom(change.from, known, io)
  const kept = Object.entries({ ...held.mapping, ...frozen, ...corrected }).filter(
    ([field]) => !cleared.includes(field),
  )
  const mapping = withoutClashes(kept, Object.keys(corrected))
  if (isAdding || change.clear.length > 0) {
    const before = held.mapping ?? {}
    if (isAdding && held.mapping === undefined) await checkAdapter({ ...held, mapping }, { runtime, io })
    // Said to be none, where its source's would hold.
    const isUnsaid = Object.keys(mapping).length === 0 && !(await holding(unmapped(found), runtime))?.mapping
    await runtime.sources.change(found.sourceId, (now) => ({
      ...unmapped(now),
      ...(!isUnsaid && { mapping }),
    }))
    tellTaken(Object.fromEntries(kept), mapping, io)
    if (JSON.stringify(before) !== JSON.stringify(mapping)) tellReplay(found.sourceId, io)
  }
  const rows = Object.entries(mapping).map(([field, paths]) => [field, [paths].flat().join(' | ')])
  if (rows.length === 0) io.err('Nothing is frozen: fields are found anew in each document.')
  await io.out(table(rows))
  return 0
}

const unmapped = ({ mapping: _, ...rest }: Source): Source => rest

/** Words of a posting, as "source test" prints them, that a mapping calls otherwise. */
const mappingWords: ReadonlyMap<string, string> = new Map([
  ['locations', 'place'],
  ['location', 'place'],
  ['apply', 'applyUrl'],
])

const mappingWord = (word: string): string => mappingWords.get(word) ?? word

function correctionsIn(pairs: readonly string[]): FieldMapping {
  const said = pairs.map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1 || at === pair.length - 1) throw new UsageError(`A correction is FIELD=PATH, not "${pair}".`)
    return [mappingWord(pair.slice(0, at)), pair.slice(at + 1)] as const
  })
  fieldsIn(said.map(([field]) => field))
  return Object.fromEntries(said)
}

function fieldsIn(names: readonly string[]): readonly string[] {
  const strange = names.find((name) => !isField(name))
  if (strange !== undefined)
    throw new UsageError(`"${strange}" is no field. Fields are ${[...fieldNames].sort().join(', ')}.`)
  return names
}

/** @throws Refused where the source has a format whose adapter a mapping would pass over */
export function checkMapping({ sourceId, format, mapping }: Source): void {
  fieldsIn(Object.keys(mapping ?? {}))
  if (mapping === undefined || format === undefined || mappedFormats.includes(format)) return
  throw new Refused(
    `Source "${sourceId}" is registered as ${format}, whose adapter a mapping would pass over: ` +
      `"rolecast source set ${sourceId} --format generic-xml" (or generic-json, or --clear mapping) first.`,
  )
}

/** How many receipts tell what a source sends. */
const receiptsLookedAt = 20

/**
 * Where an adapter recognised a source's documents and no format was stated, a first mapping takes its place: said, if
 * it can read the last of them.
 *
 * @throws Refused where it reads nothing of that one
 */
async function checkAdapter(source: Source, { runtime, io }: StoredIo): Promise<void> {
  const { sourceId } = source
  if (source.format !== undefined) return
  const lately = await runtime.receipts.list(sourceId, receiptsLookedAt)
  const last = lately.find(({ format }) => format !== undefined && !mappedFormats.includes(format))
  if (!last) return
  const read = `Its documents were read as ${last.format}, by an adapter of its own`
  const unread = await whyUnread(last, source, runtime)
  if (unread !== undefined)
    throw new Refused(
      `${read}. The mapping would be read instead, and its last document refused: ${unread} ` +
        `If others come from now on: "rolecast source set ${sourceId} --format generic-xml" (or generic-json) first.`,
    )
  io.err(
    `${read}: from now on the mapping is read instead. ` +
      `"rolecast source set ${sourceId} --clear mapping" gives the adapter back.`,
  )
}

/** Why a source's mapping reads nothing of a document that is kept; undefined where it does. */
async function whyUnread(
  { key, version, document }: StoredReceipt,
  source: Source,
  { documents }: Runtime,
): Promise<string | undefined> {
  const kept = await documents.open(key, version)
  if (!kept || kept.isRedacted) return undefined
  const { capturedAt } = kept
  async function* bytes() {
    yield* (await documents.open(key, version))?.bytes ?? []
  }
  const understood = await understand({ name: document, bytes, capturedAt }, source)
  return understood.summary.state === 'rejected' ? faultsOf(document, understood) : undefined
}

/** A field that lost a path to a correction, which nobody would see but by a row that is missing. */
function tellTaken(before: FieldMapping, after: FieldMapping, io: Io): void {
  for (const [field, paths] of Object.entries(before)) {
    const left = [after[field] ?? []].flat()
    const taken = [paths].flat().filter((path) => !left.includes(path))
    if (taken.length === 0) continue
    const next =
      left.length > 0
        ? `it still reads ${left.join(' | ')}`
        : 'name another column for it, or it is looked for anew'
    io.err(`${field} no longer reads ${taken.join(' | ')}: ${next}.`)
  }
}

/** A path feeds one field: where a correction takes it, the field that had it lets go. */
function withoutClashes(
  entries: readonly (readonly [string, string | string[]])[],
  corrected: readonly string[],
): FieldMapping {
  const taken = new Set(entries.filter(([field]) => corrected.includes(field)).flatMap(([, paths]) => paths))
  return Object.fromEntries(
    entries.flatMap(([field, paths]) => {
      if (corrected.includes(field)) return [[field, paths]]
      const left = [paths].flat().filter((path) => !taken.has(path))
      return left.length === 0 ? [] : [[field, left.length === 1 ? (left[0] ?? '') : left]]
    }),
  )
}

/** What the mapper chose for a document. @throws Refused where an adapter reads it, or nothing was understood */
async function frozenFrom(file: string, known: Source, io: Io): Promise<FieldMapping> {
  const capturedAt = new Date(io.now()).toISOString()
  const understood = await understand({ name: file, bytes: openerOf(file), capturedAt }, known)
  const { mapping, summary } = understood
  if (summary.state === 'rejected') throw new Refused(`"${file}" is refused: ${whyRefused(file, understood)}`)
  for (const says of unreadPaths(file, understood)) io.err(says)
  if (!mapping) {
    throw new Refused(
      `"${file}" is ${summary.format}, which has an adapter of its own: there is nothing to map.`,
    )
  }
  return frozen(mapping, io)
}

function frozen(choices: readonly FieldChoice[], io: Io): FieldMapping {
  const byField = Map.groupBy(choices, ({ field }) => field)
  return Object.fromEntries(
    [...byField].flatMap(([field, list]) => {
      if (list.some(({ part }) => part !== undefined)) {
        io.err(`${field} is put together from several elements and stays the mapper's.`)
        return []
      }
      const [first = '', ...others] = list.map(({ path }) => path)
      return [[field, others.length === 0 ? first : [first, ...others]]]
    }),
  )
}
