import type { Runtime } from '../../ports.ts'
import { errorFacts, firstLine, Problem, type Where } from '../../problem.ts'
import { finishFeed, holdTogether, isGone, judge, layDown, type Making, refuse, weighFeed } from './finish.ts'
import { openingRuns } from './parts.ts'
import type { Ground, Target } from './plan.ts'
import type { Published, PublishOutcome } from './published.ts'

/** What became of a group of feeds; `failed` are those that came to nothing in this turn. */
type GroupBuilt = { readonly results: readonly Published[]; readonly failed: readonly Making[] }

/** The openings of a shard are read once for all feeds of a group that need them, and only those shards are read. */
export async function buildGroup(
  making: readonly Making[],
  ground: Ground,
  runtime: Runtime,
): Promise<GroupBuilt> {
  const results: Published[] = []
  await read(making, ground, runtime)
  for (const files of Map.groupBy(making, ({ plan }) => plan.target.spec.feedId).values())
    results.push(...(await finish(files, runtime)))
  return { results, failed: making.filter(isGone) }
}

/** The files of one feed: all that go out are written before the first of them is in front. */
async function finish(files: readonly Making[], runtime: Runtime): Promise<Published[]> {
  const results: Published[] = []
  const { log } = runtime
  for (const made of files) if (!isOut(made)) await byItself(made, log, async () => weighFeed(made))
  judge(files)
  holdTogether(files)
  for (const made of files) if (!isOut(made)) await byItself(made, log, () => layDown(made, runtime))
  holdTogether(files)
  for (const made of files) {
    const isLeft = isOut(made) || made.paused
    const finished = isLeft ? undefined : await byItself(made, log, () => finishFeed(made, runtime))
    const outcome = made.problem ? await byItself(made, log, () => refuse(made, runtime)) : finished
    if (made.failure) continue
    const refused = made.problem && { code: made.problem.code, ...made.problem.where }
    const listings = made.paused ? undefined : made.whole?.head.listings
    // One that is lost is paused in the next turn, if the others leave it behind.
    const left = made.isLost ? undefined : made.paused
    results.push(resultOf(made.plan.target, outcome ?? left ?? 'conflict', { listings, refused }))
  }
  return results
}

type Ending = { readonly listings?: number | undefined; readonly refused?: Where | undefined }

export const resultOf = (
  { file, current }: Target,
  outcome: PublishOutcome,
  { listings = current?.listings ?? 0, refused }: Ending,
): Published => ({
  feedId: file.fileId,
  outcome,
  listings,
  ...(outcome === 'refused' && refused && { refused }),
})

async function read(making: readonly Making[], { stamps }: Ground, runtime: Runtime): Promise<void> {
  const { openings } = runtime
  for (const [shard, stamp] of stamps.entries()) {
    const needing = making.filter((made) => !isOut(made) && !made.builder.reuse(shard, stamp))
    for (const made of needing) await byItself(made, runtime.log, () => made.builder.begin(shard, stamp))
    const readers = needing.filter((made) => !isOut(made))
    if (readers.length === 0) continue
    if (stamp !== '') {
      for await (const run of openingRuns(openings.shard(shard))) {
        const opened = run.map((stored) => ({ ...stored, read: once(() => stored.read()) }))
        for (const made of readers)
          if (!isOut(made)) await byItself(made, runtime.log, () => made.builder.take(opened))
      }
    }
    for (const made of readers) if (!isOut(made)) made.builder.end()
  }
}

/** Nothing more is made of it in this turn. */
const isOut = (made: Making): boolean => made.problem !== undefined || made.waits === true || isGone(made)

/**
 * What goes wrong with one feed holds up that feed alone. Where a part of its last build is gone, for this turn; where
 * a store fails, until the next build; else it is refused, for its openings or our code must change.
 */
async function byItself<T>(
  made: Making,
  log: Runtime['log'],
  step: () => Promise<T>,
): Promise<T | undefined> {
  return step().catch((cause: unknown) => {
    const problem =
      cause instanceof Problem ? cause : new Problem('internal_error', { says: firstLine(String(cause)) })
    if (problem.code === 'not_found') made.isLost = true
    else if (problem.retry) made.failure = problem
    else made.problem = problem
    if (problem.retry || problem !== cause)
      log.info('feed failed', { feedId: made.plan.target.file.fileId, ...errorFacts(cause) })
    return undefined
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
