import { performance, PerformanceObserver } from 'node:perf_hooks'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readConfig, variables } from '../../lib/config.ts'
import { startStores } from '../../lib/local/stores.ts'
import { startThread } from '../../lib/local/thread.ts'
import { searchFeedId } from '../../lib/pipeline/search/reader.ts'
import type { Builds } from './pages-build.ts'
import { worldOf } from './pages-world.ts'
const folder = mkdtempSync(join(tmpdir(), 'rolecast-pages-'))
Object.assign(process.env, { AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' })
const stores = await startStores({ folder }, { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' }, async () => {})
const environment = { ...stores.environment, [variables.baseUrl]: 'https://jobs.example' }
const count = 100000
const { runtime } = worldOf(readConfig(environment), count)
const thread = startThread<Builds>(new URL('pages-build.ts', import.meta.url), { given: { environment, count }, here: {} })
let phase = ''
const turnsSeen: { phase: string; ms: number; at: number }[] = []
let sum = new Map<string, number>()
let before = process.threadCpuUsage()
const total = (u: NodeJS.CpuUsage) => (u.user + u.system) / 1000
function look() {
  const now = process.threadCpuUsage()
  const ms = total(now) - total(before)
  before = now
  sum.set(phase, (sum.get(phase) ?? 0) + ms)
  if (ms > 1.5) turnsSeen.push({ phase, ms, at: performance.now() })
}
let on = true
const loopy = () => { look(); if (on) setTimeout(loopy, 0) }
const gcs: { phase: string; kind: number; ms: number }[] = []
new PerformanceObserver((list) => { for (const e of list.getEntries()) gcs.push({ phase, kind: (e as unknown as { detail: { kind: number } }).detail.kind, ms: e.duration }) }).observe({ entryTypes: ['gc'] })
async function timed<T>(name: string, work: () => Promise<T>) { phase = name; look(); const s = performance.now(); const r = await work(); look(); console.log(name, (performance.now() - s).toFixed(0), 'ms wall'); return r }
loopy()
await timed('build1', () => thread.ask('rebuild', undefined))
const c1 = (await runtime.feeds.current(searchFeedId))!
console.log('bytes', c1.bytes, 'gz', c1.gzipBytes)
const held: unknown[] = []
for (let n = 0; n < 3; n++) {
  await timed('build', () => thread.ask('rebuild', undefined))
  const c = (await runtime.feeds.current(searchFeedId))!
  held[0] = await timed('load', () => thread.ask('search', c.key))
  phase = 'idle'; await pause(500)
}
on = false
for (const p of sum.keys()) {
  const t = turnsSeen.filter((x) => x.phase === p).map((x) => x.ms).sort((a, b) => b - a)
  const g = gcs.filter((x) => x.phase === p)
  console.log(p.padEnd(8), 'cpu', sum.get(p)?.toFixed(0), 'turns>1.5ms', t.length, t.slice(0, 12).map((x) => x.toFixed(1)).join(' '), '| gc', g.length, 'max', Math.max(0, ...g.map((x) => x.ms)).toFixed(1), [1, 2, 4, 8].map((k) => `${k}:${g.filter((x) => x.kind === k).length}/${Math.max(0, ...g.filter((x) => x.kind === k).map((x) => x.ms)).toFixed(1)}`).join(' '))
}
await thread.stop(); await stores.stop(); rmSync(folder, { recursive: true }); process.exit(0)
