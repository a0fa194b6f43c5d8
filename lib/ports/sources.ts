import type { Source } from '../source.ts'
import type { Change } from './records.ts'

/** Who sends us documents; of each its settings, its counter, its fence and what it lost. */
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
