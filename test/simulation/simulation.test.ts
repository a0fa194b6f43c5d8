import { describe, expect, it } from 'vitest'
import { defects } from './defects.ts'
import { simulate } from './simulate.ts'

const schedulesMax = 5_000
const budgetMs = 40_000
/** Defects that need a rare meeting of workers are found late; most are found in the first five. */
const schedulesPerDefect = 300

/** What to run to see one schedule again. */
const again = (seed: number): string => `node test/simulation/run.ts --schedules 1 --seed ${seed}`

describe('the pipeline under seeded schedules', () => {
  it('loses nothing and removes nothing wrongly', { timeout: 2 * budgetMs }, async () => {
    const startedMs = performance.now()
    const failed: string[] = []
    let seed = 0
    while (seed < schedulesMax && performance.now() - startedMs < budgetMs) {
      seed += 1
      const { violations } = await simulate(seed)
      if (violations.length > 0) failed.push(`${again(seed)}: ${violations[0]}`)
    }
    console.log(`schedules ${seed} of ${schedulesMax}, violations ${failed.length} (≤ 3/${seed} at 95 %)`)
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
