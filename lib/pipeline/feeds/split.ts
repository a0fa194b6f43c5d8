import { hash } from 'node:crypto'
import { feedFormats } from '../../feeds/index.ts'
import type { Opening } from '../../opening.ts'
import type { FeedSpec } from '../../partner.ts'
import type { FeedVersion } from '../../ports.ts'

/**
 * One file of a feed. `mayHold` says whether it could have an opening, whatever is told of it; `holds` gives an opening
 * as this file has it: with its own places only, or not at all.
 */
export type FeedFile = {
  /** `<feedId>`, or `<feedId>~<file>` for a file of a split feed; a stated feed id cannot hold the tilde. */
  readonly fileId: string
  readonly spec: FeedSpec
  mayHold(openingId: string): boolean
  holds(opening: Opening): Opening | undefined
}

/** The file of all that stands in none of the countries named. */
const otherName = 'other'

/** The files of a feed: itself, or those into which it is split. */
export function filesOf(spec: FeedSpec): FeedFile[] {
  const { feedId, split } = spec
  if (!split) return [{ fileId: feedId, spec, mayHold: () => true, holds: (opening) => opening }]
  if (split.by === 'hash') {
    return Array.from({ length: split.files }, (_, file) => {
      const mayHold = (openingId: string) => hashOf(openingId) % split.files === file
      const holds = (opening: Opening) => (mayHold(opening.openingId) ? opening : undefined)
      return { fileId: `${feedId}~${file + 1}`, spec, mayHold, holds }
    })
  }
  const stated = new Set(split.countries)
  const place = (country: string | undefined) =>
    country !== undefined && stated.has(country) ? country.toLowerCase() : otherName
  return [...split.countries.map((country) => country.toLowerCase()), otherName].map((name) => ({
    fileId: `${feedId}~${name}`,
    spec,
    mayHold: () => true,
    holds: (opening) => inFile(opening, spec, { name, place }),
  }))
}

type CountryFile = {
  readonly name: string
  readonly place: (country: string | undefined) => string
}

/**
 * Where a listing has one place, each stands in its country's file; else the opening stands in the first file by name
 * that any of its places has, in whatever order they come.
 */
function inFile(opening: Opening, { format }: FeedSpec, { name, place }: CountryFile): Opening | undefined {
  const { locations } = opening
  if (feedFormats[format].perLocation && locations.length > 0) {
    const here = locations.filter(({ country }) => place(country) === name)
    return here.length > 0 ? { ...opening, locations: here } : undefined
  }
  const names = locations.map(({ country }) => place(country)).filter((one) => one !== otherName)
  return (names.sort()[0] ?? otherName) === name ? opening : undefined
}

const hashOf = (openingId: string): number => hash('sha256', `file\n${openingId}`, 'buffer').readUInt32BE()

/** How a feed is split, as its index keeps it; undefined where it is one file. */
export const splitOf = ({ split }: FeedSpec): string | undefined =>
  split && (split.by === 'hash' ? `hash ${split.files}` : `country ${[...split.countries].sort().join(' ')}`)

/** Whether jobs move between the files of a feed, as their places change. */
export const hasMoves = ({ split }: FeedSpec): boolean => split?.by === 'country'

/** What a file goes out with, by name: the files between which jobs move are one, any other is by itself. */
export const togetherOf = (spec: FeedSpec, fileId: string): string => (hasMoves(spec) ? spec.feedId : fileId)

/** A feed as its readers know it: split as its index says. */
export const specKnown = (spec: FeedSpec, current: FeedVersion): FeedSpec => ({
  ...spec,
  split: splitNamed(current.split),
})

function splitNamed(name: string | undefined): FeedSpec['split'] {
  const [by, ...rest] = name?.split(' ') ?? []
  if (by === undefined) return undefined
  return by === 'hash' ? { by, files: Number(rest[0]) } : { by: 'country', countries: rest }
}

/**
 * Whether a build would move jobs between files that readers know.
 *
 * @param current what stands under the feed's own id: its index, or its one file
 */
export const isResplit = (spec: FeedSpec, current: FeedVersion | undefined): boolean =>
  current !== undefined && current.split !== splitOf(spec)

/** The feed that a file belongs to. */
export const feedOfFile = (fileId: string): string => fileId.split('~', 1)[0] ?? fileId
