import { limits } from '../../limits.ts'
import type { Removals, Runtime, StoredReceipt } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { again } from '../conflicts.ts'
import { corrected, undoneBy } from './removals.ts'

const restoreMs = limits.restoreDays * 86_400_000

/**
 * Takes back what one document removed: exactly the postings that are withdrawn by it still, not those of
 * which a later document has spoken since. Safe to run twice. From then on, a person decides what the
 * source's held snapshots may remove, and whether what came back may go again, for as long as a removal can be undone.
 *
 * @returns how many postings are live again, or `too late`: a removal can be undone for limits.restoreDays
 */
export async function undoRemoval(
  { sourceId, sequence, updatedAt }: Pick<StoredReceipt, 'sourceId' | 'sequence' | 'updatedAt'>,
  runtime: Runtime,
): Promise<number | 'too late'> {
  const now = runtime.now()
  if (Date.parse(updatedAt) < now - restoreMs) return 'too late'
  const refs = await runtime.postings.notedRemoval(sourceId, sequence)
  if (refs.length === 0) return 0
  // First, so that agreeing snapshots cannot come between.
  await changeRemovals(sourceId, (removals) => undoneBy(removals, sequence, now), runtime)
  const at = new Date(now).toISOString()
  const outcomes = await runtime.postings.restore(sourceId, sequence, refs, at)
  const restored = outcomes.filter((outcome) => outcome === 'written').length
  runtime.log.info('removal undone', { sourceId, sequence, restored, of: refs.length })
  if (restored === 0) return 0
  await changeRemovals(sourceId, (removals) => corrected(removals, sequence, restored), runtime)
  return restored
}

/** @throws Problem `write_conflict` when other workers keep writing there */
export const changeRemovals = (
  sourceId: string,
  change: (removals: Removals) => Removals,
  { sources }: Runtime,
): Promise<void> =>
  again(async () => {
    const next = change(await sources.removals(sourceId))
    if ((await sources.putRemovals(sourceId, next)) === 'conflict')
      throw new Problem('write_conflict', { sourceId })
  })

/**
 * Whether agreeing snapshots may speak for a person: not for some time after a person said that one was
 * wrong.
 */
export const mayAgree = (
  { undoneAtMs }: { readonly undoneAtMs?: number | undefined },
  now: number,
): boolean => undoneAtMs === undefined || undoneAtMs < now - restoreMs
