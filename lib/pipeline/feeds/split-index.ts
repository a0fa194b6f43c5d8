import { digest } from '../../feeds/digest.ts'
import type { FeedVersion, Runtime } from '../../ports.ts'
import { deflatePart, gzipOf } from '../../text/deflate-parts.ts'
import { latest } from '../lifecycle.ts'
import { announce, noteTold, tellOfStanding } from './notify.ts'
import type { Published } from './published.ts'
import { filesOf, isResplit, specKnown, splitOf } from './split.ts'

const mediaType = 'application/json'

/**
 * Publishes the index of each split feed whose files changed: which files there are, and what each holds. A feed that
 * was split in another way keeps the files it has, unless an operator said otherwise (`force`).
 */
export async function publishIndexes(runtime: Runtime, force: boolean, only?: string): Promise<Published[]> {
  const done: Published[] = []
  for (const partner of await runtime.partners.list()) {
    for (const wanted of partner.feeds) {
      if (only && only !== wanted.feedId) continue
      // Before its files are, so that no older index replaces it.
      const current = await runtime.feeds.current(wanted.feedId)
      const kept = !force && isResplit(wanted, current) ? current : undefined
      const spec = kept ? specKnown(wanted, kept) : wanted
      if (!spec.split) continue
      const files = await Promise.all(filesOf(spec).map(({ fileId }) => runtime.feeds.current(fileId)))
      const note = await runtime.feeds.note(spec.feedId)
      await tellOfStanding({ partner, current, note }, runtime)
      const there = files.flatMap((file) => file ?? [])
      // Files that wait are published where a source takes its words back, and for nothing else.
      if (kept && !there.some(({ publishedAt }) => publishedAt > kept.publishedAt)) continue
      const next = await indexOf(spec.feedId, there, runtime)
      const listings = there.reduce((sum, file) => sum + file.listings, 0)
      if (current?.etag === next.etag) {
        done.push({ feedId: spec.feedId, outcome: 'unchanged', listings })
        continue
      }
      const version = (current?.version ?? 0) + 1
      const published = { ...next, version, listings, split: splitOf(spec) }
      const outcome = (await runtime.feeds.advance(published)) === 'advanced' ? 'published' : 'conflict'
      if (outcome === 'published') {
        await announce(partner, published, runtime)
        await noteTold(published, note, runtime)
      }
      done.push({ feedId: spec.feedId, outcome, listings })
    }
  }
  return done
}

async function indexOf(
  feedId: string,
  files: readonly FeedVersion[],
  runtime: Runtime,
): Promise<FeedVersion> {
  const about = files.map((file) => ({
    url: `${runtime.baseUrl}/v1/feeds/${file.feedId}`,
    mediaType: file.mediaType,
    listings: file.listings,
    bytes: file.bytes,
    etag: file.etag,
    changedAt: file.changedAt,
  }))
  const changedAt = latest(files.map((file) => file.changedAt))
  const bytes = Buffer.from(`${JSON.stringify({ feedId, files: about }, null, 2)}\n`)
  const name = `feeds/${feedId}/${digest(bytes.toString('utf8'))}.json`
  await runtime.feeds.compose(name, [bytes], { mediaType })
  const gzipBytes = await runtime.feeds.compose(`${name}.gz`, [...gzipOf([deflatePart(bytes)])], {
    mediaType,
  })
  return {
    feedId,
    version: 1,
    key: name,
    gzipKey: `${name}.gz`,
    etag: `"${digest(bytes.toString('utf8'))}"`,
    mediaType,
    bytes: bytes.length,
    gzipBytes,
    listings: 0,
    changedAt: changedAt || new Date(0).toISOString(),
    publishedAt: new Date(runtime.now()).toISOString(),
  }
}
