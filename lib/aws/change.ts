import { Problem } from '../problem.ts'
import { type ItemKey, pack, type Table, unpack } from './table.ts'

/** Whoever changes a source or a partner does so by hand, or once: two meet seldom, and ten never. */
const triesMax = 10

/**
 * Writes what `change` makes of an item's body, if that is still as it was read; otherwise reads it again. Undefined:
 * there is no such item.
 *
 * @throws Problem `write_conflict` when others were there each time
 */
export async function changeBody<T>(
  table: Table,
  key: ItemKey,
  change: (now: T) => T | Promise<T>,
): Promise<T | undefined> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const read = (await table.get(key))?.['body']
    if (read === undefined) return undefined
    const next = await change(unpack<T>(read))
    const written = await table.update(key, {
      UpdateExpression: 'SET body = :next',
      ConditionExpression: 'body = :read',
      ExpressionAttributeValues: { ':next': pack(next), ':read': read },
    })
    if (written) return next
  }
  throw new Problem('write_conflict', key)
}
