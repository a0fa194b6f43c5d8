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

const hasLetter = /\p{L}/u
const shapeOf = (key: string): string => key.replace(/\p{N}+/gu, '9')
const withoutLetters = (key: string): string => key.replace(/^\p{L}+/u, '')

/**
 * "R-12345" and "R-9876" are two of one series, and so are "R-4471" and "4472". "TJ88231" and "CWJ-4471" are
 * not, nor is what goes on where the other ends: "R-12345-1", "R12345_Leeds".
 */
function areOneSeries(a: string, b: string): boolean {
  const areLettered = hasLetter.test(a) && hasLetter.test(b)
  return areLettered ? shapeOf(a) === shapeOf(b) : shapeOf(withoutLetters(a)) === shapeOf(withoutLetters(b))
}

/**
 * Within one source any two ids are two. Between sources only two of one series are: boards have numbers
 * of their own, and add to the employer's.
 *
 * @param a a key, as `requisitionKey` makes it
 */
export function compareRequisitions(
  a: string | undefined,
  b: string | undefined,
  isOneSource: boolean,
): 'same' | 'conflict' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown'
  if (a === b || isBareOf(a, b) || isBareOf(b, a)) return 'same'
  return isOneSource || areOneSeries(a, b) ? 'conflict' : 'unknown'
}

const referenceCharsMin = 4

/** What a posting states as its requisition, as a key, and what its text calls its reference, as it is written. */
type Stated = { readonly requisition?: string; readonly reference?: string }

/** Whether the text of one posting says the requisition that the other states in a field of its own. */
export function saysRequisition(a: Stated, b: Stated): boolean {
  const says = ({ reference = '' }: Stated, { requisition }: Stated) =>
    requisition !== undefined &&
    requisition.length >= referenceCharsMin &&
    requisitionKey(reference) === requisition
  return says(a, b) || says(b, a)
}
