import { limits } from '../../limits.ts'
import type { Removals, Runtime, StoredReceipt } from '../../ports.ts'
import type { ProblemCode } from '../../problem.ts'
import type { ReceiptState } from '../../receipt.ts'
import { holding } from '../sources.ts'
import { whyHeld, whyUnsound } from './guard.ts'
import type { Judged, Snapshot } from './judged.ts'
import { keep, noteMissing, plan, removedBy, timeOf, unplan } from './plan.ts'
import { dayBefore, heldWith, isPlanned, isReleased, renumbers, settled } from './removals.ts'
import { areMostRenamed, namedAnew, renamedIn } from './renamed.ts'
import { answeredBy, restoredOf, whyRestored } from './restored.ts'
import { sketchOf } from './sketch.ts'
import { mayAgree } from './undo.ts'

/** What the source has live: ref → content hash. */
type Live = ReadonlyMap<string, string>

/** How things stood when a snapshot began to write. */
export type Begun = {
  /** Of a delta, which is written whole, nothing. */
  readonly live: Live
  /** It was let through: when `live` was read, older documents could write nothing any more. */
  readonly isFenced: boolean
}
type Ending = Pick<StoredReceipt, 'state' | 'reason'> & Partial<Pick<StoredReceipt, 'problems' | 'removed'>>

/** A receipt that was held before has had a reason, which goes. */
const ended = (state: ReceiptState, reason?: ProblemCode): Ending => ({ state, reason })

/**
 * Before anything of a snapshot is written: fences older documents out, if it is let through. A held snapshot
 * does not stand for what they said.
 *
 * @returns undefined when a newer snapshot has begun
 */
export async function beginSnapshot(snapshot: Snapshot, runtime: Runtime): Promise<Begun | undefined> {
  const { sourceId, sequence } = snapshot
  const live = await runtime.postings.index(sourceId)
  const judged = await judge(snapshot, live, runtime)
  const isWhole = snapshot.released || whyUnsoundOf(snapshot) === undefined
  // One that is not whole stands for nothing, also where it misses nothing.
  if (judged.why !== undefined || (judged.missing.length === 0 && !isWhole)) return { live, isFenced: false }
  // Before the fence: of two snapshots that would remove too much together, the second is judged by what the first
  // said, and fences nobody out.
  if (judged.missing.length > 0) await plan(snapshot, judged, runtime)
  if ((await runtime.sources.raiseFence(sourceId, sequence)) === 'stale') return undefined
  const after = await runtime.postings.index(sourceId)
  // An older document has written on until the fence.
  const missing = missingFrom(snapshot, after)
  if (missing.length > judged.missing.length) await noteMissing(snapshot, missing, runtime)
  return { live: after, isFenced: true }
}

/** Refs of a held snapshot that must not be written: the source has the same live under refs that it does not list. */
export async function leftOut(
  snapshot: Snapshot,
  live: Live,
  runtime: Runtime,
): Promise<ReadonlySet<string>> {
  const missing = missingFrom(snapshot, live)
  const anew = snapshot.isByContent ? namedAnew(snapshot.listed, live, missing) : new Set<string>()
  const same = anew.size > 0 ? anew : renamedIn(snapshot.listed, live, missing)
  if (same.size === 0) return same
  const { why } = await judge(snapshot, live, runtime)
  return why === undefined ? new Set() : same
}

/**
 * After all that a snapshot lists was written: removes what it does not list, or says why not.
 *
 * @returns `again` when it was held at its beginning and is let through only now: until the fence stands,
 *   older documents write over what it found unchanged, so it must begin anew
 */
export async function endSnapshot(
  snapshot: Snapshot,
  { live, isFenced }: Begun,
  runtime: Runtime,
): Promise<Ending | 'again'> {
  const { sourceId, sequence, capturedAt, summary } = snapshot
  const judged = await judge(snapshot, live, runtime)
  const { why, missing } = judged
  if (why !== undefined) return hold(snapshot, { ...judged, why }, runtime)
  if (missing.length === 0) {
    await forgetHeld(snapshot, runtime)
    // A worker that was cut short may have removed all of it before.
    return {
      ...ended(summary.state, summary.reason),
      ...(await removedBy(snapshot, { ...judged, left: 0 }, runtime)),
    }
  }
  if (!isFenced) return 'again'
  await plan(snapshot, judged, runtime)
  const noted = new Set(await runtime.postings.notedRemoval(sourceId, sequence))
  // A worker that was cut short has noted nothing, and another that found less has noted that.
  if (!missing.every((ref) => noted.has(ref))) await noteMissing(snapshot, missing, runtime)
  const outcomes = await runtime.postings.withdraw(sourceId, sequence, missing, capturedAt)
  // Also what a later document states, which came before this one, stays.
  const left = outcomes.filter((outcome) => outcome !== 'written').length
  await unplan(snapshot, { ...judged, left }, runtime)
  const end = outcomes.includes('fenced') ? ended('superseded') : ended(summary.state, summary.reason)
  return { ...end, ...(await removedBy(snapshot, { ...judged, left }, runtime)) }
}

const missingFrom = ({ lists }: Snapshot, live: Live): string[] =>
  [...live.keys()].filter((ref) => !lists(ref)).sort()

const nothing: Removals = { version: 0, done: [], held: [] }

async function judge(snapshot: Snapshot, live: Live, runtime: Runtime): Promise<Judged> {
  const { sourceId, sequence, released } = snapshot
  const missing = missingFrom(snapshot, live)
  const renamed = renamedIn(snapshot.listed, live, missing)
  const found = {
    missing,
    spared: new Set<string>(),
    live: live.size,
    renamed,
    removals: nothing,
    held: [],
    isAgreed: released,
  }
  if (missing.length === 0) return found
  const removals = await runtime.sources.removals(sourceId)
  const known = { ...found, removals }
  if (released) return known
  const atMs = timeOf(snapshot, runtime)
  const restored = await restoredOf(snapshot, { missing, removals, atMs }, runtime)
  if (isPlanned(removals, sequence) || (await hasFenced(snapshot, runtime)))
    return { ...known, missing: missing.filter((ref) => !restored.has(ref)), spared: restored }
  const unsound = whyUnsoundOf(snapshot)
  if (unsound !== undefined) return { ...known, why: unsound, held: removals.held }
  const isRenumbered = areMostRenamed(renamed, live.size)
  const why = isRenumbered
    ? whyRenamed(renamed, live.size)
    : (whyHeld({ live: live.size, missing: missing.length }, dayBefore(removals, atMs)) ??
      whyRestored(restored))
  if (why === undefined) return known
  const next = { sequence, atMs, missing: sketchOf(missing), renamed: sketchOf(isRenumbered ? renamed : []) }
  const held = heldWith(removals, next)
  return isReleased(held, sequence) && mayAgree(removals, atMs)
    ? { ...known, isAgreed: true }
    : { ...known, why, held }
}

/**
 * Whether a snapshot was let through when it began, now or before its worker was cut short. Older documents were turned
 * away on the strength of it, so it stands for what they said: what it lacks now, newer ones have said since, or older
 * ones just before its fence.
 */
export const hasFenced = async (
  { sourceId, sequence, reopened }: Pick<StoredReceipt, 'sourceId' | 'sequence' | 'reopened'>,
  { sources }: Runtime,
): Promise<boolean> => !reopened && (await sources.fence(sourceId)) === sequence

const whyRenamed = (renamed: ReadonlySet<string>, live: number): string =>
  `${renamed.size} of ${live} live postings came under new ids`

const whyUnsoundOf = ({ summary }: Snapshot): string | undefined => whyUnsound(summary)

async function hold(
  snapshot: Snapshot,
  { why, held, removals, renamed, live }: Judged & { readonly why: string },
  runtime: Runtime,
): Promise<Ending> {
  const { sourceId, sequence, summary } = snapshot
  runtime.log.info('snapshot held', { sourceId, sequence, why })
  if (areMostRenamed(renamed, live) && renumbers(removals.held, held))
    await markRenumbering(sourceId, runtime)
  if (held !== removals.held) await keep(sourceId, { ...removals, held }, runtime)
  // Whatever it is held for, refs that look renamed were left out: without a word they would count as taken in.
  const whys = new Set([why, ...(renamed.size > 0 ? [whyRenamed(renamed, live)] : [])])
  const said = [...whys].map((detail) => ({ code: 'suspicious_snapshot' as const, detail }))
  const problems = [...said, ...summary.problems].slice(0, limits.problemsPerReceiptMax)
  return { state: 'held', reason: 'suspicious_snapshot', problems }
}

/** From the next document on, postings of this source go by what they are about. */
async function markRenumbering(sourceId: string, runtime: Runtime): Promise<void> {
  const stored = await runtime.sources.get(sourceId)
  const source = stored && (await holding(stored, runtime))
  if (!source || source.identity !== undefined) return
  await runtime.sources.change(sourceId, (now) => ({ identity: 'content', ...now }))
  runtime.log.info('source marked', { sourceId, identity: 'content' })
}

/** A snapshot that misses nothing contradicts those that were held before it, and lists what a person brought back. */
async function forgetHeld(snapshot: Snapshot, runtime: Runtime): Promise<void> {
  const { sourceId, sequence } = snapshot
  if (whyUnsoundOf(snapshot) !== undefined) return
  const removals = await runtime.sources.removals(sourceId)
  const last = removals.held.at(-1)
  if (last && last.sequence >= sequence) return
  const answered = await answeredBy(snapshot, { removals, isAgreed: snapshot.released }, runtime)
  if (last || answered.size > 0) await keep(sourceId, settled(removals, answered), runtime)
}
