import { hash } from 'node:crypto'
import { limits } from '../../limits.ts'
import type { ApplyOption } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { publicUrl, withoutTracking } from '../../text/url.ts'
import type { Draft } from '../source.ts'
import type { Notes } from './notes.ts'
import { type About, suspicion } from './suspect.ts'
import { lineOf } from './words.ts'

export type Links = { readonly url?: string | undefined; readonly apply: readonly ApplyOption[] }

const said = (value: string | undefined): value is string => value !== undefined && value.trim() !== ''

/** No address holds "&amp;" but where it was escaped once more than the rest. */
const addressOf = (link: string): string | undefined => publicUrl(link.replaceAll('&amp;', '&'))

/**
 * The posting's address and its ways to apply. A bad apply link costs itself; a bad address, or nothing but
 * bad links, costs the record, because a reader would be sent astray.
 */
export function linksOf(draft: Draft, about: About, notes: Notes): Links | Problem {
  const url = said(draft.url) ? addressOf(draft.url) : undefined
  if (said(draft.url) && url === undefined) return new Problem('invalid_url', { field: 'url' })
  if (url !== undefined) notes.stated('url')

  const options = (draft.apply ?? []).filter((option) => said(option.url)).slice(0, limits.applyOptionsMax)
  const apply = new Map<string, ApplyOption>()
  const whySuspect = suspicion(about)
  for (const option of options) {
    const address = addressOf(option.url)
    if (address === undefined) {
      notes.lost('invalid_url', 'apply', 'an apply link is not a public http(s) address')
      continue
    }
    if (apply.has(address)) continue
    const publisher = lineOf(option.publisher)?.slice(0, limits.labelCharsMax)
    const suspect = option.suspect ?? (option.direct === true ? undefined : whySuspect(address))
    apply.set(address, {
      url: address,
      ...(publisher !== undefined && { publisher }),
      ...(option.direct !== undefined && { direct: option.direct }),
      ...(suspect !== undefined && { suspect }),
    })
  }
  if (options.length > 0 && apply.size === 0 && url === undefined)
    return new Problem('invalid_url', { field: 'apply' })
  if (apply.size > 0) notes.stated('apply')
  return { url, apply: [...apply.values()] }
}

const digest = (text: string): string => hash('sha256', text, 'hex').slice(0, 24)

/** A ref for a record without an id, from what tells it from others: its address, else what it says. */
export function derivedRef(
  links: Links,
  words: readonly (string | undefined)[],
): { ref: string; note: string } {
  const address = links.url ?? links.apply.find(({ suspect }) => suspect === undefined)?.url
  if (address !== undefined)
    return { ref: `url-${digest(withoutTracking(address))}`, note: 'made from the link' }
  return {
    ref: `text-${digest(words.map((word) => word ?? '').join('\n'))}`,
    note: 'made from title, employer and place',
  }
}
