import type { FeedFormat, Listing } from './format.ts'
import { jsonText } from './json.ts'

/**
 * One listing per line, application/x-ndjson: what the contract says of an opening, with `op`, `id` and
 * `changedAt` first, so that a full feed and a list of changes read the same.
 *
 * - Carries everything a listing says.
 * - Left out: which postings of which sources it was made of, which partners never see, and `version`,
 *   which counts our writes and so depends on the order in which documents came.
 */
export const ndjson: FeedFormat = {
  id: 'ndjson',
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  perLocation: false,
  rows: { at: '', id: 'id' },
  separator: '',
  head: () => '',
  listing: (listing) => `${jsonText(upsert(listing))}\n`,
  tail: () => '',
}

function upsert({ listingId, postings: _, updatedAt: __, version: ___, changedAt, ...said }: Listing) {
  return { op: 'upsert', id: listingId, changedAt, ...said }
}

/** The line that says a listing is gone: of an opening that ended, or that this partner may no longer see. */
export const tombstoneLine = (id: string): string => `${jsonText({ op: 'delete', id })}\n`
