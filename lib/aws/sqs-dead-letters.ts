import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import type { DeadLetters } from '../ports.ts'
import { failed } from './failure.ts'

/** As cdk names them: the stack, what the queue is called there, and letters of CloudFormation's own. */
const queueName = /\/(Rolecast\w+-(?:\w*Failed|\w*SetAside))[0-9A-F]{8}-\w+$/

/** How long a message stays out of sight of all others while somebody looks; then it is put back. */
const lookSeconds = 30
/** Of ten messages each. */
const looksMax = 50

const counts = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const

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

  /** Ten at a time; what was shown is hidden, so that the next look shows the rest. */
  async function* looks(QueueUrl: string, most: number) {
    const seen = new Set<string>()
    for (let made = 0; made < most; made += 1) {
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
      for (const { MessageId = '' } of fresh) seen.add(MessageId)
      yield fresh
    }
  }

  /** Whoever comes next, to look again or to hand them out, finds them all. */
  async function putBack(QueueUrl: string, messages: readonly Message[]): Promise<void> {
    for (let at = 0; at < messages.length; at += 10) {
      const Entries = messages.slice(at, at + 10).map(({ ReceiptHandle }, n) => ({
        Id: String(n),
        ReceiptHandle,
        VisibilityTimeout: 0,
      }))
      await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries })).catch(failed)
    }
  }

  async function about(QueueUrl: string) {
    const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn', ...counts] })
    const { Attributes } = await client.send(ask).catch(failed)
    const count = counts.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0)
    return { arn: Attributes?.QueueArn, count }
  }

  async function redriveStream(QueueUrl: string): Promise<number> {
    const found = (await Array.fromAsync(looks(QueueUrl, Infinity))).flat()
    await rematch()
    for (const { ReceiptHandle } of found)
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })).catch(failed)
    return found.length
  }

  return {
    names: async () => [...(await urls()).keys()].sort(),

    async count(name) {
      const url = (await urls()).get(name)
      return url === undefined ? 0 : (await about(url)).count
    },

    async *list(name) {
      const url = (await urls()).get(name)
      if (url === undefined) return
      const taken: Message[] = []
      try {
        for await (const some of looks(url, looksMax)) {
          taken.push(...some)
          for (const { MessageId: id = '', Body: body = '', Attributes } of some)
            yield { id, body, sentAt: timeOf(Attributes?.SentTimestamp) }
        }
      } finally {
        await putBack(url, taken)
      }
    },

    async redrive(name) {
      const QueueUrl = (await urls()).get(name)
      if (QueueUrl === undefined) return 0
      if (name.endsWith('SetAside')) return redriveStream(QueueUrl)
      const { arn, count } = await about(QueueUrl)
      // Back to the queues they came from: SQS knows which.
      const start = new StartMessageMoveTaskCommand({ SourceArn: arn })
      await client.send(start).catch(failed)
      return count
    },
  }
}

const timeOf = (ms: string | undefined): string | undefined =>
  ms === undefined ? undefined : new Date(Number(ms)).toISOString()
