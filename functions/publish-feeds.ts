import type { ScheduledEvent, SQSEvent } from 'aws-lambda'
import { logged } from '../lib/aws/events.ts'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { build, publishRequests } from '../lib/pipeline/feeds/request.ts'
import type { Runtime } from '../lib/ports.ts'

/** Notes that openings changed, notices to partners, or the schedule -> feeds, and the index behind the pages. */
export const handler = (event: SQSEvent | ScheduledEvent): Promise<void> =>
  'Records' in event ? publishMessages(event, lambdaRuntime()) : publishAll(lambdaRuntime())

export const publishAll = (runtime: Runtime): Promise<void> =>
  build(runtime).catch(logged(runtime.log, 'publish failed'))

/** All of a batch are tried again where one fails: a build answers every message that asks for one. */
export async function publishMessages({ Records }: SQSEvent, runtime: Runtime): Promise<void> {
  const asked = async () => Records.map(({ body }): unknown => JSON.parse(body))
  await asked()
    .then((messages) => publishRequests(messages, runtime))
    .catch(logged(runtime.log, 'publish failed', { messageIds: Records.map(({ messageId }) => messageId) }))
}
