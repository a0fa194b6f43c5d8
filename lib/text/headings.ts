import type { SectionKind } from '../words.ts'
import { fold, oneBlank } from './characters.ts'
import { headingPhrases, headingWords, legalSigns, legalWords } from './data/headings.ts'
import { remember } from './remember.ts'
import { foldsInPlace, wordSpotter } from './word-spotter.ts'

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

const spotLegal = wordSpotter(legalSigns)

/** A cheap look that spares nearly every paragraph the long pattern. */
const mayBeLegal = (paragraph: string): boolean =>
  spotLegal(paragraph, () => true) || !foldsInPlace(paragraph)

/** Whether a paragraph is what employers add to every posting by law or habit. */
export const isLegal = (paragraph: string): boolean =>
  paragraph.length >= legalCharsMin && mayBeLegal(paragraph) && legalWords.test(fold(paragraph))

const offering = new RegExp(
  '^(?:we (?:also )?(?:offer|provide you)|in return,? (?:we|you)|our benefits|benefits include' +
    '|wir bieten|wir offerieren|nous (?:vous )?(?:offrons|proposons)|(?:te |os |le )?ofrecemos|se ofrece)\\b',
)

/** Whether a paragraph begins by saying what the employer gives, as one does below a list of what is asked for. */
export const isOffer = (paragraph: string): boolean => offering.test(fold(paragraph.slice(0, 40)))
