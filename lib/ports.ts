import type { Chunks, ProgressStore, Sizes } from './ports/chunks.ts'
import type { Documents, Receipts } from './ports/documents.ts'
import type { Feeds } from './ports/feeds.ts'
import type { Identities } from './ports/identities.ts'
import type { Openings } from './ports/openings.ts'
import type { Keys, Partners } from './ports/partners.ts'
import type { Postings } from './ports/postings.ts'
import type { Records } from './ports/records.ts'
import type { SearchEngine } from './ports/search-engine.ts'
import type { Sources } from './ports/sources.ts'

// What the core needs of the outside, and in lib/ports/ each port by itself. lib/aws implements all of it over the AWS
// protocols; test/contract holds every implementation to the promises written there. Every method may throw a Problem
// with `retry` after the client's own retries; other failures are outcomes, in words.

export type * from './ports/chunks.ts'
export type * from './ports/dead-letters.ts'
export type * from './ports/documents.ts'
export type * from './ports/feeds.ts'
export type * from './ports/identities.ts'
export type * from './ports/openings.ts'
export type * from './ports/partners.ts'
export type * from './ports/postings.ts'
export type * from './ports/records.ts'
export { recordNames } from './ports/records.ts'
export type * from './ports/search-engine.ts'
export type * from './ports/sources.ts'
export type { PostingKey } from './posting.ts'

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
