import { digest } from '../../feeds/digest.ts'
import { noteFeed } from '../../feeds/hold.ts'
import { feedReport } from '../../feeds/report.ts'
import type { FeedPiece, FeedVersion, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { inflatePart } from '../../text/deflate-parts.ts'
import { bytesOf } from '../objects.ts'
import type { FeedBuilder } from './build.ts'
import { type BuiltPart, type BuiltShard, plainBytes } from './built-part.ts'
import { writeEncoded } from './encodings.ts'
import { type Build, type Part, packBuild, runOf, type Span } from './parts.ts'
import { type MadePart, pieceOf } from './shelf.ts'
import { nameOf, type Whole } from './whole.ts'

/** Where the files of a build are: named by what is in them, so that writing them twice changes nothing. */
export type Written = {
  readonly build: Build
  readonly buildKey: string
  readonly gzipBytes: number
  readonly brotli: FeedVersion['brotli']
}

/**
 * Writes a feed's files beside those that readers have: what was kept is copied out of them, what is new is filled
 * in between.
 */
export async function writeFiles(whole: Whole, builder: FeedBuilder, runtime: Runtime): Promise<Written> {
  const { format } = builder.rendering
  const { parts } = whole
  const name = nameOf(whole)
  const cut = digest(parts.map((part) => `${part.id} ${part.crc} ${plainBytes(part)}`).join('\n'))
  const old = builder.previous?.files
  // The same words may have been told with other ends.
  const rowsCut = digest([cut, ...parts.map((part) => placeOfRows(part, old?.rows))].join('\n'))
  const files = {
    plain: `${name}.${format.extension}`,
    gzip: `${name}-${cut.slice(0, 16)}.${format.extension}.gz`,
    rows: `${name}-${rowsCut.slice(0, 16)}.rows`,
    report: await keepReport(whole, builder, runtime),
  }
  await writePlain(whole, { key: files.plain, old: old?.plain, mediaType: format.mediaType }, runtime)
  const encoded = await writeEncoded(whole, { files, old, builder, runtime })
  const rows = parts.flatMap((part) =>
    'kept' in part ? runOf(old?.rows, part.kept.rows) : pieceOf(part.made.rows),
  )
  await runtime.feeds.compose(files.rows, rows, { mediaType: 'text/plain' })

  const places = {
    plain: track(whole.first.length, plainBytes),
    rows: track(0, (part) => ('made' in part ? part.made.rows.bytes : part.kept.rows.bytes)),
    report: track(0, (part) => ('made' in part ? part.made.report.bytes : part.kept.report.bytes)),
  }
  const place = (part: BuiltPart): Part => ({
    ...factsOf(part),
    plain: places.plain(part),
    ...(encoded.spanOf && { gzip: encoded.spanOf(part) }),
    rows: places.rows(part),
    report: places.report(part),
  })
  const shards = builder.shards().map((shard) => ({ stamp: shard.stamp, parts: shard.parts.map(place) }))
  const build = { ...builder.basis(), files, shards }
  const { gzipBytes, brotli } = encoded
  return { build, buildKey: await keepBuild(build, name, runtime), gzipBytes, brotli }
}

/** Keeps what the next build may take from this one. @returns the key that it lies under: same build, same key */
export async function keepBuild(build: Build, name: string, { feeds }: Runtime): Promise<string> {
  const bytes = packBuild(build)
  const key = `${name}-${digest(bytes).slice(0, 16)}.build`
  await feeds.compose(key, [bytes], { mediaType: 'application/octet-stream' })
  return key
}

/**
 * The build before, with what this one learned though no byte of the feed changed: the stamps under which its parts
 * still hold. A shard whose parts lie nowhere as they are now is read again next time.
 */
export function samePlaces(builder: FeedBuilder): Build | undefined {
  const { previous } = builder
  if (!previous) return undefined
  const shards = builder.shards().map(({ stamp, parts }: BuiltShard, at) => {
    const kept = parts.flatMap((part) =>
      'kept' in part ? [{ ...part.kept, ...factsOf(part) }] : isEmpty(part) ? [emptyPart(part)] : [],
    )
    return kept.length === parts.length
      ? { stamp, parts: kept }
      : { stamp: 'unknown', parts: previous.shards[at]?.parts ?? [] }
  })
  return { ...previous, ...builder.basis(), shards }
}

/** Stands for a part's rows: what lies at one place under one key is always the same. */
const placeOfRows = (part: BuiltPart, key = ''): string =>
  'made' in part ? `${part.made.rows.crc}` : `${key} ${part.kept.rows.at} ${part.kept.rows.bytes}`

const nowhere: Span = { at: 0, bytes: 0 }
const isEmpty = (part: BuiltPart): boolean =>
  'made' in part && part.made.plain.bytes + part.made.rows.bytes + part.made.report.bytes === 0
const emptyPart = (part: BuiltPart): Part => ({
  ...factsOf(part),
  plain: nowhere,
  gzip: { ...nowhere, crc: 0 },
  rows: nowhere,
  report: nowhere,
})

const factsOf = (part: BuiltPart) => {
  const { kept: _, made: __, ...facts } = { kept: undefined, made: undefined, ...part }
  return facts
}

/** Hands each part its place, in order. */
function track(start: number, bytesIn: (part: BuiltPart) => number): (part: BuiltPart) => Span {
  let at = start
  return (part) => {
    const span = { at, bytes: bytesIn(part) }
    at += span.bytes
    return span
  }
}

type Plain = { readonly key: string; readonly old: string | undefined; readonly mediaType: string }

async function writePlain(whole: Whole, { key, old, mediaType }: Plain, runtime: Runtime): Promise<void> {
  const { first, last, parts, bytes, crc } = whole
  const inflated = ({ plain, deflated }: MadePart) =>
    plain.bytes > 0 ? [async () => inflatePart(await gathered(deflated.piece(), runtime), plain.bytes)] : []
  const between = parts.flatMap((part): FeedPiece[] =>
    'kept' in part ? runOf(old, part.kept.plain) : inflated(part.made),
  )
  const laid = await runtime.feeds.compose(key, [first, ...between, last], { mediaType, crc })
  if (laid !== bytes) throw new Problem('store_unavailable', { key, laid, bytes })
}

async function gathered(piece: FeedPiece, { feeds }: Runtime): Promise<Uint8Array> {
  if (typeof piece === 'function') return piece()
  if (piece instanceof Uint8Array) return piece
  return bytesOf(await feeds.open(piece.key, piece))
}

/**
 * Writes what was left out or altered, named by what it says, unless it lies there from the build before.
 *
 * @returns its key
 */
export async function keepReport(whole: Whole, builder: FeedBuilder, { feeds }: Runtime): Promise<string> {
  const report = reportOf(whole, builder)
  const key = `${nameOf(whole)}-${report.digest}.report.ndjson`
  if (key !== builder.previous?.files.report)
    await feeds.compose(key, report.pieces, { mediaType: 'application/x-ndjson' })
  return key
}

function reportOf({ head, parts }: Whole, { rendering, previous }: FeedBuilder) {
  const report = feedReport()
  noteFeed(rendering.format.id, head, report)
  const notes = report.notes().map((note) => `${JSON.stringify(note)}\n`)
  const end = Buffer.from(notes.join(''))
  const pieces = parts.flatMap((part) =>
    'kept' in part ? runOf(previous?.files.report, part.kept.report) : pieceOf(part.made.report),
  )
  const told = digest([...parts.map((part) => part.told), end.toString('utf8')].join('\n'))
  return { pieces: [...pieces, end], digest: told.slice(0, 16) }
}
