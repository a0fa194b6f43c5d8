import type { ApiKey } from '../key.ts'
import type { Partner } from '../partner.ts'
import type { Runtime } from '../ports.ts'
import { Refused } from './command.ts'
import { required } from './stored-command.ts'

/** The partner that a call names. @throws Refused where there is none, or none any more */
export async function storedPartner(id: string | undefined, { partners }: Runtime): Promise<Partner> {
  const found = await partners.get(required(id, 'The partner ID'))
  if (!found || found.removedAt !== undefined)
    throw new Refused(`There is no partner "${id}". "rolecast partner list" shows them.`)
  return found
}

/** A partner without what would open anything, or forge a notice. */
export const shown = ({ keys, feeds, notify, ...about }: Partner) => ({
  ...about,
  feeds: feeds.map(({ urlKey, ...feed }) => ({ ...feed, ...(urlKey && { urlKey: named(urlKey) }) })),
  ...(notify && { notify: { url: notify.url, secrets: notify.secrets.map(({ secretId }) => secretId) } }),
  keys: keys.map(named),
})

const named = ({ sha256: _, ...kept }: ApiKey) => kept
