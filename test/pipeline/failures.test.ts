import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { expireAll } from '../../functions/expire-openings.ts'
import { chunkMessages } from '../../functions/ingest-chunk.ts'
import { ingestMessages } from '../../functions/ingest-document.ts'
import { matchRecords } from '../../functions/match-postings.ts'
import { publishMessages } from '../../functions/publish-feeds.ts'
import { tell } from '../../functions/tell-search-engine.ts'
import { keys } from '../../lib/aws/keys.ts'
import { makeSecret } from '../../lib/pipeline/access.ts'
import type { Runtime } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { fakeRuntime } from '../simulation/fakes.ts'
import { atOnce } from '../simulation/steps.ts'
import { fakeStore } from '../simulation/store.ts'
import { acme } from './acme.ts'

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
const noticeOf = (version: number) => ({
  ...{ partnerId: 'acme', feedId: 'acme-feed', version, listings: 0 },
  ...{ changedAt: '1970-01-01T00:00:00.000Z', turn: 1 },
})
const error = expect.stringContaining('store_unavailable')

it.each<[string, (runtime: Runtime) => Promise<unknown>, object]>([
  ['match failed', (by) => matchRecords(records(1), by), { postings: 1, first: ['crumb/r0'] }],
  [
    'match failed',
    (by) => matchRecords(records(70), by),
    { postings: 70, first: [0, 1, 2, 3, 4].map((n) => `crumb/r${n}`) },
  ],
  ['tell failed', tell, {}],
  ['expire failed', expireAll, {}],
])('a step that fails says "%s" in the log, by ids, and fails', async (event, step, about) => {
  const { runtime, logged } = brokenWorld()
  await expect(step(runtime)).rejects.toMatchObject({ code: 'store_unavailable' })
  expect(logged()).toMatchObject([{ event, ...about, error }])
})

it.each([
  [
    'ingest failed',
    ingestMessages,
    '{"Records":[{"s3":{"object":{"key":"sources/crumb/a.xml","versionId":"v"}}}]}',
  ],
  ['chunk failed', chunkMessages, '{"receiptId":"rcp_1","attempt":1,"chunk":0,"changed":[]}'],
  ['publish failed', publishMessages, JSON.stringify({ notify: noticeOf(1) })],
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

describe('a batch of the publish queue', () => {
  /** A partner who hears of versions, and a store of openings that does not answer while `isBroken`. */
  async function heard(isBroken: boolean) {
    const store = fakeStore(() => 0)
    const plain = fakeRuntime(store, atOnce)
    const posts: string[] = []
    const builds = { count: 0 }
    const notify = { url: 'https://hooks.acme.example/feeds', secrets: [makeSecret(plain)] }
    await plain.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson' }], { notify }))
    const runtime: Runtime = {
      ...plain,
      openings: {
        ...plain.openings,
        stamps: () => (isBroken ? Promise.reject(new Problem('store_unavailable')) : plain.openings.stamps()),
      },
      feeds: {
        ...plain.feeds,
        clearDirty: () => {
          builds.count += 1
          return plain.feeds.clearDirty()
        },
      },
      webhooks: {
        async post(_url, headers) {
          posts.push(headers['webhook-id'] ?? '')
          return 500
        },
      },
    }
    const batch = messages(
      '{}',
      ...[1, 2].map((n) => JSON.stringify({ notify: noticeOf(n) })),
      '{"again":true}',
    )
    const { batchItemFailures } = await publishMessages(batch, runtime)
    const failed = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
    return { failed, posts, builds: builds.count, tries: store.messages.length }
  }
  const notices = ['feed_acme-feed_1', 'feed_acme-feed_2']

  it('is done with its notices though its build fails: each was posted, and asks for its own next try', async () => {
    expect(await heard(true)).toEqual({ failed: ['m0', 'm3'], posts: notices, builds: 1, tries: 2 })
  })

  it('is answered by one build, however many ask', async () => {
    expect(await heard(false)).toMatchObject({ failed: [], posts: notices, builds: 1 })
  })
})
