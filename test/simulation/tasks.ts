import { cases, pairs, runCase, runPair } from './crash.ts'
import { deliveries } from './deliveries.ts'
import { faults } from './faults.ts'
import { guarded } from './guarded.ts'
import type { Part } from './parts.ts'
import { races } from './races.ts'
import { simulate } from './simulate.ts'
import type { Setting } from './world.ts'

export const parts: readonly Part[] = [...deliveries, ...faults, ...guarded, ...races]

/** A share of a long run: seeds, crash cases or pairs from one number up to another, or one part as a whole. */
export type Task =
  | {
      readonly kind: 'schedules' | 'crash cases' | 'crash pairs'
      readonly from: number
      readonly to: number
      /** Of all schedules; absent: each seed decides. */
      readonly setting?: Setting
    }
  | { readonly kind: 'part'; readonly part: number; readonly count: number }

/** What went wrong under which name, and a part's figures. */
export type Done = {
  readonly count: number
  readonly failed: readonly { readonly name: string; readonly violations: readonly string[] }[]
  readonly figures?: string
}

export const again = (seed: number, { isCrowded = false }: Setting = {}): string =>
  `node test/simulation/run.ts --schedules 1 --seed ${seed}${isCrowded ? ' --crowded' : ''}`

const each: Readonly<
  Record<
    Exclude<Task['kind'], 'part'>,
    (n: number, setting?: Setting) => Promise<[string, readonly string[]]>
  >
> = {
  schedules: async (seed, setting) => [again(seed, setting), (await simulate(seed, setting)).violations],
  'crash cases': async (n) => {
    const one = cases[n]
    return one ? [one.name, await runCase(one)] : ['', []]
  },
  'crash pairs': async (n) => {
    const pair = pairs[n]
    return pair ? [pair.map(({ name }) => name).join(', then '), await runPair(pair)] : ['', []]
  },
}

export async function runTask(task: Task): Promise<Done> {
  if (task.kind === 'part') return runPart(task.part, task.count)
  const failed: { name: string; violations: readonly string[] }[] = []
  for (let n = task.from; n < task.to; n += 1) {
    const [name, violations] = await each[task.kind](n, task.setting)
    if (violations.length > 0) failed.push({ name, violations: violations.slice(0, 4) })
  }
  return { count: task.to - task.from, failed }
}

async function runPart(at: number, wanted: number): Promise<Done> {
  const part = parts[at]
  if (!part) return { count: 0, failed: [] }
  const { count, violations, figures } = await part.run(wanted)
  const failed = violations.map((violation) => ({ name: `${part.id} ${part.says}`, violations: [violation] }))
  return { count, failed, ...(figures !== undefined && { figures }) }
}
