import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { serve as listen } from '@hono/node-server'
import { readConfig, variables } from '../../lib/config.ts'
import { localApp } from '../../lib/http/app.ts'
import { startStores } from '../../lib/local/stores.ts'
import { startThread } from '../../lib/local/thread.ts'
import type { Builds, Given } from './pages-build.ts'
import { kindNames, pathsOf, worldOf } from './pages-world.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

const asked = { idle: 600, perSecond: 40, seconds: 10, warm: 200 }
const betweenBuildsMs = 1_000

/** As lib/local/system.ts has it: the S3 server and the builds in threads of their own, the engine beside. */
async function inStores<T>(work: (environment: Given['environment']) => Promise<T>): Promise<T> {
  const credentials = { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' }
  Object.assign(process.env, { AWS_REGION: 'local', ...credentials })
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-pages-'))
  const stores = await startStores({ folder }, credentials, async () => {})
  try {
    return await work({ ...stores.environment, [variables.baseUrl]: 'https://jobs.example' })
  } finally {
    await stores.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rows(count: number, environment: Given['environment']): Promise<BenchRow[]> {
  const { runtime } = worldOf(readConfig(environment), count)
  const given: Given = { environment, count }
  const thread = startThread<Builds>(new URL('pages-build.ts', import.meta.url), { given, here: {} })
  await thread.ask('rebuild', undefined)
  const app = localApp(runtime, (key) => thread.ask('search', key))
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
  const many = { requests: asked.perSecond * asked.seconds, perSecond: asked.perSecond }
  const calm = await ask(many)
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const busy = ask(many)
  const builds = await buildsUntil(busy, () => thread.ask('rebuild', undefined))
  loop.disable()
  const loaded = await busy
  const maps = await ask({ requests: 3, path: '/sitemaps/1.xml' })
  ask.close()
  server.close()
  await thread.stop()
  const ratio = at(loaded, 0.99) / at(idle, 0.5)
  const busyPages = `a page, ${asked.perSecond}/s while the index is rebuilt`
  const against = { against: 'idle p50', ratio, goal: '<= 5' }
  return [
    { name: `first page of a new server, ${count} openings`, value: coldMs, unit: 'ms', goal: '<= 1500' },
    ...kindNames.map((kind, n) => {
      const own = idle.filter((_, at) => at % kindNames.length === n)
      return { name: `idle, ${kind}, p50`, value: at(own, 0.5), unit: 'ms' }
    }),
    { name: 'a page, idle, p50', value: at(idle, 0.5), unit: 'ms' },
    { name: 'a page, idle, p99', value: at(idle, 0.99), unit: 'ms' },
    // Others use the machine too: what this is, is not ours.
    { name: `a page, ${asked.perSecond}/s, nothing is built, p99`, value: at(calm, 0.99), unit: 'ms' },
    { name: `${busyPages}, p50`, value: at(loaded, 0.5), unit: 'ms' },
    { name: `the same, p99 (${builds} rebuilds)`, value: at(loaded, 0.99), unit: 'ms', ...against },
    { name: 'longest hold of the event loop', value: loop.max / 1e6, unit: 'ms' },
    { name: 'the same, p99', value: loop.percentile(99) / 1e6, unit: 'ms' },
    { name: 'a sitemap of the first 25,000', value: at(maps, 0.99), unit: 'ms' },
  ]
}

/** A twentieth of the store changes each time, so the index is made anew and every server loads it. */
async function buildsUntil(done: Promise<unknown>, build: () => Promise<unknown>): Promise<number> {
  let isDone = false
  void done.then(() => {
    isDone = true
  })
  let builds = 0
  for (; !isDone; builds += 1) {
    await build()
    await Promise.race([done, pause(betweenBuildsMs)])
  }
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
    'Do pages stay quick while 100,000 openings are there and their index is rebuilt beside them and loaded?',
  budget: 'p99 under load at most 5 times the idle p50 of the same run',
  input: `${asked.idle} requests one by one, then ${asked.perSecond} a second for ${asked.seconds} s`,
  run: ({ postings }) => inStores((environment) => rows(postings, environment)),
}

if (import.meta.main) {
  for (const row of await inStores((environment) => rows(Number(process.argv[2] ?? 100_000), environment)))
    console.log(row.name.padEnd(50), row.value.toFixed(2), row.ratio?.toFixed(2) ?? '')
  process.exit(0)
}
