import { feedFormats } from '../../feeds/index.ts'
import { tombstoneLine } from '../../feeds/ndjson.ts'
import { limits } from '../../limits.ts'
import type { FeedVersion, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { linesOf } from '../../text/lines.ts'
import { keepChanges } from './changes.ts'
import { announce, noteTold } from './notify.ts'
import { diffOf, versionOf } from './versions.ts'

/**
 * Puts an older version in front again, under a new number, and tells the partner as of any other: what was published
 * stays as it was. Builds leave the feed be, with the files between which and it jobs move, until someone publishes it
 * with force.
 *
 * @throws Problem `not_found` where the feed has no such version, `invalid_request` for the index of a split feed,
 *   which follows from its files
 */
export async function rollBack(feedId: string, to: number, runtime: Runtime): Promise<FeedVersion> {
  const current = await versionOf(feedId, undefined, runtime)
  if (current.split !== undefined) throw new Problem('invalid_request', { feedId, split: current.split })
  const { changes: _, ...past } = await versionOf(feedId, to, runtime)
  const version = current.version + 1
  const publishedAt = new Date(runtime.now()).toISOString()
  const lines = current.files && past.files ? await linesBack(current, past, runtime) : undefined
  const changes = await keepChanges({ feedId, version, etag: past.etag }, lines, runtime)
  const next: FeedVersion = { ...past, version, publishedAt, changes, isHeld: true }
  if ((await runtime.feeds.advance(next)) === 'conflict') throw new Problem('write_conflict', { feedId })
  runtime.log.info('feed rolled back', { feedId, to, version })
  // Of a feed in files its index is announced, when the next build finds that it changed.
  const partner = await runtime.partners.byFeedId(feedId)
  if (partner) await announce(partner, next, runtime)
  const note = await runtime.feeds.note(feedId)
  // What sources refuse by now may stand in it: the next build looks.
  await noteTold(next, note && { ...note, rights: undefined }, runtime)
  return next
}

/** What a step back changes for readers; undefined where it is too much, or its words are not kept any more. */
async function linesBack(
  current: FeedVersion,
  past: FeedVersion,
  runtime: Runtime,
): Promise<Uint8Array | undefined> {
  const { added, changed, removed } = await diffOf(current, past, runtime)
  const wanted = [...added, ...changed].sort()
  const lines = await linesAsOf(past, new Set(wanted), runtime)
  if (wanted.some((id) => !lines.has(id))) return undefined
  const told = [...wanted.map((id) => `${lines.get(id)}\n`), ...removed.map(tombstoneLine)]
  const bytes = Buffer.from(told.join(''))
  return bytes.length > limits.changesBytesMax ? undefined : bytes
}

/**
 * What the feed of changes said of these listings by a version: the newest word of each, sought from that version
 * back until a version that is not kept, or whose changes are not. A feed of NDJSON says the same itself.
 */
async function linesAsOf(
  past: FeedVersion,
  wanted: ReadonlySet<string>,
  { feeds }: Pick<Runtime, 'feeds'>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const take = async (key: string) => {
    const newest = new Map<string, string>()
    for await (const bytes of linesOf(await feeds.open(key))) {
      const line = bytes.toString()
      if (line === '') continue
      // The line is our own: every one has an id.
      const { id } = JSON.parse(line) as { id: string }
      if (wanted.has(id) && !found.has(id)) newest.set(id, line)
    }
    for (const [id, line] of newest) found.set(id, line)
  }
  if (past.mediaType === feedFormats.ndjson.mediaType) await take(past.key)
  let next = past.version
  for (const { version, changes } of await feeds.history(past.feedId, limits.changesVersionsMax)) {
    if (version > past.version) continue
    // An erasure leaves gaps, and what was said there is not known.
    if (found.size === wanted.size || version !== next || !changes) break
    await take(changes.key)
    next -= 1
  }
  return found
}
