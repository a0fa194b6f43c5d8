import type { Opening } from '../../opening.ts'
import type { Runtime } from '../../ports.ts'

/** The opening of an id, or the one that it was merged into. */
export async function openingFor(
  id: string,
  { openings }: Pick<Runtime, 'openings'>,
): Promise<Opening | undefined> {
  const own = await openings.get(id)
  if (own) return own
  const heir = await openings.resolve(id)
  return heir === id ? undefined : openings.get(heir)
}
