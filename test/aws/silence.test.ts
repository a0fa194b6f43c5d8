import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { GetItemCommand } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { failed } from '../../lib/aws/failure.ts'
import { awsClients } from '../../lib/aws/runtime.ts'
import { ofWork } from './table-of.ts'

/** A store that takes every connection and never says a word. */
async function silentStore() {
  const taken = new Set<Socket>()
  const server = createServer((socket) => taken.add(socket.on('error', () => {})))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    taken,
    close: () => {
      for (const socket of taken) socket.destroy()
      server.close()
    },
  }
}

beforeAll(() => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION']) vi.stubEnv(name, 'local')
})
afterAll(() => void vi.unstubAllEnvs())

it('a store that says nothing is given up, tried again and named', async () => {
  const store = await silentStore()
  const names = {
    table: 'rolecast',
    rawBucket: 'raw',
    feedBucket: 'feeds',
    baseUrl: 'https://rolecast.example',
  }
  const config = { ...names, dynamoEndpoint: store.endpoint, s3Endpoint: store.endpoint }
  const waits = { ...ofWork, connectMs: 500, answerMs: 40, silenceMs: 40 }
  const { dynamo, s3 } = awsClients(config, waits)
  const Key = { pk: { S: 'a' }, sk: { S: 'b' } }
  const calls = {
    table: () => dynamo.send(new GetItemCommand({ TableName: 'rolecast', Key })),
    bucket: () => s3.send(new GetObjectCommand({ Bucket: 'raw', Key: 'a' })),
  }
  for (const call of Object.values(calls)) {
    const before = store.taken.size
    await expect(call().catch(failed)).rejects.toMatchObject({ code: 'store_unavailable', retry: true })
    expect(store.taken.size - before).toBeGreaterThan(1)
  }
  store.close()
}, 30_000)
