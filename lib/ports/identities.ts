import type { Commonness } from '../identity/body/boilerplate.ts'
import type { Edge } from '../identity/cluster.ts'
import type { Features } from '../identity/features.ts'

/**
 * What matching remembers of one posting. `commonness` says, for each run of words that the features are
 * indexed by, how common it is in its source; `leaving` are blocks of an earlier text that the posting may
 * still be in; `edges` are the comparisons with others that came to something; `pending` are postings whose
 * openings a worker was about to write on behalf of this one; `openingId` is missing until all of this is
 * certain; `rules` is the version of the rules that all of it came by; `version` guards against two workers, and
 * is 0 for a record that is not stored yet.
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
  readonly rules?: number | undefined
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
