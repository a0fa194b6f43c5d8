import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { describe, expect, it } from 'vitest'
import { backoff, sdkRetries, sharedRetries } from '../../lib/aws/retries.ts'
import { patience } from '../../lib/aws/runtime.ts'
import { S } from '../../lib/aws/table.ts'
import { randomFrom } from '../simulation/random.ts'
import { cancelled, ofRequests, tableOf } from './table-of.ts'

const key = { pk: 'a', sk: 'b' }

const refused = (attempts: number) =>
  new ConditionalCheckFailedException({ message: '', $metadata: { attempts } })

describe('a cancelled transaction', () => {
  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'for %s is tried again after a while',
    async (code) => {
      const { table, sent, waited } = tableOf([cancelled('None', code), cancelled(code, 'None'), {}])
      expect(await table.transact([])).toBeUndefined()
      expect(sent).toHaveLength(3)
      expect(waited).toEqual([25, 50])
    },
  )

  it('for a failed condition is an answer, item by item, whatever else was in the way', async () => {
    const { table, sent } = tableOf([cancelled('None', 'ConditionalCheckFailed', 'TransactionConflict')])
    expect(await table.transact([])).toEqual(['none', 'condition', 'again'])
    expect(sent).toHaveLength(1)
  })

  it.each(['ValidationError', 'ItemCollectionSizeLimitExceeded', 'AccessDenied'])(
    'for %s is no use to try again',
    async (code) => {
      const { table, sent } = tableOf([cancelled(code)])
      await expect(table.transact([])).rejects.toMatchObject({ code: 'too_large', retry: false })
      expect(sent).toHaveLength(1)
    },
  )

  it('that stays in conflict is given up, to be done again from the start', async () => {
    const { table, sent } = tableOf([...Array.from({ length: 9 }, () => cancelled('TransactionConflict'))])
    await expect(table.transact([])).rejects.toMatchObject({ code: 'write_conflict', retry: true })
    expect(sent).toHaveLength(6)
  })
})

describe('what a batch leaves unprocessed', () => {
  const request = (n: number) => ({ DeleteRequest: { Key: { pk: S(String(n)), sk: S('b') } } })

  it('is written again, and nothing else', async () => {
    const { table, sent, waited } = tableOf([{ UnprocessedItems: { t: [request(2)] } }, {}])
    await table.writeAll([1, 2, 3].map(request))
    expect(sent.map(({ input }) => input)).toEqual([
      { RequestItems: { t: [1, 2, 3].map(request) } },
      { RequestItems: { t: [request(2)] } },
    ])
    expect(waited).toEqual([25])
  })

  it('is read again, and comes in the order asked', async () => {
    const item = (pk: string) => ({ pk: S(pk), sk: S('b') })
    const { table } = tableOf([
      { Responses: { t: [item('2')] }, UnprocessedKeys: { t: { Keys: [item('1')] } } },
      { Responses: { t: [item('1')] } },
    ])
    const found = await table.getAll(['1', '2', '3'].map((pk) => ({ pk, sk: 'b' })))
    expect(found).toEqual([item('1'), item('2'), undefined])
  })

  const throttled = { code: 'store_throttled', retry: true }

  it('for as long as nothing of it is done is given up after as many tries as a transaction', async () => {
    const writes = tableOf([...Array.from({ length: 9 }, () => ({ UnprocessedItems: { t: [request(1)] } }))])
    await expect(writes.table.writeAll([request(1)])).rejects.toMatchObject(throttled)
    const Keys = [{ pk: S('1'), sk: S('b') }]
    const reads = tableOf([...Array.from({ length: 9 }, () => ({ UnprocessedKeys: { t: { Keys } } }))])
    await expect(reads.table.getAll([{ pk: '1', sk: 'b' }])).rejects.toMatchObject(throttled)
    for (const { sent, waited } of [writes, reads]) {
      expect(sent).toHaveLength(6)
      expect(waited).toEqual([25, 50, 100, 200, 400])
    }
  })

  it('but for a little each time comes to its end: a table gives a megabyte of a partition at a time', async () => {
    const left = Array.from({ length: 20 }, (_, done) =>
      Array.from({ length: 19 - done }, (_, n) => request(n)),
    )
    const { table, sent } = tableOf([...left.map((t) => ({ UnprocessedItems: { t } }))])
    await table.writeAll(Array.from({ length: 20 }, (_, n) => request(n)))
    expect(sent).toHaveLength(20)
  })
})

describe('a condition that failed', () => {
  const ours = { pk: S('a'), sk: S('b'), state: S('done') }
  const change = {
    UpdateExpression: 'SET #state = :state',
    ConditionExpression: '#state = :before',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':state': S('done'), ':before': S('new') },
  }

  it.each([
    ['at the first try was refused', 1, ours, false],
    ['after a lost answer, with our own write there, was done', 2, ours, true],
    [
      "after a lost answer, with another's write there, was refused",
      2,
      { ...ours, state: S('other') },
      false,
    ],
  ])('%s', async (_, attempts, stored, done) => {
    const put = tableOf([refused(attempts), { Item: stored }])
    expect(await put.table.put(ours, 'attribute_not_exists(pk)')).toBe(done)
    const update = tableOf([refused(attempts), { Item: stored }])
    expect((await update.table.update(key, change)) !== undefined).toBe(done)
    expect(put.sent.map(({ name }) => name)).toEqual(attempts > 1 ? ['PutItem', 'GetItem'] : ['PutItem'])
  })

  const bytesOf = (...bytes: number[]) => ({ B: new Uint8Array(bytes) })

  it.each([
    ['bytes, which come back in an array of another kind', { B: Buffer.from([1, 2]) }, bytesOf(1, 2), true],
    ['other bytes', { B: Buffer.from([1, 2]) }, bytesOf(1, 3), false],
    ['a number, which comes back as the table writes it', { N: '1e-7' }, { N: '0.0000001' }, true],
    ['another number', { N: '1' }, { N: '1.5' }, false],
    ['a set, which comes back in another order', { NS: ['10', '9'] }, { NS: ['9', '10'] }, true],
    ['another set of words', { SS: ['a', 'b'] }, { SS: ['a'] }, false],
    ['a word that looks like a number', { S: '1' }, { N: '1' }, false],
  ])('after a lost answer compares %s', async (_, wanted, stored, done) => {
    const { table } = tableOf([refused(2), { Item: { ...ours, body: stored } }])
    expect(await table.put({ ...ours, body: wanted }, 'attribute_not_exists(pk)')).toBe(done)
  })
})

it('tells what an update came to also when the answer that told it was lost', async () => {
  const stored = { ...key, pk: S('a'), sk: S('b'), state: S('done'), missing: { NS: ['2', '3'] } }
  const { table } = tableOf([refused(2), { Item: stored }, { Item: stored }])
  const change = {
    UpdateExpression: 'DELETE missing :one SET #state = :state',
    ConditionExpression: 'contains(missing, :one)',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':state': S('done'), ':one': { NS: ['1'] } },
    ReturnValues: 'ALL_NEW' as const,
  }
  expect(await table.update(key, change)).toEqual(stored)
})

describe('calls of AWS', () => {
  const error = (errorType: 'THROTTLING' | 'TRANSIENT' | 'SERVER_ERROR' | 'CLIENT_ERROR') => ({ errorType })

  /** Every call fails with this chance; what one call costs in the end. */
  async function amplification(share: number, calls: number): Promise<number> {
    const random = randomFrom(7)
    const strategy = sdkRetries(sharedRetries(ofRequests, { chance: () => 0.5 }))
    let made = 0
    for (let call = 0; call < calls; call += 1) {
      let token = await strategy.acquireInitialRetryToken('')
      for (;;) {
        made += 1
        if (!random.chance(share)) break
        const next = await strategy
          .refreshRetryTokenForRetry(token, error('THROTTLING'))
          .catch(() => undefined)
        if (!next) break
        token = next
      }
    }
    return made / calls
  }

  it.each([0.01, 0.1, 0.3, 1])('cost no more than a tenth more when a share of %d fails', async (share) => {
    expect(await amplification(share, 5_000)).toBeLessThanOrEqual(1.1 + 10 / 5_000)
  })

  it('are not tried again when the call itself is wrong', async () => {
    const strategy = sdkRetries(sharedRetries(ofRequests, { chance: () => 0.5 }))
    const token = await strategy.acquireInitialRetryToken('')
    await expect(strategy.refreshRetryTokenForRetry(token, error('CLIENT_ERROR'))).rejects.toThrow()
    await expect(strategy.refreshRetryTokenForRetry(token, error('TRANSIENT'))).resolves.toBeDefined()
  })

  it('are not tried again once whoever asked has waited long enough', async () => {
    let clock = 0
    const strategy = sdkRetries(sharedRetries(ofRequests, { chance: () => 0.5, now: () => clock }))
    const first = await strategy.acquireInitialRetryToken('')
    clock = 1_400
    const second = await strategy.refreshRetryTokenForRetry(first, error('TRANSIENT'))
    clock = 1_460
    await expect(strategy.refreshRetryTokenForRetry(second, error('TRANSIENT'))).rejects.toThrow(
      'long enough',
    )
    const other = await strategy.acquireInitialRetryToken('')
    await expect(strategy.refreshRetryTokenForRetry(other, error('TRANSIENT'))).resolves.toBeDefined()
  })

  it('that a dead socket never answered are made once more, and then given up in time', async () => {
    let clock = 0
    const strategy = sdkRetries(sharedRetries(ofRequests, { chance: () => 0.999, now: () => clock }))
    const { answerMs } = patience.requests
    const first = await strategy.acquireInitialRetryToken('')
    clock += answerMs
    const second = await strategy.refreshRetryTokenForRetry(first, error('TRANSIENT'))
    clock += second.getRetryDelay() + answerMs
    await expect(strategy.refreshRetryTokenForRetry(second, error('TRANSIENT'))).rejects.toThrow(
      'long enough',
    )
    expect(clock).toBeLessThan(2_000)
  })

  it('wait longer each time, up to a limit, and any part of that', () => {
    expect([1, 2, 3, 20].map((turn) => backoff(turn, () => 0.999))).toEqual([49, 99, 199, 4_995])
    expect([1, 2, 3, 20].map((turn) => backoff(turn, () => 0))).toEqual([0, 0, 0, 0])
  })
})
