import type { Opening } from '../opening.ts'

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

/**
 * `to`: the opening that one which was taken away leads to. `settledAtMs` is absent where something else than matching
 * wrote the opening last.
 */
export type StandingOpening = {
  readonly version: number
  readonly opening?: Opening | undefined
  readonly to?: string | undefined
  readonly settledAtMs?: number | undefined
}

/** An opening as it lies in its shard; id and version are known before it is unpacked. */
export type StoredOpening = { readonly openingId: string; readonly version: number; read(): Opening }
