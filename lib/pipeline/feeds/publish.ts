import { eachAtOnce } from '../../at-once.ts'
import type { Runtime } from '../../ports.ts'
import type { Where } from '../../problem.ts'
import { allSources } from '../sources.ts'
import { askForBuild } from './ask.ts'
import type { Making } from './finish.ts'
import { buildGroup, resultOf } from './group.ts'
import { tellOfStanding } from './notify.ts'
import {
  builderFor,
  type Ground,
  isForbidden,
  isSettled,
  type Plan,
  pausedAs,
  planFor,
  type Target,
  targetsKnown,
  targetsOf,
} from './plan.ts'
import type { Published, PublishOutcome } from './published.ts'
import { rightsOf } from './rights.ts'
import { feedOfFile, isResplit, splitOf, togetherOf } from './split.ts'
import { publishIndexes } from './split-index.ts'

const turnsMax = 3
/** Some eight feeds that are made anew as a whole: what is done when a build is cut short need not be done again. */
const shardsAtOnceMax = 512
const notesAtOnce = 20

/**
 * Brings every feed of every partner up to what is known, and switches those whose bytes changed. What did not
 * change is neither read nor rendered again. A feed that fails its check, or lost or changed too much, is refused
 * and the last good one stays. What a source forbids a feed's readers leaves it at once.
 *
 * @param force publishes feeds that the guard refuses or that are held: an operator's word
 * @param only the one feed to look at
 * @throws what failed of one feed, when all others are done
 */
export async function publish(runtime: Runtime, force = false, only?: string): Promise<Published[]> {
  await runtime.feeds.clearDirty()
  const done = new Map<string, Published>()
  const lost = new Set<string>()
  const failures: unknown[] = []
  const isOpen = (fileId: string) => {
    const outcome = done.get(fileId)?.outcome
    return outcome === undefined || outcome === 'conflict'
  }
  for (let turn = 0; turn < turnsMax; turn += 1) {
    const choose = (fileId: string) => isOpen(fileId) && (!only || feedOfFile(fileId) === only)
    const results = await buildChosen(runtime, { force, choose, lost, failures })
    for (const result of results) done.set(result.feedId, result)
    if (!results.some(({ outcome }) => outcome === 'conflict')) break
  }
  const indexes = publishIndexes(runtime, force, only).catch((cause: unknown) => void failures.push(cause))
  for (const result of (await indexes) ?? []) done.set(result.feedId, result)
  for (const { feedId, outcome, listings } of done.values())
    runtime.log.info('published', { feedId, outcome, listings })
  const isUnfinished = [...done.values()].some(({ outcome }) => outcome === 'conflict')
  if (isUnfinished) await askForBuild(runtime)
  if (failures.length > 0) throw failures[0]
  return [...done.values()]
}

type Order = {
  readonly force: boolean
  choose(fileId: string): boolean
  /** Files whose last build is not there any more, though it should be: they are built without it. */
  readonly lost: Set<string>
  /** What a store failed in, feed by feed. */
  readonly failures: unknown[]
}

/** One pass over all files that are chosen, group by group. */
async function buildChosen(runtime: Runtime, order: Order): Promise<Published[]> {
  const { force, choose, lost, failures } = order
  const all = await targetsOf(await runtime.partners.list(), runtime)
  const chosen = all.filter(({ file }) => choose(file.fileId))
  const resplit = force ? [] : chosen.filter(({ spec, front }) => isResplit(spec, front))
  const targets = chosen.filter((target) => !resplit.includes(target))
  const stamps = await runtime.openings.stamps()
  const ground: Ground = { stamps, rights: rightsOf(await allSources(runtime)), now: runtime.now() }

  const done: Published[] = resplit.map((target) => resplitAs(target, runtime))
  async function built(group: readonly Making[]): Promise<readonly Published[]> {
    const { results, failed } = await buildGroup(group, ground, runtime)
    for (const { plan, isLost, failure } of failed) {
      if (isLost) lost.add(plan.target.file.fileId)
      if (failure) failures.push(failure)
    }
    return results
  }
  let group: Making[] = []
  let due = 0
  const known = await forbiddenOf(await targetsKnown(resplit, runtime), ground, runtime)
  const plans = [...(await plansFor(targets, ground, runtime)), ...known]
  for (const files of inOneGroup(plans)) {
    for (const begun of await beginAll(files, order, runtime)) {
      if ('outcome' in begun) {
        done.push(begun)
        continue
      }
      group.push(begun)
      due += begun.builder.due(stamps)
    }
    if (due < shardsAtOnceMax) continue
    done.push(...(await built(group)))
    group = []
    due = 0
  }
  done.push(...(await built(group)))
  if (done.some(({ outcome }) => outcome === 'published')) await lookBack(ground, runtime)
  return done
}

/** Files between which jobs move are built in one group: they go out together. */
const inOneGroup = (plans: readonly Plan[]): Iterable<readonly Plan[]> =>
  Map.groupBy(plans, ({ target: { spec, file } }) => togetherOf(spec, file.fileId)).values()

async function plansFor(targets: readonly Target[], ground: Ground, runtime: Runtime): Promise<Plan[]> {
  const plans = new Map<Target, Plan>()
  await eachAtOnce(targets, notesAtOnce, async (target) =>
    plans.set(target, await planFor(target, ground, runtime)),
  )
  return targets.flatMap((target) => plans.get(target) ?? [])
}

/** Of files that are left as they are, those from which a source takes its words back. */
async function forbiddenOf(targets: readonly Target[], ground: Ground, runtime: Runtime): Promise<Plan[]> {
  const forbidden: Plan[] = []
  for (const plan of await plansFor(targets, ground, runtime)) {
    if (await isForbidden(plan, runtime)) forbidden.push(plan)
    else await noteAllowed(plan, runtime)
  }
  return forbidden
}

/** What became of a file that is not built, or the beginning of its build. */
type Begun = Published | Making

/**
 * Files that go out together. Where a store fails before one of them is begun, none is but what goes out on a source's
 * word; and where one does, those that are paused are looked at too.
 */
async function beginAll(files: readonly Plan[], order: Order, runtime: Runtime): Promise<Begun[]> {
  const failures: unknown[] = []
  const tried = <T>(step: Promise<T>) => step.catch((cause: unknown) => void failures.push(cause))
  const words: Pick<Making, 'plan' | 'word'>[] = []
  for (const plan of files) words.push(...((await tried(wordFor(plan, order, runtime))) ?? []))
  const isAlong = words.some(({ word }) => word === 'source')
  const begun: Begun[] = []
  for (const worded of words) {
    const one = await tried(begin(worded, { ...order, isAlong }, runtime))
    if (one) begun.push(one)
  }
  order.failures.push(...failures)
  return failures.length === 0 ? begun : begun.filter((one) => 'outcome' in one || one.word === 'source')
}

async function wordFor(plan: Plan, { force }: Order, runtime: Runtime) {
  await tellOfStanding({ ...plan.target, note: plan.note }, runtime)
  const word = force ? 'operator' : (await isForbidden(plan, runtime)) ? 'source' : undefined
  return [{ plan, word }] as const
}

type BeginOrder = Order & { readonly isAlong: boolean }

async function begin(
  { plan, word }: Pick<Making, 'plan' | 'word'>,
  { force, lost, isAlong }: BeginOrder,
  runtime: Runtime,
): Promise<Begun> {
  const { target, ground, note } = plan
  const paused = word ? undefined : pausedAs(target, ground.now)
  if (paused) await noteAllowed(plan, runtime)
  const isLeft = paused && (!isAlong || isSettled(plan))
  const settled = isLeft ? paused : isSettled(plan) ? settledAs(plan, force, runtime) : undefined
  if (settled) return resultOf(target, settled, { refused: note?.refused })
  const builder = await builderFor(plan, runtime, lost.has(target.file.fileId))
  return { plan, word, builder, ...(paused && { paused }) }
}

/** So that what readers have is not looked through again until a source says something else. */
async function noteAllowed({ target, ground, note }: Plan, { feeds }: Runtime): Promise<void> {
  if (!note || note.rights === ground.rights.stamp) return
  const standing = (await feeds.note(target.file.fileId)) ?? note
  await feeds.putNote({ ...standing, rights: ground.rights.stamp })
}

/**
 * While this build was under way, another may have cleared the note of a change, come to just what stood then, and
 * left it. A pointer that moves after that shows what was before the change, and nobody else would look again.
 */
async function lookBack({ stamps }: Ground, runtime: Runtime): Promise<void> {
  const standing = await runtime.openings.stamps()
  if (standing.some((stamp, shard) => stamp !== stamps[shard])) await askForBuild(runtime)
}

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
