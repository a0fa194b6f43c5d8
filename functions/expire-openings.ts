import type { Context, ScheduledEvent } from 'aws-lambda'
import { logged } from '../lib/aws/events.ts'
import { workRuntime } from '../lib/aws/lambda-runtime.ts'
import { catchUp } from '../lib/pipeline/catch-up.ts'
import type { Runtime } from '../lib/ports.ts'

/** The schedule -> openings that lapsed are marked, and documents that never got a receipt are read. */
export const handler = (_event: ScheduledEvent, context: Context): Promise<void> =>
  expireAll(workRuntime(context))

export async function expireAll(runtime: Runtime): Promise<void> {
  await catchUp(runtime).catch(logged(runtime.log, 'expire failed'))
}
