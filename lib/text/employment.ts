import { limits } from '../limits.ts'
import { type EmploymentType, employmentTypes } from '../words.ts'
import { fold } from './characters.ts'
import {
  byProject,
  dutchPhrases,
  dutchSigns,
  ending,
  figurePhrases,
  fraction,
  hope,
  lasting,
  lastingIn,
  phrases,
  share,
  typeWords,
  weekly,
} from './data/employment-words.ts'
import { decodeResidue } from './entities.ts'
import { oneGender } from './gender-forms.ts'

/** `types` sorted by code unit; `permanent` absent when the text does not say or contradicts itself. */
export type EmploymentReading = { types: EmploymentType[]; permanent?: boolean }

const edges = (alternatives: string): string => `(?<![a-z])(?:${alternatives})(?![a-z])`
const patterns = new Map(employmentTypes.map((type) => [type, new RegExp(edges(typeWords[type]))] as const))
const lastingPattern = new RegExp(edges(lasting))
const endingPattern = new RegExp(edges(ending))

/**
 * What kind of employment a text names: words of the languages in `data/employment-words.ts`, the
 * enumerations that sources use ("FULLTIME", "fulltime_permanent"), weekly hours (35 and more are full
 * time) and a share of full time ("80-100 %").
 */
export function readEmployment(text: string, lang?: string): EmploymentReading {
  const key = `${lang ?? ''}\n${text}`
  const known = memo.get(key)
  const { types, permanent } = known ?? readAnew(text, lang)
  if (!known && text.length <= memoCharsMax) {
    if (memo.size >= memoEntriesMax) memo.clear()
    memo.set(key, { types, ...(permanent === undefined ? {} : { permanent }) })
  }
  return { types: [...types], ...(permanent === undefined ? {} : { permanent }) }
}

/** Senders choose from short lists, so the same few words come again and again. */
const memo = new Map<string, EmploymentReading>()
const memoEntriesMax = 1_000
const memoCharsMax = 100

const hasFigures = /\d/

function readAnew(text: string, lang: string | undefined): EmploymentReading {
  const folded = tidy(text, lang)
  const types = new Set<EmploymentType>()
  for (const [type, pattern] of patterns) if (pattern.test(folded)) types.add(type)
  if (hasFigures.test(folded)) for (const type of typesOfHours(folded)) types.add(type)
  if (/(?<![a-z])(?:werks?stud(?:ent|ierend|ium)[a-z]*|working student|studentische[rn]? )/.test(folded))
    types.add('INTERN').add('PART_TIME')
  const isBoth = types.has('CONTRACTOR') && types.has('TEMPORARY')
  if (isBoth && patterns.get('TEMPORARY')?.test(folded.replace(byProject, ' ')) === false)
    types.delete('TEMPORARY')
  const permanent = permanence(folded, types, lang)
  return { types: [...types].sort(), ...(permanent === undefined ? {} : { permanent }) }
}

/** "C.D.I.", "f.t." */
const acronym = /(?<![a-z.])(?:[a-z]\.){1,4}[a-z](?![a-z])\.?/g

function tidy(text: string, lang: string | undefined): string {
  const words = decodeResidue(text.slice(0, limits.textCharsMax)).replace(
    /(?<=[a-z]{3})(?=[A-Z][a-z]{2})/g,
    ' ',
  )
  const plain = fold(words)
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(acronym, (letters) => letters.replaceAll('.', ''))
  const folded = oneGender(plain)
    .replace(/(?<=[a-z])[-_]+(?=[a-z])|_/g, ' ')
    .replace(/\s+/g, ' ')
  const bare = lang === 'en' ? folded.replace(/(?<![a-z])stages?(?![a-z])/g, ' ') : folded
  const all = [
    ...(dutchSigns.test(bare) ? dutchPhrases : []),
    ...phrases,
    ...(hasFigures.test(bare) ? figurePhrases : []),
  ]
  return all.reduce((whole, [phrase, instead]) => whole.replace(phrase, instead), bare)
}

function permanence(folded: string, types: ReadonlySet<EmploymentType>, lang = ''): boolean | undefined {
  const rest = folded.replace(endingPattern, ' ')
  const isSaid = (words: string) => lastingPattern.test(words) || lastingIn[lang]?.test(words) === true
  const isLasting = isSaid(rest) && isSaid(rest.replace(hope, ' '))
  const isEnding = types.has('TEMPORARY') || types.has('CONTRACTOR') || endingPattern.test(folded)
  return isLasting === isEnding ? undefined : isLasting
}

/** 35 hours a week and more are full time, less is part time; so is any share of less than 100 per cent. */
function typesOfHours(folded: string): EmploymentType[] {
  const worked = [...folded.matchAll(weekly)].flatMap(([whole, low, high, perWeekWord]) =>
    numbersOf(low, high)
      .filter(
        (count) => perWeekWord !== undefined || whole.includes('wochen') || (count >= 10 && count <= 60),
      )
      .map((count) => count / 35),
  )
  const shares = [...folded.matchAll(share)].flatMap(([, low, high]) =>
    numbersOf(low, high).map((count) => count / 100),
  )
  const fractions = [...folded.matchAll(fraction)].flatMap(([, low, high]) => numbersOf(low, high))
  return [...worked, ...shares, ...fractions]
    .filter((part) => part > 0 && part <= 2)
    .map((part) => (part >= 1 ? 'FULL_TIME' : 'PART_TIME'))
}

const numbersOf = (...texts: readonly (string | undefined)[]): number[] =>
  texts.filter((text) => text !== undefined).map((text) => Number(text.replace(',', '.')))
