import type { HeldSnapshot, Removal, Removals } from '../../ports.ts'
import { dayMs } from '../../text/calendar.ts'
import type { Day } from './guard.ts'
import { sharedShare } from './sketch.ts'

const hourMs = 3_600_000
/** A source that removes more often than this in a day has its oldest removals counted as one. */
const removalsMax = 100

/** What was removed in the day before `atMs`, and the most there was live before any of it. */
export function dayBefore({ done }: Removals, atMs: number): Day {
  const lately = done.filter((removal) => removal.atMs > atMs - dayMs)
  return {
    removed: lately.reduce((sum, { removed }) => sum + removed, 0),
    peak: Math.max(0, ...lately.map(({ live }) => live)),
  }
}

/** A document that was once let through stays so: what it has removed already is not held against it. */
export const isPlanned = ({ done }: Removals, sequence: number): boolean =>
  done.some((removal) => removal.sequence === sequence)

/** A document that is read anew is judged anew. */
export const unplanned = (removals: Removals, sequence: number): Removals => ({
  ...removals,
  done: removals.done.filter((removal) => removal.sequence !== sequence),
})

/** Counts a document's removals, once; what held snapshots said before it no longer matters. */
export function planned(removals: Removals, removal: Removal, answered: Answered): Removals {
  const { atMs, sequence } = removal
  const counted = removals.done.filter((one) => one.atMs > atMs - dayMs || mayBeUnderWay(one, sequence))
  return { ...settled(removals, answered), done: bounded([...counted, removal]) }
}

/** After a person's word, or that of agreeing snapshots, the count starts anew from what is left. */
export function restarted(
  removals: Removals,
  { live, removed, ...removal }: Removal,
  answered: Answered,
): Removals {
  const underWay = removals.done.filter((one) => mayBeUnderWay(one, removal.sequence))
  const done = [...underWay, { ...removal, live: live - removed, removed: 0 }]
  return { ...settled(removals, answered), done }
}

/** A person took back what a document removed: what held snapshots said no longer matters. */
export function undoneBy(removals: Removals, sequence: number, undoneAtMs: number): Removals {
  const undone = new Set([...(removals.undone ?? []), sequence])
  return { ...removals, held: [], undoneAtMs, undone: [...undone].slice(-removalsMax) }
}

/** The documents before this one whose removals a person undid. */
export const undoneBefore = ({ undone = [] }: Removals, sequence: number): readonly number[] =>
  undone.filter((one) => one < sequence)

/** Undone documents of which all that came back is listed again, or may go. */
type Answered = ReadonlySet<number>

/** A snapshot was let through. */
export function settled(removals: Removals, answered: Answered): Removals {
  const undone = removals.undone?.filter((one) => !answered.has(one))
  return { ...removals, held: [], ...(undone && { undone }) }
}

/**
 * A document with a later number may have raised its fence on the strength of its plan, and so must find it at its end,
 * however old it is. One with an earlier number is fenced out by this one.
 */
const mayBeUnderWay = ({ sequence }: Removal, than: number): boolean => sequence > than

/** Puts right how many a document has removed, after some of it was undone. */
export const corrected = (removals: Removals, sequence: number, fewer: number): Removals =>
  recounted(removals, sequence, (removed) => Math.max(0, removed - fewer))

/** Puts right how many a document has removed, where it was less than planned. */
export const removedAtMost = (removals: Removals, sequence: number, most: number): Removals =>
  recounted(removals, sequence, (removed) => Math.min(removed, most))

const recounted = (removals: Removals, sequence: number, count: (removed: number) => number): Removals => ({
  ...removals,
  done: removals.done.map((one) =>
    one.sequence === sequence ? { ...one, removed: count(one.removed) } : one,
  ),
})

/** Two that are counted as one stay in the day as long as the later of them. */
function bounded(done: readonly Removal[]): readonly Removal[] {
  const [first, second, ...rest] = done
  if (!first || !second || done.length <= removalsMax) return done
  const both = {
    ...second,
    live: Math.max(first.live, second.live),
    removed: first.removed + second.removed,
  }
  return [both, ...rest]
}

const agreeingNeeded = 3
const agreementShareMin = 0.95

/**
 * The held snapshots in a row that say the same as this one, with it where it comes an hour or more after the
 * last; it alone where it says something else. A snapshot that is older than one of them adds nothing.
 */
export function heldWith({ held }: Removals, next: HeldSnapshot): readonly HeldSnapshot[] {
  const last = held.at(-1)
  if (!last) return [next]
  if (next.sequence <= last.sequence) return held
  if (!isAgreed([...held, next])) return [next]
  return next.atMs - last.atMs < hourMs ? held : [...held, next]
}

/**
 * New refs must agree as well: a source that gives everything new ids each time says nothing with the old
 * ones.
 */
const isAgreed = (held: readonly HeldSnapshot[]): boolean =>
  sharedShare(held.map(({ missing }) => missing)) >= agreementShareMin &&
  sharedShare(held.map(({ renamed }) => renamed)) >= agreementShareMin

/** Three say the same, and this is one of them. */
export const isReleased = (held: readonly HeldSnapshot[], sequence: number): boolean =>
  held.length >= agreeingNeeded && held.at(-1)?.sequence === sequence

/** Whether what is held twice in a row is the same loss under ids that are new each time. */
export function renumbers(before: readonly HeldSnapshot[], after: readonly HeldSnapshot[]): boolean {
  const [last, next] = [before.at(-1), after.at(-1)]
  if (!last || !next || last.sequence >= next.sequence || last.renamed.length === 0) return false
  return (
    sharedShare([last.missing, next.missing]) >= agreementShareMin &&
    sharedShare([last.renamed, next.renamed]) < 1 - agreementShareMin
  )
}
