import type { Opening } from '../opening.ts'

/** What a reader misses most, and how much it counts; together 1. */
const worth: readonly {
  readonly field: string
  readonly weight: number
  says(opening: Opening): boolean
}[] = [
  {
    field: 'employer',
    weight: 0.2,
    says: ({ employer }) => employer?.name !== undefined && !employer.masked,
  },
  { field: 'locations', weight: 0.15, says: hasPlace },
  { field: 'description', weight: 0.2, says: ({ description }) => description.text.length >= 400 },
  {
    field: 'salary',
    weight: 0.15,
    says: ({ salary }) => salary?.min !== undefined || salary?.max !== undefined,
  },
  {
    field: 'apply',
    weight: 0.1,
    says: ({ apply }) => apply.some(({ direct, suspect }) => direct && !suspect),
  },
  { field: 'posted', weight: 0.1, says: ({ posted }) => posted !== undefined },
  { field: 'employment', weight: 0.05, says: ({ employment }) => (employment?.types.length ?? 0) > 0 },
  { field: 'skills', weight: 0.05, says: ({ skills }) => skills.length > 0 },
]

function hasPlace({ locations, area, workplace }: Opening): boolean {
  return (
    locations.some(({ country }) => country !== undefined) || area !== undefined || workplace === 'remote'
  )
}

/** How much an opening tells its readers, 0 to 1, and which fields it does not. */
export function qualityOf(opening: Opening): { readonly score: number; readonly missing: readonly string[] } {
  const said = worth.filter(({ says }) => says(opening))
  const points = said.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0)
  return {
    score: points / 100,
    missing: worth.filter((one) => !said.includes(one)).map(({ field }) => field),
  }
}
