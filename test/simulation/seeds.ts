import type { Setting } from './world.ts'

/** A schedule that once failed, how it is set up where the seed alone does not say, and what was wrong. */
type Known = readonly [seed: number, was: string, setting: Setting]

/** Each test run begins with them. */
export const knownSeeds: readonly Known[] = [
  [2_690, 'a tie was cut before the retry that had to look after what it wrote', {}],
  [3_558, 'a second reading took over chunks that were on their way, and failed', {}],
  [10_183, 'a worker lost sight of an opening that it had written, and tried again without it', {}],
  [10_500, 'a feed was held to list what had ended before the clock was set back', {}],
  [800_058, 'a second reading of a document wrote its receipt over one that had counts', { faultShare: 0.1 }],
  [2_000_000, 'a release that was cut short was forgotten, and its fence stayed', {}],
  [4_004_117, 'two snapshots removed too much together, and the second had fenced the first out', {}],
  [4_007_629, 'the model did not know that postings under new ids are not written', {}],
  [5_004_475, 'the model did not know that a later snapshot may have planned its removals first', {}],
  [6_000_793, 'a write that had been given up brought back an opening that was merged since', {}],
  [2_000_472, 'an opening ended between the last look of the schedule and the check', {}],
  [20_025_376, 'a receipt that was held for refused records did not say that new ids were left out', {}],
  [20_032_708, 'a reading overtaken by the sweeper was taken for done, and the sweeper died', {}],
  [30_003_869, 'what a document came too late to remove was held against those after it', {}],
  [31_000_538, 'a retry was no longer tied to an opening that the try before it had written', {}],
  [60_046_562, 'a write that had been given up brought an opening of its own to one that was merged', {}],
  [100_047_599, 'a snapshot was held at its beginning and let through at its end, and fenced nobody out', {}],
  [200_019_859, 'an older build moved the pointer after a newer one had found nothing to do', {}],
  [1_000_095_203, "two workers each read the other's posting before the other was done with it", {}],
  [3_000_065_188, 'a snapshot turned older ones away, and was held when its worker came again', {}],
  [11_000_113_090, 'runs of the schedule came a little later each time, and passed over some openings', {}],
]

/** Where a defect that needs a rare meeting of workers was caught last; it is looked for there first. */
export const lateSeeds: Readonly<Record<string, number>> = {
  'fence not checked': 78,
  'stale withdrawal accepted': 38,
  'receipt opened twice': 75,
  'receipt moved from any state': 99,
  'identity without compare-and-set': 163,
  'a write after a lost reply is taken for somebody else’s': 66,
  'dirty mark cleared after the build': 51,
}
