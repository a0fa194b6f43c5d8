import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { type Patience, sharedRetries } from '../../lib/aws/retries.ts'
import { patience as waits } from '../../lib/aws/runtime.ts'
import { dynamoTable } from '../../lib/aws/table.ts'

type Answer = object | Error

/** As those have it who answer a request; their clock stands still but for what is waited. */
export const ofRequests: Patience = waits.requests
/** As workers have it. */
export const ofWork: Patience = waits.work

/** A table whose requests are answered in turn, then as at last, and how long it waited between them. */
export function tableOf(answers: readonly Answer[], patience = ofRequests, { until = Infinity } = {}) {
  const sent: { name: string; input: Record<string, unknown> }[] = []
  const waited: number[] = []
  let clock = 0
  const retries = sharedRetries(patience, { chance: () => 0.5, now: () => clock, until: () => until })
  const client = {
    async send(command: { constructor: { name: string }; input: Record<string, unknown> }) {
      retries.earn()
      sent.push({ name: command.constructor.name.replace('Command', ''), input: command.input })
      const answer = answers[sent.length - 1] ?? {}
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  async function pause(ms: number): Promise<void> {
    waited.push(ms)
    clock += ms
  }
  // Only `send` is asked of a client.
  const table = dynamoTable(client as unknown as DynamoDBClient, 't', { pause, retries })
  return { table, sent, waited, clock: () => clock }
}

export const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: '',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  })
