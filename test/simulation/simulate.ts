import {
  type Action,
  chunkSome,
  doLate,
  expireScheduled,
  ingestSome,
  jump,
  matchSome,
  publishAsked,
  publishForced,
  publishScheduled,
  readFeed,
  release,
  repeat,
  send,
  sendAgain,
  showAgain,
  tellAgain,
  wait,
} from './actors.ts'
import { checkAll, checkDelivered, checkFeeds } from './check.ts'
import { type Fate, fates } from './steps.ts'
import { openWorld, type Setting, type World } from './world.ts'

export type Outcome = {
  readonly seed: number
  readonly violations: readonly string[]
  readonly trace: string
  readonly steps: number
}

/** What happens of itself while anything is left to do. */
const driven: readonly Action[] = [send, sendAgain, ingestSome, chunkSome, matchSome, publishAsked, doLate]

/** What may happen at any moment besides; named more often, it happens more often. */
const troubled: readonly Action[] = [
  ...driven,
  ...[send, ingestSome, ingestSome, chunkSome, matchSome, matchSome, publishAsked],
  ...[repeat, readFeed, release, showAgain, jump],
  ...[expireScheduled, publishScheduled].map(seldom),
]

const crowded: readonly Action[] = [...new Set([...troubled, tellAgain, expireScheduled, publishScheduled])]

/** Each world of these has its own: some things happen all the time, and others never. */
const crowdOf = ({ random }: World): readonly Action[] => [
  ...driven,
  ...crowded.flatMap((action) => Array.from({ length: random.pick([0, 1, 1, 2, 4, 8]) }, () => action)),
]

function seldom(action: Action): Action {
  return async (world) => world.random.chance(0.3) && action(world)
}

const turnsMax = 30_000
const spanMs = 40

/**
 * One world from one seed: some time of trouble, then peace, then the verdict. With `strike` there is no trouble but
 * what it says.
 */
export async function simulate(seed: number, setting: Setting = {}): Promise<Outcome> {
  const world = await openWorld(seed, setting)
  if (!setting.strike) await trouble(world, 50 + world.random.below(250))
  await heal(world)
  return {
    seed,
    violations: world.violations,
    trace: world.stepper.trace.value(),
    steps: world.stepper.steps(),
  }
}

async function trouble(world: World, turns: number): Promise<void> {
  const { random, stepper, isCrowded } = world
  const [actions, haste] = isCrowded ? [crowdOf(world), random.pick([0.3, 0.6, 0.85])] : [troubled, 0.85]
  for (let turn = 0; turn < turns; turn += 1) {
    world.clock.ms += random.below(world.clock.isStill ? 1 : spanMs)
    if (stepper.parked.length > 0 && random.chance(haste)) await resumeAny(world)
    else await random.pick(actions)(world)
  }
}

async function resumeAny({ random, stepper, faultShare, strike }: World): Promise<void> {
  const fate: Fate = faultShare > 0 && random.chance(faultShare) ? random.pick(fates) : 'done'
  const request = random.pick(stepper.parked)
  const struck = strike?.(request.task.name, request.name, request.task.past)
  await stepper.resume(request, struck ?? fate)
}

/** Faults end; what is under way comes to its end, what was set aside is tried again, and what was lost is found. */
export async function heal(world: World): Promise<void> {
  const hadFaults = world.faultShare > 0 || world.strike !== undefined
  world.faultShare = 0
  await drain(world)
  if (!hadFaults && !isWaiting(world)) checkFeeds(world, true)
  await redriveAll(world)
  checkDelivered(world)
  pass(world, 20 * 60_000)
  // A run marks what has ended in a sixth of the shards, and each sixth has two runs in an hour.
  for (let run = 0; run < 12 && world.delivery !== 'no sweeper'; run += 1) {
    await expireScheduled(world)
    await drain(world)
    pass(world, 5 * 60_000)
  }
  // The schedule comes again, should a blow have struck its last run.
  for (let times = 0; times < 2; times += 1) {
    // What ends while the last run is under way would be left for the next.
    world.clock.isStill = times === 1
    if (world.delivery !== 'no sweeper') await expireScheduled(world)
    await drain(world)
    await publishScheduled(world)
    await drain(world)
  }
  if (isRefused(world)) await publishForced(world)
  await drain(world)
  // So many workers at one place give up even in peace.
  if (world.isCrowded) await redriveAll(world)
  await checkAll(world)
}

/**
 * Peace for so long, by the newest reading of any clock that there was: what a clock that was set back puts off is due
 * by then, as is what the sweeper looks after.
 */
export function pass({ clock }: World, ms: number): void {
  clock.skewMs = 0
  clock.ms = Math.max(clock.ms, clock.newestMs) + ms
}

/** A feed waits for its time, which clocks that are set back put off, or for a person; the schedule comes again. */
const isWaiting = (world: World): boolean =>
  isRefused(world) || world.store.logged.some((line) => line.includes('"waiting"'))

/** The feed changed more at once than the guard lets pass: that waits for a person's word. */
const isRefused = ({ store }: World): boolean => store.logged.some((line) => line.includes('"feed refused"'))

async function redriveAll(world: World): Promise<void> {
  for (let times = 0; times < 5 && redrive(world) > 0; times += 1) await drain(world)
}

/** The operator's word; how many dead letters there were. */
const redrive = ({ ingestQueue, chunkQueue, publishQueue, stream }: World): number =>
  ingestQueue.redrive() + chunkQueue.redrive() + publishQueue.redrive() + stream.redrive()

/** Works on until nothing is left to do. */
export async function drain(world: World): Promise<void> {
  const { random, stepper } = world
  for (let turn = 0; turn < turnsMax; turn += 1) {
    world.clock.ms += random.below(world.clock.isStill ? 1 : spanMs)
    if (stepper.parked.length > 0 && random.chance(0.8)) await resumeAny(world)
    else if (!(await anyOf(world)) && stepper.parked.length === 0 && !(await wait(world))) return
  }
  world.violations.push('I5: it never comes to an end')
}

async function anyOf(world: World): Promise<boolean> {
  const start = world.random.below(driven.length)
  for (const action of [...driven.slice(start), ...driven.slice(0, start)])
    if (await action(world)) return true
  return false
}
