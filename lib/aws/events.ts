import { ChangeMessageVisibilityBatchCommand, GetQueueUrlCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Log } from '../ports.ts'
import { errorFacts, Problem } from '../problem.ts'
import type { Chance } from './retries.ts'

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

const firstPauseSeconds = 10
const pauseSecondsMax = 15 * 60

/**
 * Between half of it and all: ten seconds, then five times as long each time. Five receives outlast a table that is out
 * of order for ten minutes.
 */
export function pauseSeconds(receives: number, chance: Chance): number {
  const most = Math.min(pauseSecondsMax, firstPauseSeconds * 5 ** (receives - 1))
  return Math.ceil((most * (1 + chance())) / 2)
}

type Ways = { readonly sqs: Pick<SQSClient, 'send'>; readonly log: Log; readonly chance: Chance }

/**
 * Has the queue show what failed again after a pause. Left alone, it hides a message for as long as six runs may take,
 * so that none is handed out twice while it is worked on. Harmless where it fails: then that is when it comes again.
 */
export async function soonAgain(
  { Records }: SQSEvent,
  { batchItemFailures }: SQSBatchResponse,
  { sqs, log, chance }: Ways,
): Promise<void> {
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
  const [first, ...others] = Records.filter(({ messageId }) => failed.has(messageId))
  if (!first) return
  const Entries = [first, ...others].map(({ receiptHandle, attributes }, n) => ({
    Id: String(n),
    ReceiptHandle: receiptHandle,
    VisibilityTimeout: pauseSeconds(Number(attributes.ApproximateReceiveCount), chance),
  }))
  try {
    const QueueUrl = await urlOf(first, sqs)
    const { Failed = [] } = await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }))
    if (Failed.length > 0)
      throw new Problem('store_unavailable', { messages: Failed.length, says: Failed[0]?.Code ?? '' })
  } catch (cause) {
    log.info('pause not set', { messages: Entries.length, ...errorFacts(cause) })
  }
}

/** An event names its queue by ARN: arn:aws:sqs:REGION:ACCOUNT:NAME. */
async function urlOf({ eventSourceARN }: SQSRecord, sqs: Ways['sqs']): Promise<string | undefined> {
  const [, , , , QueueOwnerAWSAccountId, QueueName] = eventSourceARN.split(':')
  return (await sqs.send(new GetQueueUrlCommand({ QueueName, QueueOwnerAWSAccountId }))).QueueUrl
}
