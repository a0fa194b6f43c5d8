import { expireScheduled, publishScheduled } from './actors.ts'
import { type Blow, type Boundary, blows, boundaries, striker } from './boundaries.ts'
import { drain, heal, pass } from './simulate.ts'
import { seriesOf } from './workload.ts'
import { openWorld } from './world.ts'

/** A signed push, an upload by form, and the same packed: each a snapshot, so that all boundaries lie on its way. */
export const scenarios = ['webhook', 'snapshot', 'gz snapshot'] as const
export type Scenario = (typeof scenarios)[number]

/** One fixed order of events, but for what the blows make of it. */
const seed = 1
const sourceId = 'crumb.hub'

export type Struck = { readonly violations: readonly string[]; readonly fell: number }

/**
 * Three documents, one after the other, the second and third under blows. Whatever falls, what is stored and published
 * in the end is what the documents say.
 */
export async function struck(scenario: Scenario, sequence: readonly Blow[]): Promise<Struck> {
  const { strike, arm, fell } = striker(sequence)
  const way = scenario === 'webhook' ? 'webhook' : 'tool'
  const uploads = seriesOf(sourceId, way, scenario === 'gz snapshot')
  // Uploads are written in chunks, the push at once.
  const chunkPostingsMax = scenario === 'webhook' ? 100 : 3
  const world = await openWorld(seed, { uploads, strike, isOverHttp: true, chunkPostingsMax })
  const waiting = world.senders.find((sender) => sender.sourceId === sourceId)?.waiting ?? []
  const [first, ...others] = waiting.splice(0)
  if (first) waiting.push(first)
  await drain(world)
  arm()
  for (const upload of others) {
    waiting.push(upload)
    await drain(world)
    // Long enough for the sweeper, and for the guard to have forgotten what the second document removed.
    pass(world, 26 * 3_600_000)
    await expireScheduled(world)
    await drain(world)
    await publishScheduled(world)
    await drain(world)
  }
  await heal(world)
  return { violations: world.violations, fell: fell() }
}

export type Case = {
  readonly name: string
  readonly scenario: Scenario
  readonly boundary: Boundary
  readonly fate: Blow['fate']
}

export const cases: readonly Case[] = scenarios.flatMap((scenario) =>
  boundaries.flatMap((boundary) =>
    blows.map((fate) => ({
      name: `${scenario}, ${boundary.id} ${boundary.says}: ${fate}`,
      scenario,
      boundary,
      fate,
    })),
  ),
)

/** One case, at each place of its boundary; what went wrong, or why the case is none. */
export async function runCase({ scenario, boundary, fate }: Case): Promise<string[]> {
  const failed: string[] = []
  for (const [n, place] of boundary.places.entries()) {
    const { violations, fell } = await struck(scenario, [{ place, fate }])
    failed.push(...violations.map((violation) => `place ${n}: ${violation}`))
    if (fell === 0) failed.push(`place ${n}: no request is at this boundary`)
  }
  return failed
}

/** Every ordered pair of cases of one scenario: the second blow falls while the first is made good, or after it. */
export const pairs: readonly (readonly [Case, Case])[] = scenarios.flatMap((scenario) => {
  const own = cases.filter((one) => one.scenario === scenario)
  return own.flatMap((first) => own.map((second) => [first, second] as const))
})

export async function runPair([first, second]: readonly [Case, Case]): Promise<string[]> {
  const sequence = [first, second].flatMap(({ boundary: { places }, fate }) =>
    places.slice(0, 1).map((place) => ({ place, fate })),
  )
  const { violations, fell } = await struck(first.scenario, sequence)
  return fell < 2 ? [...violations, `only ${fell} of two blows fell`] : [...violations]
}
