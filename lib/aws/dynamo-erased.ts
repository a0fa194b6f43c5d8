import type { PostingKey } from '../ports.ts'
import { postingKey } from '../posting.ts'
import { keys } from './keys.ts'
import { type Item, N, S, type Table, text } from './table.ts'

/** Two items for each posting, and a transaction holds 100. */
const groupMax = 50

/** Higher than any document's number, and still whole in a double: whatever comes after is older. */
const lastSequence = Number.MAX_SAFE_INTEGER

/** What stays of an erased posting: its key, and a number that no document reaches. */
export async function writeErased(table: Table, wanted: readonly PostingKey[]): Promise<void> {
  for (let at = 0; at < wanted.length; at += groupMax) {
    const some = wanted.slice(at, at + groupMax)
    const tombstones = some.map((key) => ({
      Put: {
        TableName: table.name,
        Item: { ...table.keyOf(keys.posting(key)), status: S('erased'), sequence: N(lastSequence) },
      },
    }))
    // All rounds of a posting share one entry, and a transaction writes nothing twice.
    const entries = new Map(some.map((key) => [postingKey({ ...key, round: undefined }), key]))
    const removals = [...entries.values()].map(({ sourceId, sourceRef }) => ({
      Delete: { TableName: table.name, Key: table.keyOf(keys.index(sourceId, sourceRef)) },
    }))
    await table.transact([...tombstones, ...removals])
  }
}

export const isErased = (item: Item): boolean => text(item, 'status') === 'erased'

/** The items of all postings or of one source's, by a scan: nothing else lists those that were withdrawn. */
export async function* postingItems(table: Table, sourceId: string | undefined): AsyncGenerator<Item> {
  const [first, later] = sourceId === undefined ? ['POSTING#', 'POSTING#'] : keys.postingsOf(sourceId)
  const FilterExpression = 'sk = :sk AND (begins_with(pk, :first) OR begins_with(pk, :later))'
  const ExpressionAttributeValues = { ':sk': S('POSTING'), ':first': S(first), ':later': S(later) }
  for await (const item of table.scan({ FilterExpression, ExpressionAttributeValues }))
    if (!isErased(item)) yield item
}
