/**
 * What is remembered of a source's losses, so that many small ones are seen for what they come to. One small
 * record, written only when a document removes something or is held. `version` guards against two workers; 0:
 * none is stored.
 */
export type Removals = {
  readonly version: number
  /** What documents removed, the newest last. */
  readonly done: readonly Removal[]
  /** Held snapshots in a row that miss the same postings, an hour or more apart. */
  readonly held: readonly HeldSnapshot[]
  /** When a person last undid what a document had removed. */
  readonly undoneAtMs?: number | undefined
  /** The documents whose removals a person undid, until a snapshot that counts lists again what came back. */
  readonly undone?: readonly number[] | undefined
}

/**
 * One document's removals, as they were planned before the first of them; after that the document is let
 * through however often it comes to its end. `live` is what the source had before. Times are milliseconds
 * since 1970, by the documents, so that a source that is read again from its documents comes to the same
 * verdicts.
 */
export type Removal = {
  readonly sequence: number
  readonly atMs: number
  readonly live: number
  readonly removed: number
}

/**
 * `missing` and `renamed` are sketches: of the live refs it does not list, and of new refs for what it does.
 */
export type HeldSnapshot = {
  readonly sequence: number
  readonly atMs: number
  readonly missing: readonly number[]
  readonly renamed: readonly number[]
}
