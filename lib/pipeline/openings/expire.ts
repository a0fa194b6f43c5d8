import type { Runtime } from '../../ports.ts'
import { expired, isOver } from '../lifecycle.ts'

/**
 * Within an hour all openings are looked through, a sixth with each run: all of them each time cost most of all. A turn
 * lasts for two runs of the schedule, so that one that comes late or fails passes over none.
 */
const turns = 6
const turnMs = 3_600_000 / turns

/** Marks openings whose time is over, of the shards whose turn it is. @returns how many */
export async function expireOpenings({ openings, now }: Runtime): Promise<number> {
  const turn = Math.floor(now() / turnMs) % turns
  const due = (await openings.stamps()).flatMap((stamp, n) => (n % turns === turn && stamp !== '' ? n : []))
  let count = 0
  for (const shard of due) {
    for await (const stored of openings.shard(shard)) {
      const opening = stored.read()
      if (opening.status !== 'open' || !isOver(opening.validThrough, now())) continue
      const next = { ...expired(opening), version: opening.version + 1 }
      if ((await openings.put(next)) === 'put') count += 1
    }
  }
  return count
}
