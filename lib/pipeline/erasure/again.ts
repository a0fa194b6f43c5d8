import type { PostingKey, Runtime } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { erasedFence } from '../sources.ts'
import { type ErasureRecord, erasePostings } from './erase.ts'
import { eraseSource } from './source.ts'

/** Every erasure there was, also those that were cut short. */
export async function* erasures({ records }: Runtime): AsyncGenerator<ErasureRecord> {
  for await (const name of records.list(recordNames.erasures)) {
    // Nothing else is ever written under these names: lib/pipeline/erasure/erase.ts.
    const record = (await records.get(name)) as ErasureRecord | undefined
    if (record) yield record
  }
}

/**
 * In an emptied table: what is erased can be written no more. The rest of an erasure is no matter of the
 * table.
 */
export async function barErased(runtime: Runtime): Promise<void> {
  for await (const { sourceId, sourceRef } of erasures(runtime)) {
    if (sourceRef !== undefined) await runtime.postings.erase([{ sourceId, sourceRef }])
    else await runtime.sources.raiseFence(sourceId, erasedFence)
  }
}

/** Cut short, or waiting until a lost table is filled again. */
export const isUndone = ({ doneAt }: ErasureRecord): boolean => doneAt === undefined

/**
 * Does every erasure again: those that were cut short; those that are young, since what was under way at their end may
 * have left more; and all of them after the table or a bucket was restored from a backup that knows more than it
 * should.
 */
export async function eraseAgain(
  runtime: Runtime,
  isMeant: (record: ErasureRecord) => boolean = () => true,
): Promise<number> {
  const all = (await Array.fromAsync(erasures(runtime))).filter(isMeant)
  const bySource = Map.groupBy(all, ({ sourceId }) => sourceId)
  for (const [sourceId, records] of bySource) {
    const [first] = records
    const whole = records.find(({ sourceRef }) => sourceRef === undefined)
    const keys = records.flatMap(({ sourceRef }): PostingKey[] =>
      sourceRef === undefined ? [] : [{ sourceId, sourceRef }],
    )
    if (whole) await eraseSource(sourceId, whole, runtime)
    else if (first) await erasePostings(keys, first, runtime)
  }
  return all.length
}
