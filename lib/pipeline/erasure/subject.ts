import type { PostingKey, Runtime } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import { fold } from '../../text/characters.ts'

/** Shorter words stand in too many texts that have nothing to do with the person. */
export const subjectCharsMin = 5
const phoneDigitsMin = 7

/**
 * Tells whether a text holds a person's e-mail address, name or number: in any case and with any accents, and
 * a number however its digits are set apart.
 */
export function sayingOf(subject: string): (text: string) => boolean {
  const wanted = flat(subject)
  const digits = subject.replace(/\D/g, '')
  const isPhone = digits.length >= phoneDigitsMin && /^[+\d\s().\-/]+$/.test(subject)
  if (!isPhone) return (text) => flat(text).includes(wanted)
  // A country's code may stand before it, or not: the last digits are the same.
  const last = digits.slice(-9).replace(/^0+/, '')
  return (text) => text.replace(/[\s().\-/]/g, '').includes(last)
}

const flat = (text: string): string => fold(text).replace(/\s+/g, ' ').trim()

/** The postings whose stored text says it, in key order; reads every posting there is. */
export async function postingsSaying(
  says: (text: string) => boolean,
  { postings }: Runtime,
): Promise<PostingKey[]> {
  const found = new Map<string, PostingKey>()
  for await (const { posting } of postings.all()) {
    const { sourceId, sourceRef } = posting
    if (says(JSON.stringify(posting))) found.set(postingKey(posting), { sourceId, sourceRef })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key)
}
