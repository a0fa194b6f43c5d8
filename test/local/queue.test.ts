import { expect, it } from 'vitest'
import { localQueue, type QueueTime } from '../../lib/local/queue.ts'

it('hands out a delayed message also when its timer fires a moment before the clock has come so far', async () => {
  let clock = 1_000
  const time: QueueTime = {
    now: () => clock,
    later(ms, call) {
      clock += Math.max(1, ms - 1)
      setImmediate(call)
    },
  }
  const queue = localQueue({ receivesMax: 5, batchMax: 5 }, time)
  const seen: string[] = []
  queue.consume(async ({ Records }) => {
    seen.push(...Records.map(({ body }) => body))
    return undefined
  })
  expect(await queue.send('build', 1_000)).toBe('done')
  expect(seen).toEqual(['build'])
})

/** A queue by a clock that goes on when told to, its timers early, and what was handed out at which time. */
function watchedQueue(earlyMs = 0) {
  const calls: { at: number; call: () => void }[] = []
  const seen: [body: string, at: number][] = []
  let clock = 0
  const time: QueueTime = {
    now: () => clock,
    later: (ms, call) => void calls.push({ at: clock + Math.max(ms - earlyMs, Math.min(ms, 1)), call }),
  }
  const queue = localQueue({ receivesMax: 5, batchMax: 5 }, time)
  const work = new Map<string, Promise<void>>()
  queue.consume(async ({ Records }) => {
    seen.push(...Records.map(({ body }): [string, number] => [body, clock]))
    await Promise.all(Records.map(({ body }) => work.get(body)))
    return undefined
  })
  async function goOn(ms: number): Promise<void> {
    for (const end = clock + ms; clock < end; clock += 1) {
      await new Promise((done) => setImmediate(done))
      for (const one of calls.filter(({ at }) => at <= clock)) {
        calls.splice(calls.indexOf(one), 1)
        one.call()
      }
    }
    await new Promise((done) => setImmediate(done))
  }
  return { queue, seen, work, goOn }
}

it.each([0, 1])('hands out each message at its own time, with timers %i ms early', async (earlyMs) => {
  const { queue, seen, goOn } = watchedQueue(earlyMs)
  for (const [body, delayMs] of [
    ['late', 90],
    ['soon', 20],
    ['later', 95],
    ['now', 0],
  ] as const)
    void queue.send(body, delayMs)
  await goOn(50)
  void queue.send('between', 10)
  await goOn(50)
  expect(seen).toEqual([
    ['now', 0],
    ['soon', 20],
    ['between', 60],
    ['late', 90],
    ['later', 95],
  ])
})

it('works on one batch at a time, and then on what came meanwhile', async () => {
  const { queue, seen, work, goOn } = watchedQueue()
  const long = Promise.withResolvers<void>()
  work.set('long', long.promise)
  void queue.send('long')
  void queue.send('short', 20)
  await goOn(50)
  expect(seen).toEqual([['long', 0]])
  long.resolve()
  await goOn(1)
  expect(seen).toEqual([
    ['long', 0],
    ['short', 50],
  ])
})
