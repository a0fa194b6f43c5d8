import { digest } from '../../feeds/digest.ts'
import type { FeedHead } from '../../feeds/format.ts'
import { addUnwanted, type Unwanted } from '../../feeds/report.ts'
import type { FeedVersion } from '../../ports.ts'
import { crcOf, type Stretch, stretchOf } from '../../text/deflate-parts.ts'
import { latest } from '../lifecycle.ts'
import type { FeedBuilder } from './build.ts'
import { type BuiltPart, plainBytes } from './built-part.ts'
import { addSums } from './parts.ts'

/** A feed as built, before any of its files is written. `etag` is strong and quoted: of the plain bytes. */
export type Whole = Stretch & {
  readonly head: FeedHead
  readonly first: Uint8Array
  readonly last: Uint8Array
  readonly etag: string
  readonly until?: string | undefined
  readonly unwanted: Unwanted
  readonly broken: number
  readonly parts: readonly BuiltPart[]
}

/**
 * What the parts come to. Its time is that of the newest listing; where listings went since what stands, and none is
 * newer, that of the build. A feed that was always empty changed at the start of 1970, in every build.
 */
export function wholeOf(builder: FeedBuilder, current: FeedVersion | undefined): Whole {
  const { rendering, shards } = builder
  const newest = latest(shards().flatMap(({ parts }) => parts.flatMap(({ changedAt }) => changedAt || [])))
  if (!current) return wholeAsOf(newest || new Date(0).toISOString(), builder)
  const same = wholeAsOf(current.changedAt, builder)
  if (same.etag === current.etag) return same
  const isNewer = Date.parse(newest) > Date.parse(current.changedAt)
  const builtAt = new Date(rendering.now).toISOString()
  return wholeAsOf(isNewer ? newest : latest([current.changedAt, builtAt]), builder)
}

function wholeAsOf(updatedAt: string, { rendering, shards }: FeedBuilder): Whole {
  const parts = shards().flatMap((shard) => shard.parts)
  const listings = parts.reduce((sum, part) => sum + part.listings, 0)
  const head = { ...rendering.head, listings, updatedAt }
  const first = Buffer.from(rendering.format.head(head))
  const last = Buffer.from(rendering.format.tail(head))
  const sum = addSums(parts.map((part) => part.sum))
  return {
    ...crcOf([stretchOf(first), ...parts.map(plainOf), stretchOf(last)]),
    head,
    first,
    last,
    etag: `"${digest(`${first}\n${sum}\n${last}`)}"`,
    until: parts.flatMap(({ until }) => until ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0],
    unwanted: addUnwanted(parts.map(({ unwanted = {} }) => unwanted)),
    broken: parts.reduce((sum, { broken = 0 }) => sum + broken, 0),
    parts,
  }
}

const plainOf = (part: BuiltPart): Stretch => ({ crc: part.crc, bytes: plainBytes(part) })

/** What all files of a build are called, but for their endings. */
export const nameOf = ({ head, etag }: Whole): string => `feeds/${head.feedId}/${etag.slice(1, -1)}`
