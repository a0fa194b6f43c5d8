import type { PostingKey } from '../ports.ts'
import { keys } from './keys.ts'
import { type Item, N, S, type Table, text } from './table.ts'

/** Two items for each posting, and a transaction holds 100. */
const groupMax = 50

/** Higher than any document's number, and still whole in a double: whatever comes after is older. */
const lastSequence = Number.MAX_SAFE_INTEGER

/** What stays of an erased posting: its key, and a number that no document reaches. */
export async function erasePostings(table: Table, wanted: readonly PostingKey[]): Promise<void> {
  for (let at = 0; at < wanted.length; at += groupMax) {
    const pairs = wanted.slice(at, at + groupMax).map(({ sourceId, sourceRef }) => [
      {
        Put: {
          TableName: table.name,
          Item: {
            ...table.keyOf(keys.posting(sourceId, sourceRef)),
            status: S('erased'),
            sequence: N(lastSequence),
          },
        },
      },
      { Delete: { TableName: table.name, Key: table.keyOf(keys.index(sourceId, sourceRef)) } },
    ])
    await table.transact(pairs.flat())
  }
}

export const isErased = (item: Item): boolean => text(item, 'status') === 'erased'

/** The items of all postings or of one source's, by a scan: nothing else lists those that were withdrawn. */
export async function* postingItems(table: Table, sourceId: string | undefined): AsyncGenerator<Item> {
  const start = sourceId === undefined ? 'POSTING#' : keys.posting(sourceId, '').pk
  const FilterExpression = 'sk = :sk AND begins_with(pk, :start)'
  const ExpressionAttributeValues = { ':sk': S('POSTING'), ':start': S(start) }
  for await (const item of table.scan({ FilterExpression, ExpressionAttributeValues }))
    if (!isErased(item)) yield item
}
