import { type ReportLine, type ReportNote, unwantedNotes } from '../../feeds/report.ts'
import type { FeedVersion, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { bytesOf } from '../objects.ts'
import { rowsOf } from './parts.ts'

/** @throws Problem `not_found` where the feed has no such version; without a number, the current one */
export async function versionOf(
  feedId: string,
  version: number | undefined,
  runtime: Runtime,
): Promise<FeedVersion> {
  const current = await runtime.feeds.current(feedId)
  const behind = current && version !== undefined ? current.version - version : 0
  const past = behind > 0 ? await runtime.feeds.history(feedId, behind + 1) : current ? [current] : []
  const found = past.find((one) => version === undefined || one.version === version)
  if (!found) throw new Problem('not_found', { feedId, ...(version !== undefined && { version }) })
  return found
}

/** What tells two versions apart, by listing ids, each list in code-unit order. */
export type VersionDiff = {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

export async function diffOf(
  before: FeedVersion,
  after: FeedVersion,
  runtime: Runtime,
): Promise<VersionDiff> {
  const [had, has] = [await rowsOfVersion(before, runtime), await rowsOfVersion(after, runtime)]
  return {
    added: [...has.keys()].filter((id) => !had.has(id)).sort(),
    changed: [...has.keys()]
      .filter((id) => had.has(id) && had.get(id)?.digest !== has.get(id)?.digest)
      .sort(),
    removed: [...had.keys()].filter((id) => !has.has(id)).sort(),
  }
}

async function rowsOfVersion({ feedId, version, files }: FeedVersion, { feeds }: Runtime) {
  if (!files) throw new Problem('not_found', { feedId, version, what: 'its rows' })
  return rowsOf((await bytesOf(await feeds.open(files.rows))).toString('utf8'))
}

/**
 * What a version left out or altered, a line each, and its notes, each once with how many listings it concerns. Of the
 * current version: as the last build found it, also where no byte of the feed changed, and what the filter passes over.
 */
export async function reportOf(version: FeedVersion, { feeds }: Runtime) {
  const lines: ReportLine[] = []
  const notes = new Map<string, ReportNote>()
  const { report: later, etag, unwanted = {} } = (await feeds.note(version.feedId)) ?? {}
  const key = later?.version === version.version ? later.key : version.files?.report
  const text = key === undefined ? Buffer.alloc(0) : await bytesOf(await feeds.open(key))
  for (const line of text.toString('utf8').split('\n')) {
    if (line === '') continue
    // We wrote every line, in files.ts.
    const read = JSON.parse(line) as ReportLine | ReportNote
    if ('openingId' in read) lines.push(read)
    else notes.set(read.rule, together(notes.get(read.rule), read))
  }
  return { lines, notes: [...notes.values(), ...(etag === version.etag ? unwantedNotes(unwanted) : [])] }
}

const together = (one: ReportNote | undefined, other: ReportNote): ReportNote =>
  one?.listings === undefined ? other : { ...other, listings: one.listings + (other.listings ?? 0) }
