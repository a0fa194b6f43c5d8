import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { eachAtOnce } from '../lib/at-once.ts'

it('does the same for each, never more than so many at once', async () => {
  const done: number[] = []
  let [running, most] = [0, 0]
  await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (one) => {
    running += 1
    most = Math.max(most, running)
    await pause(1)
    running -= 1
    done.push(one)
  })
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(most).toBe(3)
})

it('throws the first failure when nothing is under way any more, and begins nothing after it', async () => {
  const begun: number[] = []
  let running = 0
  const failing = eachAtOnce([1, 2, 3, 4, 5], 2, async (one) => {
    begun.push(one)
    running += 1
    await pause(one === 1 ? 1 : 10)
    running -= 1
    throw new Error(`failure ${one}`)
  })
  await expect(failing).rejects.toThrow('failure 1')
  expect(running).toBe(0)
  expect(begun).toEqual([1, 2])
})

it('has nothing to do for nobody', async () => {
  await expect(eachAtOnce([], 4, () => Promise.reject(new Error('never')))).resolves.toBeUndefined()
})
