import { enoughWeight, isFull, isRunKey, keyWeight } from '../../identity/blocks.ts'
import { type Commonness, commonness, isHot } from '../../identity/body/boilerplate.ts'
import { limits } from '../../limits.ts'
import type { BlockMember, IdentityRecord, Runtime } from '../../ports.ts'
import { postingParts } from '../../posting.ts'

/** The records around a batch, as `openNeighbourhood` keeps them. */
type Records = {
  load(keys: Iterable<string>): Promise<void>
  record(key: string): IdentityRecord | undefined
}

/**
 * The blocks that one batch of changes looks at, each read once.
 *
 * @param own the postings that the batch is about
 */
export function openBlocks(
  { identities }: Pick<Runtime, 'identities'>,
  { load, record }: Records,
  own: ReadonlySet<string>,
) {
  const blocks = new Map<string, readonly BlockMember[]>()
  const members = (block: string): readonly BlockMember[] => blocks.get(block) ?? []

  async function loadBlocks(wanted: Iterable<string>): Promise<void> {
    const missing = [...new Set(wanted)].filter((block) => !blocks.has(block))
    await read(missing, limits.blockPostingsMax)
    const long = missing.filter((block) => members(block).length > limits.blockPostingsMax)
    // Of many under one title all are read: another title changes what is boilerplate for each of them.
    const ofOneTitle = long.filter((block) => isRunKey(block) && isOfOneTitle(block))
    await read(ofOneTitle, limits.blockPostingsReadMax)
    // Of all others it is only asked whether so many still stand; a run of many titles finds nobody in any case.
    const open = await notFull([...ofOneTitle, ...long.filter((block) => !isRunKey(block))])
    await read(open, limits.blockPostingsReadMax)
    await load(open.flatMap(memberKeys))
  }

  /** One more than that, without those that this batch has put there. */
  async function read(wanted: readonly string[], most: number): Promise<void> {
    const found = await identities.members(wanted, most + 1 + own.size)
    wanted.forEach((block, at) => {
      blocks.set(block, found[at] ?? [])
    })
  }

  /** Those of which the first are not full by themselves, so that the others count. */
  async function notFull(long: readonly string[]): Promise<string[]> {
    const first = new Map(long.map((block) => [block, others(block).slice(0, limits.blockPostingsMax + 1)]))
    await load([...first.values()].flat().map(({ postingKey }) => postingKey))
    return long.filter((block) => liveAmong(first.get(block) ?? []) <= limits.blockPostingsMax)
  }

  const others = (block: string): BlockMember[] =>
    members(block).filter(({ postingKey }) => !own.has(postingKey))

  /** Who is not known to be gone. */
  const liveAmong = (some: readonly BlockMember[]): number =>
    some.filter(({ postingKey }) => record(postingKey)?.features.goneOn === undefined).length

  const memberKeys = (block: string): string[] => members(block).map(({ postingKey }) => postingKey)

  /** But for what this batch has put there. */
  const isOfOneTitle = (block: string): boolean => titlesOf(others(block)) === 1

  return {
    loadBlocks,
    memberKeys,

    /** Forgets what was read of blocks and reads them anew. */
    async reloadBlocks(wanted: Iterable<string>): Promise<void> {
      const again = [...wanted]
      for (const block of again) blocks.delete(block)
      await loadBlocks(again)
    },

    /** Moves a posting between blocks, in the store and in what was read of them. */
    async move(
      { joining, leaving }: { joining: readonly string[]; leaving: readonly string[] },
      member: BlockMember,
    ): Promise<void> {
      await identities.join(joining, member)
      await identities.leave(leaving, member.postingKey)
      for (const block of [...joining, ...leaving]) blocks.delete(block)
    },

    /** How common the run of a block is in a source. */
    commonness: (block: string, sourceId: string): Commonness => commonIn(members(block), sourceId),

    /** Whether the run of a block is more common in any source for these postings than without them. */
    isMoved(block: string, postings: ReadonlySet<string>): boolean {
      const all = members(block)
      const others = all.filter(({ postingKey }) => !postings.has(postingKey))
      return [...new Set(others.map(sourceOf))].some((id) => commonIn(all, id) !== commonIn(others, id))
    },

    /** Whether a block may find somebody only with these postings in it, or only without them, or as they were. */
    mayBeCapped(block: string, postings: ReadonlySet<string>, haveLeft: boolean): boolean {
      const all = members(block)
      const rest = all.filter(({ postingKey }) => !postings.has(postingKey))
      const live = liveAmong(rest)
      const most = haveLeft ? postings.size : all.length - rest.length
      return !isFull(rest.length, live) && isFull(rest.length + most, live + most)
    },

    /** Who shares keys with a posting that weigh enough. A block that is full finds nobody. */
    neighbours(wanted: readonly string[]): string[] {
      const weights = new Map<string, number>()
      for (const block of wanted) {
        const found = members(block)
        if (isFull(found.length, liveAmong(found))) continue
        for (const { postingKey } of found)
          weights.set(postingKey, (weights.get(postingKey) ?? 0) + keyWeight(block))
      }
      return [...weights].flatMap(([key, weight]) => (weight >= enoughWeight ? [key] : []))
    },
  }
}

const sourceOf = ({ postingKey }: BlockMember): string => postingParts(postingKey).sourceId

/** How many different titles. */
export const titlesOf = (members: readonly BlockMember[]): number =>
  new Set(members.map(({ title }) => title)).size

/** By the titles of the source's own members; what is hot is common to all. */
function commonIn(members: readonly BlockMember[], sourceId: string): Commonness {
  if (isHot(members.length, titlesOf(members))) return commonness(Number.POSITIVE_INFINITY)
  return commonness(titlesOf(members.filter((member) => sourceOf(member) === sourceId)))
}
