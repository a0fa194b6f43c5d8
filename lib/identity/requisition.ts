/**
 * A requisition id without the signs and zeros that every system writes as it likes: "JR-0012345" and "jr 12345" are
 * one. Between two numbers a dot stays, for "2026-1-12" is not "2026-11-2". '' where there is no letter or digit.
 */
export const requisitionKey = (id: string): string =>
  id
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toUpperCase()
    .replace(/(?<!\p{N})0+(?=\p{N})/gu, '')
    .replace(/(?<=\p{N}) (?=\p{N})/gu, '.')
    .replaceAll(' ', '')

const bare = /^\d[\d.]{3,}$/
const lettered = /^\p{L}+(\d[\d.]{3,})$/u

/** Whether one is the other without the letters before it: "R-12345" and "12345". */
const isBareOf = (one: string, other: string): boolean => bare.test(one) && lettered.exec(other)?.[1] === one

/** @param a a key, as `requisitionKey` makes it */
export function compareRequisitions(
  a: string | undefined,
  b: string | undefined,
): 'same' | 'conflict' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  return a === b || isBareOf(a, b) || isBareOf(b, a) ? 'same' : 'conflict'
}
