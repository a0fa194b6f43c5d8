import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import type { DeadLetters } from '../ports.ts'
import { failed } from './failure.ts'

/** As cdk names them: the stack, what the queue is called there, and letters of CloudFormation's own. */
const queueName = /\/(Rolecast\w+-(?:\w*Failed|\w*SetAside))[0-9A-F]{8}-\w+$/

/** How long a message that was looked at stays out of sight of the next look. */
const lookSeconds = 20
const looksMax = 50

/**
 * The dead-letter queues of a deployment, found by name.
 *
 * @param rematch does again what the stream lost: its records are gone, and the message names only where they were
 */
export function sqsDeadLetters(
  rematch: () => Promise<number>,
  client: Pick<SQSClient, 'send'> = new SQSClient({}),
): DeadLetters {
  async function urls(): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    let NextToken: string | undefined
    do {
      const list = new ListQueuesCommand({ QueueNamePrefix: 'Rolecast', MaxResults: 1_000, NextToken })
      const page = await client.send(list).catch(failed)
      for (const url of page.QueueUrls ?? []) {
        const name = queueName.exec(url)?.[1]
        if (name !== undefined) found.set(name, url)
      }
      NextToken = page.NextToken
    } while (NextToken)
    return found
  }

  /** A look hides what it shows for some seconds, so that the next shows the rest. */
  async function* messages(QueueUrl: string) {
    const seen = new Set<string>()
    for (let looks = 0; looks < looksMax; looks += 1) {
      const receive = new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: lookSeconds,
        WaitTimeSeconds: 1,
        MessageSystemAttributeNames: ['SentTimestamp'],
      })
      const { Messages = [] } = await client.send(receive).catch(failed)
      const fresh = Messages.filter(({ MessageId = '' }) => !seen.has(MessageId))
      if (fresh.length === 0) return
      for (const message of fresh) {
        seen.add(message.MessageId ?? '')
        yield message
      }
    }
  }

  async function redriveStream(QueueUrl: string): Promise<number> {
    const found = await Array.fromAsync(messages(QueueUrl))
    await rematch()
    for (const { ReceiptHandle } of found)
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })).catch(failed)
    return found.length
  }

  return {
    names: async () => [...(await urls()).keys()].sort(),

    async *list(name) {
      const url = (await urls()).get(name)
      if (url === undefined) return
      for await (const { MessageId: id = '', Body: body = '', Attributes } of messages(url))
        yield { id, body, sentAt: timeOf(Attributes?.SentTimestamp) }
    },

    async redrive(name) {
      const QueueUrl = (await urls()).get(name)
      if (QueueUrl === undefined) return 0
      if (name.endsWith('SetAside')) return redriveStream(QueueUrl)
      const AttributeNames = ['QueueArn' as const, 'ApproximateNumberOfMessages' as const]
      const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames })
      const { Attributes } = await client.send(ask).catch(failed)
      // Back to the queues they came from: SQS knows which.
      const start = new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn })
      await client.send(start).catch(failed)
      return Number(Attributes?.ApproximateNumberOfMessages ?? 0)
    },
  }
}

const timeOf = (ms: string | undefined): string | undefined =>
  ms === undefined ? undefined : new Date(Number(ms)).toISOString()
