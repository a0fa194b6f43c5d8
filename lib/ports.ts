import type { Feeds } from './feed-ports.ts'
import type { Features } from './identity/features.ts'
import type { ComparedEdge } from './identity/match.ts'
import type { KeyHolder } from './key.ts'
import type { Opening } from './opening.ts'
import type { Partner } from './partner.ts'
import type { Posting } from './posting.ts'
import type { Receipt, ReceiptState } from './receipt.ts'
import type { Source } from './source.ts'

// What the core needs of the outside. lib/aws implements all of it over the AWS protocols; test/contract holds every
// implementation to the promises written here. Every method may throw a Problem with `retry` (`store_unavailable`,
// `store_throttled`) after the client's own retries; other failures are outcomes, in words.

/** One upload, untouched, as a stream: a document may be larger than memory. Key: `sources/<sourceId>/<anything>`. */
export type RawDocument = {
  readonly key: string
  /** The store's own word for this very content; another upload under the key gets another. */
  readonly version: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly length: number
  /** When it was received, or captured where the sender said so (RFC 3339). */
  readonly capturedAt: string
}

export type DocumentListing = { readonly key: string; readonly version: string; readonly storedAt: string }

/** The raw bucket. Documents are never changed and never deleted by us, but for erasure. */
export interface Documents {
  /** Keeps a document unless that key is taken: `exists` tells a repeat. Durable when it resolves. */
  put(
    key: string,
    bytes: Uint8Array,
    about: { capturedAt: string; sha256: string },
  ): Promise<'created' | 'exists'>
  /** The newest version under the key, or undefined when there is none. */
  open(key: string): Promise<RawDocument | undefined>
  /** The SHA-256 (hex) stated when the document was put; undefined for uploads made by other tools. */
  sha256(key: string): Promise<string | undefined>
  /** Everything under the prefix, in key order. */
  list(prefix: string): AsyncIterable<DocumentListing>
  /** A form with which a browser or curl may post one document under exactly this key, up to the limit. */
  uploadForm(key: string, limit: { bytesMax: number; seconds: number }): Promise<UploadForm>
}
export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> }

export interface Sources {
  put(source: Source): Promise<void>
  get(sourceId: string): Promise<Source | undefined>
  list(): Promise<Source[]>
  /** The next number of this source: documents are ordered by it, never by a clock. Gaps are harmless. */
  nextSequence(sourceId: string): Promise<number>
  /**
   * Says that a snapshot with this number has begun to write. From then on writes of older documents are refused
   * (`fenced` below), so a slow worker cannot put back what the newer snapshot removes. `stale`: a newer one has
   * begun.
   */
  raiseFence(sourceId: string, sequence: number): Promise<'raised' | 'stale'>
}

/** A receipt as kept. `sequence` is the document's number in its source. */
export type StoredReceipt = Receipt & {
  readonly receiptId: string
  readonly sourceId: string
  readonly key: string
  readonly version?: string | undefined
  readonly sequence: number
  readonly receivedAt: string
  readonly updatedAt: string
}

export interface Receipts {
  /** Opens a receipt. `exists`: this document has one already, and it is left as it is. */
  open(receipt: StoredReceipt): Promise<'created' | 'exists'>
  get(receiptId: string): Promise<StoredReceipt | undefined>
  /** Moves a receipt on from one of the states named; `stale` when it is in another by now. */
  move(receipt: StoredReceipt, from: readonly ReceiptState[]): Promise<'moved' | 'stale'>
  /** Newest first. The list may lag behind `get` by a moment. */
  list(sourceId: string, most: number): Promise<StoredReceipt[]>
}

/** A posting as kept. `hash` covers what the source said, not when; `firstSeenAt` survives every later upload. */
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
 * `stale`: a newer document has already spoken of this posting. `fenced`: a newer snapshot of the source has begun,
 * and nothing of this document may be written any more.
 */
export type WriteOutcome = 'written' | 'stale' | 'fenced'

export interface Postings {
  /** What the source has live: ref → content hash. Strongly consistent; costs about 1 read unit per 60 postings. */
  index(sourceId: string): Promise<Map<string, string>>
  /** Writes postings of one source and document. Outcomes in order. A repeat of the same call changes nothing. */
  put(sourceId: string, sequence: number, writes: readonly PostingWrite[]): Promise<WriteOutcome[]>
  /** Takes postings out of the index and marks them withdrawn, under the same rules as `put`. */
  withdraw(sourceId: string, sequence: number, refs: readonly string[], at: string): Promise<WriteOutcome[]>
  /** In the order asked; undefined where there is none. Strongly consistent. */
  get(keys: readonly PostingKey[]): Promise<(StoredPosting | undefined)[]>
}
export type PostingKey = Pick<Posting, 'sourceId' | 'sourceRef'>

/**
 * What matching remembers of one posting. `titles` says, for each unit of the features, under how many core titles
 * of its source the unit was seen; `edges` are the comparisons with others that came to something; `version` guards
 * against two workers, and is 0 for a record that is not stored yet.
 */
export type IdentityRecord = {
  readonly postingKey: string
  readonly features: Features
  readonly titles: readonly number[]
  readonly blocks: readonly string[]
  readonly edges: readonly ComparedEdge[]
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
}

export interface Openings {
  get(openingId: string): Promise<Opening | undefined>
  /** Writes when the stored version is the one before this, or there is none; `conflict` otherwise. */
  put(opening: Opening): Promise<'put' | 'conflict'>
  /** Leaves a redirect: the id stays taken for ever and resolves to the survivor. */
  redirect(openingId: string, to: string): Promise<void>
  /** The opening that an id stands for now: itself, unless it was merged. */
  resolve(openingId: string): Promise<string>
  /** Every opening, strongly consistent, in an order that depends on their ids alone: shard by shard. */
  all(): AsyncIterable<Opening>
  /**
   * One stamp per shard, strongly consistent: another one whenever an opening of the shard was put or taken away,
   * together with that change or not at all. '' while the shard has never held one.
   */
  stamps(): Promise<readonly string[]>
  /** The openings of one shard in the order of their ids, strongly consistent, each unpacked when it is asked for. */
  shard(shard: number): AsyncIterable<StoredOpening>
}

/** An opening as it lies in its shard; id and version are known before it is unpacked. */
export type StoredOpening = { readonly openingId: string; readonly version: number; read(): Opening }

export interface Partners {
  put(partner: Partner): Promise<void>
  get(partnerId: string): Promise<Partner | undefined>
  list(): Promise<Partner[]>
  byFeedId(feedId: string): Promise<Partner | undefined>
  /** How deliveries to a partner's webhook went; undefined before the first. */
  notices(partnerId: string): Promise<NoticeState | undefined>
  putNotices(partnerId: string, state: NoticeState): Promise<void>
}

/** `failures` in a row since `failingSince`; `disabledAt` when they were too many and nothing is sent any more. */
export type NoticeState = {
  readonly failures: number
  readonly failingSince?: string | undefined
  readonly deliveredAt?: string | undefined
  readonly lastStatus?: number | undefined
  readonly disabledAt?: string | undefined
}

/** Who holds the key with this public part. The holder's own record says whether the key is good. */
export interface Keys {
  put(keyId: string, holder: KeyHolder): Promise<void>
  holder(keyId: string): Promise<KeyHolder | undefined>
}

export type { FeedNote, FeedPiece, Feeds, FeedVersion } from './feed-ports.ts'

export type QueueName = 'publish'
export interface Queue {
  /** At least once, in no promised order. */
  send(queue: QueueName, message: unknown, delaySeconds?: number): Promise<void>
}

/** The way out to the webhooks of partners: the only requests that this system makes to others. */
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
  readonly sources: Sources
  readonly receipts: Receipts
  readonly postings: Postings
  readonly identities: Identities
  readonly openings: Openings
  readonly partners: Partners
  readonly keys: Keys
  readonly feeds: Feeds
  readonly queue: Queue
  readonly webhooks: Webhooks
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  /** Where partners reach us, without a slash at the end. */
  readonly baseUrl: string
}
