import { cleanLine } from '../../text/characters.ts'
import { withoutActing } from '../../text/html/inert.ts'
import type { BodyPart, Draft, DraftSalary } from '../source.ts'

/**
 * The draft with those words clean that go out as the record's own: of its pay, of whom it is from, and the
 * headings of its description. All others are cleaned where they are read.
 */
export function cleanDraft(draft: Draft): Draft {
  const { salary, attribution, body } = draft
  if (!salary && !attribution && !body.some(({ heading }) => heading)) return draft
  return {
    ...draft,
    body: body.map(cleanPart),
    ...(salary && { salary: cleanPay(salary) }),
    ...(attribution && { attribution: { ...attribution, text: cleanLine(attribution.text) } }),
  }
}

const cleanPart = (part: BodyPart): BodyPart =>
  part.heading ? { ...part, heading: withoutActing(part.heading) } : part

const clean = <T>(value: T): T | string => (typeof value === 'string' ? cleanLine(value) : value)

const cleanPay = (salary: DraftSalary): DraftSalary => ({
  ...salary,
  currency: clean(salary.currency),
  min: clean(salary.min),
  max: clean(salary.max),
  period: clean(salary.period),
})
