import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda'
import { keys } from '../../lib/aws/keys.ts'
import type { PostingKey } from '../../lib/ports.ts'
import { postingKey } from '../../lib/posting.ts'
import { type Random, shardOf } from './random.ts'

export type Message = {
  readonly id: string
  readonly body: string
  /** Hidden until then; absent: it never was. */
  readonly dueMs?: number
  receives: number
  isOut: boolean
}

const receivesMax = 5

/** A queue as SQS is one: at least once, in no order, set aside after five receives. */
export function fakeQueues() {
  const messages: Message[] = []
  const dead: Message[] = []
  let made = 0

  const remove = (message: Message): boolean => {
    const at = messages.indexOf(message)
    if (at >= 0) messages.splice(at, 1)
    return at >= 0
  }

  return {
    dead,
    depth: () => messages.length,
    send(body: string, dueMs = 0): void {
      made += 1
      messages.push({ id: `message-${made}`, body, dueMs, receives: 0, isOut: false })
    },
    /** When the next hidden message is due, or undefined when none is hidden. */
    nextDueMs: (nowMs: number): number | undefined =>
      messages.flatMap(({ dueMs = 0 }) => (dueMs > nowMs ? [dueMs] : [])).sort((a, b) => a - b)[0],
    /** Some messages that nobody works on, in any order. */
    take(most: number, random: Random, nowMs = Number.POSITIVE_INFINITY): Message[] {
      const taken: Message[] = []
      const waiting = messages.filter(({ isOut, dueMs = 0 }) => !isOut && dueMs <= nowMs)
      while (waiting.length > 0 && taken.length < most)
        taken.push(...waiting.splice(random.below(waiting.length), 1))
      for (const message of taken) {
        message.receives += 1
        message.isOut = true
      }
      return taken
    },
    /** Worked off. */
    done: remove,
    /** Shown again, or set aside. A message that another worker has finished is gone. */
    failed(message: Message): void {
      if (!messages.includes(message)) return
      message.isOut = false
      if (message.receives >= receivesMax && remove(message)) dead.push(message)
    },
    /** The time that a worker has for a message is over, and it works on. */
    showAgain(random: Random): boolean {
      const out = messages.filter(({ isOut }) => isOut)
      if (out.length === 0) return false
      random.pick(out).isOut = false
      return true
    },
    /** The operator's word: everything set aside is tried again. */
    redrive(): number {
      const again = dead.splice(0)
      for (const message of again) messages.push({ ...message, receives: 0, isOut: false })
      return again.length
    },
  }
}
export type FakeQueue = ReturnType<typeof fakeQueues>

export const sqsEvent = (messages: readonly Message[]): SQSEvent => ({
  Records: messages.map(({ id, body, receives }) => ({
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: '0',
      SenderId: 'simulation',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:local:000000000000:simulation',
    awsRegion: 'local',
  })),
})

/** What S3 says of a document that was put. */
export const uploadEvent = (documentKeys: readonly string[]): string =>
  JSON.stringify({
    Records: documentKeys.map((key) => ({
      s3: { object: { key: encodeURIComponent(key).replaceAll('%20', '+') } },
    })),
  })

/** The documents that an event speaks of, read back from what `uploadEvent` wrote. */
export const documentKeysOf = (event: SQSEvent): string[] =>
  event.Records.flatMap(({ body }) => [...body.matchAll(/"key":"([^"]+)"/g)]).map(([, key = '']) =>
    decodeURIComponent(key),
  )

const streamShards = 2
const retriesMax = 8

type Shard = { readonly waiting: PostingKey[]; isOut: boolean; retries: number; batchMax: number }
export type Batch = { readonly shard: Shard; readonly changed: readonly PostingKey[] }

/** A table's stream: in order within a shard, a batch handed out again until it is done, halved when it fails. */
export function fakeStream(count = streamShards) {
  const shards: Shard[] = Array.from({ length: count }, () => fresh())
  const setAside: PostingKey[] = []

  return {
    add(key: PostingKey): void {
      shards[shardOf(postingKey(key), count)]?.waiting.push(key)
    },
    isEmpty: () => shards.every(({ waiting }) => waiting.length === 0),
    setAside,
    shards: count,
    take(random: Random): Batch | undefined {
      const ready = shards.filter(({ isOut, waiting }) => !isOut && waiting.length > 0)
      if (ready.length === 0) return undefined
      const shard = random.pick(ready)
      shard.isOut = true
      return { shard, changed: shard.waiting.slice(0, 1 + random.below(shard.batchMax)) }
    },
    done({ shard, changed }: Batch): void {
      shard.waiting.splice(0, changed.length)
      Object.assign(shard, { isOut: false, retries: 0, batchMax })
    },
    failed({ shard, changed }: Batch): void {
      shard.isOut = false
      shard.retries += 1
      shard.batchMax = Math.max(1, changed.length >> 1)
      if (shard.retries <= retriesMax) return
      setAside.push(...shard.waiting.splice(0, changed.length))
      Object.assign(shard, { retries: 0, batchMax })
    },
    redrive(): number {
      const again = setAside.splice(0)
      for (const key of again) this.add(key)
      return again.length
    },
  }
}
export type FakeStream = ReturnType<typeof fakeStream>

const batchMax = 6
const fresh = (): Shard => ({ waiting: [], isOut: false, retries: 0, batchMax })

export const streamEvent = (changed: readonly PostingKey[]): DynamoDBStreamEvent => ({
  Records: changed.map((key) => {
    const { pk, sk } = keys.posting(key)
    return { eventName: 'MODIFY', dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }
  }),
})
