import type { FeedHead } from '../feeds/format.ts'
import { noteFeed } from '../feeds/hold.ts'
import { feedReport } from '../feeds/report.ts'
import { limits } from '../limits.ts'
import type { FeedPiece, Runtime } from '../ports.ts'
import { Problem } from '../problem.ts'
import { crcCombine, deflatePart, gzipEnd, gzipHeader, gzipOf, inflatePart } from '../text/deflate-parts.ts'
import type { BuiltPart, BuiltShard, FeedBuilder } from './feed-build.ts'
import { addSums, type Build, bytesOf, digest, type Part, packBuild, type Span } from './feed-parts.ts'
import { latest } from './lifecycle.ts'

/** A feed as built, before any of its files is written. `etag` is strong and quoted: of the plain bytes. */
export type Whole = {
  readonly head: FeedHead
  readonly first: Uint8Array
  readonly last: Uint8Array
  readonly bytes: number
  readonly etag: string
  readonly until?: string | undefined
  readonly parts: readonly BuiltPart[]
}

/** What the parts come to. An empty feed has no change in it: it changed at the start of 1970, in every build. */
export function wholeOf({ rendering, shards }: FeedBuilder): Whole {
  const parts = shards().flatMap((shard) => shard.parts)
  const changedAt = latest(parts.flatMap((part) => part.changedAt || []))
  const listings = parts.reduce((sum, part) => sum + part.listings, 0)
  const head = { ...rendering.head, listings, updatedAt: changedAt || new Date(0).toISOString() }
  const first = Buffer.from(rendering.format.head(head))
  const last = Buffer.from(rendering.format.tail(head))
  const sum = addSums(parts.map((part) => part.sum))
  return {
    head,
    first,
    last,
    bytes: parts.reduce((bytes, part) => bytes + plainBytes(part), first.length + last.length),
    etag: `"${digest(`${first}\n${sum}\n${last}`)}"`,
    until: parts.flatMap(({ until }) => until ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0],
    parts,
  }
}

const plainBytes = (part: BuiltPart): number => ('made' in part ? part.made.bytes : part.kept.plain.bytes)

/** Where the files of a build are: named by what is in them, so that writing them twice changes nothing. */
export type Written = { readonly build: Build; readonly buildKey: string; readonly gzipBytes: number }

/**
 * Writes a feed's files beside those that readers have: what was kept is copied out of them, what is new is filled
 * in between.
 */
export async function writeFiles(whole: Whole, builder: FeedBuilder, runtime: Runtime): Promise<Written> {
  const { format } = builder.rendering
  const name = `feeds/${whole.head.feedId}/${whole.etag.slice(1, -1)}`
  const cut = digest(
    whole.parts.map((part) => `${part.id} ${part.crc} ${plainBytes(part)}`).join('\n'),
  ).slice(0, 16)
  const report = reportOf(whole, builder)
  const files = {
    plain: `${name}.${format.extension}`,
    gzip: `${name}-${cut}.${format.extension}.gz`,
    rows: `${name}-${cut}.rows`,
    report: `${name}-${report.digest}.report.ndjson`,
  }
  const old = builder.previous?.files
  const lay = (key: string, pieces: Iterable<FeedPiece>, mediaType: string) =>
    runtime.feeds.compose(key, pieces, mediaType)

  const plain = track(whole.first.length, plainBytes)
  const plainPieces = [
    whole.first,
    ...whole.parts.flatMap((part) => plainOf(part, old?.plain, runtime)),
    whole.last,
  ]
  const laid = await lay(files.plain, plainPieces, format.mediaType)
  if (laid !== whole.bytes)
    throw new Problem('store_unavailable', { key: files.plain, laid, bytes: whole.bytes })
  const gzip = await writeGzip(whole, { key: files.gzip, plainKey: files.plain, builder, runtime })
  const rows = track(0, rowBytes)
  await lay(
    files.rows,
    whole.parts.flatMap((part) => rowsPiece(part, old?.rows)),
    'text/plain',
  )
  const lines = track(0, reportBytes)
  await lay(files.report, report.pieces, 'application/x-ndjson')

  const place = (part: BuiltPart): Part => ({
    ...factsOf(part),
    plain: plain(part),
    ...(gzip.spans && { gzip: gzip.spans(part) }),
    rows: rows(part),
    report: lines(part),
  })
  const shards = builder.shards().map(({ stamp, parts }) => ({ stamp, parts: parts.map(place) }))
  const build = { settings: builder.settings, day: builder.rendering.day, files, shards }
  return { build, buildKey: await keepBuild(build, name, runtime), gzipBytes: gzip.bytes }
}

export async function keepBuild(build: Build, name: string, { feeds }: Runtime): Promise<string> {
  const bytes = packBuild(build)
  const key = `${name}-${digest(Buffer.from(bytes).toString('latin1')).slice(0, 16)}.build`
  await feeds.compose(key, [bytes], 'application/octet-stream')
  return key
}

/**
 * The build before, with what this one learned though no byte of the feed changed: the stamps under which its parts
 * still hold. A shard whose parts lie nowhere as they are now is read again next time.
 */
export function samePlaces(builder: FeedBuilder): Build | undefined {
  const { previous, settings, rendering } = builder
  if (!previous) return undefined
  const shards = builder.shards().map(({ stamp, parts }: BuiltShard, at) => {
    const kept = parts.flatMap((part) =>
      'kept' in part ? [{ ...part.kept, ...factsOf(part) }] : isEmpty(part) ? [emptyPart(part)] : [],
    )
    return kept.length === parts.length
      ? { stamp, parts: kept }
      : { stamp: 'unknown', parts: previous.shards[at]?.parts ?? [] }
  })
  return { ...previous, settings, day: rendering.day, shards }
}

const nowhere: Span = { at: 0, bytes: 0 }
const isEmpty = (part: BuiltPart): boolean =>
  'made' in part && part.made.bytes + part.made.rows.length + part.made.report.length === 0
const emptyPart = (part: BuiltPart): Part => ({
  ...factsOf(part),
  plain: nowhere,
  gzip: nowhere,
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

const rowBytes = (part: BuiltPart): number => ('made' in part ? part.made.rows.length : part.kept.rows.bytes)
const reportBytes = (part: BuiltPart): number =>
  'made' in part ? part.made.report.length : part.kept.report.bytes

const runOf = (key: string | undefined, { at, bytes }: Span): FeedPiece[] =>
  bytes > 0 && key !== undefined ? [{ key, first: at, last: at + bytes - 1 }] : []

function plainOf(part: BuiltPart, oldKey: string | undefined, runtime: Runtime): FeedPiece[] {
  if ('kept' in part) return runOf(oldKey, part.kept.plain)
  const { made } = part
  return made.bytes > 0 ? [async () => inflatePart(await gathered(made.deflated(), runtime), made.bytes)] : []
}

const rowsPiece = (part: BuiltPart, oldKey: string | undefined): FeedPiece[] =>
  'kept' in part ? runOf(oldKey, part.kept.rows) : part.made.rows.length > 0 ? [part.made.rows] : []

async function gathered(piece: FeedPiece, { feeds }: Runtime): Promise<Uint8Array> {
  if (typeof piece === 'function') return piece()
  if (piece instanceof Uint8Array) return piece
  return bytesOf(await feeds.open(piece.key, piece))
}

function reportOf({ head, parts }: Whole, { rendering, previous }: FeedBuilder) {
  const report = feedReport()
  noteFeed(rendering.format.id, head, report)
  const end = Buffer.from(
    report
      .notes()
      .map((note) => `${JSON.stringify(note)}\n`)
      .join(''),
  )
  const pieces = parts.flatMap((part): FeedPiece[] =>
    'kept' in part
      ? runOf(previous?.files.report, part.kept.report)
      : part.made.report.length > 0
        ? [part.made.report]
        : [],
  )
  const about = pieces.map((piece) =>
    piece instanceof Uint8Array ? Buffer.from(piece).toString('utf8') : JSON.stringify(piece),
  )
  return {
    pieces: [...pieces, end],
    digest: digest([...about, end.toString('utf8')].join('\n')).slice(0, 16),
  }
}

type GzipOrder = {
  readonly key: string
  readonly plainKey: string
  readonly builder: FeedBuilder
  readonly runtime: Runtime
}
type Gzip = { readonly bytes: number; readonly spans?: (part: BuiltPart) => Span }

/** One member: of the whole file where it is small, else of the parts, deflated apart. */
async function writeGzip(whole: Whole, { key, plainKey, builder, runtime }: GzipOrder): Promise<Gzip> {
  const { format } = builder.rendering
  if (whole.bytes <= limits.wholeFeedBytesMax) {
    const plain = await bytesOf(await runtime.feeds.open(plainKey))
    return { bytes: await runtime.feeds.compose(key, [...gzipOf([deflatePart(plain)])], format.mediaType) }
  }
  const pieces: FeedPiece[] = [gzipHeader]
  const spans = new Map<BuiltPart, Span>()
  let crc = 0
  let plainLength = 0
  let at = gzipHeader.length
  const old = builder.previous?.files

  function add(part: { crc: number; bytes: number }, deflated: readonly FeedPiece[], length: number): Span {
    crc = crcCombine(crc, part.crc, part.bytes)
    plainLength += part.bytes
    pieces.push(...deflated)
    const span = { at, bytes: length }
    at += length
    return span
  }

  const edge = (bytes: Uint8Array) => {
    const part = deflatePart(bytes)
    if (bytes.length > 0) add(part, [part.deflated], part.deflated.length)
  }
  edge(whole.first)
  for (const part of whole.parts) {
    const { deflated, length } = await deflatedOf(part, old, runtime)
    spans.set(part, add({ crc: part.crc, bytes: plainBytes(part) }, deflated, length))
  }
  edge(whole.last)
  pieces.push(gzipEnd(crc, plainLength))
  const bytes = await runtime.feeds.compose(key, pieces, format.mediaType)
  return { bytes, spans: (part) => spans.get(part) ?? nowhere }
}

/** Where a part lies deflated; out of a file that was small, it is deflated now. */
async function deflatedOf(part: BuiltPart, old: Build['files'] | undefined, runtime: Runtime) {
  if ('made' in part) {
    const length = part.made.deflatedBytes
    return { deflated: length > 0 ? [part.made.deflated()] : [], length }
  }
  const { gzip, plain } = part.kept
  if (gzip) return { deflated: runOf(old?.gzip, gzip), length: gzip.bytes }
  if (plain.bytes === 0) return { deflated: [], length: 0 }
  const range = { first: plain.at, last: plain.at + plain.bytes - 1 }
  const { deflated } = deflatePart(await bytesOf(await runtime.feeds.open(old?.plain ?? '', range)))
  return { deflated: [deflated], length: deflated.length }
}
