import { blockKeys, enoughWeight, keyWeight } from '../identity/blocks.ts'
import { unitsOfFeatures } from '../identity/body.ts'
import { compare } from '../identity/compare.ts'
import { type Features, features } from '../identity/features.ts'
import type { ComparedEdge } from '../identity/match.ts'
import { titleHash } from '../identity/title.ts'
import type { IdentityRecord, Override, PostingKey, Runtime } from '../ports.ts'
import { postingKey } from '../posting.ts'
import { Problem } from '../problem.ts'
import {
  boilerplateIn,
  isUnitBlock,
  type Neighbourhood,
  openNeighbourhood,
  otherEnd,
  unitBlock,
  unitBlocks,
} from './neighbourhood.ts'
import { settleOpenings } from './openings.ts'

/**
 * Changed postings → openings. What comes out depends on the postings alone, never on the order in which they came:
 * the neighbours of a change are compared again where it changed what is boilerplate, and openings are computed
 * anew from all edges around. Safe to run twice; two workers at one place make one of them start again.
 */
export async function matchPostings(changed: readonly PostingKey[], runtime: Runtime): Promise<void> {
  const keys = [...new Map(changed.map((key) => [postingKey(key), key])).values()]
  const stored = await runtime.postings.get(keys)
  const near = openNeighbourhood(runtime, keys.map(postingKey))
  await near.load(keys.map(postingKey))
  const touched: Touched = { held: new Set(), left: new Set() }
  for (const posting of stored) if (posting) await index(features(posting.posting), near, touched)
  const affected = await recount(touched, near)
  for (const key of keys.map(postingKey)) if (near.record(key)) affected.add(key)
  await compareAround([...affected].sort(), near)
  await settleOpenings(near, runtime)
}

/**
 * A person's word: that two postings are one vacancy (`link`), that they are not (`unlink`), or that earlier words
 * on them no longer count (undefined).
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

/** Unit blocks of changed postings: those that hold them now, and those that some of them left. */
type Touched = { readonly held: Set<string>; readonly left: Set<string> }

/** Puts a posting under its blocks, and takes it out of those where it no longer belongs. */
async function index(posting: Features, near: Neighbourhood, touched: Touched): Promise<void> {
  const before = near.record(posting.key)
  const units = unitBlocks(posting)
  const blocks = [...new Set([...units, ...blockKeys(posting)])].sort()
  const title = titleHash(posting.title).toString(36)
  const isRetitled = before !== undefined && titleHash(before.features.title).toString(36) !== title
  const record = {
    postingKey: posting.key,
    features: posting,
    titles: before?.titles ?? [],
    blocks,
    edges: before?.edges ?? [],
    overrides: before?.overrides ?? [],
    openingId: before?.openingId,
    version: before?.version ?? 0,
  }
  near.change(record)
  const isSettled = before?.openingId !== undefined
  if (!isSettled || JSON.stringify(before.features) !== JSON.stringify(posting)) {
    // Whoever finds a posting in a block must find its record. Until it has an opening, its blocks are not certain.
    const either = [...new Set([...(before?.blocks ?? []), ...blocks])].sort()
    near.change({ ...record, blocks: either, openingId: undefined })
    await near.keep(posting.key)
    const from = { before: before?.blocks ?? [], after: blocks, anew: !isSettled || isRetitled }
    await near.move(from, { postingKey: posting.key, title })
    const kept = near.record(posting.key)
    if (kept) near.change({ ...kept, blocks })
  }
  for (const block of units) touched.held.add(block)
  for (const block of before?.blocks.filter(isUnitBlock) ?? []) {
    if (!isSettled || isRetitled || !touched.held.has(block)) touched.left.add(block)
  }
}

/**
 * Counts titles again under the units touched, and returns the postings for which a count changed. Where the titles of
 * the others alone come to the same count, nobody but the changed postings needs to be looked at.
 */
async function recount({ held, left }: Touched, near: Neighbourhood): Promise<Set<string>> {
  const touched = new Set([...held, ...left])
  await near.loadBlocks(touched)
  const changed = new Set(near.changed())
  const moved = [...touched].filter((block) => left.has(block) || near.movesCount(block, changed))
  const holders = new Set(moved.flatMap((block) => near.members(block).map((member) => member.postingKey)))
  await near.load(holders)
  const affected = new Set<string>()
  for (const key of [...new Set([...holders, ...changed])].sort()) {
    const record = near.record(key)
    if (!record) continue
    const titles = countsFor(record, touched, near)
    if (titles.every((count, at) => count === record.titles[at])) continue
    near.change({ ...record, titles })
    affected.add(key)
  }
  return affected
}

const countsFor = ({ features, titles }: IdentityRecord, touched: ReadonlySet<string>, near: Neighbourhood) =>
  unitsOfFeatures(features).map(({ hash }, at) => {
    const block = unitBlock(features.sourceId, hash)
    return touched.has(block) ? near.titlesUnder(block) : (titles[at] ?? 1)
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

function compareTwo(record: IdentityRecord, other: IdentityRecord | undefined): ComparedEdge[] {
  if (!other || !shareEnough(keysOf(record), keysOf(other))) return []
  const [a, b] = record.postingKey < other.postingKey ? [record, other] : [other, record]
  const comparison = compare(a.features, b.features, boilerplateIn(a, b))
  return comparison.decision === 'different' ? [] : [{ a: a.postingKey, b: b.postingKey, ...comparison }]
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
  const own = edges.filter((edge) => otherEnd(edge, key) === other)
  if (!wasTied && kept.length === record.edges.length && own.length === 0) return
  near.change({ ...record, edges: [...kept, ...own].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1)) })
}
