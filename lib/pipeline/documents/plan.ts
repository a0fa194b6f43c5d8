import type { Removals, Runtime, StoredReceipt } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import type { Judged, Snapshot } from './judged.ts'
import { isPlanned, planned, removedAtMost, restarted } from './removals.ts'
import { answeredBy } from './restored.ts'
import { changeRemovals } from './undo.ts'

// What a snapshot is about to remove: written down before it goes, and put right after.

/**
 * Takes note of what is to go, before any of it goes: refs for undoing, numbers for the guard. Numbers first: of two
 * workers on one document, one is refused there, and takes no note over the other's.
 */
export async function plan(snapshot: Snapshot, judged: Judged, runtime: Runtime): Promise<void> {
  const { sourceId, sequence } = snapshot
  const { missing, live, removals, isAgreed } = judged
  // What was noted first is the whole of it: some of that may be gone by now.
  if (isPlanned(removals, sequence)) return
  const before = new Set(await runtime.postings.stillRemoved(sourceId, sequence))
  const gone = before.difference(new Set(missing)).size
  const counted = { live: live + gone, removed: missing.length + gone }
  const removal = { sequence, atMs: timeOf(snapshot, runtime), ...counted }
  const answered = await answeredBy(snapshot, judged, runtime)
  const next = isAgreed ? restarted(removals, removal, answered) : planned(removals, removal, answered)
  await keep(sourceId, next, runtime)
  await noteMissing(snapshot, missing, runtime)
}

/** Also what it has removed before stays noted: it was cut short, or is read again. */
export async function noteMissing(
  { sourceId, sequence }: Snapshot,
  missing: readonly string[],
  { postings }: Runtime,
): Promise<void> {
  const gone = await postings.stillRemoved(sourceId, sequence)
  await postings.noteRemoval(sourceId, sequence, [...new Set([...gone, ...missing])].sort())
}

/** Of what was noted, how many stayed, and those that a person brought back meanwhile. */
type Stayed = Pick<Judged, 'spared'> & { readonly left: number }

/** What a snapshot did not come to remove is not counted. A worker that comes after a crash may say it twice. */
export async function unplan(snapshot: Snapshot, stayed: Stayed, runtime: Runtime): Promise<void> {
  if (stayed.left === 0) return
  const { sourceId, sequence } = snapshot
  const { removed = 0 } = await removedBy(snapshot, stayed, runtime)
  await changeRemovals(sourceId, (removals) => removedAtMost(removals, sequence, removed), runtime)
}

/**
 * Says of a document that newer ones have turned away that it has removed what is gone by it, and no more, whatever was
 * planned.
 */
export async function endPlan(
  { sourceId, sequence }: Pick<Snapshot, 'sourceId' | 'sequence'>,
  runtime: Runtime,
): Promise<void> {
  if (!isPlanned(await runtime.sources.removals(sourceId), sequence)) return
  const { length } = await runtime.postings.stillRemoved(sourceId, sequence)
  await changeRemovals(sourceId, (removals) => removedAtMost(removals, sequence, length), runtime)
}

/** How many a snapshot has removed in all. Nothing is said of none. */
export async function removedBy(
  { sourceId, sequence }: Snapshot,
  { left, spared }: Stayed,
  { postings }: Runtime,
): Promise<Pick<StoredReceipt, 'removed'>> {
  const noted = await postings.notedRemoval(sourceId, sequence)
  const { length } = noted.filter((ref) => !spared.has(ref))
  return length > left ? { removed: length - left } : {}
}

/** By the document, so that reading it again comes to the same; but nobody's document is of the future. */
export const timeOf = ({ capturedAt }: Snapshot, runtime: Runtime): number =>
  Math.min(Date.parse(capturedAt), runtime.now())

/**
 * @throws Problem `write_conflict` when another document of the source was there; this one is then read again
 */
export async function keep(sourceId: string, removals: Removals, runtime: Runtime): Promise<void> {
  if ((await runtime.sources.putRemovals(sourceId, removals)) === 'conflict')
    throw new Problem('write_conflict', { sourceId })
}
