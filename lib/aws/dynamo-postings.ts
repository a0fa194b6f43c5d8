import type { TransactWriteItem } from '@aws-sdk/client-dynamodb'
import type { Postings, PostingWrite, StoredPosting, WriteOutcome } from '../ports.ts'
import type { Posting } from '../posting.ts'
import { erasePostings, isErased, postingItems } from './dynamo-erased.ts'
import { indexShards, keys } from './keys.ts'
import { type Item, N, number, pack, S, type Table, text, unpack } from './table.ts'

/**
 * Postings and the index of each source's live refs, written together under the source's fence.
 * Cost of a put: two write units per kB of the deflated posting, two for its index entry, and two per group for the
 * fence (a transaction doubles the price). An unchanged posting is never written: callers compare with the index
 * first.
 */
export function dynamoPostings(table: Table): Postings {
  /** A transaction holds 100 items; two for each posting and one for the fence. */
  const groupMax = 33

  const fence = (sourceId: string, sequence: number): TransactWriteItem => ({
    ConditionCheck: {
      TableName: table.name,
      Key: table.keyOf(keys.order(sourceId)),
      ConditionExpression: 'attribute_not_exists(fence) OR fence <= :n',
      ExpressionAttributeValues: { ':n': N(sequence) },
    },
  })

  async function writeGroup(
    pairs: readonly Pair[],
    guard: readonly TransactWriteItem[],
  ): Promise<WriteOutcome[]> {
    const outcomes: WriteOutcome[] = pairs.map(() => 'written')
    let open = pairs.map((_, n) => n)
    while (open.length > 0) {
      const items = open.flatMap((n) => pairs[n] ?? [])
      const cancelled = await table.transact([...guard, ...items])
      if (!cancelled) return outcomes
      if (guard.length > 0 && cancelled[0] === 'condition') return pairs.map(() => 'fenced')
      const stale = new Set(open.filter((_, at) => cancelled[guard.length + 2 * at] === 'condition'))
      for (const n of stale) outcomes[n] = 'stale'
      open = open.filter((n) => !stale.has(n))
    }
    return outcomes
  }

  async function writeAll(
    pairs: readonly Pair[],
    ...guard: readonly TransactWriteItem[]
  ): Promise<WriteOutcome[]> {
    const outcomes: WriteOutcome[] = []
    for (let at = 0; at < pairs.length; at += groupMax) {
      outcomes.push(...(await writeGroup(pairs.slice(at, at + groupMax), guard)))
    }
    return outcomes
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
        writes.map((write) => [putPosting(table, sequence, write), putIndex(table, write)] as const),
        fence(sourceId, sequence),
      ),

    withdraw: (sourceId, sequence, refs, at) =>
      writeAll(
        refs.map((ref) => withdrawal(table, { sourceId, sequence, ref, at })),
        fence(sourceId, sequence),
      ),

    async noteRemoval(sourceId, sequence, refs) {
      const parts = partsOf(refs)
      const items = parts.map((part, n) => ({
        ...table.keyOf(keys.removedPart(sourceId, sequence, n)),
        refs: pack(part),
      }))
      await table.writeAll(items.map((Item) => ({ PutRequest: { Item } })))
    },

    async notedRemoval(sourceId, sequence) {
      const refs: string[] = []
      for await (const item of table.query(keys.removed(sourceId, sequence)))
        refs.push(...unpack<string[]>(item['refs']))
      return refs
    },

    async restore(sourceId, sequence, refs, at) {
      const items = await table.getAll(refs.map((ref) => keys.posting(sourceId, ref)))
      const pairs = refs.map((ref, n) =>
        restoration(table, { sourceId, sequence, ref, at, hash: text(items[n], 'hash') }),
      )
      return writeAll(pairs)
    },

    async get(wanted) {
      const items = await table.getAll(
        wanted.map(({ sourceId, sourceRef }) => keys.posting(sourceId, sourceRef)),
      )
      return items.map((item) => (item && !isErased(item) ? storedPosting(item) : undefined))
    },

    erase: (wanted) => erasePostings(table, wanted),
    async *all(sourceId) {
      for await (const item of postingItems(table, sourceId)) yield storedPosting(item)
    },
  }
}

/** A posting, whose condition guards both, and its index entry. */
type Pair = readonly [TransactWriteItem, TransactWriteItem]

/** What one document does to one posting at some time (RFC 3339). */
type Step = {
  readonly sourceId: string
  readonly sequence: number
  readonly ref: string
  readonly at: string
}

const withdrawal = (table: Table, { sourceId, sequence, ref, at }: Step): Pair => [
  {
    Update: {
      TableName: table.name,
      Key: table.keyOf(keys.posting(sourceId, ref)),
      UpdateExpression: 'SET #status = :withdrawn, changedAt = :at, #sequence = :n',
      ConditionExpression: 'attribute_exists(pk) AND #sequence <= :n',
      ExpressionAttributeNames: { '#status': 'status', '#sequence': 'sequence' },
      ExpressionAttributeValues: { ':withdrawn': S('withdrawn'), ':at': S(at), ':n': N(sequence) },
    },
  },
  { Delete: { TableName: table.name, Key: table.keyOf(keys.index(sourceId, ref)) } },
]

const restoration = (
  table: Table,
  { sourceId, sequence, ref, at, hash }: Step & { readonly hash: string },
): Pair => [
  {
    Update: {
      TableName: table.name,
      Key: table.keyOf(keys.posting(sourceId, ref)),
      UpdateExpression: 'SET #status = :live, changedAt = :at, #sequence = :after',
      ConditionExpression: '#status = :withdrawn AND #sequence = :n',
      ExpressionAttributeNames: { '#status': 'status', '#sequence': 'sequence' },
      ExpressionAttributeValues: {
        ':live': S('live'),
        ':withdrawn': S('withdrawn'),
        ':at': S(at),
        ':n': N(sequence),
        ':after': N(sequence + 0.5),
      },
    },
  },
  {
    Put: {
      TableName: table.name,
      Item: { ...table.keyOf(keys.index(sourceId, ref)), hash: S(hash) },
    },
  },
]

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

const putPosting = (table: Table, sequence: number, { posting, hash }: PostingWrite): TransactWriteItem => ({
  Update: {
    TableName: table.name,
    Key: table.keyOf(keys.posting(posting.sourceId, posting.sourceRef)),
    UpdateExpression:
      'SET body = :body, #hash = :hash, #sequence = :n, changedAt = :at, #status = :live, ' +
      'firstSeenAt = if_not_exists(firstSeenAt, :at)',
    // Documents are worked on at the same time, so an older one must not undo a newer one. Equal is our own retry.
    ConditionExpression: 'attribute_not_exists(pk) OR #sequence <= :n',
    ExpressionAttributeNames: { '#hash': 'hash', '#sequence': 'sequence', '#status': 'status' },
    ExpressionAttributeValues: {
      ':body': pack(posting),
      ':hash': S(hash),
      ':n': N(sequence),
      ':at': S(posting.capturedAt),
      ':live': S('live'),
    },
  },
})

const putIndex = (table: Table, { posting, hash }: PostingWrite): TransactWriteItem => ({
  Put: {
    TableName: table.name,
    Item: { ...table.keyOf(keys.index(posting.sourceId, posting.sourceRef)), hash: S(hash) },
  },
})

export const storedPosting = (item: Item): StoredPosting => ({
  posting: unpack<Posting>(item['body']),
  hash: text(item, 'hash'),
  sequence: number(item, 'sequence'),
  firstSeenAt: text(item, 'firstSeenAt'),
  changedAt: text(item, 'changedAt'),
  status: text(item, 'status') === 'withdrawn' ? 'withdrawn' : 'live',
})
