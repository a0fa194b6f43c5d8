import type { FeedVersion } from '../../ports.ts'
import { aheadMsMax } from '../documents/ingest.ts'

/** How long a build may be under way: what it has written so far, no version names yet. */
export const buildMs = 3_600_000

/**
 * From when on versions may show what was first seen at a time (both RFC 3339). A version bears the time at which its
 * build began, and that read on; and a document may say that it was captured a little later than it came.
 */
export const shownFrom = (since: string): string =>
  new Date(Date.parse(since) - buildMs - aheadMsMax).toISOString()

export const mayShow = ({ publishedAt }: FeedVersion, from: string): boolean =>
  Date.parse(publishedAt) >= Date.parse(from)
