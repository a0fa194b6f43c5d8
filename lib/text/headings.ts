import type { SectionKind } from '../words.ts'
import { fold, oneBlank } from './characters.ts'
import { headingPhrases, headingWords, legalSigns, legalWords } from './data/headings.ts'
import { remember } from './remember.ts'
import { wordSpotter } from './word-spotter.ts'

const kinds = new Map<string, SectionKind>()
for (const [kind, phrases] of Object.entries(headingPhrases)) {
  // Object.entries loses the key type; the table's own type says what its keys are.
  for (const phrase of phrases) if (!kinds.has(phrase)) kinds.set(phrase, kind as SectionKind)
}

const headingCharsMax = 100

/** The words of a heading without emoji, numbers, question marks and colons around them. */
const core = (text: string): string =>
  oneBlank(
    fold(text)
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/[^\p{L}\p{N}]+$/u, ''),
  )

/** What a line is the heading of, if it is one of the headings everybody uses. */
export const knownHeading = (text: string): SectionKind | undefined =>
  text.length > headingCharsMax ? undefined : kinds.get(core(text))

/** What a line that looks like a heading is the heading of, by its words. Postings of one sender share headings. */
export const headingKind = remember({ entriesMax: 2_000, charsMax: headingCharsMax }, (text): SectionKind => {
  if (text.length > headingCharsMax) return 'other'
  const words = core(text)
  return kinds.get(words) ?? headingWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
})

const legalCharsMin = 60
/** So short a paragraph is about one thing. */
const legalCharsShort = 400
/** In a longer one, what says it once near the end is the end of an advert; a list of grounds says it twice. */
const legalCharsTwice = 800
/** Longer than any such paragraph: an advert in one, which may begin with whose it is. */
const legalCharsMax = 1_500
const legalBy = (chars: number): number => Math.min(400, chars / 2)

const spotLegal = wordSpotter(legalSigns)

/** A cheap look that spares nearly every paragraph the long pattern. */
const mayBeLegal = (paragraph: string): boolean => spotLegal(paragraph, () => true) !== 'foldsInPlace'

/** Whether a paragraph is what employers add to all postings by law or habit, and no advert that ends with it. */
export function isLegal(paragraph: string): boolean {
  const { length } = paragraph
  if (length < legalCharsMin || length > legalCharsMax || !mayBeLegal(paragraph)) return false
  const folded = fold(paragraph)
  const said = legalWords.exec(folded)
  if (said === null || length <= legalCharsShort || said.index <= legalBy(length)) return said !== null
  return length <= legalCharsTwice && legalWords.test(folded.slice(said.index + said[0].length))
}

const offering = new RegExp(
  '^(?:we (?:also )?(?:offer|provide you)|in return,? (?:we|you)|our benefits|benefits include' +
    '|wir bieten|wir offerieren|nous (?:vous )?(?:offrons|proposons)|(?:te |os |le )?ofrecemos|se ofrece)\\b',
)

/** Whether a paragraph begins by saying what the employer gives, as one does below a list of what is asked for. */
export const isOffer = (paragraph: string): boolean => offering.test(fold(paragraph.slice(0, 40)))
