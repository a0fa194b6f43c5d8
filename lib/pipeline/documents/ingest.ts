import type { RawDocument, Runtime, StoredReceipt } from '../../ports.ts'
import { unfinished } from '../../receipt.ts'
import { admitted } from '../sources.ts'
import { cleared, handOut, isUnderWay } from './chunks.ts'
import {
  beginDocument,
  changedIn,
  close,
  countsOf,
  type DocumentRead,
  finishDocument,
  superseded,
  writeChanged,
} from './finish.ts'
import { type Gathered, gather } from './gather.ts'
import { noteKind } from './kind.ts'
import { awaitsNumber, documentKeyParts, openReceipt, receiptOf } from './receive.ts'
import { isPlanned } from './removals.ts'
import { hasFenced } from './snapshot.ts'

/**
 * `version` is which of the documents that came under a key, the newest unless it is given; `release` lets a held
 * snapshot remove what it does not list: an operator's word.
 */
export type Asked = { readonly version?: string | undefined; readonly release?: boolean }

/**
 * Raw document in, postings stored, receipt closed. Safe to run twice and at the same time as other documents of the
 * source: a document that has a final receipt is left alone, and a newer snapshot fences an older document out.
 * Nothing is written before the document has been read to its end; unchanged postings are not written at all. A
 * document larger than one chunk is handed out in chunks, and its receipt is closed with the last of them.
 *
 * @returns the receipt, or undefined when the document is gone, or its key names no source
 */
export async function ingest(
  key: string,
  runtime: Runtime,
  { version, release = false }: Asked = {},
): Promise<StoredReceipt | undefined> {
  const named = documentKeyParts(key)
  const opened = named && (await runtime.documents.open(key, version))
  if (!opened) return undefined
  const receipt = await receiptFor(opened, named.sourceId, runtime)
  const document = notOfTheFuture(opened, receipt)
  const { receiptId } = receipt
  const isLetThrough = release || (await wasLetThrough(receipt, runtime))
  const open = isLetThrough ? [...unfinished, 'held' as const] : unfinished
  if (!open.includes(receipt.state)) return receipt
  if (receipt.state === 'processing' && (await isUnderWay(receiptId, runtime))) return receipt

  const source = await admitted(named.sourceId, runtime)
  if (typeof source === 'string')
    return close({ ...receipt, state: 'rejected', reason: source }, open, runtime)
  // Whoever takes this up after us must know that a person let it through. A copy without counts is never written over
  // one that has them: from `processing` there is nothing to open.
  const released = release || receipt.released === true
  const begun: StoredReceipt = {
    ...receipt,
    state: 'processing',
    ...(released && { released: true as const }),
  }
  await runtime.receipts.move(begun, isLetThrough ? ['received', 'held'] : ['received'])
  const gathered = await gather({ receiptId, document, source }, runtime)
  const { summary, hashes } = gathered
  if (summary.state !== 'rejected') await noteKind(source, summary.format, runtime)
  const counted = { ...begun, ...countsOf(summary) }
  const covers = source.covers ?? summary.covers
  const read = {
    receipt: counted,
    capturedAt: document.capturedAt,
    released,
    covers,
    summary,
    hashes,
    isByContent: source.identity === 'content',
  }
  const closed =
    summary.state === 'rejected' ? await close(counted, open, runtime) : await store(read, gathered, runtime)
  return gathered.spilled ? cleared(closed, runtime) : closed
}

/** Clocks of senders, stores and functions differ. */
export const aheadMsMax = 3_600_000

/** Nobody captured it after we received it. By the receipt, so that reading it again comes to the same. */
const notOfTheFuture = (document: RawDocument, { receivedAt }: StoredReceipt): RawDocument =>
  Date.parse(document.capturedAt) - Date.parse(receivedAt) > aheadMsMax
    ? { ...document, capturedAt: receivedAt }
    : document

/**
 * Whether a snapshot is held though it was let through: one worker had judged it before another planned its
 * removals, which may be cut short. Its fence may stand, and so it must come to its end.
 */
async function wasLetThrough(receipt: StoredReceipt, runtime: Runtime): Promise<boolean> {
  const { state, sourceId, sequence } = receipt
  if (state !== 'held') return false
  return isPlanned(await runtime.sources.removals(sourceId), sequence) || hasFenced(receipt, runtime)
}

/** The receipt opened when the document was received, or one for an upload made by other tools. */
async function receiptFor(
  { key, version }: Pick<RawDocument, 'key' | 'version'>,
  sourceId: string,
  runtime: Runtime,
): Promise<StoredReceipt> {
  const { receiptId, receipt } = await receiptOf({ key, version }, runtime)
  const opened = receipt ?? (await openReceipt({ receiptId, sourceId, key, version }, runtime))
  if (awaitsNumber(opened)) {
    const numbered: StoredReceipt = {
      ...opened,
      version,
      state: 'processing',
      sequence: await runtime.sources.nextSequence(sourceId),
      receivedAt: new Date(runtime.now()).toISOString(),
    }
    const isOurs = (await runtime.receipts.move(numbered, ['received'])) === 'moved'
    // Otherwise another worker has just given it a number, perhaps for another version.
    return isOurs ? numbered : receiptFor({ key, version }, sourceId, runtime)
  }
  // Whoever opened it when the document was received, perhaps at this very moment, knows no version.
  return { ...opened, version }
}

async function store(
  about: Parameters<typeof beginDocument>[0],
  gathered: Gathered,
  runtime: Runtime,
): Promise<StoredReceipt> {
  const { postings, spilled } = gathered
  const read = await beginDocument(about, runtime)
  if (!read) return superseded(about, runtime)
  const ended = spilled ? await handOut(read, spilled, runtime) : await writeWhole(read, postings, runtime)
  return ended === 'again' ? store(about, gathered, runtime) : ended
}

/** Writes a document of one chunk. */
async function writeWhole(
  read: DocumentRead,
  postings: Gathered['postings'],
  runtime: Runtime,
): Promise<StoredReceipt | 'again'> {
  const [changed = []] = changedIn(read, [postings.length])
  const refused = await writeChanged(read.receipt, { postings, changed }, runtime)
  if (refused === 'fenced') return superseded(read, runtime)
  return finishDocument(read, { count: refused.length, problems: refused }, runtime)
}
