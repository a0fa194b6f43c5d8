// node test/local/kill.ts [--moments 50] [--postings 10000] [--seed 1] [--calm MS]
// Ingests one document while the whole system is killed again and again, and holds what comes of it against a run that
// nobody disturbed: postings, index, openings, receipts.

import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { awsRuntime } from '../../lib/aws/runtime.ts'
import { readConfig } from '../../lib/config.ts'
import { freePort } from '../../lib/local/dynamodb.ts'
import { runningFile } from '../../lib/local/running.ts'
import { documentKey } from '../../lib/pipeline/documents/receive.ts'
import type { Runtime } from '../../lib/ports.ts'
import { randomFrom } from '../simulation/random.ts'
import { root } from '../tree.ts'

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '50' },
    postings: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** The longest time between two blows; without it, as long as spreads them over what the calm run took. */
    calm: { type: 'string' },
  },
})
const [moments, postings] = [Number(values.moments), Number(values.postings)]
const sourceId = 'skerry'
const capturedAt = '2026-11-01T08:00:00.000Z'

/** Every posting is a vacancy of its own, so that there are as many openings. */
function feed(): Buffer {
  const jobs = Array.from(
    { length: postings },
    (_, n) =>
      `<job><externalid>R${n}</externalid><Title>Lighthouse keeper ${n}</Title><Location>Oban</Location>` +
      `<Country>GB</Country><Employername>Skerry ${n}</Employername>` +
      `<Description>Trim lamp ${n * 7919} and log ${n * 104_729} passing ships.</Description>` +
      `<Applyto>https://skerry.example/jobs/${100_000 + n}</Applyto></job>`,
  )
  return Buffer.from(`<?xml version="1.0"?>\n<source><jobs>${jobs.join('\n')}</jobs></source>\n`)
}

type System = { readonly child: ChildProcess; readonly runtime: Runtime }

async function start(folder: string): Promise<System> {
  const words = [`${root}lib/cli/main.ts`, 'start', '--data', folder, '--port', String(await freePort())]
  const child = spawn(`${root}node_modules/.bin/node`, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stderr.on('data', (chunk) => (text += String(chunk)))
  child.stdout.on('data', (chunk) => (text += String(chunk)))
  while (!text.includes('Running.')) {
    if (child.exitCode !== null) throw new Error(`It ended: ${text}`)
    await pause(50)
  }
  // The system wrote the file itself: names and values of the environment.
  const environment = JSON.parse(readFileSync(runningFile(folder), 'utf8')) as Record<string, string>
  Object.assign(process.env, environment)
  const queue = { send: async () => {} }
  return { child, runtime: awsRuntime(readConfig(environment), { queue, log: { info: () => {} } }) }
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await ended
}

/** As Ctrl-C does, so that the engine ends too. */
async function stopped(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await Promise.race([ended, pause(60_000)])
  child.kill('SIGKILL')
}

async function send({ runtime }: System): Promise<void> {
  await runtime.sources.put({ sourceId, covers: 'snapshot', secrets: [], keys: [] })
  await runtime.documents.put(documentKey(sourceId, 'feed.xml'), feed(), { capturedAt, sha256: '' })
}

/** Whether the receipt is closed and every posting has its opening. */
async function isSettled({ runtime }: System): Promise<boolean> {
  const [receipt] = await runtime.receipts.list(sourceId, 1)
  if (!receipt || receipt.state === 'received' || receipt.state === 'processing') return false
  const openings = await Array.fromAsync(runtime.openings.all())
  return openings.flatMap((opening) => opening.postings).length >= postings
}

async function howFar({ runtime }: System): Promise<string> {
  const [receipt] = await runtime.receipts.list(sourceId, 1)
  const openings = await Array.fromAsync(runtime.openings.all())
  return `receipt ${receipt?.state}, ${openings.length} openings`
}

async function settled(system: System): Promise<void> {
  while (!(await isSettled(system))) await pause(2_000)
  // What is still on its way, such as a batch that is matched twice.
  await pause(3_000)
}

const digest = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 16)

/** All that must be the same, each part as one hash. Versions count changes, and a retry may be one more. */
async function stateOf({ runtime }: System): Promise<Record<string, string>> {
  const index = await runtime.postings.index(sourceId)
  const refs = [...index.keys()]
  const stored = await runtime.postings.get(refs.map((sourceRef) => ({ sourceId, sourceRef })))
  const openings = await Array.fromAsync(runtime.openings.all())
  const receipts = await runtime.receipts.list(sourceId, 10)
  return {
    index: `${refs.length} ${digest([...index].map((entry) => entry.join(' ')))}`,
    postings: `${stored.length} ${digest(stored.map((one) => JSON.stringify(one)))}`,
    openings: `${openings.length} ${digest(openings.map(({ version: _, ...said }) => JSON.stringify(said)))}`,
    receipts: receipts.map(({ state, seen, accepted }) => `${state} ${accepted} of ${seen}`).join(),
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-kill-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Blows = { readonly kills: number; readonly calmMsMax: number }

async function run(folder: string, { kills, calmMsMax }: Blows): Promise<Record<string, string>> {
  const random = randomFrom(Number(values.seed))
  let system = await start(folder)
  let done = 0
  try {
    await send(system)
    for (; done < kills; done += 1) {
      await pause(random.below(calmMsMax))
      await killed(system.child)
      system = await start(folder)
      if (done % 10 === 9) console.log(`killed ${done + 1} times; ${await howFar(system)}`)
    }
    await settled(system)
    return await stateOf(system)
  } finally {
    await stopped(system.child)
  }
}

const startedMs = performance.now()
const want = await inFolder((folder) => run(folder, { kills: 0, calmMsMax: 0 }))
const calmMs = performance.now() - startedMs
console.log(`undisturbed, ${(calmMs / 1_000).toFixed(0)} s`, want)
const calmMsMax = Math.ceil(values.calm === undefined ? (2 * calmMs) / moments : Number(values.calm))
const have = await inFolder((folder) => run(folder, { kills: moments, calmMsMax }))
console.log('killed     ', have)
const isSame = JSON.stringify(want) === JSON.stringify(have)
const seconds = ((performance.now() - startedMs) / 1_000).toFixed(0)
const verdict = isSame ? 'the same table' : 'ANOTHER TABLE'
console.log(`${postings} postings, killed ${moments} of ${moments} times: ${verdict}, ${seconds} s`)
process.exitCode = isSame ? 0 : 1
