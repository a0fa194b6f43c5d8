// node test/local/thread-process.ts HOW: a process with a thread that ends as it is told; calls.test.ts looks on.

import { setTimeout as pause } from 'node:timers/promises'
import { isMainThread, parentPort } from 'node:worker_threads'
import { callsOver } from '../../lib/local/calls.ts'
import { startThread } from '../../lib/local/thread.ts'

const ends = {
  async end(how: string) {
    if (how === 'exits') process.exit(0)
    if (how === 'throws')
      setImmediate(() => {
        throw new Error('lighthouse dark')
      })
    return 'told'
  },
}

if (isMainThread) {
  const thread = startThread<typeof ends>(new URL(import.meta.url), { given: undefined, here: {} })
  const how = process.argv[2] ?? ''
  void thread.ask('end', how)
  if (how === 'is stopped') {
    await thread.stop()
    console.log('still here')
  } else await pause(10_000)
}
if (parentPort) callsOver(parentPort, ends)
