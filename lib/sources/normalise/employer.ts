import { limits } from '../../limits.ts'
import type { Employer } from '../../posting.ts'
import { readHtml } from '../../text/html/html.ts'
import { isMasked, isUnnamed } from '../../text/masked-name.ts'
import { publicUrl } from '../../text/url.ts'
import type { Draft } from '../source.ts'
import type { Notes } from './notes.ts'
import { lineOf, plainLineOf } from './words.ts'

/** An address as stated, a bare host with https; a home page ends without a slash, as people write it. */
function addressOf(value: string | undefined): string | undefined {
  const text = lineOf(value)
  if (text === undefined) return undefined
  const address = publicUrl(/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text)
  return address?.replace(/^(https?:\/\/[^/]+)\/$/, '$1')
}

function yearOf(value: string | number | undefined, capturedAt: string): number | undefined {
  const year = Number(/\b(1[5-9]\d\d|20\d\d)\b/.exec(String(value ?? ''))?.[1] ?? Number.NaN)
  return Number.isInteger(year) && year <= Number(capturedAt.slice(0, 4)) ? year : undefined
}

const textOf = (value: string | undefined): string | undefined => {
  if (value === undefined || value.length > limits.textCharsMax) return undefined
  const text = /<[a-z]/i.test(value) ? readHtml(value).text : lineOf(value)
  return text === '' ? undefined : text
}

/** What is said of an employer besides the name; a hidden one is not given away by its links. */
function cardOf(
  { url, logo, description, industry, foundedYear }: NonNullable<Draft['employer']>,
  masked: boolean,
  capturedAt: string,
): Omit<Employer, 'name' | 'masked'> {
  const card = {
    url: masked ? undefined : addressOf(url),
    logo: masked ? undefined : addressOf(logo),
    description: textOf(description),
    industry: plainLineOf(industry)?.slice(0, limits.labelCharsMax),
    foundedYear: yearOf(foundedYear, capturedAt),
  }
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined))
}

/**
 * The employer as stated. A hidden name stays hidden, also where the description gives it away; where none is
 * stated, what is said of the employer stands without one.
 */
export function employerOf(
  draft: Draft,
  known: { readonly employer?: string | undefined; readonly capturedAt: string },
  notes: Notes,
): Employer | undefined {
  const stated = plainLineOf(draft.employer?.name)
  const said = stated !== undefined && !isUnnamed(stated) ? stated : undefined
  const masked = said !== undefined && isMasked(said)
  const name = masked ? undefined : (said ?? lineOf(known.employer))
  if (name !== undefined && name.length > limits.employerCharsMax) {
    notes.lost('invalid_field', 'employer', `longer than ${limits.employerCharsMax} characters`)
    return undefined
  }
  const card = cardOf(draft.employer ?? {}, masked, known.capturedAt)
  if (name === undefined && !masked && Object.keys(card).length === 0) return undefined
  if (said === undefined && name !== undefined)
    notes.inferred('employer', 'the source is registered for this employer')
  else notes.stated('employer')
  return { ...(name !== undefined && { name }), masked, ...card }
}
