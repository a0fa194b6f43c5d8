import type { Context } from 'hono'
import type { Listing } from '../feeds/format.ts'
import { feedReport } from '../feeds/report.ts'
import { listingsOf } from '../feeds/write.ts'
import type { Opening } from '../opening.ts'
import type { Partner } from '../partner.ts'
import { callerOf } from '../pipeline/access.ts'
import { permittedTo, publicReader, readerOf } from '../pipeline/feeds/rights.ts'
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

const unsaid = feedReport(() => {})

/**
 * An opening as a partner may see it: as the first of its feeds that shows it does, with the words of the sources that
 * let the feed's reader have them. Undefined where none does, where it has ended, or where a source lets only some
 * partners have it.
 */
export async function viewFor(
  partner: Partner,
  opening: Opening,
  { search: { rights }, runtime }: { search: Search; runtime: Runtime },
): Promise<Listing | undefined> {
  const now = runtime.now()
  if (isOver(opening.validThrough, now) || !rights.mayReadAll(opening, publicReader)) return undefined
  const about = {
    report: unsaid,
    asOf: new Date(now).toISOString(),
    channelOf: rights.channelOf,
    mustCredit: (sourceId: string) => rights.credit(sourceId) !== undefined,
  }
  for (const feed of partner.feeds) {
    const [own] = await permittedTo(readerOf(partner, feed), [opening], { rights, runtime })
    const [listing] = own?.opening
      ? listingsOf(own.opening, { ...about, spec: { ...feed, format: 'ndjson' } })
      : []
    if (listing) return listing
  }
  return undefined
}
