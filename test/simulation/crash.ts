import { simulate } from './simulate.ts'
import type { Fate } from './steps.ts'
import { pairOf, type SourcePlan, sourcePlans, type Upload } from './workload.ts'

/** What each boundary is struck with: the worker dies before the request, after it, or hears of a failure first. */
export const blows: readonly Fate[] = ['die before', 'die after', 'late']

export const scenarios = ['webhook', 'snapshot', 'delta'] as const
export type Scenario = (typeof scenarios)[number]

const [snapshots, deltas]: readonly (SourcePlan | undefined)[] = sourcePlans

export function uploadsFor(scenario: Scenario): Upload[] {
  const plan = scenario === 'snapshot' ? snapshots : deltas
  return plan ? pairOf(plan, scenario === 'webhook' ? 'webhook' : 'tool') : []
}

/** One fixed order of events; whatever is struck, the requests before it are those of the clean run. */
const seed = 1

export async function struck(scenario: Scenario, strikes: ReadonlyMap<number, Fate>) {
  const { violations, steps } = await simulate(seed, { uploads: uploadsFor(scenario), strikes })
  return { violations, steps }
}

/** How many requests a run without any blow makes. */
export const cleanSteps = async (scenario: Scenario): Promise<number> =>
  (await struck(scenario, new Map())).steps
