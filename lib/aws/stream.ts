import { readFile, rename, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Log } from '../ports.ts'
import { saidOf } from '../problem.ts'

export type StreamReader = {
  /** True when the last look found nothing new. */
  isIdle(): boolean
  stop(): Promise<void>
}

/** As the Lambda event source is set up in cdk: which records are let through, and how many at once. */
export type StreamRules = { readonly sortKey: string; readonly batchMax: number; readonly retriesMax: number }

/**
 * Reads a table's stream and calls the handler that Lambda would call, in order. Where it stands is kept in a file,
 * moved after the handler has done its work: a crash means that some records are seen twice, never that one is
 * lost. A batch that fails as often as `retriesMax` is logged and left, and so is what the stream dropped before we
 * came to it: `rolecast source replay` matches again what no opening shows.
 */
export async function readStream(
  about: { endpoint: string; table: string; checkpointFile: string; rules: StreamRules; log: Log },
  handler: (event: DynamoDBStreamEvent) => Promise<unknown>,
): Promise<StreamReader> {
  const client = new DynamoDBStreamsClient({ endpoint: about.endpoint })
  const { Streams } = await client.send(new ListStreamsCommand({ TableName: about.table }))
  const StreamArn = Streams?.[0]?.StreamArn
  let stopped = false
  let idle = false

  async function follow(after: string | undefined): Promise<void> {
    let iterator = await iteratorFrom(client, StreamArn, after)
    while (!stopped) {
      const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: 1000 }))
      idle = false
      await deliver(page.Records ?? [], about, handler)
      const last = page.Records?.at(-1)?.dynamodb?.SequenceNumber
      if (last !== undefined) await keep(about.checkpointFile, last)
      iterator = page.NextShardIterator ?? iterator
      idle = last === undefined
      if (idle) await pause(100)
    }
  }

  /** Iterators expire and engines restart: begin again from the checkpoint, or where a stream that lost it begins. */
  async function run(): Promise<void> {
    let isBehind = false
    while (!stopped) {
      const after = isBehind ? undefined : await checkpoint(about.checkpointFile)
      await follow(after).catch(async (cause: unknown) => {
        isBehind = cause instanceof TrimmedDataAccessException
        if (!stopped) about.log.info('stream interrupted', { error: String(cause) })
        await pause(500)
      })
    }
  }
  const running = run()
  return {
    isIdle: () => idle,
    async stop() {
      stopped = true
      await running
    },
  }
}

async function iteratorFrom(
  client: DynamoDBStreamsClient,
  StreamArn: string | undefined,
  after: string | undefined,
) {
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }))
  const ShardId = StreamDescription?.Shards?.at(-1)?.ShardId
  const from =
    after === undefined
      ? { ShardIteratorType: 'TRIM_HORIZON' as const }
      : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: after }
  const { ShardIterator } = await client.send(new GetShardIteratorCommand({ StreamArn, ShardId, ...from }))
  return ShardIterator
}

async function deliver(
  records: readonly StreamRecord[],
  { rules, log }: { rules: StreamRules; log: Log },
  handler: (event: DynamoDBStreamEvent) => Promise<unknown>,
): Promise<void> {
  const wanted = records
    .filter(({ dynamodb }) => dynamodb?.Keys?.['sk']?.S === rules.sortKey)
    .map(lambdaRecord)
  for (let at = 0; at < wanted.length; at += rules.batchMax) {
    const Records = wanted.slice(at, at + rules.batchMax)
    for (let turn = 0; ; turn += 1) {
      try {
        await handler({ Records })
        break
      } catch (cause) {
        log.info('stream batch failed', { records: Records.length, turn, ...saidOf(cause) })
        if (turn === rules.retriesMax) break
        await pause(100 * 2 ** turn)
      }
    }
  }
}

/** Keys are all that our stream carries, and all that the handler reads. */
const lambdaRecord = ({ eventID, eventName, dynamodb }: StreamRecord): DynamoDBRecord => ({
  eventID: eventID ?? '',
  eventName: eventName ?? 'MODIFY',
  eventSource: 'aws:dynamodb',
  awsRegion: 'local',
  dynamodb: {
    Keys: Object.fromEntries(
      Object.entries(dynamodb?.Keys ?? {}).map(([name, { S }]) => [name, { S: S ?? '' }]),
    ),
    SequenceNumber: dynamodb?.SequenceNumber ?? '',
    StreamViewType: 'KEYS_ONLY',
  },
})

const checkpoint = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').then(
    (text) => text.trim() || undefined,
    () => undefined,
  )

async function keep(file: string, sequence: string): Promise<void> {
  await writeFile(`${file}.new`, sequence)
  await rename(`${file}.new`, file)
}
