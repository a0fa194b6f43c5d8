import type { Posting } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { dayMs } from '../../text/calendar.ts'
import {
  type DateOptions,
  readDate,
  readInstant,
  readMoment,
  type WhyNotDate,
  whyNotDate,
  whyNotInstant,
} from '../../text/time.ts'
import type { Draft } from '../source.ts'
import type { Notes } from './notes.ts'

export type Dates = {
  readonly posted?: Posting['posted']
  readonly validThrough?: string | undefined
}

const isSaid = (value: string | number | undefined): value is string | number =>
  value !== undefined && String(value).trim() !== ''

/**
 * When it was posted and until when it holds. A date that cannot be read is left out and reported, never
 * replaced; an end before the beginning refuses the record, since one of the two is wrong and either way
 * nobody can apply any more.
 */
export function datesOf(
  draft: Draft,
  context: { readonly capturedAt: string; readonly locale?: string | undefined },
  notes: Notes,
): Dates | Problem {
  const base = {
    capturedAt: context.capturedAt,
    ...(context.locale !== undefined && { locale: context.locale }),
  }
  const read = isSaid(draft.posted) ? postedOn(draft.posted, base) : undefined
  const posted = read && (draft.isPostedApproximate ? { ...read, approximate: true } : read)
  if (posted) notes.stated('posted')
  else if (isSaid(draft.posted))
    notes.lost('invalid_date', 'posted', whyLost(draft.posted, whyNotDate(draft.posted, base), 'the capture'))

  const validThrough = isSaid(draft.validThrough) ? readInstant(draft.validThrough, base) : undefined
  if (validThrough !== undefined) notes.stated('validThrough')
  else if (isSaid(draft.validThrough)) {
    const why = whyNotInstant(draft.validThrough, base)
    const detail = whyLost(draft.validThrough, why, 'the fifth year from the capture')
    notes.lost('invalid_date', 'validThrough', detail)
  }

  if (posted && validThrough !== undefined && endsBefore(validThrough, posted.date)) {
    return new Problem('invalid_date', { field: 'validThrough', posted: posted.date, validThrough })
  }
  return { posted, validThrough }
}

/** Days of one place may be neighbours of those of UTC, so a day between the two proves nothing. */
const endsBefore = (validThrough: string, day: string): boolean =>
  Date.parse(validThrough.slice(0, 10)) + dayMs < Date.parse(day)

function postedOn(value: string | number, base: DateOptions): Posting['posted'] {
  const date = readDate(value, base)
  const at = date && readMoment(value, base)
  return date && (at === undefined ? date : { ...date, at })
}

/** For the sender: what is wrong with a date that was left out, of those that may lie up to `latest`. */
function whyLost(value: string | number, why: WhyNotDate | undefined, latest: string): string {
  if (why === 'range') return `lies after ${latest}, or before the year 2000: ${value}`
  if (why === 'ambiguous') return `day and month cannot be told apart: ${value}`
  return `${why === 'impossible' ? 'is no day of the calendar' : 'cannot be read'}: ${value}`
}
