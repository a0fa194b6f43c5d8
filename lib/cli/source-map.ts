import type { Runtime } from '../ports.ts'
import type { FieldMapping, Source } from '../source.ts'
import { fieldNames, isField } from '../sources/field-names.ts'
import type { FieldChoice } from '../sources/mapper.ts'
import { understand } from '../sources/understand.ts'
import { type Io, Refused, UsageError } from './command.ts'
import { bytesOf } from './source-test.ts'
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
  { runtime, io }: { runtime: Runtime; io: Io },
): Promise<number> {
  const cleared = fieldsIn(change.clear)
  const corrected = correctionsIn(change.pairs)
  const known = { ...found, mapping: { ...found.mapping, ...corrected } }
  const frozen = change.from === undefined ? {} : await frozenFrom(change.from, known, io)
  const kept = Object.entries({ ...found.mapping, ...frozen, ...corrected }).filter(
    ([field]) => !cleared.includes(field),
  )
  const mapping = withoutClashes(kept, Object.keys(corrected))
  if (change.from !== undefined || change.pairs.length > 0 || change.clear.length > 0) {
    const { mapping: _, ...rest } = found
    await runtime.sources.put(Object.keys(mapping).length === 0 ? rest : { ...rest, mapping })
  }
  const rows = Object.entries(mapping).map(([field, paths]) => [field, [paths].flat().join(' | ')])
  if (rows.length === 0) io.err('Nothing is frozen: fields are found anew in each document.')
  await io.out(table(rows))
  return 0
}

function correctionsIn(pairs: readonly string[]): FieldMapping {
  const said = pairs.map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1 || at === pair.length - 1) throw new UsageError(`A correction is FIELD=PATH, not "${pair}".`)
    return [pair.slice(0, at), pair.slice(at + 1)] as const
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
  const { mapping, summary } = await understand({ name: file, bytes: bytesOf(file), capturedAt }, known)
  if (summary.state === 'rejected') throw new Refused(`"${file}" is refused: ${summary.reason}.`)
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
