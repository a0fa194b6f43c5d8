import { hash } from 'node:crypto'
import type { Override, PostingKey, Runtime, StoredPosting } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { type Posting, postingKey } from '../../posting.ts'
import { again } from '../again.ts'
import { gist } from '../documents/content.ts'
import { matchPostings } from '../openings/match.ts'
import { eraseFromDocuments, type Wanted } from './documents.ts'
import { eraseFromFeeds } from './feeds.ts'
import { isSaidIn } from './subject.ts'
import { unescaped } from './unescaped.ts'

/** Who wanted something erased, and why: kept for ever, so it names nobody whom it was about. */
export type ErasedBy = { readonly by: string; readonly why: string }

/**
 * What stays of an erasure: without content, so that it can be done again wherever content comes back from.
 */
export type ErasureRecord = ErasedBy & {
  readonly sourceId: string
  /** Absent: the whole source. */
  readonly sourceRef?: string | undefined
  readonly at: string
  /** When it was first seen: no feed before that can show it. */
  readonly since?: string | undefined
  readonly doneAt?: string | undefined
}

/** What was removed, in numbers. */
export type Erased = {
  readonly postings: number
  readonly documents: number
  readonly receipts: number
  readonly versions: number
  readonly objects: number
}

export const erasureName = ({ sourceId, sourceRef }: Pick<ErasureRecord, 'sourceId' | 'sourceRef'>): string =>
  recordNames.erasure(hash('sha256', sourceRef === undefined ? sourceId : `${sourceId}\n${sourceRef}`, 'hex'))

/**
 * Erases postings wherever they are, in all their rounds. The order is what makes it safe to be cut short and
 * done again: first the word that they are erased, which no loss of the table takes back; then the table, from
 * where nothing can spread any more; then what they were read from, and what was made of them.
 *
 * @param says what else must go from the documents of all sources: words of a data subject
 */
export async function erasePostings(
  keys: readonly PostingKey[],
  about: ErasedBy,
  runtime: Runtime,
  says?: (text: string) => boolean,
): Promise<Erased> {
  const refs = [...new Map(keys.map((key) => [nameOf(key), { ...key, round: undefined }])).values()]
  const rounds = await roundsOf(refs, runtime)
  const stored = (await runtime.postings.get([...refs, ...rounds])).filter((posting) => posting !== undefined)
  const all = [...refs, ...(await otherNames(stored, runtime))]
  const begun = await begin(all, { about, stored }, runtime)
  await eraseFromTable([...rounds, ...all], runtime)
  await forgetWords([...rounds, ...all], runtime)
  const sources = says ? (await runtime.sources.list()).map(({ sourceId }) => sourceId) : []
  let documents = 0
  let receipts = 0
  for (const sourceId of new Set([...all.map((key) => key.sourceId), ...sources])) {
    const own = all.filter((key) => key.sourceId === sourceId)
    const found = await eraseFromDocuments(sourceId, wantedOf(own, stored, says), runtime)
    documents += found.documents
    receipts += found.receipts
  }
  const feeds = await eraseFromFeeds(sinceOf(begun, documents), runtime)
  const doneAt = new Date(runtime.now()).toISOString()
  for (const record of begun) await runtime.records.put(erasureName(record), { ...record, doneAt })
  const done = { postings: stored.length, documents, receipts, ...feeds }
  runtime.log.info('erased', { by: about.by, ...done })
  return done
}

/** Whichever round of it is meant. */
const nameOf = ({ sourceId, sourceRef }: PostingKey): string => postingKey({ sourceId, sourceRef })

/** The rounds after the first, the last one first: if they go in this order, what is left of them is found again. */
export async function roundsOf(keys: readonly PostingKey[], { postings }: Runtime): Promise<PostingKey[]> {
  const found: PostingKey[] = []
  let open = keys
  for (let round = 2; open.length > 0; round += 1) {
    const next = open.map((key) => ({ ...key, round }))
    const stored = await postings.get(next)
    open = next.filter((_, at) => stored[at])
    found.unshift(...open)
  }
  return found
}

/** What was begun before goes on as it was begun: by then, the table knows nothing of it. */
async function begin(
  keys: readonly PostingKey[],
  { about, stored }: { readonly about: ErasedBy; readonly stored: readonly StoredPosting[] },
  { records, now }: Runtime,
): Promise<ErasureRecord[]> {
  const firstSeen = new Map(stored.map(({ posting, firstSeenAt }) => [postingKey(posting), firstSeenAt]))
  const { by, why } = about
  const at = new Date(now()).toISOString()
  const begun: ErasureRecord[] = []
  for (const { sourceId, sourceRef } of keys) {
    const name = erasureName({ sourceId, sourceRef })
    const since = firstSeen.get(postingKey({ sourceId, sourceRef }))
    // Nothing else is ever written under these names.
    const before = (await records.get(name)) as ErasureRecord | undefined
    const record = { by, why, sourceId, sourceRef, at, ...before, since: before?.since ?? since }
    await records.put(name, record)
    begun.push(record)
  }
  return begun
}

/**
 * Where ids mean nothing, the posting would come back under a name made of what it is about:
 * lib/pipeline/documents/renamed.ts.
 */
async function otherNames(stored: readonly StoredPosting[], { sources }: Runtime): Promise<PostingKey[]> {
  const names: PostingKey[] = []
  for (const { posting } of stored) {
    const source = await sources.get(posting.sourceId)
    if (source?.identity === 'content')
      names.push({ sourceId: posting.sourceId, sourceRef: `content-${gist(posting)}` })
  }
  return names
}

/** Undefined where nothing of it was ever there: then no feed has shown it. */
function sinceOf(begun: readonly ErasureRecord[], documents: number): string | undefined {
  const [first] = begun.flatMap(({ since }) => since ?? []).sort()
  return first ?? (documents > 0 ? new Date(0).toISOString() : undefined)
}

const atOnce = 20

/** Postings, what matching knows of them, and the openings they were in. */
export async function eraseFromTable(keys: readonly PostingKey[], runtime: Runtime): Promise<void> {
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce)
    await runtime.postings.erase(some)
    await again(() => matchPostings(some, runtime))
  }
}

/** What people said of them, and why. */
export async function forgetWords(keys: readonly PostingKey[], { records }: Runtime): Promise<void> {
  const gone = new Set(keys.map(postingKey))
  for await (const name of records.list(recordNames.words)) {
    // Nothing else is ever written under these names.
    const word = (await records.get(name)) as Override | undefined
    if (word && (gone.has(word.a) || gone.has(word.b))) await records.remove(name)
  }
}

/** Refs this short stand in any text. */
const refCharsMin = 4

function wantedOf(
  keys: readonly PostingKey[],
  stored: readonly StoredPosting[],
  says: (text: string) => boolean = () => false,
): Wanted {
  const refs = new Set(keys.map(({ sourceRef }) => sourceRef))
  const gists = new Set(
    stored.filter(({ posting }) => refs.has(`content-${gist(posting)}`)).map(({ posting }) => gist(posting)),
  )
  const longRefs = [...refs].filter((ref) => ref.length >= refCharsMin)
  return {
    posting: (posting: Posting) =>
      refs.has(posting.sourceRef) || gists.has(gist(posting)) || isSaidIn(posting, says),
    problem: (problem) => (problem.ref !== undefined && refs.has(problem.ref)) || isSaidIn(problem, says),
    text: (text) =>
      [text, unescaped(text)].some((one) => longRefs.some((ref) => one.includes(ref)) || says(one)),
  }
}
