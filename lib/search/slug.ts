import type { Opening } from '../opening.ts'
import type { Place } from '../posting.ts'
import { slugOf } from './words.ts'

/** What an opening's id looks like behind its prefix: see lib/identity/opening-id.ts. */
const idPart = /(?:^|-)([0-9a-z]{20})$/
const prefix = 'opn_'

/** Whether a text can be an opening's id at all: what cannot is not looked up. */
export const isOpeningId = (text: string): boolean => /^[a-z0-9_-]{1,64}$/.test(text)

type Named = Pick<Opening, 'openingId' | 'title'> & {
  readonly locations: readonly Pick<Place, 'city' | 'text'>[]
}

/**
 * "night-baker-edinburgh-3wvdm85wgfyc0rj0fd79": title and first place for people, the id for us. Only the id is ever
 * looked up, so a page costs one read of the table and a title that changed leaves every old link good.
 */
function openingSlug({ openingId, title, locations }: Named): string {
  const [first] = locations
  const words = slugOf(`${title} ${first?.city ?? ''}`)
  const id = openingId.startsWith(prefix) ? openingId.slice(prefix.length) : openingId
  return words === '' ? id : `${words}-${id}`
}

/** Where an opening's page stands. */
export const pagePath = (role: Named): string => `/jobs/${encodeURIComponent(openingSlug(role))}`

/** The id at the end of a slug; undefined where there is none. */
export function idOfSlug(slug: string): string | undefined {
  const id = idPart.exec(slug)?.[1]
  return id && prefix + id
}
