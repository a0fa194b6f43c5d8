import type { ScheduledEvent, SQSEvent } from 'aws-lambda'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { publish } from '../lib/pipeline/publish.ts'
import { publishSearch } from '../lib/pipeline/search-index.ts'

/** A note that openings changed, or the schedule -> every partner's feeds, and the index behind the pages. Who called makes no difference. */
export const handler = async (_event: SQSEvent | ScheduledEvent): Promise<void> => {
  const runtime = lambdaRuntime()
  await publish(runtime)
  await publishSearch(runtime)
}
