import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Opening } from '../../lib/opening.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { FeedNote, FeedPiece, Feeds, FeedVersion, Openings, Runtime } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'

// Run as a process of its own, so that its memory is that of a build alone: openings are made when they are read,
// files go to a folder. Prints the figures as one line of JSON.

const shards = 64
/** Stores answer in a later turn of the event loop, and memory outside the heap is freed between turns. */
const turn = () => new Promise((resolve) => setImmediate(resolve))
const words =
  'bake bread knead dough early shift oven flour yeast salt water rye wheat crust crumb team city'.split(' ')

/** Text that deflates about as real postings do; `n` decides every word. */
function textOf(n: number): string {
  let seed = n + 1
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return seed
  }
  return Array.from(
    { length: 230 },
    () => `${words[next() % words.length]}${next() % 7 === 0 ? next() % 500 : ''}`,
  ).join(' ')
}

function openingOf(n: number, version: number): Opening {
  const text = `${version} ${textOf(n)}`
  return {
    ...sampleOpening({ title: `Baker ${n}`, version }),
    openingId: idOf(n),
    description: { html: `<p>${text}</p>`, text, language: 'en', sections: [] },
    url: `https://jobs.harbour-inn.example/${n}`,
    apply: [{ url: `https://jobs.harbour-inn.example/${n}`, direct: true }],
  }
}

const idOf = (n: number): string => `opn_${createHash('sha256').update(String(n)).digest('hex').slice(0, 20)}`

/** The openings of a shard in the order of their ids. */
function membersOf(shard: number, count: number): Uint32Array {
  const own = Array.from({ length: Math.ceil((count - shard) / shards) }, (_, nth) => nth * shards + shard)
  const named = own.map((n) => ({ n, id: idOf(n) })).sort((a, b) => (a.id < b.id ? -1 : 1))
  return Uint32Array.from(named, ({ n }) => n)
}

function fakeOpenings(count: number) {
  const versions = new Map<number, number>()
  // Numbers alone stay in memory: a table of openings is no part of a build.
  const members = Array.from({ length: shards }, (_, shard) => membersOf(shard, count))
  const stamps = Array.from({ length: shards }, () => 1)
  const openings: Pick<Openings, 'stamps' | 'shard'> = {
    stamps: async () => stamps.map(String),
    async *shard(shard) {
      await turn()
      for (const n of members[shard] ?? []) {
        const version = versions.get(n) ?? 1
        yield { openingId: idOf(n), version, read: () => openingOf(n, version) }
      }
    },
  }
  return {
    openings,
    change(n: number): void {
      versions.set(n, (versions.get(n) ?? 1) + 1)
      stamps[n % shards] = (stamps[n % shards] ?? 0) + 1
    },
  }
}

type Laid = { readonly file: number; crc: number; bytes: number }

function fileFeeds(folder: string) {
  const current = new Map<string, FeedVersion>()
  const notes = new Map<string, FeedNote>()
  const path = (key: string) => join(folder, key.replaceAll('/', '_'))
  function bytesOf(key: string, range?: { first: number; last: number }): Uint8Array {
    if (!statSync(path(key), { throwIfNoEntry: false })) throw new Problem('not_found', { key })
    if (!range) return readFileSync(path(key))
    const bytes = Buffer.alloc(range.last - range.first + 1)
    const file = openSync(path(key), 'r')
    readSync(file, bytes, 0, bytes.length, range.first)
    closeSync(file)
    return bytes
  }
  async function put(laid: Laid, piece: FeedPiece): Promise<void> {
    await turn()
    if (typeof piece === 'function') return put(laid, await piece())
    if (piece instanceof Uint8Array) {
      laid.crc = crc32(piece, laid.crc)
      laid.bytes += writeSync(laid.file, piece)
      return
    }
    // As S3 copies a run without our seeing it: a piece at a time.
    for (let first = piece.first; first <= piece.last; first += 2 ** 20) {
      const range = { first, last: Math.min(piece.last, first + 2 ** 20 - 1) }
      await put(laid, bytesOf(piece.key, range))
    }
  }
  const feeds: Partial<Feeds> = {
    clearDirty: async () => {},
    markDirty: async () => true,
    current: async (feedId) => current.get(feedId),
    note: async (feedId) => notes.get(feedId),
    putNote: async (note) => void notes.set(note.feedId, note),
    async advance(next) {
      current.set(next.feedId, next)
      return 'advanced'
    },
    async compose(key, pieces, { crc: wanted }) {
      const laid = { file: openSync(path(key), 'w'), crc: 0, bytes: 0 }
      for await (const piece of pieces) await put(laid, piece)
      closeSync(laid.file)
      if (wanted !== undefined && wanted !== laid.crc) throw new Error(`${key} is not what it should be`)
      return laid.bytes
    },
    open: async (key, range) =>
      (async function* () {
        yield bytesOf(key, range)
      })(),
  }
  return { feeds, current, bytesOf }
}

async function measure(work: () => Promise<unknown>) {
  const [before, start] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { cpuMs: (user + system) / 1000, ms: performance.now() - start }
}

async function main(count: number, changes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'))
  const { openings, change } = fakeOpenings(count)
  const stores = fileFeeds(folder)
  const partner = {
    partnerId: 'acme',
    name: 'Acme',
    keys: [],
    feeds: [{ feedId: 'acme', format: 'indeed-xml' as const }],
  }
  const some = {
    openings,
    feeds: stores.feeds,
    partners: { list: async () => [partner] },
    sources: { list: async () => [] },
    log: { info: () => {} },
    now: () => Date.parse('2026-05-10T09:00:00Z'),
    baseUrl: 'https://rolecast.example',
  }
  // A build touches no other port.
  const runtime = some as unknown as Runtime
  const full = await measure(() => publish(runtime))
  const first = stores.current.get('acme')
  const rssMb = process.resourceUsage().maxRSS / 1024
  for (let n = 0; n < changes; n += 1) change(Math.floor((n + 0.5) * (count / changes)))
  const some20 = await measure(() => publish(runtime))
  const none = await measure(() => publish(runtime))
  const now = stores.current.get('acme')
  if (now?.version !== 2 || first?.listings !== count) throw new Error('the builds did not go as they should')
  console.log(JSON.stringify({ full, some: some20, none, rssMb, bytes: now.bytes, gzipBytes: now.gzipBytes }))
  rmSync(folder, { recursive: true })
}

await main(Number(process.argv[2] ?? 100_000), 20)
