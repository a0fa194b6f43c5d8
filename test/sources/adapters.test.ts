import { describe, expect, it } from 'vitest'
import type { Posting, Salary } from '../../lib/posting.ts'
import {
  adzuna,
  first,
  greenhouse,
  indeed,
  jsearch,
  markedUp,
  offices,
  read,
  yubhub,
} from './adapter-docs.ts'

// What single fields of known formats say, in documents of one or two records; fixtures/sources has whole ones.

/** "Leeds/-/GB + -/TX/US, Europe, remote" */
function whereOf({ locations, area, workplace }: Posting): string {
  const places = locations.map(
    ({ city = '-', region = '-', country = '-' }) => `${city}/${region}/${country}`,
  )
  return [places.join(' + ') || 'nowhere', area, workplace].filter(Boolean).join(', ')
}

/** "USD? 40..60 hour": the question mark says that it was inferred. */
function payOf(pay: Salary | undefined): string {
  if (!pay) return 'none'
  const { currency = '-', min, max, period = '-', assumed } = pay
  const mark = (name: 'currency' | 'period') => (assumed.includes(name) ? '?' : '')
  return `${currency}${mark('currency')} ${min ?? ''}..${max ?? ''} ${period}${mark('period')}`
}

describe('the place of', () => {
  it.each([
    [
      'a town in a county',
      adzuna('Newark, Essex County', 'US', 'New Jersey', 'Essex County', 'Newark'),
      'Newark/NJ/US',
    ],
    ['a state', adzuna('Ohio, US', 'US', 'Ohio'), '-/OH/US'],
    ['a county', adzuna('Kent, South East England', 'UK', 'South East England', 'Kent'), '-/Kent/GB'],
    [
      'a town by its county',
      adzuna('Truro, Cornwall', 'UK', 'South West England', 'Cornwall', 'Truro'),
      'Truro/Cornwall/GB',
    ],
    [
      'a quarter',
      adzuna('Schwabing, München', 'Deutschland', 'Bayern', 'München', 'Schwabing'),
      'Munich/Bavaria/DE',
    ],
    [
      'a borough',
      adzuna('Richmond, South West London', 'UK', 'London', 'South West London', 'Richmond'),
      'London/-/GB',
    ],
    [
      'a borough of the other city',
      adzuna('Queens, New York City', 'US', 'New York', 'New York City', 'Queens'),
      'New York/NY/US',
    ],
  ])('%s, at Adzuna', async (_, text, expected) => {
    expect(whereOf(await first(text))).toBe(expected)
  })

  it.each([
    ['nothing but a country', jsearch({ job_location: 'Anywhere', job_country: 'US' }), '-/-/US, remote'],
    [
      'an area and a country',
      yubhub('<Location>Europe</Location><Country>Germany</Country>'),
      '-/-/DE, Europe',
    ],
    [
      'a town that is none',
      indeed('<city>Statewide</city><state>OH</state><country>US</country>'),
      '-/OH/US',
    ],
    [
      'a town from home',
      markedUp({ jobLocation: { address: { addressLocality: 'Remote' } } }),
      'nowhere, remote',
    ],
    [
      'applicants for no office',
      markedUp({ jobLocation: 'Remote', applicantLocationRequirements: { name: 'Norway' } }),
      '-/-/NO, remote',
    ],
    [
      'applicants for an office',
      markedUp({ jobLocation: 'Oslo, Norway', applicantLocationRequirements: { name: 'Sweden' } }),
      'Oslo/-/NO',
    ],
    ['offices', greenhouse({ offices }), 'Kiel/-/DE + -/-/US'],
    [
      'offices and a way to work',
      greenhouse({ location: { name: 'Hybrid' }, offices }),
      'Kiel/-/DE + -/-/US, hybrid',
    ],
    [
      'offices and no town of its own',
      greenhouse({ location: { name: 'Remote' }, offices }),
      '-/-/US, remote',
    ],
    [
      'offices and a place of its own',
      greenhouse({ location: { name: 'Remote, Spain' }, offices }),
      '-/-/ES, remote',
    ],
    [
      'a flag of the employer’s own',
      greenhouse({ location: 'Oslo', metadata: [{ name: 'Remote?', value: true }] }),
      'Oslo/-/NO, remote',
    ],
    [
      'the same flag down',
      greenhouse({ location: 'Oslo', metadata: [{ name: 'Remote?', value: false }] }),
      'Oslo/-/NO',
    ],
  ])('%s', async (_, text, expected) => {
    expect(whereOf(await first(text))).toBe(expected)
  })
})

describe('the pay of', () => {
  it.each([
    [
      'an amount alone',
      indeed(
        '<salary>1300</salary><salary_currency>CAD</salary_currency><salary_period>week</salary_period>',
      ),
      'CAD 1300..1300 week',
    ],
    [
      'a rate for a type',
      indeed('<salary>21</salary><currency>USD</currency><salary_type>hourly</salary_type>'),
      'USD 21..21 hour',
    ],
    [
      'a type that is no rate',
      indeed('<salary>52000</salary><currency>USD</currency><salary_type>gross</salary_type>'),
      'USD 52000..52000 year?',
    ],
    [
      'a mark that the code explains',
      yubhub('<Salaryrange>$90,000-$99,000</Salaryrange><Compensationcurrency>CAD</Compensationcurrency>'),
      'CAD 90000..99000 year?',
    ],
    [
      'a bare number',
      jsearch({ job_salary: 1300, job_salary_currency: 'CAD', job_salary_period: 'WEEK' }),
      'CAD 1300..1300 week',
    ],
    [
      'a bare number beside its ends',
      jsearch({ job_salary: 1300, job_min_salary: 1200, job_salary_currency: 'CAD' }),
      'CAD 1200.. month?',
    ],
    [
      'a range of the employer’s own',
      greenhouse({
        metadata: [{ name: 'Hourly Pay', value: { unit: 'CAD', min_value: '21.5', max_value: '25' } }],
      }),
      'CAD 21.5..25 hour',
    ],
    [
      'a bonus of the employer’s own',
      greenhouse({
        metadata: [{ name: 'Bonus Pay', value: { unit: 'CAD', min_value: '2100', max_value: '2500' } }],
      }),
      'none',
    ],
    [
      'a heading and the amount below it',
      greenhouse({
        content: '<div>Hourly Pay</div><div><span>$41</span><span>&mdash;</span><span>$52 USD</span></div>',
      }),
      'USD 41..52 hour',
    ],
  ])('%s', async (_, text, expected) => {
    expect(payOf((await first(text)).salary)).toBe(expected)
  })
})

describe('the words for the pay', () => {
  it.each([
    ['their own', indeed('<salary>up to 31k</salary><salary_max>31000</salary_max>'), 'up to 31k'],
    ['of something else', indeed('<salary>Attractive</salary><salary_max>31000</salary_max>'), '31000'],
    [
      'of what comes on top',
      JSON.stringify([
        {
          ...{ id: 'l1', text: 'Sail Maker', hostedUrl: 'https://loft.example/l1', categories: {} },
          salaryRange: { currency: 'GBP', min: 41_000, max: 52_000, interval: 'per-year-salary' },
          salaryDescriptionPlain: 'And a bonus of up to 11%',
        },
      ]),
      'GBP 41000 - 52000 per-year-salary',
    ],
  ])('are %s', async (_, text, expected) => {
    expect((await first(text)).salary?.text).toBe(expected)
  })

  it('are noted where nobody is paid so', async () => {
    const paid = (value: number) =>
      markedUp({ baseSalary: { currency: 'EUR', value: { value, unitText: 'HOUR' } } })
    expect((await first(paid(98_000))).origin['salary']?.note).toBe('implausible for one hour')
    expect((await first(paid(98))).origin['salary']).not.toHaveProperty('note')
  })
})

describe('Indeed’s feed', () => {
  const welder = (ref: number, date: string, more = '') =>
    `<job><title>Sail Maker ${ref}</title><date>${date}</date><referencenumber>${ref}</referencenumber>` +
    `<url>https://loft.example/${ref}</url><company>Loft</company><city>Brest</city>${more}</job>`

  it('writes all its dates in one order', async () => {
    const end = '<expirationdate>07/08/2026</expirationdate>'
    const { postings } = await read(
      `<source>${welder(1, '16/04/2026')}${welder(2, '06/05/2026', end)}</source>`,
    )
    expect(postings.map(({ posted }) => posted?.date)).toEqual(['2026-04-16', '2026-05-06'])
    expect(postings[1]?.validThrough).toContain('2026-08-07')
  })

  it('leaves a date out where none tells their order', async () => {
    const { postings, summary } = await read(
      `<source>${welder(1, '06/05/2026')}${welder(2, '05/04/2026')}</source>`,
    )
    expect(postings.map(({ posted }) => posted)).toEqual([undefined, undefined])
    expect(summary.problems.map(({ code }) => code)).toEqual(['invalid_date', 'invalid_date'])
  })

  it('lists skills as elements, and says hybrid where others have a flag', async () => {
    const posting = await first(
      indeed('<skills><skill>Welding</skill><skill>Rigging</skill></skills>', '<remote>hybrid</remote>'),
    )
    expect(posting.skills.filter(({ source }) => source === 'stated').map(({ name }) => name)).toEqual([
      'Welding',
      'Rigging',
    ])
    expect(posting.workplace).toBe('hybrid')
  })
})

it.each([
  ['Workable', { name: 'Loft', description: 'We make sails.', jobs: [] }],
  [
    'Teamtailor',
    { data: [], meta: { 'record-count': 0, 'page-count': 0 }, links: { first: 'https://api.example/jobs' } },
  ],
])('knows the empty board of %s', async (_, board) => {
  const { summary } = await read(JSON.stringify(board))
  expect([summary.state, summary.reason]).toEqual(['rejected', 'empty_document'])
})

it('does not take any empty list for a board', async () => {
  const { summary } = await read(JSON.stringify({ name: 'Loft', description: 'We make sails.', sails: [] }))
  expect(summary.reason).toBe('unsupported_format')
})

it.each([
  [
    'BambooHR',
    {
      jobOpeningName: 'Sail Maker',
      id: '7',
      departmentLabel: 'Loft',
      minimumExperience: 'Entry-level',
      location: { city: 'Brest' },
    },
  ],
  [
    'Teamtailor',
    {
      ...{ id: '7', type: 'jobs', links: { 'careersite-job-url': 'https://loft.example/7' } },
      attributes: { title: 'Sail Maker', body: '<p>Sew.</p>', 'employment-level': 'entry' },
    },
  ],
])('reads the level that %s states', async (_, job) => {
  expect((await first(JSON.stringify([job, { ...job, id: '8' }]))).seniority).toBe('junior')
})
