import type { PostingKey, Runtime } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import { fold, oneBlank } from '../../text/characters.ts'

/** Shorter words, or digits, stand in too many texts that have nothing to do with the person. */
export const subjectCharsMin = 5
const phoneDigitsMin = 7

/**
 * Tells whether a text holds a person's e-mail address, name or number: in any case, with any accents and any dashes,
 * and a number however its digits are set apart.
 *
 * @returns undefined where too little is left of it, as it is looked for: it would be found anywhere
 */
export function sayingOf(subject: string): ((text: string) => boolean) | undefined {
  const said = flat(subject)
  const digits = said.replace(/\D/g, '')
  const isPhone = digits.length >= phoneDigitsMin && /^[+\d ().\-/]+$/.test(said)
  // A country's code may stand before a number, or not: the last digits are the same.
  const wanted = isPhone ? digits.slice(-9).replace(/^0+/, '') : said
  if (wanted.length < subjectCharsMin) return undefined
  const inText = isPhone ? (text: string) => flat(text).replace(/[ ().\-/]/g, '') : flat
  return (text) => inText(text).includes(wanted)
}

/** Soft hyphens, joiners and the like, which nobody sees. */
const invisible = /\p{Cf}/gu
/** All but the usual one; also the minus sign, which Unicode does not count among them. */
const dashes = /(?!-)[\p{Pd}\u2212]/gu

const flat = (text: string): string => oneBlank(fold(text.replace(invisible, '')).replace(dashes, '-')).trim()

/** Whether any text in a value says it. As JSON, its line breaks and quotes would be other characters. */
export function isSaidIn(value: unknown, says: (text: string) => boolean): boolean {
  if (typeof value === 'string') return says(value)
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((one) => isSaidIn(one, says))
  )
}

/** The postings whose stored text says it, in key order; reads every posting there is. */
export async function postingsSaying(
  says: (text: string) => boolean,
  { postings }: Runtime,
): Promise<PostingKey[]> {
  const found = new Map<string, PostingKey>()
  for await (const { posting } of postings.all()) {
    const { sourceId, sourceRef } = posting
    if (isSaidIn(posting, says)) found.set(postingKey(posting), { sourceId, sourceRef })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key)
}
