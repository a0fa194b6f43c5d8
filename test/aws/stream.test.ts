import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readStream } from '../../lib/aws/stream.ts'

type Asked = Readonly<
  Partial<
    Record<
      'ShardIteratorType' | 'ShardIterator' | 'ShardId' | 'SequenceNumber' | 'ExclusiveStartShardId',
      string
    >
  >
>
type Answers = Readonly<Record<string, (asked: Asked) => object | undefined>>

/** A service of streams that answers each of its actions so; undefined: that is no longer in the stream. */
async function streamsAt(answers: Answers): Promise<string> {
  const server = createServer(async (request, reply) => {
    const [, action = ''] = String(request.headers['x-amz-target']).split('.')
    const asked: Asked = JSON.parse((await request.toArray()).join(''))
    const answer = answers[action]?.(asked)
    reply.writeHead(answer ? 200 : 400, { 'Content-Type': 'application/x-amz-json-1.0' })
    reply.end(JSON.stringify(answer ?? { __type: 'TrimmedDataAccessException' }))
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const recordOf = (SequenceNumber: string) => ({
  eventName: 'INSERT',
  dynamodb: { Keys: { sk: { S: 'POSTING' } }, SequenceNumber },
})
/** It begins at 70 by now. */
const stream: Answers = {
  ListStreams: () => ({ Streams: [{ StreamArn: 'arn' }] }),
  DescribeStream: () => ({ StreamDescription: { Shards: [{ ShardId: 'one' }] } }),
  GetShardIterator: ({ ShardIteratorType }) => ({ ShardIterator: ShardIteratorType }),
  GetRecords: ({ ShardIterator }) => ({
    Records: ShardIterator === 'TRIM_HORIZON' ? [recordOf('70')] : [],
    NextShardIterator: 'further',
  }),
}

type Said = { event: string; records?: unknown }

/** What a reader of these streams told, each event as the numbers of its records, and what it logged. */
async function reading(
  answers: Answers,
  { at, handler = async () => {} }: { at?: string; handler?(numbers: readonly string[]): Promise<void> },
) {
  for (const name of ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test')
  let kept = at
  const told: string[][] = []
  const logged: Said[] = []
  const reader = await readStream(
    {
      endpoint: await streamsAt(answers),
      table: 't',
      checkpoint: {
        read: () => kept,
        async keep(line) {
          kept = line
        },
      },
      rules: { sortKey: 'POSTING', batchMax: 100, retriesMax: 1 },
      log: { info: (event, about) => void logged.push({ event, ...about }) },
    },
    async ({ Records }) => {
      const numbers = Records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '')
      await handler(numbers)
      told.push(numbers)
    },
  )
  onTestFinished(() => reader.stop())
  return { reader, told, logged, checkpoint: () => kept }
}

it.each(['GetShardIterator', 'GetRecords'])(
  'goes on where the stream begins when %s says that the checkpoint is older',
  async (action) => {
    const trimmed: Answers = {
      ...stream,
      [action]: (asked) =>
        JSON.stringify(asked).includes('_SEQUENCE_NUMBER') ? undefined : stream[action]?.(asked),
    }
    const { told, checkpoint } = await reading(trimmed, { at: '5' })
    await expect.poll(() => told, { timeout: 5_000 }).toEqual([['70']])
    await expect.poll(checkpoint).toBe('70 arn')
  },
)

describe('a stream whose shards end', () => {
  const shard = (ShardId: string, first: number, last?: number) => ({
    ShardId,
    SequenceNumberRange: {
      StartingSequenceNumber: String(first),
      ...(last && { EndingSequenceNumber: String(last) }),
    },
  })

  /** Records 1 and 2 in a shard that ends, 3 and 4 in its child; shards come on two pages, the newest first. */
  const ofTwo: Answers = {
    ...stream,
    DescribeStream: ({ ExclusiveStartShardId }) => ({
      StreamDescription: ExclusiveStartShardId
        ? { Shards: [shard('old', 1, 2)] }
        : { Shards: [shard('new', 3)], LastEvaluatedShardId: 'new' },
    }),
    GetShardIterator: ({ ShardId, ShardIteratorType, SequenceNumber = '0' }) => ({
      ShardIterator: `${ShardId} ${Number(SequenceNumber) - (ShardIteratorType?.startsWith('AT_') ? 1 : 0)}`,
    }),
    GetRecords({ ShardIterator = '' }) {
      const [name, after] = ShardIterator.split(' ')
      const numbers = (name === 'old' ? [1, 2] : [3, 4]).filter((number) => number > Number(after))
      return {
        Records: numbers.map((number) => recordOf(String(number))),
        ...(name === 'new' && { NextShardIterator: 'new 4' }),
      }
    },
  }

  it.each([
    [undefined, ['1', '2', '3', '4']],
    ['1', ['2', '3', '4']],
    ['2', ['3', '4']],
    ['3', ['4']],
  ])('is read on in the next, from checkpoint %s', async (at, wanted) => {
    const { told, checkpoint } = await reading(ofTwo, at === undefined ? {} : { at })
    await expect.poll(() => told.flat(), { timeout: 5_000 }).toEqual(wanted)
    await expect.poll(checkpoint).toBe('4 arn')
  })
})

describe('a checkpoint', () => {
  const numbers = Array.from({ length: 23 }, (_, n) => n + 1)
  /** As dynoxide has it: one shard, whose end is the last of its numbers in the order of texts. */
  const ofMany: Answers = {
    ...stream,
    ListStreams: () => ({
      Streams: [
        { StreamArn: 'old', StreamLabel: '2026-11-22T10:00:00.000' },
        { StreamArn: 'new', StreamLabel: '2026-11-23T10:00:00.000' },
      ],
    }),
    DescribeStream: () => ({
      StreamDescription: {
        Shards: [
          {
            ShardId: 'one',
            SequenceNumberRange: { StartingSequenceNumber: '1', EndingSequenceNumber: '9' },
          },
        ],
      },
    }),
    GetShardIterator: ({ ShardIteratorType, SequenceNumber = '0' }) => ({
      ShardIterator: String(Number(SequenceNumber) - (ShardIteratorType?.startsWith('AT_') ? 1 : 0)),
    }),
    GetRecords: ({ ShardIterator }) => ({
      Records: numbers.filter((number) => number > Number(ShardIterator)).map((one) => recordOf(String(one))),
      NextShardIterator: String(Math.max(23, Number(ShardIterator))),
    }),
  }
  const all = numbers.map(String)

  it.each([
    ['of this stream', '20 new', all.slice(20)],
    ['at its last record', '22 new', all.slice(22)],
    ['of older code, which names no stream', '20', all.slice(20)],
    ['of the stream of another table', '20 old', all],
    ['ahead of the stream', '24 new', all],
    ['far ahead of the stream, by older code', '500', all],
    ['torn by a power cut', '', all],
    ['of no number', '\0\0\0', all],
  ])('%s begins where it should', async (_, at, wanted) => {
    const { told, checkpoint } = await reading(ofMany, { at })
    await expect.poll(() => told.flat(), { timeout: 5_000 }).toEqual(wanted)
    await expect.poll(checkpoint).toBe('23 new')
  })

  it('is judged before anything else is written: what comes later may take its number', async () => {
    let newest = 23
    const growing: Answers = {
      ...ofMany,
      GetRecords({ ShardIterator }) {
        const there = Array.from({ length: newest }, (_, n) => n + 1)
        return {
          Records: there.filter((one) => one > Number(ShardIterator)).map((one) => recordOf(String(one))),
          NextShardIterator: String(Math.max(newest, Number(ShardIterator))),
        }
      },
    }
    const { told } = await reading(growing, { at: '25 new' })
    newest = 30
    const wanted = Array.from({ length: 30 }, (_, n) => String(n + 1))
    await expect.poll(() => told.flat(), { timeout: 5_000 }).toEqual(wanted)
  })

  it('that the engine refuses stops nobody', async () => {
    const refusing: Answers = {
      ...ofMany,
      GetShardIterator: (asked) =>
        asked.ShardIteratorType === 'AT_SEQUENCE_NUMBER' ? undefined : ofMany['GetShardIterator']?.(asked),
    }
    const { told, logged } = await reading(refusing, { at: '7' })
    await expect.poll(() => told.flat(), { timeout: 5_000 }).toEqual(all)
    expect(logged.map(({ event }) => event)).toEqual(['stream begun anew'])
  })
})

it('says of a table without a stream that nothing can be matched', async () => {
  const without: Answers = { ...stream, ListStreams: () => ({ Streams: [] }) }
  await expect(reading(without, {})).rejects.toThrow('The table t has no stream')
})

describe('a batch with a record that cannot be matched', () => {
  const numbers = Array.from({ length: 9 }, (_, n) => String(n + 1))
  const ofNine: Answers = {
    ...stream,
    GetRecords: ({ ShardIterator }) => ({
      Records: ShardIterator === 'TRIM_HORIZON' ? numbers.map(recordOf) : [],
      NextShardIterator: 'further',
    }),
  }
  const poisoned = async (batch: readonly string[]) => {
    if (batch.includes('4')) throw new Error('poison')
  }

  it('is halved until that one is left alone; all others are told, in order', async () => {
    const { told, logged, checkpoint } = await reading(ofNine, { handler: poisoned })
    await expect
      .poll(() => told.flat(), { timeout: 5_000 })
      .toEqual(numbers.filter((number) => number !== '4'))
    await expect.poll(checkpoint).toBe('9 arn')
    expect(logged.map(({ records }) => records)).toEqual([9, 4, 2, 1, 1])
  })

  it('is begun again at the next start where the reader is stopped over it', async () => {
    const [begun, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<never>()]
    const { reader, told, logged, checkpoint } = await reading(ofNine, {
      handler() {
        begun.resolve()
        return gone.promise
      },
    })
    await begun.promise
    const stopped = reader.stop()
    gone.reject(new Error('the stores are gone'))
    await stopped
    expect([told, logged]).toEqual([[], []])
    expect(checkpoint()).toBeUndefined()
  })
})
