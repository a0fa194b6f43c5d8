import type { Part, PartFacts, ShardParts } from './parts.ts'
import type { Rendering } from './render.ts'

/** What the parts of a feed so far come to: how many listings, and which claims they took. */
export type FeedTally = {
  /** Whether a part of so many listings begins with the format's separator. */
  leads(own: number): boolean
  isTaken(claim: string): boolean
  add(part: PartFacts): void
  /** Whether a part of the build before would be made the same again, in this place. */
  fits(part: Part): boolean
  /** Adds all parts of a shard of the build before, or none where one of them does not fit. */
  addAll(shard: ShardParts | undefined, stamp: string): readonly Part[] | undefined
}

/** @param canKeep whether parts of the build before were made under the same settings, by the same day */
export function openFeedTally({ format, now }: Rendering, canKeep: boolean): FeedTally {
  const claimed = new Set<string>()
  let listings = 0

  const leads = (own: number): boolean => format.separator !== '' && own > 0 && listings > 0
  const isTaken = (claim: string): boolean => claimed.has(claim)

  function fits({ hasLead, listings: own, until, claims = [], taken = [] }: Part): boolean {
    if (!canKeep || hasLead !== leads(own)) return false
    if (until !== undefined && Date.parse(until) <= now) return false
    return claims.filter(isTaken).join('\n') === taken.join('\n')
  }

  function add({ listings: own, claims = [] }: PartFacts): void {
    listings += own
    for (const claim of claims) claimed.add(claim)
  }

  /** Part after part: whether one fits depends on those before it. */
  function addAll(shard: ShardParts | undefined, stamp: string): readonly Part[] | undefined {
    if (!canKeep || shard?.stamp !== stamp) return undefined
    const was = { listings, claims: [...claimed] }
    for (const part of shard.parts) {
      if (!fits(part)) {
        listings = was.listings
        claimed.clear()
        for (const claim of was.claims) claimed.add(claim)
        return undefined
      }
      add(part)
    }
    return shard.parts
  }

  return { leads, isTaken, add, fits, addAll }
}
