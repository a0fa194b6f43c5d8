import { parentPort } from 'node:worker_threads'
import { runTask, type Task } from './tasks.ts'

// One of the threads of run.ts: a task in, what came of it out.

// As in run.ts.
Error.stackTraceLimit = 0
parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await runTask(task)))
