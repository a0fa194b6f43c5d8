import { describe, expect, it } from 'vitest'
import { contentHashes } from '../../../lib/pipeline/documents/content.ts'
import { matchPostings } from '../../../lib/pipeline/openings/match.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { type Posting, postingKey, postingParts } from '../../../lib/posting.ts'
import { about, german, organBody, posting, text } from '../../identity/invented.ts'
import { randomFrom } from '../../identity/synthetic.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'

type World = { readonly store: FakeStore; readonly runtime: Runtime; at: number }

function openWorld(): World {
  const world = { at: Date.parse('2026-01-05T06:00:00Z') }
  const store = fakeStore(() => world.at)
  return Object.assign(world, { store, runtime: fakeRuntime(store, atOnce) })
}

const timeOf = ({ at }: World): string => new Date(at).toISOString()

async function tell(world: World, some: readonly Posting[]): Promise<void> {
  for (const one of some)
    await world.runtime.postings.put(one.sourceId, world.at, [
      { posting: one, hash: contentHashes(one).hash },
    ])
  await matchPostings(some, world.runtime)
}

async function withdraw(world: World, { sourceId, sourceRef }: Posting): Promise<void> {
  await world.runtime.postings.withdraw(sourceId, world.at, [sourceRef], timeOf(world))
  await matchPostings([{ sourceId, sourceRef }], world.runtime)
}

async function erase(world: World, one: Posting): Promise<void> {
  world.store.postings.delete(postingKey(one))
  await matchPostings([one], world.runtime)
}

/** Which postings are one opening, by its id. */
const grouping = ({ store }: World) =>
  [...store.openings.values()]
    .map(({ openingId, postings }) => [openingId, postings.map(postingKey).sort()])
    .sort()

/** The same postings, all matched at once. */
async function anew({ store }: World): Promise<World> {
  const other = openWorld()
  for (const [key, one] of store.postings) other.store.postings.set(key, one)
  await matchPostings([...store.postings.keys()].map(postingParts), other.runtime)
  return other
}

describe('one vacancy that is listed anew again and again', () => {
  it.each([
    ['by five boards every four weeks', ['direct', 'board', 'hub', 'portal', 'agg'], 28],
    ['by one board every day', ['board'], 1],
  ])('%s stays one opening', { timeout: 120_000 }, async (_, boards, days) => {
    const world = openWorld()
    await tell(world, [posting({ sourceId: 'own', capturedAt: timeOf(world) })])
    for (let n = 0; n * boards.length < 63; n += 1) {
      for (const sourceId of boards) {
        const capturedAt = timeOf(world)
        if (n > 0) await withdraw(world, posting({ sourceId, sourceRef: `${n - 1}` }))
        await tell(world, [posting({ sourceId, sourceRef: `${n}`, capturedAt })])
      }
      world.at += days * 86_400_000
    }
    expect(world.store.postings.size).toBeGreaterThan(61)
    expect(grouping(world)).toHaveLength(1)
    expect(grouping(await anew(world))).toEqual(grouping(world))
  })
})

/** Jobs of one title and employer in one town that have nothing in common but a line. */
function others(random: ReturnType<typeof randomFrom>): Posting[] {
  const syllables = 'ba do ku li me no ra tu pe gi ho va'.split(' ')
  const word = () => Array.from({ length: 4 }, () => random.pick(syllables)).join('')
  const line = () => Array.from({ length: 9 }, word).join(' ')
  return Array.from({ length: 66 }, (_, n) => {
    const body = text(about, Array.from({ length: 7 }, line))
    return posting({ sourceRef: `o${n}`, body, capturedAt: '2026-01-04T06:00:00Z' })
  })
}

/** An original and its translation: what they share is employer, title and town. */
const pair = [
  posting({ sourceRef: 'original', body: text(organBody) }),
  posting({ sourceId: 'board', sourceRef: 'translation', language: 'de', body: german }),
]

describe('a block that is about as full as may be', () => {
  it.each([1, 2])(
    'finds those it would find had all come at once (%i)',
    { timeout: 120_000 },
    async (seed) => {
      const random = randomFrom(seed)
      const world = openWorld()
      const crowd = others(random)
      await tell(world, [...pair, ...crowd.slice(0, 56)])
      const seen = new Set<number>()
      for (let step = 0; step < 18; step += 1) {
        world.at += 3_600_000
        const standing = crowd.filter((one) => world.store.postings.get(postingKey(one))?.status === 'live')
        const isMore = standing.length < 57 || (standing.length < 61 && random.chance(0.5))
        const one = random.pick(isMore ? crowd.filter((other) => !standing.includes(other)) : standing)
        await (isMore ? tell(world, [one]) : random.pick([withdraw, withdraw, erase])(world, one))
        seen.add(grouping(world).length - world.store.postings.size)
        expect(grouping(world), `step ${step}`).toEqual(grouping(await anew(world)))
      }
      // Both were met: the pair as one, and as two.
      expect([...seen].sort()).toEqual([-1, 0])
    },
  )
})

it.each([
  ['withdrawn', withdraw],
  ['erased', erase],
])('a block finds its pair again when one more than it may hold is %s', async (_, end) => {
  const world = openWorld()
  const crowd = others(randomFrom(7)).slice(0, 59)
  await tell(world, [...pair, ...crowd])
  expect(grouping(world)).toHaveLength(61)
  const [last] = crowd
  if (last) await end(world, last)
  expect(grouping(world).filter(([, keys]) => keys?.length === 2)).toHaveLength(1)
  expect(grouping(world)).toEqual(grouping(await anew(world)))
})
