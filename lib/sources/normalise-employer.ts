import { limits } from '../limits.ts'
import type { Employer } from '../posting.ts'
import { fold } from '../text/characters.ts'
import { readHtml } from '../text/html.ts'
import { isMasked } from '../text/masked-name.ts'
import { publicUrl } from '../text/url.ts'
import type { Notes } from './normalise-notes.ts'
import { lineOf } from './normalise-words.ts'
import type { Draft } from './source.ts'

const noNames = /^(?:n\/?a|none|null|undefined|unknown|not (?:specified|available|provided)|-+|\.+|\?+)$/

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

/** The employer as stated. A hidden name stays hidden, also where the description gives it away. */
export function employerOf(
  draft: Draft,
  known: { readonly employer?: string | undefined; readonly capturedAt: string },
  notes: Notes,
): Employer | undefined {
  const stated = lineOf(draft.employer?.name)
  const said = stated !== undefined && !noNames.test(fold(stated)) ? stated : undefined
  const masked = said !== undefined && isMasked(said)
  const name = masked ? undefined : (said ?? lineOf(known.employer))
  if (name !== undefined && name.length > limits.employerCharsMax) {
    notes.lost('invalid_field', 'employer', `longer than ${limits.employerCharsMax} characters`)
    return undefined
  }
  if (name === undefined && !masked) return undefined
  if (said !== undefined) notes.stated('employer')
  else notes.inferred('employer', 'the source is registered for this employer')

  const url = addressOf(draft.employer?.url)
  const logo = addressOf(draft.employer?.logo)
  const description = textOf(draft.employer?.description)
  const industry = lineOf(draft.employer?.industry)?.slice(0, limits.labelCharsMax)
  const foundedYear = yearOf(draft.employer?.foundedYear, known.capturedAt)
  return {
    ...(name !== undefined && { name }),
    masked,
    ...(url !== undefined && !masked && { url }),
    ...(logo !== undefined && !masked && { logo }),
    ...(description !== undefined && { description }),
    ...(industry !== undefined && { industry }),
    ...(foundedYear !== undefined && { foundedYear }),
  }
}
