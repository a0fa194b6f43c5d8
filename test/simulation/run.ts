import { parseArgs } from 'node:util'
import { blows, cleanSteps, scenarios, struck } from './crash.ts'
import { simulate } from './simulate.ts'
import type { Fate } from './steps.ts'

// The long runs: `--schedules N --seed S` for seeded schedules, `--crash` for every single blow,
// `--pairs N` for N pairs of blows, evenly spread over all of them.
const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    crash: { type: 'boolean', default: false },
    pairs: { type: 'string', default: '0' },
  },
})

const shownMax = 20
let failed = 0

function tell(name: string, violations: readonly string[]): void {
  if (violations.length === 0) return
  failed += 1
  if (failed > shownMax) return
  console.log(name)
  for (const violation of violations.slice(0, 4)) console.log(`  ${violation.slice(0, 2_000)}`)
}

async function schedules(count: number, first: number): Promise<number> {
  for (let seed = first; seed < first + count; seed += 1)
    tell(`seed ${seed}`, (await simulate(seed)).violations)
  return count
}

async function crashes(): Promise<number> {
  let count = 0
  for (const scenario of scenarios) {
    const requests = await cleanSteps(scenario)
    for (const blow of blows) {
      for (let at = 0; at < requests; at += 1) {
        const { violations } = await struck(scenario, new Map([[at, blow]]))
        tell(`${scenario}: ${blow} at request ${at}`, violations)
        count += 1
      }
    }
  }
  return count
}

/** The second blow falls while the first is being made good. */
async function pairs(count: number): Promise<number> {
  const requests = new Map<(typeof scenarios)[number], number>()
  for (const scenario of scenarios) requests.set(scenario, await cleanSteps(scenario))
  for (let n = 0; n < count; n += 1) {
    const scenario = scenarios[n % scenarios.length] ?? 'webhook'
    const within = requests.get(scenario) ?? 1
    // Multiples of the golden ratio spread evenly, whatever the count.
    const first = Math.floor(((n * 0.618_033_988_749) % 1) * within)
    const second = first + 1 + (Math.floor(n / 9) % 40)
    const strikes = new Map<number, Fate>([
      [first, blows[Math.floor(n / 3) % 3] ?? 'late'],
      [second, blows[Math.floor(n / 7) % 3] ?? 'late'],
    ])
    const { violations } = await struck(scenario, strikes)
    tell(
      `${scenario}: ${[...strikes].map(([at, blow]) => `${blow} at request ${at}`).join(', ')}`,
      violations,
    )
  }
  return count
}

const startedMs = performance.now()
const count = values.crash
  ? await crashes()
  : Number(values.pairs) > 0
    ? await pairs(Number(values.pairs))
    : await schedules(Number(values.schedules), Number(values.seed))
const seconds = (performance.now() - startedMs) / 1000
const bound = failed === 0 ? ` (≤ 3/${count} at 95 %)` : ''
console.log(
  `runs ${count}, violations ${failed}${bound}, ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second`,
)
process.exitCode = failed === 0 ? 0 : 1
