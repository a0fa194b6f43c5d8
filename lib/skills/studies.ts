import type { Sentence } from './mention.ts'

/** How far, in characters, the subjects of a degree are read. */
const subjectsReach = 400

const fields = 'fields?|disciplines?|subjects?|areas?|degrees?|majors?|stud(?:y|ies)|domains?'
const related = 'related|similar|relevant|comparable|equivalent|allied'
const english =
  `(?:or|and) (?:in )?(?:an?|any|another)? ?(?:closely |other )?(?:${related}) ` +
  `(?:\\p{Ll}+ )?(?:${fields})`
const spanish = 'o (?:\\p{Ll}+ )?(?:similar(?:es)?|af[ií]n(?:es)?|equivalentes?|relacionad[ao]s?)'
const german = 'oder (?:\\p{Ll}+ )?(?:vergleichbar|ähnlich|verwandt|gleichwertig)\\p{Ll}*'
const french = 'ou (?:\\p{Ll}+ )?(?:similaire|équivalent|connexe|apparenté)e?s?'
/** What says that other subjects do as well. */
const anyOther = new RegExp(` (?:${english}|${spanish}|${german}|${french})(?!\\p{L})`, 'u')
const several = /,|\s(?:or|and|o|y|oder|und|ou|et)\s/u

/** From the words that lead to the subjects to those that open their list; undefined where nothing does. */
function subjectsEnd(text: string, from: number): number | undefined {
  const subjects = text.slice(from, from + subjectsReach)
  const named = subjects.slice(0, anyOther.exec(subjects)?.index ?? 0)
  return several.test(named) && !/[.;:\n]/u.test(named) ? from + named.length : undefined
}

/**
 * "A degree in economics, finance or a related field": where a list of subjects is open, no one of them is asked for.
 */
export function dropStudied(text: string, { mentions }: Sentence, at: number): void {
  const from = mentions[at]?.end ?? 0
  const subjects = mentions.filter(
    ({ value, start }) => value.kind === 'hard' && start > from && start - from < subjectsReach,
  )
  const end = subjects.length === 0 ? undefined : subjectsEnd(text, from)
  if (end === undefined) return
  for (const mention of subjects) if (mention.start < end) mention.verdict = 'dropped'
}
