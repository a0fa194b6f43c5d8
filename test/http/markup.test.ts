import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pageMarkup } from '../../lib/http/markup.ts'
import { survive } from '../../lib/identity/survive/survive.ts'
import type { Opening } from '../../lib/opening.ts'
import type { Posting } from '../../lib/posting.ts'
import { employmentTypes, payPeriods } from '../../lib/words.ts'

// Google's table of properties, held against the markup of every posting of every fixture:
// https://developers.google.com/search/docs/appearance/structured-data/job-posting#structured-data-type-definitions

const home = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const at = '2026-04-24T12:00:00Z'

const openingOf = (posting: Posting, n: number): Opening => ({
  ...survive([posting]),
  openingId: `opn_${String(n).padStart(20, '0')}`,
  status: 'open',
  firstSeenAt: at,
  changedAt: at,
  version: 1,
})

const openings: readonly (readonly [string, readonly Opening[]])[] = [
  ...readdirSync(join(home, 'sources')).flatMap((format) =>
    readdirSync(join(home, 'sources', format)).map((name) => {
      const path = join(home, 'sources', format, name, 'expected.json')
      const { postings } = JSON.parse(readFileSync(path, 'utf8')) as { postings: Posting[] }
      return [`sources/${format}/${name}`, postings.map(openingOf)] as const
    }),
  ),
  ...readdirSync(join(home, 'feeds', 'openings')).map((name) => {
    const read = JSON.parse(readFileSync(join(home, 'feeds', 'openings', name), 'utf8')) as
      | Opening[]
      | { openings: Opening[] }
    return [`feeds/openings/${name}`, Array.isArray(read) ? read : read.openings] as const
  }),
]

type Markup = Readonly<Record<string, unknown>>
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isDate = (value: unknown) =>
  isText(value) && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value)
const isWeb = (value: unknown) =>
  isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
const listed = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat())
const part = (value: unknown): Markup => (typeof value === 'object' && value !== null ? { ...value } : {})

const isPlace = (value: unknown): boolean => {
  const { '@type': type, address } = part(value)
  const { '@type': kind, addressCountry, addressLocality, addressRegion } = part(address)
  const isNamed = [addressCountry, addressLocality, addressRegion].some(isText)
  return (
    type === 'Place' && kind === 'PostalAddress' && isNamed && (!addressCountry || isText(addressCountry))
  )
}

const isPay = (value: unknown): boolean => {
  const { '@type': type, currency, value: amount } = part(value)
  const { '@type': kind, value: one, minValue, maxValue, unitText } = part(amount)
  const numbers = one === undefined ? [minValue, maxValue] : [one]
  return (
    type === 'MonetaryAmount' &&
    kind === 'QuantitativeValue' &&
    /^[A-Z]{3}$/.test(String(currency)) &&
    numbers.some((number) => number !== undefined) &&
    numbers.every((number) => number === undefined || (typeof number === 'number' && number >= 0)) &&
    payPeriods.some((period) => period.toUpperCase() === unitText)
  )
}

const isOrganization = (value: unknown): boolean => {
  const { '@type': type, name, sameAs, logo } = part(value)
  return (
    type === 'Organization' && isText(name) && [sameAs, logo].every((url) => url === undefined || isWeb(url))
  )
}

/** Each property of the table, and what its value must be where it is there. */
const demands: Readonly<Record<string, (value: unknown, markup: Markup) => boolean>> = {
  '@context': (value) => value === 'https://schema.org/',
  '@type': (value) => value === 'JobPosting',
  title: isText,
  description: isText,
  datePosted: isDate,
  validThrough: isDate,
  hiringOrganization: isOrganization,
  jobLocation: (value) => listed(value).length > 0 && listed(value).every(isPlace),
  jobLocationType: (value) => value === 'TELECOMMUTE',
  applicantLocationRequirements: (value) =>
    listed(value).length > 0 &&
    listed(value).every((one) => /^(Country|AdministrativeArea)$/.test(String(part(one)['@type']))),
  baseSalary: isPay,
  employmentType: (value) =>
    listed(value).length > 0 &&
    listed(value).every((one) => [...employmentTypes, 'OTHER'].some((type) => type === one)),
  identifier: (value) => part(value)['@type'] === 'PropertyValue' && isText(part(value)['value']),
  directApply: (value) => typeof value === 'boolean',
  skills: isText,
  industry: isText,
  occupationalCategory: isText,
  inLanguage: (value) => /^[a-z]{2}$/.test(String(value)),
  url: isWeb,
}

/** As it stands in the page: JSON leaves out what is undefined. */
const markupOf = (opening: Opening): Markup | undefined => {
  const markup = pageMarkup(opening, 'https://jobs.example/jobs/1')
  return markup && part(JSON.parse(JSON.stringify(markup)))
}

const marked = (all: readonly Opening[]) =>
  all.flatMap((opening) => {
    const markup = markupOf(opening)
    return markup ? [{ opening, markup }] : []
  })

describe.each(openings)('the markup of %s', (_, all) => {
  it('has only properties of the table, each as it must be', () => {
    const wrong = marked(all).flatMap(({ opening, markup }) =>
      Object.entries(markup)
        .filter(([name, value]) => !demands[name]?.(value, markup))
        .map(([name, value]) => `${opening.title}: ${name} ${JSON.stringify(value)}`),
    )
    expect(wrong).toEqual([])
  })

  it('has all that is required, or is not there at all', () => {
    for (const { markup } of marked(all)) {
      const { title, description, datePosted, hiringOrganization, jobLocation } = markup
      for (const value of [title, description, datePosted, hiringOrganization]) expect(value).toBeTruthy()
      const remote = markup['jobLocationType'] && markup['applicantLocationRequirements']
      expect(jobLocation ?? remote).toBeTruthy()
    }
  })

  it('says what was stated and nothing else', () => {
    for (const { opening, markup } of marked(all)) {
      const { salary, workplace, posted, validThrough, employer } = opening
      if (markup['baseSalary'] !== undefined) expect(salary?.assumed).toEqual([])
      expect(markup['jobLocationType'] === 'TELECOMMUTE').toBe(workplace === 'remote')
      expect(String(markup['datePosted']).slice(0, 10)).toBe(posted?.date)
      expect(markup['validThrough']).toBe(validThrough)
      expect(part(markup['hiringOrganization'])['name']).toBe(employer?.name)
    }
  })
})

it('is there for most postings of the fixtures, so that the table is held against something', () => {
  const all = openings.flatMap(([, some]) => some)
  expect(marked(all).length).toBeGreaterThan(40)
})
