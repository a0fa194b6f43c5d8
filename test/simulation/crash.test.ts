import { describe, expect, it } from 'vitest'
import { cases, pairs, runCase, runPair, scenarios } from './crash.ts'

/** One pair in so many, spread over all of them; `run.ts --pairs` runs them all. */
const stride = 201

describe.each(scenarios)('a %s loses nothing and removes nothing wrongly when struck', (scenario) => {
  const own = cases.filter((one) => one.scenario === scenario)

  it.each(own.map((one) => [one.name, one] as const))('at %s', async (_, one) => {
    expect(await runCase(one)).toEqual([])
  })

  it('a second time while the first blow is made good', { timeout: 120_000 }, async () => {
    const some = pairs.filter(([first], at) => first.scenario === scenario && at % stride === 0)
    const failed: string[] = []
    for (const pair of some)
      for (const violation of await runPair(pair))
        failed.push(`${pair.map(({ name }) => name).join(', then ')}: ${violation}`)
    console.log(
      `crash pairs ${some.length} of ${pairs.length / scenarios.length}, violations ${failed.length}`,
    )
    expect(failed).toEqual([])
  })
})
