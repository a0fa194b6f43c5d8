import type { Runtime } from '../ports.ts'
import { sweep } from './documents/uploads.ts'
import { askForBuild } from './feeds/ask.ts'
import { expireOpenings } from './openings/expire.ts'

/**
 * Marks openings whose time is over, and reads documents that were stored but never got a final receipt. Both only
 * catch up: an upload's event normally comes at once, and expiry is compared with the clock at every read as well.
 * Neither needs the other to succeed, and the sweep comes last: a document may take all the time that there is.
 */
export async function catchUp(runtime: Runtime): Promise<{ expired: number; swept: number }> {
  const [marked] = await Promise.allSettled([markExpired(runtime)])
  const swept = await sweep(runtime)
  if (marked.status === 'rejected') throw marked.reason
  const expired = marked.value
  if (expired + swept > 0) runtime.log.info('expired', { expired, swept })
  return { expired, swept }
}

async function markExpired(runtime: Runtime): Promise<number> {
  const expired = await expireOpenings(runtime)
  if (expired > 0) await askForBuild(runtime)
  return expired
}
