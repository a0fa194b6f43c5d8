import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'
import { archiveKind, opened } from './archive.ts'
import { utf8 } from './encoding.ts'

/** What a stream begins with says what it is; names and content types are not asked. */
const sniffBytes = 4_096

/**
 * A document's bytes as valid UTF-8, whatever it was sent as: gzip and zip are opened, UTF-16 and declared
 * single-byte encodings transcoded, a byte-order mark dropped. Chunks never end inside a character. What was
 * UTF-8 already is handed on as it came, so that nothing is decoded twice.
 *
 * - A zip must hold exactly one file (folders and the Mac's `__MACOSX` do not count); several have no order
 *   to read in.
 * - An archive inside an archive is refused: no honest sender needs one, and bombs do.
 *
 * @param bytesMax of the document as sent; where it is more than limits.expandedBytesMax, also of what it inflates to
 * @throws Problem corrupt_archive, decompression_bomb, too_large, invalid_encoding, unsupported_format
 */
export async function* openBytes(
  bytes: AsyncIterable<Uint8Array>,
  bytesMax: number = limits.documentBytesMax,
): AsyncGenerator<Buffer> {
  const sent = await peeked(counted(bytes, bytesMax), sniffBytes)
  const archive = archiveKind(sent.head)
  if (!archive) return yield* utf8(sent.head, sent.all)

  const inside = await peeked(opened(archive, sent.all, bytesMax), sniffBytes)
  if (archiveKind(inside.head)) throw new Problem('corrupt_archive', { nested: archive })
  yield* utf8(inside.head, inside.all)
}

type Peeked = { readonly head: Buffer; readonly all: AsyncGenerator<Buffer> }

/** Looks at the first bytes without losing them. */
async function peeked(bytes: AsyncIterable<Buffer>, atLeast: number): Promise<Peeked> {
  const chunks = bytes[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  let next = await chunks.next()
  while (!next.done) {
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
    if (head.length >= atLeast) break
    next = await chunks.next()
  }
  return { head, all: resumed(head, chunks) }
}

async function* resumed(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** The same bytes as Buffers (no copy), refused once they are more than `bytesMax`. */
async function* counted(bytes: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Buffer> {
  let total = 0
  for await (const chunk of bytes) {
    total += chunk.length
    if (total > bytesMax) throw new Problem('too_large', { limit: 'documentBytesMax', bytesMax })
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
  }
}
