import type { PersonsWord, Runtime, StoredReceipt } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { isUnopened, type ReceiptState } from '../../receipt.ts'
import { again } from '../conflicts.ts'
import { ingest } from '../documents/ingest.ts'
import { awaitsNumber, documentKeyParts, documentsPrefix, receiptOf } from '../documents/receive.ts'
import { isPlanned, unplanned } from '../documents/removals.ts'
import { changeRemovals, undoRemoval } from '../documents/undo.ts'
import { type Turn, turnsOf } from './replay-order.ts'

/** What became of one document: its receipt's state, or why it was not read. */
export type Replayed = { readonly turn: Turn; readonly outcome: ReceiptState | 'left' | 'gone' }

const ends: readonly ReceiptState[] = ['accepted', 'partial', 'held', 'rejected', 'superseded']

/**
 * Reads a source's documents again, each under the number it had, so that nothing older can overwrite what is
 * newer, and at the time it had, so that the snapshot guard comes to the same verdicts. People's words
 * (releases, undone removals) come in between as they came. Safe to run beside new documents, to stop and to
 * repeat: what says nothing new writes nothing new.
 *
 * @param unreadOnly leaves documents alone whose receipts are final: into an empty table, that is every document
 */
export async function* replaySource(
  sourceId: string,
  { unreadOnly }: { readonly unreadOnly: boolean },
  runtime: Runtime,
): AsyncGenerator<Replayed> {
  const turns = await turnsOf(sourceId, runtime)
  // From here on, whatever comes in is newer than all that is read again.
  await runtime.sources.skipTo(sourceId, Math.max(0, ...turns.map(({ sequence = 0 }) => sequence)))
  const released = new Set((await wordsUnder(recordNames.releases(sourceId), runtime)).map(idOfWord))
  const undos = await wordsUnder(recordNames.undos(sourceId), runtime)
  for (const turn of turns) {
    while (undos[0] && undos[0].at < timeOf(turn)) await undoAt(undos.shift(), runtime)
    const release = turn.receiptId !== undefined && released.has(turn.receiptId)
    const outcome = await replayOne(turn, { unreadOnly, release }, runtime)
    yield { turn, outcome }
  }
  for (const word of undos) await undoAt(word, runtime)
}

const idOfWord = ({ receiptId }: PersonsWord): string => receiptId

/** In the order in which they were said. */
async function wordsUnder(prefix: string, { records }: Runtime): Promise<PersonsWord[]> {
  const words: PersonsWord[] = []
  // Nothing else is ever written under these names.
  for await (const name of records.list(prefix)) words.push((await records.get(name)) as PersonsWord)
  return words.sort((a, b) => (a.at < b.at ? -1 : 1))
}

async function undoAt(word: PersonsWord | undefined, runtime: Runtime): Promise<void> {
  const receipt = word && (await runtime.receipts.get(word.receiptId))
  // That it came in time was seen when it was said.
  if (receipt) await undoRemoval(receipt, { ...runtime, now: () => Date.parse(word.at) })
}

const timeOf = ({ receivedAt, storedAt }: Turn): string => receivedAt ?? storedAt

type Order = { readonly unreadOnly: boolean; readonly release: boolean }

async function replayOne(turn: Turn, order: Order, runtime: Runtime): Promise<Replayed['outcome']> {
  const { sourceId = '' } = documentKeyParts(turn.key) ?? {}
  // Asked for now: of two versions under the name of one receipt, it is that of the one that was read first.
  const { receipt: standing } = await receiptOf(turn, runtime)
  const isDone = standing !== undefined && ends.includes(standing.state)
  const isRead = isDone && !isUnopened(standing.reason)
  if (isDone && ((order.unreadOnly && isRead) || (await isPast(sourceId, standing, runtime)))) return 'left'
  // A person's word let it remove what it left out then, which is gone. It may be read otherwise now.
  const isCarriedOut = standing?.reopened || (isDone && standing.state !== 'held')
  const release = order.release && !isCarriedOut
  if (isDone) await openAgain(standing, release, runtime)
  else if (!standing || awaitsNumber(standing)) {
    const opened = await openAsBefore(sourceId, { turn, standing }, runtime)
    if (opened === 'left') return 'left'
  }
  const { key, version } = turn
  // What somebody is at work on, or was, is taken up by the clock of now: at its own time all of that is still to come.
  const at = standing?.state === 'processing' ? runtime : atTimeOf(turn, runtime)
  const receipt = await again(() => ingest(key, at, { version, release }))
  return receipt?.state ?? 'gone'
}

/** A newer snapshot stands for all that came before it: nothing of this one would be written. */
async function isPast(sourceId: string, receipt: StoredReceipt, { sources }: Runtime): Promise<boolean> {
  return receipt.state === 'superseded' || receipt.sequence < (await sources.fence(sourceId))
}

const nothingCounted = { seen: 0, accepted: 0, rejected: 0, duplicate: 0, problems: [] }
/** Nothing is known of it, nor of what was said of it. */
const unread = { ...nothingCounted, reason: undefined, released: undefined }

/** What it removed before is judged anew: it may be read otherwise now. */
async function openAgain(receipt: StoredReceipt, isReleased: boolean, runtime: Runtime): Promise<void> {
  const { sourceId, sequence } = receipt
  if (isPlanned(await runtime.sources.removals(sourceId), sequence))
    await changeRemovals(sourceId, (removals) => unplanned(removals, sequence), runtime)
  // Later replays know it as one that was judged anew; this one may be cut short.
  const said = isReleased ? { released: true as const } : {}
  await runtime.receipts.move({ ...receipt, ...unread, ...said, state: 'received', reopened: true }, ends)
}

/**
 * The receipt that the lost table had, before it was read; one that was overtaken had no effect, and is left
 * at that, and so is one that was not read, for its source was unknown. A table that was set back may have one as it
 * stood when its form was asked for.
 */
async function openAsBefore(
  sourceId: string,
  { turn, standing }: { readonly turn: Turn; readonly standing: StoredReceipt | undefined },
  { receipts }: Runtime,
): Promise<'left' | 'open'> {
  const { sequence, key, version, state } = turn
  const receiptId = standing?.receiptId ?? turn.receiptId
  if (receiptId === undefined || sequence === undefined) return 'open'
  const at = timeOf(turn)
  const isOvertaken = state === 'superseded'
  const reason = isUnopened(turn.reason) ? turn.reason : undefined
  const receipt: StoredReceipt = {
    ...unread,
    document: key,
    receiptId,
    sourceId,
    key,
    version,
    sequence,
    state: isOvertaken ? 'superseded' : reason ? 'rejected' : 'received',
    reason,
    receivedAt: at,
    updatedAt: at,
  }
  if (standing) await receipts.move(receipt, ['received'])
  else await receipts.open(receipt)
  return reason ? 'left' : 'open'
}

/** The same ports, at the time when this version had just come in. */
const atTimeOf = (turn: Turn, runtime: Runtime): Runtime => ({
  ...runtime,
  now: () => Date.parse(timeOf(turn)),
})

/** Sources of which there are documents, whether the table knows them or not. */
export async function sourcesWithDocuments({ documents }: Runtime): Promise<string[]> {
  const found = new Set<string>()
  for await (const { key } of documents.versions(documentsPrefix)) {
    const named = documentKeyParts(key)
    if (named) found.add(named.sourceId)
  }
  return [...found].sort()
}
