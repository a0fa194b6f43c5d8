import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Log } from '../ports.ts'
import { errorFacts } from '../problem.ts'

/** For a step that is tried again as a whole: the log says what failed, by ids, and why; the failure goes on. */
export const logged =
  (log: Log, event: string, about: Readonly<Record<string, unknown>> = {}) =>
  (cause: unknown): never => {
    log.info(event, { ...about, ...errorFacts(cause) })
    throw cause
  }

/**
 * Works off messages one by one. Every one that fails is logged and goes back to the queue: after the last receive it
 * lies among the dead letters, where a person sees it.
 */
export async function workOff(
  { Records }: SQSEvent,
  work: (body: string) => Promise<unknown>,
  failure: { readonly log: Log; readonly event: string },
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const { messageId, body } of Records) {
    try {
      await work(body)
    } catch (cause) {
      failure.log.info(failure.event, { messageId, ...errorFacts(cause) })
      batchItemFailures.push({ itemIdentifier: messageId })
    }
  }
  return { batchItemFailures }
}
