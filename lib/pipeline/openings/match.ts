import { eachAtOnce } from '../../at-once.ts'
import { blockKeys, enoughWeight, isRunKey, keyWeight, runKey } from '../../identity/blocks.ts'
import type { Commonness } from '../../identity/body/boilerplate.ts'
import { runsOf } from '../../identity/body/unpacked.ts'
import { type Edge, otherEnd } from '../../identity/cluster.ts'
import { compare, ruleVersion } from '../../identity/compare.ts'
import { type Features, features } from '../../identity/features.ts'
import { edgeOf } from '../../identity/match.ts'
import { titleHash } from '../../identity/title/title.ts'
import type { IdentityRecord, Override, PostingKey, Runtime } from '../../ports.ts'
import { postingKey, postingParts } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { boilerplateIn, type Neighbourhood, openNeighbourhood, writesAtOnce } from './neighbourhood.ts'
import { settleOpenings } from './settle.ts'
import { takeOut } from './vanish.ts'

/**
 * Changed postings → openings. What comes out depends on the postings alone, never on the order in which they came:
 * the neighbours of a change are compared again where it changed what is boilerplate, and openings are computed
 * anew from all edges around. Safe to run twice; two workers at one place make one of them start again.
 */
export async function matchPostings(changed: readonly PostingKey[], runtime: Runtime): Promise<void> {
  const told = [...new Map(changed.map((key) => [postingKey(key), key])).values()]
  const known = await featuresOf(told, runtime)
  const leaving = await takeOut(told.filter((_, at) => !known[at]).map(postingKey), runtime)
  const left = new Set([...told.filter((_, at) => known[at]).map(postingKey), ...leaving.others])
  const keys = [...left].map(postingParts)
  const stored = leaving.others.length > 0 ? await featuresOf(keys, runtime) : known
  const near = openNeighbourhood(runtime, [...left])
  await near.load(left)
  const touched: Touched = { held: new Set(), left: new Set() }
  const standing = stored.filter((posting) => posting !== undefined)
  await eachAtOnce(standing, writesAtOnce, (posting) => index(posting, near, touched))
  const affected = await recount(touched, near)
  for (const key of keys.map(postingKey)) if (near.record(key)) affected.add(key)
  await compareAround([...affected].sort(), near)
  await settleOpenings(near, runtime)
  await leaving.end()
}

/** How many postings to hold at once for their features: their words may be long, and are not needed beyond. */
const postingsAtOnce = 25

/** Undefined where there is no posting. */
async function featuresOf(keys: readonly PostingKey[], { postings }: Runtime) {
  const all: (Features | undefined)[] = []
  for (let at = 0; at < keys.length; at += postingsAtOnce) {
    const found = await postings.get(keys.slice(at, at + postingsAtOnce))
    all.push(...found.map((stored) => stored && features(stored.posting, stored)))
  }
  return all
}

/**
 * A person's word: that two postings are one vacancy (`link`), that they are not (`unlink`), or that earlier words
 * on them no longer count (undefined).
 *
 * @throws Problem `not_found` when matching does not know one of them; `write_conflict` when another worker was there
 */
export async function decide(
  a: string,
  b: string,
  word: Override | undefined,
  runtime: Runtime,
): Promise<void> {
  const near = openNeighbourhood(runtime, [a, b])
  await near.load([a, b])
  for (const [key, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const record = near.record(key)
    if (!record) throw new Problem('not_found', { posting: key })
    const others = record.overrides.filter((said) => otherEnd(said, key) !== other)
    near.change({ ...record, overrides: word ? [...others, word] : others })
  }
  await settleOpenings(near, runtime)
}

/** Blocks that changed postings are in now, and those that some of them left. */
type Touched = { readonly held: Set<string>; readonly left: Set<string> }

/** Puts a posting under its blocks, and takes it out of those where it no longer belongs. */
async function index(posting: Features, near: Neighbourhood, touched: Touched): Promise<void> {
  const before = near.record(posting.key)
  const blocks = [...new Set(blockKeys(posting))].sort()
  const title = titleHash(posting.title).toString(36)
  const isRetitled = before !== undefined && titleHash(before.features.title).toString(36) !== title
  const former = before ? [...before.leaving, ...blockKeys(before.features)] : []
  const record = {
    postingKey: posting.key,
    features: posting,
    commonness: before?.commonness ?? [],
    leaving: [],
    pending: before?.pending ?? [],
    edges: before?.edges ?? [],
    overrides: before?.overrides ?? [],
    openingId: before?.openingId,
    rules: ruleVersion,
    version: before?.version ?? 0,
  }
  near.change(record)
  const isSettled = before?.openingId !== undefined && before.rules === ruleVersion
  if (!isSettled || JSON.stringify(before.features) !== JSON.stringify(posting)) {
    const leaving = [...new Set(former)].filter((block) => !blocks.includes(block)).sort()
    const joining = isSettled && !isRetitled ? blocks.filter((block) => !former.includes(block)) : blocks
    // Whoever finds a posting in a block must find its record. Until it has an opening, its blocks are not certain.
    near.change({ ...record, leaving, openingId: undefined })
    await near.keep(posting.key)
    await near.move({ joining, leaving }, { postingKey: posting.key, title })
    const kept = near.record(posting.key)
    if (kept) near.change({ ...kept, leaving: [] })
  }
  for (const block of blocks) touched.held.add(block)
  for (const block of former) {
    if (!isSettled || isRetitled || !blocks.includes(block)) touched.left.add(block)
  }
}

/**
 * Finds out anew how common the runs touched are, and returns the postings for which that changed, or whom a block
 * finds no more, or anew. Where nothing of it is otherwise without the changed postings, nobody else is looked at.
 */
async function recount({ held, left }: Touched, near: Neighbourhood): Promise<Set<string>> {
  const touched = new Set([...held, ...left])
  await near.loadBlocks(touched)
  const changed = new Set(near.changed())
  const capped = new Set([...touched].filter((block) => near.mayBeCapped(block, changed, left.has(block))))
  const isMoved = (block: string) => left.has(block) || near.isMoved(block, changed)
  const moved = [...touched].filter((block) => capped.has(block) || (isRunKey(block) && isMoved(block)))
  const holders = new Set(moved.flatMap(near.memberKeys))
  await near.load(holders)
  // A count must be newer than the records it goes into: theirs is the version that another worker would move.
  if (!holders.isSubsetOf(changed)) await near.reloadBlocks(moved)
  const affected = new Set([...capped].flatMap(near.memberKeys))
  // Whoever joined since is compared again with what it has, or not at all.
  await near.load(affected)
  for (const key of [...new Set([...holders, ...changed])].sort()) {
    const record = near.record(key)
    if (!record) continue
    const commonness = commonnessOf(record, touched, near)
    if (commonness.every((degree, at) => degree === record.commonness[at])) continue
    near.change({ ...record, commonness })
    affected.add(key)
  }
  return affected
}

const commonnessOf = (
  { features, commonness }: IdentityRecord,
  touched: ReadonlySet<string>,
  near: Neighbourhood,
): Commonness[] =>
  runsOf(features).map(({ shingle }, at) => {
    const block = runKey(shingle)
    return touched.has(block) ? near.commonness(block, features.sourceId) : (commonness[at] ?? 0)
  })

/** Compares postings with all who share enough with them, and takes back what was decided with anyone else. */
async function compareAround(keys: readonly string[], near: Neighbourhood): Promise<void> {
  const lookups = new Map(keys.map((key) => [key, keysOf(near.record(key))]))
  await near.loadBlocks([...lookups.values()].flat())
  const others = new Map(
    [...lookups].map(([key, blocks]) => [key, near.neighbours(blocks).filter((k) => k !== key)]),
  )
  const before = keys.flatMap((key) => near.record(key)?.edges.map((edge) => otherEnd(edge, key)) ?? [])
  await near.load([...[...others.values()].flat(), ...before])
  const compareTwo = comparisons()
  for (const [key, found] of others) {
    const record = near.record(key)
    if (!record) continue
    const neighbours = new Set(found)
    const edges = [...neighbours].sort().flatMap((other) => compareTwo(record, near.record(other)))
    near.change({ ...record, edges })
    const former = new Set(record.edges.map((edge) => otherEnd(edge, key)))
    for (const other of former.union(neighbours)) {
      mirror({ ...record, edges }, { other, wasTied: former.has(other) }, near)
    }
  }
}

/** What a posting is looked up under, now that it is known what is boilerplate. */
const keysOf = (record: IdentityRecord | undefined): string[] =>
  record ? blockKeys(record.features, boilerplateIn(record)) : []

/** Compares two postings once, however often and from whichever side it is asked. */
function comparisons() {
  const known = new Map<string, Edge[]>()
  return (record: IdentityRecord, other: IdentityRecord | undefined): Edge[] => {
    if (!other) return []
    const [a, b] = record.postingKey < other.postingKey ? [record, other] : [other, record]
    const pair = `${a.postingKey}\n${b.postingKey}`
    const edges = known.get(pair) ?? edgesBetween(a, b)
    known.set(pair, edges)
    return edges
  }
}

function edgesBetween(a: IdentityRecord, b: IdentityRecord): Edge[] {
  if (!shareEnough(keysOf(a), keysOf(b))) return []
  const comparison = compare(a.features, b.features, boilerplateIn(a, b))
  return comparison.decision === 'different' ? [] : [edgeOf(a.postingKey, b.postingKey, comparison)]
}

function shareEnough(keys: readonly string[], others: readonly string[]): boolean {
  const theirs = new Set(others)
  const shared = new Set(keys.filter((key) => theirs.has(key)))
  return [...shared].reduce((sum, key) => sum + keyWeight(key), 0) >= enoughWeight
}

/**
 * The other side holds the same edge, or none. One that was tied counts as changed in any case: a worker that was cut
 * short may have written its record already, but not its opening.
 */
function mirror(
  { postingKey: key, edges }: IdentityRecord,
  { other, wasTied }: { other: string; wasTied: boolean },
  near: Neighbourhood,
): void {
  const record = near.record(other)
  if (!record) return
  const kept = record.edges.filter((edge) => otherEnd(edge, other) !== key)
  // Only the one side said so: nothing in this record tells that its opening may have been written.
  if (wasTied && kept.length === record.edges.length) near.doubt(other)
  const own = edges.filter((edge) => otherEnd(edge, key) === other)
  if (!wasTied && kept.length === record.edges.length && own.length === 0) return
  near.change({ ...record, edges: [...kept, ...own].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1)) })
}
