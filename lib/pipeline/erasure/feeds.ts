import type { FeedVersion, Runtime } from '../../ports.ts'
import { isBehind } from '../feeds/state.ts'
import { publishWholeSearch } from '../search/publish.ts'
import { publishWithout } from './overtake.ts'
import { buildMs, mayShow, shownFrom } from './shown.ts'

/** `waiting`: files that may show it still, since the table was lost, or since nothing can be built. */
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
  const done = { versions: 0, objects: 0 }
  for (;;) {
    const { waiting, fronts } = await publishWithout(from, runtime)
    const showing = new Set(waiting)
    await publishWholeSearch(runtime)
    for await (const copy of feeds.pointers()) {
      const { versions, objects, isWaiting } = await forgetFrom(copy, { from, reports }, runtime)
      done.versions += versions
      done.objects += objects
      if (isWaiting) showing.add(copy.feedId)
    }
    if (!(await isPutBackSince(fronts, from, runtime))) return { ...done, waiting: [...showing] }
  }
}

/** Whether an operator went back meanwhile, perhaps to a version that shows it: builds leave it in front. */
async function isPutBackSince(
  fronts: ReadonlyMap<string, number>,
  from: string,
  { feeds }: Runtime,
): Promise<boolean> {
  for await (const { feedId } of feeds.pointers()) {
    const current = await feeds.current(feedId)
    if (current?.isHeld && mayShow(current, from) && current.version !== fronts.get(feedId)) return true
  }
  return false
}

/** `reports`: those that stood beside versions before the erasure. */
type Gone = { readonly from: string; readonly reports: readonly (string | undefined)[] }

/**
 * Objects before the version that names them: what is cut short between the two is found again by its name. Where the
 * table was lost, the copy of the pointer alone names what partners have, and what it is put back from.
 */
async function forgetFrom(copy: FeedVersion, { from, reports }: Gone, { feeds, now }: Runtime) {
  const { feedId } = copy
  const [current, ...past] = await feeds.history(feedId, Number.POSITIVE_INFINITY)
  const left = isBehind(current, copy) ? [copy] : []
  const gone = past.filter((version) => mayShow(version, from))
  const note = await feeds.note(feedId)
  const kept = new Set(
    [current ?? [], left, past.filter((version) => !gone.includes(version))].flat().flatMap(keysOf),
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
  return { versions: gone.length, objects, isWaiting: left.some((version) => mayShow(version, from)) }
}

const keysOf = ({ key, gzipKey, brotli, files, changes }: FeedVersion): string[] =>
  [key, gzipKey, brotli?.key, files?.rows, files?.report, files?.build, changes?.key].filter(
    (name) => name !== undefined,
  )
