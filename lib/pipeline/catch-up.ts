import type { Runtime } from '../ports.ts'
import { sweep } from './documents/uploads.ts'
import { askForBuild } from './feeds/ask.ts'
import { expireOpenings } from './openings/expire.ts'

/**
 * Reads documents that were stored but never got a final receipt, and marks openings whose time is over. Both only
 * catch up: an upload's event normally comes at once, and expiry is compared with the clock at every read as well.
 */
export async function catchUp(runtime: Runtime): Promise<{ expired: number; swept: number }> {
  const swept = await sweep(runtime)
  const expired = await expireOpenings(runtime)
  if (expired > 0) await askForBuild(runtime)
  if (expired + swept > 0) runtime.log.info('expired', { expired, swept })
  return { expired, swept }
}
