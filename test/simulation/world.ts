import { ingestMessages } from '../../functions/ingest-document.ts'
import { matchRecords } from '../../functions/match-postings.ts'
import { expire } from '../../lib/pipeline/expire.ts'
import { publish } from '../../lib/pipeline/publish.ts'
import type { Runtime } from '../../lib/ports.ts'
import type { FeedFormatId } from '../../lib/words.ts'
import type { Defect, Handlers } from './defects.ts'
import { type FakeQueue, type FakeStream, fakeQueues, fakeStream, uploadEvent } from './delivery.ts'
import { fakeRuntime } from './fakes.ts'
import { type Random, randomFrom } from './random.ts'
import { atOnce, type Fate, type Stepper, type Steps, stepper } from './steps.ts'
import { type FakeStore, fakeStore } from './store.ts'
import { watch } from './watch.ts'
import { sourcePlans, startMs, type Upload, uploadsOf } from './workload.ts'

export type Sender = { readonly sourceId: string; readonly waiting: Upload[]; readonly unanswered: Upload[] }
export type Crew = 'http' | 'ingest' | 'match' | 'publish' | 'expire' | 'reader' | 'release'

/** Everything there is, and what has gone wrong in it so far. */
export type World = {
  readonly random: Random
  readonly stepper: Stepper
  readonly store: FakeStore
  readonly handlers: Handlers
  readonly delivery: Defect['delivery']
  readonly ingestQueue: FakeQueue
  readonly publishQueue: FakeQueue
  readonly stream: FakeStream
  readonly senders: readonly Sender[]
  /** Deliveries that were answered with a receipt, by webhook id. */
  readonly acked: Map<string, { readonly upload: Upload; readonly receiptId: string }>
  /** Per webhook id, which deliveries of its source had been answered when it was sent first. */
  readonly sentAfter: Map<string, readonly string[]>
  /** What each stored version of a document is. */
  readonly kept: Map<string, Upload>
  /** Documents of which S3 told nobody. */
  readonly unannounced: Set<string>
  /** Receipts of held snapshots that a person let through. */
  readonly released: Set<string>
  /** Versions of the feed that its partner has read, and what was in each. */
  readonly read: Map<number, string>
  /** How many workers of each kind are at work. */
  readonly crew: Record<Crew, number>
  readonly clock: { ms: number }
  readonly violations: string[]
  /** The runtime of one worker. */
  runtimeFor(steps: Steps): Runtime
  readonly strikes: ReadonlyMap<number, Fate> | undefined
  /** Share of requests that go wrong; 0 when faults are over. */
  faultShare: number
}

/** The one feed of the one partner; its format is another in some worlds. */
export const feedId = 'partner-feed'

export type Setting = {
  readonly defect?: Defect | undefined
  /** What is sent; absent: the seed decides. */
  readonly uploads?: readonly Upload[]
  /** What becomes of single requests, by their numbers from 0. */
  readonly strikes?: ReadonlyMap<number, Fate>
}

const faultShares = [0, 0.01, 0.03, 0.1, 0.3] as const

/** A world before anything has happened: sources, a partner with two feeds, and documents waiting to be sent. */
export async function openWorld(seed: number, { defect, uploads, strikes }: Setting = {}): Promise<World> {
  const random = randomFrom(seed)
  const clock = { ms: startMs }
  // In some worlds one source sends many snapshots, which meet in the queue.
  const isRush = random.chance(0.2)
  const store = fakeStore(() => clock.ms, defect?.store)
  const handlers: Handlers = { ingest: ingestMessages, match: matchRecords, publish, expire }
  const world: World = {
    random,
    stepper: stepper(),
    store,
    handlers: defect?.handlers?.(handlers) ?? handlers,
    delivery: defect?.delivery,
    ingestQueue: fakeQueues(),
    publishQueue: fakeQueues(),
    stream: fakeStream(),
    senders: sourcePlans.map((plan) => ({
      sourceId: plan.sourceId,
      waiting: uploads
        ? uploads.filter(({ sourceId }) => sourceId === plan.sourceId)
        : uploadsOf(plan, isRush ? (plan.covers === 'snapshot' ? 4 : 0) : 1 + random.below(3), random),
      unanswered: [],
    })),
    acked: new Map(),
    sentAfter: new Map(),
    kept: new Map(),
    unannounced: new Set(),
    released: new Set(),
    read: new Map(),
    crew: { http: 0, ingest: 0, match: 0, publish: 0, expire: 0, reader: 0, release: 0 },
    clock,
    violations: [],
    runtimeFor: (steps) => {
      const runtime = fakeRuntime(store, steps)
      return defect?.runtime?.(runtime) ?? runtime
    },
    strikes,
    faultShare: strikes ? 0 : random.pick(faultShares),
  }
  await settle(fakeRuntime(store, atOnce), random.chance(0.7) ? 'ndjson' : 'yubhub-xml')
  store.watcher = watch(world)
  return world
}

async function settle(runtime: Runtime, format: FeedFormatId): Promise<void> {
  for (const { sourceId, covers } of sourcePlans)
    await runtime.sources.put({ sourceId, covers, format: 'ndjson', secrets: [], keys: [] })
  const feeds = [{ feedId, format }]
  await runtime.partners.put({ partnerId: 'partner', name: 'Partner', feeds, keys: [] })
}

/** S3 tells of a document once, or more often, or not at all. */
export function announce(world: World, key: string): void {
  const { random, ingestQueue, faultShare, unannounced } = world
  if (faultShare > 0 && random.chance(0.05)) return void unannounced.add(key)
  const times = random.chance(0.25) ? 2 : 1
  for (let n = 0; n < times; n += 1) ingestQueue.send(uploadEvent([key]))
}
