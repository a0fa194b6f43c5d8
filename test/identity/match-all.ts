import { features } from '../../lib/identity/features.ts'
import { type Matched, matchFeatures } from '../../lib/identity/match.ts'
import { openings } from '../../lib/identity/openings.ts'
import type { Opening } from '../../lib/opening.ts'
import { type Posting, postingKey } from '../../lib/posting.ts'

/** Postings to openings, as `rolecast match` makes them, all in memory. */
export function matchAll(postings: readonly Posting[]): Matched & { readonly openings: readonly Opening[] } {
  const byKey = new Map(postings.map((posting) => [postingKey(posting), posting]))
  const matched = matchFeatures(postings.map((posting) => features(posting)))
  return { ...matched, openings: [...openings(matched, byKey, (key) => byKey.get(key))] }
}
