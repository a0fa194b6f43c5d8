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
  const queue = localQueue({ visibilityMs: 1_000, receivesMax: 5, batchMax: 5 }, time)
  const seen: string[] = []
  queue.consume(async ({ Records }) => {
    seen.push(...Records.map(({ body }) => body))
    return undefined
  })
  expect(await queue.send('build', 1_000)).toBe('done')
  expect(seen).toEqual(['build'])
})
