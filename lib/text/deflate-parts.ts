import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * A stretch of a gzip file, deflated apart from its neighbours. Full-flushed, so that parts can be laid end to end
 * in one member: several members would break curl, Python's zlib, fflate and DecompressionStream.
 */
export type DeflatedPart = Stretch & { readonly deflated: Uint8Array }

/** @param level of zlib, 1 to 9 */
export function deflatePart(plain: Uint8Array, level?: number): DeflatedPart {
  const deflated = deflateRawSync(plain, { finishFlush: constants.Z_FULL_FLUSH, ...(level && { level }) })
  return { deflated, ...stretchOf(plain) }
}

/** RFC 1952: ten bytes of header without name or time, so that the same parts give the same file. */
export const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)
/** RFC 1951: an empty final block. */
const finalBlock = Uint8Array.of(3, 0)

/** One gzip member holding the parts in order. */
export function* gzipOf(parts: Iterable<DeflatedPart>): Generator<Uint8Array> {
  const all: Stretch[] = []
  yield gzipHeader
  for (const part of parts) {
    all.push({ crc: part.crc, bytes: part.bytes })
    if (part.bytes > 0) yield part.deflated
  }
  yield gzipEnd(crcOf(all))
}

/** What ends a member: the last block, the CRC-32 of all plain bytes, and how many they were, modulo 2^32. */
export function gzipEnd({ crc, bytes }: Stretch): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(8))
  trailer.setUint32(0, crc, true)
  trailer.setUint32(4, bytes % 2 ** 32, true)
  return Uint8Array.of(...finalBlock, ...new Uint8Array(trailer.buffer))
}

/** A part alone, of which it is known how many plain bytes it holds. It does not say itself that it ends. */
export const inflatePart = (deflated: Uint8Array, bytes: number): Uint8Array =>
  inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: Math.max(64, bytes + 1) })

/**
 * The CRC-32 of two stretches laid end to end, from theirs and the second's length: the first is advanced over
 * `length` zero bytes, as zlib's crc32_combine does (https://zlib.net).
 */
function crcCombine(first: number, second: number, length: number): number {
  let crc = first
  for (let left = length, power = 0; left > 0; left = Math.floor(left / 2), power += 1)
    if (left % 2 === 1) crc = times(zeroBytes(power), crc)
  return (crc ^ second) >>> 0
}

/** The CRC-32 and the length of stretches laid end to end. */
export function crcOf(stretches: Iterable<Stretch>): Stretch {
  let [crc, bytes] = [0, 0]
  for (const stretch of stretches) {
    crc = crcCombine(crc, stretch.crc, stretch.bytes)
    bytes += stretch.bytes
  }
  return { crc, bytes }
}

/** What is known of bytes that lie somewhere. */
export type Stretch = { readonly crc: number; readonly bytes: number }
export const stretchOf = (bytes: Uint8Array): Stretch => ({ crc: crc32(bytes), bytes: bytes.length })

type Matrix = Uint32Array

/** Operators that advance a CRC over 2^n zero bytes, made when first wanted: each is the square of the one before. */
const advances: Matrix[] = [oneZeroByte()]
function zeroBytes(power: number): Matrix {
  const made = advances[power] ?? square(zeroBytes(power - 1))
  advances[power] = made
  return made
}

function times(matrix: Matrix, vector: number): number {
  let sum = 0
  for (let bit = 0, rest = vector; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) sum ^= matrix[bit] ?? 0
  return sum >>> 0
}

function square(matrix: Matrix): Matrix {
  return matrix.map((column) => times(matrix, column))
}

/** The operator that advances a CRC over one zero byte: one zero bit, squared three times. */
function oneZeroByte(): Matrix {
  const bit = new Uint32Array(32)
  bit[0] = 0xedb88320
  for (let n = 1; n < 32; n += 1) bit[n] = 2 ** (n - 1)
  return square(square(square(bit)))
}
