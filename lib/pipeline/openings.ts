import { cluster, type Overrides } from '../identity/cluster.ts'
import { type ComparedEdge, closePairs } from '../identity/match.ts'
import { openingId } from '../identity/opening-id.ts'
import { openings as openingsOf } from '../identity/openings.ts'
import { limits } from '../limits.ts'
import type { Opening } from '../opening.ts'
import type { IdentityRecord, Override, Runtime, StoredPosting } from '../ports.ts'
import { postingKey, postingParts } from '../posting.ts'
import { Problem } from '../problem.ts'
import { latest, withStatus } from './lifecycle.ts'
import { boilerplateIn, type Neighbourhood, otherEnd } from './neighbourhood.ts'

/**
 * Computes anew the openings around what changed, from edges and people's words, and writes those that came out
 * otherwise. Openings are written before the records that point at them: whatever is cut short is done again from
 * the same changes.
 */
export async function settleOpenings(near: Neighbourhood, runtime: Runtime): Promise<void> {
  const records = await closure(near)
  const stored = await storedPostings(records, runtime)
  const made = openingsAround(records, stored, runtime.now())

  let changes = 0
  for (const opening of made) changes += await write(opening, runtime)
  for (const [id, heir] of heirs(records, made)) {
    await runtime.openings.redirect(id, heir)
    changes += 1
  }
  for (const { openingId, keys } of made) {
    for (const key of keys) {
      const record = near.record(key)
      if (record && record.openingId !== openingId) near.change({ ...record, openingId })
    }
  }
  await near.save()
  if (changes > 0 && (await runtime.feeds.markDirty())) await runtime.queue.send('publish', {}, 1)
}

/** What changed, and all that links, siblings, reposts and people's words tie to it, in key order. */
async function closure(near: Neighbourhood): Promise<IdentityRecord[]> {
  const found = new Set(near.changed())
  let edge = [...found]
  while (edge.length > 0 && found.size < limits.closurePostingsMax) {
    const next = new Set(edge.flatMap((key) => neighboursOf(near.record(key))))
    edge = [...next].filter((key) => !found.has(key)).sort()
    await near.load(edge)
    for (const key of edge) found.add(key)
  }
  return [...found].sort().flatMap((key) => near.record(key) ?? [])
}

function neighboursOf(record: IdentityRecord | undefined): string[] {
  if (!record) return []
  const tied = record.edges.filter(({ decision }) => decision !== 'review')
  return [...tied, ...record.overrides].map((edge) => otherEnd(edge, record.postingKey))
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

/** Each edge stands with both its ends. */
function distinctEdges(records: readonly IdentityRecord[]): ComparedEdge[] {
  const edges = records.flatMap((record) =>
    record.edges.map((edge) => [`${edge.a}\n${edge.b}`, edge] as const),
  )
  return [...new Map(edges).entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, edge]) => edge)
}

function wordsOf(records: readonly IdentityRecord[]): Overrides {
  const words = records.flatMap((record) => record.overrides)
  const pairs = (says: Override['says']) =>
    words.filter((word) => word.says === says).map(({ a, b }) => [a, b] as const)
  return { mustLink: pairs('link'), cannotLink: pairs('unlink') }
}

/** 1 where the stored opening was another. */
async function write({ keys: _, ...opening }: Made, runtime: Runtime): Promise<number> {
  const before = await runtime.openings.get(opening.openingId)
  const next = { ...opening, version: (before?.version ?? 0) + 1 }
  if (before && JSON.stringify({ ...before, version: next.version }) === JSON.stringify(next)) return 0
  if ((await runtime.openings.put(next)) === 'conflict') {
    throw new Problem('write_conflict', { openingId: opening.openingId })
  }
  return 1
}

/** For each opening that is no more, the one that took in the oldest of its postings. */
function heirs(records: readonly IdentityRecord[], made: readonly Made[]): [string, string][] {
  const standing = new Set(made.map(({ openingId }) => openingId))
  const gone = Map.groupBy(
    records.filter(({ openingId }) => openingId !== undefined && !standing.has(openingId)),
    ({ openingId = '' }) => openingId,
  )
  return [...gone].flatMap(([id, members]) => {
    const keys = new Set(members.map((record) => record.postingKey))
    const heir = made.find((opening) => opening.keys.some((key) => keys.has(key)))
    return heir ? [[id, heir.openingId] as [string, string]] : []
  })
}
