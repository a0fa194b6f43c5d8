import type { TransactWriteItem } from '@aws-sdk/client-dynamodb'
import type { Opening } from '../opening.ts'
import type { Openings } from '../ports.ts'
import { keys, openingShards } from './keys.ts'
import { type Item, N, number, pack, S, type Table, text, unpack } from './table.ts'

/** More merges in a row than any opening sees; a bound, so that a damaged table cannot hold up a reader. */
const redirectsMax = 32

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

  async function standing(openingId: string) {
    const item = await table.get(keys.opening(openingId))
    const opening = item?.['body'] && unpack<Opening>(item['body'])
    const settledAtMs = item?.['settledAtMs'] && number(item, 'settledAtMs')
    return { version: number(item, 'version'), opening, settledAtMs }
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

  return {
    get: async (openingId) => (await standing(openingId)).opening,
    standing,

    async put(opening, settledAtMs) {
      const Item = {
        ...table.keyOf(keys.opening(opening.openingId)),
        version: N(opening.version),
        status: S(opening.status),
        body: pack(opening),
        ...(settledAtMs !== undefined && { settledAtMs: N(settledAtMs) }),
      }
      const failed = await table.transact([
        {
          Put: {
            TableName,
            Item,
            ...standsAt(opening.version - 1),
          },
        },
        stamped(opening.openingId),
      ])
      return failed ? 'conflict' : 'put'
    },

    redirect: async (openingId, to, version) =>
      (await takeAway(openingId, version, { to: S(to) })) ? 'redirected' : 'conflict',

    async remove({ openingId, version }) {
      const now = await standing(openingId)
      if (!now.opening) return 'removed'
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
