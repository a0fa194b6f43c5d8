import type { Runtime, StoredReceipt } from '../../ports.ts'
import type { Source } from '../../source.ts'

/** A source with its newest receipt, and those of its newest that are held. */
export type SourceState = {
  readonly source: Source
  readonly last?: StoredReceipt | undefined
  readonly held: readonly StoredReceipt[]
}

const lookedAt = 20
const atOnce = 16

/** Every source as it stands, by id. */
export async function sourceStates({ sources, receipts }: Runtime): Promise<SourceState[]> {
  const all = await sources.list()
  const states: SourceState[] = []
  for (let n = 0; n < all.length; n += atOnce) {
    const some = all.slice(n, n + atOnce).map(async (source) => {
      const newest = await receipts.list(source.sourceId, lookedAt)
      return { source, last: newest[0], held: newest.filter(({ state }) => state === 'held') }
    })
    states.push(...(await Promise.all(some)))
  }
  return states.sort((a, b) => (a.source.sourceId < b.source.sourceId ? -1 : 1))
}
