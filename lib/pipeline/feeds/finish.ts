import type { FeedDay, FeedNote, FeedVersion, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import type { FeedBuilder } from './build.ts'
import { keepChanges } from './changes.ts'
import { keepBuild, keepReport, samePlaces, writeFiles } from './files.ts'
import { dayAfter, dayAt, type FeedCase, whyFeedRefused } from './guard.ts'
import { announce } from './notify.ts'
import { notedKeyOf, type Plan } from './plan.ts'
import type { PublishOutcome } from './published.ts'
import { hasMoves } from './split.ts'
import { nameOf, type Whole, wholeOf } from './whole.ts'

/**
 * A file of a feed in the making. `problem` is why it cannot go out, `whole` what it came to, `laid` where that lies.
 * `word`: whose word lets it out whatever the guard says; a source's, that forbids what readers have. `isLost`: a file
 * of the build before is not there any more; `waits`: for the next turn, with such a file of its feed. `failure`: a
 * store failed, of it or of a file of its feed, and nothing is noted of it. `paused`: as what it stays, unless it goes
 * along with a file that goes out on a source's word.
 */
export type Making = {
  readonly plan: Plan
  readonly builder: FeedBuilder
  word: 'operator' | 'source' | undefined
  problem?: Problem | undefined
  failure?: Problem
  isLost?: true
  waits?: true
  paused?: 'held' | 'waiting'
  whole?: Whole
  laid?: Laid
  /** What it would do to its readers, where it is news. */
  news?: FeedCase
}

/** What is written beside what stands, and takes its place with one pointer. */
type Laid = { readonly next: FeedVersion; readonly buildKey: string }

/** Finds what was built: if it is news, and what that would do to readers. */
export function weighFeed(made: Making): void {
  const { plan, builder, word } = made
  const { current } = plan.target
  const whole = wholeOf(builder, current)
  made.whole = whole
  if (current?.etag === whole.etag && !(current.isHeld && word === 'operator')) return
  const { previous, changes, isRespelled } = builder
  made.news = {
    before: current?.listings ?? 0,
    after: whole.head.listings,
    counts: previous && changes.counts(),
    isRespelled,
    day: dayAt(plan.ground.now, plan.note?.day),
  }
  if (whole.broken > 0 && whole.head.listings === 0)
    made.problem = new Problem('invalid_feed', { unreadable: whole.broken })
}

/**
 * Finds which files of a feed the guard refuses. Where jobs move between them, one that goes out on somebody's word
 * takes the others along: a job would stand in two of them, or in none.
 */
export function judge(files: readonly Making[]): void {
  const isMoving = files.some(({ builder }) => builder.changes.counts().moved > 0)
  const word = isMoving ? files.find((made) => made.news && made.word)?.word : undefined
  for (const made of files) {
    if (!made.news || made.problem) continue
    made.word ??= word
    if (made.word) delete made.paused
    if (made.paused) delete made.news
    else if (!made.word) made.problem = whyFeedRefused(made.news)
  }
}

/**
 * While jobs move between the files of a feed, all of its files go out, or none: a job would stand in two of them, or
 * in none, for as long as one is refused, or comes to nothing in this turn.
 */
export function holdTogether(files: readonly Making[]): void {
  if (!files.some(mayMove)) return
  const gone = files.find(isGone)
  if (gone) for (const made of files) waitFor(gone, made)
  const refused = files.find(({ problem }) => problem)
  if (!refused?.problem) return
  const { code, where } = refused.problem
  const because = new Problem(code, { ...where, file: refused.plan.target.file.fileId })
  for (const made of files) if (made.news && !made.word) made.problem ??= because
}

/** It comes to nothing by itself in this turn. */
export const isGone = ({ isLost, failure }: Making): boolean => isLost === true || failure !== undefined

/**
 * Whether jobs leave it for another file of its feed, as far as that is known: it is not where a listing has an id by
 * its place, where the build before is lost, and where the file was not read to its end.
 */
function mayMove({ plan, builder, news, whole }: Making): boolean {
  const { spec, format, current } = plan.target
  if (builder.changes.counts().moved > 0) return true
  if (!hasMoves(spec)) return false
  return (
    !whole || (news !== undefined && (format.perLocation || (current !== undefined && !builder.previous)))
  )
}

/** The next turn comes at once; a store may fail for long, and then what a source takes back waits for nobody. */
function waitFor(gone: Making, made: Making): void {
  if (isGone(made) || !(made.news || made.problem)) return
  if (gone.failure && made.word === 'source') return
  delete made.problem
  if (gone.failure) made.failure = gone.failure
  else made.waits = true
}

/** Writes what was built and found good beside what stands. */
export async function layDown(made: Making, runtime: Runtime): Promise<void> {
  const { whole, news } = made
  if (whole && news) made.laid = await laidDown(whole, made, runtime)
}

/** Publishes what was laid down. */
export async function finishFeed(made: Making, runtime: Runtime): Promise<PublishOutcome | undefined> {
  const { plan, builder, word, whole, news, laid } = made
  if (!whole) return undefined
  if (news && laid) return switchTo(laid, { plan, whole, day: dayAfter(news, word !== undefined) }, runtime)
  await noteUnchanged(plan, { builder, whole }, runtime)
  return 'unchanged'
}

/** What it cannot go out for is noted, and does not come up again until something changed. */
export async function refuse({ plan, problem, word }: Making, runtime: Runtime): Promise<PublishOutcome> {
  const { file, current } = plan.target
  const refused = { ...(problem && { code: problem.code, ...problem.where }) }
  runtime.log.info('feed refused', { feedId: file.fileId, ...refused })
  await runtime.feeds.putNote({
    feedId: file.fileId,
    basis: plan.basis,
    buildKey: notedKeyOf(plan),
    listings: current?.listings ?? 0,
    etag: current?.etag ?? '',
    told: current?.version,
    refused,
    rights: word ? undefined : plan.ground.rights.stamp,
    day: plan.note?.day,
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
  const { day } = plan.note ?? {}
  await runtime.feeds.putNote({ ...noteOf(plan, whole, buildKey), told: current?.version, report, day })
}

const noteOf = ({ basis, ground, target }: Plan, whole: Whole, buildKey: string): FeedNote => ({
  feedId: target.file.fileId,
  basis,
  until: whole.until,
  buildKey,
  listings: whole.head.listings,
  etag: whole.etag,
  unwanted: whole.unwanted,
  rights: ground.rights.stamp,
})

async function laidDown(
  whole: Whole,
  { plan, builder }: Pick<Making, 'plan' | 'builder'>,
  runtime: Runtime,
): Promise<Laid> {
  const { file, format, current } = plan.target
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
  return { next, buildKey }
}

type Switch = { readonly plan: Plan; readonly whole: Whole; readonly day: FeedDay }

/**
 * Everything is written beside what stands; now the pointer moves. A crash before leaves nothing wrong; after it, the
 * next build makes up for what was not told.
 */
async function switchTo(
  { next, buildKey }: Laid,
  { plan, whole, day }: Switch,
  runtime: Runtime,
): Promise<PublishOutcome> {
  if ((await runtime.feeds.advance(next)) === 'conflict') return 'conflict'
  await announce(plan.target.partner, next, runtime)
  await runtime.feeds.putNote({ ...noteOf(plan, whole, buildKey), told: next.version, day })
  return 'published'
}
