import type { Context, DynamoDBStreamEvent } from 'aws-lambda'
import { logged } from '../lib/aws/events.ts'
import { postingOfKey } from '../lib/aws/keys.ts'
import { workRuntime } from '../lib/aws/lambda-runtime.ts'
import { matchPostings } from '../lib/pipeline/openings/match.ts'
import type { Runtime } from '../lib/ports.ts'
import { postingKey } from '../lib/posting.ts'

/** Changed postings, from the table's stream -> openings. A failed batch is handed out again, then halved. */
export const handler = (event: DynamoDBStreamEvent, context: Context): Promise<void> =>
  matchRecords(event, workRuntime(context))

/** Enough for a log: a batch that goes on failing is halved until one is left. */
const namedMax = 5

export async function matchRecords(event: DynamoDBStreamEvent, runtime: Runtime): Promise<void> {
  const changed = event.Records.flatMap(({ dynamodb }) => postingOfKey(dynamodb?.Keys?.['pk']?.S ?? '') ?? [])
  const about = { postings: changed.length, first: changed.slice(0, namedMax).map(postingKey) }
  await matchPostings(changed, runtime).catch(logged(runtime.log, 'match failed', about))
}
