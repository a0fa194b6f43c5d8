import { documentKey, documentsPrefix } from '../pipeline/documents/receive.ts'
import { type ErasureRecord, erasureName, roundsOf, withTwins } from '../pipeline/erasure/erase.ts'
import { mayShow, shownFrom } from '../pipeline/erasure/shown.ts'
import { scopeIdsOf } from '../pipeline/sources.ts'
import type { PostingKey, Runtime } from '../ports.ts'
import { countOf } from '../text/count-of.ts'
import type { StoredIo } from './command.ts'

/** What an erasure of postings would take, said before anything is done. `prefix`: which documents it searches. */
export async function planPostings(
  named: readonly PostingKey[],
  prefix: string,
  { runtime, io }: StoredIo,
): Promise<void> {
  const keys = await withTwins(named, runtime)
  const all = [...keys, ...(await roundsOf(keys, runtime))]
  const stored = (await runtime.postings.get(all)).filter((posting) => posting !== undefined)
  const begun = await Promise.all(keys.map((key) => sinceBefore(key, runtime)))
  const since = oldest([...stored.map(({ firstSeenAt }) => firstSeenAt), ...begun])
  const feeds =
    since === undefined
      ? 'where one holds it, every feed version there is, since nobody can tell when it was first shown'
      : await versionsSince(since, runtime)
  io.err(
    `${countOf(stored.length, 'posting')}; searched for what is said of them: ` +
      `${countOf(await documentsUnder(prefix, runtime), 'stored document')}; ${feeds}. ${undone}`,
  )
}

/** The same of a whole source, with its scopes. */
export async function planSource(sourceId: string, { runtime, io }: StoredIo): Promise<void> {
  let [postings, documents, receipts] = [0, 0, 0]
  let since: string | undefined
  const scopes = await scopeIdsOf(sourceId, runtime)
  for (const id of [sourceId, ...scopes]) {
    since = oldest([since, await sinceBefore({ sourceId: id }, runtime)])
    for await (const { firstSeenAt } of runtime.postings.all(id)) {
      postings += 1
      since = oldest([since, firstSeenAt])
    }
    documents += await documentsUnder(documentsOf(id), runtime)
    receipts += (await runtime.receipts.list(id, Number.POSITIVE_INFINITY)).length
  }
  const named = scopes.length === 0 ? '' : ` and its scopes (${scopes.join(', ')})`
  const feeds = since === undefined ? 'no feed version' : await versionsSince(since, runtime)
  io.err(
    `Source "${sourceId}"${named} with its keys and secrets; ${countOf(postings, 'posting')}, ` +
      `${countOf(documents, 'document')}, ${countOf(receipts, 'receipt')}; ${feeds}. ` +
      `Nothing can be sent under its id any more. ${undone}`,
  )
}

const undone = 'Nothing was erased: --yes does it, for good.'

const oldest = (times: readonly (string | undefined)[]): string | undefined =>
  times.filter((time) => time !== undefined).sort()[0]

/** Since when an erasure that was begun before counts: by now the table may know nothing of it. */
async function sinceBefore(key: Pick<PostingKey, 'sourceId'> & { sourceRef?: string }, { records }: Runtime) {
  // Nothing else is ever written under these names.
  const before = (await records.get(erasureName(key))) as ErasureRecord | undefined
  return before?.since
}

/** Where the documents lie that are searched for a subject: also those of sources that nobody registered. */
export const everyDocument = documentsPrefix
/** Where those of one source lie. */
export const documentsOf = (sourceId: string): string => documentKey(sourceId, '')

async function documentsUnder(prefix: string, { documents }: Runtime): Promise<number> {
  let count = 0
  for await (const _ of documents.versions(prefix)) count += 1
  return count
}

/** What was published since shows it, or may: it goes, and nobody can go back to it. */
async function versionsSince(since: string, { feeds }: Runtime): Promise<string> {
  const from = shownFrom(since)
  let count = 0
  for await (const { feedId } of feeds.pointers()) {
    const history = await feeds.history(feedId, Number.POSITIVE_INFINITY)
    count += history.filter((version) => mayShow(version, from)).length
  }
  return (
    `the ${count} feed versions published since ${from}, with rollback to them and partners' cursors from before ` +
    '(feeds are published anew without it)'
  )
}
