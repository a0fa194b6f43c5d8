import { hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { digest } from '../../feeds/digest.ts'
import type { Unwanted } from '../../feeds/report.ts'
import type { FeedPiece, Runtime, StoredOpening } from '../../ports.ts'
import { bytesOf, noneIfGone } from '../objects.ts'

/** Where a part lies in a file, in bytes. */
export type Span = { readonly at: number; readonly bytes: number }

/**
 * What is known of a part: the listings of a run of openings. `inputs` stands for the openings it was made of, `sum`
 * for its listings (equal sums, equal bytes), `told` for its report. `hasLead`: it begins with the format's separator,
 * because listings come before it. `until`: when something in it ends by itself. `claims` are values that no other
 * listing of the feed may have; `taken`, those of them that earlier parts had taken. `unwanted` is what the filter
 * passed over, `broken` how many listings we could not write so that they can be read. `shown` are the sources
 * whose words its listings have; of parts of older builds that is not known.
 */
export type PartFacts = {
  readonly id: string
  readonly inputs: string
  readonly hasLead: boolean
  readonly listings: number
  readonly changedAt: string
  readonly until?: string | undefined
  readonly sum: string
  readonly told: string
  readonly crc: number
  readonly claims?: readonly string[] | undefined
  readonly taken?: readonly string[] | undefined
  readonly unwanted?: Unwanted | undefined
  readonly broken?: number | undefined
  readonly shown?: readonly string[] | undefined
}

/** A run of a file of the build before. */
export const runOf = (key: string | undefined, { at, bytes }: Span): FeedPiece[] =>
  bytes > 0 && key !== undefined ? [{ key, first: at, last: at + bytes - 1 }] : []

/** A part as it lies in a feed's files. A small feed's gzip is one stretch, so its parts have no place in it. */
export type Part = PartFacts & {
  readonly plain: Span
  /** `crc` is of the deflated bytes. */
  readonly gzip?: (Span & { readonly crc: number }) | undefined
  readonly rows: Span
  readonly report: Span
}

/**
 * The files of one build, and where each shard's parts lie in them. `settings` stands for all but the openings;
 * `day` is that by which ages were counted, '' where none were. `sources` are those of the openings that were looked
 * at, and whether the feed's readers might read them; `shown` those whose words it has, which older builds do not say.
 */
export type Build = {
  readonly settings: string
  readonly sources: Readonly<Record<string, boolean>>
  readonly shown?: readonly string[] | undefined
  readonly day: string
  readonly files: {
    readonly plain: string
    readonly gzip: string
    readonly rows: string
    readonly report: string
  }
  readonly shards: readonly ShardParts[]
}
export type ShardParts = { readonly stamp: string; readonly parts: readonly Part[] }

export const packBuild = (build: Build): Uint8Array => deflateRawSync(JSON.stringify(build))

/** Undefined for no key, and where the build is gone: then all of it is made again. */
export async function readBuild(
  key: string | undefined,
  { feeds }: Pick<Runtime, 'feeds'>,
): Promise<Build | undefined> {
  if (key === undefined || key === '') return undefined
  // What is gone is made again: a build needs no other.
  const bytes = await feeds.open(key).then(bytesOf, noneIfGone)
  if (!bytes) return undefined
  // Nothing else is ever written under such a key.
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Build
}

/** On average this many openings make a part: fewer deflate worse, more are rendered for one that changed. */
const openingsPerPart = 64

/**
 * The openings of a shard in runs that end where an opening's own id says so: an opening that comes or goes changes
 * its own run, and no other.
 */
export async function* openingRuns(openings: AsyncIterable<StoredOpening>): AsyncGenerator<StoredOpening[]> {
  let run: StoredOpening[] = []
  for await (const opening of openings) {
    run.push(opening)
    if (endsRun(opening.openingId)) {
      yield run
      run = []
    }
  }
  if (run.length > 0) yield run
}

const endsRun = (openingId: string): boolean =>
  hash('sha256', openingId, 'buffer').readUInt32BE() % openingsPerPart === 0

/** The first id names a run. */
export const runId = ([first]: readonly StoredOpening[]): string => first?.openingId ?? ''

export const inputsOf = (run: readonly StoredOpening[]): string =>
  digest(run.map(({ openingId, version }) => `${openingId} ${version}`).join('\n'))

const modulus = 1n << 128n

/** Digests of listings as one, whatever the parts in which they are added up. */
export const addSums = (sums: Iterable<string>): string => {
  let sum = 0n
  for (const one of sums) sum += BigInt(`0x${one}`)
  return (sum % modulus).toString(16).padStart(32, '0')
}

/**
 * A line of the file of rows: a listing, the digest of what the feed says of it, and when (RFC 3339) it was to leave
 * the feed by itself as these words went out, '' where nothing was known of that. Rows of older builds do not say.
 */
export type Row = { readonly id: string; readonly digest: string; readonly until?: string | undefined }

/** Ids hold no control characters: they are ours. */
export const rowLine = ({ id, digest: hash, until }: Row): string =>
  `${[id, hash, ...(until === undefined ? [] : [until])].join('\t')}\n`

/** Rows by listing id, from the lines that `rowLine` wrote. */
export function rowsOf(text: string): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const line of text.split('\n')) {
    const [id, hash, until] = line.split('\t')
    if (id !== undefined && hash !== undefined) rows.set(id, { id, digest: hash, until })
  }
  return rows
}
