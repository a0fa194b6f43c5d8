import { Problem } from '../../problem.ts'
import type { ByteWindow } from '../byte-window.ts'

/**
 * Refuses what XML 1.0 forbids even when written plainly (https://www.w3.org/TR/xml/#charsets): C0 control
 * characters but tab, line feed and carriage return, and U+FFFE and U+FFFF. The bytes are UTF-8, so
 * surrogates cannot occur.
 *
 * Looks at four bytes at a time; the window's bytes must stand at the start of their memory for that.
 *
 * @param from where in the window the bytes begin that were not looked at yet
 * @throws Problem malformed_xml
 */
export function refuseIllegalBytes(window: ByteWindow, from: number): void {
  const { bytes, end: to } = window
  const words = new Int32Array(bytes.buffer, 0, to >> 2)
  const firstWord = (from + 3) >> 2
  let found = 0
  for (let n = firstWord; n < words.length; n += 1) {
    const word = words[n] ?? 0
    // The high bit of each byte below 0x20:
    // https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
    if (((word - 0x20202020) & ~word & -0x7f7f7f80) !== 0) found |= controlsIn(word)
  }
  if (found !== 0) refuseControls(window, from, to)
  refuseControls(window, from, Math.min(firstWord * 4, to))
  if (words.length >= firstWord) refuseControls(window, words.length * 4, to)
  refuseNonCharacters(window, Math.max(0, from - 2))
}

const isControl = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 ? 1 : 0,
)

/** More than 0 where one of a word's four bytes is a forbidden control; every line's end asks. */
const controlsIn = (word: number): number =>
  (isControl[word & 0xff] ?? 0) |
  (isControl[(word >>> 8) & 0xff] ?? 0) |
  (isControl[(word >>> 16) & 0xff] ?? 0) |
  (isControl[word >>> 24] ?? 0)

function refuseControls({ bytes, passed }: ByteWindow, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0x20
    if (isControl[byte] === 1) throw illegal(byte, passed + at)
  }
}

/** U+FFFE is EF BF BE in UTF-8, U+FFFF is EF BF BF. */
function refuseNonCharacters({ bytes, end, passed }: ByteWindow, from: number): void {
  let at = bytes.indexOf(0xef, from)
  while (at >= 0 && at + 2 < end) {
    if (bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe) throw illegal(0xfffe, passed + at)
    at = bytes.indexOf(0xef, at + 1)
  }
}

const illegal = (code: number, at: number): Problem =>
  new Problem('malformed_xml', { illegalCharacter: `U+${code.toString(16).padStart(4, '0')}`, at })

/** May this code point stand in a document, written as a reference? */
export const isXmlCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
