import type { Runtime } from '../../ports.ts'
import { askForBuild } from '../feeds/ask.ts'
import { expired as expiredOpening, isOver } from '../lifecycle.ts'
import { sweep } from './uploads.ts'

/**
 * Marks openings whose time is over, and reads documents that were stored but never got a final receipt. Both only
 * catch up: expiry is compared with the clock at every read as well, and an upload's event normally comes at once.
 */
export async function expire(runtime: Runtime): Promise<{ expired: number; swept: number }> {
  const expired = await markExpired(runtime)
  if (expired > 0) await askForBuild(runtime)
  const swept = await sweep(runtime)
  if (expired + swept > 0) runtime.log.info('expired', { expired, swept })
  return { expired, swept }
}

async function markExpired(runtime: Runtime): Promise<number> {
  const now = runtime.now()
  let count = 0
  for await (const opening of runtime.openings.all()) {
    if (opening.status !== 'open' || !isOver(opening.validThrough, now)) continue
    const next = { ...expiredOpening(opening), version: opening.version + 1 }
    if ((await runtime.openings.put(next)) === 'put') count += 1
  }
  return count
}
