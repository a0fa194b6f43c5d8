import type { Runtime } from '../../ports.ts'
import { endRestOfSweep, isBeingFilled } from '../documents/uploads.ts'
import { eraseAgain, isUndone } from '../erasure/again.ts'
import { buildAll } from '../feeds/request.ts'
import { leadOldIds } from '../openings/old-ids.ts'
import { rematch } from '../openings/rematch.ts'
import { scopeIdsOf } from '../sources.ts'
import { type Replayed, replaySource, sourcesWithDocuments } from './replay.ts'
import { letFeedsGo, type Restored, repeatWords, restore } from './restore.ts'

/** What to read again; without `only` the documents of all sources. `unreadOnly` as `replaySource` has it. */
export type RebuildOrder = { readonly only?: string | undefined; readonly unreadOnly: boolean }

/** How far a rebuild has come. `source`: all documents of one were looked at; `counts` says what became of them. */
export type RebuildStep =
  | { readonly did: 'restore'; readonly counts: Restored }
  | ({ readonly did: 'document' } & Replayed)
  | { readonly did: 'source'; readonly sourceId: string; readonly counts: Readonly<Record<string, number>> }
  | { readonly did: 'match'; readonly postings: number; readonly words: number }

/**
 * Reads the documents of one source and its scopes again, or of all after what the table has lost of the rest was put
 * back; then matches what no opening shows as it is, and publishes. It goes as far as its steps are asked for. Where a
 * table was lost, feeds are held and the sweep rests until all of it was read.
 */
export async function* rebuild(
  { only, unreadOnly }: RebuildOrder,
  runtime: Runtime,
): AsyncGenerator<RebuildStep> {
  yield { did: 'restore', counts: await restore(runtime) }
  const named = only === undefined ? undefined : [only, ...(await scopeIdsOf(only, runtime))]
  for (const sourceId of named ?? (await sourcesWithDocuments(runtime))) {
    const counts: Record<string, number> = {}
    for await (const replayed of replaySource(sourceId, { unreadOnly }, runtime)) {
      counts[replayed.outcome] = (counts[replayed.outcome] ?? 0) + 1
      yield { did: 'document', ...replayed }
    }
    yield { did: 'source', sourceId, counts }
  }
  let postings = 0
  for (const sourceId of named ?? [undefined]) postings += await rematch(sourceId, runtime)
  yield { did: 'match', postings, words: await repeatWords(runtime) }
  if (only === undefined) {
    if (await isBeingFilled(runtime)) await leadOldIds(runtime)
    await letFeedsGo(runtime)
    await endRestOfSweep(runtime)
  }
  await buildAll(runtime)
  // What was erased meanwhile stands in feeds that were held until now.
  if (only === undefined) await eraseAgain(runtime, isUndone)
}
