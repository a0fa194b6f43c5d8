import type { Runtime } from '../../ports.ts'
import { askForBuild } from '../feeds/ask.ts'
import { expired as expiredOpening, isOver } from '../lifecycle.ts'
import { sweep } from './uploads.ts'

/**
 * Reads documents that were stored but never got a final receipt, and marks openings whose time is over. Both only
 * catch up: an upload's event normally comes at once, and expiry is compared with the clock at every read as well.
 */
export async function expire(runtime: Runtime): Promise<{ expired: number; swept: number }> {
  const swept = await sweep(runtime)
  const expired = await markExpired(runtime)
  if (expired > 0) await askForBuild(runtime)
  if (expired + swept > 0) runtime.log.info('expired', { expired, swept })
  return { expired, swept }
}

/** Within an hour all openings are looked through, a twelfth with each run: all of them each time cost most of all. */
const turns = 12
const turnMs = 3_600_000 / turns

async function markExpired({ openings, now }: Runtime): Promise<number> {
  const turn = Math.floor(now() / turnMs) % turns
  const due = (await openings.stamps()).flatMap((stamp, n) => (n % turns === turn && stamp !== '' ? n : []))
  let count = 0
  for (const shard of due) {
    for await (const stored of openings.shard(shard)) {
      const opening = stored.read()
      if (opening.status !== 'open' || !isOver(opening.validThrough, now())) continue
      const next = { ...expiredOpening(opening), version: opening.version + 1 }
      if ((await openings.put(next)) === 'put') count += 1
    }
  }
  return count
}
