import { readWorkplace } from '../../text/workplace.ts'
import { closedWords, openWords } from '../data/value-words.ts'
import { type Column, shareThat } from './columns.ts'
import { employmentSaid } from './employment-said.ts'
import { type Field, type Meaning, meaningOf } from './field-names.ts'
import { fitsField, isDate, isMarkup } from './field-values.ts'

/** Ways of being employed and nothing else: no department is called so. */
const plainly = new RegExp(
  '^(?:(?:full|part)[ _-]?(?:time)?|internships?|temporary|freelance|permanent|seasonal|casual|contract|' +
    'vollzeit|teilzeit)$',
  'i',
)

/** Longer is no label. */
const labelCharsMax = 150

/** Sentences or markup: no list of skills, and no name of a place. */
const isProse = (value: string): boolean =>
  isMarkup(value) ||
  /[a-z]{2}[.!?]\s+\p{Lu}/u.test(value) ||
  value.length > 60 * (1 + value.split(/[,;|\n•]/).length)

/** Five words and a full stop that is not a company's own. */
const isSentence = (value: string): boolean =>
  /^(?:\S+\s+){4,}\S*[\p{L}\d]{3,}[.!?]$/u.test(value.slice(-200)) &&
  !/\b(?:inc|ltd|corp|llc|plc|gmbh|intl)\.$/i.test(value)

const isNamedText = (segments: readonly string[]): boolean => /^text$/i.test(segments.at(-1) ?? '')

/** No title is as long, one with another. */
const textCharsMin = 100
const areTexts = (values: readonly string[]): boolean =>
  values.reduce((sum, { length }) => sum + length, 0) > textCharsMin * values.length

const isDescribed = (segments: readonly string[]): boolean => /description$/i.test(segments.at(-1) ?? '')

/**
 * What a column is by its names, and by its values where senders give one name to two things: "workType" is full time
 * to some and remote to others, and "functions" are a department or what one does there.
 */
export function columnMeaning({ segments, values }: Column): Meaning | undefined {
  const meaning = meaningOf(segments)
  if (!meaning || meaning.part) return meaning
  const field = swapped(meaning.field, segments, values)
  return field === undefined ? meaning : { ...meaning, field }
}

function swapped(field: Field, segments: readonly string[], values: readonly string[]): Field | undefined {
  // <text> is a headline to some and the advert itself to others.
  if (field === 'title') return isNamedText(segments) && areTexts(values) ? 'description' : undefined
  // {"sections": {"company": {"text": "We cast bells."}}}
  if (field === 'employer') return shareThat(values, isSentence) > 0.5 ? 'employerAbout' : undefined
  // {"onSite": "Hybrid"}
  if (field === 'onsite' || field === 'hybrid')
    return shareThat(values, (value) => readWorkplace(value) !== undefined) > 0.9 ? 'workplace' : undefined
  // {"state": "published"} is no part of a country.
  if (field === 'region')
    return shareThat(values, (value) => closedWords.test(value) || openWords.test(value)) > 0.9
      ? 'status'
      : undefined
  // "listed" and "closed" say whether, or when.
  if (field === 'open' || field === 'closed')
    return shareThat(values, isDate) > 0.9 ? (field === 'open' ? 'posted' : 'validThrough') : undefined
  if (field === 'skills') return shareThat(values, isProse) > 0.5 ? 'requirements' : undefined
  if (field === 'place')
    return isDescribed(segments) && shareThat(values, isProse) > 0.3 ? 'description' : undefined
  if (field === 'category') {
    const isText = (value: string): boolean => value.length > labelCharsMax || isMarkup(value)
    if (shareThat(values, isText) > 0.5) return 'responsibilities'
    return shareThat(values, (value) => plainly.test(value)) > 0.9 ? 'employment' : undefined
  }
  if ((field !== 'workplace' && field !== 'employment') || /remote|workplace/i.test(segments.join()))
    return undefined
  const isEmployment = shareThat(values, (value) =>
    fitsField('employment', employmentSaid({ segments, value })),
  )
  const isWorkplace = shareThat(values, (value) => readWorkplace(value) !== undefined)
  if (field === 'workplace') return isEmployment > 0.5 && isWorkplace === 0 ? 'employment' : undefined
  return isWorkplace > 0.5 && isEmployment === 0 ? 'workplace' : undefined
}
