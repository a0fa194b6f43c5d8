import { createHash } from 'node:crypto'
import type { Runtime } from '../ports.ts'
import { cardOf, type RoleCard } from '../search/card.ts'
import { byOrder, indexBuilder, orderKey, type SearchIndex } from '../search/index.ts'
import type { Source } from '../source.ts'
import { deflatePart, gzipOf } from '../text/deflate-parts.ts'
import type { Channel } from '../words.ts'
import { isOver, latest } from './lifecycle.ts'

/**
 * The index's own place among the feeds: no partner's feed can have this id. It is published as feeds are (immutable
 * objects, one pointer moved by compare-and-set), so every reader sees one whole index or the one before.
 */
const feedId = '_search'
/** Part of the tag, so that code that reads other cards never reads these: raise it when cards change. */
const shape = 1
const partCharsMax = 1024 ** 2
const mediaType = 'application/x-ndjson'

/** What stands before the cards: how sources are called, where they stand, and which are not for everybody. */
type Head = {
  readonly names: Readonly<Record<string, string>>
  readonly channels: Readonly<Record<string, Channel>>
  readonly restricted: readonly string[]
}
const noSources: Head = { names: {}, channels: {}, restricted: [] }

/**
 * Builds the index of public openings anew if any opening or source changed since. One pass over the openings, about
 * 400 bytes each before gzip.
 */
export async function publishSearch(runtime: Runtime): Promise<'published' | 'unchanged' | 'conflict'> {
  const sources = await runtime.sources.list()
  const head = headOf(sources.sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1)))
  const basis = JSON.stringify([shape, head, await runtime.openings.stamps()])
  const etag = `"${createHash('sha256').update(basis).digest('hex').slice(0, 32)}"`
  const current = await runtime.feeds.current(feedId)
  if (current?.etag === etag) return 'unchanged'

  const cards = await publicCards(head, runtime)
  const parts = partsOf(head, cards)
  const key = `search/${etag.slice(1, -1)}.ndjson.gz`
  await runtime.feeds.write(key, gzipOf(parts), mediaType)
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  const gzipBytes = parts.reduce((sum, part) => sum + part.deflated.length, 0)
  const publishedAt = new Date(runtime.now()).toISOString()
  const about = { feedId, key, gzipKey: key, etag, mediaType, bytes, gzipBytes, publishedAt }
  const changedAt = cards.length > 0 ? latest(cards.map((card) => card.changedAt)) : publishedAt
  const version = (current?.version ?? 0) + 1
  const next = { ...about, version, listings: cards.length, changedAt }
  const outcome = (await runtime.feeds.advance(next)) === 'advanced' ? 'published' : 'conflict'
  runtime.log.info('search index published', { outcome, openings: cards.length, gzipBytes })
  return outcome
}

const headOf = (sources: readonly Source[]): Head => ({
  names: Object.fromEntries(sources.flatMap(({ sourceId, name }) => (name ? [[sourceId, name]] : []))),
  channels: Object.fromEntries(
    sources.flatMap(({ sourceId, channel }) => (channel ? [[sourceId, channel]] : [])),
  ),
  restricted: sources.filter(isRestricted).map(({ sourceId }) => sourceId),
})

/** A source whose postings only some partners may have: search engines and strangers are not among them. */
const isRestricted = ({ partners }: Source): boolean =>
  partners?.allow !== undefined || (partners?.deny?.includes('public') ?? false)

async function publicCards(head: Head, runtime: Runtime): Promise<RoleCard[]> {
  const restricted = new Set(head.restricted)
  const cards: RoleCard[] = []
  for await (const opening of runtime.openings.all()) {
    if (opening.status !== 'open' || isOver(opening.validThrough, runtime.now())) continue
    if (opening.postings.some(({ sourceId }) => restricted.has(sourceId))) continue
    cards.push(cardOf(opening))
  }
  return cards.sort((a, b) => byOrder(orderKey(a), orderKey(b)))
}

function partsOf(head: Head, cards: readonly RoleCard[]) {
  const parts = []
  let text = `${JSON.stringify(head)}\n`
  for (const card of cards) {
    text += `${JSON.stringify(card)}\n`
    if (text.length < partCharsMax) continue
    parts.push(deflatePart(Buffer.from(text)))
    text = ''
  }
  parts.push(deflatePart(Buffer.from(text)))
  return parts
}

/** The index as a server holds it, and what its head says of sources. */
export type Search = {
  readonly index: SearchIndex
  /** RFC 3339: when it was published. */
  readonly publishedAt: string
  nameOf(sourceId: string): string
  channelOf(sourceId: string): Channel | undefined
  isRestricted(sourceId: string): boolean
}

const lookAgainAfterMs = 5_000

/**
 * The published index, held in memory. Whether there is a newer one is asked at most every few seconds, and a newer
 * one is loaded beside the old, piece by piece, so no request waits for it but the first.
 */
export function searchReader(runtime: Runtime): () => Promise<Search> {
  let held: { etag: string; search: Search; lookedAt: number } | undefined
  let loading: Promise<Search> | undefined

  async function load(): Promise<Search> {
    const current = await runtime.feeds.current(feedId)
    if (held && held.etag === current?.etag) held.lookedAt = runtime.now()
    if (!current || held?.etag === current.etag) return held?.search ?? nothing
    const search = await readIndex(current.key, current.publishedAt, runtime)
    held = { etag: current.etag, search, lookedAt: runtime.now() }
    return search
  }

  return async () => {
    if (held && runtime.now() - held.lookedAt < lookAgainAfterMs) return held.search
    loading ??= load().finally(() => {
      loading = undefined
    })
    if (!held) return loading
    loading.catch((error: unknown) => runtime.log.info('search index not read', { error: String(error) }))
    return held.search
  }
}

const nothing = searchOf(noSources, indexBuilder().finish(), '')

function searchOf(head: Head, index: SearchIndex, publishedAt: string): Search {
  const hidden = new Set(head.restricted)
  const names = new Map(Object.entries(head.names))
  const channels = new Map(Object.entries(head.channels))
  return {
    index,
    publishedAt,
    nameOf: (sourceId) => names.get(sourceId) ?? sourceId,
    channelOf: (sourceId) => channels.get(sourceId),
    isRestricted: (sourceId) => hidden.has(sourceId),
  }
}

async function readIndex(key: string, publishedAt: string, { feeds }: Runtime): Promise<Search> {
  const builder = indexBuilder()
  let head: Head | undefined
  for await (const line of linesOf(await feeds.open(key))) {
    // We wrote these lines ourselves, above.
    if (head) builder.add(JSON.parse(line) as RoleCard, line)
    else head = JSON.parse(line) as Head
  }
  return searchOf(head ?? noSources, builder.finish(), publishedAt)
}

async function* linesOf(gzip: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const text = ReadableStream.from(gzip)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
