import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { feedFormats } from '../../lib/feeds/index.ts'
import { feedReport } from '../../lib/feeds/report.ts'
import { listingsOf, writeFeed } from '../../lib/feeds/write.ts'
import type { Opening } from '../../lib/opening.ts'
import type { Posting } from '../../lib/posting.ts'
import { readDocument } from '../../lib/sources/read.ts'
import { type FeedFormatId, feedFormatIds } from '../../lib/words.ts'
import { sampleHead, sampleOpening } from './sample-openings.ts'

// What we publish, read by our own reader: it gets back what the format can carry, and nothing else.

/** An opening in a feed of this format, read again. */
async function readBack(format: FeedFormatId, opening: Opening): Promise<Posting> {
  const report = feedReport()
  const listings = listingsOf(opening, { spec: { format }, report, asOf: '2026-05-04T08:30:00Z' })
  const feed = [...writeFeed(feedFormats[format], sampleHead({ listings: listings.length }), listings)].join(
    '',
  )
  const bytes = (async function* () {
    yield Buffer.from(feed)
  })()
  const read = await Array.fromAsync(
    readDocument({ name: `feed.${format}`, bytes, capturedAt: '2026-05-05T00:00:00Z' }),
  )
  const [first, ...more] = read
  if (first?.kind !== 'posting' || more.length > 0) throw new Error(`${format}: ${JSON.stringify(read)}`)
  return first.posting
}

const withoutSlash = (url: string | undefined) => url?.replace(/\/$/, '')

/** The facts that only some formats carry, each as a posting and an opening alike say it. */
const facts = {
  requisitionId: ({ requisitionId }) => requisitionId,
  url: ({ url }) => url,
  apply: ({ apply }) => apply[0]?.url,
  direct: ({ apply }) => apply[0]?.direct,
  publisher: ({ apply }) => apply[0]?.publisher,
  region: ({ locations: [place] }) => place?.region,
  postalCode: ({ locations: [place] }) => place?.postalCode,
  street: ({ locations: [place] }) => place?.street,
  coordinates: ({ locations: [place] }) => place?.latitude && [place.latitude, place.longitude],
  workplace: ({ workplace }) => workplace,
  employment: ({ employment }) => employment?.types,
  permanent: ({ employment }) => employment?.permanent,
  seniority: ({ seniority }) => seniority,
  salary: ({ salary }) => salary && [salary.currency, salary.min, salary.max, salary.period],
  skills: ({ skills }) => (skills.length > 0 ? skills.map(({ name }) => name) : undefined),
  category: ({ category }) => category,
  industry: ({ industry }) => industry,
  occupation: ({ occupation }) => occupation,
  employerUrl: ({ employer }) => withoutSlash(employer?.url),
  employerLogo: ({ employer }) => employer?.logo,
  employerAbout: ({ employer }) => employer?.description,
  validThrough: ({ validThrough }) => validThrough,
} as const satisfies Record<string, (said: Posting | Opening) => unknown>
type Fact = keyof typeof facts

const words = (text: string): Fact[] =>
  text.split(' ').map((word) => {
    if (!Object.hasOwn(facts, word)) throw new Error(`no fact ${word}`)
    // Looked up a line above.
    return word as Fact
  })

const syndicated =
  'requisitionId url apply region postalCode street coordinates workplace employment seniority salary skills category industry ' +
  'employerUrl employerLogo validThrough'

/** What each format can carry of these, beside title, text, employer, city, country and day of posting. */
const carried: Readonly<Record<FeedFormatId, readonly Fact[]>> = {
  'yubhub-xml': words(
    'apply region workplace employment seniority salary skills category industry employerUrl employerLogo employerAbout',
  ),
  'indeed-xml': words('requisitionId url region postalCode street employment salary category validThrough'),
  'linkedin-xml': words('apply region postalCode workplace employment seniority salary validThrough'),
  'ziprecruiter-xml': words('url region postalCode employment salary'),
  'jooble-xml': words('url region employment salary validThrough'),
  'talent-xml': words('url region postalCode street employment salary category validThrough'),
  'adzuna-xml': words('url region postalCode coordinates employment permanent salary category'),
  rss: words(`${syndicated} permanent`),
  atom: words(`${syndicated} permanent`),
  'json-feed': words(`${syndicated} employerAbout permanent occupation direct publisher`),
  'json-ld': words(
    'url apply direct region postalCode street coordinates employment salary skills industry employerUrl employerLogo validThrough',
  ),
  ndjson: words(`${syndicated} employerAbout permanent occupation direct publisher`),
  csv: words(`${syndicated.replace('coordinates ', '')} permanent`),
}

/** The words of a description: how a format lays out its lists is its own affair. */
const spoken = ({ description }: Posting | Opening): string[] =>
  description.text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('csv', () => {
  it.each([
    '=HYPERLINK("https://evil.example","pay")',
    '+44 20 7946',
    '-2+3',
    '@SUM(1)',
    '\t=1+1',
    '\r=1+1',
    '|calc',
  ])('gives a spreadsheet nothing to calculate: %j', (text) => {
    const opening = sampleOpening({ title: text, category: text, requisitionId: text, industry: text })
    const employer = { name: text, masked: false }
    const skills = [{ name: text, kind: 'hard', confidence: 1, source: 'stated' }] as const
    const listings = listingsOf(
      { ...opening, employer, skills: [...skills] },
      { spec: { format: 'csv' }, report: feedReport(), asOf: '2026-05-04T08:30:00Z' },
    )
    const rows = parse([...writeFeed(feedFormats.csv, sampleHead(), listings)].join('')) as string[][]
    expect(rows).toHaveLength(2)
    expect(rows[1]?.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})

it.each(['yubhub-xml', 'rss', 'atom', 'json-feed', 'json-ld', 'ndjson', 'csv'] as const)(
  '%s gives back every place',
  async (format) => {
    const places = [
      { text: '', city: 'Whitby', country: 'GB' },
      { text: '', city: 'Ghent', region: 'East Flanders', country: 'BE' },
      { text: '', country: 'FR' },
    ]
    const { locations } = await readBack(format, sampleOpening({ locations: places }))
    expect(locations.map(({ text: _, ...place }) => ({ text: '', ...place }))).toEqual(places)
  },
)

it.each(['rss', 'atom', 'json-feed', 'ndjson'] as const)(
  '%s gives back skills as they are',
  async (format) => {
    const skills = [
      { name: 'C, C++ and awk', kind: 'hard', confidence: 1, source: 'stated' },
      { name: 'Sourdough', kind: 'soft', confidence: 1, source: 'stated' },
    ] as const
    expect((await readBack(format, sampleOpening({ skills: [...skills] }))).skills).toEqual(skills)
  },
)

it.each(['rss', 'atom', 'json-feed', 'ndjson', 'csv'] as const)(
  '%s does not make stated pay of what was inferred',
  async (format) => {
    const salary: Opening['salary'] = {
      ...{ currency: 'USD', min: 90_000, max: 120_000, period: 'year', text: '$90,000 - $120,000' },
      assumed: ['currency', 'period'],
    }
    expect((await readBack(format, sampleOpening({ salary }))).salary?.assumed).toEqual([
      'currency',
      'period',
    ])
  },
)

it.each(['json-feed', 'ndjson'] as const)('%s does not make a sure day of a likely one', async (format) => {
  const posted = { date: '2026-04-20', approximate: true }
  expect((await readBack(format, sampleOpening({ posted }))).posted).toEqual(posted)
})

describe('ndjson', () => {
  const rich: Opening = {
    ...sampleOpening(),
    locations: [
      { text: 'Whitby', city: 'Whitby', country: 'GB' },
      { text: 'Robin Hood’s Bay', country: 'GB', latitude: 54.43, longitude: -0.53 },
      { text: 'Ghent', city: 'Ghent', region: 'East Flanders', country: 'BE' },
    ],
    skills: [
      { name: 'Rope splicing', kind: 'hard', confidence: 0.75, source: 'text' },
      { name: 'Patience', kind: 'soft', confidence: 1, source: 'stated' },
    ],
    apply: [
      { url: 'https://harbour.example/apply', direct: true },
      { url: 'https://board.example/jobs/7', publisher: 'Board', direct: false },
    ],
    employer: { masked: true },
  }

  it('gives back every place, skill and link, and a hidden employer hidden', async () => {
    const { locations, skills, apply, employer } = await readBack('ndjson', rich)
    expect({ locations, skills, apply, employer }).toEqual({
      locations: rich.locations,
      skills: rich.skills,
      apply: rich.apply,
      employer: rich.employer,
    })
  })
})

describe.each(feedFormatIds)('%s', (format) => {
  it('gives back what it can carry, and makes up nothing', async () => {
    const opening = sampleOpening()
    const posting = await readBack(format, opening)
    expect([posting.title, posting.employer?.name, posting.posted]).toEqual([
      opening.title,
      opening.employer?.name,
      opening.posted,
    ])
    expect(posting.locations.map(({ city, country }) => [city, country])).toEqual([['Whitby', 'GB']])
    expect(spoken(posting)).toEqual(spoken(opening))
    const read = Object.entries(facts).map(([fact, said]) => [fact, said(posting)])
    const wanted = Object.entries(facts).map(([fact, said]) => [
      fact,
      carried[format].some((own) => own === fact) ? said(opening) : undefined,
    ])
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(wanted))
  })

  it('leaves absent what nobody said', async () => {
    const { salary: _, seniority: __, skills: ___, validThrough: ____, ...said } = sampleOpening()
    const { requisitionId: _____, employment: ______, category: _______, ...less } = said
    const posting = await readBack(format, { ...less, skills: [] })
    for (const fact of [
      'salary',
      'seniority',
      'skills',
      'validThrough',
      'requisitionId',
      'employment',
    ] as const)
      expect([fact, facts[fact](posting)]).toEqual([fact, undefined])
    expect(posting.category).toBeUndefined()
  })

  it('keeps a title of any characters as it is', async () => {
    const title = 'Chef R&D <b> ]]> "sweet" 🍳 שף — Ærø'
    expect((await readBack(format, sampleOpening({ title }))).title).toBe(title)
  })
})
