import { afterAll, describe, expect, it } from 'vitest'
import { type Defect, defects } from './defects.ts'
import { lateSeeds } from './seeds.ts'
import { simulate } from './simulate.ts'

/** Most defects are found in the first five. */
const schedulesMax = 600

async function isCaught(defect: Defect): Promise<boolean> {
  const seeds = Array.from({ length: schedulesMax }, (_, n) => n + 1)
  for (const seed of [lateSeeds[defect.name] ?? 1, ...seeds])
    if ((await simulate(seed, { defect })).violations.length > 0) return true
  return false
}

describe('a planted defect is caught', () => {
  let caught = 0
  afterAll(() => console.log(`seeded defects caught ${caught}/${defects.length}`))

  it.each(defects.map((defect) => [defect.name, defect] as const))(
    '%s',
    { timeout: 240_000 },
    async (_, defect) => {
      expect(await isCaught(defect)).toBe(true)
      caught += 1
    },
  )
})
