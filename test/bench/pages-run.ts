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
import { type BenchRow, median } from './rows.ts'

// node test/bench/pages-run.ts COUNT
// Prints the rows of pages.ts as JSON. A process of its own, for V8 sizes its helpers and its heap at the start.

const [hot, warm] = [600, 200]
/** As often as this in all that is compared: a core that rested between two pages takes longer for the next. */
const pace = { requests: 400, perSecond: 40 }
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
  await ask({ requests: warm })
  const inRow = await ask({ requests: hot })
  const idle = await ask(pace)
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const busy = ask(pace)
  const builds = await buildsUntil(busy, () => thread.ask('rebuild', undefined))
  loop.disable()
  const loaded = await busy
  const maps = await ask({ requests: 3, path: '/sitemaps/1.xml' })
  ask.close()
  server.close()
  await thread.stop()
  const p99 = at(loaded, 0.99)
  const ofIdle = { against: 'idle p50', ratio: p99 / median(idle), goal: '<= 5' }
  return [
    { name: `first page of a new server, ${count} openings`, value: coldMs, unit: 'ms', goal: '<= 1500' },
    ...kindNames.map((kind, n) => {
      const own = inRow.filter((_, at) => at % kindNames.length === n)
      return { name: `one after another, ${kind}, p50`, value: median(own), unit: 'ms' }
    }),
    { name: 'one after another, p50', value: median(inRow), unit: 'ms' },
    { name: 'one after another, p99', value: at(inRow, 0.99), unit: 'ms' },
    { name: `idle but for ${pace.perSecond} pages a second, p50`, value: median(idle), unit: 'ms' },
    { name: 'the same, p99', value: at(idle, 0.99), unit: 'ms' },
    { name: `as many while the index is rebuilt, p50`, value: median(loaded), unit: 'ms' },
    { name: `the same, p99 (${builds} rebuilds)`, value: p99, unit: 'ms', ...ofIdle },
    { name: '  and beside one after another, p50', value: p99, unit: 'ms', ratio: p99 / median(inRow) },
    { name: 'longest hold of the event loop', value: loop.max / 1e6, unit: 'ms' },
    { name: 'the same, p99', value: loop.percentile(99) / 1e6, unit: 'ms' },
    { name: 'the first of the sitemaps', value: at(maps, 0.99), unit: 'ms' },
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

console.log(JSON.stringify(await inStores((environment) => rows(Number(process.argv[2]), environment))))
process.exit(0)
