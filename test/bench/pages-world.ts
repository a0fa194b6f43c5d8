import { awsRuntime } from '../../lib/aws/runtime.ts'
import type { Config } from '../../lib/config.ts'
import type { Opening } from '../../lib/opening.ts'
import type { Runtime } from '../../lib/ports.ts'
import { pagePath } from '../../lib/search/slug.ts'
import { slugOf } from '../../lib/search/words.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { randomFrom } from '../identity/synthetic.ts'
import * as word from './data/words.ts'

const shards = 64

/**
 * A system with so many openings that need no table: each is made when it is read. `change` moves the stamps of a
 * twentieth of them, so that the index is made anew; feeds lie in the real S3 server and engine.
 */
export function worldOf(config: Config, count: number) {
  const stamps = Array.from({ length: shards }, () => 1)
  const openings = {
    stamps: async () => stamps.map(String),
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
  const parts = { queue: { send: async () => {} }, log: { info() {} } }
  // Public pages and the index touch no other function of openings.
  const runtime = { ...awsRuntime(config, parts), openings } as unknown as Runtime
  const change = () => {
    for (let n = 0; n < 3; n += 1) stamps[n] = (stamps[n] ?? 0) + 1
  }
  return { runtime, change }
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

/** The kinds of page, as readers and engines ask for them; `n` makes one of a kind differ from the next. */
const kinds: Readonly<Record<string, (n: number, count: number) => string>> = {
  posting: (n, count) => pagePath(openingOf((n * 7_919) % count)),
  search: (n) => `/jobs?q=${encodeURIComponent(word.roles[n % word.roles.length] ?? '')}`,
  list: () => '/jobs',
  'second page by skill': (n) => {
    const skill = slugOf(word.skills[n % word.skills.length] ?? '')
    return `/jobs?skill=${encodeURIComponent(skill)}&page=2`
  },
  employers: () => '/jobs/by/employer',
}
export const kindNames = Object.keys(kinds)

/** A hundred addresses, the kinds in turn. */
export const pathsOf = (count: number): string[] =>
  Array.from({ length: 100 }, (_, n) => kinds[kindNames[n % kindNames.length] ?? '']?.(n, count) ?? '')
