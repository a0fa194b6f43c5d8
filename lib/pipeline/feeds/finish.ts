import type { FeedNote, FeedVersion, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import type { FeedBuilder } from './build.ts'
import { keepChanges } from './changes.ts'
import { keepBuild, keepReport, nameOf, samePlaces, type Whole, wholeOf, writeFiles } from './files.ts'
import { whyFeedHeld } from './guard.ts'
import { announce } from './notify.ts'
import { buildKeyOf, type Plan } from './plan.ts'

/**
 * `held`: an operator went back to an older version, and builds leave the feed be. `waiting`: the partner's schedule
 * is not over. `conflict`: another publisher was first, three times; another build has been asked for.
 */
export type PublishOutcome = 'published' | 'unchanged' | 'conflict' | 'refused' | 'held' | 'waiting'

/**
 * A file of a feed in the making. `problem` is why it cannot go out, `whole` what it came to. `isLost`: a file of the
 * build before is not there any more.
 */
export type Making = {
  readonly plan: Plan
  readonly builder: FeedBuilder
  problem?: Problem | undefined
  isLost?: true
  whole?: Whole
}

/** Publishes what was built, if it is news, and no reader would be hurt by it. */
export async function finish(made: Making, force: boolean, runtime: Runtime): Promise<PublishOutcome> {
  const { plan, builder } = made
  const { current } = plan.target
  if (made.problem) return refuse(made, runtime)
  const whole = wholeOf(builder)
  made.whole = whole
  if (current?.etag === whole.etag && !current.isHeld) {
    await noteUnchanged(plan, { builder, whole }, runtime)
    return 'unchanged'
  }
  const { previous, changes, settings } = builder
  made.problem = whyFeedHeld({
    before: current?.listings ?? 0,
    after: whole.head.listings,
    counts: previous && changes.counts(),
    isRespelled: previous?.settings !== settings,
  })
  if (made.problem && !force) return refuse(made, runtime)
  return switchTo(whole, { plan, builder }, runtime).catch((cause: unknown) => {
    if (!isInvalid(cause)) throw cause
    made.problem = cause
    return refuse(made, runtime)
  })
}

export const isInvalid = (cause: unknown): cause is Problem =>
  cause instanceof Problem && cause.code === 'invalid_feed'

async function refuse({ plan, problem }: Making, runtime: Runtime): Promise<PublishOutcome> {
  const { file, current } = plan.target
  const refused = { ...(problem && { code: problem.code, ...problem.where }) }
  runtime.log.info('feed refused', { feedId: file.fileId, ...refused })
  await runtime.feeds.putNote({
    feedId: file.fileId,
    basis: plan.basis,
    buildKey: buildKeyOf(plan) ?? '',
    listings: current?.listings ?? 0,
    etag: current?.etag ?? '',
    told: current?.version,
    refused,
  })
  return 'refused'
}

type Built = { readonly builder: FeedBuilder; readonly whole: Whole }

/** What the build learned is kept, so that the next does not learn it again. */
async function noteUnchanged(plan: Plan, { builder, whole }: Built, runtime: Runtime): Promise<void> {
  const same = samePlaces(builder)
  const { current } = plan.target
  const buildKey = same
    ? await keepBuild(same, nameOf(whole), runtime)
    : (await writeFiles(whole, builder, runtime)).buildKey
  const key = await keepReport(whole, builder, runtime)
  const report = current && key !== current.files?.report ? { version: current.version, key } : undefined
  await runtime.feeds.putNote({ ...noteOf(plan, whole, buildKey), told: current?.version, report })
}

const noteOf = ({ basis, target }: Plan, whole: Whole, buildKey: string): FeedNote => ({
  feedId: target.file.fileId,
  basis,
  until: whole.until,
  buildKey,
  listings: whole.head.listings,
  etag: whole.etag,
  unwanted: whole.unwanted,
})

/**
 * Everything is written beside what stands; then the pointer moves. A crash in between leaves nothing wrong; after it,
 * the next build makes up for what was not told.
 */
async function switchTo(
  whole: Whole,
  { plan, builder }: { plan: Plan; builder: FeedBuilder },
  runtime: Runtime,
): Promise<PublishOutcome> {
  const { partner, file, format, current } = plan.target
  const { previous, changes } = builder
  const { build, buildKey, gzipBytes, brotli } = await writeFiles(whole, builder, runtime)
  const version = (current?.version ?? 0) + 1
  const next: FeedVersion = {
    feedId: file.fileId,
    version,
    key: build.files.plain,
    gzipKey: build.files.gzip,
    etag: whole.etag,
    mediaType: format.mediaType,
    bytes: whole.bytes,
    gzipBytes,
    brotli,
    listings: whole.head.listings,
    changedAt: whole.head.updatedAt,
    publishedAt: new Date(plan.ground.now).toISOString(),
    files: { rows: build.files.rows, report: build.files.report, build: buildKey },
    // Before the first version there was nothing, so its changes are all that is in it.
    changes:
      previous || version === 1
        ? await keepChanges({ feedId: file.fileId, version, etag: whole.etag }, changes.lines(), runtime)
        : undefined,
  }
  if ((await runtime.feeds.advance(next)) === 'conflict') return 'conflict'
  await announce(partner, next, runtime)
  await runtime.feeds.putNote({ ...noteOf(plan, whole, buildKey), told: version })
  return 'published'
}
