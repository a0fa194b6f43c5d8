import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type DocumentKind, gzipped, inventDocument, megabytes } from './invented-documents.ts'
import type { ReadRun } from './read-run.ts'
import { type BenchGroup, type BenchRow, median } from './rows.ts'

const script = fileURLToPath(new URL('read-run.ts', import.meta.url))

function runOnce(way: string, file: string, mode = 'limited', flags: readonly string[] = []): ReadRun {
  const words = [...flags, script, way, file, mode]
  const printed = execFileSync(process.execPath, words, { encoding: 'utf8' })
  // What read-run.ts prints is a ReadRun.
  return JSON.parse(printed) as ReadRun
}

/** On a machine with much memory V8 grows before it cleans up; what is measured here is what reading needs. */
const tidyHeap = '--max-old-space-size=24'

/** Each way in turn, again and again, so that whatever else the machine does falls on all of them. */
function interleaved(
  ways: readonly string[],
  file: string,
  rounds: number,
): ReadonlyMap<string, readonly ReadRun[]> {
  const runs = new Map<string, ReadRun[]>(ways.map((way) => [way, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [way, done] of runs) done.push(runOnce(way, file))
  const all = [...runs.values()].flat()
  if (new Set(all.map(({ records, chars }) => `${records}/${chars}`)).size !== 1)
    throw new Error(`not every way saw the same: ${JSON.stringify(Object.fromEntries(runs))}`)
  return runs
}

type Spent = 'cpuSeconds' | 'seconds'

/** How many times as long theirs took: the median over the rounds, for the machine's pace changes between them. */
const ratioOf = (own: readonly ReadRun[], theirs: readonly ReadRun[], spent: Spent): number =>
  median(own.map((run, round) => (theirs[round]?.[spent] ?? Number.NaN) / run[spent]))

const paceOf = (size: number, runs: readonly ReadRun[], spent: Spent): number =>
  size / median(runs.map((run) => run[spent]))

type Comparison = {
  readonly kind: DocumentKind
  readonly ours: string
  readonly against: Readonly<Record<string, string>>
}
const comparisons: readonly Comparison[] = [
  { kind: 'xml', ours: 'xml', against: { fxp: '>= 2.5', saxes: '>= 1.6' } },
  { kind: 'json', ours: 'json', against: { 'json-parse': '>= 1.8' } },
  { kind: 'ndjson', ours: 'ndjson', against: { 'ndjson-parse': '>= 1.8' } },
]
const named: Readonly<Record<string, string>> = {
  fxp: 'splitter + fast-xml-parser',
  saxes: 'saxes',
  'json-parse': 'JSON.parse of the whole',
  'ndjson-parse': 'JSON.parse of every line, whole file',
  'gunzip-default': 'createGunzip as it comes',
}

function compared(file: string, { kind, ours, against }: Comparison, rounds: number): BenchRow[] {
  const runs = interleaved([ours, ...Object.keys(against)], file, rounds)
  const own = runs.get(ours)
  const size = megabytes(file)
  if (!own) return []
  return [
    ...Object.entries(against).map(
      ([rival, goal]): BenchRow => ({
        name: `${kind} to records, ${size.toFixed(0)} MB`,
        value: paceOf(size, own, 'cpuSeconds'),
        unit: 'MB/s',
        against: named[rival] ?? rival,
        ratio: ratioOf(own, runs.get(rival) ?? [], 'cpuSeconds'),
        goal,
      }),
    ),
    {
      name: `${kind} to records, peak memory`,
      value: Math.max(...own.map(({ rssMb }) => rssMb)),
      unit: 'MB',
      goal: '<= 128',
    },
  ]
}

function unpacked(file: string, size: number, rounds: number): BenchRow[] {
  const runs = interleaved(['gunzip', 'gunzip-default'], file, rounds)
  const [own, theirs] = [runs.get('gunzip'), runs.get('gunzip-default')]
  if (!own || !theirs) return []
  const against = named['gunzip-default'] ?? ''
  return [
    // Unpacking runs beside the reader, so here the clock counts; on a busy machine it says little.
    {
      name: 'gzip opened, by the clock',
      value: paceOf(size, own, 'seconds'),
      unit: 'MB/s',
      against,
      ratio: ratioOf(own, theirs, 'seconds'),
      goal: '>= 2',
    },
    {
      name: 'gzip opened, by processor time',
      value: paceOf(size, own, 'cpuSeconds'),
      unit: 'MB/s',
      against,
      ratio: ratioOf(own, theirs, 'cpuSeconds'),
    },
  ]
}

export const read: BenchGroup = {
  id: 'read',
  question:
    'How fast does a document become records, how much memory does that take, and do others do it faster?',
  budget: '512 MB of memory and two minutes for 100,000 postings; 128 MB whatever the size.',
  input: 'invented feeds with traps, seed 20261121; each run a process of its own; processor time, median',
  async run({ folder, postings, rounds, large }) {
    const rows: BenchRow[] = []
    for (const comparison of comparisons) {
      const file = await inventDocument(folder, comparison.kind, postings)
      rows.push(...compared(file, comparison, rounds))
    }
    const xml = await inventDocument(folder, 'xml', postings)
    const floor = runOnce('floor', xml)
    rows.push({
      name: 'floor: only reading the file',
      value: megabytes(xml) / floor.cpuSeconds,
      unit: 'MB/s',
    })
    rows.push(...unpacked(await gzipped(xml), megabytes(xml), rounds))
    for (const count of [10_000, ...(large ? [100_000, 1_000_000] : [])]) {
      const file = await inventDocument(folder, 'xml', count)
      const { rssMb } = runOnce('xml', file, 'unlimited', [tidyHeap])
      rows.push({
        name: `xml peak memory, ${megabytes(file).toFixed(0)} MB`,
        value: rssMb,
        unit: 'MB',
        goal: '<= 128',
      })
    }
    return rows
  },
}
