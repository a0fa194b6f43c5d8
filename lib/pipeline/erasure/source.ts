import type { PostingKey, Runtime } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { keyOf } from '../../posting.ts'
import { documentKey } from '../documents/receive.ts'
import { erasedFence, scopeIdsOf } from '../sources.ts'
import {
  type Erased,
  type ErasedBy,
  type ErasureRecord,
  end,
  eraseFromTable,
  erasureName,
  forgetWords,
} from './erase.ts'
import { eraseFromFeeds } from './feeds.ts'

type Gone = Pick<Erased, 'postings' | 'documents' | 'receipts'>
type Begun = ErasureRecord & { readonly since: string }

/**
 * Erases a source and all its scopes, or a scope alone: its secrets and keys, its postings, documents, receipts and
 * records, and all feed versions that could show any of them. Its fence is raised beyond every number, so that nothing
 * of it can ever be written again.
 */
export async function eraseSource(sourceId: string, about: ErasedBy, runtime: Runtime): Promise<Erased> {
  const startedMs = runtime.now()
  const own = await begin(sourceId, about, runtime)
  const begun = [own]
  const gone: Gone[] = []
  const eraseScopes = async () => {
    for (const scope of await scopeIdsOf(sourceId, runtime)) {
      begun.push(await begin(scope, about, runtime))
      gone.push(await eraseOne(scope, runtime))
    }
  }
  // First, since what the source refuses a reader holds for them as long as it stands.
  await eraseScopes()
  gone.push(await eraseOne(sourceId, runtime))
  // Those that came meanwhile: without their source, no more do.
  await eraseScopes()
  const since = begun.reduce((first, one) => (one.since < first ? one.since : first), own.since)
  // Where none of it was ever there, no feed has shown it.
  const wasThere = sumOf(gone).postings > 0 || begun.some((one) => one.since < one.at)
  const feeds = await eraseFromFeeds(wasThere ? since : undefined, runtime)
  await end(begun, { startedMs, feeds }, runtime)
  const done = { ...sumOf(gone), ...feeds }
  runtime.log.info('erased', { sourceId, by: about.by, ...done })
  return done
}

const sumOf = (gone: readonly Gone[]): Gone => ({
  postings: gone.reduce((sum, one) => sum + one.postings, 0),
  documents: gone.reduce((sum, one) => sum + one.documents, 0),
  receipts: gone.reduce((sum, one) => sum + one.receipts, 0),
})

async function begin(sourceId: string, about: ErasedBy, runtime: Runtime): Promise<Begun> {
  const { records } = runtime
  const at = new Date(runtime.now()).toISOString()
  // Begun before, it goes on as it was begun: by now the table may know nothing of it. Nothing else has such a name.
  const before = (await records.get(erasureName({ sourceId }))) as ErasureRecord | undefined
  let since = before?.since ?? at
  for await (const { firstSeenAt } of runtime.postings.all(sourceId))
    if (firstSeenAt < since) since = firstSeenAt
  const { by, why } = about
  const record = { ...before, by, why, sourceId, at, since }
  await records.put(erasureName({ sourceId }), record)
  return record
}

async function eraseOne(sourceId: string, runtime: Runtime): Promise<Gone> {
  const { records, sources, keys } = runtime
  await sources.raiseFence(sourceId, erasedFence)
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
  return { postings: found.length, documents, receipts }
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
