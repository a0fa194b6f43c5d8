import type { Context, ScheduledEvent } from 'aws-lambda'
import { logged } from '../lib/aws/events.ts'
import { workRuntime } from '../lib/aws/lambda-runtime.ts'
import { tellSearchEngine } from '../lib/pipeline/search/indexing.ts'
import type { Runtime } from '../lib/ports.ts'

/** The schedule -> the search engine hears of pages that came, changed or went. */
export const handler = (_event: ScheduledEvent, context: Context): Promise<void> => tell(workRuntime(context))

export async function tell(runtime: Runtime): Promise<void> {
  await tellSearchEngine(runtime).catch(logged(runtime.log, 'tell failed'))
}
