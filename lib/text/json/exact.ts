/**
 * JSON.parse, but for whole numbers that a double cannot hold: they come out as their own digits, a string. An id of
 * nineteen digits read as a number would be rounded to its neighbour's.
 *
 * @throws SyntaxError as JSON.parse does
 */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return holdsRounded(value, depthMax) ? JSON.parse(text, keepDigits) : value
}

/** No id of a record that can be read lies deeper. */
const depthMax = 16

const isRounded = (value: number): boolean => Number.isInteger(value) && !Number.isSafeInteger(value)

function holdsRounded(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return isRounded(value)
  if (typeof value !== 'object' || value === null || depth === 0) return false
  if (Array.isArray(value)) return value.some((member) => holdsRounded(member, depth - 1))
  // The cast says what every object out of JSON.parse is.
  const members = value as Readonly<Record<string, unknown>>
  for (const key in members) if (holdsRounded(members[key], depth - 1)) return true
  return false
}

/** `source` is the number as written: https://tc39.es/proposal-json-parse-with-source/ */
const keepDigits = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && isRounded(value) && /^-?\d+$/.test(context?.source ?? '')
    ? context?.source
    : value
