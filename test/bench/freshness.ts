import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { BatchWriteItemCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { awsRuntime } from '../../lib/aws/runtime.ts'
import { readConfig } from '../../lib/config.ts'
import { freePort } from '../../lib/local/dynamodb.ts'
import { runningEnvironment } from '../../lib/local/running.ts'
import { keepHolder, makeKey, makeSecret } from '../../lib/pipeline/access.ts'
import { signatureOf } from '../../lib/pipeline/secrets.ts'
import type { Runtime } from '../../lib/ports.ts'
import { randomFrom } from '../identity/synthetic.ts'
import { inventPosting } from './invented-postings.ts'
import { type BenchGroup, type BenchRow, median } from './rows.ts'

/** What the goal is about, and what any engine can take: the second tells the wait from the queue before it. */
const busy = { perSecond: 50, seconds: 30, from: 100 }
const calm = { perSecond: 2, seconds: 15, from: 0 }
type Load = typeof busy
const pollMs = 200
/** What has not come by then counts as never. */
const patienceMs = 90_000
const descriptionBytes = 2_500
const floorMs = 3_000
const program = fileURLToPath(new URL('../../lib/cli/main.ts', import.meta.url))

/** The system as a user starts it, in a process of its own. */
async function started(folder: string): Promise<ChildProcess> {
  const words = [program, 'start', '--data', folder, '--port', String(await freePort())]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((up, failed) => {
    child.once('exit', (code) => failed(new Error(`the system ended with ${code}`)))
    child.stdout?.on('data', (text) => String(text).includes('Running.') && up())
  })
  return child
}

function reach(folder: string): { runtime: Runtime; table: Table } {
  Object.assign(process.env, runningEnvironment(folder))
  const config = readConfig(process.env)
  const quiet = { queue: { send: async () => {} }, log: { info: () => {} } }
  const client = new DynamoDBClient({ endpoint: config.dynamoEndpoint ?? '' })
  return { runtime: awsRuntime(config, quiet), table: { client, name: config.table } }
}

/** A sender of single postings, and a reader of one feed. */
async function register(runtime: Runtime) {
  const secret = makeSecret(runtime)
  const { key, kept } = makeKey('partner', runtime)
  await keepHolder({ sourceId: 'bench', covers: 'delta', secrets: [secret], keys: [] }, runtime)
  const feeds = [{ feedId: 'bench', format: 'ndjson' as const }]
  await keepHolder({ partnerId: 'bench', name: 'Bench', feeds, keys: [kept] }, runtime)
  return { secret: secret.secret, key, baseUrl: runtime.baseUrl }
}
type Doors = Awaited<ReturnType<typeof register>>

/** One upload, as a Standard Webhooks library sends it; how long the answer took, in ms, if it was taken at all. */
async function upload(n: number, { secret, baseUrl }: Doors): Promise<number | undefined> {
  const body = Buffer.from(JSON.stringify([inventPosting(randomFrom(n), n, descriptionBytes)]))
  const [id, timestamp] = [`bench-${n}`, String(Math.floor(Date.now() / 1_000))]
  const signature = `v1,${signatureOf(secret, `${id}.${timestamp}.`, body).toString('base64')}`
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  const at = performance.now()
  const sent = fetch(`${baseUrl}/v1/sources/bench/documents`, { method: 'POST', body, headers })
  const answer = await sent.catch(() => undefined)
  return answer?.status === 202 ? performance.now() - at : undefined
}

/** Pulls the feed again and again, as a partner does, and notes when each posting first stood in it. */
async function watch(seen: Map<number, number>, doors: Doors, isOver: () => boolean): Promise<void> {
  let etag = ''
  while (!isOver()) {
    const headers = { authorization: `Bearer ${doors.key}`, 'if-none-match': etag }
    const answer = await fetch(`${doors.baseUrl}/v1/feeds/bench`, { headers }).catch(() => undefined)
    const text = answer?.status === 200 ? await answer.text() : ''
    const now = performance.now()
    for (const [, n] of text.matchAll(/\/apply\/(\d+)/g)) if (!seen.has(Number(n))) seen.set(Number(n), now)
    etag = answer?.headers.get('etag') ?? etag
    await pause(pollMs)
  }
}

type Run = {
  readonly count: number
  readonly latencies: readonly number[]
  readonly answers: readonly number[]
}

/** Latencies in ms, in order of size; what was not taken, or never came, is missing. */
async function run(doors: Doors, { perSecond, seconds, from }: Load): Promise<Run> {
  const [sent, seen] = [new Map<number, number>(), new Map<number, number>()]
  const count = perSecond * seconds
  const start = performance.now()
  const own = () => [...seen.keys()].filter((n) => sent.has(n))
  const isOver = () => own().length === count || performance.now() - start > seconds * 1_000 + patienceMs
  const watching = watch(seen, doors, isOver)
  const uploads: Promise<number | undefined>[] = []
  for (let n = 0; n < count; n += 1) {
    await pause(Math.max(0, start + (n * 1_000) / perSecond - performance.now()))
    sent.set(from + n, performance.now())
    uploads.push(upload(from + n, doors))
  }
  const answers = (await Promise.all(uploads)).filter((ms) => ms !== undefined)
  await watching
  const latencies = own().map((n) => (seen.get(n) ?? 0) - (sent.get(n) ?? 0))
  return { count, latencies: latencies.sort((a, b) => a - b), answers }
}

function rowsOf({ perSecond }: Load, { count, latencies, answers }: Run): BenchRow[] {
  const at = (share: number) => (latencies[Math.ceil(share * count) - 1] ?? Number.POSITIVE_INFINITY) / 1_000
  const load = `${perSecond} a second`
  return [
    { name: `${load}, upload to visible, p50`, value: at(0.5), unit: 's' },
    { name: `${load}, upload to visible, p95`, value: at(0.95), unit: 's', goal: '<= 5' },
    { name: `${load}, upload to visible, p99`, value: at(0.99), unit: 's' },
    { name: `${load}, never seen`, value: count - latencies.length, unit: `of ${count}`, goal: '0' },
    { name: `${load}, answered`, value: median(answers), unit: 'ms' },
  ]
}

type Table = { readonly client: DynamoDBClient; readonly name: string }

/** How many small items the engine alone takes in a second, in batches, four at a time: no pipeline is quicker. */
async function itemsPerSecond({ client, name }: Table): Promise<number> {
  const start = performance.now()
  let items = 0
  const write = async () => {
    while (performance.now() - start < floorMs) {
      const requests = Array.from({ length: 25 }, () => {
        items += 1
        const key = { pk: { S: `FLOOR#${items}` }, sk: { S: 'FLOOR' } }
        return { PutRequest: { Item: { ...key, body: { S: 'x'.repeat(300) } } } }
      })
      await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: requests } }))
    }
  }
  await Promise.all([write(), write(), write(), write()])
  return items / ((performance.now() - start) / 1_000)
}

async function itemsIn({ client, name }: Table): Promise<number> {
  let items = 0
  for await (const page of paginateScan({ client }, { TableName: name, Select: 'COUNT' }))
    items += page.Count ?? 0
  return items
}

async function rows(folder: string): Promise<BenchRow[]> {
  const home = join(folder, 'freshness')
  const child = await started(home)
  try {
    const { runtime, table } = reach(home)
    const floor = await itemsPerSecond(table)
    const before = await itemsIn(table)
    const doors = await register(runtime)
    const quiet = await run(doors, calm)
    const items = ((await itemsIn(table)) - before) / Math.max(1, quiet.latencies.length)
    const full = await run(doors, busy)
    return [
      ...rowsOf(calm, quiet),
      ...rowsOf(busy, full),
      { name: 'items in the table for each posting', value: items, unit: 'items' },
      { name: 'floor: postings the engine alone could store', value: floor / items, unit: '/s' },
    ]
  } finally {
    child.removeAllListeners('exit')
    child.kill('SIGTERM')
    await new Promise((done) => child.once('exit', done))
  }
}

export const freshness: BenchGroup = {
  id: 'freshness',
  question: 'How long after an upload does its posting stand in a feed that is pulled?',
  budget: `p95 of 5 s at ${busy.perSecond} uploads a second for ${busy.seconds} s, on this machine's own engines.`,
  input: 'signed webhooks of one invented posting of 3.5 kB each, one ndjson feed pulled every 200 ms',
  run: ({ folder }) => rows(folder),
}
