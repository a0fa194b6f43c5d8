import { afterAll, describe, expect, it } from 'vitest'
import { defects } from './defects.ts'
import { simulate } from './simulate.ts'

/** Defects that need a rare meeting of workers are found late; most are found in the first five. */
const schedulesMax = 600

describe('a planted defect is caught', () => {
  let caught = 0
  afterAll(() => console.log(`seeded defects caught ${caught}/${defects.length}`))

  it.each(defects.map((defect) => [defect.name, defect] as const))(
    '%s',
    { timeout: 240_000 },
    async (_, defect) => {
      let at = 0
      for (let seed = 1; seed <= schedulesMax && at === 0; seed += 1)
        if ((await simulate(seed, { defect })).violations.length > 0) at = seed
      expect(at).toBeGreaterThan(0)
      caught += 1
    },
  )
})
