import type { FeedSpec, Partner } from '../../partner.ts'
import type { FeedVersion, Runtime } from '../../ports.ts'
import { filesOf, isResplit } from './split.ts'

/** One file of a partner's feed as it stands. `waits`: why it does not move on by itself. */
export type FeedState = {
  readonly partner: Partner
  readonly spec: FeedSpec
  readonly fileId: string
  readonly current?: FeedVersion | undefined
  readonly waits?: string | undefined
}

/** A feed's own id, and those of the files into which it is split. */
export const fileIdsOf = (spec: FeedSpec): string[] => [
  spec.feedId,
  ...(spec.split ? filesOf(spec).map(({ fileId }) => fileId) : []),
]

/** All files of these partners' feeds, in their order. */
export async function* feedStates(partners: readonly Partner[], runtime: Runtime): AsyncIterable<FeedState> {
  for (const partner of partners) {
    for (const spec of partner.feeds) {
      for (const fileId of fileIdsOf(spec)) {
        const current = await runtime.feeds.current(fileId)
        yield { partner, spec, fileId, current, waits: await whyItWaits(spec, current, runtime) }
      }
    }
  }
}

async function whyItWaits(spec: FeedSpec, current: FeedVersion | undefined, { feeds }: Runtime) {
  if (current?.isHeld) return 'held: rolled back'
  if (current?.feedId === spec.feedId && isResplit(spec, current)) return 'refused: feed_resplit'
  const note = current && (await feeds.note(current.feedId))
  return note?.refused && `refused: ${note.refused['code']}`
}
