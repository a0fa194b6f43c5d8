import { buildAll } from '../pipeline/feeds/request.ts'
import { rematch } from '../pipeline/openings/rematch.ts'
import { replaySource, sourcesWithDocuments } from '../pipeline/rebuild/replay.ts'
import { letFeedsGo, repeatWords, restore } from '../pipeline/rebuild/restore.ts'
import { scopeIdsOf } from '../pipeline/sources.ts'
import type { StoredIo } from './command.ts'
import { storedSource } from './source-shown.ts'

type Counts = Record<string, number>

/**
 * Reads the documents of one source and its scopes again, or of all after what the table has lost of the rest was put
 * back; then matches what no opening shows as it is, and publishes.
 */
export async function replay(
  { only, unreadOnly }: { readonly only?: string | undefined; readonly unreadOnly: boolean },
  { runtime, io }: StoredIo,
): Promise<number> {
  const restored = await restore(runtime)
  if (Object.values(restored).some((count) => count > 0)) io.err(`put back: ${said(restored)}`)
  if (only !== undefined) await storedSource(only, runtime)
  const named = only === undefined ? undefined : [only, ...(await scopeIdsOf(only, runtime))]
  for (const sourceId of named ?? (await sourcesWithDocuments(runtime))) {
    const counts: Counts = {}
    for await (const { turn, outcome } of replaySource(sourceId, { unreadOnly }, runtime)) {
      counts[outcome] = (counts[outcome] ?? 0) + 1
      if (outcome !== 'left') io.err(`${turn.key}: ${outcome}`)
    }
    await io.out(`${sourceId}\t${said(counts) || 'no documents'}\n`)
  }
  let matched = 0
  for (const sourceId of named ?? [undefined]) matched += await rematch(sourceId, runtime)
  const words = await repeatWords(runtime)
  if (matched + words > 0) io.err(`matched ${matched} postings, repeated ${words} words of people`)
  await letFeedsGo(runtime)
  await buildAll(runtime)
  return 0
}

/** What is no state of a receipt: not read, as a newer snapshot stands for it or, with --unread, it was read before. */
const outcomes: Readonly<Record<string, string>> = { left: 'as they were' }

const said = (counts: Counts): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${outcomes[name] ?? name}`)
    .join(', ')
