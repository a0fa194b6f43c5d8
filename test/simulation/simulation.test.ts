import { describe, expect, it } from 'vitest'
import { defects } from './defects.ts'
import { simulate } from './simulate.ts'

/** A fixed number, so that a run says the same on a fast machine and on a slow one; run.ts makes longer ones. */
const schedules = 1_500
/** Defects that need a rare meeting of workers are found late; most are found in the first five. */
const schedulesPerDefect = 300

/** What to run to see one schedule again. */
const again = (seed: number): string => `node test/simulation/run.ts --schedules 1 --seed ${seed}`

describe('the pipeline under seeded schedules', () => {
  it('loses nothing and removes nothing wrongly', { timeout: 240_000 }, async () => {
    const failed: string[] = []
    for (let seed = 1; seed <= schedules; seed += 1) {
      const { violations } = await simulate(seed)
      if (violations.length > 0) failed.push(`${again(seed)}: ${violations[0]}`)
    }
    console.log(`schedules ${schedules}, violations ${failed.length} (≤ 3/${schedules} at 95 %)`)
    expect(failed).toEqual([])
  })

  it('goes the same way for the same seed', async () => {
    for (const seed of [1, 2, 3, 5, 8, 13, 21, 34]) {
      const [first, second] = [await simulate(seed), await simulate(seed)]
      expect(second).toEqual(first)
    }
  })
})

describe('a planted defect is caught', () => {
  it.each(defects.map((defect) => [defect.name, defect] as const))(
    '%s',
    { timeout: 60_000 },
    async (_, defect) => {
      let caught = 0
      for (let seed = 1; seed <= schedulesPerDefect && caught === 0; seed += 1) {
        const { violations } = await simulate(seed, { defect })
        if (violations.length > 0) caught = seed
      }
      expect(caught).toBeGreaterThan(0)
    },
  )
})
