import { cleanXml } from '../text/xml/write.ts'
import type { FeedFormatId } from '../words.ts'
import type { FeedHead, Listing } from './format.ts'
import type { FeedReport } from './report.ts'
import type { Facts, Rule } from './rules/rule.ts'
import { type FeedAbout, factsOf, rulesOf } from './rules/rules.ts'

const valueCharsMax = 120

/** The value that broke a rule, short and clean enough for a report. */
export const shownValue = (value: unknown): string | undefined =>
  value === undefined ? undefined : cleanXml(String(value).slice(0, valueCharsMax))

/** What the listings let through so far hold of what no two may share, by rule. */
export type SeenValues = Map<string, Set<string>>

export type Holding = {
  readonly format: FeedFormatId
  readonly feed: FeedAbout
  readonly report: FeedReport
  /**
   * Kept by the caller where more than one opening is held; without it, only an opening's own listings
   * are compared.
   */
  readonly seen?: SeenValues | undefined
}

/**
 * Holds the listings of one opening to a format's rules: gives those that may go out, altered where a
 * rule says so, and tells the report about the others.
 */
export function holdToRules(listings: readonly Listing[], holding: Holding): Listing[] {
  const { format, feed, report, seen = new Map() } = holding
  const kept: Listing[] = []
  for (const listing of listings) {
    const facts = factsOf(listing, feed)
    const refusal = rulesOf(format).find((rule) => refuses(rule, facts, seen))
    if (refusal) {
      report.line(lineOf(refusal, listing, facts))
    } else {
      kept.push(admitted(listing, facts, holding))
      remember(rulesOf(format), facts, seen)
    }
  }
  return kept
}

function refuses(rule: Rule, facts: Facts, seen: SeenValues): boolean {
  if (rule.level !== 'reject') return false
  if (rule.kind === 'fact') return rule.breaks(facts)
  return rule.kind === 'unique' && seen.get(rule.code)?.has(String(facts[rule.fact])) === true
}

function remember(rules: readonly Rule[], facts: Facts, seen: SeenValues): void {
  for (const rule of rules) {
    if (rule.kind !== 'unique' || facts[rule.fact] === undefined) continue
    const values = seen.get(rule.code) ?? new Set()
    seen.set(rule.code, values.add(String(facts[rule.fact])))
  }
}

function admitted(
  listing: Listing,
  facts: Facts,
  { format, report }: Pick<Holding, 'format' | 'report'>,
): Listing {
  let sent = listing
  for (const rule of rulesOf(format)) {
    if (rule.kind === 'alter') {
      const altered = rule.alter(sent)
      if (altered) {
        report.line({ ...lineOf(rule, listing, facts), level: 'alter', value: shownValue(altered.value) })
        sent = altered.listing
      }
    } else if (rule.kind === 'fact' && rule.level === 'note' && rule.breaks(facts)) {
      report.note(rule, rule.fact, 1)
    }
  }
  report.list()
  return sent
}

const lineOf = (rule: Rule, { openingId, listingId }: Listing, facts: Facts) => ({
  rule: rule.code,
  level: 'reject' as const,
  openingId,
  listingId,
  field: fieldOf(rule),
  value: rule.kind === 'fact' || rule.kind === 'unique' ? shownValue(facts[rule.fact]) : undefined,
  fix: rule.fix,
})

/** The field a rule is about, in our words or, for rules on files, in the partner's. */
export const fieldOf = (rule: Rule): string => ('fact' in rule ? rule.fact : rule.field)

/** What a whole feed lacks: one note each. */
export function noteFeed(format: FeedFormatId, feed: FeedHead, report: FeedReport): void {
  for (const rule of rulesOf(format)) {
    if (rule.kind === 'feed' && rule.breaks(feed)) report.note(rule, rule.field)
  }
}
