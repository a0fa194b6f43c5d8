import type { DocumentListing, PostingKey, Runtime, StoredReceipt } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import type { Posting } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { isUnfinished, type ReceiptState, type RecordProblem } from '../../receipt.ts'
import type { Source } from '../../source.ts'
import { openBytes } from '../../text/bytes.ts'
import { gist } from '../documents/content.ts'
import { documentKey, documentKeyParts, documentsPrefix, receiptOf } from '../documents/receive.ts'
import { contentRef, namingFor } from '../documents/renamed.ts'
import { senderOf } from '../sources.ts'
import { type Doomed, kept, readStored, redactedLines } from './redacted.ts'

/**
 * What is looked for in documents. `text` tells whether a stretch of a document holds it, whatever it is; `isAnywhere`:
 * it may stand in what is read of no record, and in documents of no source.
 */
export type Wanted = Doomed & { text(text: string): boolean; readonly isAnywhere: boolean }

/**
 * Where to look, and for what. `isAnywhere`: in the documents of all sources, and in those of none. `bar`: told of
 * postings that are in a document which somebody may have begun to read, and has yet to write. From then on they must
 * be refused for good: nobody finds them in the document any more.
 */
type Order = {
  readonly isAnywhere: boolean
  wantedOf(sourceId: string): Wanted
  bar(unwritten: readonly PostingKey[]): Promise<void>
}

/**
 * Takes what is wanted of each source out of every version of its documents: one that held it is replaced by what is
 * left of it, and removed after that, so that a crash leaves one of the two or both.
 *
 * @returns how many versions held it, and of how many receipts the problems were cut
 */
export async function eraseFromDocuments(
  sources: ReadonlySet<string>,
  { isAnywhere, wantedOf, bar }: Order,
  runtime: Runtime,
): Promise<{ documents: number; receipts: number }> {
  const held = new Map<string, ReadonlySet<string>>()
  const searchOf = searchesBy(wantedOf, runtime)
  const prefixes = isAnywhere ? [documentsPrefix] : [...sources].map((sourceId) => documentKey(sourceId, ''))
  for (const prefix of prefixes)
    for await (const listing of listedUnder(prefix, runtime)) {
      const search = await searchOf(listing)
      if (!(await holds(listing, search, runtime))) continue
      if (await isBeingRead(listing, runtime)) await bar((await wouldTake(listing, search, runtime)).keys)
      const taken = await redact(listing, search, runtime)
      held.set(nameOf(listing), taken.refs)
      // Again behind the redaction: who opens the document from now on reads what is left.
      if (await isBeingRead(listing, runtime)) await bar(taken.keys)
    }
  let receipts = 0
  for (const sourceId of sources)
    receipts += await cutReceipts(sourceId, { wanted: wantedOf(sourceId), held }, runtime)
  return { documents: held.size, receipts }
}

const toldEveryMs = 10_000

/**
 * The versions under a prefix as they are listed, so that memory holds one page of them. What a search leaves of one
 * comes up behind them and is looked at as well. Says every few seconds how far it is.
 */
async function* listedUnder(
  prefix: string,
  { documents, log, now }: Runtime,
): AsyncGenerator<DocumentListing> {
  let [of, searched, toldAtMs] = [0, 0, now()]
  for await (const _ of documents.versions(prefix)) of += 1
  for await (const listing of documents.versions(prefix)) {
    if (now() - toldAtMs >= toldEveryMs) {
      log.info('documents searched', { prefix, searched, of })
      toldAtMs = now()
    }
    yield listing
    searched += 1
  }
}

const nameOf = ({ key, version }: { key: string; version?: string | undefined }): string =>
  `${key}\n${version}`

type Search = { readonly source: Partial<Source>; readonly wanted: Wanted }

/** What is looked for is made once for all of a source; the source may be another hours later, or come only then. */
function searchesBy(wantedOf: (sourceId: string) => Wanted, runtime: Runtime) {
  const known = new Map<string, Wanted>()
  return async ({ key }: DocumentListing): Promise<Search> => {
    const { sourceId = '' } = documentKeyParts(key) ?? {}
    const wanted = known.get(sourceId) ?? wantedOf(sourceId)
    known.set(sourceId, wanted)
    return { source: (await senderOf(sourceId, runtime)) ?? {}, wanted }
  }
}

async function openReading(
  listing: DocumentListing,
  source: Partial<Source>,
  { documents, sizes: { documentBytesMax: bytesMax } }: Runtime,
) {
  const document = await documents.open(listing.key, listing.version)
  return document && { document, reading: readStored({ ...document, name: listing.key, bytesMax }, source) }
}

async function holds(
  listing: DocumentListing,
  { source, wanted }: Search,
  runtime: Runtime,
): Promise<boolean> {
  const opened = await openReading(listing, source, runtime)
  if (!opened) return false
  for (;;) {
    const { done, value } = await opened.reading.next()
    if (done) {
      if (value.problems.some(wanted.problem)) return true
      // What no format could read to its end may hold anything.
      const isSearched = wanted.isAnywhere || value.state === 'rejected' || value.rejected > 0
      return isSearched && !opened.document.isRedacted && textHolds(listing, wanted, runtime)
    }
    if (value.kind === 'posting' ? wanted.posting(value.posting) : wanted.problem(value.problem)) {
      await opened.reading.return(undefined as never)
      return true
    }
  }
}

/** What is looked for may lie across two chunks; nothing looked for is longer than this, with the markup within it. */
const overlapChars = 4_000

async function textHolds(
  listing: DocumentListing,
  wanted: Wanted,
  { documents, sizes }: Runtime,
): Promise<boolean> {
  const document = await documents.open(listing.key, listing.version)
  const bytes = document?.bytes ?? (async function* () {})()
  let rest = ''
  try {
    for await (const chunk of openBytes(bytes, sizes.documentBytesMax)) {
      const text = rest + chunk.toString('utf8')
      if (wanted.text(text)) return true
      rest = text.slice(-overlapChars)
    }
    return false
  } catch (cause) {
    // Only what is wrong with the bytes: a store that does not answer says nothing of what is in it.
    if (!(cause instanceof Problem) || cause.retry) throw cause
    // Nobody can say what bytes hold that cannot even be opened; they gave no posting, and are of no use.
    return true
  }
}

/** `refs` as the document has them, `keys` as they would be stored by who read it at any time. */
type Taken = { readonly refs: ReadonlySet<string>; readonly keys: readonly PostingKey[] }

/** The same, and the document stays as it is. */
async function wouldTake(listing: DocumentListing, search: Search, runtime: Runtime): Promise<Taken> {
  const { doomed, taken } = await taking(listing, search, runtime)
  const opened = await openReading(listing, search.source, runtime)
  if (opened) for await (const _ of redactedLines(opened.reading, doomed));
  return taken
}

async function redact(listing: DocumentListing, search: Search, runtime: Runtime): Promise<Taken> {
  const { doomed, taken } = await taking(listing, search, runtime)
  const opened = await openReading(listing, search.source, runtime)
  if (!opened) return taken
  const { capturedAt, isRedacted } = opened.document
  await runtime.documents.putRedacted({ ...listing, capturedAt }, redactedLines(opened.reading, doomed))
  if (!isRedacted) await runtime.documents.remove(listing.key, listing.version)
  return taken
}

/** Notes which postings go, and with them what is said of their fields. */
async function taking(
  { key }: DocumentListing,
  { source: { identity }, wanted }: Search,
  runtime: Runtime,
): Promise<{ doomed: Doomed; taken: Taken }> {
  const { sourceId = '' } = documentKeyParts(key) ?? {}
  const named = await namingFor({ sourceId, identity }, runtime)
  const [refs, keys, seen] = [new Set<string>(), [] as PostingKey[], new Map<string, number>()]
  const storedRefs = (posting: Posting): string[] => {
    const { sourceRef } = named(posting)
    if (identity !== 'content') return [sourceRef]
    const about = gist(posting)
    const nth = seen.get(about) ?? 0
    seen.set(about, nth + 1)
    // By who found nothing live that says the same: under what name it lives may have changed meanwhile.
    return [sourceRef, contentRef(about, nth)]
  }
  const doomed: Doomed = {
    posting(posting) {
      const stored = storedRefs(posting)
      if (!wanted.posting(posting)) return false
      refs.add(posting.sourceRef)
      for (const sourceRef of stored) keys.push({ sourceId, sourceRef })
      return true
    },
    problem: (problem) => isOf(problem, refs) || wanted.problem(problem),
  }
  return { doomed, taken: { refs, keys } }
}

const isOf = ({ ref }: RecordProblem, refs: ReadonlySet<string>): boolean =>
  ref !== undefined && refs.has(ref)

/** Whether somebody may hold what a document said, and has yet to write it. */
async function isBeingRead({ key, version }: DocumentListing, runtime: Runtime): Promise<boolean> {
  const { sourceId = '' } = documentKeyParts(key) ?? {}
  // Of a source that is not registered nothing is read. Asked for anew: it may be by now.
  if (!(await senderOf(sourceId, runtime))) return false
  const { receiptId, receipt } = await receiptOf({ key, version }, runtime)
  // Who releases a held one opens it before its receipt says so.
  if (receipt) return isUnfinished(receipt) || receipt.state === 'held'
  // Read once, and forgotten by the table since: who reads it again opens its receipt first.
  return (await runtime.records.get(recordNames.document(sourceId, receiptId))) === undefined
}

/** What receipts quote of records: of documents that held it, also what nobody can tell the record of. */
async function cutReceipts(
  sourceId: string,
  { wanted, held }: { wanted: Wanted; held: ReadonlyMap<string, ReadonlySet<string>> },
  { receipts }: Runtime,
): Promise<number> {
  let cut = 0
  for (const receipt of await receipts.list(sourceId, Number.POSITIVE_INFINITY)) {
    const refs = held.get(nameOf(receipt))
    const problems = refs
      ? kept(receipt.problems, wanted).filter((problem) => !isOf(problem, refs))
      : receipt.problems.filter((problem) => !wanted.problem(problem))
    if (problems.length === receipt.problems.length) continue
    await receipts.move({ ...receipt, problems }, [stateOf(receipt)])
    cut += 1
  }
  return cut
}

const stateOf = ({ state }: StoredReceipt): ReceiptState => state
