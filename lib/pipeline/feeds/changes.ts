import { limits } from '../../limits.ts'
import type { FeedVersion, Runtime } from '../../ports.ts'
import { bytesOf } from '../objects.ts'

/** Lines of NDJSON, and the cursor that goes on from there. */
export type ChangesPage = { readonly lines: readonly string[]; readonly cursor: string }

/** A cursor is the number of the version that a reader has. */
export const cursorOf = ({ version }: FeedVersion): string => String(version)

/**
 * What changed in a feed since a reader's version: each listing once, as it last was, and a `cursor` line at the end.
 * As many versions as fit a reply; the reader asks on until the cursor stands still. `gone`: not all that changed is
 * kept, and the full feed is the way back.
 */
export async function changesSince(
  current: FeedVersion,
  since: number,
  { feeds }: Pick<Runtime, 'feeds'>,
): Promise<ChangesPage | 'gone'> {
  const behind = current.version - since
  if (behind < 0 || behind > limits.changesVersionsMax) return 'gone'
  const newer = behind === 0 ? [] : (await feeds.history(current.feedId, behind)).reverse()
  const page = fitting(newer)
  const last = page.at(-1)?.version ?? since
  // An erasure leaves gaps.
  const isWhole = newer.length === behind && newer.every(({ version }, n) => version === since + 1 + n)
  if (!isWhole || page.some(({ changes }) => changes === undefined)) return 'gone'

  const lines = new Map<string, string>()
  for (const { changes } of page) {
    const text = (await bytesOf(await feeds.open(changes?.key ?? ''))).toString('utf8')
    for (const line of text.split('\n')) if (line !== '') take(line, lines)
  }
  const cursor = String(last)
  return { lines: [...lines.values(), JSON.stringify({ op: 'cursor', cursor })], cursor }
}

/** Keeps what changes for readers with a version, if it is not too much. */
export async function keepChanges(
  { feedId, version, etag }: Pick<FeedVersion, 'feedId' | 'version' | 'etag'>,
  lines: Uint8Array | undefined,
  { feeds }: Pick<Runtime, 'feeds'>,
): Promise<FeedVersion['changes']> {
  if (!lines) return undefined
  const key = `feeds/${feedId}/${version}-${etag.slice(1, -1)}.changes.ndjson`
  return { key, bytes: await feeds.compose(key, [lines], { mediaType: 'application/x-ndjson' }) }
}

/** A later word on a listing takes the place of the one before, at the end. */
function take(line: string, lines: Map<string, string>): void {
  // The line is our own: every one has an id.
  const { id } = JSON.parse(line) as { id: string }
  lines.delete(id)
  lines.set(id, line)
}

/** The oldest of them that fit a reply together, one at least. */
function fitting(versions: readonly FeedVersion[]): FeedVersion[] {
  let bytes = 0
  const first = versions.findIndex(({ changes }, n) => {
    bytes += changes?.bytes ?? 0
    return n > 0 && bytes > limits.changesBytesMax
  })
  return versions.slice(0, first === -1 ? versions.length : first)
}
