import type { ScheduledEvent, SQSEvent } from 'aws-lambda'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { build, publishRequests } from '../lib/pipeline/feeds/request.ts'
import type { Runtime } from '../lib/ports.ts'

/** Notes that openings changed, notices to partners, or the schedule -> feeds, and the index behind the pages. */
export const handler = (event: SQSEvent | ScheduledEvent): Promise<void> =>
  'Records' in event ? publishMessages(event, lambdaRuntime()) : build(lambdaRuntime())

export const publishMessages = ({ Records }: SQSEvent, runtime: Runtime): Promise<void> =>
  publishRequests(
    Records.map(({ body }): unknown => JSON.parse(body)),
    runtime,
  )
