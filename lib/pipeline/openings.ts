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
 * the same changes. At the end everything is looked at once more: of two workers at one place, the one that looks last
 * sees what the other did, and starts again.
 */
export async function settleOpenings(near: Neighbourhood, runtime: Runtime): Promise<void> {
  await near.foretell()
  const records = await closure(near)
  const stored = await storedPostings(records, runtime)
  const made = openingsAround(records, stored, runtime.now())

  const standing = new Map<string, number>()
  let changes = 0
  try {
    for (const opening of made) {
      const { version, isNew } = await write(opening, runtime)
      standing.set(opening.openingId, version)
      if (isNew) changes += 1
    }
    for (const [id, heir] of heirs(stored, made)) {
      standing.set(id, 0)
      if (!(await runtime.openings.get(id))) continue
      await runtime.openings.redirect(id, heir)
      changes += 1
    }
  } finally {
    // What was changed is published, also where the rest has to be done again: it will not be changed twice.
    if (changes > 0 && (await runtime.feeds.markDirty())) await runtime.queue.send('publish', {}, 1)
  }
  for (const { openingId, keys } of made) {
    for (const key of keys) {
      const record = near.record(key)
      if (record && record.openingId !== openingId) near.change({ ...record, openingId })
    }
  }
  await near.save()
  await near.confirm()
  await confirm(stored, standing, runtime)
}

/**
 * Looks whether the postings still are as they were read, and the openings as they were left (0: gone).
 *
 * @throws Problem `write_conflict` when another worker was there; the same changes are then settled again
 */
async function confirm(
  stored: ReadonlyMap<string, StoredPosting>,
  standing: ReadonlyMap<string, number>,
  runtime: Runtime,
): Promise<void> {
  const before = [...stored.values()]
  const now = await runtime.postings.get(before.map(({ posting }) => posting))
  const moved = before.find(({ sequence }, at) => now[at]?.sequence !== sequence)
  if (moved) throw new Problem('write_conflict', { postingKey: postingKey(moved.posting) })
  for (const [openingId, version] of standing) {
    const opening = await runtime.openings.get(openingId)
    if ((opening?.version ?? 0) !== version) throw new Problem('write_conflict', { openingId })
  }
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

/** Each edge stands with both its ends: what only one of them holds was cut short, or is about to go. */
function distinctEdges(records: readonly IdentityRecord[]): ComparedEdge[] {
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

type Standing = { readonly version: number; readonly isNew: boolean }

async function write({ keys: _, ...opening }: Made, runtime: Runtime): Promise<Standing> {
  const before = await runtime.openings.get(opening.openingId)
  const next = { ...opening, version: (before?.version ?? 0) + 1 }
  if (before && JSON.stringify({ ...before, version: next.version }) === JSON.stringify(next))
    return { version: before.version, isNew: false }
  if ((await runtime.openings.put(next)) === 'conflict') {
    throw new Problem('write_conflict', { openingId: opening.openingId })
  }
  return { version: next.version, isNew: true }
}

/**
 * For each opening that these postings may have had, had they been alone or the oldest, and that is none now: the one
 * that took the posting in. An id follows from one posting, so no record has to remember it.
 */
function heirs(stored: ReadonlyMap<string, StoredPosting>, made: readonly Made[]): [string, string][] {
  const ids = new Set(made.map(({ openingId }) => openingId))
  return made.flatMap((opening) =>
    opening.keys
      .map((key) => openingId([stored.get(key)?.posting].filter((posting) => posting !== undefined)))
      .filter((id) => !ids.has(id))
      .map((id): [string, string] => [id, opening.openingId]),
  )
}
