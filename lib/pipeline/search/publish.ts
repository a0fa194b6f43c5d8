import { digest } from '../../feeds/digest.ts'
import { limits } from '../../limits.ts'
import type { Opening } from '../../opening.ts'
import type { FeedVersion, Runtime } from '../../ports.ts'
import { indexBuilder } from '../../search/builder.ts'
import { cardOf, type RoleCard } from '../../search/card.ts'
import { byOrder, orderKey, type SearchIndex } from '../../search/index.ts'
import { mergeIndexes } from '../../search/merge.ts'
import type { Source } from '../../source.ts'
import { dayMs } from '../../text/calendar.ts'
import { deflatePart, gzipOf } from '../../text/deflate-parts.ts'
import { askForBuild } from '../feeds/ask.ts'
import { engineReader, publicReader, type Rights, rightsOf } from '../feeds/rights.ts'
import { isOver } from '../lifecycle.ts'
import { noneIfGone } from '../objects.ts'
import { allSources } from '../sources.ts'
import {
  type IndexId,
  keptFeedId,
  noSources,
  type SearchHead,
  searchFeedId,
  searchFile,
  searchFolder,
  searchShape,
} from './file.ts'
import { publicViews } from './public.ts'
import { readSearch } from './reader.ts'
import { pause, turns } from './turns.ts'

const mediaType = 'application/octet-stream'
/** A card takes some 30 µs, so a page that comes in between waits a millisecond. */
const cardsBetweenPauses = 10
/** Small enough to be sorted and packed at once. */
const cardsAtOnce = 100

type Outcome = 'published' | 'unchanged' | 'conflict'

/** Brings the indexes up to date; tells what became of the one of public openings. */
export async function publishSearch(runtime: Runtime): Promise<Outcome> {
  const outcome = await publishIndex(searchFeedId, runtime)
  await publishIndex(keptFeedId, runtime)
  return outcome
}

/** The same until nobody else was first: then what stands knows all that there was when this was called. */
export async function publishWholeSearch(runtime: Runtime): Promise<void> {
  let outcome: Outcome
  do outcome = await publishSearch(runtime)
  while (outcome === 'conflict')
}

/**
 * Publishes an index if any opening or source changed since. Only the shards of the store that changed are read; the
 * cards of the others are taken from the index before.
 */
async function publishIndex(feedId: IndexId, runtime: Runtime): Promise<Outcome> {
  // Before all that goes in, so that no older build replaces it.
  const current = await runtime.feeds.current(feedId)
  const sources = await allSources(runtime)
  const stamps = await runtime.openings.stamps()
  // Where no source keeps anything, nothing has to be read for the index of what is kept.
  const isEmpty = feedId === keptFeedId && !keepsAny(sources)
  // Nor where there never was an opening: the index of a lost table is yet to be put back.
  if (!current && (isEmpty || stamps.every((stamp) => stamp === ''))) return 'unchanged'
  const head = isEmpty ? noSources : headOf(sources, stamps)
  const etag = etagOf(head)
  // One that was put back has the stamps of the lost table, and this one counts from one again.
  const before = current?.isHeld ? undefined : current
  if (before?.etag === etag && !isOld(before, runtime)) return 'unchanged'

  const index = await indexOf(feedId, { head, before, runtime })
  const version = (current?.version ?? 0) + 1
  const key = `${searchFolder(feedId)}${version}-${etag.slice(1, -1)}.gz`
  const sizes = { bytes: 0, gzipBytes: 0 }
  await runtime.feeds.write(key, zipped(searchFile(head, index), sizes), mediaType)
  const publishedAt = new Date(runtime.now()).toISOString()
  const about = { feedId, key, gzipKey: key, etag, mediaType, ...sizes, publishedAt }
  const newest = index.sections.changedAtMs.reduce((last, at) => Math.max(last, at), 0)
  const changedAt = index.size > 0 ? new Date(newest).toISOString() : publishedAt
  const next = { ...about, version, listings: index.size, changedAt }
  const outcome = (await runtime.feeds.advance(next)) === 'advanced' ? 'published' : 'conflict'
  runtime.log.info('search index published', {
    feedId,
    outcome,
    openings: index.size,
    gzipBytes: sizes.gzipBytes,
  })
  // Whoever was first may know less than this build did.
  if (outcome === 'conflict') await askForBuild(runtime)
  return outcome
}

/** An index that still stands is put down again before the bucket throws it away for its age. */
const isOld = ({ publishedAt }: FeedVersion, { now }: Runtime): boolean =>
  Date.parse(publishedAt) < now() - (limits.searchFilesDays / 2) * dayMs

const etagOf = (head: SearchHead): string => `"${digest(JSON.stringify([searchShape, head]))}"`

function keepsAny(sources: readonly Source[]): boolean {
  const rights = rightsOf(sources)
  return sources.some(({ sourceId }) => !rights.mayRead(sourceId, publicReader))
}

const headOf = (sources: readonly Source[], stamps: readonly string[]): SearchHead => ({
  sources: sources
    .toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1))
    .map(({ sourceId, name, format, formats, channel, partners, attribution }) => ({
      ...{ sourceId, name, format, formats, channel, partners, attribution },
    })),
  stamps,
})

/** What decides which cards there are, and which are for search engines. */
const rightsText = ({ sources }: SearchHead): string =>
  JSON.stringify(
    sources.map(({ sourceId, format, formats, partners }) => [sourceId, format, formats, partners]),
  )

/** The index before without what may have changed, and the cards of the shards that did. */
async function indexOf(
  feedId: IndexId,
  { head, before: version, runtime }: { head: SearchHead; before: FeedVersion | undefined; runtime: Runtime },
): Promise<SearchIndex> {
  const before = version && (await indexBefore(head, version, runtime))
  const isSame = head.stamps.map((stamp, shard) => before?.head.stamps[shard] === stamp)
  const fresh: SearchIndex[] = []
  let batch: Placed[] = []
  for await (const card of changedCards(head, isSame, {
    cardsOf: feedId === keptFeedId ? keptCards : publicCards,
    runtime,
  })) {
    if (batch.push(card) < cardsAtOnce) continue
    fresh.push(await built(batch))
    batch = []
  }
  const index = await joined([...fresh, await built(batch)])
  if (!before) return index
  const now = runtime.now()
  const { shards, endsMs } = before.index.sections
  const keeps = shards.map((shard, n) => (isSame[shard] && (endsMs[n] ?? 0) > now ? 1 : 0))
  return unhurried(mergeIndexes(before.index, index, keeps))
}

/** The index that stands, where its cards can be used again: the same sources are for everybody, the same shape. */
async function indexBefore(head: SearchHead, current: FeedVersion, runtime: Runtime) {
  const before = await readSearch(current.key, runtime).catch(noneIfGone)
  if (!before || etagOf(before.head) !== current.etag) return undefined
  return rightsText(before.head) === rightsText(head) ? before : undefined
}

type Placed = { readonly card: RoleCard; readonly shard: number }

async function* changedCards(
  { stamps, sources }: SearchHead,
  isSame: readonly boolean[],
  { cardsOf, runtime }: { readonly cardsOf: CardsOf; readonly runtime: Runtime },
): AsyncGenerator<Placed> {
  const rights = rightsOf(sources)
  const turn = turns(cardsBetweenPauses)
  for (const [shard, stamp] of stamps.entries()) {
    if (isSame[shard] || stamp === '') continue
    let batch: Opening[] = []
    for await (const stored of runtime.openings.shard(shard)) {
      await turn()
      const opening = stored.read()
      if (!isOpen(opening, runtime) || batch.push(opening) < cardsAtOnce) continue
      for await (const card of cardsOf(batch, { rights, runtime })) yield { card, shard }
      batch = []
    }
    for await (const card of cardsOf(batch, { rights, runtime })) yield { card, shard }
  }
}

const isOpen = ({ status, validThrough }: Opening, { now }: Runtime): boolean =>
  status === 'open' && !isOver(validThrough, now())

type CardsOf = (
  openings: readonly Opening[],
  given: { readonly rights: Rights; readonly runtime: Runtime },
) => AsyncIterable<RoleCard> | Iterable<RoleCard>

/** What everybody may see. */
const publicCards: CardsOf = async function* (openings, given) {
  const turn = turns(cardsBetweenPauses)
  for (const view of await publicViews(openings, given)) {
    await turn()
    if (!view || !isOpen(view, given.runtime)) continue
    const isUnlisted = !given.rights.mayReadAll(view, engineReader)
    yield { ...cardOf(view), ...(isUnlisted && { unlisted: true as const }) }
  }
}

/** What everybody sees nothing of, or less than there is. */
const keptCards: CardsOf = (openings, { rights }) =>
  openings.filter((opening) => !rights.mayReadAll(opening, publicReader)).map(cardOf)

async function built(cards: readonly Placed[]): Promise<SearchIndex> {
  const builder = indexBuilder()
  const turn = turns(cardsBetweenPauses)
  for (const { card, shard } of [...cards].sort((a, b) => byOrder(orderKey(a.card), orderKey(b.card)))) {
    builder.add(card, shard)
    await turn()
  }
  return builder.finish()
}

/** Two by two, so that each card is moved as often as the number can be halved. */
async function joined(indexes: readonly SearchIndex[]): Promise<SearchIndex> {
  const [first, second] = indexes
  if (!first || !second) return first ?? indexBuilder().finish()
  const middle = indexes.length >>> 1
  const halves = [await joined(indexes.slice(0, middle)), await joined(indexes.slice(middle))] as const
  return unhurried(mergeIndexes(...halves))
}

async function unhurried<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await pause()
  }
}

/** Whoever serves pages is waiting for the processor meanwhile, and nobody but us reads the file: 7 % more of it. */
const quickest = 1

/**
 * Deflated here, piece by piece, and not beside the thread: where a machine has two cores, the other one is for who
 * reads pages. `sizes` is told how much went in and came out.
 */
async function* zipped(
  pieces: Iterable<Uint8Array>,
  sizes: { bytes: number; gzipBytes: number },
): AsyncGenerator<Uint8Array> {
  const parts = function* () {
    for (const piece of pieces) {
      sizes.bytes += piece.length
      yield deflatePart(piece, quickest)
    }
  }
  for (const piece of gzipOf(parts())) {
    sizes.gzipBytes += piece.length
    yield piece
    await pause()
  }
}
