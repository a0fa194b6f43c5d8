import type { Posting } from '../../posting.ts'
import { channels } from '../../words.ts'
import { byAge } from '../opening-id.ts'

// Where nobody said how near the source stands, it ranks with the portals.
export const rankOf = ({ channel }: Posting): number => channels.indexOf(channel ?? 'portal')

/** Nearest to the employer first; among equals the newest word, then by source and ref. */
export const byRank = (a: Posting, b: Posting): number =>
  rankOf(a) - rankOf(b) || Date.parse(b.capturedAt) - Date.parse(a.capturedAt) || byAge(a, b)

/** As near to the employer as the nearest of all. */
export const nearestOf = (postings: readonly Posting[]): readonly Posting[] =>
  postings.filter((posting) => rankOf(posting) === rankOf(postings[0] ?? posting))
