import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { serve as listen } from '@hono/node-server'
import { localApp } from '../../lib/http/app.ts'
import type { Opening } from '../../lib/opening.ts'
import { publishSearch } from '../../lib/pipeline/search/publish.ts'
import type { FeedVersion, Runtime } from '../../lib/ports.ts'
import { openingSlug } from '../../lib/search/slug.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { randomFrom } from '../identity/synthetic.ts'
import * as word from './data/words.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

const shards = 64
const asked = { idle: 600, perSecond: 40, seconds: 8, warm: 200 }

/** Openings that are made when they are read, and feeds in memory: the table and the bucket take no time of ours. */
function stubs(count: number) {
  const stamps = Array.from({ length: shards }, () => '1')
  const objects = new Map<string, Uint8Array[]>()
  let pointer: FeedVersion | undefined
  const openings = {
    stamps: async () => [...stamps],
    async *shard(shard: number) {
      for (let n = shard; n < count; n += shards)
        yield { openingId: idOf(n), version: 1, read: () => openingOf(n) }
    },
    get: async (id: string) => {
      const n = Number(id.slice(4))
      return n < count ? openingOf(n) : undefined
    },
    resolve: async (id: string) => id,
  }
  const feeds = {
    current: async () => pointer,
    async write(key: string, chunks: AsyncIterable<Uint8Array>) {
      objects.set(key, await Array.fromAsync(chunks))
    },
    async advance(next: FeedVersion) {
      pointer = next
      return 'advanced'
    },
    async open(key: string) {
      return (async function* () {
        yield* objects.get(key) ?? []
      })()
    },
  }
  const ports = { openings, feeds, sources: { list: async () => [] }, log: { info() {} } }
  const rest = { now: Date.now, random: (n: number) => new Uint8Array(n), baseUrl: 'https://jobs.example' }
  // Public pages touch no other port.
  return { runtime: { ...ports, ...rest } as unknown as Runtime, stamps }
}

const idOf = (n: number): string => `opn_${String(n).padStart(20, '0')}`

function openingOf(n: number): Opening {
  const random = randomFrom(n)
  const pick = (words: readonly string[]) => random.pick(words)
  const title = `${pick(word.levels)} ${pick(word.roles)}, ${pick(word.teams)}`
  const day = new Date(Date.UTC(2026, 0, 1 + (n % 120))).toISOString().slice(0, 10)
  return sampleOpening({
    openingId: idOf(n),
    title,
    employer: { name: `${pick(word.employers)} ${pick(word.trades)} ${n % 7_000}`, masked: false },
    locations: [{ text: '', city: `${pick(word.places)} ${n % 900}`, country: 'GB' }],
    skills: Array.from({ length: 8 }, () => ({
      name: pick(word.skills),
      kind: 'hard' as const,
      confidence: 0.9,
      source: 'text',
    })),
    posted: { date: day, approximate: false },
    validThrough: '2099-01-01T00:00:00Z',
  })
}

/** The kinds of page in turn, as readers and engines ask for them. */
const pathsOf = (count: number): string[] =>
  Array.from({ length: 100 }, (_, n) => {
    const other = (n * 7_919) % count
    const kinds = [
      `/jobs/${openingSlug(openingOf(other))}`,
      `/jobs?q=${encodeURIComponent(word.roles[n % word.roles.length] ?? '')}`,
      '/jobs',
      `/jobs?skill=${encodeURIComponent((word.skills[n % word.skills.length] ?? '').toLowerCase())}&page=2`,
      '/jobs/by/employer',
    ]
    return kinds[n % kinds.length] ?? ''
  })

async function rows(count: number): Promise<BenchRow[]> {
  const { runtime, stamps } = stubs(count)
  await publishSearch(runtime)
  const app = localApp(runtime)
  const server = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const cold = performance.now()
  await app.request('/jobs')
  const coldMs = performance.now() - cold
  const ask = client(port, pathsOf(count))
  await ask({ requests: asked.warm })
  const idle = await ask({ requests: asked.idle })
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const busy = ask({ requests: asked.perSecond * asked.seconds, perSecond: asked.perSecond })
  const builds = await buildsUntil(busy, () => changeAndPublish(stamps, runtime))
  loop.disable()
  const loaded = await busy
  const maps = await ask({ requests: 3, path: '/sitemaps/1.xml' })
  ask.close()
  server.close()
  const ratio = at(loaded, 0.99) / at(idle, 0.5)
  return [
    { name: `first page of a new server, ${count} openings`, value: coldMs, unit: 'ms', goal: '<= 1500' },
    { name: 'a page, idle, p50', value: at(idle, 0.5), unit: 'ms' },
    { name: 'a page, idle, p99', value: at(idle, 0.99), unit: 'ms' },
    {
      name: `a page, ${asked.perSecond}/s while the index is rebuilt, p50`,
      value: at(loaded, 0.5),
      unit: 'ms',
    },
    {
      name: `the same, p99 (${builds} rebuilds)`,
      value: at(loaded, 0.99),
      unit: 'ms',
      against: 'idle p50',
      ratio,
      goal: '<= 5',
    },
    { name: 'longest hold of the event loop', value: loop.max / 1e6, unit: 'ms' },
    { name: 'the same, p99', value: loop.percentile(99) / 1e6, unit: 'ms' },
    { name: 'a sitemap of the first 25,000', value: at(maps, 0.99), unit: 'ms' },
  ]
}

/** A twentieth of the store changes, so the index is made anew and every server loads it. */
async function changeAndPublish(stamps: string[], runtime: Runtime): Promise<void> {
  for (let n = 0; n < 3; n += 1) stamps[n] = String(Number(stamps[n]) + 1)
  await publishSearch(runtime)
  await new Promise((done) => setTimeout(done, 1_000))
}

async function buildsUntil(done: Promise<unknown>, build: () => Promise<void>): Promise<number> {
  let isDone = false
  void done.then(() => {
    isDone = true
  })
  let builds = 0
  for (; !isDone; builds += 1) await build()
  return builds
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN

type Asking = { readonly requests: number; readonly perSecond?: number; readonly path?: string }

/** Asks from a thread of its own, so that what is measured is the server: one by one, or so many a second. */
function client(port: number, paths: readonly string[]) {
  const worker = new Worker(new URL('pages-client.ts', import.meta.url), { workerData: { port, paths } })
  const ask = (asking: Asking): Promise<number[]> =>
    new Promise((done, fail) => {
      worker.once('message', done)
      worker.once('error', fail)
      worker.postMessage(asking)
    })
  return Object.assign(ask, { close: () => void worker.terminate() })
}

export const pages: BenchGroup = {
  id: 'pages',
  question:
    'Do pages stay quick while 100,000 openings are there and their index is rebuilt in the same process?',
  budget: 'p99 under load at most 5 times the idle p50 of the same run',
  input: `${asked.idle} requests one by one, then ${asked.perSecond} a second for ${asked.seconds} s`,
  run: ({ postings }) => rows(postings),
}

if (import.meta.main) {
  for (const row of await rows(Number(process.argv[2] ?? 100_000))) console.log(row)
  process.exit(0)
}
