import { describe, expect, it } from 'vitest'
import { feedFormats } from '../../lib/feeds/index.ts'
import { jobPosting } from '../../lib/feeds/json-ld.ts'
import { tombstoneLine } from '../../lib/feeds/ndjson.ts'
import type { Opening } from '../../lib/opening.ts'
import { employmentTypes, type FeedFormatId, payPeriods, seniorities, workplaces } from '../../lib/words.ts'
import { bareOpening, listingOf, sampleHead, sampleOpening } from './sample-openings.ts'

/** The text of an element in a rendered opening; undefined where it is not there. */
function element(format: FeedFormatId, name: string, changes: Partial<Opening>): string | undefined {
  const text = feedFormats[format].listing(listingOf(sampleOpening(changes), format), sampleHead())
  const found = new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^]*?)(?:\\]\\]>)?</${name}>`).exec(text)
  return found?.[1]
}

// The words each partner has for ours, in the order of employmentTypes: FULL_TIME, PART_TIME, CONTRACTOR,
// TEMPORARY, INTERN, VOLUNTEER, PER_DIEM. What a partner has no word for is left out.
const none = undefined
describe.each<[FeedFormatId, string, readonly (string | undefined)[]]>([
  ['indeed-xml', 'jobtype', ['fulltime', 'parttime', 'contract', 'temporary', 'internship', none, none]],
  [
    'linkedin-xml',
    'jobtype',
    ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'CONTRACT', 'INTERNSHIP', 'VOLUNTEER', none],
  ],
  [
    'ziprecruiter-xml',
    'job_type',
    ['full_time', 'part_time', 'contract', 'temporary', 'internship', none, none],
  ],
  [
    'jooble-xml',
    'jobtype',
    ['full-time', 'part-time', 'contract', 'temporary', 'internship', 'volunteer', none],
  ],
  [
    'talent-xml',
    'jobtype',
    ['fulltime', 'parttime', 'contract', 'temporary', 'internship', 'volunteer', none],
  ],
  ['adzuna-xml', 'contract_time', ['full_time', 'part_time', none, none, none, none, none]],
  ['adzuna-xml', 'contract_type', [none, none, 'contract', 'contract', none, none, none]],
  ['yubhub-xml', 'Jobtype', ['full-time', 'part-time', 'contract', 'temporary', 'internship', '', '']],
  ['rss', 'job:employmentType', employmentTypes],
])('%s %s', (format, name, words) => {
  it.each(employmentTypes.map((type, n) => [type, words[n]] as const))('says of %s: %s', (type, word) => {
    expect(element(format, name, { employment: { types: [type] } })).toBe(word)
  })
})

describe('linkedin-xml', () => {
  const levels =
    'INTERNSHIP ENTRY_LEVEL MID_SENIOR_LEVEL MID_SENIOR_LEVEL MID_SENIOR_LEVEL MID_SENIOR_LEVEL ' +
    'DIRECTOR EXECUTIVE'
  it.each(seniorities.map((level, n) => [level, levels.split(' ')[n]] as const))(
    'calls %s %s',
    (seniority, word) => {
      expect(element('linkedin-xml', 'experienceLevel', { seniority })).toBe(word)
    },
  )

  it.each(workplaces.map((place, n) => [place, ['On-site', 'Hybrid', 'Remote'][n]] as const))(
    'calls %s %s',
    (workplace, word) => {
      expect(element('linkedin-xml', 'workplaceTypes', { workplace })).toBe(word)
    },
  )

  const periods = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
  it.each(payPeriods.map((period, n) => [period, periods[n]] as const))(
    'calls pay by the %s %s',
    (period, word) => {
      const salary = { currency: 'GBP', min: 1, period, text: '', assumed: [] }
      expect(element('linkedin-xml', 'period', { salary })).toBe(word)
    },
  )
})

describe('dates and places are spelled as each partner asks', () => {
  it.each<[FeedFormatId, string, string]>([
    ['indeed-xml', 'date', '2026-04-24'],
    ['jooble-xml', 'pubdate', '24.04.2026'],
    ['jooble-xml', 'updated', '04.05.2026'],
    ['jooble-xml', 'expire', '30.06.2026'],
    ['talent-xml', 'dateposted', '2026-04-24T00:00:00Z'],
    ['talent-xml', 'expirationdate', '2026-06-30T23:59:59Z'],
    ['rss', 'pubDate', 'Fri, 24 Apr 2026 00:00:00 GMT'],
    ['atom', 'published', '2026-04-24T00:00:00Z'],
    ['yubhub-xml', 'Postedate', '2026-04-24'],
    ['talent-xml', 'country', 'United Kingdom'],
    ['adzuna-xml', 'country', 'GB'],
    ['adzuna-xml', 'location', 'Whitby, England'],
    ['jooble-xml', 'region', 'Whitby, England, United Kingdom'],
    ['linkedin-xml', 'location', 'Whitby, England, United Kingdom'],
  ])('%s %s', (format, name, text) => {
    expect(element(format, name, {})).toBe(text)
  })

  it('sends Adzuna no latitude without its longitude', () => {
    const locations = [{ text: 'Whitby', city: 'Whitby', country: 'GB', latitude: 54.5 }]
    expect(element('adzuna-xml', 'geo_lat', { locations })).toBeUndefined()
  })

  it('sends ZipRecruiter no city without its state', () => {
    const locations = [{ text: 'Whitby', city: 'Whitby', country: 'GB' }]
    expect(element('ziprecruiter-xml', 'city', { locations })).toBeUndefined()
  })

  it('tells YubHub the currency that the source named, if only by a sign', () => {
    const said = { currency: 'USD', min: 20, period: 'hour' as const, assumed: ['currency' as const] }
    const currency = (text: string) =>
      element('yubhub-xml', 'Compensationcurrency', { salary: { ...said, text } })
    expect([currency('$20 an hour'), currency('20 an hour')]).toEqual(['USD', ''])
  })

  it('tells Indeed of remote work by the city, and by an empty state', () => {
    const remote = { workplace: 'remote' as const }
    expect(
      ['city', 'state', 'postalcode', 'remotetype'].map((name) => element('indeed-xml', name, remote)),
    ).toEqual(['Remote', '', '', 'Fully remote'])
  })

  it('sends Adzuna weekly pay in words only', () => {
    const salary = { currency: 'GBP', min: 700, period: 'week' as const, text: '', assumed: [] }
    expect(element('adzuna-xml', 'salary', { salary })).toBe('From £700 per week')
    expect(element('adzuna-xml', 'salary_min', { salary })).toBeUndefined()
  })
})

describe('a JobPosting', () => {
  const posting = (changes: Partial<Opening>) =>
    JSON.parse(JSON.stringify(jobPosting(listingOf(sampleOpening(changes), 'json-ld'))))
  const london = { text: 'London', city: 'London', country: 'GB' }

  it('is TELECOMMUTE, from the countries it is open to, only if it is wholly remote', () => {
    expect(posting({ workplace: 'remote', locations: [{ text: 'UK', country: 'GB' }] })).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'GB' }],
    })
    expect(posting({ workplace: 'hybrid', locations: [london] })).not.toHaveProperty('jobLocationType')
    const somewhere = { workplace: 'remote' as const, locations: [{ text: 'Cambridge', city: 'Cambridge' }] }
    expect(posting(somewhere)).not.toHaveProperty('jobLocationType')
  })

  it('names the area of remote work without a country', () => {
    const { applicantLocationRequirements, jobLocation } = posting({
      workplace: 'remote',
      locations: [],
      area: 'Europe',
    })
    expect([applicantLocationRequirements, jobLocation]).toEqual([
      [{ '@type': 'AdministrativeArea', name: 'Europe' }],
      undefined,
    ])
  })

  it('has a value or a range of pay, never an estimate', () => {
    const salary = { currency: 'GBP', min: 20, max: 20, period: 'hour' as const, text: '', assumed: [] }
    expect(posting({ salary }).baseSalary.value).toEqual({
      '@type': 'QuantitativeValue',
      value: 20,
      unitText: 'HOUR',
    })
    expect(posting({ salary: { ...salary, max: 30 } }).baseSalary.value).toMatchObject({
      minValue: 20,
      maxValue: 30,
    })
    expect(posting({ salary: { ...salary, assumed: ['period'] } })).not.toHaveProperty('baseSalary')
  })

  it('is a direct apply where the link is the employer’s own', () => {
    expect(posting({}).directApply).toBe(true)
    expect(posting({ apply: [{ url: 'https://board.example/1' }] })).not.toHaveProperty('directApply')
  })

  it('invents nothing', () => {
    const bare = JSON.parse(JSON.stringify(jobPosting(listingOf(bareOpening(), 'json-ld'))))
    expect(Object.keys(bare)).toEqual(['@context', '@type', 'identifier', 'title', 'description'])
  })
})

it('says in a list of changes what is gone', () => {
  const line = tombstoneLine('a')
  expect(JSON.parse(line)).toEqual({ op: 'delete', id: 'a' })
})
