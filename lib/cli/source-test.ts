import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { problemCodes } from '../problem.ts'
import type { Source } from '../source.ts'
import type { FieldChoice } from '../sources/mapper/mapping.ts'
import { type FieldCoverage, type PassedOver, type Understanding, understand } from '../sources/understand.ts'
import { type ExitStatus, type Io, Refused } from './command.ts'
import { table } from './table.ts'

/**
 * Reads a document without storing anything, and prints what was understood: its format, what was refused and why, how
 * each field is filled, and for shapes without an adapter which field was read from where, and what was not read.
 */
export async function testSource(
  file: string,
  { source, capturedAt, io }: { source: Partial<Source>; capturedAt: string; io: Io },
): Promise<ExitStatus> {
  const understood = await understand({ name: file, bytes: openerOf(file), capturedAt }, source)
  const { summary, coverage, mapping, passedOver } = understood
  await io.out(verdict(file, understood))
  if (coverage.length > 0) await io.out(`\n${coverageTable(coverage, summary.accepted)}`)
  if (mapping && mapping.length > 0) await io.out(`\n${mappingTable(mapping)}`)
  if (passedOver.length > 0) await io.out(`\n${passedOverTable(passedOver)}`)
  for (const says of unreadPaths(file, understood)) io.err(says)
  return summary.state === 'accepted' ? 0 : 1
}

/** Why a document is refused, and what to look at. */
export const whyRefused = (file: string, understood: Understanding): string =>
  `${faultsOf(file, understood)} "rolecast source test ${file}" shows more.`

/** Why a document is refused, in sentences: what the code says, what is missing, and the first records' faults. */
export function faultsOf(file: string, understood: Understanding): string {
  const { summary, missing } = understood
  const { reason, problems } = summary
  const says =
    reason === undefined ? 'nothing in it could be read' : `${reason}, ${problemCodes[reason].says}`
  const lacks = missing.length === 0 ? [] : [`It lacks ${missing.join('; ')}.`]
  const [first] = problems
  const example = first?.field === undefined ? [] : [`The first record refused has no good ${first.field}.`]
  return [`${says}.`, ...lacks, ...example, ...unreadPaths(file, understood)].join(' ')
}

/** What the operator's mapping names and the document does not have, a sentence each. */
export function unreadPaths(file: string, { unread, looked, summary }: Understanding): string[] {
  const { accepted, rejected, duplicate, closed } = summary
  const isAll = looked >= accepted + rejected + duplicate + closed
  const nobody = isAll
    ? `no record of ${basename(file)} has`
    : `none of the first ${looked} records of ${basename(file)} has`
  return unread.map(({ field, path }) => `${field} is read from ${path}, which ${nobody}.`)
}

/** Opens the file anew at each call. @throws Refused when there is no such file */
export function openerOf(file: string): () => AsyncIterable<Uint8Array> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refused(`There is no file "${file}".`)
  return () => createReadStream(file)
}

function verdict(file: string, { summary, missing }: Understanding): string {
  const { format, confidence, evidence, state, reason, accepted, rejected, duplicate } = summary
  const counts = { accepted, rejected, duplicate, closed: summary.closed, blank: summary.blank }
  const told = Object.entries(counts).filter(([word, count]) => count > 0 || word === 'accepted')
  return table([
    ['document', file],
    ['format', format ? `${format}, sure to ${confidence ?? 1}` : 'none of ours'],
    ...(evidence === undefined ? [] : [['because', evidence]]),
    ...(missing.length === 0 ? [] : [['missing', missing.join('; ')]]),
    ['state', reason === undefined ? state : `${state}: ${reason}`],
    ['records', told.map(([word, count]) => `${count} ${word}`).join(', ')],
    ...problemRows(summary.problems),
  ])
}

/** Each kind of problem once, with how often it occurs among those listed and the first one's words. */
function problemRows(problems: Understanding['summary']['problems']): string[][] {
  const kinds = Map.groupBy(problems, ({ code, field }) => (field === undefined ? code : `${code} ${field}`))
  return [...kinds].map(([kind, [first, ...rest]], n) => {
    const example = [
      first?.ref ?? (first?.index === undefined ? undefined : `#${first.index}`),
      first?.detail,
    ]
    return [n === 0 ? 'problems' : '', `${rest.length + 1} × ${kind}: ${example.filter(Boolean).join(': ')}`]
  })
}

const coverageTable = (coverage: readonly FieldCoverage[], postings: number): string =>
  table([
    ['field', 'filled', 'from', 'example'],
    ...coverage.map(({ field, filled, from, example }) => [field, percent(filled, postings), from, example]),
  ])

const percent = (part: number, whole: number): string =>
  part === 0
    ? '–'
    : part < whole
      ? `${Math.min(99, Math.max(1, Math.round((part / whole) * 100)))} %`
      : '100 %'

/** What each field is read from, surest first. */
const mappingTable = (mapping: readonly FieldChoice[]): string =>
  table([
    ['field', 'read from', 'chosen by', 'sure to'],
    ...mapping.map(({ field, path, how, confidence, part }) => [
      part === undefined ? field : `${field} (${part})`,
      path,
      how === 'given' ? 'an operator' : how,
      String(confidence),
    ]),
  ])

const passedOverShown = 40

/** What a mapping could still name. */
const passedOverTable = (passedOver: readonly PassedOver[]): string =>
  table([
    ['not read', 'example'],
    ...passedOver.slice(0, passedOverShown).map(({ path, example }) => [path, example]),
    ...(passedOver.length > passedOverShown ? [[`… and ${passedOver.length - passedOverShown} more`]] : []),
  ])
