import { limits } from '../limits.ts'

/**
 * Counts what goes into one answer, and tells whether another thing still fits; the first always does, so that a reader
 * who asks on comes to an end. Counted as Lambda carries it, as a text within JSON, where each quote is two characters.
 */
export function replyRoom(): (shown: unknown) => boolean {
  let bytes = 0
  return (shown) => {
    const more = Buffer.byteLength(JSON.stringify(JSON.stringify(shown)))
    const fits = bytes === 0 || bytes + more <= limits.replyBytesMax
    if (fits) bytes += more
    return fits
  }
}
