import type { FeedVersion, Runtime } from '../../ports.ts'
import { publish } from '../feeds/publish.ts'
import type { PublishOutcome } from '../feeds/published.ts'
import { feedOfFile } from '../feeds/split.ts'
import { publishSearch } from '../search/publish.ts'

/**
 * An operator went back, the guard refused it, or it is not due: an erasure does not wait for any of that.
 */
const waits: readonly PublishOutcome[] = ['held', 'refused', 'waiting']

/** How long a build may be under way: what it has written so far, no version names yet. */
const buildMs = 3_600_000

/**
 * Publishes every feed without what was erased, whatever holds it back, and removes the versions that readers
 * could have seen it in, with all that no version names. Versions from before it was first seen stay.
 *
 * @param since when the oldest of what was erased was first seen (RFC 3339); undefined: it never was
 */
export async function eraseFromFeeds(
  since: string | undefined,
  runtime: Runtime,
): Promise<{ versions: number; objects: number }> {
  if (since === undefined) return { versions: 0, objects: 0 }
  const before = await Array.fromAsync(runtime.feeds.pointers())
  const reports = await Promise.all(
    before.map(async ({ feedId }) => (await runtime.feeds.note(feedId))?.report?.key),
  )
  for (const { feedId, outcome } of await publish(runtime)) {
    const current = await runtime.feeds.current(feedId)
    const mayShowIt = current !== undefined && Date.parse(current.publishedAt) >= Date.parse(since)
    if (waits.includes(outcome) && mayShowIt) await publish(runtime, true, feedOfFile(feedId))
  }
  await publishSearch(runtime)
  const done = { versions: 0, objects: 0 }
  for (const { feedId } of before) {
    const { versions, objects } = await forgetSince(feedId, { since, reports }, runtime)
    done.versions += versions
    done.objects += objects
  }
  return done
}

/** `reports`: those that stood beside versions before the erasure. */
type Gone = { readonly since: string; readonly reports: readonly (string | undefined)[] }

/**
 * Objects before the version that names them: what is cut short between the two is found again by its name.
 */
async function forgetSince(feedId: string, { since, reports }: Gone, { feeds, now }: Runtime) {
  const [current, ...past] = await feeds.history(feedId, Number.POSITIVE_INFINITY)
  const isGone = ({ publishedAt }: FeedVersion) => Date.parse(publishedAt) >= Date.parse(since)
  const gone = past.filter(isGone)
  const note = await feeds.note(feedId)
  const kept = new Set([current ?? [], past.filter((version) => !isGone(version))].flat().flatMap(keysOf))
  for (const key of note ? [note.buildKey, note.report?.key ?? ''] : []) kept.add(key)
  const named = new Set([...gone.flatMap(keysOf), ...reports])
  let objects = 0
  for (const prefix of [`feeds/${feedId}/`, `shards/${feedId}/`])
    for await (const { key, storedAt } of feeds.objects(prefix)) {
      const isOld = Date.parse(storedAt) < now() - buildMs
      if (kept.has(key) || !(named.has(key) || isOld)) continue
      await feeds.remove(key)
      objects += 1
    }
  for (const { version } of gone) await feeds.forget(feedId, version)
  return { versions: gone.length, objects }
}

const keysOf = ({ key, gzipKey, brotli, files, changes }: FeedVersion): string[] =>
  [key, gzipKey, brotli?.key, files?.rows, files?.report, files?.build, changes?.key].filter(
    (name) => name !== undefined,
  )
