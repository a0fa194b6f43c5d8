import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { chunkMessages } from '../../functions/ingest-chunk.ts'
import { ingestMessages } from '../../functions/ingest-document.ts'
import { matchRecords } from '../../functions/match-postings.ts'
import { publishMessages } from '../../functions/publish-feeds.ts'
import { awsRuntime, jsonLog } from '../aws/runtime.ts'
import { createTable, keepVersions } from '../aws/setup.ts'
import { readStream } from '../aws/stream.ts'
import { type Config, readConfig, variables } from '../config.ts'
import { localApp } from '../http/app.ts'
import { expire } from '../pipeline/documents/expire.ts'
import { build } from '../pipeline/feeds/request.ts'
import { tellSearchEngine } from '../pipeline/search/indexing.ts'
import type { QueueName, Runtime } from '../ports.ts'
import { heedRedrives, onlyDead, queuePath } from './dead-letters.ts'
import { type EngineChoice, startDynamo } from './dynamodb.ts'
import { type LocalQueue, localQueue, type QueueTime } from './queue.ts'
import { queueFolder } from './queue-folder.ts'
import { runningFile, runningProcess } from './running.ts'
import { startS3 } from './s3/server.ts'

export type SystemOptions = {
  /** Where everything is kept; made when it is not there. */
  readonly folder: string
  readonly port: number
  readonly engine?: EngineChoice
  /** A DynamoDB of your own, instead of an embedded engine. */
  readonly dynamoEndpoint?: string
}

export type System = {
  readonly runtime: Runtime
  readonly config: Config
  readonly engine: string
  readonly s3: string
  /** Resolves when everything that was received has been read, matched and published. */
  settled(): Promise<void>
  stop(): Promise<void>
}

const ingestRules = { visibilityMs: 12 * 60_000, receivesMax: 5, batchMax: 5 }
const chunkRules = { visibilityMs: 30 * 60_000, receivesMax: 5, batchMax: 1 }
const publishRules = { visibilityMs: 6 * 60_000, receivesMax: 5, batchMax: 10 }
const streamRules = { sortKey: 'POSTING', batchMax: 100, retriesMax: 8 }
const scheduleMs = 60_000

/**
 * The whole system in this process: the code that runs on Lambda, on embedded engines that speak the real protocols.
 * What was under way when the process died is taken up again: the S3 server repeats events that were not worked
 * off, and the stream reader begins where it last stood.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const folder = resolve(options.folder)
  const other = runningProcess(folder)
  if (other !== undefined) throw new Error(`A system runs on ${folder} already (process ${other}).`)
  mkdirSync(join(folder, 'dynamodb'), { recursive: true })
  const logFile = createWriteStream(join(folder, 'log.ndjson'), { flags: 'a' })
  const log = jsonLog((line) => void logFile.write(line))
  const credentials = await keptCredentials(folder)
  Object.assign(process.env, { AWS_REGION: 'local', ...credentials })

  const time: QueueTime = { now: Date.now, later: (ms, call) => void setTimeout(call, ms) }
  // Uploads and builds are asked for again at every start; of these, only what was set aside is kept.
  const ingestQueue = localQueue(ingestRules, time, onlyDead(queueFolder(queuePath(folder, 'uploads'))))
  const chunkQueue = localQueue(chunkRules, time, queueFolder(queuePath(folder, 'chunks')))
  const publishQueue = localQueue(publishRules, time, onlyDead(queueFolder(queuePath(folder, 'publish'))))
  const engine = await startDynamo(join(folder, 'dynamodb'), options.engine, options.dynamoEndpoint)
  const names = { table: 'rolecast', rawBucket: 'rolecast-raw', feedBucket: 'rolecast-feeds' }
  await createTable(engine.endpoint, names.table)
  const s3 = await startS3({
    folder: join(folder, 's3'),
    accessKeyId: credentials.AWS_ACCESS_KEY_ID,
    secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY,
    region: 'local',
    buckets: [names.rawBucket, names.feedBucket],
    // An event stays in the server's outbox until its message is worked off, so a crash loses none.
    onEvent: async (event) => {
      if (event.s3.bucket.name !== names.rawBucket || !event.eventName.startsWith('ObjectCreated')) return
      if (!event.s3.object.key.startsWith('sources/')) return
      await ingestQueue.send(JSON.stringify({ Records: [event] }))
    },
  })

  // What a person may say for this machine: one limit, and an account with a search engine.
  const documentBytesMax = process.env[variables.documentBytesMax]
  const indexingKeyFile = process.env[variables.indexingKeyFile]
  const environment = {
    [variables.table]: names.table,
    [variables.rawBucket]: names.rawBucket,
    [variables.feedBucket]: names.feedBucket,
    [variables.baseUrl]: `http://127.0.0.1:${options.port}`,
    [variables.dynamoEndpoint]: engine.endpoint,
    [variables.s3Endpoint]: s3.endpoint,
    ...(documentBytesMax && { [variables.documentBytesMax]: documentBytesMax }),
    ...(indexingKeyFile && { [variables.indexingKeyFile]: indexingKeyFile }),
  }
  const config = readConfig(environment)
  await keepVersions(config)
  const runtime = awsRuntime(config, {
    queue: { send: sendTo({ publish: publishQueue, chunks: chunkQueue }) },
    log,
  })

  ingestQueue.consume((event) => ingestMessages(event, runtime))
  chunkQueue.consume((event) => chunkMessages(event, runtime))
  publishQueue.consume(async (event) => void (await publishMessages(event, runtime)))
  const stream = await readStream(
    {
      endpoint: engine.endpoint,
      table: names.table,
      checkpointFile: join(folder, 'stream-checkpoint'),
      rules: streamRules,
      log,
    },
    (event) => matchRecords(event, runtime),
  )
  const server = serve({ fetch: localApp(runtime).fetch, port: options.port, hostname: '127.0.0.1' })
  const schedule = setInterval(() => void runSchedule(runtime), scheduleMs)
  const heeding = heedRedrives(folder, { uploads: ingestQueue, chunks: chunkQueue, publish: publishQueue })
  void runSchedule(runtime)
  const running = { ...environment, ...credentials, AWS_REGION: 'local', ROLECAST_PID: String(process.pid) }
  await writeFile(runningFile(folder), JSON.stringify(running, null, 2), { mode: 0o600 })

  return {
    runtime,
    config,
    engine: engine.name,
    s3: s3.endpoint,
    settled: () =>
      quiet(() => ingestQueue.depth() + chunkQueue.depth() + publishQueue.depth() === 0 && stream.isIdle()),
    async stop() {
      clearInterval(schedule)
      heeding()
      server.close()
      await stream.stop()
      await s3.close()
      await engine.stop()
      await rm(runningFile(folder), { force: true })
      logFile.end()
    },
  }
}

const sendTo =
  (queues: Readonly<Record<QueueName, LocalQueue>>): Runtime['queue']['send'] =>
  async (queue, message, delaySeconds = 0) => {
    void queues[queue].send(JSON.stringify(message), delaySeconds * 1000)
  }

async function runSchedule(runtime: Runtime): Promise<void> {
  for (const step of [expire, build, tellSearchEngine]) {
    await step(runtime).catch((cause: unknown) =>
      runtime.log.info('schedule failed', { error: String(cause) }),
    )
  }
}

/** Three quiet looks in a row, half a second in all: a change passes from one step to the next in less. */
async function quiet(isQuiet: () => boolean): Promise<void> {
  for (let looks = 0; looks < 5; looks = isQuiet() ? looks + 1 : 0) await pause(150)
}

type Credentials = { readonly AWS_ACCESS_KEY_ID: string; readonly AWS_SECRET_ACCESS_KEY: string }

/** Made once per data folder: whoever can read the folder may use the S3 server, and nobody else. */
async function keptCredentials(folder: string): Promise<Credentials> {
  const file = join(folder, 'credentials.json')
  // We wrote the file ourselves, below.
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials
  const made = {
    AWS_ACCESS_KEY_ID: `local${randomBytes(8).toString('hex')}`,
    AWS_SECRET_ACCESS_KEY: randomBytes(24).toString('base64url'),
  }
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return made
}
