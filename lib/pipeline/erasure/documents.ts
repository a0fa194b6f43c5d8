import type { DocumentListing, Runtime, StoredReceipt } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import type { ReceiptState } from '../../receipt.ts'
import type { Source } from '../../source.ts'
import { openBytes } from '../../text/bytes.ts'
import { documentKey } from '../documents/receive.ts'
import { type Doomed, kept, readingOf, redactedLines } from './redacted.ts'

/**
 * What is looked for in documents. `text` tells whether a stretch of a document that nobody can read holds it.
 */
export type Wanted = Doomed & { text(text: string): boolean }

/**
 * Takes what is wanted out of every version of a source's documents: one that held it is replaced by what is
 * left of it, and removed after that, so that a crash leaves one of the two or both.
 *
 * @returns how many versions held it, and of how many receipts the problems were cut
 */
export async function eraseFromDocuments(
  sourceId: string,
  wanted: Wanted,
  runtime: Runtime,
): Promise<{ documents: number; receipts: number }> {
  const source = (await runtime.sources.get(sourceId)) ?? {}
  const held = new Set<string>()
  for (const listing of await Array.fromAsync(runtime.documents.versions(documentKey(sourceId, '')))) {
    if (!(await holds(listing, { source, wanted }, runtime))) continue
    held.add(nameOf(listing))
    await redact(listing, { source, wanted }, runtime)
  }
  return { documents: held.size, receipts: await cutReceipts(sourceId, { wanted, held }, runtime) }
}

const nameOf = ({ key, version }: { key: string; version?: string | undefined }): string =>
  `${key}\n${version}`

type Search = { readonly source: Partial<Source>; readonly wanted: Wanted }

async function openReading(
  listing: DocumentListing,
  source: Partial<Source>,
  { documents, sizes: { documentBytesMax: bytesMax } }: Runtime,
) {
  const document = await documents.open(listing.key, listing.version)
  return document && { document, reading: readingOf({ ...document, name: listing.key, bytesMax }, source) }
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
      // What no format could read to its end may hold anything.
      const isUnread = value.state === 'rejected' || value.rejected > 0
      return isUnread && !opened.document.isRedacted && textHolds(listing, wanted, runtime)
    }
    if (value.kind === 'posting' ? wanted.posting(value.posting) : wanted.problem(value.problem)) {
      await opened.reading.return(undefined as never)
      return true
    }
  }
}

/** What is looked for may lie across two chunks; nothing looked for is longer than this. */
const overlapChars = 1_000

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

async function redact(listing: DocumentListing, { source, wanted }: Search, runtime: Runtime): Promise<void> {
  const opened = await openReading(listing, source, runtime)
  if (!opened) return
  const { capturedAt, isRedacted } = opened.document
  await runtime.documents.putRedacted({ ...listing, capturedAt }, redactedLines(opened.reading, wanted))
  if (!isRedacted) await runtime.documents.remove(listing.key, listing.version)
}

/** What receipts quote of records: of documents that held it, also what nobody can tell the record of. */
async function cutReceipts(
  sourceId: string,
  { wanted, held }: { wanted: Wanted; held: ReadonlySet<string> },
  { receipts }: Runtime,
): Promise<number> {
  let cut = 0
  for (const receipt of await receipts.list(sourceId, Number.POSITIVE_INFINITY)) {
    const problems = held.has(nameOf(receipt))
      ? kept(receipt.problems, wanted)
      : receipt.problems.filter((problem) => !wanted.problem(problem))
    if (problems.length === receipt.problems.length) continue
    await receipts.move({ ...receipt, problems }, [stateOf(receipt)])
    cut += 1
  }
  return cut
}

const stateOf = ({ state }: StoredReceipt): ReceiptState => state
