import { deflateRawSync } from 'node:zlib'
import { limits } from '../../lib/limits.ts'
import type { Postings, PostingWrite, StoredPosting, WriteOutcome } from '../../lib/ports.ts'
import { keyOf, type Posting, postingKey, postingParts } from '../../lib/posting.ts'
import { Problem } from '../../lib/problem.ts'
import { erasablePostings } from './fake-erasure.ts'
import { kept } from './kept.ts'
import { shardOf } from './random.ts'
import type { Steps } from './steps.ts'
import { currentKey, type FakeStore, within } from './store.ts'

/** Few and small, so that a small document is cut in the places where a large one is cut in the real store. */
const groupMax = 3
const indexShards = 2
const readMax = 4

type Change = {
  readonly ref: string
  readonly next: (before: StoredPosting | undefined) => StoredPosting
  /** A put begins another round of what ended long ago. */
  readonly posting?: Posting
}
type Group = { readonly kind: 'put' | 'withdraw'; readonly changes: readonly Change[] }

/** Postings and the index, in transactions of a few under the fence, as lib/aws/dynamo-postings.ts makes them. */
export function fakePostings(store: FakeStore, step: Steps): Postings {
  /** All or nothing: undefined when done, else which changes stand in the way; `fenced` before all. */
  function transact(sourceId: string, sequence: number, { kind, changes }: Group) {
    const fence = store.orders.get(sourceId)?.fence ?? 0
    if (fence > sequence && !store.has('fence not checked')) return 'fenced'
    const lenient = store.has(kind === 'put' ? 'stale write accepted' : 'stale withdrawal accepted')
    const stale = changes.filter(({ ref }) => {
      const key = currentKey(store, sourceId, ref)
      const before = store.postings.get(key)
      if (!before) return kind === 'withdraw' || store.erased.has(key)
      return before.sequence > sequence && !lenient
    })
    if (stale.length > 0) return stale
    for (const change of changes) apply(sourceId, sequence, { kind, change })
    return undefined
  }

  function apply(
    sourceId: string,
    sequence: number,
    { kind, change }: { kind: Group['kind']; change: Change },
  ) {
    const { ref, next, posting } = change
    const last = store.postings.get(currentKey(store, sourceId, ref))
    if (posting && last && isTooOld(last, posting)) beginRound(last, posting.capturedAt)
    const key = currentKey(store, sourceId, ref)
    const before = store.postings.get(key)
    const after = next(before)
    store.postings.set(key, kept({ ...after, posting: { ...after.posting, ...postingParts(key) } }))
    const index = within(store.index, sourceId)
    if (kind === 'withdraw') {
      if (!store.has('index entry outlives its posting')) index.delete(ref)
      store.watcher.withdrawn(sourceId, sequence, ref)
    } else if (!store.has('index not updated with posting')) index.set(ref, after.hash)
    const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(store.postings.get(key))
    // A write that changes nothing makes no stream record.
    if (isSame || (kind === 'withdraw' && store.has('posting changed behind the stream'))) return
    store.watcher.postingChanged(postingParts(key))
  }

  /** From now on the source speaks of the next round; what had only expired, nobody states any more. */
  function beginRound(last: StoredPosting, at: string) {
    const { sourceId, sourceRef, round = 1 } = last.posting
    store.rounds.set(postingKey({ sourceId, sourceRef }), round + 1)
    if (last.status === 'live')
      store.postings.set(postingKey(last.posting), kept({ ...last, status: 'withdrawn', changedAt: at }))
    store.watcher.postingChanged(keyOf(last.posting))
  }

  async function writeGroup(sourceId: string, sequence: number, group: Group): Promise<WriteOutcome[]> {
    const outcomes = new Map<string, WriteOutcome>(group.changes.map(({ ref }) => [ref, 'written']))
    let open = group.changes
    while (open.length > 0) {
      const changes = open
      const refused = await step(`postings.${group.kind}`, () =>
        transact(sourceId, sequence, { kind: group.kind, changes }),
      )
      if (refused === undefined) break
      if (refused === 'fenced') return group.changes.map(() => 'fenced')
      for (const { ref } of refused) outcomes.set(ref, 'stale')
      open = open.filter((change) => !refused.includes(change))
    }
    return [...outcomes.values()]
  }

  async function writeAll(sourceId: string, sequence: number, { kind, changes }: Group) {
    const outcomes: WriteOutcome[] = []
    for (let at = 0; at < changes.length; at += groupMax) {
      const group = { kind, changes: changes.slice(at, at + groupMax) }
      outcomes.push(...(await writeGroup(sourceId, sequence, group)))
    }
    return outcomes
  }

  return {
    /** Not one moment but as many as there are shards, as in the real store. */
    async index(sourceId) {
      const found = new Map<string, string>()
      for (let shard = 0; shard < indexShards; shard += 1) {
        const some = await step('postings.index', () =>
          [...within(store.index, sourceId)].filter(([ref]) => shardOf(ref, indexShards) === shard),
        )
        for (const [ref, hash] of some) found.set(ref, hash)
      }
      return found
    },

    async put(sourceId, sequence, writes) {
      for (const { posting } of writes) checkFits(posting)
      return writeAll(sourceId, sequence, {
        kind: 'put',
        changes: writes.map((write) => {
          const { posting } = write
          return { ref: posting.sourceRef, next: written(write, sequence), posting }
        }),
      })
    },

    withdraw: (sourceId, sequence, refs, at) =>
      writeAll(sourceId, sequence, {
        kind: 'withdraw',
        changes: refs.map((ref) => ({ ref, next: (before) => withdrawn(before, sequence, at) })),
      }),

    noteRemoval: (sourceId, sequence, refs) =>
      step('postings.noteRemoval', () => void store.noted.set(`${sourceId}#${sequence}`, refs)),

    notedRemoval: (sourceId, sequence) =>
      step('postings.notedRemoval', () => [...(store.noted.get(`${sourceId}#${sequence}`) ?? [])]),

    stillRemoved: (sourceId, sequence) =>
      step('postings.stillRemoved', () =>
        (store.noted.get(`${sourceId}#${sequence}`) ?? []).filter((ref) => {
          const stored = store.postings.get(currentKey(store, sourceId, ref))
          return stored?.status === 'withdrawn' && stored.sequence === sequence
        }),
      ),

    async restore(sourceId, sequence, refs, at) {
      const outcomes: WriteOutcome[] = []
      for (const ref of refs)
        outcomes.push(
          await step('postings.restore', () => {
            const key = currentKey(store, sourceId, ref)
            const before = store.postings.get(key)
            if (before?.status !== 'withdrawn' || before.sequence !== sequence) return 'stale'
            store.postings.set(
              key,
              kept({ ...before, sequence: sequence + 0.5, changedAt: at, status: 'live' }),
            )
            within(store.index, sourceId).set(ref, before.hash)
            store.watcher.postingChanged(postingParts(key))
            return 'written'
          }),
        )
      return outcomes
    },

    ...erasablePostings(store, step),

    async get(wanted) {
      const found: (StoredPosting | undefined)[] = []
      for (let at = 0; at < wanted.length; at += readMax) {
        const some = wanted.slice(at, at + readMax)
        found.push(
          ...(await step('postings.get', () => some.map((key) => store.postings.get(postingKey(key))))),
        )
      }
      return found
    },
  }
}

const repostMs = limits.repostDays * 86_400_000

/** Whether what stands ended so long before a posting that says the same is advertised anew. */
function isTooOld({ status, changedAt, posting }: StoredPosting, next: Posting): boolean {
  const now = Date.parse(next.capturedAt)
  if (next.validThrough !== undefined && Date.parse(next.validThrough) <= now) return false
  const ends = [
    ...(status === 'withdrawn' ? [changedAt] : []),
    ...(posting.validThrough ? [posting.validThrough] : []),
  ]
  return ends.some((at) => Date.parse(at) < now - repostMs)
}

/** An item holds so much, deflated; most are far from it. */
function checkFits(posting: Posting): void {
  const text = JSON.stringify(posting)
  if (text.length <= limits.itemBytesMax) return
  const itemBytes = deflateRawSync(text).length
  if (itemBytes > limits.itemBytesMax) throw new Problem('too_large', { itemBytes })
}

const written =
  ({ posting, hash }: PostingWrite, sequence: number) =>
  (before: StoredPosting | undefined): StoredPosting => ({
    posting: withKnownDay(posting, before?.posting),
    hash,
    sequence,
    firstSeenAt: before?.firstSeenAt ?? posting.capturedAt,
    changedAt: posting.capturedAt,
    status: 'live',
  })

/** An approximate day of posting does not replace one that is known. */
const withKnownDay = (posting: Posting, { posted }: Partial<Posting> = {}): Posting =>
  posted && posting.posted?.approximate
    ? { ...posting, posted: { date: posted.date, approximate: true } }
    : posting

function withdrawn(before: StoredPosting | undefined, sequence: number, at: string): StoredPosting {
  if (!before) throw new Error('only what is stored is withdrawn')
  return { ...before, sequence, changedAt: at, status: 'withdrawn' }
}
