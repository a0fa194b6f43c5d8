import type { Opening } from '../opening.ts'
import { type Posting, type PostingKey, postingParts } from '../posting.ts'
import type { Cluster, Edge } from './cluster.ts'
import { openingId, roleGroupId } from './opening-id.ts'
import { survive } from './survive/survive.ts'

/** What must be known of every posting before the first opening can be written. */
export type Seen = PostingKey & Pick<Posting, 'capturedAt' | 'posted'>

type Group = { readonly id: string; readonly keys: readonly string[]; readonly seen: readonly Seen[] }
type Found = { readonly clusters: readonly Cluster[]; readonly edges: readonly Edge[] }

/**
 * Clusters as openings, sorted by id: fields survived, siblings and reposts tied by the edges between
 * clusters. Postings are read one opening at a time, so that a caller may keep them outside the memory.
 */
export function* openings(
  { clusters, edges }: Found,
  seen: ReadonlyMap<string, Seen>,
  read: (key: string) => Posting | undefined,
): Generator<Opening> {
  const groupOf = new Map<string, Group>()
  const groups = clusters.map(({ keys }) => {
    const members = keys.flatMap((key) => seen.get(key) ?? [])
    const group = { id: openingId(members), keys, seen: members }
    for (const key of keys) groupOf.set(key, group)
    return group
  })
  const roles = roleGroups(edges, groupOf)
  const reposts = repostsOf(edges, groupOf)
  for (const group of groups.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const postings = group.keys.flatMap((key) => read(key) ?? [])
    yield openingOf(group, postings, { role: roles.get(group), repostOf: reposts.get(group)?.id })
  }
}

type Ties = { readonly role?: string | undefined; readonly repostOf?: string | undefined }

function openingOf(group: Group, postings: readonly Posting[], { role, repostOf }: Ties): Opening {
  const times = group.seen.map(({ capturedAt }) => capturedAt).sort((a, b) => Date.parse(a) - Date.parse(b))
  return {
    openingId: group.id,
    ...survive(postings),
    status: 'open',
    firstSeenAt: times[0] ?? '',
    changedAt: times.at(-1) ?? '',
    version: 1,
    ...(role ? { roleGroupId: role } : {}),
    ...(repostOf ? { repostOf } : {}),
  }
}

/** Edges of one decision as the groups at their ends. */
function* between(
  edges: readonly Edge[],
  decision: Edge['decision'],
  groupOf: ReadonlyMap<string, Group>,
): Generator<readonly [Group, Group, Edge]> {
  for (const edge of edges) {
    const [one, other] = [groupOf.get(edge.a), groupOf.get(edge.b)]
    if (edge.decision === decision && one && other && one !== other) yield [one, other, edge]
  }
}

/** Openings that sibling edges connect, under the id of the oldest posting among them. */
function roleGroups(edges: readonly Edge[], groupOf: ReadonlyMap<string, Group>): Map<Group, string> {
  const home = new Map<Group, Group[]>()
  for (const [one, other] of between(edges, 'sibling', groupOf)) {
    const [some, others] = [home.get(one) ?? [one], home.get(other) ?? [other]]
    const [large, small] = some.length >= others.length ? [some, others] : [others, some]
    if (large !== small) large.push(...small)
    for (const group of large) home.set(group, large)
  }
  const ids = new Map<Group, string>()
  for (const members of new Set(home.values())) {
    const id = roleGroupId(members.flatMap(({ seen }) => seen))
    for (const group of members) ids.set(group, id)
  }
  return ids
}

/** The first day its postings say; where none says any, the day on which the first of them was seen. */
const postedOn = ({ seen }: Group): string =>
  seen.flatMap(({ posted }) => posted?.date ?? []).sort()[0] ??
  seen.map(({ capturedAt }) => capturedAt.slice(0, 10)).sort()[0] ??
  ''
const roundOf = ({ seen }: Group): number => Math.max(...seen.map(({ round = 1 }) => round))
const byPosted = (a: Group, b: Group): number => {
  const [dayA, dayB] = [postedOn(a), postedOn(b)]
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return roundOf(a) - roundOf(b) || (a.id < b.id ? -1 : 1)
}

/** The rounds of one posting come as they are counted; a source may give each of them the date of the first. */
function inTime([one, other, { a, b }]: readonly [Group, Group, Edge]): readonly [Group, Group] {
  const [{ round: first = 1, ...posting }, { round: second = 1, ...again }] = [
    postingParts(a),
    postingParts(b),
  ]
  if (posting.sourceId !== again.sourceId || posting.sourceRef !== again.sourceRef)
    return byPosted(one, other) < 0 ? [one, other] : [other, one]
  return first < second ? [one, other] : [other, one]
}

/** For each opening that re-advertises others, the latest of those that came before it. */
function repostsOf(edges: readonly Edge[], groupOf: ReadonlyMap<string, Group>): Map<Group, Group> {
  const earlier = new Map<Group, Group>()
  for (const pair of between(edges, 'repost', groupOf)) {
    const [before, after] = inTime(pair)
    const known = earlier.get(after)
    if (!known || byPosted(known, before) < 0) earlier.set(after, before)
  }
  return earlier
}
