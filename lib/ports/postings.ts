import type { Posting, PostingKey } from '../posting.ts'

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
  /** Of what was noted for the document, those that are withdrawn by this very document still. Strongly consistent. */
  stillRemoved(sourceId: string, sequence: number): Promise<string[]>
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
