import type { SQSClient } from '@aws-sdk/client-sqs'
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { readConfig } from '../config.ts'
import type { Runtime } from '../ports.ts'
import { soonAgain } from './events.ts'
import { awsRuntime, hastySqs } from './runtime.ts'

let forRequests: Runtime | undefined
let forWork: Runtime | undefined
let endsAtMs = Infinity

/** Of a function's time, for the log and for what it answers after it has given up. */
const lastWordsMs = 10_000

/** The runtime of a function behind HTTP: made as it starts, kept while the sandbox lives. */
export function requestRuntime(): Runtime {
  forRequests ??= awsRuntime(readConfig(process.env), { waits: 'requests' })
  return forRequests
}

/** The runtime of any other: made at the first event. It waits for a busy store as long as the function may run. */
export function workRuntime(context: Pick<Context, 'getRemainingTimeInMillis'>): Runtime {
  endsAtMs = Date.now() + context.getRemainingTimeInMillis() - lastWordsMs
  forWork ??= awsRuntime(readConfig(process.env), { until: () => endsAtMs })
  return forWork
}

let sqs: SQSClient | undefined

/** A handler of messages: those that failed come again soon. */
export const messageHandler =
  (work: (event: SQSEvent, runtime: Runtime) => Promise<SQSBatchResponse>) =>
  async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const runtime = workRuntime(context)
    const answer = await work(event, runtime)
    sqs ??= hastySqs()
    await soonAgain(event, answer, { sqs, log: runtime.log, chance: Math.random })
    return answer
  }
