import { cluster, type Edge, type Overrides, otherEnd } from '../../identity/cluster.ts'
import { closePairs } from '../../identity/match.ts'
import { openingId } from '../../identity/opening-id.ts'
import { openings as openingsOf } from '../../identity/openings.ts'
import { limits } from '../../limits.ts'
import type { Opening } from '../../opening.ts'
import type { IdentityRecord, Override, Runtime, StandingOpening, StoredPosting } from '../../ports.ts'
import { postingKey, postingParts } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { askForBuild } from '../feeds/ask.ts'
import { latest, withStatus } from '../lifecycle.ts'
import { boilerplateIn, type Neighbourhood } from './neighbourhood.ts'

/**
 * Computes anew the openings around what changed, from edges and people's words, and writes those that came out
 * otherwise. Openings are read before the postings, and written only as they were read; they are written before the
 * records that point at them, and their own batch's records last: whatever is cut short is done again from the same
 * changes, and so is what was made of records that another worker has changed before this one was done.
 */
export async function settleOpenings(near: Neighbourhood, runtime: Runtime): Promise<void> {
  const records = await closure(near)
  const before = await standingOpenings(records, runtime)
  const stored = await storedPostings(records, runtime)
  const made = openingsAround(records, stored, runtime.now())
  const plan = await planOf({ made, before, stored, near }, runtime)
  await near.foretell(plan.touched)
  await carryOut(plan, runtime)
  for (const { openingId, keys } of made) for (const key of keys) near.settle(key, openingId)
  await near.save('others')
  const keys = records.map(({ postingKey: key }) => key)
  await near.confirm(keys)
  await confirm(plan.versions, runtime)
  await near.save('own')
  await near.confirm(keys, true)
}

/**
 * What has to be written so that openings are as they were made; `touched` are postings that come or go, and those of
 * others' openings.
 */
type Plan = {
  readonly writes: readonly Opening[]
  readonly redirects: readonly { readonly id: string; readonly heir: string; readonly version: number }[]
  readonly touched: readonly string[]
  /** The version at which each opening will stand, 0 for one that is gone. */
  readonly versions: ReadonlyMap<string, number>
}
type Settling = {
  readonly made: readonly Made[]
  readonly before: ReadonlyMap<string, Opening>
  readonly stored: ReadonlyMap<string, StoredPosting>
  readonly near: Neighbourhood
}

async function planOf({ made, before, stored, near }: Settling, runtime: Runtime): Promise<Plan> {
  const former = heirs(stored, made, near)
  const ids = [...made.map(({ openingId }) => openingId), ...former.map(([id]) => id)]
  const found = await standing(
    ids.filter((id) => !before.has(id)),
    runtime,
  )
  const standingNow = (id: string): StandingOpening => {
    const opening = before.get(id)
    return opening ? { version: opening.version, opening } : (found.get(id) ?? { version: 0 })
  }
  const writes: Opening[] = []
  const redirects: { id: string; heir: string; version: number }[] = []
  const touched: string[] = []
  const versions = new Map<string, number>()
  for (const { keys, ...opening } of made) {
    const { version, opening: known } = standingNow(opening.openingId)
    const isAsBefore = JSON.stringify({ ...known, version }) === JSON.stringify({ ...opening, version })
    versions.set(opening.openingId, isAsBefore ? version : version + 1)
    if (isAsBefore) continue
    writes.push({ ...opening, version: version + 1 })
    // Of its own postings a batch does not lose sight; others may be tied to it by edges that another worker cuts.
    if (membersOf(known) !== membersOf(opening) || !keys.some(near.isOwn)) touched.push(...keys)
  }
  for (const [id, heir, key] of former) {
    const { version, opening: known, to = heir } = standingNow(id)
    versions.set(id, 0)
    // After a split it leads to where the posting was, and others are. A try that was given up may yet be carried out:
    // where it may, the id is taken before it can be.
    if (!known && (version > 0 ? to === heir : !near.wasCutShort(key))) continue
    redirects.push({ id, heir, version })
    touched.push(key)
  }
  return { writes, redirects, touched, versions }
}

const membersOf = (opening: Pick<Opening, 'postings'> | undefined): string =>
  (opening?.postings ?? []).map(postingKey).sort().join('\n')

/** @throws Problem `write_conflict` when an opening is no more as it was read */
async function carryOut({ writes, redirects }: Plan, runtime: Runtime): Promise<void> {
  if (writes.length + redirects.length === 0) return
  try {
    const outcomes = await runtime.openings.putAll(writes, runtime.now())
    const refused = writes.find((_, at) => outcomes[at] === 'conflict')
    if (refused) throw conflictAt(refused.openingId)
    for (const { id, heir, version } of redirects) {
      if ((await runtime.openings.redirect(id, heir, version)) === 'conflict') throw conflictAt(id)
    }
  } finally {
    // What was changed is published, also where the rest has to be done again: it will not be changed twice. A write
    // that failed may have been done.
    await askForBuild(runtime)
  }
}

/**
 * Looks whether the openings still are as they were left.
 *
 * @throws Problem `write_conflict` when another worker was there; the same changes are then settled again
 */
async function confirm(versions: Plan['versions'], runtime: Runtime): Promise<void> {
  const found = await standing([...versions.keys()], runtime)
  for (const [openingId, version] of versions)
    if ((found.get(openingId)?.opening?.version ?? 0) !== version) throw conflictAt(openingId)
}

const conflictAt = (openingId: string): Problem => new Problem('write_conflict', { openingId })

/**
 * What changed, and all that links, siblings, reposts and people's words tie to it, in key order. Beyond the limit only
 * what may be one opening is followed, and that to its end: an opening is known as a whole or not at all.
 */
async function closure(near: Neighbourhood): Promise<IdentityRecord[]> {
  await near.load(near.pending())
  const found = new Set(near.unsettled())
  let edge = [...found]
  while (edge.length > 0) {
    const tied = found.size < limits.closurePostingsMax ? isTie : isLink
    const next = new Set(edge.flatMap((key) => neighboursOf(near.record(key), tied)))
    edge = [...next].filter((key) => !found.has(key)).sort()
    await near.load(edge)
    for (const key of edge) found.add(key)
  }
  return [...found].sort().flatMap((key) => near.record(key) ?? [])
}

const isTie = ({ decision }: Edge): boolean => decision !== 'review'
const isLink = ({ decision }: Edge): boolean => decision === 'same'

function neighboursOf(record: IdentityRecord | undefined, isTied: (edge: Edge) => boolean): string[] {
  if (!record) return []
  const tied = record.edges.filter(isTied)
  return [...tied, ...record.overrides].map((edge) => otherEnd(edge, record.postingKey))
}

/** The openings that these postings are in, as far as that is certain. */
async function standingOpenings(
  records: readonly IdentityRecord[],
  runtime: Runtime,
): Promise<Map<string, Opening>> {
  const found = await standing(
    records.flatMap(({ openingId: own }) => own ?? []),
    runtime,
  )
  return new Map([...found].flatMap(([id, { opening }]) => (opening ? [[id, opening]] : [])))
}

/** What stands under each of these ids. */
async function standing(
  ids: readonly string[],
  { openings }: Runtime,
): Promise<Map<string, StandingOpening>> {
  const wanted = [...new Set(ids)]
  const found = await openings.standing(wanted)
  return new Map(wanted.map((id, at) => [id, found[at] ?? { version: 0 }]))
}

async function storedPostings(records: readonly IdentityRecord[], runtime: Runtime) {
  const found = await runtime.postings.get(records.map((record) => postingParts(record.postingKey)))
  return new Map(
    found.flatMap((posting) => (posting ? [[postingKey(posting.posting), posting] as const] : [])),
  )
}

/** An opening with all its postings' keys, also of those that were withdrawn and count for its id alone. */
type Made = Opening & { readonly keys: readonly string[] }

function openingsAround(
  records: readonly IdentityRecord[],
  stored: ReadonlyMap<string, StoredPosting>,
  now: number,
): Made[] {
  const keys = records.map((record) => record.postingKey).filter((key) => stored.has(key))
  const edges = distinctEdges(records)
  const all = [
    ...edges,
    ...closePairs(
      records.map((record) => record.features),
      edges,
      boilerplateIn(...records),
    ),
  ]
  const clusters = cluster(keys, all, wordsOf(records))
  // An opening is as old as the first sight of its oldest posting, however often that posting was renewed.
  const seen = new Map(
    [...stored].map(([key, { posting, firstSeenAt }]) => [key, { ...posting, capturedAt: firstSeenAt }]),
  )
  const keysOf = new Map(
    clusters.map((one) => [openingId(one.keys.flatMap((key) => seen.get(key) ?? [])), one.keys]),
  )
  const speaking = new Set(clusters.flatMap((one) => speakers(one.keys, stored)))
  const read = (key: string) => (speaking.has(key) ? stored.get(key)?.posting : undefined)
  const words = records.flatMap((record) => record.overrides)
  return [...openingsOf({ clusters, edges: all }, seen, read)].map((opening) => {
    const own = keysOf.get(opening.openingId) ?? []
    const changes = own.flatMap((key) => stored.get(key)?.changedAt ?? [])
    const said = words.filter(({ a, b }) => own.includes(a) || own.includes(b)).map(({ at }) => at)
    const isLive = own.some((key) => stored.get(key)?.status === 'live')
    return { ...withStatus({ ...opening, changedAt: latest([...changes, ...said]) }, isLive, now), keys: own }
  })
}

/** The postings whose words count: those that stand, or the last ones there were. */
function speakers(keys: readonly string[], stored: ReadonlyMap<string, StoredPosting>): readonly string[] {
  const live = keys.filter((key) => stored.get(key)?.status === 'live')
  return live.length > 0 ? live : keys
}

/** Each edge stands with both its ends: what only one of them holds was cut short, or is about to go. */
function distinctEdges(records: readonly IdentityRecord[]): Edge[] {
  const near = new Set(records.map((record) => record.postingKey))
  const held = new Set(
    records.flatMap(({ postingKey: key, edges }) => edges.map((edge) => `${key}\n${otherEnd(edge, key)}`)),
  )
  const edges = records.flatMap(({ postingKey: key, edges }) =>
    edges
      .filter((edge) => !near.has(otherEnd(edge, key)) || held.has(`${otherEnd(edge, key)}\n${key}`))
      .map((edge) => [`${edge.a}\n${edge.b}`, edge] as const),
  )
  return [...new Map(edges).entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, edge]) => edge)
}

function wordsOf(records: readonly IdentityRecord[]): Overrides {
  const words = records.flatMap((record) => record.overrides)
  const pairs = (says: Override['says']) =>
    words.filter((word) => word.says === says).map(({ a, b }) => [a, b] as const)
  return { mustLink: pairs('link'), cannotLink: pairs('unlink') }
}

/**
 * For each opening that a posting may have had, had it been alone or the oldest, and that is none now: the one that
 * took the posting in. An id follows from one posting, so no record has to remember it. Postings that were settled
 * where they are have left their own behind, unless the batch was about to write it and was cut short.
 */
function heirs(
  stored: ReadonlyMap<string, StoredPosting>,
  made: readonly Made[],
  near: Neighbourhood,
): [id: string, heir: string, key: string][] {
  const ids = new Set(made.map(({ openingId }) => openingId))
  return made.flatMap(({ openingId: heir, keys }) => {
    const isAgain = keys.some(near.wasCutShort)
    return keys
      .filter((key) => isAgain || near.isOwn(key) || near.record(key)?.openingId !== heir)
      .map((key): [string, string, string] => {
        const { posting } = stored.get(key) ?? {}
        return [openingId(posting ? [posting] : []), heir, key]
      })
      .filter(([id]) => !ids.has(id))
  })
}
