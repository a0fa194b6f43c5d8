import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createTable } from '../../lib/aws/setup.ts'
import { deployed, resourcesOf } from './deployed.ts'

type Call = Record<string, unknown>

/** What an engine is asked for, by the name of the call. */
const asked = new Map<string, Call>()
const engine = createServer(async (request, response) => {
  const name = String(request.headers['x-amz-target']).replace(/^.*\./, '')
  asked.set(name, JSON.parse(await text(request)))
  response.setHeader('content-type', 'application/x-amz-json-1.0').end('{}')
})

let template: Call = {}

beforeAll(async () => {
  for (const name of ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test')
  await new Promise<void>((done) => engine.listen(0, '127.0.0.1', done))
  const listening = engine.address()
  const port = typeof listening === 'object' ? listening?.port : undefined
  await createTable(`http://127.0.0.1:${port}`, 'table')
  template = resourcesOf(deployed(), 'AWS::DynamoDB::Table')[0]?.[1].Properties ?? {}
}, 120_000)
afterAll(() => {
  vi.unstubAllEnvs()
  engine.closeAllConnections()
  engine.close()
})

it('is made on AWS as on an engine: billing, keys, index, stream and expiry', () => {
  const { TableName: _, ...alike } = asked.get('CreateTable') ?? {}
  const { TimeToLiveSpecification } = asked.get('UpdateTimeToLive') ?? {}
  expect(Object.keys(alike).sort()).toEqual([
    'AttributeDefinitions',
    'BillingMode',
    'GlobalSecondaryIndexes',
    'KeySchema',
    'StreamSpecification',
  ])
  // CloudFormation has no word for a stream that is off.
  const StreamSpecification = { StreamEnabled: true, ...Object(template['StreamSpecification']) }
  expect({ ...template, StreamSpecification }).toMatchObject({ ...alike, TimeToLiveSpecification })
})

it('takes what comes: nobody must say beforehand how much that is', () => {
  expect(template['BillingMode']).toBe('PAY_PER_REQUEST')
  expect(JSON.stringify(template)).not.toContain('ProvisionedThroughput')
})
