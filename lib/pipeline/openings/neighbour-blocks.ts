import { enoughWeight, isRunKey, keyWeight } from '../../identity/blocks.ts'
import { type Commonness, commonness, isHot, ofOneTitleMax } from '../../identity/boilerplate.ts'
import { limits } from '../../limits.ts'
import type { BlockMember, Runtime } from '../../ports.ts'
import { postingParts } from '../../posting.ts'

/**
 * The blocks that one batch of changes looks at, each read once.
 *
 * @param own the postings that the batch is about
 */
export function openBlocks({ identities }: Pick<Runtime, 'identities'>, own: ReadonlySet<string>) {
  const blocks = new Map<string, readonly BlockMember[]>()
  const members = (block: string): readonly BlockMember[] => blocks.get(block) ?? []

  async function loadBlocks(wanted: Iterable<string>): Promise<void> {
    const missing = [...new Set(wanted)].filter((block) => !blocks.has(block))
    await read(missing, limits.blockPostingsMax)
    // Of many under one title all are read: another title changes what is boilerplate for each of them.
    await read(missing.filter(isOfOneTitle), ofOneTitleMax)
  }

  /** One more than that, without those that this batch has put there. */
  async function read(wanted: readonly string[], most: number): Promise<void> {
    const found = await identities.members(wanted, most + 1 + own.size)
    wanted.forEach((block, at) => {
      blocks.set(block, found[at] ?? [])
    })
  }

  /** Whether a block that is full has one title, but for what this batch has put there. */
  function isOfOneTitle(block: string): boolean {
    const found = members(block)
    if (!isRunKey(block) || found.length <= limits.blockPostingsMax) return false
    return titlesOf(found.filter(({ postingKey }) => !own.has(postingKey))) === 1
  }

  return {
    loadBlocks,
    memberKeys: (block: string): string[] => members(block).map(({ postingKey }) => postingKey),

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

    /** Whether a block finds anybody only with these postings in it, or only without them. */
    isCapped(block: string, postings: ReadonlySet<string>, haveLeft: boolean): boolean {
      const all = members(block).length
      const others = members(block).filter(({ postingKey }) => !postings.has(postingKey)).length
      const most = haveLeft ? others + postings.size : all
      return others <= limits.blockPostingsMax && most > limits.blockPostingsMax
    },

    /**
     * Who shares keys with a posting that weigh enough. A block that holds more than the cap tells none of its
     * postings apart, and finds nobody.
     */
    neighbours(wanted: readonly string[]): string[] {
      const weights = new Map<string, number>()
      for (const block of wanted) {
        const found = members(block)
        if (found.length > limits.blockPostingsMax) continue
        for (const { postingKey } of found)
          weights.set(postingKey, (weights.get(postingKey) ?? 0) + keyWeight(block))
      }
      return [...weights].flatMap(([key, weight]) => (weight >= enoughWeight ? [key] : []))
    },
  }
}

const sourceOf = ({ postingKey }: BlockMember): string => postingParts(postingKey).sourceId

const titlesOf = (members: readonly BlockMember[]): number => new Set(members.map(({ title }) => title)).size

/** By the titles of the source's own members; what is hot is common to all. */
function commonIn(members: readonly BlockMember[], sourceId: string): Commonness {
  if (isHot(members.length, titlesOf(members))) return commonness(Number.POSITIVE_INFINITY)
  return commonness(titlesOf(members.filter((member) => sourceOf(member) === sourceId)))
}
