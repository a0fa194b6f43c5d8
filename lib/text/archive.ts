import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createGunzip } from 'node:zlib'
import { Unzip, UnzipInflate } from 'fflate'
import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'
import { isContent, statedInDirectory } from './zip-directory.ts'

/** Each step is a trip to another thread, so larger ones than zlib's 16 kB are quicker; still larger cost memory. */
const inflateChunkBytes = 128 * 1024
const inflateBatchBytes = 64 * 1024

export function archiveKind(head: Uint8Array): 'gzip' | 'zip' | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  const isZip = head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 99) <= 8 && (head[3] ?? 99) <= 8
  return isZip ? 'zip' : undefined
}

/** Counts what comes out while it comes out: a bomb is refused before it has gone off. */
function guard(bytesMax: number) {
  let bytesOut = 0
  return (chunkBytes: number, bytesIn: number): void => {
    bytesOut += chunkBytes
    if (bytesOut > bytesMax) throw new Problem('decompression_bomb', { bytesOut })
    const isOdd = bytesOut > Math.max(bytesIn, 1) * limits.expansionRatioMax
    if (isOdd && bytesOut > limits.expansionFreeBytes) {
      throw new Problem('decompression_bomb', { bytesOut, bytesIn })
    }
  }
}

/** What an archive holds, from its first bytes; see the two below for what is refused. */
export function opened(
  kind: 'gzip' | 'zip',
  bytes: AsyncIterable<Buffer>,
  bytesMax: number,
): AsyncGenerator<Buffer> {
  const allow = guard(Math.max(bytesMax, limits.expandedBytesMax))
  return heldBack(kind === 'gzip' ? gunzipped(bytes, allow) : onlyFileOfZip(bytes, allow))
}

type Guard = ReturnType<typeof guard>

/**
 * Hands nothing on before as much has come out as makes a bomb show: else thousands of records would be read
 * of a document that is refused the moment after.
 */
async function* heldBack(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const held: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    if (length > limits.expansionFreeBytes) {
      yield chunk
      continue
    }
    held.push(chunk)
    length += chunk.length
    if (length > limits.expansionFreeBytes) yield* held.splice(0)
  }
  yield* held
}

/**
 * @throws Problem corrupt_archive for a cut or damaged stream and for bytes after its end; decompression_bomb
 */
async function* gunzipped(bytes: AsyncIterable<Buffer>, allow: Guard): AsyncGenerator<Buffer> {
  let bytesIn = 0
  let lost: { readonly cause: unknown } | undefined
  async function* fed() {
    try {
      for await (const chunk of batched(bytes, inflateBatchBytes)) {
        bytesIn += chunk.length
        yield chunk
      }
    } catch (cause) {
      lost = { cause }
      throw cause
    }
  }
  const gunzip = createGunzip({ chunkSize: inflateChunkBytes })
  const feeding = pipeline(Readable.from(fed(), { objectMode: true, highWaterMark: 2 }), gunzip)
  // The loop below meets the same failure; without this the second report of it would end the process.
  feeding.catch(() => undefined)
  try {
    for await (const chunk of gunzip) {
      allow(chunk.length, gunzip.bytesWritten)
      yield chunk
    }
    await feeding
  } catch (cause) {
    // What failed on the way here is not the archive's fault, and trying again may help.
    if (lost) throw lost.cause
    throw cause instanceof Problem ? cause : new Problem('corrupt_archive', { bytesIn }, { cause })
  } finally {
    gunzip.destroy()
  }
  // zlib ends quietly at the first byte that begins no further member.
  if (gunzip.bytesWritten < bytesIn) {
    throw new Problem('corrupt_archive', { trailingBytes: bytesIn - gunzip.bytesWritten })
  }
}

/** Joins small chunks: each write to zlib is a trip to another thread. */
async function* batched(bytes: AsyncIterable<Buffer>, atLeast: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    held.push(chunk)
    length += chunk.length
    if (length < atLeast) continue
    yield held.length === 1 ? chunk : Buffer.concat(held)
    held = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(held)
}

/** Enough for a directory of the one file, its folders and the Mac's additions, with a comment. */
const zipTailBytes = 64 * 1024

/**
 * The one file of a zip. Its folders and the Mac's shadow files do not count.
 *
 * @throws Problem corrupt_archive when it holds no file or several, is cut, or cannot be inflated;
 * decompression_bomb; unsupported_format for documents of office programs
 */
async function* onlyFileOfZip(bytes: AsyncIterable<Buffer>, allow: Guard): AsyncGenerator<Buffer> {
  const open = unzipping()
  let [bytesIn, bytesOut] = [0, 0]
  let checksum = 0
  const counted = (out: Buffer): Buffer => {
    bytesOut += out.length
    checksum = crc32(out, checksum)
    return out
  }
  let tail: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    // The first bit of the flags, APPNOTE 4.4.4: what is encrypted would inflate to noise.
    const isEncrypted = bytesIn === 0 && ((chunk[6] ?? 0) & 1) === 1
    if (isEncrypted) throw new Problem('corrupt_archive', { is: 'encrypted' })
    // Small steps, so that what a bomb inflates to is seen before the next step.
    for (let at = 0; at < chunk.length; at += 4_096) {
      const step = chunk.subarray(at, at + 4_096)
      bytesIn += step.length
      for (const out of open.push(step, false)) {
        allow(out.length, bytesIn)
        yield counted(out)
      }
    }
    tail = Buffer.concat([tail, chunk]).subarray(-zipTailBytes)
  }
  for (const out of open.push(Buffer.alloc(0), true)) yield counted(out)
  if (open.files() !== 1 || !open.isDone()) throw new Problem('corrupt_archive', { files: open.files() })
  const stated = statedInDirectory(tail, bytesIn - tail.length)
  if (stated && stated.checksum !== checksum) throw new Problem('corrupt_archive', { wrong: 'checksum' })
  if (stated?.bytes !== undefined && stated.bytes !== bytesOut) {
    throw new Problem('corrupt_archive', { wrong: 'size', stated: stated.bytes, bytesOut })
  }
}

/** What documents of office programs begin with, which are zips of many files. */
const officeNames = new Set(['[Content_Types].xml', '_rels/.rels', 'mimetype'])

/** fflate calls back with what it found; here that is drained after each push. */
function unzipping() {
  let files = 0
  let done = 0
  let failure: Error | null = null
  let ready: Buffer[] = []
  let isOffice = false
  const unzip = new Unzip((file) => {
    if (!isContent(file.name)) return
    files += 1
    isOffice ||= officeNames.has(file.name)
    if (files > 1) return
    file.ondata = (error, piece, final) => {
      failure ??= error
      if (piece.length > 0) ready.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length))
      if (final) done += 1
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  return {
    files: () => files,
    isDone: () => done === files,
    push(chunk: Uint8Array, final: boolean): Buffer[] {
      try {
        unzip.push(chunk, final)
      } catch (cause) {
        throw new Problem('corrupt_archive', { files }, { cause })
      }
      if (isOffice) throw new Problem('unsupported_format', { kind: 'office document' })
      if (failure || files > 1) throw new Problem('corrupt_archive', { files }, { cause: failure })
      const out = ready
      ready = []
      return out
    },
  }
}
