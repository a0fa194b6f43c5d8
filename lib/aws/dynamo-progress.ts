import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { ProgressStore } from '../ports.ts'
import { keys } from './keys.ts'
import { type Item, N, number, S, type Table, text } from './table.ts'

const numbers = (item: Item | undefined, name: string): number[] =>
  (item?.[name]?.NS ?? []).map(Number).sort((a, b) => a - b)

const setOf = (values: readonly number[]): AttributeValue => ({ NS: values.map(String) })

/** One small item per large document, in native sets and numbers, so that workers never overwrite each other. */
export const dynamoProgress = (table: Table): ProgressStore => ({
  async get(receiptId) {
    const item = await table.get(keys.progress(receiptId))
    return (
      item && {
        bytesRead: number(item, 'bytesRead'),
        bytes: number(item, 'bytes'),
        recordsSeen: number(item, 'recordsSeen'),
        attempt: number(item, 'planned'),
        chunks: number(item, 'chunks'),
        missing: numbers(item, 'missing'),
        refused: number(item, 'refused'),
        faulty: numbers(item, 'faulty'),
        isSent: item['isSent']?.BOOL === true,
        resends: number(item, 'resends'),
        movedAt: text(item, 'movedAt'),
      }
    )
  },

  async read(receiptId, { bytesRead, bytes, recordsSeen }, at) {
    await table.update(keys.progress(receiptId), {
      UpdateExpression: 'SET bytesRead = :read, #bytes = :bytes, recordsSeen = :seen, movedAt = :at',
      ExpressionAttributeNames: { '#bytes': 'bytes' },
      ExpressionAttributeValues: {
        ':read': N(bytesRead),
        ':bytes': N(bytes),
        ':seen': N(recordsSeen),
        ':at': S(at),
      },
    })
  },

  async begin(receiptId) {
    const after = await table.update(keys.progress(receiptId), {
      UpdateExpression: 'ADD attempts :one',
      ExpressionAttributeValues: { ':one': N(1) },
      ReturnValues: 'UPDATED_NEW',
    })
    return number(after, 'attempts')
  },

  async plan(receiptId, attempt, { chunks, at, quietSince }) {
    const after = await table.update(keys.progress(receiptId), {
      UpdateExpression:
        'SET planned = :n, chunks = :chunks, #missing = :missing, refused = :none, resends = :none, ' +
        'isSent = :no, movedAt = :at REMOVE faulty',
      ConditionExpression:
        'attribute_not_exists(planned) OR ' +
        '(planned <= :n AND (isSent = :no OR attribute_not_exists(#missing) OR movedAt < :quiet))',
      ExpressionAttributeNames: { '#missing': 'missing' },
      ExpressionAttributeValues: {
        ':n': N(attempt),
        ':chunks': N(chunks.length),
        ':missing': setOf(chunks),
        ':none': N(0),
        ':no': { BOOL: false },
        ':at': S(at),
        ':quiet': S(quietSince),
      },
    })
    return after ? 'planned' : 'stale'
  },

  async sent(receiptId, attempt) {
    await table.update(keys.progress(receiptId), {
      UpdateExpression: 'SET isSent = :yes',
      ConditionExpression: 'planned = :n',
      ExpressionAttributeValues: { ':n': N(attempt), ':yes': { BOOL: true } },
    })
  },

  async done(receiptId, attempt, { chunk, refused, at }) {
    const after = await table.update(keys.progress(receiptId), {
      UpdateExpression:
        'DELETE #missing :chunk SET movedAt = :at ADD refused :refused' +
        (refused > 0 ? ', faulty :chunk' : ''),
      ConditionExpression: 'planned = :n AND contains(#missing, :one)',
      ExpressionAttributeNames: { '#missing': 'missing' },
      ExpressionAttributeValues: {
        ':n': N(attempt),
        ':chunk': setOf([chunk]),
        ':one': N(chunk),
        ':refused': N(refused),
        ':at': S(at),
      },
      ReturnValues: 'ALL_NEW',
    })
    if (after) return numbers(after, 'missing').length
    // Done before, or another attempt's by now: the item says which.
    const item = await table.get(keys.progress(receiptId))
    return number(item, 'planned') === attempt ? numbers(item, 'missing').length : 'stale'
  },

  async resent(receiptId, attempt, at) {
    const after = await table.update(keys.progress(receiptId), {
      UpdateExpression: 'SET movedAt = :at ADD resends :one',
      ConditionExpression: 'planned = :n',
      ExpressionAttributeValues: { ':n': N(attempt), ':at': S(at), ':one': N(1) },
      ReturnValues: 'ALL_NEW',
    })
    return after ? number(after, 'resends') : 'stale'
  },
})
