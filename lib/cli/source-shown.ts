import { senderOf } from '../pipeline/sources.ts'
import type { Runtime } from '../ports.ts'
import { parentOf, type Source } from '../source.ts'
import { type Io, Refused } from './command.ts'
import { required } from './stored-command.ts'

/** The source that a call names. @throws Refused where there is none */
export async function storedSource(id: string | undefined, { sources }: Runtime): Promise<Source> {
  const found = await sources.get(required(id, 'The source ID'))
  if (!found) throw new Refused(`There is no source "${id}". "rolecast source list" shows them.`)
  return found
}

/** Whose documents go under an id: of a scope also before the first came. @throws Refused where nobody's may */
export async function sendingSource(id: string, runtime: Runtime): Promise<Source> {
  const found = await senderOf(id, runtime)
  if (found) return found
  const made = parentOf(id) ?? id
  throw new Refused(`There is no source "${made}". Make it with "rolecast source add ${made}".`)
}

/** A source without what would open anything, or sign for it. */
export const shownSource = ({ secrets, keys, ...about }: Source) => ({
  ...about,
  secrets: secrets.map(({ secret: _, ...kept }) => kept),
  keys: keys.map(({ sha256: _, ...kept }) => kept),
})

/** Documents that were read stay as they were read. */
export const tellReplay = (sourceId: string, io: Io): void =>
  io.err(`Stored documents keep the old reading until "rolecast source replay ${sourceId}".`)
