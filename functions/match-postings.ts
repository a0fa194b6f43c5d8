import type { DynamoDBStreamEvent } from 'aws-lambda'
import { postingOfKey } from '../lib/aws/keys.ts'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { matchPostings } from '../lib/pipeline/openings/match.ts'
import type { Runtime } from '../lib/ports.ts'

/** Changed postings, from the table's stream -> openings. A failed batch is handed out again, then halved. */
export const handler = (event: DynamoDBStreamEvent): Promise<void> => matchRecords(event, lambdaRuntime())

export async function matchRecords(event: DynamoDBStreamEvent, runtime: Runtime): Promise<void> {
  const changed = event.Records.flatMap(({ dynamodb }) => postingOfKey(dynamodb?.Keys?.['pk']?.S ?? '') ?? [])
  await matchPostings(changed, runtime)
}
