import type { ScheduledEvent } from 'aws-lambda'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { tellSearchEngine } from '../lib/pipeline/search/indexing.ts'

/** The schedule -> the search engine hears of pages that came, changed or went. */
export const handler = async (_event: ScheduledEvent): Promise<void> => {
  await tellSearchEngine(lambdaRuntime())
}
