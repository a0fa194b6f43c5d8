import type { ScheduledEvent, SQSEvent } from 'aws-lambda'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { publish } from '../lib/pipeline/publish.ts'

/** A note that openings changed, or the schedule -> every partner's feeds. Who called makes no difference. */
export const handler = async (_event: SQSEvent | ScheduledEvent): Promise<void> => {
  await publish(lambdaRuntime())
}
