import { feedId as feedIdShape } from '../../partner.ts'
import type { FeedNote, FeedVersion, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { again } from '../conflicts.ts'
import { isBeingFilled } from '../documents/uploads.ts'
import { keepChanges } from '../feeds/changes.ts'
import { noteTold } from '../feeds/notify.ts'
import { publish } from '../feeds/publish.ts'
import type { Published, PublishOutcome } from '../feeds/published.ts'
import { feedOfFile } from '../feeds/split.ts'
import { fileIdsOf, isBehind, isPutBack } from '../feeds/state.ts'
import { mayShow } from './shown.ts'

/**
 * An operator went back, the guard refused it, or it is not due: an erasure does not wait for any of that.
 */
const waits: readonly (PublishOutcome | undefined)[] = ['held', 'refused', 'waiting']

/**
 * Publishes every feed without what was erased, and takes the next number of each that did not change: a build that
 * began before, and may have read it, finds that somebody was first and begins anew. A file that no partner has any
 * more is withdrawn, since no build takes its place.
 *
 * @param from as `mayShow` has it
 * @returns `waiting`: files that may show it still, since nothing can be built in their place as yet; `fronts`: of
 *   each, the version that was put or left in front, or the one before where it was built anew
 */
export async function publishWithout(
  from: string,
  runtime: Runtime,
): Promise<{ waiting: ReadonlySet<string>; fronts: ReadonlyMap<string, number> }> {
  const [waiting, fronts] = [new Set<string>(), new Map<string, number>()]
  await again(async () => {
    const files = (await filesStanding(runtime)).filter(({ feedId }) => !fronts.has(feedId))
    const outcomes = await publishAll(files, from, runtime)
    let lost: string | undefined
    for (const file of files) {
      const { feedId, current, isLeft } = file
      const outcome = outcomes.get(feedId)?.outcome
      const isWaiting = isLeft ? outcome !== 'published' : waits.includes(outcome) && !file.isGivenUp
      if (isWaiting && mayShow(current, from)) waiting.add(feedId)
      const isPast = isLeft || outcome === 'published' || current.split !== undefined
      const front = isPast ? current.version : await overtake(file, { from, outcome }, runtime)
      if (front === undefined) lost = feedId
      else fronts.set(feedId, front)
    }
    if (lost !== undefined) throw new Problem('write_conflict', { feedId: lost })
  })
  return { waiting, fronts }
}

/**
 * A file of a feed. `current`: what partners have. `isLeft`: the table is yet to be filled again, or being filled, and
 * what is in it by now is no feed to take the place of that.
 */
type File = {
  readonly feedId: string
  readonly current: FeedVersion
  readonly isLeft: boolean
  readonly isGivenUp: boolean
}

/** Also those that no partner has any more; but not the index of pages and its like. */
async function filesStanding(runtime: Runtime): Promise<File[]> {
  const { feeds, partners } = runtime
  const isFilled = await isBeingFilled(runtime)
  const given = new Set((await partners.list()).flatMap((partner) => partner.feeds.flatMap(fileIdsOf)))
  const copies = new Map<string, FeedVersion | undefined>([...given].map((id) => [id, undefined]))
  for await (const copy of feeds.pointers())
    if (feedIdShape.safeParse(feedOfFile(copy.feedId)).success) copies.set(copy.feedId, copy)
  const found: File[] = []
  for (const [feedId, copy] of copies) {
    const known = await feeds.current(feedId)
    const isLost = copy !== undefined && isBehind(known, copy)
    const current = isLost ? copy : known
    if (!current) continue
    const isLeft = isLost || (current.isHeld === true && (isFilled || isPutBack(current, copy)))
    found.push({ feedId, current, isLeft, isGivenUp: !given.has(feedId) })
  }
  return found
}

async function publishAll(
  files: readonly File[],
  from: string,
  runtime: Runtime,
): Promise<Map<string, Published>> {
  const results = await publish(runtime)
  const outcomes = new Map(results.map((result) => [result.feedId, result]))
  const forced = new Set<string>()
  for (const { feedId, outcome, refused } of results) {
    // A feed that is to be split otherwise has been refused under the names of files that are yet to come.
    const isOf = (file: File) =>
      refused?.['code'] === 'feed_resplit'
        ? feedOfFile(file.feedId) === feedOfFile(feedId)
        : file.feedId === feedId
    const own = files.filter(isOf)
    const isMeant = own.some(({ current }) => mayShow(current, from)) && !own.some(({ isLeft }) => isLeft)
    if (waits.includes(outcome) && isMeant) forced.add(feedOfFile(feedId))
  }
  for (const feedId of forced)
    for (const result of await publish(runtime, true, feedId)) outcomes.set(result.feedId, result)
  return outcomes
}

type Ending = { readonly from: string; readonly outcome: PublishOutcome | undefined }

/**
 * Puts a version in front that says the same, or that nothing is there.
 *
 * @returns its number; undefined: somebody was first
 */
async function overtake(
  file: File,
  { from, outcome }: Ending,
  runtime: Runtime,
): Promise<number | undefined> {
  const { current, isGivenUp } = file
  const { feeds } = runtime
  const note = await feeds.note(current.feedId)
  const isGone = isGivenUp && mayShow(current, from)
  const found = outcome === 'unchanged' && note?.etag === current.etag ? note : undefined
  const next = isGone ? withdrawn(current, runtime) : await sameAgain(current, found, runtime)
  if ((await feeds.advance(next)) === 'conflict') return undefined
  // What the note says of a report is said of the version before.
  await noteTold(next, isGone ? undefined : note && { ...note, report: undefined }, runtime)
  return next.version
}

/** The bytes that stand, with what the last build found beside them: that may be less than was kept with them. */
async function sameAgain(
  current: FeedVersion,
  found: FeedNote | undefined,
  runtime: Runtime,
): Promise<FeedVersion> {
  const { feedId, version: before, etag, files } = current
  const version = before + 1
  const changes = await keepChanges({ feedId, version, etag }, new Uint8Array(), runtime)
  const report = found?.report?.version === before ? found.report.key : files?.report
  const build = found?.buildKey || files?.build
  const told = files && report !== undefined && build !== undefined ? { ...files, report, build } : files
  return { ...current, version, changes, files: told }
}

/**
 * A version without files: its number and its id stay taken. Where a partner has the feed again it answers as one that
 * was never published, until it is built.
 */
function withdrawn({ feedId, version, mediaType }: FeedVersion, { now }: Runtime): FeedVersion {
  const key = `feeds/${feedId}/withdrawn`
  const at = new Date(now()).toISOString()
  return {
    ...{ feedId, version: version + 1, key, gzipKey: key, etag: '"withdrawn"', mediaType },
    ...{ bytes: 0, gzipBytes: 0, listings: 0, changedAt: at, publishedAt: at },
  }
}
