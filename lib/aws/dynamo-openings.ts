import type { Opening } from '../opening.ts'
import type { Openings } from '../ports.ts'
import { keys, openingShards } from './keys.ts'
import { N, pack, S, type Table, text, unpack } from './table.ts'

/** Openings, spread over partitions so that all of them can be read, strongly consistent, without an index. */
export const dynamoOpenings = (table: Table): Openings => ({
  async get(openingId) {
    const item = await table.get(keys.opening(openingId))
    return item && unpack<Opening>(item['body'])
  },

  async put(opening) {
    const item = {
      ...table.keyOf(keys.opening(opening.openingId)),
      version: N(opening.version),
      status: S(opening.status),
      body: pack(opening),
    }
    const before = { ':before': N(opening.version - 1) }
    const written = await table.put(item, 'attribute_not_exists(pk) OR version = :before', before)
    if (written) await table.remove(keys.redirect(opening.openingId))
    return written ? 'put' : 'conflict'
  },

  async redirect(openingId, to) {
    await table.put({ ...table.keyOf(keys.redirect(openingId)), to: S(to) })
    await table.remove(keys.opening(openingId))
  },

  async resolve(openingId) {
    const item = await table.get(keys.redirect(openingId))
    return item ? text(item, 'to') : openingId
  },

  async *all() {
    for (let shard = 0; shard < openingShards; shard += 1) {
      for await (const item of table.query(keys.openingShard(shard))) yield unpack<Opening>(item['body'])
    }
  },
})
