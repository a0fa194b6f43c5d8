import { describe, expect, it } from 'vitest'
import { drafts } from '../drafted.ts'

const drafted = (document: unknown) => drafts(JSON.stringify(document))

const html = '<p>Turn wheels of cheese, and write down what you learned of each of them.</p>'
const titles = ['Cheese Turner', 'Vat Cleaner', 'Milk Tester']
const url = (n: number): string => `https://dairy.example/jobs/${n}`
const jobs = (make: (title: string, n: number) => object): object[] => titles.map(make)
const plain = jobs((title, n) => ({ title, company: 'Dairy', city: 'Leeds', url: url(n) }))
const columns = ['title', 'company', 'city', 'url']
const spoken = (locale: string, value: string | undefined): object => ({ locale, value })
const tagged = (name: string, lang: string): object => ({ name, lang })
const whole = { title: 'Cheese Turner', employer: { name: 'Dairy' }, url: url(0) }

describe('ways to keep records', () => {
  it.each<[string, unknown]>([
    ['several searches at once', { results: [{ hits: plain, nbHits: 3, index: 'jobs_en', query: '' }] }],
    ['pages end to end', [{ data: plain.slice(0, 2) }, { data: plain.slice(2), meta: { page: 2 } }]],
    [
      'what a browser keeps of its requests',
      { props: { cache: { queries: [{ state: { data: { pages: [{ items: plain }] } }, key: ['jobs'] }] } } },
    ],
    [
      'a store deep inside of a page',
      { props: { pageProps: { state: { jobs: { list: { items: plain } } } } } },
    ],
    [
      'DynamoDB’s types',
      {
        Items: plain.map((job) => ({
          ...Object.fromEntries(Object.entries(job).map(([key, value]) => [key, { S: value }])),
          company: { M: { name: { S: 'Dairy' } } },
          gone: { NULL: true },
        })),
      },
    ],
    [
      'Notion’s types',
      {
        results: plain.map((_job, n) => ({
          id: `page-${n}`,
          properties: {
            Role: { id: 'title', type: 'title', title: [richText(titles[n] ?? '')] },
            Company: { id: 'a', type: 'select', select: { id: 'x', name: 'Dairy', color: 'blue' } },
            City: { id: 'b', type: 'rich_text', rich_text: [richText('Leeds')] },
            Link: { id: 'c', type: 'url', url: url(n) },
            Tags: { id: 'd', type: 'multi_select', multi_select: [{ id: 'y', name: 'x' }] },
          },
        })),
      },
    ],
    [
      'companies in the nodes of a graph',
      { startups: { edges: [{ node: { name: 'Dairy', logoUrl: 'x', highlightedJobListings: plain } }] } },
    ],
    [
      'JSON inside of JSON',
      plain.map((job) => ({ ...job, company: JSON.stringify({ name: 'Dairy', size: 5 }) })),
    ],
    [
      'cells of Google Sheets',
      {
        table: {
          cols: columns.map((label, n) => ({ id: 'ABCD'[n], label, type: 'string' })),
          rows: plain.map((job) => ({ c: Object.values(job).map((v) => ({ v })) })),
        },
      },
    ],
    [
      'cells of BigQuery',
      {
        schema: { fields: columns.map((name) => ({ name, type: 'STRING' })) },
        rows: plain.map((job) => ({ f: Object.values(job).map((v) => ({ v })) })),
      },
    ],
    [
      'rows whose header lies deep beside them',
      {
        meta: { view: { columns: columns.map((name, id) => ({ id, name })) } },
        data: plain.map((job) => Object.values(job)),
      },
    ],
    [
      'Odoo’s references',
      plain.map((job) => ({ ...job, company: undefined, company_id: [1, 'Dairy'], user_id: [3, 'Bo'] })),
    ],
    [
      'several languages',
      plain.map((job, n) => ({
        ...job,
        title: { localization: [spoken('en', titles[n]), spoken('de', 'Dreher')] },
        adverts: [{ title: 'x' }],
      })),
    ],
    [
      'links by what they lead to',
      plain.map((job, n) => ({
        ...job,
        url: undefined,
        links: [
          { rel: 'self', href: `https://api.dairy.example/jobs/${n}` },
          { rel: 'alternate', href: url(n) },
        ],
      })),
    ],
    [
      'XML turned into JSON',
      {
        jobs: {
          job: jobs((title, n) => ({
            '@_id': n,
            title: { '#text': title, '@_lang': 'en' },
            company: { __cdata: 'Dairy' },
            city: 'Leeds',
            url: { __cdata: url(n) },
          })),
        },
      },
    ],
  ])('%s are taken apart', (_, document) => {
    const found = drafted(document)
    expect(found.map(({ title }) => title)).toEqual(titles)
    expect(found[0]).toMatchObject({ ...whole, places: [{ city: 'Leeds' }] })
  })

  it('takes what a search marks in a hit for no value of it', () => {
    const marked = { title: { value: '<em>Turner</em>' }, company: { value: '<em>Milk</em>' } }
    const hits = plain.map((job, n) => ({ _highlightResult: marked, ...job, objectID: `J${n}` }))
    const [draft] = drafted({ hits, nbHits: 3 })
    expect(draft).toMatchObject({ ...whole, sourceRef: 'J0' })
  })
})

const richText = (words: string): object => ({
  type: 'text',
  text: { content: words, link: null },
  annotations: { bold: false },
  plain_text: words,
  href: null,
})

const said = (fields: object, n = 0): object => ({
  title: titles[n],
  company: 'Dairy',
  url: url(n),
  ...fields,
})

describe('what a field says', () => {
  it.each<[object, object]>([
    [{ locations: [{ city: 'Leeds', workplaceType: 'ON_SITE' }] }, { workplace: 'ON_SITE' }],
    [{ location: { name: 'Leeds', location_type: 'CITY' }, workStyle: 'Hybrid' }, { workplace: 'Hybrid' }],
    [{ remote_status: 'fully' }, { workplace: 'remote' }],
    [{ remote: 'partial' }, { workplace: 'hybrid' }],
    [{ workType: 'Part time' }, { employment: ['Part time'], workplace: undefined }],
    [{ jobType: 'Hybrid' }, { employment: [], workplace: 'Hybrid' }],
    [{ kind: 'part_time' }, { employment: ['part_time'] }],
    [{ working_hours_type: { label: 'Deltid' } }, { employment: ['Deltid'] }],
    [{ workDay: { id: 1, value: 'Completa' } }, { employment: ['jornada completa'] }],
    [
      { pay: { minimumRate: { amountValue: 10, currencyCode: 'EUR' }, maximumRate: { amountValue: 12 } } },
      { salary: { min: '10', max: '12', currency: 'EUR' } },
    ],
    [{ salary: { min: { amount: 10 }, max: { amount: 12 } } }, { salary: { min: '10', max: '12' } }],
    [
      { compensation: { lower_bound: 10, upper_bound: 12, employment_type: 'INTERN' } },
      { salary: { min: '10', max: '12' }, employment: ['INTERN'] },
    ],
    [{ salary: 38000, salary_max: 45000 }, { salary: { min: '38000', max: '45000', text: undefined } }],
    [{ pay_min_in_cents: 1250, pay: { max_cents: 1400 } }, { salary: { min: '12.5', max: '14' } }],
    [{ base_pay_from: 10, base_pay_to: 12 }, { salary: { min: '10', max: '12' } }],
    [{ salaryInfo: ['£30,000.00', '£36,000.00'] }, { salary: { text: '£30,000.00 - £36,000.00' } }],
    [{ pay: ['$18/hr', '$21/hr'] }, { salary: { text: '$18/hr - $21/hr' } }],
    [{ salary: ['£30,000', '8% bonus'] }, { salary: { text: '£30,000 8% bonus' } }],
    [{ wages: [{ amount: '20' }, { amount: '160' }] }, { salary: { text: '20 160' } }],
    [{ hourly_rate: '15 EUR' }, { salary: { text: '15 EUR', period: 'hour' } }],
    [
      { min_compensation: '$90K', max_compensation: '$110K', compensation_time_frame: 'annually' },
      { salary: { min: '$90K', max: '$110K', period: 'annually' } },
    ],
    [
      { employmentTypes: [{ type: 'b2b', from: 150, to: 200, currency: 'pln', unit: 'day' }] },
      { employment: ['b2b'], salary: { min: '150', max: '200', currency: 'pln', period: 'day' } },
    ],
    [{ contract: { from: 6, to: 12, unit: 'months' } }, { salary: undefined }],
    [{ wage_from: '2026-07-01', wage_to: '2026-12-31' }, { salary: undefined }],
    [{ category: 'Part time', fieldName: 'Milk' }, { employment: ['Part time'] }],
    [
      { category: 'Contract', department: 'Legal' },
      { employment: ['Contract'], category: 'Legal' },
    ],
    [{ category: 'Contracts', contractType: 'Temporary' }, { category: 'Contracts' }],
    [
      { sector: 'Food', department: 'Sales' },
      { industry: 'Food', category: 'Sales' },
    ],
    [{ sector: 'Food' }, { industry: undefined, category: 'Food' }],
    [{ sector: 'Public' }, { industry: undefined, category: undefined }],
    [{ workplaceTypes: ['REMOTE', 'HYBRID'], remote: false }, { workplace: 'HYBRID' }],
    [{ workplaceTypes: ['ON_SITE', 'REMOTE'] }, { workplace: 'REMOTE' }],
    [{ homeOffice: 'teilweise' }, { workplace: 'hybrid' }],
    [
      { location: 'Leeds', locations: ['Leeds', 'York'], expires_on: '2026-06-01' },
      { places: ['Leeds', 'York'], validThrough: '2026-06-01' },
    ],
    [
      { compensation: [{ type: 'Base salary', min: 10, max: 12, period: 'month' }], lowerBound: 5 },
      { salary: { min: '10', max: '12', period: 'month' } },
    ],
    [{ howToApply: 'Write to us by mail.' }, { apply: undefined }],
    [{ posted_at: { human: '6 days ago', iso: '2026-04-01' } }, { posted: '2026-04-01' }],
    [{ postedAt: '6 days ago', postingDateParsed: '2026-04-01' }, { posted: '2026-04-01' }],
    [{ postedAt: '6 days ago', createdAt: '2026-04-24' }, { posted: '6 days ago' }],
    [
      { publish_start: '2026-04-01', publish_end: '2026-06-01' },
      { posted: '2026-04-01', validThrough: '2026-06-01' },
    ],
    [{ StartDate: '2026-04-01 15:57:00', EndDate: '2026-06-01' }, { posted: '2026-04-01 15:57:00' }],
    [{ StartDate: '2026-04-01 09:30:00' }, { posted: undefined }],
    [{ published: '2026-04-01', ends: '2026-06-01' }, { validThrough: '2026-06-01' }],
    [{ LocationDescription: 'Leeds (West)' }, { places: [{ text: 'Leeds (West)' }] }],
    [
      { city: 'Leeds', LocationDescription: 'You can walk to us. Our yard lies by the river.' },
      { places: [{ text: undefined, city: 'Leeds' }] },
    ],
    [{ employment: { fullTime: true, permanent: true } }, { employment: ['full-time', 'permanent'] }],
    [
      { remote: { allowed: true, regions: ['US'] }, city: 'Leeds' },
      { workplace: 'remote', places: [{ city: 'Leeds' }] },
    ],
    [
      { skills: [tagged('Java', 'en'), tagged('SQL', 'de')], locations: [{ city: 'Leeds', lang: 'en' }] },
      { skills: [{ name: 'Java' }, { name: 'SQL' }], places: [{ city: 'Leeds' }] },
    ],
    [{ number_of_openings: 3, uid: 'D1.45B' }, { sourceRef: 'D1.45B' }],
    [{ numberOpenings: 1 }, { sourceRef: undefined }],
    [{ company: 'projects/x/companies/1/y', companyDisplayName: 'Dairy' }, { employer: { name: 'Dairy' } }],
    [{ url: 'https://api.dairy.example/jobs/1', alternate_url: url(0) }, { url: url(0) }],
    [{ url: null, attributes: { type: 'Job', url: '/services/data/v58.0/Job/7' } }, { url: undefined }],
    [{ url: null, meta_data: { canonical_url: url(0) } }, { url: url(0) }],
    [{ applicationInfo: { uris: [url(7)] } }, { apply: [{ url: url(7) }] }],
    [
      { company: undefined, company_email: 'bo@dairy.example', company_town: 'York' },
      { employer: undefined },
    ],
    [{ applies: 12, appliesCount: 3 }, { apply: undefined }],
    [{ apply: true }, { apply: undefined }],
    [
      { url: undefined, position_url: 'https://x.example/careers-api/2.0/p/7', url_active_page: url(7) },
      { url: url(7) },
    ],
    [{ applyMethod: { companyApplyUrl: url(7) } }, { apply: [{ url: url(7) }] }],
    [{ department: { href: 'https://dairy.example/d', name: 'Cheese' } }, { category: 'Cheese' }],
    [{ location: { url: 'https://maps.example', name: 'Leeds' } }, { places: [{ text: 'Leeds' }] }],
    [
      { category: [4], business_unit: 'Milk' },
      { category: 'Milk', employer: { name: 'Dairy' } },
    ],
    [{ functions: html, category_name: 'Milk' }, { category: 'Milk' }],
    [
      { location: { name: 'North depot', address: '1 Way, Leeds, UK' } },
      { places: [{ text: '1 Way, Leeds, UK' }] },
    ],
    [
      { classification: { description: 'Food' }, teaser: html },
      { category: 'Food', body: [{ html }] },
    ],
    [
      { valid_start: '2026-04-01', valid_end: '2026-06-01' },
      { posted: '2026-04-01', validThrough: '2026-06-01' },
    ],
    [{ createdAt: '2026-01-01', first_published_at: '2026-04-01' }, { posted: '2026-04-01' }],
    [{ Employment_Type__c: 'Part-time', field_closing_date: '2026-06-01' }, { employment: ['Part-time'] }],
    [{ searchInput: { position: 'cook', country: 'Norway' } }, { title: 'Cheese Turner', places: [] }],
    [
      { values: [pair('description', html), pair('city', 'Leeds'), pair('x', 1)] },
      { places: [{ city: 'Leeds' }] },
    ],
    [{ jobVisibility: ['external', 'internal'] }, { closed: false }],
    [{ jobVisibility: ['internal'] }, { closed: true }],
  ])('%j is understood', (fields, expected) => {
    const [draft] = drafted(titles.map((_, n) => said(fields, n)))
    expect(draft).toMatchObject(expected)
  })
})

function pair(field_id: string, value: unknown): object {
  return { field_id, value }
}
