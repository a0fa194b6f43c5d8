import type { Context } from 'hono'
import { wants } from '../feeds/filter.ts'
import type { Listing } from '../feeds/format.ts'
import { viewOpening } from '../feeds/view.ts'
import type { Opening } from '../opening.ts'
import type { Partner } from '../partner.ts'
import { callerOf } from '../pipeline/access.ts'
import { isOver } from '../pipeline/lifecycle.ts'
import type { Search } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { presentedKey } from './reply.ts'

/** The partner whose key a request carries; JSearch's clients send theirs in headers of their own. */
export async function partnerOf(c: Context, runtime: Runtime): Promise<Partner | undefined> {
  const bare = c.req.header('x-api-key') ?? c.req.header('x-rapidapi-key')
  const caller = await callerOf(presentedKey(c.req.header('authorization')) ?? bare, runtime)
  return caller && 'partner' in caller ? caller.partner : undefined
}

/**
 * An opening as a partner may see it: through the first of its feeds that wants the opening, with that feed's tracking
 * in the links. Undefined where none does, where it has ended, or where a source lets only some partners have it.
 */
export function viewFor(
  partner: Partner,
  opening: Opening,
  on: { search: Search; now: number },
): Listing | undefined {
  const { search, now } = on
  if (opening.status !== 'open' || isOver(opening.validThrough, now)) return undefined
  if (opening.postings.some(({ sourceId }) => search.isRestricted(sourceId))) return undefined
  const facts = { asOf: new Date(now).toISOString(), channelOf: search.channelOf }
  const feed = partner.feeds.find(({ filter }) => wants(filter, opening, facts))
  return feed && viewOpening(opening, { ...feed, format: 'ndjson' })[0]
}
