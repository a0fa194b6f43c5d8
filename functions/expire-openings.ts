import type { ScheduledEvent } from 'aws-lambda'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { expire } from '../lib/pipeline/documents/expire.ts'

/** The schedule -> openings that lapsed are marked, and documents that never got a receipt are read. */
export const handler = async (_event: ScheduledEvent): Promise<void> => {
  await expire(lambdaRuntime())
}
