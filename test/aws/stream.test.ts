import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { readStream } from '../../lib/aws/stream.ts'

type Asked = { readonly ShardIteratorType?: string; readonly ShardIterator?: string }
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

const changed = { eventName: 'INSERT', dynamodb: { Keys: { sk: { S: 'POSTING' } }, SequenceNumber: '70' } }
/** It begins at 70 by now. */
const stream: Answers = {
  ListStreams: () => ({ Streams: [{ StreamArn: 'arn' }] }),
  DescribeStream: () => ({ StreamDescription: { Shards: [{ ShardId: 'one' }] } }),
  GetShardIterator: ({ ShardIteratorType }) => ({ ShardIterator: ShardIteratorType }),
  GetRecords: ({ ShardIterator }) => ({
    Records: ShardIterator === 'TRIM_HORIZON' ? [changed] : [],
    NextShardIterator: 'further',
  }),
}

it.each(['GetShardIterator', 'GetRecords'])(
  'goes on where the stream begins when %s says that the checkpoint is older',
  async (action) => {
    for (const name of ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test')
    const folder = mkdtempSync(join(tmpdir(), 'rolecast-stream-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const checkpointFile = join(folder, 'checkpoint')
    writeFileSync(checkpointFile, '5')
    const endpoint = await streamsAt({
      ...stream,
      [action]: (asked) =>
        JSON.stringify(asked).includes('AFTER_SEQUENCE_NUMBER') ? undefined : stream[action]?.(asked),
    })
    const told: (string | undefined)[] = []
    const rules = { sortKey: 'POSTING', batchMax: 100, retriesMax: 0 }
    const about = { endpoint, table: 't', checkpointFile, rules, log: { info() {} } }
    const reader = await readStream(about, async ({ Records }) => {
      told.push(...Records.map(({ dynamodb }) => dynamodb?.SequenceNumber))
    })
    onTestFinished(() => reader.stop())
    await expect.poll(() => told, { timeout: 5_000 }).toEqual(['70'])
    await expect.poll(() => readFileSync(checkpointFile, 'utf8')).toBe('70')
  },
)
