import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, chmodSync, createWriteStream, mkdirSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import * as z from 'zod'
import { awsRuntime, jsonLog } from '../aws/runtime.ts'
import { keepVersions } from '../aws/setup.ts'
import { type Checkpoint, readStream } from '../aws/stream.ts'
import { type Config, readConfig, variables } from '../config.ts'
import { localApp } from '../http/app.ts'
import { noticesIn } from '../pipeline/feeds/request.ts'
import type { QueueName, Runtime } from '../ports.ts'
import { errorFacts } from '../problem.ts'
import { deadAnd, heedRedrives, type LocalQueueName, queuePath } from './dead-letters.ts'
import { draftEnding, jsonIn, keepFile, type Say, setAside, textOf } from './kept-file.ts'
import { type LocalQueue, localQueue, type QueueTime } from './queue.ts'
import { queueFolder } from './queue-folder.ts'
import { checkAlone, runningFile, tellRunning } from './running.ts'
import { everySo } from './schedule.ts'
import type { ForSteps, Steps } from './steps.ts'
import { type CredentialVariables, type StoresOptions, startStores } from './stores.ts'
import { startThread } from './thread.ts'

/** `say`: told what a person should hear of the folder, such as that a file could not be read. */
export type SystemOptions = StoresOptions & { readonly port: number; readonly say: Say }

export type System = {
  readonly runtime: Runtime
  readonly config: Config
  readonly engine: string
  readonly s3: string
  /** Resolves when everything that was received has been read, matched and published. */
  settled(): Promise<void>
  stop(): Promise<void>
}

// As the stacks have them, but for two. Here no function's time is shared out among the uploads of a batch; and the
// stream's reader outlives no outage, since the engine and this process end together.
const ingestRules = { receivesMax: 5, batchMax: 5 }
const chunkRules = { receivesMax: 5, batchMax: 1 }
const publishRules = { receivesMax: 5, batchMax: 10 }
const streamRules = { sortKey: 'POSTING', batchMax: 100, retriesMax: 8 }
const scheduleMs = 60_000

/**
 * The whole system in this process: the code that runs on Lambda, on embedded engines that speak the real protocols.
 * This thread has the pages, the queues and the stream's reader; the S3 server and the steps have one each, so that
 * no reader waits for them. What was under way when the process died is taken up again: the S3 server repeats events
 * that were not worked off, and the stream reader begins where it last stood.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const folder = resolve(options.folder)
  const { say } = options
  if (options.dynamoEndpoint !== undefined) await checkThere(options.dynamoEndpoint)
  keepToOurselves(folder)
  checkAlone(folder, say)
  // Last begun, first ended; also when something fails before the system is handed over.
  await using begun = new AsyncDisposableStack()
  const logPath = join(folder, 'log.ndjson')
  const logFile = createWriteStream(logPath, { flags: 'a' })
  begun.defer(() => void logFile.end())
  begun.defer(notingTheEnd(logPath))
  begun.defer(() => rm(runningFile(folder), { force: true }))
  const write = (line: string) => void logFile.write(line)
  const log = jsonLog(write)
  const credentials = keptCredentials(folder, say)
  Object.assign(process.env, { AWS_REGION: 'local', ...credentials })

  const { uploads, chunks, publish } = queuesIn(folder, say)
  const send = sendTo({ publish, chunks })
  const stores = await startStores({ ...options, folder }, credentials, (event) =>
    uploads.send(JSON.stringify({ Records: [event] })),
  )
  begun.defer(() => stores.stop())
  const environment = { ...stores.environment, ...stated(options.port) }
  const config = readConfig(environment)
  await keepVersions(config)
  const runtime = awsRuntime(config, { queue: { send }, log })
  const steps = startThread<Steps>(new URL('./steps.ts', import.meta.url), {
    given: environment,
    here: {
      send: ({ queue, message, delaySeconds }) => send(queue, message, delaySeconds),
      log: write,
    } satisfies ForSteps,
  })
  begun.defer(() => steps.stop())

  const [endpoint = '', checkpoint] = [config.dynamoEndpoint, checkpointIn(folder)]
  const stream = await readStream(
    { endpoint, table: config.table, checkpoint, rules: streamRules, log },
    (event) => steps.ask('match', event),
  )
  begun.defer(() => stream.stop())
  // Only now: what they write would pass for the record at which the stream's reader stood.
  uploads.consume((event) => steps.ask('ingest', event))
  chunks.consume((event) => steps.ask('chunks', event))
  publish.consume((event) => steps.ask('publish', event))
  const answering = awsRuntime(config, { queue: { send }, log, waits: 'requests' })
  const app = localApp(answering, (key) => steps.ask('search', key))
  const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' })
  begun.defer(() => void server.close())
  await once(server, 'listening')
  begun.defer(heedRedrives(folder, { uploads, chunks, publish }))
  begun.defer(everySo(scheduleMs, () => steps.ask('schedule', undefined)))
  tellRunning(folder, { ...environment, ...credentials, AWS_REGION: 'local' })

  const all = begun.move()
  return {
    runtime,
    config,
    engine: stores.engine,
    s3: stores.s3,
    settled: () => quiet(() => uploads.depth() + chunks.depth() + publish.depth() === 0 && stream.isIdle()),
    stop: () => all.disposeAsync(),
  }
}

/** In the folder are keys, signing secrets and what people sent. Also for folders that older code made. */
function keepToOurselves(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o700)
  } catch (cause) {
    const why = 'a file is in its way, or you may not write there'
    throw new Error(`${folder} cannot be the data folder: ${why}.`, { cause })
  }
}

/** What ends this process is in its log, with where it was thrown. @returns how to stop */
function notingTheEnd(logPath: string): () => void {
  const log = jsonLog((line) => appendFileSync(logPath, line))
  const note = (cause: unknown) => {
    try {
      log.info('process ended', errorFacts(cause))
    } catch {
      // The disk may be what is at fault.
    }
  }
  process.on('uncaughtExceptionMonitor', note)
  return () => void process.off('uncaughtExceptionMonitor', note)
}

const lookMs = 5_000

/** Looked at before a folder is made. Whatever it answers: one that knows no request of ours answers too. */
async function checkThere(endpoint: string): Promise<void> {
  await fetch(endpoint, { signal: AbortSignal.timeout(lookMs) }).catch((cause: unknown) => {
    throw new Error(`No DynamoDB answers at ${endpoint}.`, { cause })
  })
}

const isNotice = (body: string): boolean => noticesIn(JSON.parse(body)).length > 0

/** What becomes of a message that is torn: who else asks for the same. */
const foundAgain: Readonly<Record<LocalQueueName, string>> = {
  uploads: 'what was sent is read all the same, by a sweep within a quarter of an hour',
  chunks: 'a sweep hands the like out again within a quarter of an hour',
  publish:
    'feeds are built again within a minute, and a partner who was to be told of one hears of its next version',
}

function queuesIn(folder: string, say: Say) {
  const time: QueueTime = { now: Date.now, later: (ms, call) => void setTimeout(call, ms) }
  const keeper = (name: LocalQueueName) =>
    queueFolder(queuePath(folder, name), (files) =>
      say(
        `Of the queue ${name}, what could not be read was set aside: ${files.join(', ')}; ${foundAgain[name]}.`,
      ),
    )
  // Uploads and builds are asked for again at every start, and nobody would ask again for a notice to a partner.
  return {
    uploads: localQueue(
      ingestRules,
      time,
      deadAnd(() => false, keeper('uploads')),
    ),
    chunks: localQueue(chunkRules, time, keeper('chunks')),
    publish: localQueue(publishRules, time, deadAnd(isNotice, keeper('publish'))),
  }
}

/** What a person may say for this machine: where it is reached, one limit, and an account with a search engine. */
function stated(port: number): Record<string, string> {
  const documentBytesMax = process.env[variables.documentBytesMax]
  const indexingKeyFile = process.env[variables.indexingKeyFile]
  return {
    [variables.baseUrl]: `http://127.0.0.1:${port}`,
    ...(documentBytesMax && { [variables.documentBytesMax]: documentBytesMax }),
    ...(indexingKeyFile && { [variables.indexingKeyFile]: indexingKeyFile }),
  }
}

const sendTo =
  (queues: Readonly<Record<QueueName, LocalQueue>>): Runtime['queue']['send'] =>
  async (queue, message, delaySeconds = 0) => {
    void queues[queue].send(JSON.stringify(message), delaySeconds * 1000)
  }

/** Five quiet looks in a row, three quarters of a second in all: a change passes from one step to the next in less. */
async function quiet(isQuiet: () => boolean): Promise<void> {
  for (let looks = 0; looks < 5; looks = isQuiet() ? looks + 1 : 0) await pause(150)
}

const credentialVariables = z.object({ AWS_ACCESS_KEY_ID: z.string(), AWS_SECRET_ACCESS_KEY: z.string() })

/** Made once per data folder: whoever can read the folder may use the S3 server, and nobody else. */
function keptCredentials(folder: string, say: Say): CredentialVariables {
  const file = join(folder, 'credentials.json')
  const read = jsonIn(file, credentialVariables)
  if (typeof read !== 'string') return read
  if (read === 'torn')
    say(`${file} could not be read and was set aside as ${setAside(file)}; new credentials were made.`)
  const made = {
    AWS_ACCESS_KEY_ID: `local${randomBytes(8).toString('hex')}`,
    AWS_SECRET_ACCESS_KEY: randomBytes(24).toString('base64url'),
  }
  keepFile(file, JSON.stringify(made))
  return made
}

/** Moved with every batch, so without waiting for the disk: one that a power cut tore has the stream begun anew. */
function checkpointIn(folder: string): Checkpoint {
  const file = join(folder, 'stream-checkpoint')
  return {
    read: () => textOf(file),
    async keep(line) {
      await writeFile(`${file}${draftEnding}`, line)
      await rename(`${file}${draftEnding}`, file)
    },
  }
}
