import { setImmediate as turn } from 'node:timers/promises'
import { Problem } from '../../lib/problem.ts'
import type { Random } from './random.ts'
import { traceHash } from './random.ts'

/** One request to a store: `act` is atomic. Whoever gives the function decides when it happens and what comes back. */
export type Steps = <T>(name: string, act: () => T) => Promise<T>

/** Every request is done at once. */
export const atOnce: Steps = async (_, act) => act()

/**
 * What may become of a request. `lost`: done, but the caller hears of a failure. `late`: the caller hears of a failure,
 * and it is done some time later. `die …`: the worker is gone, before or after the request was done.
 */
export const fates = ['done', 'throttled', 'failed', 'lost', 'late', 'die before', 'die after'] as const
export type Fate = (typeof fates)[number]

/** What becomes of a request of a task that has made those in `past`; undefined: it is done. */
export type Strike = (crew: string, name: string, past: readonly string[]) => Fate | undefined

export type Ended = 'done' | 'failed' | 'died'
type Task = {
  readonly name: string
  /** The names of its requests that were answered, one way or another. */
  readonly past: string[]
  isAlive: boolean
  wake: () => void
  end: (how: Ended) => void
}
export type Parked = {
  readonly name: string
  readonly task: Task
  readonly act: () => unknown
  readonly answer: (value: unknown) => void
  readonly refuse: (cause: unknown) => void
}

/**
 * Runs tasks one request at a time. Each request of a task waits until `resume` says what becomes of it, so that the
 * order of all requests of all tasks is the caller's choice, and nothing else happens meanwhile.
 */
export function stepper() {
  const parked: Parked[] = []
  const late: (() => unknown)[] = []
  const trace = traceHash()
  let steps = 0

  function stepsOf(task: Task): Steps {
    return (name, act) =>
      new Promise((resolve, reject) => {
        // The answer is what `act` gave, and so of its type; the list of all requests cannot say it.
        const answer = resolve as (value: unknown) => void
        parked.push({ name, task, act, answer, refuse: reject })
        task.wake()
      })
  }

  /** Resolves when the task waits for a request, or has ended. */
  function spawn(name: string, work: (steps: Steps) => Promise<unknown>, ended: (how: Ended) => void) {
    return new Promise<void>((wake) => {
      const task: Task = { name, past: [], isAlive: true, wake, end: ended }
      const end = (how: Ended) => {
        if (!task.isAlive) return
        task.isAlive = false
        trace.add(`${name} ${how}`)
        ended(how)
        task.wake()
      }
      work(stepsOf(task)).then(
        () => end('done'),
        () => end('failed'),
      )
    })
  }

  async function resume(request: Parked, fate: Fate): Promise<void> {
    parked.splice(parked.indexOf(request), 1)
    steps += 1
    trace.add(`${request.task.name} ${request.name} ${fate}\n`)
    request.task.past.push(request.name)
    if (fate === 'die before') return die(request.task)
    const reply = fate === 'done' || fate === 'lost' || fate === 'die after' ? replyOf(request) : undefined
    if (fate === 'die after') return die(request.task)
    if (fate === 'late') late.push(() => replyOf(request))
    const settled = new Promise<void>((wake) => {
      request.task.wake = wake
    })
    if (fate !== 'done')
      request.refuse(new Problem(fate === 'throttled' ? 'store_throttled' : 'store_unavailable', {}))
    else if (reply && 'cause' in reply) request.refuse(reply.cause)
    else request.answer(reply?.value)
    // One that has more requests out may wait for those alone; a turn later it has made what it makes of this answer.
    await (parked.some(({ task }) => task === request.task) ? turn() : settled)
  }

  function die(task: Task): void {
    for (const other of parked.filter((one) => one.task === task)) parked.splice(parked.indexOf(other), 1)
    task.isAlive = false
    task.end('died')
  }

  return {
    parked,
    spawn,
    resume,
    trace,
    steps: () => steps,
    /** Does one of the requests whose callers gave them up; false when there is none. */
    doLate(random: Random): boolean {
      if (late.length === 0) return false
      late.splice(random.below(late.length), 1)[0]?.()
      trace.add('late\n')
      return true
    },
  }
}

/** What a store says: a value, or a Problem that is its answer. */
function replyOf({ act }: Parked): { value?: unknown } | { cause: unknown } {
  try {
    return { value: act() }
  } catch (cause) {
    return { cause }
  }
}

export type Stepper = ReturnType<typeof stepper>
