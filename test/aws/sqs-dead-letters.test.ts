import type { SQSClient } from '@aws-sdk/client-sqs'
import { expect, it } from 'vitest'
import { sqsDeadLetters } from '../../lib/aws/sqs-dead-letters.ts'

const home = 'https://sqs.eu-west-1.amazonaws.com/123456789012/'
const uploads = `${home}RolecastIngest-UploadsFailed1A2B3C4D-xYz12`
const setAside = `${home}RolecastMatch-SetAside5E6F7A8B-abc`

type Input = {
  readonly QueueUrl: string
  readonly VisibilityTimeout: number
  readonly ReceiptHandle: string
  readonly Entries: readonly { readonly ReceiptHandle: string; readonly VisibilityTimeout: number }[]
}

/**
 * A client with two dead-letter queues of so many messages each, and all that it was asked. What is received is hidden
 * for as long as was said; a call takes 50 ms of its clock.
 */
function fakeSqs(each: number) {
  const asked: { name: string; input: Input }[] = []
  let now = 0
  const box = new Map(
    [uploads, setAside].map((url) => [
      url,
      Array.from({ length: each }, (_, n) => ({ id: `m${n}`, handle: `h${n}`, hiddenUntil: 0 })),
    ]),
  )
  const of = ({ QueueUrl }: Input) => box.get(QueueUrl) ?? []
  const answers: Record<string, (input: Input) => object | undefined> = {
    ListQueues: () => ({ QueueUrls: [uploads, setAside, `${home}RolecastIngest-Uploads9F8E7D6C-q`] }),
    ReceiveMessage(input) {
      const found = of(input).filter(({ hiddenUntil }) => hiddenUntil <= now)
      for (const message of found.slice(0, 10)) message.hiddenUntil = now + 1_000 * input.VisibilityTimeout
      return {
        Messages: found.slice(0, 10).map(({ id, handle }) => ({
          MessageId: id,
          Body: '{}',
          ReceiptHandle: handle,
          Attributes: { SentTimestamp: '1762070400000' },
        })),
      }
    },
    ChangeMessageVisibilityBatch(input) {
      for (const { ReceiptHandle, VisibilityTimeout } of input.Entries)
        for (const message of of(input))
          if (message.handle === ReceiptHandle) message.hiddenUntil = now + 1_000 * VisibilityTimeout
      return {}
    },
    DeleteMessage(input) {
      const left = of(input).filter(({ handle }) => handle !== input.ReceiptHandle)
      box.set(input.QueueUrl, left)
      return {}
    },
    GetQueueAttributes(input) {
      const hidden = of(input).filter(({ hiddenUntil }) => hiddenUntil > now).length
      return {
        Attributes: {
          QueueArn: 'arn:x',
          ApproximateNumberOfMessages: String(of(input).length - hidden),
          ApproximateNumberOfMessagesNotVisible: String(hidden),
        },
      }
    },
  }
  const client = {
    async send(command: { constructor: { name: string }; input: Input }) {
      const name = command.constructor.name.replace('Command', '')
      asked.push({ name, input: command.input })
      now += 50
      return answers[name]?.(command.input) ?? {}
    },
  }
  // Only `send` is asked of a client.
  return { client: client as unknown as SQSClient, asked }
}

it('finds the queues of a deployment by name, and shows what is in them', async () => {
  const { client } = fakeSqs(1)
  const letters = sqsDeadLetters(async () => 0, client)
  expect(await letters.names()).toEqual(['RolecastIngest-UploadsFailed', 'RolecastMatch-SetAside'])
  expect(await Array.fromAsync(letters.list('RolecastIngest-UploadsFailed'))).toEqual([
    { id: 'm0', body: '{}', sentAt: '2025-11-02T08:00:00.000Z' },
  ])
  expect(await Array.fromAsync(letters.list('none'))).toEqual([])
  expect(await letters.count('none')).toBe(0)
})

it('hides nothing from whoever looks next, or hands it out', async () => {
  const { client } = fakeSqs(23)
  const letters = sqsDeadLetters(async () => 0, client)
  const name = 'RolecastMatch-SetAside'
  for await (const _first of letters.list(name)) break
  for (let looks = 0; looks < 2; looks += 1)
    expect(await Array.fromAsync(letters.list(name))).toHaveLength(23)
  expect(await letters.redrive(name)).toBe(23)
  expect(await letters.count(name)).toBe(0)
})

it('counts more than it shows', async () => {
  const letters = sqsDeadLetters(async () => 0, fakeSqs(700).client)
  const name = 'RolecastIngest-UploadsFailed'
  expect(await letters.count(name)).toBe(700)
  expect(await Array.fromAsync(letters.list(name))).toHaveLength(500)
  expect(await letters.redrive('RolecastMatch-SetAside')).toBe(700)
})

it('has SQS move messages back to where they came from', async () => {
  const { client, asked } = fakeSqs(1)
  expect(await sqsDeadLetters(async () => 0, client).redrive('RolecastIngest-UploadsFailed')).toBe(1)
  expect(asked.at(-1)).toMatchObject({ name: 'StartMessageMoveTask', input: { SourceArn: 'arn:x' } })
})

it('matches anew what the stream lost, and only then takes the message away', async () => {
  const { client, asked } = fakeSqs(1)
  const order: string[] = []
  const letters = sqsDeadLetters(async () => order.push(`after ${asked.at(-1)?.name}`), client)
  expect(await letters.redrive('RolecastMatch-SetAside')).toBe(1)
  expect(order).toEqual(['after ReceiveMessage'])
  expect(asked.at(-1)).toMatchObject({ name: 'DeleteMessage', input: { ReceiptHandle: 'h0' } })
  expect(asked.some(({ name }) => name === 'StartMessageMoveTask')).toBe(false)
})
