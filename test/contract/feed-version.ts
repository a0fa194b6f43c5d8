import type { FeedVersion } from '../../lib/ports.ts'

/** The first version of an empty feed. */
export const firstVersion = (feedId: string, at: string): FeedVersion => ({
  feedId,
  version: 1,
  key: `feeds/${feedId}/x.xml`,
  gzipKey: `feeds/${feedId}/x.xml.gz`,
  etag: '"x"',
  mediaType: 'application/xml',
  bytes: 5,
  gzipBytes: 3,
  listings: 0,
  changedAt: at,
  publishedAt: at,
})
