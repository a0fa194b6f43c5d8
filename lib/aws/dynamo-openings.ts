import type { TransactWriteItem } from '@aws-sdk/client-dynamodb'
import type { Opening } from '../opening.ts'
import type { Openings } from '../ports.ts'
import { keys, openingShards } from './keys.ts'
import { N, number, pack, S, type Table, text, unpack } from './table.ts'

/** More merges in a row than any opening sees; a bound, so that a damaged table cannot hold up a reader. */
const redirectsMax = 32

/** The condition that an opening stands at this version; 0: that there is none. */
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
      yield {
        openingId: text(item, 'sk'),
        version: number(item, 'version'),
        read: () => unpack<Opening>(item['body']),
      }
    }
  }

  return {
    async get(openingId) {
      const item = await table.get(keys.opening(openingId))
      return item && unpack<Opening>(item['body'])
    },

    async put(opening) {
      const Item = {
        ...table.keyOf(keys.opening(opening.openingId)),
        version: N(opening.version),
        status: S(opening.status),
        body: pack(opening),
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

    async redirect(openingId, to, version) {
      const failed = await table.transact([
        { Put: { TableName, Item: { ...table.keyOf(keys.redirect(openingId)), to: S(to) } } },
        {
          Delete: {
            TableName,
            Key: table.keyOf(keys.opening(openingId)),
            ...standsAt(version),
          },
        },
        stamped(openingId),
      ])
      return failed ? 'conflict' : 'redirected'
    },

    async remove({ openingId, version }) {
      const Key = table.keyOf(keys.opening(openingId))
      const failed = await table.transact([
        {
          Delete: {
            TableName,
            Key,
            ConditionExpression: 'attribute_not_exists(pk) OR version = :stored',
            ExpressionAttributeValues: { ':stored': N(version) },
          },
        },
        stamped(openingId),
      ])
      return failed ? 'conflict' : 'removed'
    },

    async resolve(openingId) {
      let at = openingId
      // What one was merged into may have been merged since.
      for (let hops = 0; hops < redirectsMax; hops += 1) {
        const [standing, redirect] = await table.getAll([keys.opening(at), keys.redirect(at)])
        // An opening that stands again has its redirect still; taking that away would cost every new opening a write.
        if (standing || !redirect) break
        at = text(redirect, 'to')
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
