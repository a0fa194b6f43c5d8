import { jobPosting } from '../feeds/json-ld.ts'
import { viewOpening } from '../feeds/view.ts'
import type { Opening } from '../opening.ts'

/** Without one of these Google takes no posting; of the last two, either will do. */
const required = ['title', 'description', 'datePosted', 'hiringOrganization', 'identifier'] as const
const whereabouts = ['jobLocation', 'applicantLocationRequirements'] as const

/** Google takes no place in words alone: its address has parts. */
const isPostal = (place: unknown): boolean =>
  typeof place === 'object' && place !== null && 'address' in place && typeof place.address === 'object'

/**
 * JobPosting as Google reads it, for openings that say all it requires; half a markup would only be reported as faulty.
 * `directApply` is false: on our pages people go on to the employer or a board.
 */
export function pageMarkup(opening: Opening, url: string): Readonly<Record<string, unknown>> | undefined {
  const [listing] = viewOpening(opening, { format: 'json-ld' })
  if (!listing) return undefined
  const posting = jobPosting(listing)
  const places = [posting['jobLocation']].flat().filter(isPostal)
  const jobLocation = places.length > 0 ? places : undefined
  const markup: Readonly<Record<string, unknown>> = { ...posting, jobLocation, url, directApply: false }
  const isWhole = required.every((name) => markup[name]) && whereabouts.some((name) => markup[name])
  return isWhole ? markup : undefined
}
