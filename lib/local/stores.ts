import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createTable } from '../aws/setup.ts'
import { variables } from '../config.ts'
import type { Buckets, BucketsGiven, ForBuckets } from './buckets.ts'
import { type EngineChoice, startDynamo } from './dynamodb.ts'
import type { S3EventRecord } from './s3/events.ts'
import { startThread } from './thread.ts'

export type StoresOptions = {
  /** Where everything is kept; made when it is not there. */
  readonly folder: string
  readonly engine?: EngineChoice
  /** A DynamoDB of your own, instead of an embedded engine. */
  readonly dynamoEndpoint?: string
}

export type CredentialVariables = {
  readonly AWS_ACCESS_KEY_ID: string
  readonly AWS_SECRET_ACCESS_KEY: string
}

export type Stores = {
  readonly engine: string
  readonly s3: string
  /** How both are reached, and what they hold. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

const names = { table: 'rolecast', rawBucket: 'rolecast-raw', feedBucket: 'rolecast-feeds' }

/**
 * The table and the buckets on this machine: a DynamoDB engine in a process of its own, the S3 server in a thread.
 *
 * @param onUpload told of every new object among the raw documents; its event is kept and repeated until this resolves
 */
export async function startStores(
  { folder, ...options }: StoresOptions,
  credentials: CredentialVariables,
  onUpload: (event: S3EventRecord) => Promise<unknown>,
): Promise<Stores> {
  mkdirSync(join(folder, 'dynamodb'), { recursive: true })
  // Last begun, first ended; also when something fails before all of it is handed over.
  await using begun = new AsyncDisposableStack()
  const engine = await startDynamo(join(folder, 'dynamodb'), options.engine, {
    endpoint: options.dynamoEndpoint,
    // Ctrl-C must not end it before what is under way has been stored.
    isGrouped: false,
  })
  begun.defer(() => engine.stop())
  await createTable(engine.endpoint, names.table)
  const given: BucketsGiven = {
    folder: join(folder, 's3'),
    accessKeyId: credentials.AWS_ACCESS_KEY_ID,
    secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY,
    region: 'local',
    buckets: [names.rawBucket, names.feedBucket],
  }
  const here: ForBuckets = {
    async event(event) {
      if (event.s3.bucket.name !== names.rawBucket || !event.eventName.startsWith('ObjectCreated')) return
      if (event.s3.object.key.startsWith('sources/')) await onUpload(event)
    },
  }
  const buckets = startThread<Buckets>(new URL('./buckets.ts', import.meta.url), { given, here })
  begun.defer(() => buckets.stop())
  const s3 = await buckets.ask('endpoint', undefined)
  begun.defer(() => buckets.ask('close', undefined))
  const all = begun.move()
  return {
    engine: engine.name,
    s3,
    environment: {
      [variables.table]: names.table,
      [variables.rawBucket]: names.rawBucket,
      [variables.feedBucket]: names.feedBucket,
      [variables.dynamoEndpoint]: engine.endpoint,
      [variables.s3Endpoint]: s3,
    },
    stop: () => all.disposeAsync(),
  }
}
