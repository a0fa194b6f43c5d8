import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { workOff } from '../lib/aws/events.ts'
import { messageHandler } from '../lib/aws/lambda-runtime.ts'
import { buildAll, tellAsked } from '../lib/pipeline/feeds/request.ts'
import type { Runtime } from '../lib/ports.ts'

/** Notes that openings changed (the schedule sends one too) and notices to partners -> feeds, and the pages' index. */
export const handler = messageHandler(publishMessages)

/**
 * Notices first, each by itself, so that none is posted again because another message failed. Then one build answers
 * every message that asks for one.
 */
export async function publishMessages({ Records }: SQSEvent, runtime: Runtime): Promise<SQSBatchResponse> {
  const failure = { log: runtime.log, event: 'publish failed' }
  const asking = new Set<string>()
  const tell = async (body: string) => {
    if (!(await tellAsked(JSON.parse(body), runtime))) asking.add(body)
  }
  const told = await workOff({ Records }, tell, failure)
  const others = Records.filter(({ body }) => asking.has(body))
  const building = others.length > 0 ? buildAll(runtime) : undefined
  const built = await workOff({ Records: others }, async () => building, failure)
  return { batchItemFailures: [...told.batchItemFailures, ...built.batchItemFailures] }
}
