import { ConditionalCheckFailedException, TransactionConflictException } from '@aws-sdk/client-dynamodb'
import { describe, expect, it } from 'vitest'
import { sdkRetries, sharedRetries } from '../../lib/aws/retries.ts'
import { S } from '../../lib/aws/table.ts'
import { randomFrom } from '../simulation/random.ts'
import { cancelled, ofRequests, ofWork, tableOf } from './table-of.ts'

const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const conflict = (attempts = 1) => new TransactionConflictException({ message: '', $metadata: { attempts } })
const throttled = cancelled('ThrottlingError')
const Item = { pk: S('a'), sk: S('b'), state: S('done') }
const key = { pk: 'a', sk: 'b' }
const change = { UpdateExpression: 'SET #state = :done', ExpressionAttributeValues: { ':done': S('done') } }

describe('a write of one item that a transaction is at', () => {
  it.each([
    ['put', 'PutItem', (by: ReturnType<typeof tableOf>) => by.table.put(Item)],
    ['update', 'UpdateItem', (by: ReturnType<typeof tableOf>) => by.table.update(key, change)],
    ['remove', 'DeleteItem', (by: ReturnType<typeof tableOf>) => by.table.remove(key)],
  ])('is sent again after a while: %s', async (_, name, write) => {
    const by = tableOf([conflict(), conflict(), {}])
    await write(by)
    expect(by.sent.map((one) => one.name)).toEqual([name, name, name])
    expect(by.waited).toEqual([25, 50])
  })

  it('is given up after as many tries as a transaction', async () => {
    const { table, sent } = tableOf(many(9, conflict()))
    await expect(table.put(Item)).rejects.toMatchObject({ code: 'write_conflict', retry: true })
    expect(sent).toHaveLength(6)
  })

  it.each([
    ['was done where its answer was lost before that', 2, true],
    ['was not done where it met the transaction at once', 1, false],
  ])('%s', async (_, attempts, done) => {
    const refused = new ConditionalCheckFailedException({ message: '', $metadata: { attempts: 1 } })
    const { table } = tableOf([conflict(attempts), refused, { Item }])
    expect(await table.put(Item, 'attribute_not_exists(pk)')).toBe(done)
  })
})

describe('a worker', () => {
  it.each([
    ['throttled', 'store_throttled', throttled, (by: ReturnType<typeof tableOf>) => by.table.transact([])],
    ['in conflict', 'write_conflict', conflict(), (by: ReturnType<typeof tableOf>) => by.table.put(Item)],
    [
      'left undone',
      'store_throttled',
      { UnprocessedItems: { t: [{ DeleteRequest: { Key: Item } }] } },
      (by: ReturnType<typeof tableOf>) => by.table.writeAll([{ DeleteRequest: { Key: Item } }]),
    ],
  ])('waits for two minutes where its writes are %s, and no longer', async (_, code, answer, write) => {
    const by = tableOf(many(20, answer), ofWork)
    await write(by)
    expect(by.sent).toHaveLength(21)
    const inVain = tableOf(many(999, answer), ofWork)
    await expect(write(inVain)).rejects.toMatchObject({ code, retry: true })
    expect(inVain.clock()).toBeGreaterThan(110_000)
    expect(inVain.clock()).toBeLessThanOrEqual(120_000)
  })

  it('gives up before its time is over', async () => {
    const by = tableOf(many(999, throttled), ofWork, { until: 30_000 })
    await expect(by.table.transact([])).rejects.toMatchObject({ retry: true })
    expect(by.clock()).toBeGreaterThan(20_000)
    expect(by.clock()).toBeLessThanOrEqual(30_000)
  })

  it.each([
    [1, 5_000],
    [20, 500],
  ])('sends no more than a tenth again, and one a second: %d at once', async (workers, callsEach) => {
    const random = randomFrom(7)
    const clocks = many(workers, 0)
    const now = () => Math.min(...clocks)
    const retries = sharedRetries(ofWork, { chance: random.next, now })
    let [calls, again] = [0, 0]
    for (let call = 0; call < callsEach; call += 1)
      for (const [n] of clocks.entries()) {
        retries.earn()
        calls += 1
        const since = now()
        for (let turn = 1; random.chance(0.7); turn += 1) {
          const wait = retries.next({ turn, since, why: 'busy' })
          if (wait === undefined) break
          clocks[n] = (clocks[n] ?? 0) + wait
          again += 1
        }
      }
    expect(again).toBeGreaterThan(calls)
    expect(again).toBeLessThanOrEqual(10 + calls / 10 + Math.max(...clocks) / 1_000)
  })

  it('gives up a store that does not answer at all as soon as a request does', async () => {
    for (const patience of [ofRequests, ofWork]) {
      const strategy = sdkRetries(sharedRetries(patience, { chance: () => 0 }))
      let token = await strategy.acquireInitialRetryToken('')
      for (let turn = 1; turn < 6; turn += 1)
        token = await strategy.refreshRetryTokenForRetry(token, { errorType: 'SERVER_ERROR' })
      await expect(strategy.refreshRetryTokenForRetry(token, { errorType: 'SERVER_ERROR' })).rejects.toThrow()
    }
  })

  it('has one budget for all that it calls', async () => {
    const retries = sharedRetries(ofRequests, { chance: () => 0, now: () => 0 })
    const [tables, buckets] = [sdkRetries(retries), sdkRetries(retries)]
    for (let call = 0; call < 10; call += 1) retries.next({ turn: 1, since: 0, why: 'busy' })
    for (const strategy of [tables, buckets]) {
      const token = await strategy.acquireInitialRetryToken('')
      await expect(strategy.refreshRetryTokenForRetry(token, { errorType: 'TRANSIENT' })).rejects.toThrow(
        'budget',
      )
    }
  })
})

describe('a function behind HTTP', () => {
  // Lambda freezes it between two requests. With a budget that only calls filled, its sixteenth request was a 503.
  it('that sleeps for five minutes and finds its socket dead, again and again, goes on', async () => {
    let clock = 0
    const strategy = sdkRetries(sharedRetries(ofRequests, { chance: () => 0.5, now: () => clock }))
    for (let request = 0; request < 300; request += 1) {
      clock += 5 * 60_000
      for (let call = 0; call < 4; call += 1) {
        const token = await strategy.acquireInitialRetryToken('')
        if (call > 0) continue
        const again = strategy.refreshRetryTokenForRetry(token, { errorType: 'TRANSIENT' })
        await expect(again).resolves.toBeDefined()
      }
    }
  })

  it('whose store is busy sends a tenth again and no more, and nobody waits for long', () => {
    let clock = 0
    const random = randomFrom(7)
    const retries = sharedRetries(ofRequests, { chance: random.next, now: () => clock })
    const [calls, seconds] = [3_000, 60]
    let [again, longest] = [0, 0]
    for (let call = 0; call < calls; call += 1) {
      clock = (call * seconds * 1_000) / calls
      retries.earn()
      let waited = 0
      for (let turn = 1; ; turn += 1) {
        const wait = retries.next({ turn, since: clock - waited, why: 'busy' })
        if (wait === undefined) break
        again += 1
        waited += wait
      }
      longest = Math.max(longest, waited)
    }
    expect(again).toBeLessThanOrEqual(10 + calls / 10 + seconds / 20)
    expect(longest).toBeLessThanOrEqual(ofRequests.triesMs)
  })

  it.each(['busy', 'broken'] as const)(
    'gives up at once where its store is %s and the budget used up',
    (why) => {
      const retries = sharedRetries(ofRequests, { chance: () => 0, now: () => 0 })
      for (let call = 0; call < 10; call += 1) expect(retries.next({ turn: 1, since: 0, why })).toBe(0)
      expect(retries.next({ turn: 1, since: 0, why })).toBeUndefined()
    },
  )

  it('loses nothing of its budget to a clock that is put back', () => {
    let clock = 3_600_000
    const retries = sharedRetries(ofRequests, { chance: () => 0, now: () => clock })
    clock = 0
    expect(retries.next({ turn: 1, since: 0, why: 'broken' })).toBe(0)
  })
})
