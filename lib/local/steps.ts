import { parentPort, workerData } from 'node:worker_threads'
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda'
import { chunkMessages } from '../../functions/ingest-chunk.ts'
import { ingestMessages } from '../../functions/ingest-document.ts'
import { matchRecords } from '../../functions/match-postings.ts'
import { publishMessages } from '../../functions/publish-feeds.ts'
import { awsRuntime, jsonLog } from '../aws/runtime.ts'
import { readConfig } from '../config.ts'
import { catchUp } from '../pipeline/catch-up.ts'
import { buildAll } from '../pipeline/feeds/request.ts'
import { tellSearchEngine } from '../pipeline/search/indexing.ts'
import { loadSearch } from '../pipeline/search/reader.ts'
import type { QueueName } from '../ports.ts'
import { errorFacts } from '../problem.ts'
import { callsOver } from './calls.ts'
import { goSecond } from './thread.ts'

// The thread in which the local system runs what are functions of their own on AWS, so that a page or an upload never
// waits for a step. Queues, the log and the stream's checkpoint are the main thread's.

/** What the main thread does for the steps. */
export type ForSteps = {
  send(sent: { queue: QueueName; message: unknown; delaySeconds: number }): void
  log(line: string): void
}

const runtime = awsRuntime(readConfig(workerData), {
  queue: { send: (queue, message, delaySeconds = 0) => ask('send', { queue, message, delaySeconds }) },
  log: jsonLog((line) => void ask('log', line)),
})

const steps = {
  ingest: (event: SQSEvent) => ingestMessages(event, runtime),
  chunks: (event: SQSEvent) => chunkMessages(event, runtime),
  match: (event: DynamoDBStreamEvent) => matchRecords(event, runtime),
  publish: (event: SQSEvent) => publishMessages(event, runtime),
  /** The index behind the pages, in memory that the main thread shares. */
  search: (key: string) => loadSearch(key, runtime),
  async schedule() {
    for (const step of [catchUp, buildAll, tellSearchEngine]) {
      await step(runtime).catch((cause: unknown) => runtime.log.info('schedule failed', errorFacts(cause)))
    }
  },
}
export type Steps = typeof steps

goSecond()
if (!parentPort) throw new Error('lib/local/system.ts starts this file as a thread')
const ask = callsOver<ForSteps>(parentPort, steps)
