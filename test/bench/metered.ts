import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** Capacity units by operation and kind of item. */
export type Units = Map<string, number>

/** A client that asks every answer for what it consumed, and adds it up under the name of the operation. */
export function meteredClient(endpoint: string, writes: Units, reads: Units): DynamoDBClient {
  const client = new DynamoDBClient({ endpoint })
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const asked = { ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } }
      const answer = await next(asked)
      const name = context.commandName ?? ''
      const units = /Get|Query/.test(name) ? reads : writes
      // Consumed capacity is one object, or a list of them for batches and transactions.
      const said = (answer.output as { ConsumedCapacity?: unknown }).ConsumedCapacity
      for (const one of [said].flat() as ({ CapacityUnits?: number } | undefined)[]) {
        const kind = `${name.replace('Command', '')} ${kindOf(args.input)}`
        units.set(kind, (units.get(kind) ?? 0) + (one?.CapacityUnits ?? 0))
      }
      return answer
    },
    { step: 'initialize' },
  )
  return client
}

/** The kind of the first item a request names: the word before the first # of its key. */
const kindOf = (input: unknown): string => {
  const [, kind = '', sort = ''] =
    /"(?:pk|:pk)":\{"S":"([A-Z]+)(?:#[^"]*)?"\}(?:,"sk":\{"S":"([A-Z]*))?/.exec(JSON.stringify(input)) ?? []
  return sort && kind === 'POSTING' ? sort : kind
}

export const sumOf = (units: Units): number => [...units.values()].reduce((sum, value) => sum + value, 0)
