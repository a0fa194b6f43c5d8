import type { PostingKey, Runtime } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { keyOf } from '../../posting.ts'
import { documentKey } from '../documents/receive.ts'
import {
  type Erased,
  type ErasedBy,
  type ErasureRecord,
  eraseFromTable,
  erasureName,
  forgetWords,
} from './erase.ts'
import { eraseFromFeeds } from './feeds.ts'

/**
 * Erases a source: its secrets and keys, its postings, documents, receipts and records, and all feed versions
 * that could show any of them. Its fence is raised beyond every number, so that nothing of it can ever be
 * written again.
 */
export async function eraseSource(sourceId: string, about: ErasedBy, runtime: Runtime): Promise<Erased> {
  const { records, sources, keys } = runtime
  const at = new Date(runtime.now()).toISOString()
  // Begun before, it goes on as it was begun: by now the table may know nothing of it. Nothing else has such a name.
  const before = (await records.get(erasureName({ sourceId }))) as ErasureRecord | undefined
  let since = before?.since ?? at
  for await (const { firstSeenAt } of runtime.postings.all(sourceId))
    if (firstSeenAt < since) since = firstSeenAt
  const record = { ...about, sourceId, at, since }
  await records.put(erasureName({ sourceId }), record)
  await sources.raiseFence(sourceId, Number.MAX_SAFE_INTEGER)
  const source = await sources.get(sourceId)
  for (const { keyId } of source?.keys ?? []) await keys.remove(keyId)
  await sources.remove(sourceId)

  const found: PostingKey[] = []
  for await (const { posting } of runtime.postings.all(sourceId)) found.push(keyOf(posting))
  await eraseFromTable(found, runtime)
  await forgetWords(found, runtime)
  const documents = await eraseDocuments(sourceId, runtime)
  const receipts = await eraseReceipts(sourceId, runtime)
  for (const prefix of [recordNames.documents, recordNames.releases, recordNames.undos])
    for await (const name of records.list(prefix(sourceId))) await records.remove(name)
  const feeds = await eraseFromFeeds(since, runtime)
  await records.put(erasureName({ sourceId }), { ...record, doneAt: new Date(runtime.now()).toISOString() })
  const done = { postings: found.length, documents, receipts, ...feeds }
  runtime.log.info('erased', { sourceId, by: about.by, ...done })
  return done
}

/** A version may have been redacted before: what is left of it goes after it. */
async function eraseDocuments(sourceId: string, { documents }: Runtime): Promise<number> {
  let removed = 0
  for (;;) {
    const versions = await Array.fromAsync(documents.versions(documentKey(sourceId, '')))
    if (versions.length === 0) return removed
    for (const { key, version } of versions) await documents.remove(key, version)
    removed += versions.length
  }
}

async function eraseReceipts(sourceId: string, { receipts, chunks }: Runtime): Promise<number> {
  const all = await receipts.list(sourceId, Number.POSITIVE_INFINITY)
  for (const receipt of all) {
    await chunks.clear(receipt.receiptId)
    await receipts.remove(receipt)
  }
  return all.length
}
