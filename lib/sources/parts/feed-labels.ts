import { fold } from '../../text/characters.ts'
import { readHtml } from '../../text/html/html.ts'
import { readCountry } from '../../text/place/country.ts'
import { readDate, readInstant } from '../../text/time.ts'
import { labelCue, labelWords } from '../data/feed-labels.ts'

/** What an item's text says in lines of a label and its value. */
export type LabelledFacts = { employer?: string; validThrough?: string }

const markupCharsMax = 8_000
const lineCharsMax = 160
const nameCharsMax = 80

/** A name and no sentence. */
const isName = (words: string): boolean =>
  words.length <= nameCharsMax && /^[\p{Lu}\p{N}]/u.test(words) && !/[.!?]\s+\p{Lu}|[!?]$/u.test(words)

/**
 * What an item's description says in lines such as "Closing date: 5 October 2026", which may stand behind a
 * dash: universities and simple boards have no elements for it. A date that cannot be read, or that ended
 * before the item was posted, says nothing: it is not a field of its own.
 */
export function labelledFacts(
  html: string,
  { capturedAt, posted }: { readonly capturedAt: string; readonly posted: string | undefined },
): LabelledFacts {
  const markup = html.slice(0, markupCharsMax)
  if (!labelCue.test(markup)) return {}
  const from = (posted === undefined ? undefined : readDate(posted, { capturedAt })?.date) ?? ''
  const ends = (words: string): boolean => (readInstant(words, { capturedAt }) ?? '') > from
  const facts: LabelledFacts = {}
  for (const [label, value] of labelledIn(readHtml(markup).text)) {
    if (labelWords.employer.test(label) && isName(value)) facts.employer ??= value
    else if (labelWords.validThrough.test(label) && ends(value)) facts.validThrough ??= value
  }
  return facts
}

const labelledIn = (text: string): (readonly [label: string, value: string])[] =>
  text
    .split('\n')
    .flatMap((line) => (line.length > lineCharsMax ? [] : line.split(/ [-–—|] /)))
    .flatMap((part) => {
      const colon = part.indexOf(':')
      const value = part.slice(colon + 1).trim()
      return colon > 0 && value !== '' ? [[fold(part.slice(0, colon).trim()), value] as const] : []
    })

/** "Atlanta, GA, USA": a place that ends in its country, which no subject of a feed does. */
export const isPlaceName = (words: string): boolean => {
  const parts = words.split(',').map((part) => part.trim())
  return parts.length > 1 && parts.length <= 4 && readCountry(parts.at(-1) ?? '') !== undefined
}
