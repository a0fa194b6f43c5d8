import { limits } from '../limits.ts'
import type { Salary } from '../posting.ts'
import { findSalary, readSalary, readSalaryParts } from '../text/salary.ts'
import type { Notes } from './normalise-notes.ts'
import { lineOf } from './normalise-words.ts'
import type { Draft, DraftSalary } from './source.ts'

const isSaid = (part: string | number | undefined): boolean =>
  part !== undefined && part !== '' && part !== 0 && part !== '0'

/** The record's own words for its pay: one text, or the parts as they were written. */
function wordsOf({ text, currency, min, max, period }: DraftSalary): string {
  const stated = lineOf(text)
  if (stated !== undefined) return stated
  const amounts = [...new Set([min, max].filter(isSaid).map(String))].join(' - ')
  return [currency, amounts, period].filter(isSaid).join(' ')
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
  if (draft.salary) {
    const stated = readSalaryParts(draft.salary, context) ?? readSalary(draft.salary.text ?? '', context)
    const words = wordsOf(draft.salary).slice(0, limits.salaryCharsMax)
    if (stated) {
      notes.stated('salary')
      return {
        ...stated,
        text: words,
        assumed: [...new Set([...stated.assumed, ...assumedIn(draft.salary)])],
      }
    }
    if (/[1-9]/.test(words)) notes.lost('invalid_field', 'salary', `cannot be read: ${words}`)
  }
  const found = findSalary(body, context)
  if (!found) return undefined
  notes.read('salary', 0.8)
  return { ...found, text: found.text.slice(0, limits.salaryCharsMax), assumed: [...found.assumed] }
}
