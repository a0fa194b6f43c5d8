import type { HeldSnapshot, Removals } from '../../ports.ts'
import type { ReadSummary } from '../../sources/read.ts'

/** A document that was read to its end: what it lists, and who has let it through. */
export type Snapshot = {
  readonly sourceId: string
  readonly sequence: number
  readonly capturedAt: string
  /** An operator's word that what it does not list may go. */
  readonly released: boolean
  /** As receipts have it. */
  readonly reopened?: true | undefined
  readonly summary: ReadSummary
  readonly lists: (ref: string) => boolean
  /** Its refs and content hashes. */
  readonly listed: Iterable<readonly [ref: string, hash: string]>
  /** Its refs are made of what its records say. */
  readonly isByContent: boolean
}

/**
 * What a snapshot would do, and `why` it may not; `held` is what held snapshots have said in a row, with this
 * one. `spared`: what it does not list either, but a person brought back after it was let through.
 */
export type Judged = {
  readonly why?: string | undefined
  readonly missing: readonly string[]
  readonly spared: ReadonlySet<string>
  readonly live: number
  readonly renamed: ReadonlySet<string>
  readonly removals: Removals
  readonly held: readonly HeldSnapshot[]
  /** It was let through by a person, or by others that say the same. */
  readonly isAgreed: boolean
}
