import type { Runtime, StoredReceipt } from '../../ports.ts'
import type { Source } from '../../source.ts'

/** A source with its newest receipt, and those that are held and wait for a person. */
export type SourceState = {
  readonly source: Source
  readonly last?: StoredReceipt | undefined
  readonly held: readonly StoredReceipt[]
}

type Ports = Pick<Runtime, 'sources' | 'receipts'>

const atOnce = 16

/** One source as it stands. */
export async function sourceState(source: Source, { sources, receipts }: Ports): Promise<SourceState> {
  const { sourceId } = source
  const [[last], fence] = await Promise.all([receipts.list(sourceId, 1), sources.fence(sourceId)])
  // For what was held before the fence, a newer snapshot stands.
  return { source, last, held: await receipts.held(sourceId, fence) }
}

/** Every source as it stands, by id. */
export async function sourceStates({ sources, receipts }: Ports): Promise<SourceState[]> {
  const all = await sources.list()
  const states: SourceState[] = []
  for (let n = 0; n < all.length; n += atOnce) {
    const some = all.slice(n, n + atOnce).map((source) => sourceState(source, { sources, receipts }))
    states.push(...(await Promise.all(some)))
  }
  return states.sort((a, b) => (a.source.sourceId < b.source.sourceId ? -1 : 1))
}
