import type { Runtime, StoredReceipt } from '../../ports.ts'
import type { Source } from '../../source.ts'
import { allSources } from '../sources.ts'

/** A source with the receipt of its newest document, and those that are held and wait for a person. */
export type SourceState = {
  readonly source: Source
  readonly last?: StoredReceipt | undefined
  readonly held: readonly StoredReceipt[]
}

type Ports = Pick<Runtime, 'sources' | 'receipts'>

const atOnce = 16
/** A form opens a receipt, and perhaps nobody posts it: looked at are this many to find one with a document. */
const unpostedMost = 20
const isPosted = ({ state, version }: StoredReceipt): boolean => state !== 'received' || version !== undefined

/** One source as it stands. */
export async function sourceState(source: Source, { sources, receipts }: Ports): Promise<SourceState> {
  const { sourceId } = source
  const [newest, fence] = await Promise.all([receipts.list(sourceId, unpostedMost), sources.fence(sourceId)])
  // For what was held before the fence, a newer snapshot stands.
  return { source, last: newest.find(isPosted), held: await receipts.held(sourceId, fence) }
}

/** Every source as it stands, by id; scopes below theirs. */
export async function sourceStates({ sources, receipts }: Ports): Promise<SourceState[]> {
  const all = await allSources({ sources })
  const states: SourceState[] = []
  for (let n = 0; n < all.length; n += atOnce) {
    const some = all.slice(n, n + atOnce).map((source) => sourceState(source, { sources, receipts }))
    states.push(...(await Promise.all(some)))
  }
  return states
}
