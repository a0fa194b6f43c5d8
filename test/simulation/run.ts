import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { cases, pairs } from './crash.ts'
import { lineOf } from './parts.ts'
import { type Done, parts, runTask, type Task } from './tasks.ts'
import type { Setting } from './world.ts'

// The long runs, each with a line of the report at its end:
//   --schedules N [--seed S] [--faults P] [--skew MS] [--crowded]
//                              seeded schedules; the share of requests that fail and the skew of clocks as in a part;
//                              crowded: workers meet far more often than they ever will, which finds more in less time
//   --crash                    every crash case
//   --pairs                    every ordered pair of crash cases of each scenario
//   --parts [--only ID]        deliveries, faults, races and clocks with their whole loads
//   --all                      all of these, with 5,000 schedules
// --jobs N uses so many threads. Progress goes to stderr.
const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string' },
    skew: { type: 'string' },
    crowded: { type: 'boolean', default: false },
    crash: { type: 'boolean', default: false },
    pairs: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
  },
})

// Schedules are full of failures whose stacks nobody reads. One that fails by itself is run again alone, with stacks.
if (values.schedules !== '1') Error.stackTraceLimit = 0

const shownMax = 20
const atATime = { schedules: 250, 'crash cases': 12, 'crash pairs': 96 }
const progressEvery = 1_000
let shown = 0

/** Hands tasks to so many threads, or does them here, and passes each result on as it comes. */
async function work(tasks: readonly Task[], jobs: number, done: (task: Task, what: Done) => void) {
  const left = [...tasks]
  const hand = async (run: (task: Task) => Promise<Done>) => {
    for (let task = left.shift(); task; task = left.shift()) done(task, await run(task))
  }
  if (jobs <= 1) return hand(runTask)
  const threads = Array.from({ length: jobs }, () => new Worker(new URL('./worker.ts', import.meta.url)))
  const ask = (thread: Worker) => async (task: Task) => {
    const answer = once(thread, 'message')
    thread.postMessage(task)
    // worker.ts sends nothing but what `runTask` gave it.
    const [done] = (await answer) as [Done]
    return done
  }
  await Promise.all(threads.map((thread) => hand(ask(thread))))
  await Promise.all(threads.map((thread) => thread.terminate()))
}

function show({ failed }: Done): void {
  for (const { name, violations } of failed) {
    shown += 1
    if (shown > shownMax) return
    console.log(name)
    for (const violation of violations) console.log(`  ${violation.slice(0, 2_000)}`)
  }
}

/** Numbers from `first` on, cut into tasks, and the line that says what came of them. */
async function numbered(kind: keyof typeof atATime, count: number, first = 0): Promise<number> {
  const step = atATime[kind]
  const tasks = Array.from({ length: Math.ceil(count / step) }, (_, n): Task => {
    const from = first + n * step
    return { kind, from, to: Math.min(from + step, first + count), setting }
  })
  const startedMs = performance.now()
  let [made, failed] = [0, 0]
  const seconds = () => (performance.now() - startedMs) / 1000
  await work(tasks, Number(values.jobs), (_, what) => {
    show(what)
    if (Math.floor((made + what.count) / progressEvery) > Math.floor(made / progressEvery))
      console.error(`${made + what.count} of ${count} ${kind}, ${failed} failed, ${seconds().toFixed(0)} s`)
    made += what.count
    failed += what.failed.length
  })
  const bound = failed === 0 ? ` (≤ 3/${made} at 95 %)` : ''
  const from = kind === 'schedules' ? ` from seed ${first}` : ''
  const pace = `${seconds().toFixed(1)} s, ${(made / seconds()).toFixed(0)} a second`
  console.log(`${kind} ${made}/${count}${from}, violations ${failed}${bound}, ${pace}`)
  return failed
}

async function runParts(only: string | undefined): Promise<number> {
  const tasks = parts.flatMap(({ id, whole }, part): Task[] =>
    only === undefined || only === id ? [{ kind: 'part', part, count: whole }] : [],
  )
  let failed = 0
  await work(tasks, Number(values.jobs), (task, what) => {
    const part = task.kind === 'part' ? parts[task.part] : undefined
    show(what)
    failed += what.failed.length
    const violations = what.failed.flatMap((one) => one.violations)
    if (part) console.log(lineOf(part, { ...what, violations }))
  })
  return failed
}

const setting: Pick<Setting, 'faultShare' | 'skewMs' | 'isCrowded'> = {
  ...(values.faults !== undefined && { faultShare: Number(values.faults) }),
  ...(values.skew !== undefined && { skewMs: Number(values.skew) }),
  ...(values.crowded && { isCrowded: true }),
}
const { all } = values
let failed = 0
if (values.crash || all) failed += await numbered('crash cases', cases.length)
if (values.pairs || all) failed += await numbered('crash pairs', pairs.length)
if (values.parts || all) failed += await runParts(values.only)
const schedules = values.schedules ?? (all ? '5000' : undefined)
if (schedules !== undefined) failed += await numbered('schedules', Number(schedules), Number(values.seed))
process.exitCode = failed === 0 ? 0 : 1
