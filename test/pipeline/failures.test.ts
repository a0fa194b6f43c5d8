import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda'
import { expect, it } from 'vitest'
import { expireAll } from '../../functions/expire-openings.ts'
import { chunkMessages } from '../../functions/ingest-chunk.ts'
import { ingestMessages } from '../../functions/ingest-document.ts'
import { matchRecords } from '../../functions/match-postings.ts'
import { publishAll, publishMessages } from '../../functions/publish-feeds.ts'
import { tell } from '../../functions/tell-search-engine.ts'
import { keys } from '../../lib/aws/keys.ts'
import type { Runtime } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { fakeRuntime } from '../simulation/fakes.ts'
import { fakeStore } from '../simulation/store.ts'

/** A world whose stores do not answer, and what was logged there. */
function brokenWorld() {
  const store = fakeStore(() => 0)
  const runtime: Runtime = {
    ...fakeRuntime(store, () => Promise.reject(new Problem('store_unavailable', { of: 'test' }))),
    searchEngine: { notify: async () => ({ outcome: 'taken' }) },
  }
  return { runtime, logged: () => store.logged.map((line): unknown => JSON.parse(line)) }
}

const messages = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, n) => ({
    ...{ messageId: `m${n}`, body, receiptHandle: '', messageAttributes: {}, md5OfBody: '' },
    ...{ eventSource: '', eventSourceARN: '', awsRegion: '' },
    attributes: {
      ...{ ApproximateReceiveCount: '', SentTimestamp: '', SenderId: '' },
      ApproximateFirstReceiveTimestamp: '',
    },
  })),
})
const records = (count: number): DynamoDBStreamEvent => ({
  Records: Array.from({ length: count }, (_, n) => ({
    dynamodb: { Keys: { pk: { S: keys.posting({ sourceId: 'crumb', sourceRef: `r${n}` }).pk } } },
  })),
})
const error = expect.stringContaining('store_unavailable')

it.each<[string, (runtime: Runtime) => Promise<unknown>, object]>([
  ['match failed', (by) => matchRecords(records(1), by), { postings: 1, first: ['crumb/r0'] }],
  [
    'match failed',
    (by) => matchRecords(records(70), by),
    { postings: 70, first: [0, 1, 2, 3, 4].map((n) => `crumb/r${n}`) },
  ],
  ['publish failed', (by) => publishMessages(messages('{}', '{}'), by), { messageIds: ['m0', 'm1'] }],
  ['publish failed', publishAll, {}],
  ['tell failed', tell, {}],
  ['expire failed', expireAll, {}],
])('a step that fails says "%s" in the log, by ids, and fails', async (event, step, about) => {
  const { runtime, logged } = brokenWorld()
  await expect(step(runtime)).rejects.toMatchObject({ code: 'store_unavailable' })
  expect(logged()).toMatchObject([{ event, ...about, error }])
})

it('a message of the publish queue that is no JSON fails with a word in the log', async () => {
  const { runtime, logged } = brokenWorld()
  await expect(publishMessages(messages('{'), runtime)).rejects.toThrow(SyntaxError)
  expect(logged()).toMatchObject([{ event: 'publish failed', messageIds: ['m0'] }])
})

it.each([
  [
    'ingest failed',
    ingestMessages,
    '{"Records":[{"s3":{"object":{"key":"sources/crumb/a.xml","versionId":"v"}}}]}',
  ],
  ['chunk failed', chunkMessages, '{"receiptId":"rcp_1","attempt":1,"chunk":0,"changed":[]}'],
] as const)(
  'of many messages each that fails says "%s", and alone is handed out again',
  async (event, work, body) => {
    const { runtime, logged } = brokenWorld()
    const { batchItemFailures } = await work(messages(body, '{}{'), runtime)
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['m0', 'm1'])
    const syntax = expect.stringContaining('SyntaxError')
    expect(logged()).toMatchObject([
      { event, messageId: 'm0', error },
      { event, messageId: 'm1', error: syntax },
    ])
  },
)
