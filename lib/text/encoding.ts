import { isUtf8 } from 'node:buffer'
import { Problem } from '../problem.ts'

/**
 * Bytes in any encoding that can be told, as UTF-8. What decides, in this order: a byte-order mark, the
 * pattern of NUL bytes that UTF-16 has, the encoding an XML declaration or an HTML meta element names, else
 * UTF-8. ISO-8859-1 is read as windows-1252, as browsers do. Undeclared bytes that are not UTF-8 are refused:
 * a guess would be wrong in silence.
 *
 * @param head the first bytes of `bytes`, for looking only
 * @throws Problem invalid_encoding; unsupported_format for a file that is no text at all, such as a PDF
 */
export async function* utf8(head: Buffer, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const kind = binaryKind(head)
  if (kind) throw new Problem('unsupported_format', { kind })
  const { label, markBytes } = encodingOf(head)
  const text = withoutFirst(bytes, markBytes)
  yield* label === 'utf-8' ? wholeCharacters(text, markBytes) : transcoded(text, label)
}

/** Magic numbers of files that people upload by mistake. A spreadsheet (xlsx) is a zip: `archive.ts` knows it. */
const binaryMagic: readonly (readonly [string, string])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['\xd0\xcf\x11\xe0', 'ms-office'],
  ['7z\xbc\xaf', '7z'],
  ['Rar!', 'rar'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ', 'xz'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ['PAR1', 'parquet'],
  ['SQLite format 3', 'sqlite'],
]

/** A tar begins with its first file's name: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html */
const tarMagicAt = 257

function binaryKind(head: Buffer): string | undefined {
  const start = head.subarray(0, 16).toString('latin1')
  if (head.toString('latin1', tarMagicAt, tarMagicAt + 5) === 'ustar') return 'tar'
  return binaryMagic.find(([magic]) => start.startsWith(magic))?.[1]
}

type Encoding = { readonly label: string; readonly markBytes: number }

function encodingOf(head: Buffer): Encoding {
  const [a, b, c, d] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', markBytes: 3 }
  const isUtf32 = a === 0 && b === 0 ? c === 0xfe || c === 0 : c === 0 && d === 0
  if (isUtf32 && head.length >= 4) throw new Problem('invalid_encoding', { encoding: 'utf-32' })
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', markBytes: 2 }
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', markBytes: 2 }
  if (a && b === 0 && c && d === 0) return { label: 'utf-16le', markBytes: 0 }
  if (a === 0 && b && c === 0 && d) return { label: 'utf-16be', markBytes: 0 }
  return { label: declared(head) ?? 'utf-8', markBytes: 0 }
}

const xmlDeclaration = /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([^"'>]{1,40})["']/
const htmlMeta = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i

/** The encoding that the document itself names. Its own first bytes could be read, so it cannot be UTF-16. */
function declared(head: Buffer): string | undefined {
  const start = head.subarray(0, 1_024).toString('latin1')
  const isHtml = /<html|<!doctype html/i.test(start)
  const named = (xmlDeclaration.exec(start) ?? (isHtml ? htmlMeta.exec(start) : null))?.[1]?.toLowerCase()
  if (!named || named === 'utf-8' || named === 'utf8' || named === 'us-ascii' || named === 'ascii')
    return undefined
  if (/utf-?16|ucs-?2/.test(named)) throw new Problem('invalid_encoding', { declared: named })
  return named
}

async function* withoutFirst(bytes: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count
  for await (const chunk of bytes) {
    yield left > 0 ? chunk.subarray(left) : chunk
    left = Math.max(0, left - chunk.length)
  }
}

/** Checks UTF-8 chunk by chunk; a character that was cut in two is put together and handed on by itself. */
async function* wholeCharacters(bytes: AsyncIterable<Buffer>, from: number): AsyncGenerator<Buffer> {
  let begun: Buffer = Buffer.alloc(0)
  let offset = from
  for await (const chunk of bytes) {
    const rest = begun.length === 0 ? chunk : Buffer.concat([begun, chunk])
    const whole = rest.subarray(0, rest.length - cutBytes(rest))
    if (!isUtf8(whole)) throw new Problem('invalid_encoding', { at: offset + validBytes(whole) })
    begun = Buffer.from(rest.subarray(whole.length))
    offset += whole.length
    if (whole.length > 0) yield whole
  }
  if (begun.length > 0) throw new Problem('invalid_encoding', { at: offset })
}

/** How many bytes come before the first that belong to no character. */
function validBytes(bytes: Buffer): number {
  const isValid = (count: number) => isUtf8(bytes.subarray(0, count - cutBytes(bytes.subarray(0, count))))
  let [valid, invalid] = [0, bytes.length]
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1
    if (isValid(middle)) valid = middle
    else invalid = middle
  }
  return valid - cutBytes(bytes.subarray(0, valid))
}

/** How many bytes at the end belong to a character that is not complete yet. */
function cutBytes(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

async function* transcoded(bytes: AsyncIterable<Buffer>, label: string): AsyncGenerator<Buffer> {
  const decoder = decoderFor(label)
  const decoded = (chunk: Buffer, isLast: boolean): Buffer => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: !isLast }))
    } catch (cause) {
      throw new Problem('invalid_encoding', { declared: label }, { cause })
    }
  }
  for await (const chunk of bytes) yield decoded(chunk, false)
  yield decoded(Buffer.alloc(0), true)
}

/**
 * TextDecoder knows the encodings of https://encoding.spec.whatwg.org; UTF-7 and the like are not among them.
 */
function decoderFor(label: string) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true })
  } catch (cause) {
    throw new Problem('invalid_encoding', { declared: label }, { cause })
  }
}
