import { setTimeout as pause } from 'node:timers/promises'
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  DynamoDBStreamsServiceException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Log } from '../ports.ts'
import { errorFacts } from '../problem.ts'

export type StreamReader = {
  /** True when the last look found nothing new. */
  isIdle(): boolean
  stop(): Promise<void>
}

const lookMs = 100

/** As the Lambda event source is set up in cdk: which records are let through, and how many at once. */
export type StreamRules = { readonly sortKey: string; readonly batchMax: number; readonly retriesMax: number }

/** Where the reader stands, as a line of text that outlives the process: the number of a record, and its stream. */
export type Checkpoint = { read(): string | undefined; keep(line: string): Promise<void> }

/**
 * Reads a table's stream and calls the handler that Lambda would call, in order. Where it stands is kept, moved after
 * the handler has done its work: a crash means that some records are seen twice, never that one is lost. A record that
 * fails more often than `retriesMax` is logged and left, and so is what the stream dropped before we came to it:
 * `rolecast source replay` matches again what no opening shows. Where the stream does not hold the record at which the
 * reader stood, as in a table that was made anew or set back, it is read from where it begins. That is found out before
 * this resolves: what is written later may take the same number.
 *
 * @throws Error when the table has no stream, or the engine does not answer
 */
export async function readStream(
  about: { endpoint: string; table: string; checkpoint: Checkpoint; rules: StreamRules; log: Log },
  handler: Handler,
): Promise<StreamReader> {
  const client = new DynamoDBStreamsClient({ endpoint: about.endpoint })
  const StreamArn = await newestStream(client, about.table)
  const keep = (number: string) => about.checkpoint.keep(`${number} ${StreamArn}`)
  const stopping = new AbortController()
  const { signal } = stopping
  let idle = false

  /** One shard after the other: the engines here keep one at a time open, and begin another when that ends. */
  async function follow(after: string | undefined): Promise<void> {
    const ended = new Set<string | undefined>()
    let last = after
    while (!signal.aborted) {
      const shard = nextShard(await shardsOf(client, StreamArn), { ended, last })
      if (shard) last = await readShard(await iteratorOf(client, { StreamArn, shard, last }), last)
      ended.add(shard?.ShardId)
      idle = true
      await pause(lookMs)
    }
  }

  /** @returns the number up to which all is worked off, at the end of the shard */
  async function readShard(begin: string | undefined, after: string | undefined) {
    let last = after
    for (let ShardIterator = begin; ShardIterator !== undefined && !signal.aborted; ) {
      const page = await client.send(new GetRecordsCommand({ ShardIterator, Limit: 1000 }))
      idle = false
      await deliver(page.Records ?? [], { ...about, keep, signal }, handler)
      const newest = page.Records?.at(-1)?.dynamodb?.SequenceNumber
      if (newest !== undefined) await keep(newest)
      last = newest ?? last
      ShardIterator = page.NextShardIterator
      idle = newest === undefined
      if (idle) await pause(lookMs)
    }
    return last
  }

  /** Of the record that was worked off last, if the stream still holds it. */
  async function standing(): Promise<string | undefined> {
    const kept = about.checkpoint.read()
    const [, number, stream = StreamArn] = /^(\d+)(?: (\S+))?$/.exec(kept?.trim() ?? '') ?? []
    if (number !== undefined && stream === StreamArn && (await holds(client, StreamArn, number)))
      return number
    if (kept !== undefined) about.log.info('stream begun anew', { checkpoint: kept, stream: StreamArn })
    return undefined
  }

  /** Iterators expire and engines restart: begin again from the checkpoint, or where a stream that lost it begins. */
  async function run(first: string | undefined): Promise<void> {
    let from = async () => first
    const begin = async () => follow(await from())
    while (!signal.aborted) {
      await begin().catch(async (cause: unknown) => {
        from = cause instanceof TrimmedDataAccessException ? async () => undefined : standing
        if (signal.aborted) return
        about.log.info('stream interrupted', { error: String(cause) })
        await pause(500)
      })
    }
  }
  const running = run(await standing())
  return {
    isIdle: () => idle,
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/** A table that was made anew may be told with the streams of those before it. Labels are times. */
async function newestStream(client: DynamoDBStreamsClient, TableName: string): Promise<string> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName }))
  const [newest] = Streams.sort((a, b) => ((a.StreamLabel ?? '') > (b.StreamLabel ?? '') ? -1 : 1))
  if (newest?.StreamArn !== undefined) return newest.StreamArn
  throw new Error(
    `The table ${TableName} has no stream, without which nothing is matched: turn on one of its keys.`,
  )
}

async function shardsOf(client: DynamoDBStreamsClient, StreamArn: string): Promise<Shard[]> {
  const shards: Shard[] = []
  let ExclusiveStartShardId: string | undefined
  do {
    const describe = new DescribeStreamCommand({ StreamArn, ExclusiveStartShardId })
    const { StreamDescription: page } = await client.send(describe)
    shards.push(...(page?.Shards ?? []))
    ExclusiveStartShardId = page?.LastEvaluatedShardId
  } while (ExclusiveStartShardId)
  return shards
}

const firstOf = ({ SequenceNumberRange: range }: Shard): bigint => BigInt(range?.StartingSequenceNumber ?? 0)
const endsBefore = ({ SequenceNumberRange: range }: Shard, number: string): boolean =>
  range?.EndingSequenceNumber !== undefined && BigInt(range.EndingSequenceNumber) < BigInt(number)

/** By the numbers of their records: a shard's child stands behind it. */
function nextShard(
  shards: readonly Shard[],
  { ended, last }: { ended: ReadonlySet<string | undefined>; last: string | undefined },
): Shard | undefined {
  const open = shards
    .filter(({ ShardId }) => !ended.has(ShardId))
    .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
  // Of its only shard dynoxide tells the newest number as the end; a stream that was begun anew may have smaller ones.
  return open.find((shard) => last === undefined || !endsBefore(shard, last)) ?? open.at(-1)
}

/**
 * Whether the record of that number is in the stream, or was in a shard that is gone. The end that a shard tells of
 * itself says too little: dynoxide tells the last number in the order of texts, 9 before 10.
 */
async function holds(client: DynamoDBStreamsClient, StreamArn: string, number: string): Promise<boolean> {
  const shard = nextShard(await shardsOf(client, StreamArn), { ended: new Set(), last: number })
  if (!shard || firstOf(shard) > BigInt(number)) return true
  try {
    const at = { ShardIteratorType: 'AT_SEQUENCE_NUMBER', SequenceNumber: number } as const
    const get = new GetShardIteratorCommand({ StreamArn, ShardId: shard.ShardId, ...at })
    const { ShardIterator } = await client.send(get)
    const { Records } = await client.send(new GetRecordsCommand({ ShardIterator, Limit: 1 }))
    return Records?.[0]?.dynamodb?.SequenceNumber === number
  } catch (cause) {
    // Each engine refuses in its own way a number that it does not know. One that did not answer is asked again.
    if (cause instanceof DynamoDBStreamsServiceException) return false
    throw cause
  }
}

type Begin = {
  readonly StreamArn: string
  readonly shard: Shard
  readonly last: string | undefined
}

async function iteratorOf(client: DynamoDBStreamsClient, { StreamArn, shard, last }: Begin) {
  const from =
    last === undefined || firstOf(shard) > BigInt(last)
      ? { ShardIteratorType: 'TRIM_HORIZON' as const }
      : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: last }
  const get = new GetShardIteratorCommand({ StreamArn, ShardId: shard.ShardId, ...from })
  return (await client.send(get)).ShardIterator
}

type Handler = (event: DynamoDBStreamEvent) => Promise<unknown>
type Delivery = {
  readonly rules: StreamRules
  readonly log: Log
  keep(number: string): Promise<void>
  readonly signal: AbortSignal
}

async function deliver(records: readonly StreamRecord[], about: Delivery, handler: Handler): Promise<void> {
  const { sortKey, batchMax } = about.rules
  const wanted = records.filter(({ dynamodb }) => dynamodb?.Keys?.['sk']?.S === sortKey).map(lambdaRecord)
  for (let at = 0; at < wanted.length; at += batchMax) {
    const batch = wanted.slice(at, at + batchMax)
    about.signal.throwIfAborted()
    await handOver(batch, about, handler)
    await about.keep(batch.at(-1)?.dynamodb?.SequenceNumber ?? '')
  }
}

/**
 * A batch that fails is halved, as on AWS, until the record that is at fault stands alone: that one is tried again and
 * left in the end.
 *
 * @throws when we are stopping: what is not done is then begun again at the next start
 */
async function handOver(
  Records: DynamoDBRecord[],
  about: Delivery,
  handler: Handler,
  turn = 0,
): Promise<void> {
  try {
    await handler({ Records })
    return
  } catch (cause) {
    if (about.signal.aborted) throw cause
    about.log.info('stream batch failed', { records: Records.length, turn, ...errorFacts(cause) })
  }
  const middle = Records.length >> 1
  if (middle > 0) {
    await handOver(Records.slice(0, middle), about, handler)
    await handOver(Records.slice(middle), about, handler)
  } else if (turn < about.rules.retriesMax) {
    await pause(100 * 2 ** turn, undefined, { signal: about.signal })
    await handOver(Records, about, handler, turn + 1)
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
