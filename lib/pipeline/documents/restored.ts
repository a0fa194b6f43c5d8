import type { Removals, Runtime } from '../../ports.ts'
import type { Snapshot } from './judged.ts'
import { undoneBefore } from './removals.ts'
import { mayAgree } from './undo.ts'

// What a person brought back goes again by a person's word alone, or once the source has listed it anew.

/** Of the refs that a snapshot does not list, those that a person brought back and none has listed since. */
export async function restoredOf(
  { sourceId, sequence }: Pick<Snapshot, 'sourceId' | 'sequence'>,
  { missing, removals, atMs }: { missing: readonly string[]; removals: Removals; atMs: number },
  { postings }: Runtime,
): Promise<ReadonlySet<string>> {
  const undone = mayAgree(removals, atMs) ? [] : undoneBefore(removals, sequence)
  const noted = await Promise.all(undone.map((one) => postings.notedRemoval(sourceId, one)))
  return new Set(missing).intersection(new Set(noted.flat()))
}

export const whyRestored = ({ size }: ReadonlySet<string>): string | undefined =>
  size > 0 ? `a person brought back ${size} of the postings that are missing` : undefined

/**
 * Which of the documents that a person undid this snapshot answers: it lists all that they had removed, or a person has
 * let it go since. What it was compared with says nothing: a person may bring back while it is read.
 */
export async function answeredBy(
  { sourceId, sequence, lists }: Pick<Snapshot, 'sourceId' | 'sequence' | 'lists'>,
  { removals, isAgreed }: { readonly removals: Removals; readonly isAgreed: boolean },
  { postings }: Runtime,
): Promise<ReadonlySet<number>> {
  const answered = new Set<number>()
  for (const one of undoneBefore(removals, sequence))
    if (isAgreed || (await postings.notedRemoval(sourceId, one)).every(lists)) answered.add(one)
  return answered
}
