import type { FeedVersion, Runtime } from '../ports.ts'
import { Problem } from '../problem.ts'
import type { FeedBuilder } from './feed-build.ts'
import { keepBuild, samePlaces, type Whole, wholeOf, writeFiles } from './feed-files.ts'
import { whyFeedHeld } from './feed-guard.ts'
import { publishIndexes } from './feed-index.ts'
import { announce } from './feed-notify.ts'
import { runsOf } from './feed-parts.ts'
import {
  builderFor,
  buildKeyOf,
  type Ground,
  isSettled,
  type Plan,
  pausedAs,
  planFor,
  type Target,
  targetsOf,
} from './feed-plan.ts'
import { rightsOf } from './feed-rights.ts'
import { feedOfFile } from './feed-split.ts'

/**
 * `held`: an operator went back to an older version, and builds leave the feed be. `waiting`: the partner's schedule
 * is not over. `conflict`: another publisher was first, three times; another build has been asked for.
 */
export type PublishOutcome = 'published' | 'unchanged' | 'conflict' | 'refused' | 'held' | 'waiting'
export type Published = {
  readonly feedId: string
  readonly outcome: PublishOutcome
  readonly listings: number
}

const turnsMax = 3

/**
 * Brings every feed of every partner up to what is known, and switches those whose bytes changed. What did not
 * change is neither read nor rendered again. A feed that fails its check, or lost or changed too much, is refused
 * and the last good one stays.
 *
 * @param force publishes feeds that the guard refuses or that are held: an operator's word
 * @param only the one feed to look at
 */
export async function publish(runtime: Runtime, force = false, only?: string): Promise<Published[]> {
  await runtime.feeds.clearDirty()
  const done = new Map<string, Published>()
  const lost = new Set<string>()
  const isOpen = (fileId: string) => {
    const outcome = done.get(fileId)?.outcome
    return outcome === undefined || outcome === 'conflict'
  }
  for (let turn = 0; turn < turnsMax; turn += 1) {
    const choose = (fileId: string) => isOpen(fileId) && (!only || feedOfFile(fileId) === only)
    const results = await buildAll(runtime, { force, choose, lost })
    for (const result of results) done.set(result.feedId, result)
    if (!results.some(({ outcome }) => outcome === 'conflict')) break
  }
  for (const result of await publishIndexes(runtime, only)) done.set(result.feedId, result)
  for (const { feedId, outcome, listings } of done.values())
    runtime.log.info('published', { feedId, outcome, listings })
  const isUnfinished = [...done.values()].some(({ outcome }) => outcome === 'conflict')
  if (isUnfinished && (await runtime.feeds.markDirty())) await runtime.queue.send('publish', {}, 1)
  return [...done.values()]
}

type Order = {
  readonly force: boolean
  choose(fileId: string): boolean
  /** Files whose last build is not there any more, though it should be: they are built without it. */
  readonly lost: Set<string>
}

/** One pass: the openings of a shard are read once for all feeds that need them, and only those shards are read. */
async function buildAll(runtime: Runtime, { force, choose, lost }: Order): Promise<Published[]> {
  const all = await targetsOf(await runtime.partners.list(), runtime)
  const targets = all.filter(({ file }) => choose(file.fileId))
  const stamps = await runtime.openings.stamps()
  const ground: Ground = { stamps, rights: rightsOf(await runtime.sources.list()), now: runtime.now() }

  const done: Published[] = []
  const making: Making[] = []
  for (const target of targets) {
    const paused = force ? undefined : pausedAs(target, ground.now)
    const plan = await planFor(target, ground, runtime)
    const settled = paused ?? (isSettled(plan) ? settledAs(plan, force, runtime) : undefined)
    if (settled) done.push(resultOf(target, settled))
    else making.push({ plan, builder: await builderFor(plan, runtime, lost.has(target.file.fileId)) })
  }
  await read(making, ground, runtime)
  for (const made of making) {
    const outcome = await finish(made, force, runtime).catch((cause: unknown) => {
      if (!(cause instanceof Problem) || cause.code !== 'not_found') throw cause
      lost.add(made.plan.target.file.fileId)
      return 'conflict' as const
    })
    done.push(resultOf(made.plan.target, outcome, made.whole?.head.listings))
  }
  return done
}

type Making = { readonly plan: Plan; readonly builder: FeedBuilder; problem?: Problem; whole?: Whole }

const resultOf = ({ file, current }: Target, outcome: PublishOutcome, listings?: number): Published => ({
  feedId: file.fileId,
  outcome,
  listings: listings ?? current?.listings ?? 0,
})

/** A feed that was refused stays so until something changes; the word of an operator builds it again. */
function settledAs({ note, target }: Plan, force: boolean, { log }: Runtime): PublishOutcome | undefined {
  if (!note?.refused) return target.current?.isHeld ? undefined : 'unchanged'
  if (force) return undefined
  log.info('feed refused', { feedId: target.file.fileId, ...note.refused })
  return 'refused'
}

async function read(making: readonly Making[], { stamps }: Ground, { openings }: Runtime): Promise<void> {
  for (const [shard, stamp] of stamps.entries()) {
    const readers = making.filter(({ problem, builder }) => !problem && !builder.reuse(shard, stamp))
    if (readers.length === 0) continue
    for (const { builder } of readers) await builder.begin(shard, stamp)
    if (stamp !== '') {
      for await (const run of runsOf(openings.shard(shard))) {
        const opened = run.map((stored) => ({ ...stored, read: once(() => stored.read()) }))
        for (const made of readers) await taken(made, () => made.builder.take(opened))
      }
    }
    for (const { builder } of readers) builder.end()
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** One feed's bad listing holds up that feed alone. */
async function taken(made: Making, take: () => Promise<void>): Promise<void> {
  if (made.problem) return
  await take().catch((cause: unknown) => {
    if (!(cause instanceof Problem) || cause.code !== 'invalid_feed') throw cause
    made.problem = cause
  })
}

async function finish(made: Making, force: boolean, runtime: Runtime): Promise<PublishOutcome> {
  const { plan, builder } = made
  const { current } = plan.target
  if (made.problem) return refuse(plan, made.problem, runtime)
  const whole = wholeOf(builder)
  made.whole = whole
  if (current?.etag === whole.etag && !current.isHeld) {
    await noteUnchanged(plan, { builder, whole }, runtime)
    return 'unchanged'
  }
  const { previous, changes, settings } = builder
  const problem = whyFeedHeld({
    before: current?.listings ?? 0,
    after: whole.head.listings,
    counts: previous && changes.counts(),
    isRespelled: previous?.settings !== settings,
  })
  if (problem && !force) return refuse(plan, problem, runtime)
  return switchTo(whole, { plan, builder }, runtime)
}

async function refuse(plan: Plan, problem: Problem, runtime: Runtime): Promise<PublishOutcome> {
  const { file, current } = plan.target
  const refused = { code: problem.code, ...problem.where }
  runtime.log.info('feed refused', { feedId: file.fileId, ...refused })
  await runtime.feeds.putNote({
    feedId: file.fileId,
    basis: plan.basis,
    buildKey: buildKeyOf(plan) ?? '',
    listings: current?.listings ?? 0,
    etag: current?.etag ?? '',
    refused,
  })
  return 'refused'
}

type Built = { readonly builder: FeedBuilder; readonly whole: Whole }

/** What the build learned is kept, so that the next does not learn it again. */
async function noteUnchanged(plan: Plan, { builder, whole }: Built, runtime: Runtime): Promise<void> {
  const same = samePlaces(builder)
  const { fileId } = plan.target.file
  const buildKey = same
    ? await keepBuild(same, `feeds/${fileId}/${whole.etag.slice(1, -1)}`, runtime)
    : (await writeFiles(whole, builder, runtime)).buildKey
  await note(plan, whole, buildKey, runtime)
}

const note = ({ basis, target }: Plan, whole: Whole, buildKey: string, { feeds }: Runtime): Promise<void> =>
  feeds.putNote({
    feedId: target.file.fileId,
    basis,
    until: whole.until,
    buildKey,
    listings: whole.head.listings,
    etag: whole.etag,
  })

/** Everything is written beside what stands; then the pointer moves. A crash in between leaves nothing wrong. */
async function switchTo(
  whole: Whole,
  { plan, builder }: { plan: Plan; builder: FeedBuilder },
  runtime: Runtime,
): Promise<PublishOutcome> {
  const { partner, file, format, current, spec } = plan.target
  const { build, buildKey, gzipBytes } = await writeFiles(whole, builder, runtime)
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
    listings: whole.head.listings,
    changedAt: whole.head.updatedAt,
    publishedAt: new Date(plan.ground.now).toISOString(),
    files: { rows: build.files.rows, report: build.files.report, build: buildKey },
    changes: await keepChanges(
      builder,
      `feeds/${file.fileId}/${version}-${whole.etag.slice(1, -1)}`,
      runtime,
    ),
  }
  if ((await runtime.feeds.advance(next)) === 'conflict') return 'conflict'
  await note(plan, whole, buildKey, runtime)
  if (!spec.split) await announce(partner, next, runtime)
  return 'published'
}

async function keepChanges(
  { previous, changes }: FeedBuilder,
  name: string,
  { feeds }: Runtime,
): Promise<FeedVersion['changes']> {
  const lines = previous && changes.lines()
  if (!lines) return undefined
  const key = `${name}.changes.ndjson`
  return { key, bytes: await feeds.compose(key, [lines], 'application/x-ndjson') }
}
