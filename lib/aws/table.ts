import { isDeepStrictEqual } from 'node:util'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type ScanCommandInput,
  TransactionCanceledException,
  TransactionConflictException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'
import { failed } from './failure.ts'
import type { Retries } from './retries.ts'

export type Item = Record<string, AttributeValue>
export type ItemKey = { readonly pk: string; readonly sk: string }

export const S = (value: string): AttributeValue => ({ S: value })
export const N = (value: number): AttributeValue => ({ N: String(value) })

/** As many as the SDK opens connections for; more would only wait in its queue. */
export const requestsAtOnce = 50

/** Beyond it brotli takes ten times as long for a hundredth less. */
const quality = 5

/**
 * Values are kept as brotli of JSON: about a quarter of the bytes, and so of the price; a tenth less than
 * deflated.
 */
export function pack(value: unknown): AttributeValue {
  const bytes = brotliCompressSync(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  })
  if (bytes.length > limits.itemBytesMax) throw new Problem('too_large', { itemBytes: bytes.length })
  return { B: bytes }
}

/**
 * The inverse of `pack`. The type is the caller's word for what it packed: nothing else writes these
 * attributes.
 */
export function unpack<T>(value: AttributeValue | undefined): T {
  return JSON.parse(brotliDecompressSync(value?.B ?? new Uint8Array()).toString('utf8')) as T
}

/** For a query of which no more is wanted. Not beside a filter: a limit counts what is there before it. */
export const upTo = (most: number): Pick<QueryCommandInput, 'Limit'> =>
  Number.isFinite(most) ? { Limit: most } : {}

export const text = (item: Item | undefined, name: string): string => item?.[name]?.S ?? ''
export const number = (item: Item | undefined, name: string): number => Number(item?.[name]?.N ?? 0)

/** Why each write of a cancelled transaction failed, in order; `none` for those that were fine. */
type Cancellation = readonly ('none' | 'condition' | 'again')[]

/** How to wait, and for how long. */
export type Waiting = { readonly pause: (ms: number) => Promise<void>; readonly retries: Retries }

/**
 * One DynamoDB table, with failures put into our words. Every read is strongly consistent but for the list
 * index.
 */
export type Table = ReturnType<typeof dynamoTable>

export function dynamoTable(
  client: Pick<DynamoDBClient, 'send'>,
  TableName: string,
  { pause, retries }: Waiting,
) {
  const keyOf = ({ pk, sk }: ItemKey): Item => ({ pk: S(pk), sk: S(sk) })

  async function get(key: ItemKey): Promise<Item | undefined> {
    const read = new GetItemCommand({ TableName, Key: keyOf(key), ConsistentRead: true })
    return (await client.send(read).catch(failed)).Item
  }

  /** In the order asked. 100 keys a request; what the table leaves unprocessed is asked for again. */
  async function getAll(wanted: readonly ItemKey[]): Promise<(Item | undefined)[]> {
    const found = new Map<string, Item>()
    const unique = [...new Map(wanted.map((key) => [nameOf(key), key])).values()]
    for (let at = 0; at < unique.length; at += 100) {
      await untilDone(unique.slice(at, at + 100).map(keyOf), async (Keys) => {
        const read = new BatchGetItemCommand({
          RequestItems: { [TableName]: { Keys, ConsistentRead: true } },
        })
        const { Responses, UnprocessedKeys } = await client.send(read).catch(failed)
        for (const item of Responses?.[TableName] ?? []) found.set(nameOf(parts(item)), item)
        return UnprocessedKeys?.[TableName]?.Keys
      })
    }
    return wanted.map((key) => found.get(nameOf(key)))
  }

  /** Unconditional writes, 25 a request; what the table leaves unprocessed is sent again. */
  async function writeAll(requests: readonly WriteRequest[]): Promise<void> {
    for (let at = 0; at < requests.length; at += 25) {
      await untilDone(requests.slice(at, at + 25), async (left) => {
        const write = new BatchWriteItemCommand({ RequestItems: { [TableName]: left } })
        return (await client.send(write).catch(failed)).UnprocessedItems?.[TableName]
      })
    }
  }

  /**
   * Sends what a request left undone again. Only tries in a row that bring nothing count: of a partition the table
   * gives a megabyte at a time, however much is asked for.
   * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
   */
  async function untilDone<T>(all: T[], send: (left: T[]) => Promise<T[] | undefined>): Promise<void> {
    let left = all
    for (let [idle, since] = [0, retries.now()]; left.length > 0; ) {
      const rest = (await send(left)) ?? []
      if (rest.length === left.length) {
        idle += 1
        if (!(await mayTryAgain(idle, since))) throw new Problem('store_throttled', { left: rest.length })
      } else if (rest.length > 0) {
        await pause(retries.backoff(1))
        ;[idle, since] = [0, retries.now()]
      }
      left = rest
    }
  }

  /** Waits for a table that is busy, until it may be asked again, if at all. */
  async function mayTryAgain(turn: number, since: number): Promise<boolean> {
    const wait = retries.next({ turn, since, why: 'busy' })
    if (wait !== undefined) await pause(wait)
    return wait !== undefined
  }

  /** Every item of a partition in sort-key order, a page at a time. */
  async function* query(pk: string, more: Partial<QueryCommandInput> = {}): AsyncGenerator<Item> {
    const { ExpressionAttributeValues, KeyConditionExpression, ...rest } = more
    let ExclusiveStartKey: Item | undefined
    do {
      const page = await client
        .send(
          new QueryCommand({
            TableName,
            ConsistentRead: rest.IndexName === undefined,
            KeyConditionExpression: KeyConditionExpression ?? 'pk = :pk',
            ExpressionAttributeValues: { ':pk': S(pk), ...ExpressionAttributeValues },
            ...(ExclusiveStartKey && { ExclusiveStartKey }),
            ...rest,
          }),
        )
        .catch(failed)
      yield* page.Items ?? []
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
  }

  /** Every item that the filter lets through, in no order; reads the whole table. */
  async function* scan(filter: Partial<ScanCommandInput>): AsyncGenerator<Item> {
    let ExclusiveStartKey: Item | undefined
    do {
      const page = await client
        .send(new ScanCommand({ TableName, ConsistentRead: true, ...filter, ExclusiveStartKey }))
        .catch(failed)
      yield* page.Items ?? []
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
  }

  /** `false`: the condition did not hold. */
  async function put(item: Item, condition?: string, values?: Item): Promise<boolean> {
    const write = new PutItemCommand({
      TableName,
      Item: item,
      ...(condition && { ConditionExpression: condition }),
      ...(values && { ExpressionAttributeValues: values }),
    })
    return (await writeOne(() => client.send(write), item)) !== undefined
  }

  /** Whether an item stands there with all of these attributes. */
  async function isStored(wanted: Item): Promise<boolean> {
    const found = await get(parts(wanted))
    return Object.entries(wanted).every(([name, value]) => isSame(found?.[name], value))
  }

  /** The attributes asked for by `ReturnValues`; undefined when the condition did not hold. */
  async function update(
    key: ItemKey,
    change: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>,
  ): Promise<Item | undefined> {
    const write = new UpdateItemCommand({ TableName, Key: keyOf(key), ...change })
    const wanted = { ...keyOf(key), ...setBy(change) }
    const done = await writeOne(() => client.send(write), wanted)
    if (done === undefined || done.Attributes || !change.ReturnValues) return done && (done.Attributes ?? {})
    // The answer that told of them was lost.
    return (await get(key)) ?? {}
  }

  async function remove(key: ItemKey): Promise<void> {
    const write = new DeleteItemCommand({ TableName, Key: keyOf(key) })
    await writeOne(() => client.send(write), keyOf(key))
  }

  /**
   * Sends a write of one item until no transaction is at work on that: such a write is refused, and the SDK tries it no
   * more. Undefined when the condition did not hold. A call that was tried again may fail only because an earlier try
   * was done and the answer lost; then what stands is what we wanted, and that counts as done.
   * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
   */
  async function writeOne<T extends object>(
    send: () => Promise<T>,
    wanted: Item,
  ): Promise<Partial<T> | undefined> {
    const since = retries.now()
    for (let [turn, attempts] = [1, 1]; ; turn += 1) {
      try {
        return await send()
      } catch (cause) {
        const isRefused = cause instanceof ConditionalCheckFailedException
        if (!isRefused && !(cause instanceof TransactionConflictException)) return failed(cause)
        attempts = Math.max(attempts, cause.$metadata.attempts ?? 1)
        if (isRefused) return attempts > 1 && (await isStored(wanted)) ? {} : undefined
        if (!(await mayTryAgain(turn, since))) return failed(cause)
      }
    }
  }

  /**
   * All or nothing. Undefined: done. Otherwise why each item failed: only a failed condition is an answer;
   * conflicts and throttling, which cancel too, are tried again here and throw when they last.
   */
  async function transact(items: readonly TransactWriteItem[]): Promise<Cancellation | undefined> {
    const since = retries.now()
    for (let turn = 1; ; turn += 1) {
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: [...items] }))
        return undefined
      } catch (cause) {
        if (!(cause instanceof TransactionCanceledException)) return failed(cause)
        const why = (cause.CancellationReasons ?? []).map(({ Code }) => reason(Code))
        if (why.includes('condition')) return why
        if (await mayTryAgain(turn, since)) continue
        const hasMet = cause.CancellationReasons?.some(({ Code }) => Code === conflict)
        throw new Problem(hasMet ? 'write_conflict' : 'store_throttled', { items: items.length }, { cause })
      }
    }
  }

  return { name: TableName, keyOf, get, getAll, writeAll, query, scan, put, update, remove, transact }
}

/** The same value as DynamoDB sees it: bytes in whatever array, a number however it is written, a set in any order. */
const isSame = (a: AttributeValue | undefined, b: AttributeValue | undefined): boolean =>
  isDeepStrictEqual(plain(a), plain(b))

function plain(value: AttributeValue | undefined): unknown {
  if (value?.B) return Buffer.from(value.B).toString('base64')
  if (value?.N !== undefined) return Number(value.N)
  const set = value?.SS ?? value?.NS?.map(Number)
  return set ? new Set<string | number>(set) : value
}

const nameOf = ({ pk, sk }: ItemKey): string => `${pk}\n${sk}`
const parts = (item: Item): ItemKey => ({ pk: text(item, 'pk'), sk: text(item, 'sk') })

const conflict = 'TransactionConflict'
const passing = [conflict, 'ThrottlingError', 'ProvisionedThroughputExceeded']

/**
 * @throws Problem `too_large` for what no repetition can mend:
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
function reason(code: string | undefined): Cancellation[number] {
  if (code === 'None' || code === undefined) return 'none'
  if (code === 'ConditionalCheckFailed') return 'condition'
  if (passing.includes(code)) return 'again'
  throw new Problem('too_large', { cancelled: code })
}

/** The attributes that an update sets to values of its own: `SET body = :body, #n = :n`. */
function setBy(change: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>): Item {
  const { UpdateExpression = '', ExpressionAttributeNames: names = {}, ExpressionAttributeValues } = change
  const pairs = [...UpdateExpression.matchAll(/([#\w]+) = (:\w+)/g)].flatMap(([, name = '', value = '']) => {
    const set = ExpressionAttributeValues?.[value]
    return set ? [[names[name] ?? name, set] as const] : []
  })
  return Object.fromEntries(pairs)
}
