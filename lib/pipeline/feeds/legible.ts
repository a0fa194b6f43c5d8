import { strictCheck } from '../../feeds/check/check-feed.ts'
import type { FeedFormat, FeedHead, Listing } from '../../feeds/format.ts'
import { shownValue } from '../../feeds/hold.ts'
import type { ReportLine } from '../../feeds/report.ts'
import { Problem } from '../../problem.ts'

type Spelling = { readonly format: FeedFormat; readonly head: FeedHead }

/**
 * What each listing is spelled as. One that cannot be written, or that a parser other than the writer does not read, is
 * left out alone: what is odd in one opening is no reason to hold up the others.
 *
 * @throws Problem `invalid_feed` where each can be read alone, and together they cannot
 */
export async function legible(listings: readonly Listing[], spelling: Spelling) {
  const { format, head } = spelling
  const texts = new Map<Listing, string>()
  const broken: ReportLine[] = []
  for (const listing of listings) {
    const made = attempt(() => format.listing(listing, head))
    if ('value' in made) texts.set(listing, made.value)
    else broken.push(brokenLine(listing.openingId, listing.listingId, made.why))
  }
  if ((await whyIllegible([...texts.values()], spelling)) === undefined) return { texts, broken }
  for (const [listing, text] of texts) {
    const why = await whyIllegible([text], spelling)
    if (why === undefined) continue
    texts.delete(listing)
    broken.push(brokenLine(listing.openingId, listing.listingId, why))
  }
  const findings = await whyIllegible([...texts.values()], spelling)
  if (findings !== undefined) throw new Problem('invalid_feed', { findings })
  return { texts, broken }
}

/** What the strict reader finds in a feed of these listings; undefined where it is good. */
async function whyIllegible(
  texts: readonly string[],
  { format, head }: Spelling,
): Promise<string | undefined> {
  if (texts.length === 0) return undefined
  const about = { ...head, listings: texts.length }
  const between = texts.map((text, n) => (n > 0 ? format.separator + text : text))
  const { ok, listings, findings } = await strictCheck(format.id, [
    format.head(about),
    ...between,
    format.tail(about),
  ])
  if (!ok) return JSON.stringify(findings.slice(0, 3))
  return listings === texts.length ? undefined : `${texts.length} written, ${listings} read`
}

/** Our own code fails on some openings that nobody thought of. What a store says is thrown on. */
export function attempt<T>(make: () => T): { readonly value: T } | { readonly why: string } {
  try {
    return { value: make() }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    return { why: String(cause) }
  }
}

export const brokenLine = (openingId: string, listingId: string, why: string): ReportLine => ({
  rule: 'listing_unreadable',
  level: 'reject',
  openingId,
  listingId,
  field: 'listing',
  value: shownValue(why),
  fix: 'tell the makers of Rolecast: its writer and its strict reader do not agree on this opening',
})
