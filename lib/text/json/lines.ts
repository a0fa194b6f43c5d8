import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { at, extend, openWindow } from '../byte-window.ts'
import { isDeeper, isOverfull } from './depth.ts'
import { parseExactly } from './exact.ts'

/** A line that is not JSON. `isLast`: nothing follows it, so the document may have been cut there. */
export type BadLine = { readonly problem: Problem; readonly isLast: boolean }

const stepBytes = 64 * 1024
const recordSeparator = 0x1e
const byteOrderMark = [0xef, 0xbb, 0xbf] as const

/**
 * The lines of an NDJSON document (https://github.com/ndjson/ndjson-spec). A bad line costs itself only: it
 * comes out as a BadLine, and of one over limits.recordBytesMax nothing is kept but its place. Blank lines and
 * carriage returns mean nothing.
 */
export async function* jsonLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly value: unknown } | BadLine> {
  const window = openWindow()
  let bad: Problem | undefined
  let tooLong: Problem | undefined
  let searched = 0
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += stepBytes) {
      if (window.end - window.start > limits.recordBytesMax) {
        tooLong ??= new Problem('too_large', { limit: 'recordBytesMax', at: at(window) })
        window.start = window.end
      }
      extend(window, chunk.subarray(from, from + stepBytes))
      const view = window.bytes.subarray(0, window.end)
      let end = view.indexOf(0x0a, tooLong ? window.start : window.start + searched)
      while (end >= 0) {
        const line = tooLong ?? read(view, window.start, end)
        tooLong = undefined
        window.start = end + 1
        searched = 0
        if (line) {
          if (bad) yield { problem: bad, isLast: false }
          bad = line instanceof Problem ? line : undefined
          if (!(line instanceof Problem)) yield line
        }
        end = view.indexOf(0x0a, window.start)
      }
      searched = window.end - window.start
    }
  }
  const rest = tooLong ?? read(window.bytes, window.start, window.end)
  if (bad) yield { problem: bad, isLast: rest === undefined }
  if (rest instanceof Problem) yield { problem: rest, isLast: true }
  else if (rest) yield rest
}

/** Behind RFC 7464's separator, and behind the mark that files had which were joined as they were. */
function beginning(bytes: Buffer, from: number, to: number): number {
  if (bytes[from] === recordSeparator) return from + 1
  const isMarked =
    to - from >= byteOrderMark.length && byteOrderMark.every((byte, n) => bytes[from + n] === byte)
  return isMarked ? from + byteOrderMark.length : from
}

/** Undefined for a blank line. */
function read(bytes: Buffer, from: number, to: number): { value: unknown } | Problem | undefined {
  if (to - from > limits.recordBytesMax) return new Problem('too_large', { limit: 'recordBytesMax' })
  const text = bytes.toString('utf8', beginning(bytes, from, to), to)
  // Whose fault it is says the line; a stack for each of a million lines would cost more than all the rest.
  const framesMax = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    const value = parseExactly(text)
    if (isDeeper(value, limits.depthMax)) return new Problem('too_deep', { depthMax: limits.depthMax })
    if (isOverfull(value, text.length)) return new Problem('too_large', { limit: 'elementsPerRecordMax' })
    return { value }
  } catch (cause) {
    return text.trim() === '' ? undefined : new Problem('malformed_json', {}, { cause })
  } finally {
    Error.stackTraceLimit = framesMax
  }
}
