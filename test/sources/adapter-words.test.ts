import { describe, expect, it } from 'vitest'
import type { Draft } from '../../lib/sources/source.ts'
import { drafts } from './drafted.ts'

// What single fields of known formats say that are empty, of another type, or written in another way.

const list = (record: object): string => JSON.stringify([record])

const jsearch = (fields: object): string => {
  const job = { job_id: '1', job_title: 'Sail Maker', employer_name: 'Loft' }
  return JSON.stringify({ data: [{ ...job, job_apply_link: 'https://loft.example/1', ...fields }] })
}

describe('JSearch', () => {
  it.each<[string, object, Partial<Draft>]>([
    [
      'takes the word where the list is empty',
      { job_employment_types: [], job_employment_type: 'FULLTIME' },
      { employment: ['FULLTIME'] },
    ],
    [
      'keeps the types beside nothing',
      { job_employment_types: ['FULLTIME', null] },
      { employment: ['FULLTIME'] },
    ],
    [
      'keeps the skills beside nothing',
      { job_required_skills: ['Sewing', null, ''] },
      { skills: [{ name: 'Sewing', source: 'stated' }] },
    ],
    [
      'reads a time in digits',
      { job_posted_at_timestamp: '1776700800', job_posted_at: '9 days ago' },
      { posted: '1776700800' },
    ],
    [
      'takes nought for no time',
      { job_posted_at_timestamp: '0', job_posted_at: '9 days ago' },
      { posted: '9 days ago' },
    ],
    [
      'reads degrees in digits',
      { job_city: 'Brest', job_latitude: '48.4', job_longitude: '-4.5' },
      { places: [{ city: 'Brest', latitude: 48.4, longitude: -4.5 }] },
    ],
    ['reads an occupation as a number', { job_onet_soc: 51605100 }, { onetSoc: '51605100' }],
    [
      'leaves out what the description says, in whichever dress',
      {
        job_description: 'You sew\u00a0sails.',
        job_highlights: { Benefits: ['• You sew sails', null, 'Free tea'] },
      },
      {
        body: [
          { text: 'You sew\u00a0sails.' },
          { heading: 'Benefits', kind: 'benefits', text: '• Free tea' },
        ],
      },
    ],
  ])('%s', (_, fields, expected) => {
    const [draft] = drafts(jsearch(fields))
    expect(draft).toMatchObject(expected)
    expect(draft?.problems).toEqual([])
  })
})

describe('BambooHR', () => {
  const opening = { id: '1', jobOpeningName: 'Sail Maker', departmentLabel: 'Loft' }

  it.each([
    ['hybrid', { locationType: '2', isRemote: true }],
    ['hybrid', { locationType: 2, isRemote: null }],
    ['remote', { locationType: null, isRemote: true }],
    ['remote', { locationType: '9', isRemote: true }],
    ['onsite', { locationType: '0', isRemote: false }],
    [undefined, { locationType: '', isRemote: false }],
  ])('says %s by %o', (workplace, fields) => {
    expect(drafts(list({ ...opening, ...fields }))[0]?.workplace).toBe(workplace)
  })
})

describe('Workday', () => {
  const entry = { title: 'Night Porter', locationsText: 'Oslo', postedOn: 'Posted Today' }

  it.each([
    ['R-00123-1', { externalPath: '/job/Oslo/Night-Porter_R-00123-1', bulletFields: [] }],
    ['R-00123-1', { externalPath: '/job/Oslo/Night-Porter_R-00123-1', bulletFields: ['R-00123'] }],
    ['JR_0124', { externalPath: '/job/Oslo/Night-Porter_JR_0124', bulletFields: ['JR_0124'] }],
    ['/job/Oslo/Night-Porter', { externalPath: '/job/Oslo/Night-Porter', bulletFields: [] }],
    ['/job/Oslo/Porter_Night', { externalPath: '/job/Oslo/Porter_Night', bulletFields: ['Oslo'] }],
  ])('knows %s', (ref, fields) => {
    expect(drafts(list({ ...entry, ...fields }))[0]?.sourceRef).toBe(ref)
  })
})

describe('an extension of JSON Feed', () => {
  const item = { id: '1', url: 'https://loft.example/1', title: 'Sail Maker at Loft', content_text: 'Sew.' }
  const feed = (extension: object): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Jobs',
      items: [{ ...item, ...extension }],
    })

  it.each([
    { _job: null },
    { _job: 'yes' },
    { _job_posting: null },
    { _job_posting: [] },
    { _job_posting: 'no', _job: 7 },
  ])('says nothing as %o', (extension) => {
    expect(drafts(feed(extension))).toEqual(drafts(feed({})))
  })

  it('is read beside one that says nothing', () => {
    const [draft] = drafts(feed({ _job_posting: null, _job: { employer: 'Sail Loft' } }))
    expect(draft?.employer?.name).toBe('Sail Loft')
  })
})

describe('Atom', () => {
  const entry = (a: string): string =>
    `<${a}entry><${a}id>urn:1</${a}id><${a}title>Sail Maker at Loft</${a}title><${a}link href="https://loft.example/1"/>` +
    `<${a}published>2026-04-01T00:00:00Z</${a}published><${a}author><${a}name>Loft</${a}name></${a}author>` +
    `<job:location xmlns:job="https://board.example/ns">Brest</job:location>` +
    `<${a}content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sew <b>sails</b>.</p></div></${a}content></${a}entry>`
  const feed = (name: string, a: string): string =>
    `<?xml version="1.0"?>\n<${a}feed xmlns${name}="http://www.w3.org/2005/Atom"><${a}title>Jobs at Loft</${a}title>` +
    `${entry(a)}${entry(a).replace('urn:1', 'urn:2')}</${a}feed>`

  it.each([
    [':a', 'a:'],
    [':atom03', 'atom03:'],
  ])('may have the prefix %s', (name, prefix) => {
    expect(drafts(feed(name, prefix))).toEqual(drafts(feed('', '')))
  })

  it('is none in another namespace', () => {
    const text = feed(':b', 'a:').replace('xmlns:b', 'xmlns:a="https://feed.example" xmlns:b')
    expect(() => drafts(text)).not.toThrow()
    expect(drafts(text)[0]?.paths['title']).not.toBe('title')
  })
})

describe('Greenhouse’s ranges of pay', () => {
  const post = { id: 1, internal_job_id: 2, title: 'Sail Maker', absolute_url: 'https://loft.example/1' }
  const range = (title: string, min: number) => ({
    ...{ title, currency_type: 'USD', min_cents: min * 100, max_cents: min * 100 },
  })

  it.each([
    ['US', ['Austin, TX', 'All other places'], [50_000, 60_000]],
    ['US', ['Austin, TX', 'US'], [60_000, 60_000]],
    ['York', ['New York', 'York'], [60_000, 60_000]],
    ['York', ['New York', 'Zone B'], [50_000, 60_000]],
    ['Virginia', ['West Virginia', 'Virginia'], [60_000, 60_000]],
    ['New York, NY', ['Zone A: New York', 'Zone B'], [50_000, 50_000]],
    ['New York, NY', ['New York State', 'New York, NY'], [60_000, 60_000]],
    ['New York', ['Pay range in New York, annual', 'Austin'], [50_000, 50_000]],
    ['Austin; Berlin', ['Berlin', 'Austin'], [50_000, 60_000]],
  ])('in %s, of %o', (name, [first, second], [min, max]) => {
    const ranges = [range(first ?? '', 50_000), range(second ?? '', 60_000)]
    const [draft] = drafts(
      JSON.stringify({ jobs: [{ ...post, location: { name }, pay_input_ranges: ranges }] }),
    )
    expect([draft?.salary?.min, draft?.salary?.max]).toEqual([min, max])
  })
})
