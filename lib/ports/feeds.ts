import type { Unwanted } from '../feeds/report.ts'
import type { Where } from '../problem.ts'

/**
 * One published file. `etag` is strong and quoted; `changedAt` (RFC 3339) is the newest change in it. `brotli` is
 * there where it is smaller than the gzip by enough. `files` names what was kept beside it: the rows (id and digest
 * of each listing), the report, and where the parts lie. `changes` is what changed since the version before, absent
 * where that was too much to keep. `isHeld`: an operator went back to it, and builds leave it be. `split`, of an
 * index alone: how the feed was split into its files.
 */
export type FeedVersion = {
  readonly feedId: string
  readonly version: number
  readonly key: string
  readonly gzipKey: string
  readonly etag: string
  readonly mediaType: string
  readonly bytes: number
  readonly gzipBytes: number
  readonly brotli?: { readonly key: string; readonly bytes: number } | undefined
  readonly listings: number
  readonly changedAt: string
  readonly publishedAt: string
  readonly files?: { readonly rows: string; readonly report: string; readonly build: string } | undefined
  readonly changes?: { readonly key: string; readonly bytes: number } | undefined
  readonly isHeld?: true | undefined
  readonly split?: string | undefined
}

/**
 * What the last build of a feed found, so that the next does only what changed since. `basis` stands for all that
 * went in: stamps of the openings, the feed's settings, the rules; it holds until the time `until`, when something
 * in the feed ends by itself. `buildKey` is the object that tells where each part of the feed's files lies. `report`
 * stands where other openings are left out by now than when this version was published. `unwanted`: what the feed's
 * filter passes over. `told` is the last version whose partner was told, and whose pointer was copied. The index of a
 * split feed has a note of that alone. `rights`: by what sources granted then, readers might have all of it.
 * `day`: what the feed lost since a time less than a day ago, without a person's word, and the most it had since then.
 */
export type FeedNote = {
  readonly feedId: string
  readonly basis: string
  readonly until?: string | undefined
  readonly buildKey: string
  readonly listings: number
  readonly etag: string
  readonly refused?: Where | undefined
  readonly report?: { readonly version: number; readonly key: string } | undefined
  readonly unwanted?: Unwanted | undefined
  readonly told?: number | undefined
  readonly rights?: string | undefined
  readonly day?: FeedDay | undefined
}

export type FeedDay = { readonly sinceMs: number; readonly lost: number; readonly peak: number }

/** A stretch of a feed file: bytes, a run of another object (both ends included), or bytes made in their turn. */
export type FeedPiece =
  | Uint8Array
  | { readonly key: string; readonly first: number; readonly last: number }
  | (() => Promise<Uint8Array>)

/** The feed bucket and its pointers. Objects are immutable; only `advance` changes what readers see. */
export interface Feeds {
  current(feedId: string): Promise<FeedVersion | undefined>
  history(feedId: string, most: number): Promise<FeedVersion[]>
  /** Streams an object into the bucket; the same key may be written again only with the same bytes. */
  write(
    key: string,
    chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    mediaType: string,
  ): Promise<void>
  /**
   * Lays pieces end to end under a key, under the same promise as `write`, and says how many bytes they were. Long
   * runs of other objects are copied where they lie. With `crc`, the CRC-32 that all bytes must come to, the store
   * computes it over what it holds: where it is another, nothing is kept and a Problem `store_unavailable` thrown.
   */
  compose(
    key: string,
    pieces: Iterable<FeedPiece> | AsyncIterable<FeedPiece>,
    about: { mediaType: string; crc?: number },
  ): Promise<number>
  note(feedId: string): Promise<FeedNote | undefined>
  putNote(note: FeedNote): Promise<void>
  /**
   * Notes that openings changed. True: nobody had noted it since the last build, so a build should be asked for.
   * Bursts of changes then cost one build, and a lost request is healed by the schedule.
   */
  markDirty(): Promise<boolean>
  /** Before a build reads: what changes from here on is for the next one. */
  clearDirty(): Promise<void>
  /** Moves the pointer when it still stands at `version - 1`; `conflict` when another publisher was first. */
  advance(next: FeedVersion): Promise<'advanced' | 'conflict'>
  /**
   * Puts a pointer where none stands, or an older one, with its version, as they were before the table was lost or
   * set back; moves one that `isHeld` by another restoration. `advance` leaves a copy of every pointer beside the
   * files for it: `pointers`. `copyPointer` leaves it where `advance` failed between the two.
   */
  restore(version: FeedVersion): Promise<void>
  copyPointer(version: FeedVersion): Promise<void>
  pointers(): AsyncIterable<FeedVersion>
  /** Takes a version out of the history. Its objects stay until they are removed. */
  forget(feedId: string, version: number): Promise<void>
  /** Every object whose key begins so, old versions of it included. */
  objects(prefix: string): AsyncIterable<{ readonly key: string; readonly storedAt: string }>
  /** Takes an object away for good, with every version of it. One that is gone already is no failure. */
  remove(key: string): Promise<void>
  /** Streams an object, or a run of its bytes (both ends included). Throws Problem `not_found`. */
  open(key: string, range?: { first: number; last: number }): Promise<AsyncIterable<Uint8Array>>
  /** A link that is good for a while and needs no key: large files leave through it. */
  link(key: string, answer: { mediaType: string; encoding?: 'gzip' | 'br'; seconds: number }): Promise<string>
}
