import { expect, it, vi } from 'vitest'
import { variables } from '../../lib/config.ts'

const environment = {
  [variables.table]: 'rolecast',
  [variables.rawBucket]: 'none',
  [variables.feedBucket]: 'feeds',
  [variables.baseUrl]: 'https://rolecast.example',
  AWS_REGION: 'local',
}

/** What an HTTP API hands a function, as far as it is read. */
const event = {
  version: '2.0' as const,
  routeKey: '$default',
  rawPath: '/healthz',
  rawQueryString: '',
  headers: { host: 'rolecast.example' },
  requestContext: { http: { method: 'GET', path: '/healthz', sourceIp: '192.0.2.1' } },
  isBase64Encoded: false,
}

it('answers in bytes whatever the type: a part of a feed may begin or end inside a character', async () => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const { handler } = await import('../../functions/serve.ts')
  // Of the event and its context, hono reads no more.
  const reply = await handler(event as unknown as Parameters<typeof handler>[0])
  expect(reply).toMatchObject({ statusCode: 200, isBase64Encoded: true })
  expect(Buffer.from(String(reply.body), 'base64').toString()).toBe('{"ok":true}')
  vi.unstubAllEnvs()
})
