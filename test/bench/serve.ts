import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { serve as listen } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { feedsApp } from '../../lib/http/feeds.ts'
import { makeKey } from '../../lib/pipeline/access.ts'
import type { FeedVersion, Runtime } from '../../lib/ports.ts'
import { type BenchGroup, type BenchRow, median } from './rows.ts'

const megabyte = 1024 ** 2
const connections = 16

/** The feed app on ports that answer at once, beside a bare app and a static file on servers of the same kind. */
async function rows(folder: string, rounds: number): Promise<BenchRow[]> {
  const runtime = { now: Date.now, random: (bytes: number) => new Uint8Array(bytes).fill(7) }
  const { key, kept } = makeKey('partner', runtime)
  const partner = {
    partnerId: 'acme',
    name: 'Acme',
    keys: [kept],
    feeds: [{ feedId: 'acme', format: 'csv' as const }],
  }
  const body = Buffer.alloc(megabyte, 'a line of a feed\n')
  writeFileSync(join(folder, 'feed.csv'), body)
  const at = '2026-05-10T09:00:00.000Z'
  const version: FeedVersion = {
    feedId: 'acme',
    version: 1,
    key: 'k',
    gzipKey: 'k.gz',
    etag: '"e"',
    mediaType: 'text/csv',
    bytes: megabyte,
    gzipBytes: 1,
    listings: 1,
    changedAt: at,
    publishedAt: at,
  }
  const ports = {
    ...runtime,
    keys: { holder: async () => ({ kind: 'partner', id: 'acme' }) },
    partners: { get: async () => partner },
    feeds: {
      current: async () => version,
      open: async () =>
        (async function* () {
          yield body
        })(),
    },
  }
  // Pulling a feed touches no other port.
  const feeds = feedsApp(ports as unknown as Runtime)
  const bare = new Hono().get('/hello', (c) => c.text('hello'))
  const files = new Hono().use('/*', serveStatic({ root: folder }))
  const authorized = `authorization: Bearer ${key}\r\n`

  const kinds = {
    bare: await server(bare, '/hello', ''),
    unchanged: await server(feeds, '/v1/feeds/acme', `${authorized}if-none-match: "e"\r\n`),
    file: await server(files, '/feed.csv', ''),
    whole: await server(feeds, '/v1/feeds/acme', authorized),
  }
  const rates = {
    bare: [] as number[],
    unchanged: [] as number[],
    file: [] as number[],
    whole: [] as number[],
  }
  const names = ['bare', 'unchanged', 'file', 'whole'] as const
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const rate = await kinds[name].rate(1_000)
      if (round > 0) rates[name].push(rate)
    }
  }
  for (const name of names) kinds[name].close()
  const row = (name: string, own: 'unchanged' | 'whole', other: 'bare' | 'file', goal: string): BenchRow => ({
    name,
    value: median(rates[own]),
    unit: 'replies/s',
    against: other === 'bare' ? 'a bare hono app' : 'a static file',
    ratio: median(rates[own]) / median(rates[other]),
    goal,
  })
  return [
    row('304 to a pull', 'unchanged', 'bare', '>= 0.80'),
    row('200 of a feed of 1 MB', 'whole', 'file', '>= 0.70'),
  ]
}

async function server(app: Hono, path: string, headers: string) {
  const running = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => running.once('listening', resolve))
  const address = running.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const request = `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`
  return { rate: (ms: number) => rateOf(port, request, ms), close: () => running.close() }
}

/** Replies a second over connections that each ask again as soon as they are answered. */
async function rateOf(port: number, request: string, ms: number): Promise<number> {
  const start = performance.now()
  const counts = await Promise.all(
    Array.from({ length: connections }, () => asked(port, request, start + ms)),
  )
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - start) / 1_000)
}

function asked(port: number, request: string, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0
    let left = -1
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    socket.on('error', reject)
    socket.on('data', (chunk: Buffer) => {
      if (left < 0) {
        const end = chunk.indexOf('\r\n\r\n') + 4
        const head = chunk.subarray(0, end).toString('latin1')
        left = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0) + end
      }
      left -= chunk.length
      if (left > 0) return
      left = -1
      count += 1
      if (performance.now() < until) socket.write(request)
      else socket.end(() => resolve(count))
    })
  })
}

export const serving: BenchGroup = {
  id: 'serve',
  question: 'What does a pull cost beside a server that does nothing?',
  budget: '304: 80 % of a bare hono app; 200 of 1 MB: 70 % of a static file.',
  input: `${connections} connections from the same process, a second each, interleaved; median`,
  run: ({ folder, rounds }) => rows(folder, rounds),
}

if (import.meta.main) {
  const { mkdtempSync } = await import('node:fs')
  const folder = mkdtempSync('/tmp/serve-')
  for (const row of await serving.run({ folder, rounds: 3, postings: 0, large: false })) console.log(row)
  process.exit(0)
}
