import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'

const quote = 0x22
const backslash = 0x5c

/**
 * Where a JSON value ends, found by its brackets and strings alone: whoever wants to know that it is JSON
 * parses what was found. No proper beginning of an object, array or string is one itself, so the end is never
 * found too early.
 */
export type ValueScan = {
  at: number
  depth: number
  inString: boolean
  isBare: boolean
  begun: boolean
  /** How many digits outside of strings came last, and whether there ever were more than a double is sure to hold. */
  digits: number
  mayBeRounded: boolean
}

export const openValue = (at: number): ValueScan => ({
  at,
  depth: 0,
  inString: false,
  isBare: false,
  begun: false,
  digits: 0,
  mayBeRounded: false,
})

/** 2^53 has sixteen. */
const sureDigits = 15

/**
 * Goes on where it stopped. The offset past the value, or -1 when the bytes end before it does.
 *
 * @throws Problem too_deep past limits.depthMax, before anything recursive sees the value
 */
export function valueEnd(scan: ValueScan, bytes: Buffer, end: number): number {
  let at = scan.at
  while (at < end) {
    if (scan.inString) {
      at = stringEnd(bytes, at, end)
      if (at < 0) return paused(scan, lastSafe(bytes, scan.at, end))
      scan.inString = false
      if (scan.depth === 0) return at
      continue
    }
    const byte = bytes[at] ?? 0
    if (scan.isBare) {
      if (endsBare(byte)) return at
      at += 1
    } else if (byte === quote) {
      scan.inString = true
      scan.begun = true
      at += 1
      scan.at = at
    } else if (byte === 0x7b || byte === 0x5b) {
      scan.depth += 1
      if (scan.depth > limits.depthMax) throw new Problem('too_deep', { depthMax: limits.depthMax })
      at += 1
    } else if (byte === 0x7d || byte === 0x5d) {
      scan.depth -= 1
      at += 1
      if (scan.depth <= 0) return at
    } else {
      scan.isBare = scan.depth === 0
      scan.digits = byte >= 0x30 && byte <= 0x39 ? scan.digits + 1 : 0
      if (scan.isBare || scan.digits > sureDigits) scan.mayBeRounded = true
      at += 1
    }
  }
  return paused(scan, at)
}

function paused(scan: ValueScan, at: number): -1 {
  scan.at = at
  return -1
}

/** A number or a word, which has no end of its own. */
const endsBare = (byte: number): boolean =>
  byte === 0x2c || byte === 0x5d || byte === 0x7d || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/**
 * Short strings are walked, long ones searched for their quote; a quote behind an odd number of backslashes
 * is text.
 */
function stringEnd(bytes: Buffer, from: number, end: number): number {
  const walkTo = Math.min(end, from + 24)
  for (let at = from; at < walkTo; at += 1) {
    const byte = bytes[at]
    if (byte === quote) return at + 1
    if (byte === backslash) at += 1
  }
  let found = bytes.indexOf(quote, from)
  while (found >= 0 && found < end && isEscaped(bytes, from, found)) found = bytes.indexOf(quote, found + 1)
  return found < 0 || found >= end ? -1 : found + 1
}

function isEscaped(bytes: Buffer, from: number, at: number): boolean {
  let before = at - 1
  while (before >= from && bytes[before] === backslash) before -= 1
  return (at - before) % 2 === 0
}

/**
 * Where to go on inside a string that is not complete: after all its bytes, but not between a backslash and
 * its letter.
 */
function lastSafe(bytes: Buffer, from: number, end: number): number {
  return isEscaped(bytes, from, end) ? end - 1 : end
}
