import { receivingApp } from '../../lib/http/app.ts'
import { catchUp } from '../../lib/pipeline/catch-up.ts'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import type { FeedVersion } from '../../lib/ports.ts'
import { postingParts } from '../../lib/posting.ts'
import { checkFeeds } from './check.ts'
import { keepDocument } from './fake-documents.ts'
import { fakeRuntime } from './fakes.ts'
import { signed } from './http.ts'
import type { Part, Told } from './parts.ts'
import { oneLine, openQuiet } from './quiet.ts'
import { simulate } from './simulate.ts'
import { atOnce, type Fate } from './steps.ts'
import { pairOf, sourcePlans } from './workload.ts'
import { feedId, openWorld, type World } from './world.ts'

// Workers that meet, workers that come back, and clocks that are wrong: D7 and section 4.5 of the acceptance plan.

/** A world whose documents are stored and matched, with no feed yet. */
async function readyWorld(seed: number): Promise<World> {
  const world = await openWorld(seed, { uploads: [], faultShare: 0 })
  const runtime = fakeRuntime(world.store, atOnce)
  for (const { sourceId } of sourcePlans) {
    const key = `sources/${sourceId}/first`
    keepDocument(world.store, key, { bytes: Buffer.from(oneLine('r0', 'first') + oneLine('r1', 'first')) })
    await ingest(key, runtime)
  }
  await settled(world)
  return world
}

async function settled(world: World): Promise<void> {
  const keys = [...world.store.postings.keys()].map(postingParts)
  await matchPostings(keys, fakeRuntime(world.store, atOnce))
}

/** Another posting of a source, up to its opening. */
async function change(world: World, n: number): Promise<void> {
  const runtime = fakeRuntime(world.store, atOnce)
  world.clock.ms += 10
  const key = `sources/crumb-ats/change-${n}`
  keepDocument(world.store, key, { bytes: Buffer.from(oneLine(`n${n}`, `change ${n}`)) })
  await ingest(key, runtime)
  await matchPostings([{ sourceId: 'crumb-ats', sourceRef: `n${n}` }], runtime)
}

/** Runs whatever is under way to its end, in any order. */
async function finish({ stepper, random }: World, fateOf: () => Fate = () => 'done'): Promise<void> {
  while (stepper.parked.length > 0) await stepper.resume(random.pick(stepper.parked), fateOf())
}

const versionNow = ({ store }: World): FeedVersion | undefined => store.pointers.get(feedId)

/** P1. Publishers of one feed at once, and changes meanwhile. The watcher holds the versions to have no gaps. */
const publishers =
  (together: number) =>
  async (count: number): Promise<Told> => {
    const violations: string[] = []
    for (let seed = 1; seed <= count; seed += 1) {
      const world = await readyWorld(seed)
      for (let n = 0; n < together; n += 1)
        await world.stepper.spawn(
          'publish',
          (steps) => publish(world.runtimeFor(steps)),
          () => {},
        )
      const changes = 2
      for (let n = 0; n < changes; n += 1) {
        for (let step = world.random.below(60); step > 0 && world.stepper.parked.length > 0; step -= 1)
          await world.stepper.resume(world.random.pick(world.stepper.parked), 'done')
        await change(world, n)
      }
      await finish(world)
      await publish(fakeRuntime(world.store, atOnce))
      checkFeeds(world)
      violations.push(...world.violations.map((violation) => `seed ${seed}: ${violation}`))
    }
    return { count, violations }
  }

/** P1. Changes that come in a burst cost two builds at most: the first, and one for what came while it ran. */
async function bursts(count: number): Promise<Told> {
  const violations: string[] = []
  let most = 0
  for (let seed = 1; seed <= count; seed += 1) {
    const world = await readyWorld(seed)
    await publish(fakeRuntime(world.store, atOnce))
    world.store.messages.splice(0)
    const before = versionNow(world)?.version ?? 0
    let builds = 0
    const builder = async () => {
      // A message that asks for a build is hidden for a second, so that the burst is over, or nearly.
      if (world.store.messages.splice(0).length === 0) return
      builds += 1
      await world.stepper.spawn(
        'publish',
        (steps) => publish(world.runtimeFor(steps)),
        () => {},
      )
    }
    const size = 5 + world.random.below(10)
    const startsAt = world.random.below(size)
    for (let n = 0; n < size; n += 1) {
      await change(world, n)
      if (n === startsAt) await builder()
      for (let step = world.random.below(4); step > 0 && world.stepper.parked.length > 0; step -= 1)
        await world.stepper.resume(world.random.pick(world.stepper.parked), 'done')
    }
    await finish(world)
    while (world.store.messages.length > 0) {
      await builder()
      await finish(world)
    }
    most = Math.max(most, builds)
    const versions = (versionNow(world)?.version ?? 0) - before
    if (builds > 2) violations.push(`seed ${seed}: a burst of ${size} changes cost ${builds} builds`)
    if (versions > builds) violations.push(`I3: seed ${seed}: ${versions} versions of ${builds} builds`)
    checkFeeds(world)
    violations.push(...world.violations)
  }
  return { count, violations, figures: `at most ${most} builds a burst` }
}

/** P2. The publisher that held the newest openings dies, at any of its requests: the next run publishes them. */
async function killed(count: number): Promise<Told> {
  const violations: string[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    const world = await readyWorld(seed)
    await publish(fakeRuntime(world.store, atOnce))
    await change(world, seed)
    await world.stepper.spawn(
      'publish',
      (steps) => publish(world.runtimeFor(steps)),
      () => {},
    )
    let left = seed % 24
    const fate: Fate = seed % 2 === 0 ? 'die before' : 'die after'
    await finish(world, () => {
      left -= 1
      return left === -1 ? fate : 'done'
    })
    // The schedule's next run, within a minute.
    world.clock.ms += 60_000
    await publish(fakeRuntime(world.store, atOnce))
    checkFeeds(world)
    violations.push(...world.violations.map((violation) => `seed ${seed}: ${violation}`))
  }
  return { count, violations }
}

/** P3. Every worker's clock is wrong by up to ten minutes, and the world's steps back besides. */
async function skewed(count: number): Promise<Told> {
  const violations: string[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    const outcome = await simulate(700_000 + seed, { skewMs: 10 * 60_000 })
    const name = `--seed ${700_000 + seed} --skew 600000`
    violations.push(...outcome.violations.map((violation) => `${name}: ${violation}`))
  }
  return { count, violations }
}

/** P3. Signatures count within 300 seconds of our clock, both ends included. */
async function signatures(count: number): Promise<Told> {
  const violations: string[] = []
  const offsets: readonly (readonly [number, number])[] = [-600, -301, -300, 0, 300, 301, 600].map(
    (seconds) => [seconds, Math.abs(seconds) <= 300 ? 202 : 401],
  )
  const cases = offsets.slice(0, count)
  for (const [seconds, wanted] of cases) {
    const { store, clock } = await openWorld(1, { uploads: [] })
    const body = Buffer.from(oneLine('a', 'mark'))
    const headers = signed(`delivery-${seconds}`, body, clock.ms + seconds * 1_000)
    const path = '/v1/sources/crumb-ats/documents'
    const reply = await receivingApp(fakeRuntime(store, atOnce)).request(path, {
      method: 'POST',
      headers,
      body,
    })
    if (reply.status !== wanted) violations.push(`${seconds} s: ${reply.status} instead of ${wanted}`)
  }
  return { count: cases.length, violations }
}

/** The ends of days, of February in a leap year, and of hours that clocks skip or repeat; each an instant, as said. */
const ends: readonly (readonly [said: string, instant: string])[] = [
  ['2026-11-02T23:59:59Z', '2026-11-02T23:59:59.000Z'],
  ['2026-11-03T00:00:00Z', '2026-11-03T00:00:00.000Z'],
  ['2026-11-03T00:00:00+14:00', '2026-11-02T10:00:00.000Z'],
  ['2026-11-02T23:59:59-11:00', '2026-11-03T10:59:59.000Z'],
  ['2027-02-28T23:59:59Z', '2027-02-28T23:59:59.000Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ['2028-02-29T23:59:59+01:00', '2028-02-29T22:59:59.000Z'],
  ['2027-03-28T01:30:00+00:00', '2027-03-28T01:30:00.000Z'],
  ['2027-03-28T02:30:00+01:00', '2027-03-28T01:30:00.000Z'],
  ['2027-10-31T02:30:00+02:00', '2027-10-31T00:30:00.000Z'],
  ['2027-10-31T02:30:00+01:00', '2027-10-31T01:30:00.000Z'],
  ['2026-12-31T23:59:59-05:00', '2027-01-01T04:59:59.000Z'],
]

/** P4. An opening is in the feed until the very millisecond it names, and not from then on. */
async function expiries(count: number): Promise<Told> {
  const violations: string[] = []
  const cases = ends.slice(0, count)
  for (const [said, instant] of cases) {
    const quiet = await openQuiet({ 'crumb-ats': 'delta' })
    const feeds = [{ feedId, format: 'ndjson' as const }]
    await quiet.runtime.partners.put({ partnerId: 'partner', name: 'Partner', feeds, keys: [] })
    const text = `${JSON.stringify({ ...JSON.parse(oneLine('a', 'mark')), validThrough: said })}\n`
    await quiet.tell([quiet.keep('crumb-ats', 'one', text)])
    await quiet.match()
    for (const [ms, listings] of [
      [Date.parse(instant) - 1, 1],
      [Date.parse(instant), 0],
    ] as const) {
      quiet.clock.ms = ms
      await catchUp(quiet.runtime)
      await publish(quiet.runtime)
      const feed = await quiet.runtime.feeds.current(feedId)
      if (feed?.listings !== listings)
        violations.push(`${said}: ${feed?.listings} listings at ${new Date(ms).toISOString()}`)
    }
  }
  return { count: cases.length, violations }
}

/** D7. A message is shown again while its worker is slow, and another does it: nothing stale is written. */
async function slow(count: number): Promise<Told> {
  const violations: string[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    const plan = sourcePlans[seed % 2]
    const uploads = plan ? pairOf(plan, 'tool') : []
    const [first, second] = uploads
    if (!first || !second) continue
    const world = await openWorld(seed, { uploads, faultShare: 0 })
    const { stepper, store, random } = world
    const keyOf = ({ sourceId, id }: { sourceId: string; id: string }) => `sources/${sourceId}/${id}`
    keepDocument(store, keyOf(first), { bytes: Buffer.from(first.text) })
    await stepper.spawn(
      'ingest',
      (steps) => ingest(keyOf(first), world.runtimeFor(steps)),
      () => {},
    )
    for (let step = random.below(14); step > 0 && stepper.parked.length > 0; step -= 1)
      await stepper.resume(random.pick(stepper.parked), 'done')
    keepDocument(store, keyOf(second), { bytes: Buffer.from(second.text) })
    const runtime = fakeRuntime(store, atOnce)
    for (const upload of [first, second]) await ingest(keyOf(upload), runtime)
    const before = JSON.stringify([...store.postings])
    await finish(world)
    if (JSON.stringify([...store.postings]) !== before) violations.push(`seed ${seed}: a stale write`)
    violations.push(...world.violations.map((violation) => `seed ${seed}: ${violation}`))
  }
  return { count, violations }
}

export const races: readonly Part[] = [
  { id: 'D7', says: 'slow worker comes back', unit: 'schedules', small: 100, whole: 1_000, run: slow },
  ...[2, 4, 16].map(
    (together): Part => ({
      id: 'P1',
      says: `${together} publishers of one feed`,
      unit: 'schedules',
      small: together === 16 ? 12 : 25,
      whole: 1_000,
      run: publishers(together),
    }),
  ),
  { id: 'P1', says: 'builds in a burst of changes', unit: 'bursts', small: 40, whole: 1_000, run: bursts },
  {
    id: 'P2',
    says: 'publisher dies with the newest openings',
    unit: 'deaths',
    small: 48,
    whole: 1_000,
    run: killed,
  },
  { id: 'P3', says: 'clocks wrong by ten minutes', unit: 'schedules', small: 40, whole: 2_000, run: skewed },
  { id: 'P3', says: 'signatures at the edge of 300 s', unit: 'cases', small: 7, whole: 7, run: signatures },
  {
    id: 'P4',
    says: 'ends at midnight, leap day and clock change',
    unit: 'cases',
    small: 12,
    whole: 12,
    run: expiries,
  },
]
