import type { ApiKey } from '../key.ts'
import type { Partner } from '../partner.ts'
import type { Keys, NoticeState, Partners } from '../ports.ts'
import { changeBody } from './change.ts'
import { listed } from './dynamo-sources.ts'
import { keys } from './keys.ts'
import { pack, S, type Table, text, unpack } from './table.ts'

/** Partners, by their id or by the feed that a request asks for. */
export function dynamoPartners(table: Table): Partners {
  const get = async (partnerId: string): Promise<Partner | undefined> => {
    const item = await table.get(keys.partner(partnerId))
    return item && unpack<Partner>(item['body'])
  }

  /** Pointers first: one that leads to a partner who does not (yet) have the feed grants nothing. */
  async function point(partner: Partner): Promise<Partner> {
    const owner = { partnerId: S(partner.partnerId) }
    for (const { feedId } of partner.feeds)
      await table.put({ ...table.keyOf(keys.feedOwner(feedId)), ...owner })
    return partner
  }

  return {
    get,

    async put(partner) {
      await point(partner)
      const list = { listPk: S(keys.lists.partners), listSk: S(partner.partnerId) }
      await table.put({ ...table.keyOf(keys.partner(partner.partnerId)), ...list, body: pack(partner) })
    },

    change: (partnerId, change) =>
      changeBody<Partner>(table, keys.partner(partnerId), async (now) => point(await change(now))),

    async list() {
      const found: Partner[] = []
      for await (const item of listed(table, keys.lists.partners)) found.push(unpack<Partner>(item['body']))
      return found
    },

    async byFeedId(feedId) {
      const pointer = await table.get(keys.feedOwner(feedId))
      const partner = pointer && (await get(text(pointer, 'partnerId')))
      return partner?.feeds.some((feed) => feed.feedId === feedId) ? partner : undefined
    },

    async notices(partnerId) {
      const item = await table.get(keys.notices(partnerId))
      return item && unpack<NoticeState>(item['body'])
    },

    async putNotices(partnerId, state) {
      await table.put({ ...table.keyOf(keys.notices(partnerId)), body: pack(state) })
    },
  }
}

/** Keys by their public part. */
export const dynamoKeys = (table: Table): Keys => ({
  async put(keyId, holder) {
    const key = holder.kind === 'operator' && { key: pack(holder.key) }
    await table.put({ ...table.keyOf(keys.apiKey(keyId)), kind: S(holder.kind), id: S(holder.id), ...key })
  },

  async holder(keyId) {
    const item = await table.get(keys.apiKey(keyId))
    if (!item) return undefined
    const [kind, id] = [text(item, 'kind'), text(item, 'id')]
    if (kind === 'operator') return { kind, id, key: unpack<ApiKey>(item['key']) }
    return { kind: kind === 'source' ? 'source' : 'partner', id }
  },

  remove: (keyId) => table.remove(keys.apiKey(keyId)),
})
