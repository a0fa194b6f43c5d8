import type { Posting } from '../posting.ts'
import { readEmployment } from '../text/employment.ts'
import { anyOf } from '../text/pattern-parts.ts'
import type { EmploymentType } from '../words.ts'

export type Hours = 'full' | 'part'

const hoursOf = (types: readonly EmploymentType[]): Hours | undefined => {
  const full = types.includes('FULL_TIME')
  return full === types.includes('PART_TIME') ? undefined : full ? 'full' : 'part'
}

const saysHours = (types: readonly EmploymentType[]): boolean =>
  types.includes('FULL_TIME') || types.includes('PART_TIME')

/** The title's own word on hours and level outranks what the publisher's fields say; it may say both. */
export function hoursStated({ title, employment }: Posting): Hours | undefined {
  const { types } = readEmployment(title)
  return hoursOf(saysHours(types) ? types : (employment?.types ?? []))
}

const number = '\\d{1,2}(?:[.,]\\d{1,2})?'
const hour = anyOf('hours?', 'hrs?', 'h', 'stunden', 'std\\.?', 'heures?', 'horas')
const aWeek = anyOf('per', 'a', 'each', 'pro', 'in der', 'par', 'por', 'a la', '/')
/** What names the hours of a post: words for it, and a number of hours a week. */
const named = anyOf(
  '\\b(?:full|part)[- ]?time\\b',
  '\\b(?:voll|teil)zeit\\b',
  '\\btemps (?:plein|complet|partiel)\\b',
  '\\bmi-temps\\b',
  '\\bjornada (?:completa|parcial)\\b',
  '\\bmedia jornada\\b',
  '\\btiempo (?:completo|parcial)\\b',
  `\\b${number} ?${hour} ?${aWeek} ?${anyOf('week', 'woche', 'semaine', 'semana')}\\b`,
)
const hours = new RegExp(named, 'giu')
/** What such a sentence must speak of; "our part-time colleagues" and "a full-time degree" are something else. */
const subject =
  /\b(?:role|position|post|job|vacancy|contract|stelle|vertrag|poste|contrat|puesto|vacante|contrato)\b/iu
/** A line, or a part of one, that says nothing else: "Hours: part-time", "Vollzeit, unbefristet". */
const alone = new RegExp(`(?:^|[:,;|(/–-]) ?${named} ?(?:$|[.,;|)/–-])`, 'iu')

/** What a sentence says of the hours of the post. */
export function hoursInSentence(sentence: string): readonly EmploymentType[] {
  const found = sentence.match(hours)
  if (!found || !(subject.test(sentence) || alone.test(sentence))) return []
  return found.flatMap((words) => readEmployment(words).types)
}

/** The hours that a body says its post has; a body that says both has either. */
export const hoursInText = (sentences: readonly { readonly hours: readonly EmploymentType[] }[]) =>
  hoursOf(sentences.flatMap((sentence) => sentence.hours))
