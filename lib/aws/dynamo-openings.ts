import type { TransactWriteItem } from '@aws-sdk/client-dynamodb'
import { eachAtOnce } from '../at-once.ts'
import type { Opening } from '../opening.ts'
import type { Openings, StandingOpening } from '../ports.ts'
import { keys, openingShards } from './keys.ts'
import { type Item, N, number, pack, requestsAtOnce, S, type Table, text, unpack } from './table.ts'

/** More merges in a row than any opening sees; a bound, so that a damaged table cannot hold up a reader. */
const redirectsMax = 32

/** Four megabytes are the most that a transaction takes, and an item may have 400 kB: see `limits.itemBytesMax`. */
const openingsPerTransaction = 10

const openingIn = (item: Item | undefined): Opening | undefined =>
  item?.['body'] && unpack<Opening>(item['body'])

/** The condition that an opening stands at this version; 0: that there never was one. */
const standsAt = (version: number) =>
  version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': N(version) } }

/**
 * Openings, spread over partitions so that all of them can be read, strongly consistent, without an index. Every
 * change moves the stamp of its shard in the same transaction: a stamp that stands still proves that nothing changed.
 */
export function dynamoOpenings(table: Table): Openings {
  const TableName = table.name

  const stamped = (openingId: string): TransactWriteItem => ({
    Update: {
      TableName,
      Key: table.keyOf(keys.stampOf(openingId)),
      UpdateExpression: 'ADD changes :one',
      ExpressionAttributeValues: { ':one': N(1) },
    },
  })

  async function* shardItems(shard: number) {
    for await (const item of table.query(keys.openingShard(shard))) {
      if (!item['body']) continue
      yield {
        openingId: text(item, 'sk'),
        version: number(item, 'version'),
        read: () => unpack<Opening>(item['body']),
      }
    }
  }

  async function standing(openingIds: readonly string[]): Promise<StandingOpening[]> {
    const items = await table.getAll(openingIds.map(keys.opening))
    return items.map((item) => ({
      version: number(item, 'version'),
      opening: openingIn(item),
      to: item?.['to'] && text(item, 'to'),
      settledAtMs: item?.['settledAtMs'] && number(item, 'settledAtMs'),
    }))
  }

  /**
   * An opening that is taken away leaves its version behind: a write that was given up, and is carried out only now,
   * finds that it comes too late.
   */
  async function takeAway(openingId: string, version: number, to: Item): Promise<boolean> {
    const Item = { ...table.keyOf(keys.opening(openingId)), version: N(version + 1), ...to }
    const failed = await table.transact([
      { Put: { TableName, Item, ...standsAt(version) } },
      stamped(openingId),
    ])
    return failed === undefined
  }

  /** Openings of one shard, which share its stamp. */
  async function putGroup(openings: readonly Opening[], settledAtMs: number | undefined) {
    const puts = openings.map((opening): TransactWriteItem => {
      const Item = {
        ...table.keyOf(keys.opening(opening.openingId)),
        version: N(opening.version),
        status: S(opening.status),
        body: pack(opening),
        ...(settledAtMs !== undefined && { settledAtMs: N(settledAtMs) }),
      }
      return { Put: { TableName, Item, ...standsAt(opening.version - 1) } }
    })
    const [first] = openings
    return first && (await table.transact([...puts, stamped(first.openingId)]))
  }

  /** Two transactions that move one stamp at a time would stop each other: those of one shard come in turn. */
  async function putAll(openings: readonly Opening[], settledAtMs?: number) {
    const outcomes = new Map<string, 'put' | 'conflict'>()
    const shards = Map.groupBy(openings, ({ openingId }) => keys.opening(openingId).pk)
    await eachAtOnce(shards.values(), requestsAtOnce, async (own) => {
      for (let at = 0; at < own.length; at += openingsPerTransaction) {
        const group = own.slice(at, at + openingsPerTransaction)
        const failed = await putGroup(group, settledAtMs)
        for (const { openingId } of group) outcomes.set(openingId, failed ? 'conflict' : 'put')
      }
    })
    return openings.map(({ openingId }) => outcomes.get(openingId) ?? 'conflict')
  }

  return {
    get: async (openingId) => openingIn(await table.get(keys.opening(openingId))),
    standing,
    putAll,
    put: async (opening, settledAtMs) => (await putAll([opening], settledAtMs))[0] ?? 'conflict',

    redirect: async (openingId, to, version) =>
      (await takeAway(openingId, version, { to: S(to) })) ? 'redirected' : 'conflict',

    async remove({ openingId, version }) {
      const [now] = await standing([openingId])
      if (!now?.opening) return 'removed'
      return (await takeAway(openingId, version, {})) ? 'removed' : 'conflict'
    },

    async resolve(openingId) {
      let at = openingId
      // What one was merged into may have been merged since.
      for (let hops = 0; hops < redirectsMax; hops += 1) {
        const item = await table.get(keys.opening(at))
        if (!item?.['to']) break
        at = text(item, 'to')
      }
      return at
    },

    async *all() {
      for (let shard = 0; shard < openingShards; shard += 1) {
        for await (const opening of shardItems(shard)) yield opening.read()
      }
    },

    async stamps() {
      const wanted = Array.from({ length: openingShards }, (_, shard) => keys.openingStamp(shard))
      return (await table.getAll(wanted)).map((item) => item?.['changes']?.N ?? '')
    },

    shard: shardItems,
  }
}
