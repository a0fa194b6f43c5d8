import type { HeldSnapshot, Removal, Removals } from '../../ports.ts'
import type { Day } from './guard.ts'
import { sharedShare } from './sketch.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
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

/** Counts a document's removals, once; what held snapshots said before it no longer matters. */
export function planned(removals: Removals, removal: Removal): Removals {
  const lately = removals.done.filter(({ atMs }) => atMs > removal.atMs - dayMs)
  return { ...removals, done: bounded([...lately, removal]), held: [] }
}

/** After a person's word, or that of agreeing snapshots, the count starts anew from what is left. */
export const restarted = (removals: Removals, { live, removed, ...removal }: Removal): Removals => ({
  ...removals,
  done: [{ ...removal, live: live - removed, removed: 0 }],
  held: [],
})

/** Puts right how many a document has removed, where it was less than planned. */
export const corrected = (removals: Removals, sequence: number, fewer: number): Removals => ({
  ...removals,
  done: removals.done.map((one) =>
    one.sequence === sequence ? { ...one, removed: Math.max(0, one.removed - fewer) } : one,
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
