import type { SQSClient } from '@aws-sdk/client-sqs'
import { expect, it } from 'vitest'
import { sqsDeadLetters } from '../../lib/aws/sqs-dead-letters.ts'

const home = 'https://sqs.eu-west-1.amazonaws.com/123456789012/'
const uploads = `${home}RolecastIngest-UploadsFailed1A2B3C4D-xYz12`
const setAside = `${home}RolecastMatch-SetAside5E6F7A8B-abc`

/** A client with two dead-letter queues of one message each, and all that it was asked. */
function fakeSqs() {
  const asked: { name: string; input: Record<string, unknown> }[] = []
  const shown = new Set<unknown>()
  const answers: Record<string, (input: Record<string, unknown>) => object> = {
    ListQueues: () => ({ QueueUrls: [uploads, setAside, `${home}RolecastIngest-Uploads9F8E7D6C-q`] }),
    ReceiveMessage: ({ QueueUrl }) => {
      if (shown.has(QueueUrl)) return {}
      shown.add(QueueUrl)
      const message = { MessageId: 'm1', Body: '{}', ReceiptHandle: 'h1' }
      return { Messages: [{ ...message, Attributes: { SentTimestamp: '1762070400000' } }] }
    },
    GetQueueAttributes: () => ({ Attributes: { QueueArn: 'arn:x', ApproximateNumberOfMessages: '1' } }),
  }
  const client = {
    async send(command: { constructor: { name: string }; input: Record<string, unknown> }) {
      const name = command.constructor.name.replace('Command', '')
      asked.push({ name, input: command.input })
      return answers[name]?.(command.input) ?? {}
    },
  }
  // Only `send` is asked of a client.
  return { client: client as unknown as SQSClient, asked }
}

it('finds the queues of a deployment by name, and shows what is in them', async () => {
  const { client } = fakeSqs()
  const letters = sqsDeadLetters(async () => 0, client)
  expect(await letters.names()).toEqual(['RolecastIngest-UploadsFailed', 'RolecastMatch-SetAside'])
  expect(await Array.fromAsync(letters.list('RolecastIngest-UploadsFailed'))).toEqual([
    { id: 'm1', body: '{}', sentAt: '2025-11-02T08:00:00.000Z' },
  ])
  expect(await Array.fromAsync(letters.list('none'))).toEqual([])
})

it('has SQS move messages back to where they came from', async () => {
  const { client, asked } = fakeSqs()
  expect(await sqsDeadLetters(async () => 0, client).redrive('RolecastIngest-UploadsFailed')).toBe(1)
  expect(asked.at(-1)).toMatchObject({ name: 'StartMessageMoveTask', input: { SourceArn: 'arn:x' } })
})

it('matches anew what the stream lost, and only then takes the message away', async () => {
  const { client, asked } = fakeSqs()
  const order: string[] = []
  const letters = sqsDeadLetters(async () => order.push(`after ${asked.at(-1)?.name}`), client)
  expect(await letters.redrive('RolecastMatch-SetAside')).toBe(1)
  expect(order).toEqual(['after ReceiveMessage'])
  expect(asked.at(-1)).toMatchObject({ name: 'DeleteMessage', input: { ReceiptHandle: 'h1' } })
  expect(asked.some(({ name }) => name === 'StartMessageMoveTask')).toBe(false)
})
