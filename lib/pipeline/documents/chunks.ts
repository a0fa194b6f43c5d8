import type { ChunkMessage } from '../../messages.ts'
import type { Runtime, StoredReceipt } from '../../ports.ts'
import type { Posting } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { isUnfinished, type RecordProblem } from '../../receipt.ts'
import {
  beginDocument,
  changedIn,
  type DocumentRead,
  finishDocument,
  type RefusedRecords,
  superseded,
  writeChanged,
} from './finish.ts'
import { chunkName, type Gathered, packed, unpacked } from './gather.ts'

type Spilled = NonNullable<Gathered['spilled']>

/** As it waits in the bucket for whoever finishes the document. */
type Plan = Omit<DocumentRead, 'hashes' | 'live' | 'leftOut'> & {
  readonly counts: readonly number[]
  readonly hashes: readonly (readonly [string, string])[]
  readonly live: readonly (readonly [string, string])[]
  readonly leftOut: readonly string[]
}

/**
 * Hands the chunks of a document out, each as its own message. Chunks in which nothing changed need none; where that is
 * all of them, the document is finished at once.
 *
 * @returns the receipt as it stands then; `again` as `finishDocument` does
 */
export async function handOut(
  read: DocumentRead,
  { attempt, counts }: Spilled,
  runtime: Runtime,
): Promise<StoredReceipt | 'again'> {
  const { receiptId } = read.receipt
  const messages = messagesOf(read, { attempt, counts })
  if (messages.length === 0) {
    const ended = await finishDocument(read, nothingRefused, runtime)
    return ended === 'again' ? ended : cleared(ended, runtime)
  }
  const receipt: StoredReceipt = { ...read.receipt, state: 'processing' }
  if ((await runtime.receipts.move(receipt, ['processing'])) === 'stale')
    return (await runtime.receipts.get(receiptId)) ?? receipt
  const plan: Plan = {
    ...read,
    counts,
    hashes: [...read.hashes],
    live: [...read.live],
    leftOut: [...read.leftOut],
  }
  await runtime.chunks.put(receiptId, chunkName(attempt, 'plan'), await packed(plan))
  const quietSince = new Date(runtime.now() - quietMsMax).toISOString()
  const about = { chunks: messages.map(({ chunk }) => chunk), at: timeOf(runtime), quietSince }
  // Stale: another reading of the same document hands out its own, or has done so.
  if ((await runtime.progress.plan(receiptId, attempt, about)) === 'planned') {
    for (const message of messages) await runtime.queue.send('chunks', message)
    await runtime.progress.sent(receiptId, attempt)
    runtime.log.info('handed out', { receiptId, chunks: counts.length, changed: messages.length })
  }
  return handedOut(receipt, runtime)
}

/**
 * The receipt, once the chunks of some reading are all on their way, or done.
 *
 * @throws Problem `write_conflict` when another reading took over and has not sent all of its own. Should it be cut
 *   short, nobody else would know: whatever brought us here must come again
 */
async function handedOut(receipt: StoredReceipt, runtime: Runtime): Promise<StoredReceipt> {
  const { receiptId } = receipt
  const isSent = (await runtime.progress.get(receiptId))?.isSent
  // The last chunk may be done by now.
  const standing = (await runtime.receipts.get(receiptId)) ?? receipt
  if (standing.state === 'processing' && !isSent) throw new Problem('write_conflict', { receiptId })
  return standing
}

type ToWrite = Pick<DocumentRead, 'receipt' | 'hashes' | 'live' | 'leftOut' | 'isWhole'>

const messagesOf = (read: ToWrite, spilled: Spilled) =>
  changedIn(read, spilled.counts).flatMap((changed, chunk): ChunkMessage[] => {
    const { receiptId } = read.receipt
    return changed.length === 0 ? [] : [{ receiptId, attempt: spilled.attempt, chunk, changed }]
  })

/**
 * Writes one chunk, and finishes the document with the last of them. Safe to run twice, and beside other chunks. A
 * message of a reading that no longer counts is dropped.
 *
 * @throws Problem `not_found` when the chunk is gone: its message is then set aside, and the sweeper reads anew
 */
export async function writeChunk(message: ChunkMessage, runtime: Runtime): Promise<void> {
  const { receiptId, attempt, chunk, changed } = message
  const receipt = await openOf(receiptId, attempt, runtime)
  if (!receipt) return
  const name = chunkName(attempt, chunk)
  const bytes = await runtime.chunks.get(receiptId, name)
  if (!bytes) throw new Problem('not_found', { receiptId, chunk: name })
  // We packed it, in `gather`.
  const postings = unpacked<Posting[]>(bytes)
  const refused = await writeChanged(receipt, { postings, changed }, runtime)
  if (refused === 'fenced') {
    await cleared(await superseded({ receipt }, runtime), runtime)
    return
  }
  if (refused.length > 0) await runtime.chunks.put(receiptId, refusedName(name), await packed(refused))
  const done = { chunk, refused: refused.length, at: timeOf(runtime) }
  const left = await runtime.progress.done(receiptId, attempt, done)
  if (left === 0) await finishPlanned(receiptId, attempt, runtime)
}

const refusedName = (name: string): string => `${name}.refused`

/** The receipt, if this attempt's chunks are the ones that count. */
async function openOf(
  receiptId: string,
  attempt: number,
  runtime: Runtime,
): Promise<StoredReceipt | undefined> {
  const progress = await runtime.progress.get(receiptId)
  if (progress?.attempt !== attempt) return undefined
  const receipt = await runtime.receipts.get(receiptId)
  return receipt?.state === 'processing' ? receipt : undefined
}

async function finishPlanned(receiptId: string, attempt: number, runtime: Runtime): Promise<void> {
  const plan = await planOf(receiptId, attempt, runtime)
  if (!plan || !(await openOf(receiptId, attempt, runtime))) return
  const refused = await refusedOf(receiptId, attempt, runtime)
  const ended = await finishDocument(plan, refused, runtime)
  if (ended === 'again') await handOutAgain(plan, attempt, runtime)
  else await cleared(ended, runtime)
}

/** Begins a document anew from chunks that are there, under a new number: old messages do not count for it. */
async function handOutAgain(
  plan: DocumentRead & Pick<Plan, 'counts'>,
  from: number,
  runtime: Runtime,
): Promise<void> {
  const { receiptId } = plan.receipt
  const { counts } = plan
  const read = await beginDocument(plan, runtime)
  if (!read) return void (await cleared(await superseded(plan, runtime), runtime))
  const attempt = await runtime.progress.begin(receiptId)
  for (const { chunk } of messagesOf(read, { attempt, counts })) {
    const bytes = await runtime.chunks.get(receiptId, chunkName(from, chunk))
    if (!bytes) throw new Problem('not_found', { receiptId, chunk: chunkName(from, chunk) })
    await runtime.chunks.put(receiptId, chunkName(attempt, chunk), bytes)
  }
  const ended = await handOut(read, { attempt, counts }, runtime)
  if (ended === 'again') await handOutAgain(plan, from, runtime)
}

async function planOf(
  receiptId: string,
  attempt: number,
  runtime: Runtime,
): Promise<(DocumentRead & Pick<Plan, 'counts'>) | undefined> {
  const bytes = await runtime.chunks.get(receiptId, chunkName(attempt, 'plan'))
  if (!bytes) return undefined
  // We packed it, in `handOut`.
  const plan = unpacked<Plan>(bytes)
  const { hashes, live, leftOut } = plan
  return { ...plan, hashes: new Map(hashes), live: new Map(live), leftOut: new Set(leftOut) }
}

const nothingRefused: RefusedRecords = { count: 0, problems: [] }

async function refusedOf(receiptId: string, attempt: number, runtime: Runtime): Promise<RefusedRecords> {
  const { refused: count = 0, faulty = [] } = (await runtime.progress.get(receiptId)) ?? {}
  const problems: RecordProblem[] = []
  for (const chunk of faulty) {
    const bytes = await runtime.chunks.get(receiptId, refusedName(chunkName(attempt, chunk)))
    // We packed it, in `writeChunk`.
    if (bytes) problems.push(...unpacked<RecordProblem[]>(bytes))
  }
  return { count, problems }
}

/** Nobody needs the chunks of a closed receipt. What is left over after a crash goes by its age. */
export async function cleared(receipt: StoredReceipt, runtime: Runtime): Promise<StoredReceipt> {
  if (isUnfinished(receipt)) return receipt
  await runtime.chunks
    .clear(receipt.receiptId)
    .catch((cause: unknown) =>
      runtime.log.info('chunks left over', { receiptId: receipt.receiptId, error: String(cause) }),
    )
  return receipt
}

/** Longer than one run of any function takes. */
export const quietMsMax = 15 * 60_000
const resendsMax = 3

/**
 * Whether somebody is at work on a document whose receipt is open: its chunks have been handed out, and the last word
 * of them is not long ago.
 */
export async function isUnderWay(receiptId: string, runtime: Runtime): Promise<boolean> {
  const progress = await runtime.progress.get(receiptId)
  return progress?.isSent === true && !isQuiet(progress.movedAt, runtime)
}

const isQuiet = (movedAt: string, runtime: Runtime): boolean =>
  movedAt === '' || Date.parse(movedAt) < runtime.now() - quietMsMax

/**
 * Takes up a document of which nothing has been heard for long. Messages that seem lost are sent again, a few times
 * only: a chunk that keeps failing lies among the dead letters, and waits for a person there.
 *
 * @returns whether the document must be read again
 */
export async function resume(
  { receiptId, released }: StoredReceipt,
  runtime: Runtime,
): Promise<'read' | 'resumed' | 'waits'> {
  const progress = await runtime.progress.get(receiptId)
  if (!progress) return 'read'
  const { attempt, missing, isSent, movedAt } = progress
  if (!isQuiet(movedAt, runtime)) return 'waits'
  const plan = isSent ? await planOf(receiptId, attempt, runtime) : undefined
  // A plan that was made before a person let the document through may end with nothing but holding it.
  if (!plan || (released && !plan.released)) return 'read'
  if (missing.length === 0) {
    await finishPlanned(receiptId, attempt, runtime)
    return 'resumed'
  }
  const times = await runtime.progress.resent(receiptId, attempt, timeOf(runtime))
  if (times === 'stale' || times > resendsMax) return 'waits'
  const lost = messagesOf(plan, { attempt, counts: plan.counts }).filter(({ chunk }) =>
    missing.includes(chunk),
  )
  for (const message of lost) await runtime.queue.send('chunks', message)
  runtime.log.info('chunks sent again', { receiptId, attempt, chunks: lost.length, times })
  return 'resumed'
}

const timeOf = (runtime: Runtime): string => new Date(runtime.now()).toISOString()
