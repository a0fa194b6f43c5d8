import { limits } from '../../limits.ts'
import type { Removals, Runtime, StoredReceipt } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { again } from '../conflicts.ts'
import { corrected, undoneBy } from './removals.ts'

const restoreMs = limits.restoreDays * 86_400_000

/** Whether it is too long ago that a document came to its end to undo what it removed: limits.restoreDays. */
export const isTooLate = ({ updatedAt }: Pick<StoredReceipt, 'updatedAt'>, now: number): boolean =>
  Date.parse(updatedAt) < now - restoreMs

/**
 * Takes back what one document removed: exactly the postings that are withdrawn by it still, not those of
 * which a later document has spoken since. Safe to run twice. From then on, a person decides what the
 * source's held snapshots may remove, and whether what came back may go again, for as long as a removal can be undone.
 *
 * @returns how many postings are live again
 */
export async function undoRemoval(
  { sourceId, sequence }: Pick<StoredReceipt, 'sourceId' | 'sequence'>,
  runtime: Runtime,
): Promise<number> {
  const now = runtime.now()
  // What the source has listed or dropped since is not for a person to decide again.
  const refs = await runtime.postings.stillRemoved(sourceId, sequence)
  if (refs.length === 0) return 0
  // What does not come back is not what a source must list to answer. A try that was cut short has seen to that.
  const { undone = [] } = await runtime.sources.removals(sourceId)
  if (!undone.includes(sequence)) await runtime.postings.noteRemoval(sourceId, sequence, refs)
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
