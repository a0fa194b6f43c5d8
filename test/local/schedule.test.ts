import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { everySo } from '../../lib/local/schedule.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A step that takes so long, run every second: how often it began, and how many of it ran side by side. */
function timed(ms: number) {
  const seen = { begun: 0, most: 0, running: 0 }
  const stop = everySo(1_000, async () => {
    seen.begun += 1
    seen.running += 1
    seen.most = Math.max(seen.most, seen.running)
    await new Promise((done) => setTimeout(done, ms))
    seen.running -= 1
  })
  return { seen, stop }
}

it.each([
  ['at once, and each time it is due', 10, 5],
  ['only when the last one has ended', 2_500, 2],
])('a step is begun %s', async (_, ms, begun) => {
  const { seen, stop } = timed(ms)
  await vi.advanceTimersByTimeAsync(4_900)
  stop()
  await vi.advanceTimersByTimeAsync(9_000)
  expect(seen).toEqual({ begun, most: 1, running: 0 })
})
