import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { awsClients, awsRuntime, jsonLog } from '../lib/aws/runtime.ts'
import { createTable, keepVersions } from '../lib/aws/setup.ts'
import type { Config } from '../lib/config.ts'
import { type EngineChoice, startDynamo } from '../lib/local/dynamodb.ts'
import { startS3 } from '../lib/local/s3/server.ts'
import type { Runtime } from '../lib/ports.ts'

/** The real ports over embedded engines, in a folder of their own: no handler runs behind them. */
export type Stores = {
  readonly runtime: Runtime
  readonly config: Config
  /** What was logged, a line each. */
  readonly logged: string[]
  /** Messages sent, not delivered to anybody. */
  readonly sent: unknown[]
  /** The same buckets with a table of its own that is still empty, and document keys that nobody used. */
  emptied(dynamo?: (endpoint: string) => DynamoDBClient): Promise<Runtime>
  /** As other tools put a document into the raw bucket: over whatever is under its key. */
  putObject(key: string, text: string): Promise<void>
  /** The same buckets, with all that is in them, and a table that is still empty: as after its loss. */
  withoutTable(): Promise<Runtime>
  /** Where all of it is. */
  readonly folder: string
  /** Ends the engines and leaves the folder, for others to begin with a copy of it. */
  close(): Promise<void>
  /** Ends the engines, and nothing is left. */
  stop(): Promise<void>
}

const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test-secret', AWS_REGION: 'local' }

/**
 * `now` is the runtime's clock; the engines keep their own. They begin empty, or with a copy of what is in the folder
 * of closed ones.
 */
export async function openStores(
  engine: EngineChoice = 'auto',
  now: () => number = Date.now,
  from?: string,
): Promise<Stores> {
  Object.assign(process.env, credentials)
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-'))
  if (from !== undefined) cpSync(from, folder, { recursive: true })
  const dynamo = await startDynamo(folder, engine)
  const s3 = await startS3({
    folder: join(folder, 's3'),
    accessKeyId: credentials.AWS_ACCESS_KEY_ID,
    secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY,
    region: credentials.AWS_REGION,
    buckets: ['raw', 'feeds'],
    fsync: false,
  })
  const config: Config = {
    table: 'rolecast',
    rawBucket: 'raw',
    feedBucket: 'feeds',
    baseUrl: 'https://rolecast.example',
    dynamoEndpoint: dynamo.endpoint,
    s3Endpoint: s3.endpoint,
  }
  await createTable(dynamo.endpoint, config.table)
  await keepVersions(config)
  const logged: string[] = []
  const sent: unknown[] = []
  const queue: Runtime['queue'] = { send: async (_, message) => void sent.push(message) }
  const log = jsonLog((line) => logged.push(line))
  const runtimeOn = (on: Config, client?: DynamoDBClient): Runtime => ({
    ...awsRuntime(on, { queue, log, ...(client && { dynamo: client }) }),
    now,
  })
  let tables = 0
  async function close(): Promise<void> {
    await s3.close()
    await dynamo.stop()
  }
  return {
    runtime: runtimeOn(config),
    config,
    async emptied(client) {
      tables += 1
      const fresh = { ...config, table: `table-${tables}`, rawBucket: `raw-${tables}` }
      await createTable(dynamo.endpoint, fresh.table)
      await awsClients(fresh).s3.send(new CreateBucketCommand({ Bucket: fresh.rawBucket }))
      return runtimeOn(fresh, client?.(dynamo.endpoint))
    },
    async withoutTable() {
      tables += 1
      const fresh = { ...config, table: `table-${tables}` }
      await createTable(dynamo.endpoint, fresh.table)
      return runtimeOn(fresh)
    },
    async putObject(Key, Body) {
      await awsClients(config).s3.send(new PutObjectCommand({ Bucket: config.rawBucket, Key, Body }))
    },
    logged,
    sent,
    folder,
    close,
    async stop() {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
