import type { Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { indexBuilder } from '../../search/builder.ts'
import { openIndex, type SearchIndex } from '../../search/index.ts'
import type { Source } from '../../source.ts'
import { type Rights, rightsOf } from '../feeds/rights.ts'
import { allSources } from '../sources.ts'
import {
  type IndexId,
  isReadable,
  noSources,
  readSearchFile,
  type SearchFile,
  type SearchHead,
  searchFeedId,
} from './file.ts'

/** The index as a server holds it, and what its head says of sources. */
export type Search = {
  readonly index: SearchIndex
  /** RFC 3339: when it was published. */
  readonly publishedAt: string
  readonly rights: Rights
  nameOf(sourceId: string): string
}

const lookAgainAfterMs = 5_000
/** Nobody asked for so long that who asks now waits for the newest. */
const tooOldMs = 60_000

/** Reads the index file of a key, here or in another thread. */
export type LoadSearch = (key: string) => Promise<SearchFile>

/**
 * The published index, held in memory. It is published as feeds are (immutable objects, one pointer moved by
 * compare-and-set), so every reader sees one whole index or the one before. Whether there is a newer one is asked at
 * most every few seconds, and a newer one is loaded beside the old, piece by piece, so no request waits for it but the
 * first, and the first in a minute.
 */
export function searchReader(
  runtime: Runtime,
  loadFile: LoadSearch = (key) => loadSearch(key, runtime),
  id: IndexId = searchFeedId,
): () => Promise<Search> {
  let held: { etag: string; search: Search; lookedAt: number } | undefined
  let loading: Promise<Search> | undefined

  async function load(): Promise<Search> {
    // Also where it cannot be read: it is not asked for at every request.
    if (held) held = { ...held, lookedAt: runtime.now() }
    const current = await runtime.feeds.current(id)
    if (!current || !isReadable(current.key)) return held?.search ?? unlisted(await allSources(runtime))
    if (held?.etag === current.etag) return held.search
    const { head, sections } = await loadFile(current.key)
    const search = searchOf(head, openIndex(sections), current.publishedAt)
    held = { etag: current.etag, search, lookedAt: runtime.now() }
    return search
  }

  return async () => {
    const ageMs = runtime.now() - (held?.lookedAt ?? 0)
    if (held && ageMs < lookAgainAfterMs) return held.search
    loading ??= load().finally(() => {
      loading = undefined
    })
    if (!held) return loading
    const { search } = held
    const newer = loading.catch((error: unknown) => {
      runtime.log.info('search index not read', { error: String(error) })
      return search
    })
    return ageMs < tooOldMs ? search : newer
  }
}

/** @throws Problem `not_found` also for a file of another shape, which older code wrote */
export async function readSearch(key: string, runtime: Pick<Runtime, 'feeds'>) {
  if (!isReadable(key)) throw new Problem('not_found', { key })
  const { head, sections } = await loadSearch(key, runtime)
  return { head, index: openIndex(sections) }
}

/** Inflated beside the thread, which only copies what comes out. */
export async function loadSearch(key: string, { feeds }: Pick<Runtime, 'feeds'>): Promise<SearchFile> {
  const gzip = ReadableStream.from(await feeds.open(key))
  return readSearchFile(gzip.pipeThrough(new DecompressionStream('gzip')))
}

/** Before there is an index: nothing is listed, but who may read what is known all the same. */
const unlisted = (sources: readonly Source[]): Search =>
  searchOf({ ...noSources, sources }, indexBuilder().finish(), '')

function searchOf(head: SearchHead, index: SearchIndex, publishedAt: string): Search {
  const names = new Map(head.sources.map(({ sourceId, name }) => [sourceId, name]))
  return {
    index,
    publishedAt,
    rights: rightsOf(head.sources),
    nameOf: (sourceId) => names.get(sourceId) ?? sourceId,
  }
}
