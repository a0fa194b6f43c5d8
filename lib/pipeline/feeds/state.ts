import type { FeedSpec, Partner } from '../../partner.ts'
import type { FeedVersion, Runtime } from '../../ports.ts'
import { filesOf, isResplit, togetherOf } from './split.ts'

/** One file of a partner's feed as it stands. */
export type FileState = {
  readonly partner: Partner
  readonly spec: FeedSpec
  readonly fileId: string
  readonly current?: FeedVersion | undefined
}

/** `waits`: why it does not move on by itself. */
export type FeedState = FileState & { readonly waits?: string | undefined }

/** A feed's own id, and those of the files into which it is split. */
export const fileIdsOf = (spec: FeedSpec): string[] => [
  spec.feedId,
  ...(spec.split ? filesOf(spec).map(({ fileId }) => fileId) : []),
]

/** All files of these partners' feeds, in their order. */
export async function* feedFiles(
  partners: readonly Partner[],
  { feeds }: Pick<Runtime, 'feeds'>,
): AsyncIterable<FileState> {
  for (const partner of partners) {
    for (const spec of partner.feeds) {
      for (const fileId of fileIdsOf(spec)) {
        yield { partner, spec, fileId, current: await feeds.current(fileId) }
      }
    }
  }
}

/** The same, each with what holds it: one more request for every file. */
export async function* feedStates(partners: readonly Partner[], runtime: Runtime): AsyncIterable<FeedState> {
  const files = await Array.fromAsync(feedFiles(partners, runtime))
  const nameOf = ({ spec, fileId }: FileState) => togetherOf(spec, fileId)
  const held = new Set(files.filter(({ current }) => current?.isHeld).map(nameOf))
  for (const file of files) yield { ...file, waits: await whyItWaits(file, held.has(nameOf(file)), runtime) }
}

async function whyItWaits({ spec, fileId, current }: FileState, isHeld: boolean, { feeds }: Runtime) {
  if (current?.isHeld) return 'held: rolled back'
  if (isHeld) return 'held: a file of this feed was rolled back'
  if (current?.feedId === spec.feedId && isResplit(spec, current)) return 'refused: feed_resplit'
  const note = await feeds.note(fileId)
  return note?.refused && `refused: ${note.refused['code']}`
}

/** Whether a restoration put a pointer there, from the copy of it, and holds it until all documents were read again. */
export const isPutBack = (current: FeedVersion, copy: FeedVersion | undefined): boolean =>
  current.isHeld === true && copy?.isHeld === undefined && current.version === copy?.version

/** Whether a table that was lost or set back knows nothing of the version that partners have. */
export const isBehind = (current: FeedVersion | undefined, copy: FeedVersion): boolean =>
  !current || current.version < copy.version
