import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'

/**
 * The stretch of a stream that a reader is looking at: `bytes[start..end)`. A reader moves `start` past what
 * it is done with and asks for more when what follows is not complete. What stays is moved to the front, so
 * memory is that of the largest unfinished piece, never of the document.
 */
export type ByteWindow = {
  bytes: Buffer
  start: number
  end: number
  /** Bytes of the stream before `bytes[0]`, for naming places. */
  passed: number
}

export const openWindow = (): ByteWindow => ({ bytes: Buffer.alloc(0), start: 0, end: 0, passed: 0 })

/** @throws Problem too_large when one piece alone is over limits.recordBytesMax */
export function extend(window: ByteWindow, chunk: Uint8Array): void {
  const kept = window.end - window.start
  if (kept > limits.recordBytesMax)
    throw new Problem('too_large', { limit: 'recordBytesMax', at: at(window) })
  const needed = kept + chunk.length
  if (needed > window.bytes.length) {
    const larger = Buffer.alloc(Math.max(needed, 2 * window.bytes.length))
    window.bytes.copy(larger, 0, window.start, window.end)
    window.bytes = larger
  } else {
    window.bytes.copyWithin(0, window.start, window.end)
  }
  window.bytes.set(chunk, kept)
  window.passed += window.start
  window.start = 0
  window.end = needed
}

/** Where the window's start stands in the stream. */
export const at = (window: ByteWindow): number => window.passed + window.start
