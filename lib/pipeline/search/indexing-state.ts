import { gzipSync } from 'node:zlib'
import { digest } from '../../feeds/digest.ts'
import type { PageNews, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'

/** A page that the engine will not have: it is not offered again before it changes, or an operator says so. */
export type SetAside = {
  readonly url: string
  readonly news: PageNews
  readonly status: number
  readonly says: string
  readonly at: string
  /** The change that was refused; absent for a page that is gone. */
  readonly changedAtMs?: number | undefined
}

/**
 * What a search engine was told, from which follows what it still must be. `told` holds the change of each opening
 * that it knows (ms since 1970), `paths` where it was told that their pages are, `ended` the paths of openings that are
 * gone and that it must forget, all by opening. `seen` is the search index that all this goes by, which may be gone by
 * the next look. `sentToday` counts against the day's share.
 */
export type IndexingState = {
  seen: string
  told: Record<string, number>
  paths: Record<string, string>
  ended: Record<string, string>
  setAside: Record<string, SetAside>
  /** How many pages wait, as of the last look. */
  waiting: number
  day: string
  sentToday: number
  lastSentAt?: string
  /** Failures in a row, the last one's words, and the time before which nothing is sent. */
  failures: number
  trouble?: { readonly status: number; readonly says: string; readonly at: string }
  notBefore?: string
}

const nothingTold = (): IndexingState => ({
  seen: '',
  told: {},
  paths: {},
  ended: {},
  setAside: {},
  waiting: 0,
  day: '',
  sentToday: 0,
  failures: 0,
})

/** The state's own place among the feeds: an immutable object, and a pointer moved by compare-and-set. */
const feedId = '_indexing'

/**
 * `isHeld`: the table was lost, and `source replay` has not ended (lib/pipeline/rebuild/restore.ts). What has no page
 * by then is not gone; so nobody is told, and the pointer stays where it is until it is let go.
 */
export type KeptState = {
  readonly version: number
  readonly state: IndexingState
  readonly isHeld: boolean
}

/** Version 0 and nothing told, where nothing was kept yet. */
export async function readIndexing({ feeds }: Pick<Runtime, 'feeds'>): Promise<KeptState> {
  const current = await feeds.current(feedId)
  if (!current) return { version: 0, state: nothingTold(), isHeld: false }
  const gzip = ReadableStream.from(await feeds.open(current.key))
  const text = await new Response(gzip.pipeThrough(new DecompressionStream('gzip'))).text()
  // Written below; older code kept no paths.
  const state = { ...nothingTold(), ...(JSON.parse(text) as IndexingState) }
  return { version: current.version, state, isHeld: current.isHeld === true }
}

/** @throws Problem `write_conflict` when another worker wrote since the state was read */
export async function keepIndexing(
  { version }: KeptState,
  state: IndexingState,
  { feeds, now }: Pick<Runtime, 'feeds' | 'now'>,
): Promise<KeptState> {
  const plain = Buffer.from(JSON.stringify(state))
  const gzip = gzipSync(plain)
  const name = digest(plain)
  const key = `feeds/${feedId}/${version + 1}-${name}.json.gz`
  const mediaType = 'application/json'
  await feeds.write(key, [gzip], mediaType)
  const at = new Date(now()).toISOString()
  const outcome = await feeds.advance({
    ...{ feedId, version: version + 1, key, gzipKey: key, etag: `"${name}"`, mediaType },
    ...{ bytes: plain.length, gzipBytes: gzip.length, listings: Object.keys(state.told).length },
    ...{ changedAt: at, publishedAt: at },
  })
  if (outcome === 'conflict') throw new Problem('write_conflict', { feedId })
  return { version: version + 1, state, isHeld: false }
}
