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

const figure = '\\d{1,2}(?:[.,]\\d{1,2})?'
const hour = anyOf('hours?', 'hrs?', 'h', 'stunden', 'std\\.?', 'heures?', 'horas')
const per = anyOf('per', 'a', 'each', 'pro', 'in der', 'par', 'por', 'a la', '/')
const aWeek = anyOf(
  `${per} ?${anyOf('week', 'woche', 'semaine', 'semana')}`,
  'weekly',
  'wöchentlich',
  'hebdomadaires?',
  'semanales',
)
/** What names the hours of a post: words for it, a number of hours a week, and a share of a full post. */
const named = anyOf(
  '\\b(?:full|part)[- ]?time\\b',
  '\\b(?:voll|teil)zeit\\b',
  '\\bmini-?job\\b(?: auf [^ ]{1,20}basis)?',
  '\\bgeringfügige beschäftigung\\b',
  '\\btemps (?:plein|complet|partiel)\\b',
  '\\bmi-temps\\b',
  '\\bjornada (?:completa|parcial)\\b',
  '\\bmedia jornada\\b',
  '\\btiempo (?:completo|parcial)\\b',
  `\\b${figure} ?${hour} ?${aWeek}`,
  `\\b${figure} wochenstunden\\b`,
  `\\b${figure}[- ]hour week\\b`,
  '\\b(?:0[.,]\\d{1,2}|1[.,]00?) ?(?:fte|wte|vzä|etp)(?![a-z])',
)
const hours = new RegExp(named, 'giu')
/** What such a sentence must speak of; "our part-time colleagues" and "a full-time degree" are something else. */
const subject =
  /\b(?:role|position|post|job|vacancy|contract|stelle|vertrag|poste|contrat|puesto|vacante|contrato)\b/iu
const contract = anyOf(
  'cd[id]',
  'permanent',
  'temporary',
  'fixed[- ]term',
  '(?:un)?befristet',
  'festanstellung',
  'indefinido',
  'temporal',
)
/** A line, or a part of one, that says nothing else: "Hours: part-time", "CDI à temps plein". */
const alone = new RegExp(
  `(?:^|[:,;|(/–-]) ?(?:${contract} (?:(?:[àa]|in|en) )?)?${named}(?: ${contract})? ?(?:$|[.,;|)/–-])`,
  'iu',
)
/** What stands before a figure, or before a word that names hours with it only: "Hours: 18.5", "Jornada: parcial". */
const label = anyOf(
  '(?:weekly |working |contracted )?hours(?: of work| (?:per|a) week)?',
  '(?:wochen)?arbeitszeit',
  '(?:wochen)?stunden(?:umfang)?',
  '(?:beschäftigungs|stellen)umfang',
  'pensum',
  'jornada(?: laboral)?',
  '(?:durée|temps)(?: hebdomadaire)? (?:du|de) travail',
)
/** Of two digits: fewer are hours of a day. */
const amount = `\\d\\d(?:[.,]\\d{1,2})? ?(?:${hour} ?(?:${aWeek})?)?`
const labelled = new RegExp(
  `^\\W{0,3}${label} ?: ?${anyOf(amount, '\\d{2,3} ?%', 'completa', 'parcial')} ?(?:$|[.,;(])`,
  'iu',
)

/** What a sentence says of the hours of the post. */
export function hoursInSentence(sentence: string): readonly EmploymentType[] {
  const behindLabel = labelled.exec(sentence)
  if (behindLabel) return readEmployment(behindLabel[0]).types
  const found = sentence.match(hours)
  if (!found || !(subject.test(sentence) || alone.test(sentence))) return []
  return found.flatMap((words) => readEmployment(words).types)
}

/** The hours that a body says its post has; a body that says both has either. */
export const hoursInText = (sentences: readonly { readonly hours: readonly EmploymentType[] }[]) =>
  hoursOf(sentences.flatMap((sentence) => sentence.hours))

/** The hours of the post in its own words, those of the title before those of the body. */
export function hoursSaid(title: string, sentences: Parameters<typeof hoursInText>[0]): Hours | undefined {
  const { types } = readEmployment(title)
  return saysHours(types) ? hoursOf(types) : hoursInText(sentences)
}
