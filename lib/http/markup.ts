import { jobPosting } from '../feeds/json-ld.ts'
import { viewOpening } from '../feeds/view.ts'
import type { Opening } from '../opening.ts'

/** Without one of these Google takes no posting; of the last two, either will do. */
const required = ['title', 'description', 'datePosted', 'hiringOrganization', 'identifier'] as const
const whereabouts = ['jobLocation', 'applicantLocationRequirements'] as const

/**
 * JobPosting as Google reads it, for openings that say all it requires; half a markup would only be reported as faulty.
 * `directApply` is false: on our pages people go on to the employer or a board.
 */
export function pageMarkup(opening: Opening, url: string): Readonly<Record<string, unknown>> | undefined {
  const [listing] = viewOpening(opening, { format: 'json-ld' })
  if (!listing) return undefined
  const markup: Readonly<Record<string, unknown>> = { ...jobPosting(listing), url, directApply: false }
  const isWhole = required.every((name) => markup[name]) && whereabouts.some((name) => markup[name])
  return isWhole ? markup : undefined
}
