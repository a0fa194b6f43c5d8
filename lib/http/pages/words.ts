import type { SectionKind } from '../../words.ts'
import { english, type Words } from './words-en.ts'
import { spanish } from './words-es.ts'

/** The languages of our pages; postings stay in their own. */
const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export const wordsIn = (language: Language): Words => (language === 'es' ? spanish : english)

/** A heading for a section to which its source gave none. */
export const sectionHeading = (kind: SectionKind, words: Words): string => words.sections[kind]

const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/**
 * The language of a page: the one asked for in the address, else the reader's first that we have, else the posting's
 * own, else English. Search engines send no preference and get the posting's own.
 */
export function languageOf(asked: string | undefined, accepts: string | undefined, own?: string): Language {
  if (asked !== undefined && isLanguage(asked)) return asked
  const wanted = (accepts ?? '').slice(0, 500).split(',', 20).flatMap(preference)
  const best = wanted.sort((a, b) => b.weight - a.weight)[0]
  if (best) return best.language
  return own !== undefined && isLanguage(own) ? own : 'en'
}

function preference(range: string): { language: Language; weight: number }[] {
  const [tag = '', quality] = range.split(';')
  const language = tag.trim().slice(0, 2).toLowerCase()
  const weight = quality === undefined ? 1 : Number(quality.trim().replace(/^q=/, '')) || 0
  return isLanguage(language) && weight > 0 ? [{ language, weight }] : []
}
