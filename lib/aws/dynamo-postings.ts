import type { TransactWriteItem, WriteRequest } from '@aws-sdk/client-dynamodb'
import { limits } from '../limits.ts'
import type { Postings, StoredPosting } from '../ports.ts'
import { isErased, postingItems, writeErased } from './dynamo-erased.ts'
import { lastRounds, writeAll } from './dynamo-posting-rounds.ts'
import { postingIn, putting, restoring, withdrawing } from './dynamo-posting-writes.ts'
import { expiresAt, indexShards, keys } from './keys.ts'
import { type Item, type ItemKey, N, number, pack, S, type Table, text, unpack } from './table.ts'

/**
 * Postings and the index of each source's live refs, written together under the source's fence.
 * Cost of a put: two write units per kB of the deflated posting, two for its index entry, and two per group for the
 * fence (a transaction doubles the price). An unchanged posting is never written: callers compare with the index
 * first.
 */
export function dynamoPostings(table: Table, now: () => number): Postings {
  const guardFor =
    (sourceId: string, sequence: number) =>
    (ref: string): TransactWriteItem => ({
      ConditionCheck: {
        TableName: table.name,
        Key: table.keyOf(keys.fenceFor(sourceId, ref)),
        ConditionExpression: 'attribute_not_exists(fence) OR fence <= :n',
        ExpressionAttributeValues: { ':n': N(sequence) },
      },
    })

  async function notedRemoval(sourceId: string, sequence: number): Promise<string[]> {
    const refs: string[] = []
    for await (const item of table.query(keys.removed(sourceId, sequence)))
      refs.push(...unpack<string[]>(item['refs']))
    return refs
  }

  return {
    async index(sourceId) {
      const refs = new Map<string, string>()
      for (let shard = 0; shard < indexShards; shard += 1) {
        for await (const item of table.query(keys.indexShard(sourceId, shard))) {
          refs.set(text(item, 'sk'), text(item, 'hash'))
        }
      }
      return refs
    },

    put: async (sourceId, sequence, writes) =>
      writeAll(
        table,
        { sourceId, sequence, guardFor: guardFor(sourceId, sequence) },
        writes.map((write) => ({ ref: write.posting.sourceRef, ...putting(table, sequence, write) })),
      ),

    withdraw: (sourceId, sequence, refs, at) =>
      writeAll(
        table,
        { sourceId, sequence, guardFor: guardFor(sourceId, sequence) },
        refs.map((ref) => ({ ref, ...withdrawing(table, { sourceId, sequence, ref, at }) })),
      ),

    async noteRemoval(sourceId, sequence, refs) {
      const parts = partsOf(refs)
      const items = parts.map((part, n) => ({
        ...table.keyOf(keys.removedPart(sourceId, sequence, n)),
        refs: pack(part),
        [expiresAt]: N(Math.ceil((now() + notedMs) / 1_000)),
      }))
      await table.writeAll(items.map((Item) => ({ PutRequest: { Item } })))
      await removeFrom(table, keys.removedPart(sourceId, sequence, parts.length))
    },

    notedRemoval,

    async stillRemoved(sourceId, sequence) {
      const refs = await notedRemoval(sourceId, sequence)
      const lasts = await lastRounds(table, sourceId, refs)
      return refs.filter((_, n) => isWithdrawnBy(lasts[n]?.item, sequence))
    },

    async restore(sourceId, sequence, refs, at) {
      const lasts = await lastRounds(table, sourceId, refs)
      const changes = refs.map((ref, n) => {
        const { round, item } = lasts[n] ?? { round: 1 }
        const step = { sourceId, sequence, ref, at, hash: text(item, 'hash') }
        return { ref, round, ...restoring(table, step) }
      })
      return writeAll(table, { sourceId, sequence }, changes)
    },

    async get(wanted) {
      const items = await table.getAll(wanted.map(keys.posting))
      return items.map((item) => (item && !isErased(item) ? storedPosting(item) : undefined))
    },

    erase: (wanted) => writeErased(table, wanted),
    async *all(sourceId) {
      for await (const item of postingItems(table, sourceId)) yield storedPosting(item)
    },
  }
}

/**
 * Longer than a removal can be undone. By the clock of this moment, also where an old document is read again: what a
 * person undid then is undone again right after it.
 */
const notedMs = 2 * limits.restoreDays * 86_400_000

/** What one item may hold of a list of refs, before it is deflated. */
const notedBytesMax = 256 * 1024

function partsOf(refs: readonly string[]): string[][] {
  const parts: string[][] = []
  let bytes = notedBytesMax
  for (const ref of refs) {
    const size = Buffer.byteLength(ref) + 3
    if (bytes + size > notedBytesMax) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(ref)
    bytes += size
  }
  return parts
}

/** What a longer list that was noted before has beyond this one. */
async function removeFrom(table: Table, { pk, sk }: ItemKey): Promise<void> {
  const surplus = table.query(pk, {
    KeyConditionExpression: 'pk = :pk AND sk >= :from',
    ExpressionAttributeValues: { ':from': S(sk) },
  })
  const requests: WriteRequest[] = []
  for await (const item of surplus)
    requests.push({ DeleteRequest: { Key: table.keyOf({ pk, sk: text(item, 'sk') }) } })
  await table.writeAll(requests)
}

const isWithdrawnBy = (item: Item | undefined, sequence: number): boolean =>
  text(item, 'status') === 'withdrawn' && number(item, 'sequence') === sequence

const storedPosting = (item: Item): StoredPosting => ({
  posting: postingIn(item),
  hash: text(item, 'hash'),
  sequence: number(item, 'sequence'),
  firstSeenAt: text(item, 'firstSeenAt'),
  changedAt: text(item, 'changedAt'),
  status: text(item, 'status') === 'withdrawn' ? 'withdrawn' : 'live',
})
