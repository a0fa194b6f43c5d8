import { describe, expect, it } from 'vitest'
import {
  dayBefore,
  heldWith,
  isPlanned,
  planned,
  restarted,
  undoneBefore,
  undoneBy,
} from '../../../lib/pipeline/documents/removals.ts'
import { sharedShare, sketchOf } from '../../../lib/pipeline/documents/sketch.ts'
import type { HeldSnapshot, Removal, Removals } from '../../../lib/ports.ts'

const hourMs = 3_600_000
const nothing: Removals = { version: 0, done: [], held: [] }
const none: ReadonlySet<number> = new Set()
/** Of a document that answers none that was undone. */
const counted = (removals: Removals, removal: Removal) => planned(removals, removal, none)
const countedAnew = (removals: Removals, removal: Removal) => restarted(removals, removal, none)
const refs = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `ref-${from + n}`)

describe('a sketch', () => {
  it.each([
    [0, 0, 1],
    [0, 10, 1],
    [0, 5, 0.5],
    [10, 20, 0],
  ])('of few is exact: %d to %d', (from, to, share) => {
    const all = from === 0 && to === 0 ? [] : refs(0, 10)
    expect(sharedShare([sketchOf(all), sketchOf(refs(from, to))])).toBe(share)
  })

  it.each([0.9, 0.95, 0.97])('of many tells a share of %d to within a fiftieth', (share) => {
    const sets = [refs(0, 40_000), refs(Math.round(40_000 * (1 - share)), 40_000)]
    const sketches = sets.map(sketchOf)
    expect(sketches.map((sketch) => sketch.length)).toEqual([1_024, 1_024])
    expect(Math.abs(sharedShare(sketches) - share)).toBeLessThan(0.02)
  })

  it('is the same in any order', () => {
    expect(sketchOf(refs(0, 3_000).reverse())).toEqual(sketchOf(refs(0, 3_000)))
  })
})

describe('removals', () => {
  const removal = (sequence: number, hour: number, removed: number, live = 100) => ({
    sequence,
    atMs: hour * hourMs,
    live,
    removed,
  })

  it('count for a day', () => {
    const kept = [removal(1, 0, 5), removal(2, 10, 6, 95)].reduce(counted, nothing)
    expect(dayBefore(kept, 23.9 * hourMs)).toEqual({ removed: 11, peak: 100 })
    expect(dayBefore(kept, 24 * hourMs)).toEqual({ removed: 6, peak: 95 })
    expect(dayBefore(kept, 40 * hourMs)).toEqual({ removed: 0, peak: 0 })
  })

  it('stay within bounds, and lose none of the count', () => {
    const many = Array.from({ length: 1_000 }, (_, n) => removal(n + 1, n / 1_000, 1, 5_000 - n))
    const kept = many.reduce(counted, nothing)
    expect(kept.done.length).toBeLessThanOrEqual(100)
    expect(dayBefore(kept, hourMs)).toEqual({ removed: 1_000, peak: 5_000 })
    expect(isPlanned(kept, 1_000)).toBe(true)
  })

  it.each([
    ['plans', counted],
    ['is let through', countedAnew],
  ])('of a later number stand where an earlier document %s, however old they are', (_, count) => {
    const kept = count(counted(nothing, removal(7, 0, 5)), removal(6, 48, 3))
    expect([5, 6, 7].map((sequence) => isPlanned(kept, sequence))).toEqual([false, true, true])
    expect(isPlanned(count(kept, removal(8, 96, 3)), 7)).toBe(false)
  })

  it('that a person undid count until a later document answers them, and are not many', () => {
    const undone = [4, 6, 4].reduce((before, sequence) => undoneBy(before, sequence, 9), nothing)
    expect(undone).toMatchObject({ undone: [4, 6], undoneAtMs: 9 })
    expect(undoneBefore(undone, 6)).toEqual([4])
    expect(planned(undone, removal(7, 0, 5), new Set([4])).undone).toEqual([6])
    expect(restarted(undone, removal(7, 0, 5), new Set([4, 6])).undone).toEqual([])
    expect(planned(undone, removal(7, 0, 5), none).undone).toEqual([4, 6])
    const many = Array.from({ length: 1_000 }, (_, n) => n)
    expect(many.reduce((before, n) => undoneBy(before, n, n), nothing).undone).toEqual(many.slice(-100))
  })

  it('count anew after a release', () => {
    const kept = countedAnew(counted(nothing, removal(1, 0, 5)), removal(2, 1, 60, 95))
    expect(dayBefore(kept, 2 * hourMs)).toEqual({ removed: 0, peak: 35 })
    expect(isPlanned(kept, 2)).toBe(true)
  })
})

describe('held snapshots in a row', () => {
  const held = (sequence: number, hour: number, missing = refs(0, 100)): HeldSnapshot => ({
    sequence,
    atMs: hour * hourMs,
    missing: sketchOf(missing),
    renamed: [],
  })
  const row = (...all: HeldSnapshot[]) =>
    all.reduce<readonly HeldSnapshot[]>((before, one) => heldWith({ ...nothing, held: before }, one), [])

  it.each([
    ['three an hour apart', row(held(1, 0), held(2, 1), held(3, 2)), [1, 2, 3]],
    ['one that comes too soon', row(held(1, 0), held(2, 0.9), held(3, 1)), [1, 3]],
    ['one that says something else', row(held(1, 0), held(2, 1, refs(50, 150)), held(3, 2)), [3]],
    ['one that says nearly the same', row(held(1, 0), held(2, 1, refs(3, 100))), [1, 2]],
    [
      'one that says less and less of it',
      row(held(1, 0), held(2, 1, refs(3, 100)), held(3, 2, refs(6, 100))),
      [3],
    ],
    ['one that is older', row(held(2, 1), held(1, 5)), [2]],
    ['one that comes twice', row(held(1, 0), held(2, 1), held(2, 3)), [1, 2]],
  ])('(%s) are %o', (_, kept, sequences) => {
    expect(kept.map(({ sequence }) => sequence)).toEqual(sequences)
  })
})
