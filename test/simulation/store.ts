import type { KeyHolder } from '../../lib/key.ts'
import { limits } from '../../lib/limits.ts'
import type { Opening } from '../../lib/opening.ts'
import type { Partner } from '../../lib/partner.ts'
import type {
  FeedNote,
  FeedVersion,
  IdentityRecord,
  NoticeState,
  PostingKey,
  Progress,
  Removals,
  Sizes,
  StoredPosting,
  StoredReceipt,
} from '../../lib/ports.ts'
import { postingKey } from '../../lib/posting.ts'
import type { ReceiptState } from '../../lib/receipt.ts'
import type { Source } from '../../lib/source.ts'

type Kept = {
  readonly bytes: Uint8Array
  readonly version: string
  readonly capturedAt: string
  readonly sha256: string | undefined
  readonly storedAtMs: number
  readonly isRedacted?: boolean
}

/** What the fakes do when a defect is planted: each is a rule that a store keeps, or a part of one, left out. */
export const storeDefects = [
  'fence not checked',
  'stale write accepted',
  'stale withdrawal accepted',
  'index not updated with posting',
  'index entry outlives its posting',
  'posting changed behind the stream',
  'document overwritten',
  'document kept in memory only',
  'receipt opened twice',
  'receipt moved from any state',
  'numbers read, then written',
  'pointer without compare-and-set',
  'opening without compare-and-set',
  'identity without compare-and-set',
  'merged opening stays',
] as const
export type StoreDefect = (typeof storeDefects)[number]

/** Who looks on: every change that counts, at the moment it is made. */
export type Watcher = {
  documentKept(key: string): void
  postingChanged(key: PostingKey): void
  withdrawn(sourceId: string, sequence: number, ref: string): void
  receiptMoved(from: ReceiptState, to: StoredReceipt): void
  chunksTakenOver(receiptId: string): void
  openingPut(before: number, after: Opening): void
  advanced(feedId: string): void
}
const nobody: Watcher = {
  documentKept() {},
  postingChanged() {},
  withdrawn() {},
  receiptMoved() {},
  chunksTakenOver() {},
  openingPut() {},
  advanced() {},
}

export type FakeObject = {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly storedAtMs: number
}

/** All stores of one world. Values are `kept`, so that nobody changes what is stored by changing what was read. */
export type FakeStore = ReturnType<typeof fakeStore>

export function fakeStore(now: () => number, defect?: StoreDefect) {
  return {
    now,
    watcher: nobody,
    has: (name: StoreDefect): boolean => name === defect,
    documents: new Map<string, Kept>(),
    documentsMade: 0,
    /** Every version, by key and version; and what erasures left of some, until these are removed. */
    documentVersions: new Map<string, Kept>(),
    redacted: new Map<string, Kept>(),
    records: new Map<string, unknown>(),
    erased: new Set<string>(),
    pointerCopies: new Map<string, FeedVersion>(),
    sources: new Map<string, Source>(),
    orders: new Map<string, { sequence: number; fence: number }>(),
    /** Per source: what it lost lately. */
    removals: new Map<string, Removals>(),
    /** Per source and document: the refs it was about to withdraw. */
    noted: new Map<string, readonly string[]>(),
    receipts: new Map<string, StoredReceipt>(),
    chunks: new Map<string, Uint8Array>(),
    progress: new Map<string, Progress & { readonly attempts: number }>(),
    /** A world may cut documents into smaller chunks. */
    sizes: limits as Sizes,
    postings: new Map<string, StoredPosting>(),
    /** The last round of each posting that has more than one. */
    rounds: new Map<string, number>(),
    /** Per source: live ref to hash. */
    index: new Map<string, Map<string, string>>(),
    identities: new Map<string, IdentityRecord>(),
    /** Per block: posting key to title. */
    blocks: new Map<string, Map<string, string>>(),
    openings: new Map<string, Opening>(),
    settledAtMs: new Map<string, number>(),
    /** How often each shard of openings changed. */
    stamps: [0, 0],
    /** Openings that were taken away: into which, if any, and the version they left. */
    gone: new Map<string, { readonly to?: string; readonly version: number }>(),
    partners: new Map<string, Partner>(),
    notices: new Map<string, NoticeState>(),
    keys: new Map<string, KeyHolder>(),
    notes: new Map<string, FeedNote>(),
    pointers: new Map<string, FeedVersion>(),
    versions: new Map<string, FeedVersion>(),
    objects: new Map<string, FakeObject>(),
    isDirty: false,
    sweptTo: '',
    messages: [] as { readonly queue: string; readonly body: string; readonly delaySeconds?: number }[],
    logged: [] as string[],
  }
}

/** The key of a posting in the round that a source's documents speak of. */
export function currentKey({ rounds }: FakeStore, sourceId: string, sourceRef: string): string {
  const round = rounds.get(postingKey({ sourceId, sourceRef }))
  return postingKey({ sourceId, sourceRef, round })
}

/** The entry of a map of maps, made when it is not there. */
export function within<T>(maps: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const found = maps.get(name) ?? new Map<string, T>()
  maps.set(name, found)
  return found
}

/** By UTF-16 unit, as stores sort keys. */
export const inOrder = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

export const valuesInOrder = <T>(map: ReadonlyMap<string, T>): T[] => inOrder(map).map(([, value]) => value)
