import { hash } from 'node:crypto'
import { type Posting, type PostingKey, sourceInRound } from '../posting.ts'

type Seen = PostingKey & Pick<Posting, 'capturedAt'>

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Oldest first: by capture, then by source and ref, so that equal times leave nothing to chance. */
export const byAge = (a: Seen, b: Seen): number =>
  Date.parse(a.capturedAt) - Date.parse(b.capturedAt) ||
  compareText(a.sourceId, b.sourceId) ||
  compareText(a.sourceRef, b.sourceRef) ||
  (a.round ?? 1) - (b.round ?? 1)

const idCharsMax = 20
// Crockford's alphabet, https://www.crockford.com/base32.html: no letters that are read as digits.
const base32 = '0123456789abcdefghjkmnpqrstvwxyz'

function digest(text: string): string {
  const bytes = hash('sha256', text, 'buffer')
  let id = ''
  for (const byte of bytes.subarray(0, idCharsMax)) id += base32[byte & 31]
  return id
}

function idOfOldest(prefix: string, postings: readonly Seen[]): string {
  const oldest = [...postings].sort(byAge)[0]
  return `${prefix}_${digest(oldest ? `${sourceInRound(oldest)}\n${oldest.sourceRef}` : '')}`
}

/**
 * Derived from the oldest posting: the same postings give the same id, in any order and after any rebuild.
 */
export const openingId = (postings: readonly Seen[]): string => idOfOldest('opn', postings)

/** One id for the siblings of a role, derived from the oldest posting of all of them. */
export const roleGroupId = (postings: readonly Seen[]): string => idOfOldest('rol', postings)
