import type { FeedFormatId } from '../words.ts'
import type { FeedHead, Listing } from './format.ts'

/**
 * What partner rules ask about, told alike by a listing of ours and by a row of any feed file
 * (row-facts.ts). Absent: not said. `asOf` is the time of the feed.
 */
export type Facts = {
  readonly id?: string | undefined
  readonly requisitionId?: string | undefined
  readonly title?: string | undefined
  readonly employer?: string | undefined
  /** As text: what is left when tags are gone. */
  readonly description?: string | undefined
  readonly url?: string | undefined
  readonly applyUrl?: string | undefined
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly country?: string | undefined
  /** Any words for the place of work. */
  readonly place?: string | undefined
  readonly remote?: boolean | undefined
  readonly posted?: string | undefined
  readonly validThrough?: string | undefined
  readonly asOf?: string | undefined
  /** Who publishes the feed. */
  readonly publisher?: string | undefined
  /** Known of our own listings only. */
  readonly firstParty?: boolean | undefined
  readonly firstSeenAt?: string | undefined
}
export type FactName = keyof Facts

/**
 * What a partner demands. `level` says what we do about a breach: `reject` leaves the listing out,
 * `alter` sends it otherwise, `note` sends it and says so once per feed. `demand` is in our words;
 * `source` says where the partner says it.
 */
type Demand = {
  readonly code: string
  readonly formats: readonly FeedFormatId[]
  readonly level: 'reject' | 'alter' | 'note'
  readonly demand: string
  readonly source: string
  /** What whoever sends us the posting, or runs the feed, can do about it. */
  readonly fix: string
}

/**
 * About what a listing says. Holds our listings and the rows of any file; `ours` for what a file cannot
 * show.
 */
export type FactRule = Demand & {
  readonly kind: 'fact'
  readonly fact: FactName
  readonly ours?: boolean
  breaks(facts: Facts): boolean
}
/** No two listings of a feed may share this. */
export type UniqueRule = Demand & { readonly kind: 'unique'; readonly fact: FactName }
/**
 * About the spelling of one field, where it is there. Our formats hold it by construction, so it is for
 * files.
 */
export type FieldRule = Demand & {
  readonly kind: 'field'
  readonly field: string
  breaks(value: string): boolean
}
/** About the feed as a whole: reported once. */
export type FeedRule = Demand & {
  readonly kind: 'feed'
  readonly field: string
  breaks(feed: Pick<FeedHead, 'contactEmail' | 'listings'>): boolean
}
/** Sends a listing otherwise; undefined where nothing has to change. */
export type AlterRule = Demand & {
  readonly kind: 'alter'
  readonly field: string
  alter(listing: Listing): { readonly listing: Listing; readonly value: string } | undefined
}
export type Rule = FactRule | UniqueRule | FieldRule | FeedRule | AlterRule

export const isBlank = (value: string | undefined): boolean => value === undefined || value.trim() === ''
