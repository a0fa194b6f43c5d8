import { describe, expect, it } from 'vitest'
import { expectNone } from './schedules.ts'
import { knownSeeds } from './seeds.ts'
import { simulate } from './simulate.ts'

// A fixed number, half of it in simulation-more.test.ts, so that two workers share it; run.ts makes longer runs.
describe('the pipeline under seeded schedules', () => {
  it.each(knownSeeds)('does not fail again as it did with seed %i: %s', async (seed, _, setting) => {
    expect((await simulate(seed, setting)).violations).toEqual([])
  })

  it('loses nothing and removes nothing wrongly', { timeout: 900_000 }, () => expectNone(1, 2_500))

  it('goes the same way for the same seed', async () => {
    for (const seed of [1, 2, 3, 5, 8, 13, 21, 34]) {
      const [first, second] = [await simulate(seed), await simulate(seed)]
      expect(second).toEqual(first)
    }
  })
})
