import type { FeedFormatId } from '../words.ts'
import type { Listing } from './format.ts'
import type { ReportLine } from './report.ts'
import type { UniqueRule } from './rules/rule.ts'
import { type FeedAbout, factsOf, rulesOf } from './rules/rules.ts'

/** The rules about what listings of different openings could share. Ids are made so that they cannot. */
const rulesBetween = (format: FeedFormatId): UniqueRule[] =>
  rulesOf(format).flatMap((rule) => (rule.kind === 'unique' && rule.fact !== 'id' ? [rule] : []))

/** What a listing takes for itself in a feed where no two may share it: with Adzuna, the link. */
export type Claim = { readonly rule: UniqueRule; readonly value: string }

/** One for each rule of the format that no two listings may agree in, where the listing says that at all. */
export function claimsOf(format: FeedFormatId, listing: Listing, feed: FeedAbout): Claim[] {
  const between = rulesBetween(format)
  if (between.length === 0) return []
  const facts = factsOf(listing, feed)
  return between.flatMap((rule) => {
    const value = facts[rule.fact]
    return value === undefined ? [] : [{ rule, value: String(value) }]
  })
}

/** The report's line about a listing whose claim another listing of the feed came before. */
export const claimedLine = ({ rule, value }: Claim, { openingId, listingId }: Listing): ReportLine => ({
  rule: rule.code,
  level: 'reject',
  openingId,
  listingId,
  field: rule.fact,
  value: value.slice(0, 120),
  fix: rule.fix,
})
