import type { SQSClient } from '@aws-sdk/client-sqs'
import type { SQSEvent } from 'aws-lambda'
import { expect, it } from 'vitest'
import { pauseSeconds, soonAgain } from '../../lib/aws/events.ts'

const Records = ['a', 'b', 'c'].map((messageId, n) => ({
  messageId,
  receiptHandle: `handle-${messageId}`,
  body: '{}',
  attributes: { ApproximateReceiveCount: String(n + 1) },
  eventSourceARN: 'arn:aws-cn:sqs:cn-north-1:123456789012:RolecastIngest-Uploads',
}))
// Of a record, no more is read.
const event = { Records } as unknown as SQSEvent
const answerOf = (...failed: string[]) => ({
  batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })),
})
const QueueUrl = 'https://sqs.cn-north-1.amazonaws.com.cn/123456789012/RolecastIngest-Uploads'

/** What a queue was asked, and what was logged. */
function world(changed: object | Error = {}) {
  const asked: unknown[] = []
  const logged: unknown[] = []
  const client = {
    async send(command: { constructor: { name: string }; input: unknown }) {
      asked.push(command.input)
      if (command.constructor.name === 'GetQueueUrlCommand') return { QueueUrl }
      if (changed instanceof Error) throw changed
      return changed
    },
  }
  // Only `send` is asked of a client.
  const sqs = client as unknown as SQSClient
  const log = { info: (name: string, about: object) => void logged.push({ event: name, ...about }) }
  return { ways: { sqs, log, chance: () => 0 }, asked, logged }
}

it('has the queue show what failed again soon, and nothing else', async () => {
  const { ways, asked, logged } = world()
  await soonAgain(event, answerOf('a', 'c'), ways)
  const Entries = [
    { Id: '0', ReceiptHandle: 'handle-a', VisibilityTimeout: 5 },
    { Id: '1', ReceiptHandle: 'handle-c', VisibilityTimeout: 125 },
  ]
  expect(asked).toEqual([
    { QueueName: 'RolecastIngest-Uploads', QueueOwnerAWSAccountId: '123456789012' },
    { QueueUrl, Entries },
  ])
  expect(logged).toEqual([])
})

it('asks nothing of the queue where nothing failed', async () => {
  const { ways, asked } = world()
  await soonAgain(event, answerOf(), ways)
  expect(asked).toEqual([])
})

it('waits longer after each receive, any part of the later half of a limit', () => {
  const receives = [1, 2, 3, 4, 5]
  expect(receives.map((n) => pauseSeconds(n, () => 0))).toEqual([5, 25, 125, 450, 450])
  expect(receives.map((n) => pauseSeconds(n, () => 0.999_999))).toEqual([10, 50, 250, 900, 900])
})

it.each([
  ['refuses', new Error('AccessDenied')],
  ['knows the message no more', { Failed: [{ Id: '0', Code: 'MessageNotInflight', SenderFault: true }] }],
])('logs that a queue %s, and leaves it at that', async (_, changed) => {
  const { ways, logged } = world(changed)
  await soonAgain(event, answerOf('a'), ways)
  expect(logged).toMatchObject([{ event: 'pause not set', messages: 1 }])
})
