import type { FeedFormatId } from '../../words.ts'
import type { FeedHead, Listing } from '../format.ts'

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
  readonly postalCode?: string | undefined
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
  readonly postedIsEstimate?: boolean | undefined
  readonly firstSeenAt?: string | undefined
}
export type FactName = keyof Facts

/**
 * One listing of a feed file, as its reader finds it: the text of each field by its path from the listing
 * ("salaries/salary/period", "@id", "link@href"). Of a repeated field the first counts. What a text alone
 * cannot tell stands under the field's path and a mark: `#again` where the field came twice, `#escaped`
 * where its markup was written with references and not in CDATA, `#number` for an id that is a number.
 */
export type Row = ReadonlyMap<string, string>

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
 * files. `at` names the paths that it holds, where they are not `field` itself; `everywhere` is every
 * field of a row. `isRequired`: a field that is not there is held as an empty one.
 */
export type FieldRule = Demand & {
  readonly kind: 'field'
  readonly field: string
  readonly at?: readonly string[] | 'everywhere'
  readonly isRequired?: boolean
  breaks(value: string, row: Row): boolean
}
/** About a field of the top of a feed file; undefined where it is not there. */
export type HeadRule = Demand & {
  readonly kind: 'head'
  readonly field: string
  breaks(value: string | undefined): boolean
}
/** What a feed file spells in one way throughout. `meaning` is the same for values that mean the same. */
export type SpellingRule = Demand & {
  readonly kind: 'spelling'
  readonly fact: 'country'
  meaning(value: string): string | undefined
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
export type Rule = FactRule | UniqueRule | FieldRule | HeadRule | SpellingRule | FeedRule | AlterRule

// Spaces, controls, what has no width, halves of characters: none of it is anything to read.
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/u

export const isBlank = (value: string | undefined): boolean => value === undefined || !visible.test(value)

// Beside spaces, what our plain text draws and HTML does not say: the bullets of items, the lines between
// cells.
const isGapCode = (code: number): boolean =>
  code <= 0x20 || code === 0x7c || code === 0xa0 || code === 0x2022 || (code >= 0x2000 && code <= 0x200b)

/**
 * Whether a text has so many characters, each gap counted as one. Bullets and lines between cells are
 * gaps, so that a text of ours and the HTML of the same description come to one count. Stops at `charsMin`.
 */
export function isLongEnough(text: string | undefined, charsMin: number): boolean {
  let chars = 0
  let inGap = true
  for (let at = 0; text !== undefined && at < text.length; at += 1) {
    const isGap = isGapCode(text.charCodeAt(at))
    if (!isGap) chars += inGap && chars > 0 ? 2 : 1
    if (chars >= charsMin) return true
    inGap = isGap
  }
  return false
}
