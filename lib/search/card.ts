import type { Opening } from '../opening.ts'
import type { Place, Salary } from '../posting.ts'

const placesPerCardMax = 3
const skillsPerCardMax = 8

/** What a list shows of an opening, and all that search, browsing and "similar roles" know of it. */
export type RoleCard = Pick<Opening, 'openingId' | 'title' | 'locations'> & {
  /** How many places there are in all: of a card that is kept, `locations` and `skills` hold the first few. */
  readonly places: number
  readonly employer?: string | undefined
  readonly masked?: true | undefined
  readonly area?: string | undefined
  readonly workplace?: Opening['workplace']
  readonly seniority?: Opening['seniority']
  readonly types?: readonly string[] | undefined
  readonly category?: string | undefined
  readonly language?: string | undefined
  readonly skills: readonly string[]
  /** Without the source's own words, which stay with the opening. */
  readonly pay?: Pick<Salary, 'currency' | 'min' | 'max' | 'period'> | undefined
  readonly group?: string | undefined
  /** The day that lists are ordered by: of posting, or of first sight where no source said. */
  readonly day: string
  /** Whether a source stated that day. */
  readonly posted?: true | undefined
  readonly changedAt: string
  readonly ends?: string | undefined
  /** A source forbids that search engines make a job of their own of it. */
  readonly unlisted?: true | undefined
}

/** Hard skills first, the surest first: a card is kept with a few. */
function rankedSkills({ skills }: Opening): string[] {
  const rank = (kind: 'hard' | 'soft', confidence: number) => (kind === 'hard' ? 1 : 0) + confidence
  return [...skills]
    .sort((a, b) => rank(b.kind, b.confidence) - rank(a.kind, a.confidence))
    .map(({ name }) => name)
}

function payOf({ salary }: Opening): RoleCard['pay'] {
  if (salary?.min === undefined && salary?.max === undefined) return undefined
  const { currency, min, max, period } = salary
  return { currency, min, max, period }
}

const short = ({ text, city, region, country }: Place): Place => ({
  text: city === undefined ? text : '',
  ...(city !== undefined && { city }),
  ...(region !== undefined && { region }),
  ...(country !== undefined && { country }),
})

/** All that search knows of an opening, and no text: it is found by every place and skill, also those not shown. */
export function cardOf(opening: Opening): RoleCard {
  const { employer, posted } = opening
  return {
    openingId: opening.openingId,
    title: opening.title,
    locations: opening.locations.map(short),
    places: opening.locations.length,
    employer: employer?.name,
    masked: employer?.masked && !employer.name ? true : undefined,
    area: opening.area,
    workplace: opening.workplace,
    seniority: opening.seniority,
    types: opening.employment?.types,
    category: opening.category,
    language: opening.description.language,
    skills: rankedSkills(opening),
    pay: payOf(opening),
    group: opening.roleGroupId,
    day: posted?.date ?? opening.firstSeenAt.slice(0, 10),
    posted: posted ? true : undefined,
    changedAt: opening.changedAt,
    ends: opening.validThrough,
  }
}

/** What lists show of it, and all that an index keeps: at most a few places and skills. */
export const shownOf = (card: RoleCard): RoleCard => ({
  ...card,
  locations: card.locations.slice(0, placesPerCardMax),
  skills: card.skills.slice(0, skillsPerCardMax),
})
