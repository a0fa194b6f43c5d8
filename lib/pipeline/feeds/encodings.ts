import { brotliCompressSync, constants, crc32 } from 'node:zlib'
import { strictCheck } from '../../feeds/check/check-feed.ts'
import { limits } from '../../limits.ts'
import type { FeedPiece, FeedVersion, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import {
  crcOf,
  deflatePart,
  gzipEnd,
  gzipHeader,
  gzipOf,
  type Stretch,
  stretchOf,
} from '../../text/deflate-parts.ts'
import { bytesOf } from '../objects.ts'
import type { FeedBuilder } from './build.ts'
import type { BuiltPart } from './built-part.ts'
import { type Build, type Part, runOf } from './parts.ts'
import { pieceOf } from './shelf.ts'
import type { Whole } from './whole.ts'

type Order = {
  readonly files: Build['files']
  readonly old: Build['files'] | undefined
  readonly builder: FeedBuilder
  readonly runtime: Runtime
}

/** The smaller forms of a feed. `spanOf` tells where a part lies in the gzip, if it lies there by itself. */
type Gzip = { readonly gzipBytes: number; spanOf?(part: BuiltPart): Part['gzip'] }
type Encoded = Gzip & { readonly brotli: FeedVersion['brotli'] }

/** Writes a feed's gzip, one member: of the whole file where it is small, else of the parts; and its brotli. */
export async function writeEncoded(whole: Whole, order: Order): Promise<Encoded> {
  const plain = whole.bytes <= limits.brotliFeedBytesMax ? await readBack(whole, order) : undefined
  const isSmall = plain && plain.length <= limits.wholeFeedBytesMax
  const gzip = await (isSmall ? gzipWhole(plain, order) : layParts(whole, order))
  return { ...gzip, brotli: plain && (await writeBrotli(plain, gzip.gzipBytes, order)) }
}

/**
 * The plain file as it lies in the bucket. Where it is small it is read strictly once more, from end to end. A larger
 * one was read part by part before it was written, and the store itself found the checksum of those parts in it.
 *
 * @throws Problem `invalid_feed` when the file is not what was built
 */
async function readBack(whole: Whole, { files, builder, runtime }: Order): Promise<Buffer> {
  const { id } = builder.rendering.format
  const plain = await bytesOf(await runtime.feeds.open(files.plain))
  if (crc32(plain) !== whole.crc)
    throw new Problem('invalid_feed', { key: files.plain, what: 'its checksum' })
  if (plain.length > limits.wholeFeedBytesMax) return plain
  const { ok, listings, findings } = await strictCheck(id, [plain.toString('utf8')])
  if (!ok) throw new Problem('invalid_feed', { findings: JSON.stringify(findings.slice(0, 3)) })
  if (listings !== whole.head.listings)
    throw new Problem('invalid_feed', { wrote: whole.head.listings, read: listings })
  return plain
}

async function gzipWhole(plain: Buffer, { files, builder, runtime }: Order): Promise<Gzip> {
  const bytes = Buffer.concat([...gzipOf([deflatePart(plain)])])
  const about = { mediaType: builder.rendering.format.mediaType, crc: crc32(bytes) }
  return { gzipBytes: await runtime.feeds.compose(files.gzip, [bytes], about) }
}

/**
 * Of the qualities, 5 is as quick as our gzip and makes feeds of 0.25 to 4 MB 13 to 28 % smaller than it; 9 makes
 * them 5 % smaller still and takes four times as long, 11 a hundred times (measured on real postings).
 */
const brotliQuality = 5
/** What makes a file of its own worth while: a share of the gzip, of one that no single packet holds. */
const brotliGainMin = 0.05
const packetBytes = 1_400

async function writeBrotli(
  plain: Buffer,
  gzipBytes: number,
  { files, builder, runtime }: Order,
): Promise<FeedVersion['brotli']> {
  if (gzipBytes <= packetBytes) return undefined
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: brotliQuality, [BROTLI_PARAM_SIZE_HINT]: plain.length }
  const bytes = brotliCompressSync(plain, { params })
  if (bytes.length > gzipBytes * (1 - brotliGainMin)) return undefined
  const key = `${files.plain}.br`
  const about = { mediaType: builder.rendering.format.mediaType, crc: crc32(bytes) }
  return { key, bytes: await runtime.feeds.compose(key, [bytes], about) }
}

async function layParts(whole: Whole, { files, old, builder, runtime }: Order): Promise<Gzip> {
  const pieces: FeedPiece[] = []
  const laid: Stretch[] = []
  const spans = new Map<BuiltPart, Part['gzip']>()
  let at = 0

  function lay({ crc, bytes }: Stretch, own: readonly FeedPiece[]): NonNullable<Part['gzip']> {
    pieces.push(...own)
    laid.push({ crc, bytes })
    at += bytes
    return { at: at - bytes, bytes, crc }
  }
  const layBytes = (bytes: Uint8Array) => lay(stretchOf(bytes), [bytes])

  layBytes(gzipHeader)
  layBytes(deflatePart(whole.first).deflated)
  for (const part of whole.parts) {
    const { stretch, own } = await deflatedOf(part, old, runtime)
    spans.set(part, lay(stretch, own))
  }
  if (whole.last.length > 0) layBytes(deflatePart(whole.last).deflated)
  layBytes(gzipEnd(whole))
  const { mediaType } = builder.rendering.format
  const gzipBytes = await runtime.feeds.compose(files.gzip, pieces, { mediaType, crc: crcOf(laid).crc })
  return { gzipBytes, spanOf: (part) => spans.get(part) }
}

/** Where a part lies deflated; out of a file that was small, it is deflated now. */
async function deflatedOf(part: BuiltPart, old: Build['files'] | undefined, { feeds }: Runtime) {
  if ('made' in part) return { stretch: part.made.deflated, own: pieceOf(part.made.deflated) }
  const { gzip, plain } = part.kept
  if (gzip) return { stretch: gzip, own: runOf(old?.gzip, gzip) }
  if (plain.bytes === 0) return { stretch: { crc: 0, bytes: 0 }, own: [] }
  const range = { first: plain.at, last: plain.at + plain.bytes - 1 }
  const { deflated } = deflatePart(await bytesOf(await feeds.open(old?.plain ?? '', range)))
  return { stretch: stretchOf(deflated), own: [deflated] }
}
