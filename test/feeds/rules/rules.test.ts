import { describe, expect, it } from 'vitest'
import { noteFeed } from '../../../lib/feeds/hold.ts'
import { feedReport, type ReportLine } from '../../../lib/feeds/report.ts'
import { rules, rulesOf } from '../../../lib/feeds/rules/rules.ts'
import { listingsOf } from '../../../lib/feeds/write.ts'
import type { Opening } from '../../../lib/opening.ts'
import { type FeedFormatId, feedFormatIds } from '../../../lib/words.ts'
import { bareOpening, sampleHead, sampleOpening } from '../sample-openings.ts'

const asOf = '2026-05-04T08:30:00Z'

function published(format: FeedFormatId, changes: Partial<Opening>) {
  const lines: ReportLine[] = []
  const report = feedReport((line) => lines.push(line))
  const listings = listingsOf(sampleOpening(changes), { spec: { format }, report, asOf })
  return { listings, lines, report }
}

const short = { html: '<p>Cook.</p>', text: 'Cook.', sections: [] }
const place = (changes: object) => [
  { text: 'there', city: 'Whitby', region: 'England', country: 'GB', ...changes },
]
const without = undefined as never

describe('a listing is left out, and the report says why', () => {
  it.each<[string, readonly FeedFormatId[], Partial<Opening>]>([
    ['title_missing', feedFormatIds, { title: ' ' }],
    ['expired', feedFormatIds, { validThrough: '2026-05-04T08:29:59Z' }],
    ['nothing_to_reach', ['rss', 'csv', 'json-ld'], { url: without, apply: [], locations: [] }],
    ['url_missing', ['indeed-xml', 'jooble-xml', 'yubhub-xml'], { url: without, apply: [] }],
    [
      'description_missing',
      ['indeed-xml', 'ziprecruiter-xml'],
      { description: { html: '', text: '', sections: [] } },
    ],
    ['employer_missing', ['indeed-xml', 'linkedin-xml', 'adzuna-xml'], { employer: { masked: true } }],
    [
      'employer_missing',
      ['ziprecruiter-xml', 'talent-xml'],
      { employer: { masked: false, name: 'Confidential' } },
    ],
    [
      'country_missing',
      ['indeed-xml', 'linkedin-xml', 'talent-xml'],
      { locations: place({ country: undefined }) },
    ],
    ['indeed_city_missing', ['indeed-xml'], { locations: place({ city: undefined }) }],
    ['indeed_date_missing', ['indeed-xml'], { posted: without }],
    ['linkedin_first_party', ['linkedin-xml'], { firstParty: false }],
    ['linkedin_first_party', ['linkedin-xml'], { firstParty: without }],
    ['linkedin_apply_https', ['linkedin-xml'], { url: 'http://x.example/1', apply: [] }],
    ['linkedin_description_length', ['linkedin-xml'], { description: short }],
    [
      'linkedin_city_missing',
      ['linkedin-xml'],
      { workplace: 'remote', locations: [{ text: 'UK', country: 'GB' }] },
    ],
    ['ziprecruiter_city_state', ['ziprecruiter-xml'], { locations: place({ region: undefined }) }],
    ['jooble_region_missing', ['jooble-xml'], { locations: [] }],
    ['jooble_age', ['jooble-xml'], { posted: { date: '2026-03-01', approximate: false } }],
    ['talent_city_missing', ['talent-xml'], { locations: place({ city: undefined }) }],
    ['talent_date_missing', ['talent-xml'], { posted: without }],
    ['talent_description_length', ['talent-xml'], { description: short }],
    ['adzuna_country', ['adzuna-xml'], { locations: place({ country: 'SE' }) }],
    ['adzuna_description_length', ['adzuna-xml'], { description: short }],
  ])('%s for %j', (rule, formats, changes) => {
    for (const format of formats) {
      const { listings, lines, report } = published(format, changes)
      expect([format, listings, report.leftOut]).toEqual([format, [], 1])
      expect(lines).toEqual([
        expect.objectContaining({
          rule,
          level: 'reject',
          openingId: 'op-breakfast-chef',
          fix: expect.any(String),
        }),
      ])
    }
  })

  it('adzuna_url_repeated, for all places but the first', () => {
    const { listings, lines } = published('adzuna-xml', {
      locations: [...place({}), ...place({ city: 'Leeds' })],
    })
    expect(listings).toHaveLength(1)
    expect(lines).toMatchObject([{ rule: 'adzuna_url_repeated', field: 'url' }])
  })
})

describe('a listing that is not for every partner is still for the others', () => {
  it.each<[string, FeedFormatId, Partial<Opening>]>([
    [
      'remote work without a city, for Indeed',
      'indeed-xml',
      { workplace: 'remote', locations: [{ text: 'UK', country: 'GB' }] },
    ],
    [
      'a postal code without a state, for ZipRecruiter',
      'ziprecruiter-xml',
      { locations: place({ region: undefined, postalCode: 'YO21 3DT' }) },
    ],
    ['no date, for Jooble', 'jooble-xml', { posted: without }],
    ['a bad place, for NDJSON', 'ndjson', { url: without, apply: [], locations: [] }],
    ['a hidden employer, for YubHub', 'yubhub-xml', { employer: { masked: true } }],
  ])('%s', (_, format, changes) => {
    expect(published(format, changes).listings).toHaveLength(1)
  })

  it('everything, for NDJSON', () => {
    const spec = { format: 'ndjson' } as const
    expect(listingsOf(bareOpening(), { spec, report: feedReport(), asOf })).toHaveLength(1)
  })
})

describe('pay', () => {
  const salary = { currency: 'USD', min: 20, max: 25, period: 'hour' as const, text: '$20-$25', assumed: [] }
  it.each<[string, FeedFormatId, Opening['salary'], boolean]>([
    ['stays if it was stated', 'json-ld', salary, true],
    ['is left out if its period was inferred', 'indeed-xml', { ...salary, assumed: ['period'] }, false],
    [
      'stays in words if only its currency was inferred',
      'indeed-xml',
      { ...salary, assumed: ['currency'] },
      true,
    ],
    [
      'is left out for Google if its currency was inferred',
      'json-ld',
      { ...salary, assumed: ['currency'] },
      false,
    ],
    ['is left out for LinkedIn rather than rounded', 'linkedin-xml', { ...salary, max: 25.5 }, false],
    ['is left out if its amount has no plain spelling', 'adzuna-xml', { ...salary, max: 1e21 }, false],
    ['is left out rather than rounded', 'talent-xml', { ...salary, min: 20.123456 }, false],
    ['is left out, and told of, without a period', 'jooble-xml', { ...salary, period: without }, false],
    [
      'is left out, and told of, without a currency',
      'ziprecruiter-xml',
      { ...salary, currency: without },
      false,
    ],
    [
      'is left out, and told of, without an amount',
      'json-ld',
      { ...salary, min: without, max: without },
      false,
    ],
    [
      'is left out, and told of, if its currency was inferred and has no sign',
      'talent-xml',
      { ...salary, text: '20 to 25', assumed: ['currency'] },
      false,
    ],
    ['is left out rather than shown as 0.00', 'indeed-xml', { ...salary, min: 0.001 }, false],
    ['stays however odd, where numbers are numbers', 'json-ld', { ...salary, max: 1e21 }, true],
    ['stays, marked, where there is room to say so', 'ndjson', { ...salary, assumed: ['period'] }, true],
  ])('%s', (_, format, given, stays) => {
    const { listings, report } = published(format, { salary: given })
    expect([listings[0]?.salary !== undefined, report.altered]).toEqual([stays, stays ? 0 : 1])
  })
})

it('reports pay by its amounts where the source had no words for it', () => {
  const salary: Opening['salary'] = {
    currency: 'USD',
    min: 10.5,
    max: 12,
    period: 'hour',
    text: '',
    assumed: [],
  }
  expect(published('linkedin-xml', { salary }).lines).toMatchObject([
    { field: 'salary', value: 'USD 10.5 12' },
  ])
})

describe('what many listings share is noted once', () => {
  it.each<[string, Partial<Opening>, readonly string[]]>([
    ['a place without a postal code', { locations: place({}) }, ['indeed_postal_code_missing']],
    ['a place with one', { locations: place({ postalCode: 'YO21 3DT' }) }, []],
    ['remote work', { workplace: 'remote', locations: place({}) }, []],
  ])('for Indeed: %s', (_, changes, wanted) => {
    const codes = published('indeed-xml', changes)
      .report.notes()
      .map(({ rule }) => rule)
    expect(codes.filter((code) => code.includes('postal'))).toEqual(wanted)
  })

  it('counts the listings', () => {
    const report = feedReport()
    for (const n of [1, 2, 3]) {
      const opening = sampleOpening({ openingId: `op-${n}`, title: 'URGENT: Chef' })
      listingsOf(opening, { spec: { format: 'indeed-xml' }, report, asOf })
    }
    expect(report.listed).toBe(3)
    expect(report.notes()).toMatchObject([{ rule: 'title_decorated', level: 'note', listings: 3 }])
  })

  it('tells a fact that nobody has about the feed, not about its listings', () => {
    const report = feedReport()
    noteFeed('linkedin-xml', sampleHead({ listings: 600_000, contactEmail: undefined }), report)
    expect(report.notes().map(({ rule }) => rule)).toEqual(['linkedin_poster_email', 'linkedin_jobs_max'])
  })
})

it('gives every rule a code of its own, a demand, a source and a remedy', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  for (const { code, demand, source, fix } of rules) {
    expect(code).toMatch(/^[a-z]+(?:_[a-z0-9]+)*$/)
    expect([demand, source, fix].every((words) => words.length > 3)).toBe(true)
  }
  for (const format of feedFormatIds) expect(rulesOf(format).length).toBeGreaterThan(3)
})
