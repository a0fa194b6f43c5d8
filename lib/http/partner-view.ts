import type { Context } from 'hono'
import type { Listing } from '../feeds/format.ts'
import type { Opening } from '../opening.ts'
import type { Partner } from '../partner.ts'
import { callerOf } from '../pipeline/access.ts'
import { shownIn } from '../pipeline/feeds/shown.ts'
import type { Search } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { presentedKey, shownBy } from './reply.ts'

/** The partner whose key a request carries. */
export async function partnerOf(c: Context, runtime: Runtime): Promise<Partner | undefined> {
  const caller = await callerOf(presentedKey(shownBy(c)), runtime)
  return caller && 'partner' in caller ? caller.partner : undefined
}

/** An opening as a partner may see it: as the first of its feeds that shows it does. Undefined where none does. */
export async function viewFor(
  partner: Partner,
  opening: Opening,
  { search: { rights }, runtime }: { search: Search; runtime: Runtime },
): Promise<Listing | undefined> {
  for (const spec of partner.feeds) {
    const { listings } = await shownIn({ partner, spec, format: 'ndjson' }, opening, { rights, runtime })
    if (listings[0]) return listings[0]
  }
  return undefined
}
