import { chunkMessages } from '../../functions/ingest-chunk.ts'
import { ingestMessages } from '../../functions/ingest-document.ts'
import { matchRecords } from '../../functions/match-postings.ts'
import { catchUp } from '../../lib/pipeline/catch-up.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../lib/ports.ts'
import type { FeedFormatId } from '../../lib/words.ts'
import type { Defect, Handlers } from './defects.ts'
import { type FakeQueue, type FakeStream, fakeQueues, fakeStream, uploadEvent } from './delivery.ts'
import { fakeRuntime } from './fakes.ts'
import { credentialsOf, keyIdOf } from './http.ts'
import type { Span } from './model.ts'
import { type Random, randomFrom } from './random.ts'
import { atOnce, type Stepper, type Steps, type Strike, stepper } from './steps.ts'
import { type FakeStore, fakeStore } from './store.ts'
import { watch } from './watch.ts'
import {
  ownerOf,
  refsMax,
  type SourcePlan,
  sourcePlans,
  startMs,
  type Upload,
  uploadsOf,
} from './workload.ts'

export type Sender = { readonly sourceId: string; readonly waiting: Upload[]; readonly unanswered: Upload[] }
export type Crew =
  | 'http'
  | 'sender'
  | 'ingest'
  | 'chunk'
  | 'match'
  | 'publish'
  | 'expire'
  | 'reader'
  | 'release'

/** Everything there is, and what has gone wrong in it so far. */
export type World = {
  readonly random: Random
  readonly stepper: Stepper
  readonly store: FakeStore
  readonly handlers: Handlers
  readonly delivery: Defect['delivery']
  readonly ingestQueue: FakeQueue
  readonly chunkQueue: FakeQueue
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
  /** Receipts of documents of which all chunks were sent, and which another worker read again after a long time. */
  readonly takenOver: Set<string>
  /** Per receipt: when it was worked on. */
  readonly spans: Map<string, Span>
  /** Versions of the feed that its partner has read, and what was in each. */
  readonly read: Map<number, string>
  /** How many workers of each kind are at work. */
  readonly crew: Record<Crew, number>
  /** `newestMs` is the newest time that anyone has read. Workers' own clocks are wrong by up to `skewMs`. */
  readonly clock: { ms: number; newestMs: number; skewMs: number; isStill: boolean }
  readonly violations: string[]
  /** The runtime of one worker. */
  runtimeFor(steps: Steps): Runtime
  readonly strike: Strike | undefined
  /** Documents come by the HTTP routes, signed, or by an upload form. */
  readonly isOverHttp: boolean
  /** As `Setting` has it. */
  readonly isCrowded: boolean
  /** Share of requests that go wrong; 0 when faults are over. */
  faultShare: number
}

/** The one feed of the one partner; its format is another in some worlds. */
export const feedId = 'partner-feed'

export type Setting = {
  readonly defect?: Defect | undefined
  /** What is sent; absent: the seed decides. */
  readonly uploads?: readonly Upload[]
  /** What becomes of single requests, in a world without other trouble. */
  readonly strike?: Strike
  readonly isOverHttp?: boolean
  /** More workers of each kind than ever meet, chance decides what happens often, and most vacancies are alike. */
  readonly isCrowded?: boolean
  /** A document of more postings than this is written in chunks; absent: the seed decides. */
  readonly chunkPostingsMax?: number
  /** Share of requests that go wrong; absent: the seed decides. */
  readonly faultShare?: number
  /** How far the clocks of workers may be wrong, either way. */
  readonly skewMs?: number
}

const faultShares = [0, 0.01, 0.03, 0.1, 0.3] as const

/** A world before anything has happened: sources, a partner with two feeds, and documents waiting to be sent. */
export async function openWorld(seed: number, setting: Setting = {}): Promise<World> {
  const { defect, uploads, strike, isCrowded = false } = setting
  const random = randomFrom(seed)
  const clock = { ms: startMs, newestMs: startMs, skewMs: setting.skewMs ?? 0, isStill: false }
  const now = (skewMs = 0): number => {
    const read = clock.ms + Math.max(-clock.skewMs, Math.min(clock.skewMs, skewMs))
    clock.newestMs = Math.max(clock.newestMs, read)
    return read
  }
  let draws = 0
  const drawn = (bytes: number): Uint8Array => {
    draws += 1
    return Buffer.alloc(bytes, `draw ${draws}.`)
  }
  // In some worlds one source sends many snapshots, which meet in the queue.
  const isRush = random.chance(0.2)
  const countOf = ({ covers }: SourcePlan): number =>
    isRush ? (covers === 'snapshot' ? 4 : 0) : 1 + random.below(3)
  // Small worlds fail as large ones do, and many more of them fit into a minute.
  const refs = 2 + random.below(refsMax - 1)
  const store = fakeStore(now, defect?.store)
  // In most worlds a document of more than a few postings is a large one.
  const chunkPostingsMax = setting.chunkPostingsMax ?? (random.chance(0.6) ? 1 + random.below(3) : undefined)
  if (chunkPostingsMax !== undefined) store.sizes = { ...store.sizes, chunkPostingsMax }
  const handlers: Handlers = {
    ingest: ingestMessages,
    chunk: chunkMessages,
    match: matchRecords,
    publish,
    expire: catchUp,
  }
  const world: World = {
    random,
    stepper: stepper(),
    store,
    handlers: defect?.handlers?.(handlers) ?? handlers,
    delivery: defect?.delivery,
    ingestQueue: fakeQueues(),
    chunkQueue: fakeQueues(),
    publishQueue: fakeQueues(),
    stream: fakeStream(isCrowded ? 4 : undefined),
    senders: sourcePlans.map((plan) => ({
      sourceId: plan.sourceId,
      waiting: uploads
        ? uploads.filter(({ sourceId }) => sourceId === plan.sourceId)
        : uploadsOf(plan, { count: countOf(plan), refs, areAlike: isCrowded }, random),
      unanswered: [],
    })),
    acked: new Map(),
    sentAfter: new Map(),
    kept: new Map(),
    unannounced: new Set(),
    released: new Set(),
    takenOver: new Set(),
    spans: new Map(),
    read: new Map(),
    crew: noCrew(),
    clock,
    violations: [],
    runtimeFor: (steps) => {
      const skewMs = clock.skewMs > 0 ? random.below(2 * clock.skewMs) - clock.skewMs : 0
      const runtime = { ...fakeRuntime(store, steps), now: () => now(skewMs), random: drawn }
      return defect?.runtime?.(runtime) ?? runtime
    },
    strike,
    isOverHttp: setting.isOverHttp ?? false,
    isCrowded,
    faultShare: strike ? 0 : (setting.faultShare ?? random.pick(faultShares)),
  }
  await settle(fakeRuntime(store, atOnce), random.chance(0.7) ? 'ndjson' : 'yubhub-xml')
  store.watcher = watch(world)
  return world
}

const noCrew = (): Record<Crew, number> => ({
  http: 0,
  sender: 0,
  ingest: 0,
  chunk: 0,
  match: 0,
  publish: 0,
  expire: 0,
  reader: 0,
  release: 0,
})

async function settle(runtime: Runtime, format: FeedFormatId): Promise<void> {
  for (const { sourceId: id, covers } of sourcePlans) {
    const sourceId = ownerOf(id)
    await runtime.keys.put(keyIdOf(sourceId), { kind: 'source', id: sourceId })
    await runtime.sources.put({ sourceId, covers, format: 'ndjson', ...credentialsOf(sourceId) })
  }
  const feeds = [{ feedId, format }]
  await runtime.partners.put({ partnerId: 'partner', name: 'Partner', feeds, keys: [] })
}

/** S3 tells of a document once, or more often, or not at all. */
export function announce(world: World, key: string): void {
  const { random, ingestQueue, faultShare, unannounced } = world
  if (world.isOverHttp) return void tell(world, key)
  if (faultShare > 0 && random.chance(0.05)) return void unannounced.add(key)
  const times = random.chance(0.25) ? 2 : 1
  for (let n = 0; n < times; n += 1) ingestQueue.send(uploadEvent([key]))
}

/** The bucket tells the queue, in a request that may go wrong as any other. */
function tell(world: World, key: string): void {
  const queued = (steps: Steps) => steps('event.queue', () => world.ingestQueue.send(uploadEvent([key])))
  world.unannounced.add(key)
  void world.stepper.spawn('bucket', queued, (how) => {
    if (how === 'done') world.unannounced.delete(key)
  })
}
