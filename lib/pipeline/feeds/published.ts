import type { Where } from '../../problem.ts'

/**
 * `held`: an operator went back to an older version, of it or of a file that it goes out with, and builds leave it be.
 * `waiting`: the partner's schedule is not over. `conflict`: another publisher was first, three times, or a file that
 * it goes out with was not there; another build has been asked for.
 */
export type PublishOutcome = 'published' | 'unchanged' | 'conflict' | 'refused' | 'held' | 'waiting'

/** What became of one file of a feed. */
export type Published = {
  readonly feedId: string
  readonly outcome: PublishOutcome
  readonly listings: number
  /** Why it was refused: a Problem's code, and where. */
  readonly refused?: Where
}
