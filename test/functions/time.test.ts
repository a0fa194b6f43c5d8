import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Context, SQSEvent } from 'aws-lambda'
import { afterEach, expect, it, vi } from 'vitest'
import { variables } from '../../lib/config.ts'

const throttled = { __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException', message: 'slow down' }

/** A table that is throttled for ever, and a queue; what either was asked, in order. */
async function busyAws() {
  const asked: { call: string; body: string }[] = []
  const server = createServer(async (request, response) => {
    const call = String(request.headers['x-amz-target'])
    asked.push({ call, body: Buffer.concat(await Array.fromAsync(request)).toString() })
    const isTable = call.startsWith('DynamoDB')
    response.writeHead(isTable ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
    const QueueUrl = `http://${request.headers.host}/123456789012/Chunks`
    response.end(JSON.stringify(isTable ? throttled : { QueueUrl, Successful: [], Failed: [] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // It listens at a port of this machine.
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, asked, close: () => server.close() }
}

afterEach(() => void vi.unstubAllEnvs())

it('a function gives up in time to say so, and its message comes again soon', async () => {
  const aws = await busyAws()
  const environment = {
    [variables.table]: 'rolecast',
    [variables.rawBucket]: 'raw',
    [variables.feedBucket]: 'feeds',
    [variables.baseUrl]: 'https://rolecast.example',
    [variables.dynamoEndpoint]: aws.endpoint,
    AWS_ENDPOINT_URL_SQS: aws.endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const { handler } = await import('../../functions/ingest-chunk.ts')
  const record = {
    messageId: 'm',
    receiptHandle: 'handle-m',
    body: JSON.stringify({ receiptId: 'rcp_1', attempt: 1, chunk: 0, changed: [] }),
    attributes: { ApproximateReceiveCount: '2' },
    eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:Chunks',
  }
  const begun = Date.now()
  // Of an event and its context, no more is read.
  const context = { getRemainingTimeInMillis: () => 12_000 } as unknown as Context
  const answer = await handler({ Records: [record] } as unknown as SQSEvent, context)
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] })
  expect(Date.now() - begun).toBeLessThan(6_000)
  expect(aws.asked.filter(({ call }) => call.startsWith('DynamoDB')).length).toBeGreaterThan(3)
  expect(aws.asked.at(-1)).toMatchObject({
    call: 'AmazonSQS.ChangeMessageVisibilityBatch',
    body: expect.stringContaining('handle-m'),
  })
  aws.close()
}, 20_000)
