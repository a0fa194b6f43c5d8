import type { Runtime } from '../../ports.ts'
import type { Source } from '../../source.ts'
import type { SourceFormatId } from '../../words.ts'
import { knownRights } from '../feeds/data/known-rights.ts'
import { holding } from '../sources.ts'

/**
 * The known terms of a kind bind whoever sends its documents, also where nobody said what kind it is. Noted before
 * anything of the document counts, so that no feed shows it without them.
 */
export async function noteKind(
  { sourceId }: Pick<Source, 'sourceId'>,
  format: SourceFormatId | undefined,
  { sources, log }: Pick<Runtime, 'sources' | 'log'>,
): Promise<void> {
  if (format === undefined || !(format in knownRights)) return
  // As it stands now: reading may have taken minutes.
  const stored = await sources.get(sourceId)
  const source = stored && (await holding(stored, { sources }))
  if (!source || source.format === format || source.formats?.includes(format)) return
  await sources.change(sourceId, (now) => ({
    ...now,
    formats: [...new Set([...(now.formats ?? []), format])].sort(),
  }))
  log.info('source marked', { sourceId, format })
}
