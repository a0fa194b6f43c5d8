import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, it } from 'vitest'
import { awsRuntime } from '../lib/aws/runtime.ts'
import { readConfig } from '../lib/config.ts'
import { freePort } from '../lib/local/dynamodb.ts'
import { runningEnvironment } from '../lib/local/running.ts'
import type { Opening } from '../lib/opening.ts'
import { signatureOf } from '../lib/pipeline/secrets.ts'
import { sharedFolder } from './shared.ts'
import { root } from './tree.ts'

const node = `${root}node_modules/.bin/node`
const main = `${root}lib/cli/main.ts`

type Running = { readonly child: ChildProcess; readonly printed: () => string }
const folders: string[] = []
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGTERM')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-system-'))
  folders.push(folder)
  return folder
}

/** Starts the system as a user would, and waits until it says that it runs. */
async function start(folder: string, ...more: string[]): Promise<Running> {
  const words = [main, 'start', '--data', folder, '--port', String(await freePort()), ...more]
  const child = spawn(node, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let text = ''
  child.stdout.on('data', (chunk) => (text += String(chunk)))
  child.stderr.on('data', (chunk) => (text += String(chunk)))
  for (let looks = 0; looks < 1_200 && !text.includes('Running.'); looks += 1) {
    if (child.exitCode !== null) throw new Error(`It ended: ${text}`)
    await pause(50)
  }
  return { child, printed: () => text }
}

const run = async (folder: string, ...words: string[]) =>
  (await promisify(execFile)(node, [main, ...words, '--data', folder])).stdout

/**
 * Waits until the running system has read so many documents of these sources and its openings are as they should be. A
 * process for each look would take longer than what it looks at.
 */
async function settled(
  folder: string,
  documents: Readonly<Record<string, number>>,
  isDone: (openings: readonly Opening[]) => boolean,
): Promise<void> {
  const running = runningEnvironment(folder) ?? {}
  const config = readConfig(running)
  const credentials = credentialsOf(running)
  const dynamo = new DynamoDBClient({ endpoint: config.dynamoEndpoint ?? '', region: 'local', credentials })
  const [queue, log] = [{ send: async () => {} }, { info: () => {} }]
  const { receipts, openings } = awsRuntime(config, { queue, log, dynamo })
  const isRead = async ([sourceId, count]: readonly [string, number]) =>
    (await receipts.list(sourceId, count)).filter(({ state }) => !/received|processing/.test(state))
      .length === count
  for (let looks = 0; looks < 160; looks += 1) {
    const read = await Promise.all(Object.entries(documents).map(isRead))
    if (read.every(Boolean) && isDone(await Array.fromAsync(openings.all()))) return
    await pause(250)
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await ended
}

describe('npm start', () => {
  it('ends in feeds that answer, from documents that came as uploads and as a webhook', {
    timeout: 150_000,
  }, async () => {
    const folder = newFolder()
    const { child, printed } = await start(folder, '--sample')
    expect(printed()).toContain('4 openings from 6 postings.')
    expect(printed()).toContain('ats-webhook.json: sent by webhook')
    const links = [...printed().matchAll(/http:\/\/demo:(\S+)@(\S+)/g)]
    expect(links).toHaveLength(5)
    for (const [, key, place] of links) {
      const headers = { authorization: `Bearer ${key}` }
      const answer = await fetch(`http://${place}`, { headers })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Cellar Supervisor')
      const etag = answer.headers.get('etag') ?? ''
      expect(
        (await fetch(`http://${place}`, { headers: { ...headers, 'if-none-match': etag } })).status,
      ).toBe(304)
    }
    // The index behind the pages comes out of the steps' thread.
    const page = await fetch(new URL('/jobs', `http://${links[0]?.[2]}`))
    expect(await page.text()).toContain('Cellar Supervisor')

    await killed(child)
    const again = await start(folder, '--sample')
    expect(again.printed()).toContain('4 openings from 6 postings.')
    expect(again.printed()).not.toContain('sent by')
  })
})

const seeds = sharedFolder('seeds')

describe.runIf(seeds !== undefined)('the five seeds', () => {
  it('sent by S3, command line and webhook, are three openings in valid feeds', {
    timeout: 120_000,
  }, async () => {
    const folder = newFolder()
    await start(folder)
    const running = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as Record<string, string>
    const files = readdirSync(seeds ?? '').filter((file) => /\.(txt|xml)$/.test(file))
    expect(files).toHaveLength(5)
    const secrets = new Map<string, string>()
    for (const source of ['portal', 'board', 'hub', 'search']) {
      const told = await run(folder, 'source', 'add', source, '--covers', 'delta')
      secrets.set(source, /whsec_\S+/.exec(told)?.[0] ?? '')
    }
    const partner = await run(
      folder,
      'partner',
      'add',
      'demo',
      '--feed',
      'all-xml=yubhub-xml',
      '--feed',
      'all=json-feed',
    )
    const bytesOf = (name: string) =>
      readFileSync(join(seeds ?? '', files.find((file) => file.includes(name)) ?? ''))

    await putObject(running, 'sources/portal/a.txt', bytesOf('techtalent-ml'))
    await putObject(running, 'sources/portal/b.txt', bytesOf('techtalent-senior'))
    await run(
      folder,
      'upload',
      join(seeds ?? '', 'remote-board-ml-engineer-personalization.txt'),
      '--source',
      'board',
    )
    for (const [source, name] of [
      ['hub', 'yubhub'],
      ['search', 'jsearch'],
    ] as const) {
      const answer = await push(running, source, secrets.get(source) ?? '', bytesOf(name))
      expect(answer.status).toBe(202)
    }
    const sent = { portal: 2, board: 1, hub: 1, search: 1 }
    const isAll = (openings: readonly Opening[]) => openings.flatMap((one) => one.postings).length === 5
    await settled(folder, sent, (openings) => openings.length === 3 && isAll(openings))
    const sources = (await run(folder, 'opening', 'list'))
      .trim()
      .split('\n')
      .map((line) => line.split('\t').at(-1)?.replaceAll(/\/\S+/g, ''))
    expect(sources.sort()).toEqual(['portal', 'portal + board + hub', 'search'].sort())

    await run(folder, 'feed', 'publish')
    const key = /rkp_\S+/.exec(partner)?.[0] ?? ''
    const pull = (feed: string, headers = {}) =>
      fetch(`${running['ROLECAST_BASE_URL']}/v1/feeds/${feed}`, {
        headers: { authorization: `Bearer ${key}`, ...headers },
      })
    const xml = await pull('all-xml')
    new SaxesParser().write(await xml.text()).close()
    expect((await pull('all-xml', { 'if-none-match': xml.headers.get('etag') ?? '' })).status).toBe(304)
    expect(JSON.parse(await (await pull('all')).text())).toMatchObject({ items: expect.arrayContaining([]) })
  })
})

const credentialsOf = (running: Record<string, string>) => ({
  accessKeyId: running['AWS_ACCESS_KEY_ID'] ?? '',
  secretAccessKey: running['AWS_SECRET_ACCESS_KEY'] ?? '',
})

/** As `aws s3 cp` does: nothing said about the object but its key. */
async function putObject(running: Record<string, string>, Key: string, Body: Uint8Array): Promise<void> {
  const endpoint = running['ROLECAST_S3_ENDPOINT'] ?? ''
  const client = new S3Client({
    endpoint,
    region: 'local',
    forcePathStyle: true,
    credentials: credentialsOf(running),
  })
  await client.send(new PutObjectCommand({ Bucket: running['ROLECAST_RAW_BUCKET'], Key, Body }))
}

function push(
  running: Record<string, string>,
  source: string,
  secret: string,
  body: Uint8Array,
): Promise<Response> {
  const [id, timestamp] = [`seed-${source}`, String(Math.floor(Date.now() / 1000))]
  const signature = signatureOf(secret, `${id}.${timestamp}.`, body).toString('base64')
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
  const url = `${running['ROLECAST_BASE_URL']}/v1/sources/${source}/documents`
  return fetch(url, { method: 'POST', body: Buffer.from(body), headers })
}

const postings = 150

/** A feed in which every posting is a vacancy of its own. */
function feed(): string {
  const jobs = Array.from({ length: postings }, (_, n) => [
    `<job><externalid>R${n}</externalid><Title>Lighthouse keeper ${n}</Title><Location>Oban</Location>`,
    `<Country>GB</Country><Employername>Skerry ${n}</Employername>`,
    `<Description>Trim lamp ${n * 7919} and log ${n * 104_729} passing ships.</Description>`,
    `<Applyto>https://skerry.example/jobs/${100_000 + n}</Applyto></job>`,
  ])
  return `<?xml version="1.0"?>\n<source><jobs>${jobs.flat().join('\n')}</jobs></source>\n`
}

describe('kill -9 in the middle of an ingest', () => {
  it.each([20, 400])(
    'loses nothing and doubles nothing (after %i ms)',
    { timeout: 120_000 },
    async (afterMs) => {
      const folder = newFolder()
      const first = await start(folder)
      await run(folder, 'source', 'add', 'skerry')
      const file = join(folder, 'feed.xml')
      writeFileSync(file, feed())
      const words = [main, 'upload', file, '--source', 'skerry', '--data', folder]
      const upload = spawn(node, words, { stdio: ['ignore', 'ignore', 'pipe'] })
      await new Promise((uploaded) => upload.stderr.once('data', uploaded))
      await pause(afterMs)
      await killed(first.child)
      await killed(upload)

      await start(folder)
      await settled(folder, { skerry: 1 }, (openings) => openings.length >= postings)
      const listed = (await run(folder, 'opening', 'list', '--limit', '1000')).trim().split('\n')
      const refs = listed.map((line) => line.split('\t').at(-1))
      expect(new Set(refs).size).toBe(postings)
      expect(listed).toHaveLength(postings)
      expect(await run(folder, 'receipt', 'list', 'skerry')).toMatch(/accepted\t150 of 150/)
    },
  )
})
