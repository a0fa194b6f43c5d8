import type { Runtime } from '../../ports.ts'
import type { Where } from '../../problem.ts'
import { noneIfGone } from '../objects.ts'
import { askForBuild } from './ask.ts'
import { finish, isInvalid, type Making, type PublishOutcome } from './finish.ts'
import { tellOfStanding } from './notify.ts'
import { runsOf } from './parts.ts'
import {
  builderFor,
  type Ground,
  isSettled,
  type Plan,
  pausedAs,
  planFor,
  type Target,
  targetsOf,
} from './plan.ts'
import { rightsOf } from './rights.ts'
import { feedOfFile, isResplit, splitOf } from './split.ts'
import { publishIndexes } from './split-index.ts'

export type Published = {
  readonly feedId: string
  readonly outcome: PublishOutcome
  readonly listings: number
  /** Why it was refused: a Problem's code, and where. */
  readonly refused?: Where
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
  for (const result of await publishIndexes(runtime, force, only)) done.set(result.feedId, result)
  for (const { feedId, outcome, listings } of done.values())
    runtime.log.info('published', { feedId, outcome, listings })
  const isUnfinished = [...done.values()].some(({ outcome }) => outcome === 'conflict')
  if (isUnfinished) await askForBuild(runtime)
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
  const chosen = all.filter(({ file }) => choose(file.fileId))
  const resplit = force ? [] : chosen.filter(({ spec, front }) => isResplit(spec, front))
  const targets = chosen.filter((target) => !resplit.includes(target))
  const stamps = await runtime.openings.stamps()
  const ground: Ground = { stamps, rights: rightsOf(await runtime.sources.list()), now: runtime.now() }

  const done: Published[] = resplit.map((target) => resplitAs(target, runtime))
  const making: Making[] = []
  for (const target of targets) {
    const paused = force ? undefined : pausedAs(target, ground.now)
    const plan = await planFor(target, ground, runtime)
    await tellOfStanding({ ...target, note: plan.note }, runtime)
    const settled = paused ?? (isSettled(plan) ? settledAs(plan, force, runtime) : undefined)
    if (settled) done.push(resultOf(target, settled, { refused: plan.note?.refused }))
    else making.push({ plan, builder: await builderFor(plan, runtime, lost.has(target.file.fileId)) })
  }
  await read(making, ground, runtime)
  for (const made of making) {
    const outcome = made.isLost ? undefined : await unlessLost(made, () => finish(made, force, runtime))
    if (made.isLost) lost.add(made.plan.target.file.fileId)
    const refused = made.problem && { code: made.problem.code, ...made.problem.where }
    done.push(
      resultOf(made.plan.target, outcome ?? 'conflict', { listings: made.whole?.head.listings, refused }),
    )
  }
  if (done.some(({ outcome }) => outcome === 'published')) await lookBack(ground, runtime)
  return done
}

/**
 * While this build was under way, another may have cleared the note of a change, come to just what stood then, and
 * left it. A pointer that moves after that shows what was before the change, and nobody else would look again.
 */
async function lookBack({ stamps }: Ground, runtime: Runtime): Promise<void> {
  const standing = await runtime.openings.stamps()
  if (standing.some((stamp, shard) => stamp !== stamps[shard])) await askForBuild(runtime)
}

type Ending = { readonly listings?: number | undefined; readonly refused?: Where | undefined }

const resultOf = (
  { file, current }: Target,
  outcome: PublishOutcome,
  { listings = current?.listings ?? 0, refused }: Ending,
): Published => ({
  feedId: file.fileId,
  outcome,
  listings,
  ...(outcome === 'refused' && refused && { refused }),
})

/** Its jobs would move between the files that readers know: they keep what they have. */
function resplitAs({ spec, file, front, current }: Target, { log }: Runtime): Published {
  const [was, is] = [front?.split ?? 'one file', splitOf(spec) ?? 'one file']
  const refused: Where = { code: 'feed_resplit', was, is }
  log.info('feed refused', { feedId: file.fileId, ...refused })
  return { feedId: file.fileId, outcome: 'refused', listings: current?.listings ?? 0, refused }
}

/** A feed that was refused stays so until something changes; the word of an operator builds it again. */
function settledAs({ note, target }: Plan, force: boolean, { log }: Runtime): PublishOutcome | undefined {
  if (!note?.refused) return target.current?.isHeld ? undefined : 'unchanged'
  if (force) return undefined
  log.info('feed refused', { feedId: target.file.fileId, ...note.refused })
  return 'refused'
}

async function read(making: readonly Making[], { stamps }: Ground, { openings }: Runtime): Promise<void> {
  for (const [shard, stamp] of stamps.entries()) {
    const needing = making.filter((made) => !isOut(made) && !made.builder.reuse(shard, stamp))
    for (const made of needing) await unlessLost(made, () => made.builder.begin(shard, stamp))
    const readers = needing.filter((made) => !isOut(made))
    if (readers.length === 0) continue
    if (stamp !== '') {
      for await (const run of runsOf(openings.shard(shard))) {
        const opened = run.map((stored) => ({ ...stored, read: once(() => stored.read()) }))
        for (const made of readers) await taken(made, () => made.builder.take(opened))
      }
    }
    for (const { builder } of readers) builder.end()
  }
}

/** Nothing more is made of it in this turn. */
const isOut = ({ problem, isLost }: Making): boolean => problem !== undefined || isLost === true

/** What is gone of one feed's last build holds up that feed alone, and only for this turn. */
async function unlessLost<T>(made: Making, step: () => Promise<T>): Promise<T | undefined> {
  return step().catch((cause: unknown) => {
    noneIfGone(cause)
    made.isLost = true
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

/** One feed's bad listing holds up that feed alone. */
async function taken(made: Making, take: () => Promise<void>): Promise<void> {
  if (made.problem) return
  await take().catch((cause: unknown) => {
    if (!isInvalid(cause)) throw cause
    made.problem = cause
  })
}
