import { limits } from '../../limits.ts'
import type { Salary } from '../../posting.ts'
import { cleanLine } from '../../text/characters.ts'
import { withoutActing } from '../../text/html/inert.ts'
import { isPayable, type SalaryOptions } from '../../text/pay/reading.ts'
import { findSalary, readSalary, type SalaryReading } from '../../text/pay/salary.ts'
import { isPayInWords, readSalaryParts } from '../../text/pay/salary-parts.ts'
import type { Draft, DraftSalary } from '../source.ts'
import type { Notes } from './notes.ts'
import { lineOf } from './words.ts'

/** Nothing, 0 and -1 are how senders write that they do not know. */
const isSaid = (part: string | number | undefined): boolean =>
  part !== undefined && part !== '' && Number(part) !== 0 && Number(part) !== -1

/**
 * The record's own words for its pay: its text, or the parts as they were written where the text tells of
 * something else: "Plus equity", "Per Year".
 */
function wordsOf({ text, currency, min, max, period }: DraftSalary): string {
  const stated = lineOf(text)
  const hasAmount = isSaid(min) || isSaid(max)
  if (stated !== undefined && isSaid(stated) && !(hasAmount && readSalary(stated) === undefined))
    return unmarked(stated)
  const amounts = [...new Set([min, max].filter(isSaid).map(String))].join(' - ')
  return unmarked([currency, amounts, period].filter(isSaid).join(' '))
}

/** Words go out as they stand, and markup is none: "<b>£20</b> an hour". */
const unmarked = (words: string): string =>
  words.includes('<') ? cleanLine(withoutActing(words).replace(/<[/!]?[a-z][^<>]{0,500}>/gi, ' ')) : words

/** What nobody is paid: 104,000 an hour, 25 a year. */
const oddity = (reading: SalaryReading): string | undefined =>
  isPayable(reading) ? undefined : `implausible for one ${reading.period}`

/** A minus right before the number; a dash and a blank begin an item of a list. */
const negativeText = /^\s*(?:\p{Sc}|[A-Z]{3})?\s?[-\u2212](?:\p{Sc}|[A-Z]{3}\s?)?\d/u

const isNegative = (part: number | string | undefined): boolean =>
  part !== undefined && isSaid(part) && (typeof part === 'number' ? part < 0 : negativeText.test(part))

/** "1e400" and 400 digits are numbers to a computer, and pay to nobody. */
const isTooMuch = (part: number | string | undefined): boolean =>
  part !== undefined && Number(part) >= limits.payAmountMax

/** Why no part of this can be believed; a huge or negative end tells that the other one is wrong as well. */
function unusable({ text, min, max }: DraftSalary, read: SalaryReading | undefined): string | undefined {
  const ends = [min, max, ...(isSaid(min) || isSaid(max) ? [] : [text])]
  if (ends.some(isNegative)) return 'less than nothing'
  return [...ends, read?.min, read?.max].some(isTooMuch) ? 'more than anybody is paid' : undefined
}

/** Of what was written down as inferred, only what is there can be. */
const assumedIn = ({ assumed = [], currency, period }: DraftSalary): Salary['assumed'] =>
  assumed.filter((part) => isSaid({ currency, period }[part]))

/** Pay from the record's fields, else from its description. What says "competitive" says nothing. */
export function payOf(
  draft: Draft,
  body: string,
  country: string | undefined,
  notes: Notes,
): Salary | undefined {
  const context = country === undefined ? {} : { country }
  const stated = draft.salary && statedPay(draft.salary, context, notes)
  if (stated && isAmount(stated)) return stated
  const found = findSalary(body, context)
  if (!found || isTooMuch(found.min) || isTooMuch(found.max)) return stated
  notes.read('salary', 0.8)
  return { ...found, text: found.text.slice(0, limits.salaryCharsMax), assumed: [...found.assumed] }
}

const isAmount = ({ min, max }: Salary): boolean => min !== undefined || max !== undefined

/** Pay as the record states it: in its words alone, where these tell of no amount for any time. */
function statedPay(salary: DraftSalary, context: SalaryOptions, notes: Notes): Salary | undefined {
  const stated = readSalaryParts(salary, context)
  const words = wordsOf(salary).slice(0, limits.salaryCharsMax)
  const why = unusable(salary, stated)
  if (why !== undefined) {
    notes.lost('invalid_field', 'salary', `${why}: ${words}`)
    return undefined
  }
  if (stated) {
    notes.stated('salary', oddity(stated))
    return { ...stated, text: words, assumed: [...new Set([...stated.assumed, ...assumedIn(salary)])] }
  }
  if (isPayInWords(words, salary.period)) {
    notes.stated('salary', 'no amount for an hour, a day, a week, a month or a year')
    return { text: words, assumed: [] }
  }
  if (/[1-9]/.test(words)) notes.lost('invalid_field', 'salary', `cannot be read: ${words}`)
  return undefined
}
