import { limits } from '../limits.ts'
import { ingest } from '../pipeline/documents/ingest.ts'
import { isTooLate, undoRemoval } from '../pipeline/documents/undo.ts'
import { recordSaid, unrecordSaid } from '../pipeline/rebuild/restore.ts'
import type { Progress, Runtime, StoredReceipt } from '../ports.ts'
import { problemCodes } from '../problem.ts'
import type { ReceiptState } from '../receipt.ts'
import { countOf } from '../text/count-of.ts'
import { type ExitStatus, Refused } from './command.ts'
import { storedSource } from './source-shown.ts'
import { andMore, type Call, limitIn, printJson, required, storedCommand, texts } from './stored-command.ts'

const usage = 'rolecast receipt list SOURCE [--limit N] | show ID | release ID [--force] | undo ID'

/** What became of the documents that were received. */
export const receipt = storedCommand(
  {
    name: 'receipt',
    usage,
    summary: 'what became of documents: list, show, release (a held snapshot), undo (its removals)',
  },
  {
    list: { words: 1, options: texts('limit'), run: list },
    show: { words: 1, run: show },
    release: { words: 1, options: { force: { type: 'boolean' } }, run: release },
    undo: { words: 1, run: undo },
  },
)

async function list({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const sourceId = required(words[0], 'The SOURCE')
  const most = limitIn(options)
  const found = await runtime.receipts.list(sourceId, most + 1)
  for (const one of found.slice(0, most)) await io.out(`${receiptLine(one)}\t${one.receivedAt}\n`)
  if (found.length > most) io.err(andMore)
  if (found.length === 0) await storedSource(sourceId, runtime)
  return 0
}

async function show({ words, runtime, io }: Call): Promise<ExitStatus> {
  const found = await stored(words[0], runtime)
  const progress = found.state === 'processing' && (await runtime.progress.get(found.receiptId))
  const removedRefs = await runtime.postings.notedRemoval(found.sourceId, found.sequence)
  await printJson({ ...found, removedRefs, ...(progress && { progress }) }, io)
  if (found.state === 'held')
    io.err(`Nothing was removed. "rolecast receipt release ${found.receiptId}" lets it through.`)
  if (found.state === 'rejected') io.err(whyRejected(found))
  return 0
}

async function release({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const held = await stored(words[0], runtime)
  if (held.state !== 'held') throw new Refused(`Receipt "${held.receiptId}" is ${held.state}, not held.`)
  const newer = await newerThan(held, runtime)
  if (newer.length > 0 && options['force'] !== true) {
    const ids = newer.map(({ receiptId }) => receiptId).join(', ')
    throw new Refused(
      `Newer documents of the source were read since: ${ids}. What only they list would go; --force lets it.`,
    )
  }
  await recordSaid('release', held, runtime)
  // Another document may lie under the key by now: what was held is released, and nothing else.
  const released = await ingest(held.key, runtime, { version: held.version, release: true })
  await io.out(`${released ? receiptLine(released) : 'the document is gone'}\n`)
  if (released?.state === 'superseded') {
    // In a rebuilt table it would change something: there it comes before the newer one.
    await unrecordSaid('release', held, runtime)
    io.err('A newer snapshot stands for it: it changes nothing any more.')
  }
  // A large document is written in chunks, which its receipt counts.
  return released && ['accepted', 'partial', 'processing'].includes(released.state) ? 0 : 1
}

const newerLookedAt = 50

/**
 * Documents that came after one and were read in part: they stand for nothing, so they do not keep it from removing
 * what they list and found unchanged.
 */
async function newerThan(held: StoredReceipt, { receipts }: Runtime): Promise<StoredReceipt[]> {
  const found = await receipts.list(held.sourceId, newerLookedAt)
  return found.filter(({ sequence, state }) => sequence > held.sequence && state === 'partial')
}

async function undo({ words, runtime, io }: Call): Promise<ExitStatus> {
  const found = await stored(words[0], runtime)
  const { receiptId, state } = found
  if (!undoable.includes(state))
    throw new Refused(`Receipt "${receiptId}" is ${state}: its document has removed nothing.`)
  if ((await runtime.postings.notedRemoval(found.sourceId, found.sequence)).length === 0)
    throw new Refused(
      `The document of receipt "${receiptId}" removed nothing: there is nothing to bring back.`,
    )
  if (isTooLate(found, runtime.now()))
    throw new Refused(`Receipt "${receiptId}" is older than ${limits.restoreDays} days.`)
  await recordSaid('undo', found, runtime)
  const restored = await undoRemoval(found, runtime)
  await io.out(`live again: ${countOf(restored, 'posting')}\n`)
  if (restored === 0)
    io.err('What it removed was brought back before, or a later document has spoken of it since.')
  return 0
}

/** A document that was overtaken may have removed something before. */
const undoable: readonly ReceiptState[] = ['accepted', 'partial', 'superseded']

/** What the code says, and what a sender can do. */
function whyRejected({ reason, sourceId, document }: StoredReceipt): string {
  const says = reason === undefined ? 'It could not be read' : `${reason}: ${problemCodes[reason].says}`
  return (
    `${says}. Nothing of it was stored, and nothing was removed. ` +
    `"rolecast source test FILE --source ${sourceId}" shows how "${document}" would be read.`
  )
}

/** How far a large document has come, for people. */
export function howFar({ bytesRead, bytes, recordsSeen, chunks, missing, refused }: Progress): string {
  if (chunks > 0)
    return (
      `${chunks - missing.length} of ${chunks} chunks stored` +
      (refused > 0 ? `, ${countOf(refused, 'record')} refused` : '')
    )
  const share = bytes > 0 ? Math.floor((100 * bytesRead) / bytes) : 0
  return `${share} % of ${sizeOf(bytes)} read, ${countOf(recordsSeen, 'record')}`
}

/** In the largest unit of which there is one. */
function sizeOf(bytes: number): string {
  if (bytes < 1e3) return countOf(bytes, 'byte')
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(0)} MB`
}

export function receiptLine({ receiptId, state, reason, document, ...counts }: StoredReceipt): string {
  const { seen, accepted, removed } = counts
  const why = reason === undefined ? '' : ` (${reason})`
  const gone = removed === undefined ? '' : `, ${removed} removed`
  return `${receiptId}\t${state}${why}\t${accepted} of ${seen}${gone}\t${document}`
}

async function stored(id: string | undefined, runtime: Runtime): Promise<StoredReceipt> {
  const found = await runtime.receipts.get(required(id, 'The receipt ID'))
  if (!found) throw new Refused(`There is no receipt "${id}".`)
  return found
}
