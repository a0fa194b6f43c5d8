import type { Opening } from '../../opening.ts'
import type { Runtime } from '../../ports.ts'
import { permittedTo, publicReader, type Rights } from '../feeds/rights.ts'

/** Before anything ends: what has ended by the words that are left has a page that says so. */
const neverOver = 0

/**
 * Openings as everybody may see them, in order: in the words of those sources alone that do not keep theirs from the
 * public. Undefined where all do.
 */
export async function publicViews(
  openings: readonly Opening[],
  { rights, runtime }: { readonly rights: Rights; readonly runtime: Pick<Runtime, 'postings'> },
): Promise<(Opening | undefined)[]> {
  const permitted = await permittedTo(publicReader, openings, { rights, runtime, now: neverOver })
  return permitted.map(({ opening }) => opening)
}

/** Whether everybody may see something of it, and so whether it has a page. */
export const isPublic = ({ postings }: Pick<Opening, 'postings'>, rights: Rights): boolean =>
  postings.some(({ sourceId }) => rights.mayRead(sourceId, publicReader))
