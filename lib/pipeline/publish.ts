import { createHash } from 'node:crypto'
import { strictCheck } from '../feeds/check-feed.ts'
import type { FeedFormat } from '../feeds/format.ts'
import { feedFormats } from '../feeds/index.ts'
import { feedReport } from '../feeds/report.ts'
import type { FeedSpec, Partner } from '../partner.ts'
import type { FeedVersion, Runtime } from '../ports.ts'
import { Problem } from '../problem.ts'
import { type BuiltFeed, feedBuilder } from './feed-build.ts'
import { isOver } from './lifecycle.ts'

export type PublishOutcome = 'published' | 'unchanged' | 'conflict' | 'refused'
export type Published = {
  readonly feedId: string
  readonly outcome: PublishOutcome
  readonly listings: number
}

/**
 * Builds every feed of every partner from one pass over the openings, and switches those whose bytes changed. A
 * feed that fails its check, or lost too many listings, is refused and the last good one stays.
 *
 * @param force publishes feeds that shrank: an operator's word
 */
export async function publish(runtime: Runtime, force = false): Promise<Published[]> {
  await runtime.feeds.clearDirty()
  const now = runtime.now()
  const builds = (await runtime.partners.list()).flatMap((partner) =>
    partner.feeds.map((spec) => ({ spec, ...builderFor(partner, spec, runtime) })),
  )
  for await (const opening of runtime.openings.all()) {
    if (isOver(opening.validThrough, now)) continue
    for (const { builder } of builds) builder.add(opening)
  }
  const done: Published[] = []
  for (const { spec, format, builder } of builds) {
    const built = builder.finish()
    const outcome = await switchTo(built, { feedId: spec.feedId, format, force }, runtime)
    runtime.log.info('published', { feedId: spec.feedId, outcome, listings: built.listings })
    done.push({ feedId: spec.feedId, outcome, listings: built.listings })
  }
  return done
}

function builderFor(partner: Partner, spec: FeedSpec, { baseUrl, now }: Runtime) {
  const format = feedFormats[spec.format]
  const order = { spec, report: feedReport(), asOf: new Date(now()).toISOString() }
  const head = {
    feedId: spec.feedId,
    title: spec.title ?? `Jobs for ${partner.name}`,
    publisher: 'Rolecast',
    publisherUrl: baseUrl,
    url: `${baseUrl}/v1/feeds/${spec.feedId}`,
    contactEmail: partner.contactEmail,
  }
  return { format, builder: feedBuilder(format, order, head) }
}

type Target = { readonly feedId: string; readonly format: FeedFormat; readonly force: boolean }

/**
 * Write beside, check, then move the pointer. Objects are named by their content, so a crash leaves nothing wrong.
 */
async function switchTo(
  built: BuiltFeed,
  { feedId, format, force }: Target,
  runtime: Runtime,
): Promise<PublishOutcome> {
  const current = await runtime.feeds.current(feedId)
  if (current?.etag === built.etag) return 'unchanged'
  const problem = (force ? undefined : whyRefused(built, current)) ?? (await fault(built, format))
  if (problem) {
    runtime.log.info('feed refused', { feedId, code: problem.code, ...problem.where })
    return 'refused'
  }
  const name = `feeds/${feedId}/${built.sha256.slice(0, 32)}.${format.extension}`
  const gzipBytes = await keep(built, { key: name, mediaType: format.mediaType }, runtime)
  const next: FeedVersion = {
    feedId,
    version: (current?.version ?? 0) + 1,
    key: name,
    gzipKey: `${name}.gz`,
    etag: built.etag,
    mediaType: format.mediaType,
    bytes: built.bytes,
    gzipBytes,
    listings: built.listings,
    changedAt: built.changedAt,
    publishedAt: new Date(runtime.now()).toISOString(),
  }
  return (await runtime.feeds.advance(next)) === 'advanced' ? 'published' : 'conflict'
}

/** A partner takes absence for closure, so a feed may lose a tenth, or five, at once; more waits for a person. */
function whyRefused(built: BuiltFeed, current: FeedVersion | undefined): Problem | undefined {
  const lost = (current?.listings ?? 0) - built.listings
  const allowed = Math.max(5, (current?.listings ?? 0) * 0.1)
  return lost > allowed ? new Problem('feed_shrank', { lost, before: current?.listings ?? 0 }) : undefined
}

/** Read again by a parser other than the writer. */
async function fault(built: BuiltFeed, format: FeedFormat): Promise<Problem | undefined> {
  const { ok, listings, findings } = await strictCheck(format.id, built.text())
  if (!ok) return new Problem('invalid_feed', { findings: JSON.stringify(findings.slice(0, 3)) })
  if (listings !== built.listings)
    return new Problem('invalid_feed', { wrote: built.listings, read: listings })
  return undefined
}

/** Stores both forms and reads the plain one back: what stands in the bucket is what was checked. */
async function keep(
  built: BuiltFeed,
  { key, mediaType }: { key: string; mediaType: string },
  runtime: Runtime,
): Promise<number> {
  let gzipBytes = 0
  function* counted(): Generator<Uint8Array> {
    for (const chunk of built.gzip()) {
      gzipBytes += chunk.length
      yield chunk
    }
  }
  await runtime.feeds.write(key, built.plain(), mediaType)
  await runtime.feeds.write(`${key}.gz`, counted(), mediaType)
  const hash = createHash('sha256')
  for await (const chunk of await runtime.feeds.open(key)) hash.update(chunk)
  if (hash.digest('hex') !== built.sha256)
    throw new Problem('store_unavailable', { key, read: 'other bytes than written' })
  return gzipBytes
}
