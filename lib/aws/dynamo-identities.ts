import type { BlockMember, Identities, IdentityRecord } from '../ports.ts'
import { postingParts } from '../posting.ts'
import { keys } from './keys.ts'
import { N, pack, S, type Table, text, unpack } from './table.ts'

/** What matching knows: a record beside each posting, and the blocks by which postings find each other. */
export function dynamoIdentities(table: Table): Identities {
  const keyOf = (postingKey: string) => keys.identity(postingParts(postingKey))
  return {
    async get(postingKeys) {
      const items = await table.getAll(postingKeys.map(keyOf))
      return items.map((item) => item && unpack<IdentityRecord>(item['body']))
    },

    async put(record) {
      const next = { ...record, version: record.version + 1 }
      const read = record.version
      const written = await table.update(keyOf(record.postingKey), {
        UpdateExpression: 'SET body = :body, #version = :next',
        ConditionExpression: read === 0 ? 'attribute_not_exists(pk)' : '#version = :read',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: {
          ':body': pack(next),
          ':next': N(next.version),
          ...(read > 0 && { ':read': N(read) }),
        },
      })
      return written ? 'put' : 'conflict'
    },

    async remove({ postingKey, version }) {
      // A record that is gone leaves nothing whose version could differ.
      const condition = 'attribute_not_exists(pk) OR #version = :read'
      const values = { ExpressionAttributeValues: { ':read': N(version) } }
      const names = { ExpressionAttributeNames: { '#version': 'version' } }
      const Key = table.keyOf(keyOf(postingKey))
      const failed = await table.transact([
        { Delete: { TableName: table.name, Key, ConditionExpression: condition, ...names, ...values } },
      ])
      return failed ? 'conflict' : 'removed'
    },

    async members(blocks, most) {
      const found: BlockMember[][] = []
      for (let at = 0; at < blocks.length; at += queriesAtOnce) {
        const some = blocks.slice(at, at + queriesAtOnce)
        found.push(...(await Promise.all(some.map((block) => membersOf(table, block, most)))))
      }
      return found
    },

    join: (blocks, { postingKey, title }) =>
      table.writeAll(
        [...new Set(blocks)].map((block) => ({
          PutRequest: { Item: { ...table.keyOf(keys.block(block, postingKey)), title: S(title) } },
        })),
      ),

    leave: (blocks, postingKey) =>
      table.writeAll(
        [...new Set(blocks)].map((block) => ({
          DeleteRequest: { Key: table.keyOf(keys.block(block, postingKey)) },
        })),
      ),
  }
}

/** As many as the SDK opens connections for; more would only wait in its queue. */
const queriesAtOnce = 50

async function membersOf(table: Table, block: string, most: number): Promise<BlockMember[]> {
  const members: BlockMember[] = []
  for await (const item of table.query(keys.block(block, '').pk, { Limit: most })) {
    members.push({ postingKey: text(item, 'sk'), title: text(item, 'title') })
    if (members.length === most) break
  }
  return members
}
