import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SendMessageCommand, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs'
import type { Config } from '../config.ts'
import { limits } from '../limits.ts'
import type { Log, Queue, Runtime } from '../ports.ts'
import { dynamoIdentities } from './dynamo-identities.ts'
import { dynamoOpenings } from './dynamo-openings.ts'
import { dynamoKeys, dynamoPartners } from './dynamo-partners.ts'
import { dynamoPostings } from './dynamo-postings.ts'
import { dynamoProgress } from './dynamo-progress.ts'
import { dynamoReceipts, dynamoSources } from './dynamo-sources.ts'
import { failed } from './failure.ts'
import { awsFeeds } from './feeds.ts'
import { googleAccount } from './google-account.ts'
import { googleIndexing } from './google-indexing.ts'
import { recordedKeys, recordedPartners, recordedReceipts, recordedSources, s3Records } from './records.ts'
import { type Patience, type Retries, sdkRetries, sharedRetries } from './retries.ts'
import { s3Chunks } from './s3-chunks.ts'
import { s3Documents } from './s3-documents.ts'
import { dynamoTable } from './table.ts'
import { fetchWebhooks } from './webhooks.ts'

/** The ports over the AWS protocols, on AWS or on the embedded engines: the endpoints in the configuration decide. */
export function awsRuntime(
  config: Config,
  parts: { queue?: Queue; log?: Log; dynamo?: DynamoDBClient; waits?: Waits; until?(): number } = {},
): Runtime {
  const waits = patience[parts.waits ?? 'work']
  const retries = retriesWithin(waits, parts.until)
  const { dynamo, s3 } = awsClients(config, waits, retries)
  const table = dynamoTable(parts.dynamo ?? dynamo, config.table, { pause, retries })
  const records = s3Records(s3, config.rawBucket)
  const account = googleAccount(config)
  return {
    documents: s3Documents(s3, config.rawBucket),
    records,
    sources: recordedSources(dynamoSources(table), records),
    receipts: recordedReceipts(dynamoReceipts(table), records),
    chunks: s3Chunks(s3, config.rawBucket),
    progress: dynamoProgress(table),
    postings: dynamoPostings(table, Date.now),
    identities: dynamoIdentities(table),
    openings: dynamoOpenings(table),
    partners: recordedPartners(dynamoPartners(table), records),
    keys: recordedKeys(dynamoKeys(table), records),
    feeds: awsFeeds(s3, config.feedBucket, table),
    queue: parts.queue ?? sqsQueue(config, quickAnswers(waits, retries)),
    webhooks: fetchWebhooks,
    searchEngine: account && googleIndexing(account),
    log: parts.log ?? jsonLog((line) => process.stdout.write(line)),
    now: Date.now,
    random: randomBytes,
    baseUrl: config.baseUrl,
    edgeToken: config.edgeToken,
    sizes: {
      documentBytesMax: config.documentBytesMax ?? limits.documentBytesMax,
      chunkPostingsMax: limits.chunkPostingsMax,
      chunkCharsMax: limits.chunkCharsMax,
    },
  }
}

type CallWaits = Patience & {
  readonly connectMs: number
  readonly answerMs: number
  readonly silenceMs: number
}

/**
 * A store that takes a call and says nothing must not hold its caller up for as long as the function may run. What the
 * table and the queue are asked is small: all of an answer is there within `answerMs`. Of a large object only the
 * silence between two pieces is limited, which may be its reader's. Nobody waits for steps and commands, and a busy
 * process notices late that it is connected; who makes a request hears within two seconds that a store is away. A
 * table that is throttled, or that grows with what is loaded, needs minutes. A worker has them, and one try a second is
 * less than a tenth of the calls that it makes while nothing is in its way.
 *
 * Lambda freezes a function between two requests, and the sockets that it kept die meanwhile. Most are reset, some say
 * nothing: after `answerMs` there is time for just one more try. Each costs one of the budget, into which the clock
 * puts one every twenty seconds, also while the function is frozen. Functions behind HTTP may run for twenty seconds,
 * so a bucket's silence has to end before that; the SDK begins to count it three seconds late.
 */
export const patience = {
  work: {
    connectMs: 10_000,
    answerMs: 5_000,
    silenceMs: 30_000,
    triesMs: 120_000,
    busyTriesMax: Infinity,
    earnedPerSecond: 1,
  },
  requests: {
    connectMs: 1_000,
    answerMs: 750,
    silenceMs: 8_000,
    triesMs: 1_500,
    busyTriesMax: 6,
    earnedPerSecond: 0.05,
  },
} as const satisfies Record<string, CallWaits>
export type Waits = keyof typeof patience

export const retriesWithin = (
  waits: CallWaits = patience.work,
  until: () => number = () => Infinity,
): Retries => sharedRetries(waits, { chance: Math.random, until })

const quickAnswers = ({ connectMs, answerMs }: CallWaits, retries: Retries) => ({
  retryStrategy: sdkRetries(retries),
  requestHandler: { connectionTimeout: connectMs, requestTimeout: answerMs, throwOnRequestTimeout: true },
})

/**
 * A presigned PUT must not carry the checksum of an empty body, hence WHEN_REQUIRED. Other endpoints want path style.
 * Putting the same middleware together for every request is a tenth of what a request to the table costs the processor.
 */
export const awsClients = (
  { dynamoEndpoint, s3Endpoint }: Config,
  waits: CallWaits = patience.work,
  retries = retriesWithin(waits),
) => ({
  dynamo: new DynamoDBClient({
    ...quickAnswers(waits, retries),
    cacheMiddleware: true,
    ...(dynamoEndpoint && { endpoint: dynamoEndpoint }),
  }),
  s3: new S3Client({
    retryStrategy: sdkRetries(retries),
    requestHandler: { connectionTimeout: waits.connectMs, socketTimeout: waits.silenceMs },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    ...(s3Endpoint && { endpoint: s3Endpoint, forcePathStyle: true }),
  }),
})

/** For a last word to a queue: whoever has it has no time left. */
export const hastySqs = (): SQSClient =>
  new SQSClient(quickAnswers(patience.requests, retriesWithin(patience.requests)))

function sqsQueue({ publishQueueUrl, chunkQueueUrl }: Config, calls: SQSClientConfig): Queue {
  const client = new SQSClient(calls)
  const urls = { publish: publishQueueUrl, chunks: chunkQueueUrl }
  return {
    async send(queue, message, delaySeconds = 0) {
      const send = new SendMessageCommand({
        QueueUrl: urls[queue],
        MessageBody: JSON.stringify(message),
        DelaySeconds: delaySeconds,
      })
      await client.send(send).catch(failed)
    },
  }
}

/** One event, one line of JSON; JSON escapes every control character, so no value can forge a line. */
export const jsonLog = (write: (line: string) => void): Log => ({
  info: (event, about) => write(`${JSON.stringify({ event, ...about })}\n`),
})
