import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { firstLine } from '../problem.ts'
import { type Ask, callsOver, type Functions } from './calls.ts'
import { nothingGoesOn } from './process.ts'

export type Thread<There extends Functions> = {
  readonly ask: Ask<There>
  /** Ends it where it stands; what was asked and is not answered never will be. */
  stop(): Promise<void>
}

/** Three times a half of the young generation: as `--max-semi-space-size=16`, for whoever starts us without it. */
const youngMb = 48

/**
 * Runs a module in a thread of its own. A thread that ends without being told to takes the whole process with it: a
 * system without its steps would only look alive, and all that was under way is taken up again at the next start.
 */
export function startThread<There extends Functions>(
  file: URL,
  { given, here }: { given: unknown; here: Functions },
): Thread<There> {
  const worker = new Worker(file, {
    workerData: given,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
  })
  const name = file.pathname.split('/').at(-1)
  let isStopping = false
  worker.once('error', (cause) => {
    throw new Error(`The thread ${name} failed (${firstLine(String(cause))}), ${nothingGoesOn}`, { cause })
  })
  worker.once('exit', (code) => {
    if (!isStopping) throw new Error(`The thread ${name} ended (${code}), ${nothingGoesOn}`)
  })
  return {
    ask: callsOver<There>(worker, here),
    async stop() {
      isStopping = true
      await worker.terminate()
    },
  }
}

/** A third of the weight of what is not nice: enough to step back, too little to starve among other programs. */
const secondNiceness = 5

/**
 * For a thread that says so of itself: where two want a core, the other goes first. Linux alone has a priority for
 * each thread (https://man7.org/linux/man-pages/man2/setpriority.2.html); elsewhere nothing changes.
 */
export function goSecond(): void {
  if (process.platform !== 'linux') return
  const id = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
  setPriority(id, secondNiceness)
}
