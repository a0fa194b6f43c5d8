import { ruleVersion } from '../../identity/compare.ts'
import { features } from '../../identity/features.ts'
import { survive } from '../../identity/survive/survive.ts'
import type { Opening } from '../../opening.ts'
import type { IdentityRecord, Runtime, StoredPosting } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import { again } from '../conflicts.ts'
import { matchPostings } from './match.ts'

const postingsAtOnce = 50

/**
 * Matches the postings that no opening shows as they are now: what the stream lost comes back, what matching set
 * aside is tried again, and what other rules decided is decided anew. Of one source, or of all. What is as it should
 * be is only read.
 *
 * @returns how many postings were matched
 */
export async function rematch(sourceId: string | undefined, runtime: Runtime): Promise<number> {
  let matched = 0
  let some: StoredPosting[] = []
  const matchSome = async () => {
    const stale = await staleAmong(some, runtime)
    some = []
    if (stale.length > 0) await again(() => matchPostings(stale, runtime))
    matched += stale.length
  }
  for await (const posting of runtime.postings.all(sourceId)) {
    some.push(posting)
    if (some.length === postingsAtOnce) await matchSome()
  }
  await matchSome()
  return matched
}

async function staleAmong(some: readonly StoredPosting[], runtime: Runtime) {
  const records = await runtime.identities.get(some.map(({ posting }) => postingKey(posting)))
  const isStale = await Promise.all(
    some.map(async (stored, at) => {
      const record = records[at]
      const opening = record?.openingId && (await runtime.openings.get(record.openingId))
      return !opening || !shows(opening, stored, record) || !(await isAsTold(opening, runtime))
    }),
  )
  return some.filter((_, at) => isStale[at]).map(({ posting }) => posting)
}

/** An opening is as new as the newest change among its postings. */
const shows = (opening: Opening, stored: StoredPosting, record: IdentityRecord): boolean =>
  record.rules === ruleVersion &&
  Date.parse(opening.changedAt) >= Date.parse(stored.changedAt) &&
  JSON.stringify(record.features) === JSON.stringify(features(stored.posting, stored))

/**
 * An opening whose time is over changed last when that came, whatever its postings have said before: it is held against
 * them. Any other is taken at its word.
 */
async function isAsTold(opening: Opening, { postings }: Runtime): Promise<boolean> {
  if (opening.status !== 'expired') return true
  const stored = await postings.get(opening.postings)
  const told = stored.flatMap((one) => (one?.status === 'live' ? one.posting : []))
  const { origin: _, ...fields }: Partial<Opening> = survive(told)
  return Object.entries(fields).every(([name, value]) => {
    // Every field of the one is a field of the other.
    return JSON.stringify(value) === JSON.stringify(opening[name as keyof Opening])
  })
}
