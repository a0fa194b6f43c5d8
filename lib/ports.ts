import type { Chunks, ProgressStore, Sizes } from './chunk-ports.ts'
import type { Documents, Receipts } from './document-ports.ts'
import type { Feeds } from './feed-ports.ts'
import type { Commonness } from './identity/boilerplate.ts'
import type { Edge } from './identity/cluster.ts'
import type { Features } from './identity/features.ts'
import type { Opening } from './opening.ts'
import type { Keys, Partners } from './partner-ports.ts'
import type { Posting, PostingKey } from './posting.ts'
import type { Change, Records } from './record-ports.ts'
import type { Removals } from './removal-ports.ts'
import type { SearchEngine } from './search-ports.ts'
import type { Source } from './source.ts'

// What the core needs of the outside. lib/aws implements all of it over the AWS protocols; test/contract holds every
// implementation to the promises written here. Every method may throw a Problem with `retry` (`store_unavailable`,
// `store_throttled`) after the client's own retries; other failures are outcomes, in words.

export interface Sources {
  /** Over what was there: for a source that is new, or restored. */
  put(source: Source): Promise<void>
  readonly change: Change<Source>
  /** Puts a source that is not there yet; `exists`: it is, and is left as it is. */
  add(source: Source): Promise<'added' | 'exists'>
  get(sourceId: string): Promise<Source | undefined>
  list(): Promise<Source[]>
  /** The scopes of a source, by id. Strongly consistent. */
  scopes(sourceId: string): Promise<Source[]>
  /** Takes a source away, with its record and its secrets; its counter and fence stay. */
  remove(sourceId: string): Promise<void>
  /** The next number of this source: documents are ordered by it, never by a clock. Gaps are harmless. */
  nextSequence(sourceId: string): Promise<number>
  /**
   * Says that a snapshot with this number has begun to write. From then on writes of older documents are
   * refused (`fenced` below), so a slow worker cannot put back what the newer snapshot removes. `stale`: a
   * newer one has begun.
   */
  raiseFence(sourceId: string, sequence: number): Promise<'raised' | 'stale'>
  /**
   * Where the fence stands: nothing of a document with a smaller number is written any more. 0 where none is.
   */
  fence(sourceId: string): Promise<number>
  /** From now on `nextSequence` gives greater numbers than this one. */
  skipTo(sourceId: string, sequence: number): Promise<void>
  /** What the source lost lately; an empty record where nothing is remembered. Strongly consistent. */
  removals(sourceId: string): Promise<Removals>
  /** `conflict`: another worker wrote since `removals.version` was read; nothing was changed. */
  putRemovals(sourceId: string, removals: Removals): Promise<'put' | 'conflict'>
}

/**
 * A posting as kept. `hash` covers what the source said, not when; `firstSeenAt` survives every later upload.
 */
export type StoredPosting = {
  readonly posting: Posting
  readonly hash: string
  readonly sequence: number
  readonly firstSeenAt: string
  readonly changedAt: string
  readonly status: 'live' | 'withdrawn'
}

export type PostingWrite = { readonly posting: Posting; readonly hash: string }

/**
 * `stale`: a newer document has already spoken of this posting. `fenced`: a newer snapshot of the source has
 * begun, and nothing of this document may be written any more.
 */
export type WriteOutcome = 'written' | 'stale' | 'fenced'

export interface Postings {
  /**
   * What the source has live: ref → content hash. Strongly consistent; costs about 1 read unit per 60
   * postings.
   */
  index(sourceId: string): Promise<Map<string, string>>
  /**
   * Writes postings of one source and document. Outcomes in order. A repeat of the same call changes nothing. An
   * approximate day of posting does not replace one that is known of the same round.
   */
  put(sourceId: string, sequence: number, writes: readonly PostingWrite[]): Promise<WriteOutcome[]>
  /** Takes postings out of the index and marks them withdrawn, under the same rules as `put`. */
  withdraw(sourceId: string, sequence: number, refs: readonly string[], at: string): Promise<WriteOutcome[]>
  /**
   * Notes which refs a document is about to withdraw, so that it can be undone. Durable when it resolves; a
   * repeat replaces what was noted.
   */
  noteRemoval(sourceId: string, sequence: number, refs: readonly string[]): Promise<void>
  /** What was noted for the document, in order; empty when nothing was. */
  notedRemoval(sourceId: string, sequence: number): Promise<string[]>
  /**
   * Takes back a document's withdrawals: postings that are withdrawn by this very document are live again, as
   * they were, from `at` on. `stale`: it did not withdraw it, or another document has spoken of it since. The
   * stored number comes to stand between this document's and the next one's, so that whoever still ends this
   * one changes nothing.
   */
  restore(sourceId: string, sequence: number, refs: readonly string[], at: string): Promise<WriteOutcome[]>
  /** In the order asked; undefined where there is none, or none any more. Strongly consistent. */
  get(keys: readonly PostingKey[]): Promise<(StoredPosting | undefined)[]>
  /**
   * Takes away all of a posting but its key: from then on, whatever is put under it is `stale`. May be
   * repeated.
   */
  erase(keys: readonly PostingKey[]): Promise<void>
  /** Every posting, or those of one source, live or withdrawn. Reads the whole table: for rare commands. */
  all(sourceId?: string): AsyncIterable<StoredPosting>
}

/**
 * What matching remembers of one posting. `commonness` says, for each run of words that the features are
 * indexed by, how common it is in its source; `leaving` are blocks of an earlier text that the posting may
 * still be in; `edges` are the comparisons with others that came to something; `pending` are postings whose
 * openings a worker was about to write on behalf of this one; `openingId` is missing until all of this is
 * certain; `version` guards against two workers, and is 0 for a record that is not stored yet.
 */
export type IdentityRecord = {
  readonly postingKey: string
  readonly features: Features
  readonly commonness: readonly Commonness[]
  readonly leaving: readonly string[]
  readonly pending: readonly string[]
  readonly edges: readonly Edge[]
  /** What people said of this posting and another. */
  readonly overrides: readonly Override[]
  readonly openingId?: string | undefined
  readonly version: number
}

/** One posting in a block, with the hash of its core title. */
export type BlockMember = { readonly postingKey: string; readonly title: string }

/** A person's word about two postings, by their keys; it beats every score. */
export type Override = {
  readonly a: string
  readonly b: string
  readonly says: 'link' | 'unlink'
  readonly by: string
  readonly why: string
  readonly at: string
}

export interface Identities {
  get(postingKeys: readonly string[]): Promise<(IdentityRecord | undefined)[]>
  /** `conflict`: another worker wrote since `record.version` was read; nothing was changed. */
  put(record: IdentityRecord): Promise<'put' | 'conflict'>
  /** The members of each block, at most `most` of them (first by key); more means that the block is hot. */
  members(blocks: readonly string[], most: number): Promise<BlockMember[][]>
  join(blocks: readonly string[], member: BlockMember): Promise<void>
  leave(blocks: readonly string[], postingKey: string): Promise<void>
  /** Takes a record away; `conflict` as for `put`. One that is gone already counts as removed. */
  remove(record: IdentityRecord): Promise<'removed' | 'conflict'>
}

export interface Openings {
  get(openingId: string): Promise<Opening | undefined>
  /**
   * What stands under each id, and its version, in their order. One that was taken away has left its version; 0: there
   * was none.
   */
  standing(openingIds: readonly string[]): Promise<StandingOpening[]>
  /**
   * Writes when the version that stands is the one before this; `conflict` otherwise.
   *
   * @param settledAtMs when matching came to it, by the clock; kept beside the opening, which is the same without it
   */
  put(opening: Opening, settledAtMs?: number): Promise<'put' | 'conflict'>
  /** `put` for several, in groups of which each is written as a whole or not at all; how each of them came out. */
  putAll(openings: readonly Opening[], settledAtMs?: number): Promise<('put' | 'conflict')[]>
  /**
   * Takes an opening away that stands at this version (0: there is none), and leaves a redirect: the id stays
   * taken for ever and resolves to the survivor. `conflict`: it stands at another version by now.
   */
  redirect(openingId: string, to: string, version: number): Promise<'redirected' | 'conflict'>
  /** Takes an opening away and leaves nothing; `conflict` when its version is another by now. */
  remove(opening: Opening): Promise<'removed' | 'conflict'>
  /** The opening that an id stands for now: itself, unless it was merged. */
  resolve(openingId: string): Promise<string>
  /** Every opening, strongly consistent, in an order that depends on their ids alone: shard by shard. */
  all(): AsyncIterable<Opening>
  /**
   * One stamp per shard, strongly consistent: another one whenever an opening of the shard was put or taken
   * away, together with that change or not at all. '' while the shard has never held one.
   */
  stamps(): Promise<readonly string[]>
  /**
   * The openings of one shard in the order of their ids, strongly consistent, each unpacked when it is asked
   * for.
   */
  shard(shard: number): AsyncIterable<StoredOpening>
}

/** `settledAtMs` is absent where something else than matching wrote the opening last. */
export type StandingOpening = {
  readonly version: number
  readonly opening?: Opening | undefined
  readonly settledAtMs?: number | undefined
}

/** An opening as it lies in its shard; id and version are known before it is unpacked. */
export type StoredOpening = { readonly openingId: string; readonly version: number; read(): Opening }

export type { Chunks, Progress, ProgressStore, ReadSoFar, Sizes } from './chunk-ports.ts'
export type { DeadLetter, DeadLetters } from './dead-letter-ports.ts'
export type {
  DocumentListing,
  Documents,
  RawDocument,
  Receipts,
  Redaction,
  StoredReceipt,
  UploadForm,
} from './document-ports.ts'
export type { FeedDay, FeedNote, FeedPiece, Feeds, FeedVersion } from './feed-ports.ts'
export type { Keys, NoticeState, Partners } from './partner-ports.ts'
export type { PostingKey } from './posting.ts'
export {
  type Change,
  type DocumentRecord,
  type PersonsWord,
  type Records,
  recordNames,
} from './record-ports.ts'
export type { HeldSnapshot, Removal, Removals } from './removal-ports.ts'
export type { EngineAnswer, PageNews, SearchEngine } from './search-ports.ts'

export type QueueName = 'publish' | 'chunks'
export interface Queue {
  /** At least once, in no promised order. */
  send(queue: QueueName, message: unknown, delaySeconds?: number): Promise<void>
}

/** The way out to the webhooks of partners. Beside it and the stores, only `SearchEngine` asks anything of others. */
export interface Webhooks {
  /** Posts a body; the status of the answer, or 0 when none came in time. Follows no redirect. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>
}

export interface Log {
  /** One line of JSON: a past-tense name and facts. Ids, never contents. */
  info(event: string, about: Readonly<Record<string, unknown>>): void
}

/** All a pipeline step may touch outside its arguments. Built once, at the entry point. */
export type Runtime = {
  readonly documents: Documents
  readonly records: Records
  readonly sources: Sources
  readonly receipts: Receipts
  readonly chunks: Chunks
  readonly progress: ProgressStore
  readonly postings: Postings
  readonly identities: Identities
  readonly openings: Openings
  readonly partners: Partners
  readonly keys: Keys
  readonly feeds: Feeds
  readonly queue: Queue
  readonly webhooks: Webhooks
  /** Absent where no account with one is configured: then none is told of anything. */
  readonly searchEngine?: SearchEngine | undefined
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  /** What our edge sends along to prove that a request came through it; absent where there is none. */
  readonly edgeToken?: string | undefined
  /** Where partners reach us, without a slash at the end. */
  readonly baseUrl: string
  readonly sizes: Sizes
}
