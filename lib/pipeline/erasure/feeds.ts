import type { FeedVersion, Runtime } from '../../ports.ts'
import { publishWholeSearch } from '../search/publish.ts'
import { publishWithout } from './overtake.ts'
import { buildMs, mayShow, shownFrom } from './shown.ts'

/** `waiting`: files that may show it still, since the table is being filled again, or since nothing can be built. */
export type FeedsErased = {
  readonly versions: number
  readonly objects: number
  readonly waiting: readonly string[]
}

/**
 * Publishes every feed without what was erased, whatever holds it back, and removes the versions that readers
 * could have seen it in, with all that no version names. Versions from before it was first seen stay.
 *
 * @param since when the oldest of what was erased was first seen (RFC 3339); undefined: it never was
 */
export async function eraseFromFeeds(since: string | undefined, runtime: Runtime): Promise<FeedsErased> {
  if (since === undefined) return { versions: 0, objects: 0, waiting: [] }
  const { feeds } = runtime
  const from = shownFrom(since)
  const reports: (string | undefined)[] = []
  for await (const { feedId } of feeds.pointers()) reports.push((await feeds.note(feedId))?.report?.key)
  const waiting = await publishWithout(from, runtime)
  await publishWholeSearch(runtime)
  const done = { versions: 0, objects: 0 }
  for await (const { feedId } of feeds.pointers()) {
    const { versions, objects } = await forgetFrom(feedId, { from, reports }, runtime)
    done.versions += versions
    done.objects += objects
  }
  return { ...done, waiting }
}

/** `reports`: those that stood beside versions before the erasure. */
type Gone = { readonly from: string; readonly reports: readonly (string | undefined)[] }

/**
 * Objects before the version that names them: what is cut short between the two is found again by its name.
 */
async function forgetFrom(feedId: string, { from, reports }: Gone, { feeds, now }: Runtime) {
  const [current, ...past] = await feeds.history(feedId, Number.POSITIVE_INFINITY)
  const gone = past.filter((version) => mayShow(version, from))
  const note = await feeds.note(feedId)
  const kept = new Set(
    [current ?? [], past.filter((version) => !gone.includes(version))].flat().flatMap(keysOf),
  )
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
