import { createVerify, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { googleAccount } from '../../lib/aws/google-account.ts'
import { googleIndexing } from '../../lib/aws/google-indexing.ts'

type Exchange = {
  readonly path: string
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: unknown
}
const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/indexing/exchanges.json', import.meta.url), 'utf8'),
) as Record<string, Exchange>

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

type Asked = { readonly path: string; readonly authorization: string | undefined; readonly body: string }

/** Plays the exchanges it was told, in order, and notes what it was asked. */
const player = { script: [] as string[], asked: [] as Asked[] }
let server: Server
let base = ''
let folder = ''

const bodyOf = async (request: IncomingMessage): Promise<string> =>
  Buffer.concat(await Array.fromAsync(request)).toString('utf8')

beforeAll(async () => {
  server = createServer(async (request, reply) => {
    const path = request.url ?? ''
    player.asked.push({ path, authorization: request.headers.authorization, body: await bodyOf(request) })
    const exchange = recorded[player.script.shift() ?? '']
    if (!exchange || exchange.path !== path) return reply.writeHead(599).end(`not in the script: ${path}`)
    const text = typeof exchange.body === 'string' ? exchange.body : JSON.stringify(exchange.body)
    return reply.writeHead(exchange.status, exchange.headers).end(text)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const address = server.address()
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  folder = mkdtempSync(join(tmpdir(), 'indexing-'))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  player.script = []
  player.asked = []
})

const accountJson = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    type: 'service_account',
    client_email: 'teller@invented.iam.gserviceaccount.com',
    private_key_id: 'key-1',
    private_key: privatePem,
    token_uri: `${base}/token`,
    ...changes,
  })

function engineOn(json = accountJson(), now = () => Date.parse('2026-05-10T09:00:00Z')) {
  const indexingKeyFile = join(folder, 'key.json')
  writeFileSync(indexingKeyFile, json)
  const account = googleAccount({ indexingKeyFile })
  if (!account) throw new Error('no account')
  return googleIndexing(account, { publishUrl: `${base}/v3/urlNotifications:publish`, now })
}

const page = 'https://jobs.example/jobs/night-baker-1'
const partsOf = (jwt: string) =>
  jwt.split('.', 2).map((part): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')))

describe('the client of the Indexing API', () => {
  it('asks for a token with a signed assertion, and sends the page with it', async () => {
    player.script = ['token', 'taken']
    expect(await engineOn().notify(page, 'URL_UPDATED')).toEqual({ outcome: 'taken' })

    const [first, second] = player.asked
    const form = new URLSearchParams(first?.body)
    expect(form.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer')
    const jwt = form.get('assertion') ?? ''
    const [signed, signature] = [jwt.slice(0, jwt.lastIndexOf('.')), jwt.slice(jwt.lastIndexOf('.') + 1)]
    expect(createVerify('RSA-SHA256').update(signed).verify(publicKey, signature, 'base64url')).toBe(true)
    expect(partsOf(jwt)).toEqual([
      { alg: 'RS256', typ: 'JWT', kid: 'key-1' },
      {
        iss: 'teller@invented.iam.gserviceaccount.com',
        scope: 'https://www.googleapis.com/auth/indexing',
        aud: `${base}/token`,
        iat: 1778403600,
        exp: 1778407200,
      },
    ])
    expect(second?.authorization).toBe('Bearer ya29.invented-token')
    expect(JSON.parse(second?.body ?? '')).toEqual({ url: page, type: 'URL_UPDATED' })
  })

  it('uses a token until a minute before it ends', async () => {
    let now = Date.parse('2026-05-10T09:00:00Z')
    const engine = engineOn(accountJson(), () => now)
    player.script = ['token', 'taken', 'taken', 'token', 'taken']
    await engine.notify(page, 'URL_UPDATED')
    now += 3_500_000
    await engine.notify(page, 'URL_DELETED')
    now += 60_000
    await engine.notify(page, 'URL_DELETED')
    expect(player.asked.map(({ path }) => path)).toEqual([
      '/token',
      '/v3/urlNotifications:publish',
      '/v3/urlNotifications:publish',
      '/token',
      '/v3/urlNotifications:publish',
    ])
  })

  it('asks for another token where one is refused, once', async () => {
    player.script = ['token', 'stale token', 'token', 'taken']
    expect(await engineOn().notify(page, 'URL_UPDATED')).toEqual({ outcome: 'taken' })
    player.script = ['token', 'stale token', 'token', 'stale token']
    expect(await engineOn().notify(page, 'URL_UPDATED')).toMatchObject({ outcome: 'barred', status: 401 })
  })

  it.each([
    ['quota used up', { outcome: 'later', status: 429 }, "limit 'Publish requests per day'"],
    ['too fast', { outcome: 'later', status: 429, afterSeconds: 30 }, 'per minute'],
    ['broken', { outcome: 'later', status: 500 }, 'Internal error encountered.'],
    ['not the owner', { outcome: 'barred', status: 403 }, 'Failed to verify the URL ownership.'],
    ['no such URL', { outcome: 'refused', status: 400 }, 'not a standard URL'],
  ])('says what "%s" means', async (name, answer, words) => {
    player.script = ['token', name]
    const got = await engineOn().notify(page, 'URL_UPDATED')
    expect(got).toMatchObject(answer)
    expect(got).toMatchObject({ says: expect.stringContaining(words) })
  })

  it.each([
    [
      'token of a revoked key',
      { outcome: 'barred', status: 400, says: 'invalid_grant: Invalid JWT Signature.' },
    ],
    ['token giver down', { outcome: 'later', status: 503 }],
  ])('says what "%s" means, and sends no page', async (name, answer) => {
    player.script = [name]
    expect(await engineOn().notify(page, 'URL_UPDATED')).toMatchObject(answer)
    expect(player.asked).toHaveLength(1)
  })

  it('waits where nobody answers', async () => {
    const engine = engineOn(accountJson({ token_uri: 'http://127.0.0.1:1/token' }))
    expect(await engine.notify(page, 'URL_UPDATED')).toMatchObject({ outcome: 'later', status: 0 })
  })

  it.each([
    ['that is not JSON', 'not json', 'the account is not JSON'],
    ['without a key', accountJson({ private_key: '' }), 'the account has no private_key'],
    ['whose key is none', accountJson({ private_key: 'SECRET-TEXT' }), ''],
  ])('is barred by an account %s, and never quotes it', async (_, json, words) => {
    const answer = await engineOn(json).notify(page, 'URL_UPDATED')
    expect(answer).toMatchObject({ outcome: 'barred', says: expect.stringContaining(words) })
    expect(JSON.stringify(answer)).not.toMatch(/SECRET-TEXT|PRIVATE KEY/)
  })
})

describe('the account', () => {
  it('is none where the configuration names none', () => {
    expect(googleAccount({})).toBeUndefined()
  })

  it("is read from Secrets Manager through Lambda's extension", async () => {
    const secrets = createServer((request, reply) => {
      const isAllowed = request.headers['x-aws-parameters-secrets-token'] === 'session'
      const isIt = request.url === '/secretsmanager/get?secretId=arn%3Aaws%3Asecretsmanager%3Ax'
      reply.writeHead(isAllowed && isIt ? 200 : 403, { 'content-type': 'application/json' })
      reply.end(JSON.stringify({ ARN: 'arn', SecretString: accountJson() }))
    })
    await new Promise<void>((done) => secrets.listen(0, '127.0.0.1', () => done()))
    const address = secrets.address()
    const extension = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
    const from = { indexingSecret: 'arn:aws:secretsmanager:x' }
    expect(await googleAccount(from, { extension, token: 'session' })?.()).toMatchObject({ keyId: 'key-1' })
    await expect(googleAccount(from, { extension, token: 'other' })?.()).rejects.toThrow('403')
    secrets.close()
  })
})
