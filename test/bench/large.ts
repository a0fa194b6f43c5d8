import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { awsRuntime } from '../../lib/aws/runtime.ts'
import { readConfig, variables } from '../../lib/config.ts'
import { freePort } from '../../lib/local/dynamodb.ts'
import { runningFile } from '../../lib/local/running.ts'
import { postingKey } from '../../lib/posting.ts'
import { root } from '../tree.ts'
import { inventDocument, type RecordSize } from './invented-documents.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

const node = `${root}node_modules/.bin/node`
const main = `${root}lib/cli/main.ts`

/** All of it is read; the embedded engine stores some ten such postings a second, so they must not be too many. */
const size: RecordSize = { descriptionBytes: 100_000, unusedBytes: 400_000 }
const counts = [700, 7_000]
const sourceId = 'large'
/**
 * A machine with much memory lets V8 grow before it cleans up; Lambda tells it to stop, and so does this. The
 * system has three threads with a heap each. The C library keeps what each of its threads has freed, unless it may
 * have few pools.
 */
const heapMb = 192
const heapFlags = [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=4']
const frugal = { MALLOC_ARENA_MAX: '2' }

/** Peak memory of a process in MB, as Linux keeps it. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1_000
  } catch {
    return 0
  }
}

const childrenOf = (pid: number | undefined): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

/** The greatest of all looks, process by process. */
async function watched(
  processes: () => Readonly<Record<string, number | undefined>>,
  until: Promise<unknown>,
) {
  const peaks: Record<string, number> = {}
  const state = { isOver: false }
  void until.finally(() => {
    state.isOver = true
  })
  while (!state.isOver) {
    for (const [name, pid] of Object.entries(processes()))
      peaks[name] = Math.max(peaks[name] ?? 0, peakOf(pid))
    await Promise.race([pause(500), until.catch(() => {})])
  }
  return peaks
}

async function started(folder: string, bytesMax: number): Promise<ChildProcess> {
  const words = [...heapFlags, main, 'start', '--data', folder, '--port', String(await freePort())]
  const env = { ...process.env, ...frugal, [variables.documentBytesMax]: String(bytesMax) }
  const child = spawn(node, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const text of child.stdout) if (String(text).includes('Running.')) return child
  throw new Error('The system did not start.')
}

const ended = (child: ChildProcess): Promise<unknown> => new Promise((done) => child.once('exit', done))

/** Waits until every posting has its opening; the stream tells matching of them in the order of the document. */
async function allMatched(home: string, count: number): Promise<void> {
  // The system wrote the file itself: names and values of the environment.
  const environment = JSON.parse(readFileSync(runningFile(home), 'utf8')) as Record<string, string>
  // The SDK reads its credentials from there; all the rest would lead the next system's commands to this one.
  for (const [name, value] of Object.entries(environment))
    if (name.startsWith('AWS_')) process.env[name] = value
  const parts = { queue: { send: async () => {} }, log: { info: () => {} } }
  const { postings, identities } = awsRuntime(readConfig(environment), parts)
  const keys = [...(await postings.index(sourceId)).keys()].map((sourceRef) =>
    postingKey({ sourceId, sourceRef }),
  )
  if (keys.length !== count) throw new Error(`${keys.length} postings are live, not ${count}.`)
  for (const key of keys) while ((await identities.get([key]))[0]?.openingId === undefined) await pause(1_000)
}

export async function ingested(folder: string, count: number): Promise<BenchRow[]> {
  await mkdir(folder, { recursive: true })
  const file = await inventDocument(folder, 'xml', count, size)
  const bytes = statSync(file).size
  const home = `${folder}/system-${count}`
  const system = await started(home, bytes)
  try {
    execFileSync(node, [main, 'source', 'add', sourceId, '--covers', 'snapshot', '--data', home])
    const start = performance.now()
    const words = [main, 'upload', file, '--source', sourceId, '--data', home]
    const upload = spawn(node, words, { stdio: ['ignore', 'inherit', 'inherit'] })
    const processes = () => ({ system: system.pid, engine: childrenOf(system.pid)[0], upload: upload.pid })
    let [takenIn, matched] = [0, 0]
    const work = ended(upload).then(async () => {
      takenIn = performance.now() - start
      if (upload.exitCode !== 0) throw new Error('The document was not taken in as it is.')
      await allMatched(home, count)
      matched = performance.now() - start
    })
    const peaks = await watched(processes, work)
    await work
    const name = `${(bytes / 1e6).toFixed(0)} MB`
    return [
      { name: `${name} taken in, ${count} postings`, value: (1_000 * count) / takenIn, unit: 'postings/s' },
      { name: '  and matched', value: (1_000 * count) / matched, unit: 'postings/s' },
      ...Object.entries(peaks).map(
        ([process, value]): BenchRow => ({
          name: `  peak memory of the ${process}`,
          value,
          unit: 'MB',
          goal: '<= 512',
        }),
      ),
    ]
  } finally {
    const over = ended(system)
    system.kill('SIGTERM')
    await Promise.race([over, pause(60_000)])
    system.kill('SIGKILL')
  }
}

export const large: BenchGroup = {
  id: 'large',
  question: 'Does a snapshot larger than memory go through the running system, and what does that take?',
  budget: '512 MB of memory for each process, whatever the size.',
  input: `XML records of 500 kB, a fifth of it description, sent by command line; heap ${heapMb} MB`,
  isLargeOnly: true,
  async run({ folder }) {
    const rows: BenchRow[] = []
    for (const count of counts) rows.push(...(await ingested(folder, count)))
    return rows
  },
}
