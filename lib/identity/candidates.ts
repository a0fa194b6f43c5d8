import { blockKeys, enoughWeight, isFull, keyWeight } from './blocks.ts'
import type { Boilerplate } from './body/boilerplate.ts'
import { hashText } from './body/stems.ts'
import type { Features } from './features.ts'

/** Room for 2²⁰ postings: a block's number and a posting's position share one double without loss. */
const positions = 2 ** 20

/**
 * All blocks that several postings share, as ranges of one sorted list of members; and for each posting its
 * blocks.
 */
type Blocks = {
  readonly members: Int32Array
  readonly from: readonly number[]
  readonly weight: readonly number[]
  readonly blocksOf: readonly (readonly number[])[]
  readonly capped: number
}

/**
 * Calls `visit` once with each pair of positions (first < second, in order) whose shared keys weigh enough to
 * compare. Blocks that are full are left out, since what so many share tells none of them apart; the return
 * value is their number.
 */
export function eachCandidate(
  all: readonly Features[],
  boilerplate: Boilerplate,
  visit: (first: number, second: number) => void,
): number {
  const blocks = blocksOf(all, boilerplate)
  const score = new Uint8Array(all.length)
  for (let first = 0; first < all.length; first += 1) {
    const near = neighbours(blocks, first, score)
    for (const second of near) if ((score[second] ?? 0) >= enoughWeight) visit(first, second)
    for (const second of near) score[second] = 0
  }
  return blocks.capped
}

/** Later postings that share a block with this one, sorted; what they share is summed up in `score`. */
function neighbours(
  { blocksOf, from, weight, members }: Blocks,
  posting: number,
  score: Uint8Array,
): number[] {
  const near: number[] = []
  for (const block of blocksOf[posting] ?? []) {
    const start = from[block] ?? 0
    for (let at = (from[block + 1] ?? members.length) - 1; at >= start; at -= 1) {
      const other = members[at] ?? 0
      if (other <= posting) break
      if (score[other] === 0) near.push(other)
      score[other] = Math.min(255, (score[other] ?? 0) + (weight[block] ?? 0))
    }
  }
  return near.sort((a, b) => a - b)
}

function blocksOf(all: readonly Features[], boilerplate: Boilerplate): Blocks {
  const entries = sortedEntries(all, boilerplate)
  const members: number[] = []
  const from: number[] = []
  const weight: number[] = []
  const blocksOf: number[][] = all.map(() => [])
  let capped = 0
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const block = Math.floor((entries[start] ?? 0) / positions)
    for (end = start + 1; end < entries.length && Math.floor((entries[end] ?? 0) / positions) === block; )
      end += 1
    if (end - start < 2) continue
    const own = entries.slice(start, end).map((entry) => entry % positions)
    if (isFull(own.length, own.filter((at) => all[at]?.goneOn === undefined).length)) {
      capped += 1
      continue
    }
    from.push(members.length)
    weight.push(block % 4)
    for (const posting of own) {
      members.push(posting)
      blocksOf[posting]?.push(from.length - 1)
    }
  }
  return { members: Int32Array.from(members), from, weight, blocksOf, capped }
}

/**
 * One number per posting and key: 30 bits of the key's hash, two of its weight, twenty of the posting's
 * position.
 */
function sortedEntries(all: readonly Features[], boilerplate: Boilerplate): Float64Array {
  const entries: number[] = []
  all.forEach((posting, at) => {
    for (const key of new Set(blockKeys(posting, boilerplate))) {
      entries.push(((hashText(key) >>> 2) * 4 + keyWeight(key)) * positions + at)
    }
  })
  return Float64Array.from(entries).sort()
}
