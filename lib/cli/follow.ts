import { setTimeout as pause } from 'node:timers/promises'
import type { Runtime, StoredReceipt } from '../ports.ts'
import { isUnfinished } from '../receipt.ts'
import { type Io, Refused } from './command.ts'
import { howFar } from './receipt.ts'

export type Following = {
  readonly runtime: Pick<Runtime, 'receipts' | 'progress'>
  readonly io: Io
  /** Says in a sentence that the system is gone that would read the document; undefined while it is there. */
  whyOver(): string | undefined
  /** Until the next look. */
  wait?(): Promise<unknown>
}

const lookMs = 500
const quietMsMax = 10_000
/** A worker that dies is followed by another after some minutes. */
const patienceMs = 600_000

/**
 * Follows a receipt to its end, or until nothing changed for ten minutes. Says what has changed, and that it waits.
 *
 * @throws Refused when the system has stopped
 */
export async function follow(opened: StoredReceipt, following: Following): Promise<StoredReceipt> {
  const { runtime, io, whyOver, wait = () => pause(lookMs) } = following
  let seen = opened
  let told = ''
  let toldAt = io.now()
  let changedAt = toldAt
  while (isUnfinished(seen) && io.now() - changedAt < patienceMs) {
    await wait()
    refuseOver(whyOver)
    // The table may go while it is asked, or outlive the process that works on it.
    const found = await newest(seen, runtime).catch((cause: unknown) => {
      refuseOver(whyOver)
      throw cause
    })
    seen = found.seen
    const isNews = found.news !== told
    told = found.news
    if (isNews) changedAt = io.now()
    const isLong = isUnfinished(seen) && io.now() - toldAt >= quietMsMax
    if (isNews ? seen.state === 'received' : !isLong) continue
    const since = isNews ? '' : `, for ${Math.round((io.now() - changedAt) / 1_000)} s`
    io.err(`${seen.document}: ${told}${since}`)
    toldAt = io.now()
  }
  return seen
}

function refuseOver(whyOver: Following['whyOver']): void {
  const over = whyOver()
  if (over !== undefined) throw new Refused(over)
}

async function newest(before: StoredReceipt, { receipts, progress }: Following['runtime']) {
  const seen = (await receipts.get(before.receiptId)) ?? before
  const how = seen.state === 'processing' ? await progress.get(before.receiptId) : undefined
  return { seen, news: `${seen.state}${how ? `, ${howFar(how)}` : ''}` }
}
