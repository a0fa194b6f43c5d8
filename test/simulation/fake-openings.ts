import { eachAtOnce } from '../../lib/at-once.ts'
import type { Opening } from '../../lib/opening.ts'
import type { Identities, IdentityRecord, Openings, StandingOpening } from '../../lib/ports.ts'
import { kept } from './kept.ts'
import { shardOf } from './random.ts'
import type { Steps } from './steps.ts'
import { type FakeStore, inOrder, valuesInOrder, within } from './store.ts'

/** How many items one moment covers, where the real store reads or writes them one by one. */
const atOneTime = 8
const openingShards = 2

/** What matching knows. */
export const fakeIdentities = (store: FakeStore, step: Steps): Identities => ({
  async get(postingKeys) {
    const found: (IdentityRecord | undefined)[] = []
    for (const keys of slices(postingKeys)) {
      found.push(...(await step('identities.get', () => keys.map((key) => store.identities.get(key)))))
    }
    return found
  },

  put: (record) =>
    step('identities.put', () => {
      const stored = store.identities.get(record.postingKey)?.version ?? 0
      if (stored !== record.version && !store.has('identity without compare-and-set')) return 'conflict'
      store.identities.set(record.postingKey, kept({ ...record, version: record.version + 1 }))
      return 'put'
    }),

  remove: ({ postingKey, version }) =>
    step('identities.remove', () => {
      const stored = store.identities.get(postingKey)
      if (stored && stored.version !== version) return 'conflict'
      store.identities.delete(postingKey)
      return 'removed'
    }),

  async members(blocks, most) {
    const found: { postingKey: string; title: string }[][] = []
    for (const some of slices(blocks)) {
      found.push(
        ...(await step('identities.members', () =>
          some.map((block) =>
            inOrder(within(store.blocks, block))
              .slice(0, most)
              .map(([postingKey, title]) => ({ postingKey, title })),
          ),
        )),
      )
    }
    return found
  },

  async join(blocks, { postingKey, title }) {
    for (const some of slices(blocks))
      await step('identities.join', () => {
        for (const block of some) within(store.blocks, block).set(postingKey, title)
      })
  },

  async leave(blocks, postingKey) {
    for (const some of slices(blocks))
      await step('identities.leave', () => {
        for (const block of some) within(store.blocks, block).delete(postingKey)
      })
  },
})

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += atOneTime) yield all.slice(at, at + atOneTime)
}

/** Openings, redirects and the stamps of the shards, changed together. */
export function fakeOpenings(store: FakeStore, step: Steps): Openings {
  const stamp = (openingId: string): void => {
    const shard = shardOf(openingId, openingShards)
    store.stamps[shard] = (store.stamps[shard] ?? 0) + 1
  }
  const shard = (wanted: number): Promise<Opening[]> =>
    step('openings.shard', () =>
      valuesInOrder(store.openings).filter(({ openingId }) => shardOf(openingId, openingShards) === wanted),
    )

  const versionOf = (openingId: string): number =>
    store.openings.get(openingId)?.version ?? store.gone.get(openingId)?.version ?? 0

  const takeAway = (openingId: string, version: number, to?: string): boolean => {
    if (versionOf(openingId) !== version) return false
    store.gone.set(openingId, { version: version + 1, ...(to !== undefined && { to }) })
    if (!store.has('merged opening stays')) store.openings.delete(openingId)
    store.settledAtMs.delete(openingId)
    stamp(openingId)
    return true
  }

  const standing = (openingId: string): StandingOpening => ({
    version: versionOf(openingId),
    opening: store.openings.get(openingId),
    to: store.gone.get(openingId)?.to,
    settledAtMs: store.settledAtMs.get(openingId),
  })

  const isNext = ({ openingId, version }: Opening): boolean =>
    versionOf(openingId) === version - 1 || store.has('opening without compare-and-set')

  function putOne(opening: Opening, settledAtMs: number | undefined): void {
    store.watcher.openingPut(versionOf(opening.openingId), opening)
    store.openings.set(opening.openingId, kept(opening))
    store.settledAtMs.delete(opening.openingId)
    if (settledAtMs !== undefined) store.settledAtMs.set(opening.openingId, settledAtMs)
    store.gone.delete(opening.openingId)
  }

  /** Openings of one shard at a time: all of them, or none. */
  async function putAll(openings: readonly Opening[], settledAtMs?: number) {
    const outcomes = new Map<string, 'put' | 'conflict'>()
    const shards = Map.groupBy(openings, ({ openingId }) => shardOf(openingId, openingShards))
    await eachAtOnce(shards.values(), shards.size, async (group) => {
      const isDone = await step('openings.put', () => {
        if (!group.every(isNext)) return false
        for (const opening of group) putOne(opening, settledAtMs)
        if (group[0]) stamp(group[0].openingId)
        return true
      })
      for (const { openingId } of group) outcomes.set(openingId, isDone ? 'put' : 'conflict')
    })
    return openings.map(({ openingId }) => outcomes.get(openingId) ?? 'conflict')
  }

  return {
    get: (openingId) => step('openings.get', () => store.openings.get(openingId)),

    async standing(openingIds) {
      const found: StandingOpening[] = []
      for (const ids of slices(openingIds))
        found.push(...(await step('openings.standing', () => ids.map(standing))))
      return found
    },

    putAll,
    put: async (opening, settledAtMs) => (await putAll([opening], settledAtMs))[0] ?? 'conflict',

    redirect: (openingId, to, version) =>
      step('openings.redirect', () => (takeAway(openingId, version, to) ? 'redirected' : 'conflict')),

    remove: ({ openingId, version }) =>
      step('openings.remove', () =>
        !store.openings.has(openingId) || takeAway(openingId, version) ? 'removed' : 'conflict',
      ),

    async resolve(openingId) {
      let at = openingId
      for (let next: string | undefined = at; next !== undefined; ) {
        at = next
        next = await step('openings.resolve', () => store.gone.get(at)?.to)
      }
      return at
    },

    async *all() {
      for (let at = 0; at < openingShards; at += 1) yield* await shard(at)
    },

    stamps: () =>
      step('openings.stamps', () => store.stamps.map((changes) => (changes ? String(changes) : ''))),

    async *shard(wanted) {
      for (const opening of await shard(wanted))
        yield { openingId: opening.openingId, version: opening.version, read: () => opening }
    },
  }
}
