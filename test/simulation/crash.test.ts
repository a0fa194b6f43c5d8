import { describe, expect, it } from 'vitest'
import { blows, cleanSteps, scenarios, struck } from './crash.ts'

/** One request in so many, others for each blow; the long run (run.ts --crash) strikes them all. */
const stride = 7

describe.each(scenarios)('a %s', (scenario) => {
  it('loses nothing and removes nothing wrongly, whichever request is struck, and however', {
    timeout: 120_000,
  }, async () => {
    const requests = await cleanSteps(scenario)
    expect(requests).toBeGreaterThan(50)
    const failed: string[] = []
    for (const [n, blow] of blows.entries()) {
      for (let at = n; at < requests; at += stride) {
        const { violations } = await struck(scenario, new Map([[at, blow]]))
        if (violations.length > 0) failed.push(`${blow} at request ${at}: ${violations[0]}`)
      }
    }
    expect(failed).toEqual([])
  })
})
