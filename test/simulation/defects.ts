import type { DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import type { Receipts, Runtime } from '../../lib/ports.ts'
import { documentKeysOf } from './delivery.ts'
import { type StoreDefect, storeDefects } from './store.ts'

/** The production handlers, as the world calls them. */
export type Handlers = {
  readonly ingest: (event: SQSEvent, runtime: Runtime) => Promise<SQSBatchResponse>
  readonly chunk: (event: SQSEvent, runtime: Runtime) => Promise<SQSBatchResponse>
  readonly match: (event: DynamoDBStreamEvent, runtime: Runtime) => Promise<void>
  readonly publish: (runtime: Runtime) => Promise<unknown>
  readonly expire: (runtime: Runtime) => Promise<unknown>
}

/** One mistake, planted from outside: in a store, around the ports, around the handlers, or in the delivery. */
export type Defect = {
  readonly name: string
  readonly store?: StoreDefect
  runtime?(runtime: Runtime): Runtime
  handlers?(handlers: Handlers): Handlers
  readonly delivery?:
    | 'acknowledged before work'
    | 'redelivery lost'
    | 'checkpoint before handler'
    | 'no sweeper'
}

const nothingFailed: SQSBatchResponse = { batchItemFailures: [] }

/** Each is one line, and each is caught by some schedule. */
export const defects: readonly Defect[] = [
  ...storeDefects.map((name): Defect => ({ name, store: name })),
  ...(
    ['acknowledged before work', 'redelivery lost', 'checkpoint before handler', 'no sweeper'] as const
  ).map((name): Defect => ({ name, delivery: name })),
  {
    name: 'failures swallowed',
    handlers: (all) => ({ ...all, ingest: (...call) => all.ingest(...call).then(() => nothingFailed) }),
  },
  {
    name: 'of the failures only the first is named',
    handlers: (all) => ({
      ...all,
      ingest: async (...call) => ({
        batchItemFailures: (await all.ingest(...call)).batchItemFailures.slice(0, 1),
      }),
    }),
  },
  {
    name: 'a failed stream batch is taken for done',
    handlers: (all) => ({ ...all, match: (...call) => all.match(...call).catch(() => {}) }),
  },
  {
    name: 'guard off',
    handlers: (all) => ({
      ...all,
      ingest: async (event, runtime) => {
        for (const key of documentKeysOf(event)) await ingest(key, runtime, { release: true })
        return nothingFailed
      },
    }),
  },
  {
    name: 'no fence',
    runtime: (all) => ({ ...all, sources: { ...all.sources, raiseFence: async () => 'raised' } }),
  },
  {
    name: 'idempotency mark first',
    runtime: (all) => ({ ...all, receipts: closedFirst(all.receipts) }),
  },
  {
    name: 'numbers taken from the clock',
    runtime: (all) => ({ ...all, sources: { ...all.sources, nextSequence: async () => all.now() } }),
  },
  {
    name: 'withdrawals dropped',
    runtime: (all) => ({
      ...all,
      postings: { ...all.postings, withdraw: async (_, __, refs) => refs.map(() => 'written' as const) },
    }),
  },
  {
    name: 'a write after a lost reply is taken for somebody else’s',
    runtime: (all) => ({
      ...all,
      postings: { ...all.postings, put: (...call) => all.postings.put(...call).catch(() => []) },
    }),
  },
  {
    name: 'postings join no block',
    runtime: (all) => ({ ...all, identities: { ...all.identities, join: async () => {} } }),
  },
  {
    name: 'dirty mark cleared after the build',
    handlers: (all) => ({
      ...all,
      publish: async (runtime) => {
        await all.publish({ ...runtime, feeds: { ...runtime.feeds, clearDirty: async () => {} } })
        await runtime.feeds.clearDirty()
      },
    }),
  },
  {
    name: 'no build asked for',
    runtime: (all) => ({ ...all, feeds: { ...all.feeds, markDirty: async () => false } }),
  },
  {
    name: 'pointer moved to a file cut short',
    runtime: (all) => ({
      ...all,
      feeds: { ...all.feeds, advance: (next) => all.feeds.advance({ ...next, listings: next.listings + 1 }) },
    }),
  },
  {
    name: 'clock of the worker stands still',
    runtime: (all) => ({ ...all, now: () => 0 }),
  },
]

/** Says that the work is done when it begins. */
const closedFirst = (receipts: Receipts): Receipts => ({
  ...receipts,
  move: (receipt, from) =>
    receipts.move(receipt.state === 'processing' ? { ...receipt, state: 'accepted' } : receipt, from),
})
