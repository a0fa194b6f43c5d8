import type { QueryCommandInput } from '@aws-sdk/client-dynamodb'
import type { Receipts, Removals, Sources, StoredReceipt } from '../ports.ts'
import type { Source } from '../source.ts'
import { changeBody } from './change.ts'
import { fenceCopies, keys, listIndex } from './keys.ts'
import { N, number, pack, S, type Table, text, unpack, upTo } from './table.ts'

/** Sources, and per source the counter and the fence (in copies) that order its documents. */
export const dynamoSources = (table: Table): Sources => ({
  async put(source) {
    await table.put(sourceItem(table, source))
  },

  change: (sourceId, change) => changeBody<Source>(table, keys.source(sourceId), change),

  async add(source) {
    return (await table.put(sourceItem(table, source), 'attribute_not_exists(pk)')) ? 'added' : 'exists'
  },

  async get(sourceId) {
    const item = await table.get(keys.source(sourceId))
    return item && unpack<Source>(item['body'])
  },

  async list() {
    const found: Source[] = []
    for await (const item of listed(table, keys.lists.sources)) found.push(unpack<Source>(item['body']))
    return found
  },

  async scopes(sourceId) {
    const found: Source[] = []
    const { pk, skPrefix } = keys.scopes(sourceId)
    const KeyConditionExpression = 'pk = :pk AND begins_with(sk, :scope)'
    const ExpressionAttributeValues = { ':scope': S(skPrefix) }
    for await (const item of table.query(pk, { KeyConditionExpression, ExpressionAttributeValues }))
      found.push(unpack<Source>(item['body']))
    return found
  },

  remove: (sourceId) => table.remove(keys.source(sourceId)),

  async nextSequence(sourceId) {
    const after = await table.update(keys.counter(sourceId), {
      UpdateExpression: 'ADD #sequence :one',
      ExpressionAttributeNames: { '#sequence': 'sequence' },
      ExpressionAttributeValues: { ':one': N(1) },
      ReturnValues: 'UPDATED_NEW',
    })
    return number(after, 'sequence')
  },

  async raiseFence(sourceId, sequence) {
    // The first before all others: nobody is turned away by any before `fence` tells of it.
    if (!(await raiseCopy(table, { sourceId, copy: 0, sequence }))) return 'stale'
    const others = Array.from({ length: fenceCopies - 1 }, (_, n) =>
      raiseCopy(table, { sourceId, copy: n + 1, sequence }),
    )
    return (await Promise.all(others)).every(Boolean) ? 'raised' : 'stale'
  },

  fence: async (sourceId) => number(await table.get(keys.fence(sourceId, 0)), 'fence'),

  async skipTo(sourceId, sequence) {
    await table.update(keys.counter(sourceId), {
      UpdateExpression: 'SET #sequence = :n',
      ConditionExpression: 'attribute_not_exists(#sequence) OR #sequence < :n',
      ExpressionAttributeNames: { '#sequence': 'sequence' },
      ExpressionAttributeValues: { ':n': N(sequence) },
    })
  },

  async removals(sourceId) {
    const item = await table.get(keys.removals(sourceId))
    if (!item) return { version: 0, done: [], held: [] }
    return { ...unpack<Omit<Removals, 'version'>>(item['body']), version: number(item, 'version') }
  },

  async putRemovals(sourceId, { version, ...kept }) {
    const item = {
      ...table.keyOf(keys.removals(sourceId)),
      version: N(version + 1),
      body: pack(kept),
    }
    const isPut =
      version === 0
        ? await table.put(item, 'attribute_not_exists(pk)')
        : await table.put(item, 'version = :before', { ':before': N(version) })
    return isPut ? 'put' : 'conflict'
  },
})

type Copy = { readonly sourceId: string; readonly copy: number; readonly sequence: number }

/** Whether no newer document had raised it before. */
const raiseCopy = async (table: Table, { sourceId, copy, sequence }: Copy): Promise<boolean> => {
  const after = await table.update(keys.fence(sourceId, copy), {
    UpdateExpression: 'SET fence = :n',
    ConditionExpression: 'attribute_not_exists(fence) OR fence <= :n',
    ExpressionAttributeValues: { ':n': N(sequence) },
  })
  return after !== undefined
}

const sourceItem = (table: Table, source: Source) => ({
  ...table.keyOf(keys.source(source.sourceId)),
  listPk: S(keys.lists.sources),
  listSk: S(source.sourceId),
  body: pack(source),
})

/** Receipts: one item each, moved by condition on its state. */
export const dynamoReceipts = (table: Table): Receipts => ({
  async open(receipt) {
    return (await table.put(receiptItem(table, receipt), 'attribute_not_exists(pk)')) ? 'created' : 'exists'
  },

  async get(receiptId) {
    const item = await table.get(keys.receipt(receiptId))
    return item && unpack<StoredReceipt>(item['body'])
  },

  async move(receipt, from) {
    const states = Object.fromEntries(from.map((one, n) => [`:from${n}`, S(one)]))
    const { state, released = false } = receipt
    const mayUnsay = released || (state !== 'held' && state !== 'processing')
    // Before it is held, so that none is without. It stays, and whoever follows it looks at the state.
    if (state === 'held') await table.put(heldMark(table, receipt))
    const isFrom = `#state IN (${Object.keys(states).join()})`
    const moved = await table.update(keys.receipt(receipt.receiptId), {
      UpdateExpression: 'SET body = :body, listSk = :listSk, #state = :state, #released = :released',
      ConditionExpression: mayUnsay ? isFrom : `${isFrom} AND NOT #released = :yes`,
      ExpressionAttributeNames: { '#state': 'state', '#released': 'released' },
      ExpressionAttributeValues: {
        ':body': pack(receipt),
        ':listSk': S(keys.lists.sequence(receipt.sequence)),
        ':state': S(state),
        ':released': { BOOL: released },
        ...(!mayUnsay && { ':yes': { BOOL: true } }),
        ...states,
      },
    })
    return moved ? 'moved' : 'stale'
  },

  async remove({ receiptId }) {
    await table.remove(keys.held(receiptId))
    await table.remove(keys.receipt(receiptId))
  },

  sweptTo: async () => text(await table.get(keys.swept), 'upTo'),
  async sweepFrom(key) {
    await table.put({ ...table.keyOf(keys.swept), upTo: S(key) })
  },

  async list(sourceId, most) {
    const found: StoredReceipt[] = []
    for await (const item of listed(table, keys.lists.receipts(sourceId), newestOf(most))) {
      found.push(unpack<StoredReceipt>(item['body']))
      if (found.length === most) break
    }
    return found
  },

  async numbered(sourceId, sequence) {
    const one = numbers('=', sequence)
    for await (const item of listed(table, keys.lists.receipts(sourceId), one))
      return unpack<StoredReceipt>(item['body'])
    return undefined
  },

  async held(sourceId, from) {
    const order = { ...numbers('>=', from), ScanIndexForward: false }
    const marks = await Array.fromAsync(listed(table, keys.lists.held(sourceId), order))
    const items = await table.getAll(marks.map((mark) => keys.receipt(text(mark, 'receiptId'))))
    const receipts = items.flatMap((item) => (item ? [unpack<StoredReceipt>(item['body'])] : []))
    return receipts.filter(({ state }) => state === 'held')
  },
})

const receiptItem = (table: Table, receipt: StoredReceipt) => ({
  ...table.keyOf(keys.receipt(receipt.receiptId)),
  listPk: S(keys.lists.receipts(receipt.sourceId)),
  listSk: S(keys.lists.sequence(receipt.sequence)),
  state: S(receipt.state),
  body: pack(receipt),
})

const heldMark = (table: Table, { receiptId, sourceId, sequence }: StoredReceipt) => ({
  ...table.keyOf(keys.held(receiptId)),
  listPk: S(keys.lists.held(sourceId)),
  listSk: S(keys.lists.sequence(sequence)),
  receiptId: S(receiptId),
})

/** The items of one list, by the index that may lag. */
export const listed = (table: Table, list: string, more: Partial<QueryCommandInput> = {}) =>
  table.query(list, { IndexName: listIndex, KeyConditionExpression: 'listPk = :pk', ...more })

/** Of a source's list, those with numbers that compare like this. */
const numbers = (how: '=' | '>=', sequence: number) => ({
  KeyConditionExpression: `listPk = :pk AND listSk ${how} :n`,
  ExpressionAttributeValues: { ':n': S(keys.lists.sequence(sequence)) },
})

const newestOf = (most: number) => ({ ScanIndexForward: false, ...upTo(most) })
