import type { Published } from '../pipeline/feeds/published.ts'
import { problemCodes } from '../problem.ts'
import type { Io } from './command.ts'

/** What a code says, and the figures that stand beside it. */
function refusalWords({ code, ...where }: NonNullable<Published['refused']>): string {
  const says = Object.entries(problemCodes).find(([known]) => known === code)?.[1].says ?? String(code)
  const facts = Object.entries(where).map(([name, value]) => `${name} ${value}`)
  return facts.length === 0 ? says : `${says} (${facts.join(', ')})`
}

/** Which feeds were kept as they were, and what to do about those that a guard kept. @returns the exit status */
export function tellRefused(done: readonly Published[], io: Io): 0 | 1 {
  const refused = done.filter(({ outcome }) => outcome === 'refused')
  for (const { feedId, refused: why } of refused) if (why) io.err(`${feedId}: ${refusalWords(why)}`)
  if (refused.length === 0) return 0
  // What is no feed stays none, whatever anybody says.
  if (refused.some(({ refused: why }) => why?.['code'] !== 'invalid_feed'))
    io.err('What readers have stays until "rolecast feed publish FEEDID --force" publishes it all the same.')
  return 1
}
