import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { limits } from '../../lib/limits.ts'
import { readRecord } from '../../lib/schema.ts'
import type { Draft } from '../../lib/sources/source.ts'
import { drafts } from './drafted.ts'

// One wrong value deep in a record: what is lost, and what is not.

const maker = { title: 'Sail Maker', url: 'https://loft.example/1' }
const smart = { id: '1', name: 'Sail Maker', releasedDate: '2026-04-01', refNumber: 'R1' }
const offer = {
  id: 1,
  title: 'Sail Maker',
  careers_url: 'https://loft.example/1',
  guid: 'a',
  requirements: 'x',
}
const ashby = { id: '1', title: 'Sail Maker', jobUrl: 'https://loft.example/1', isListed: true }
const workable = { shortcode: 'A1', title: 'Sail Maker', telecommuting: false, url: 'https://loft.example/1' }
const lever = { id: '1', text: 'Sail Maker', hostedUrl: 'https://loft.example/1' }
const teamtailor = { id: '1', type: 'jobs', links: { 'careersite-job-url': 'https://loft.example/1' } }
const adzuna = { id: '1', adref: 'x', title: 'Sail Maker', redirect_url: 'https://loft.example/1' }
const brest = { city: 'Brest', country: 'France' }

const one = (record: object): string => JSON.stringify([record])

const placesIn = ({ places = [] }: Draft): readonly string[] =>
  places.map((place) =>
    typeof place === 'string' ? place : (place.city ?? place.text ?? place.country ?? ''),
  )
const said = ({ workplace, employment = [], category }: Draft): readonly unknown[] =>
  [workplace, ...employment, category].filter(Boolean)

it('takes a flag that is written as text for what it says', () => {
  const places = [brest, { city: 'Nantes', hidden: 'true' }]
  const [draft] = drafts(one({ ...workable, locations: places }))
  expect(draft && placesIn(draft)).toEqual(['Brest'])
})

describe('a wrong part costs only itself', () => {
  it.each([
    [
      'Lever, one text for a list',
      one({
        ...lever,
        country: 'FR',
        categories: { location: 'Brest', commitment: 'Full-time', team: 'Loft', allLocations: 'Brest' },
      }),
      ['Brest', 'Full-time', 'Loft'],
      'categories.allLocations',
    ],
    [
      'SmartRecruiters, a word for a flag',
      one({ ...smart, location: { city: 'Brest', country: 'fr', remote: 'perhaps', hybrid: true } }),
      ['Brest', 'hybrid'],
      'location.remote',
    ],
    [
      'Adzuna, one text for a list',
      JSON.stringify({ count: 1, results: [{ ...adzuna, location: { display_name: 'Brest', area: 'UK' } }] }),
      ['Brest'],
      'location.area',
    ],
    [
      'Workable, a null among places',
      one({ ...workable, locations: [brest, null] }),
      ['Brest'],
      'locations.1',
    ],
    ['Recruitee, a null among places', one({ ...offer, locations: [null, brest] }), ['Brest'], 'locations.0'],
    [
      'Ashby, a null among other places',
      one({ ...ashby, location: 'Brest', secondaryLocations: [null, { location: 'Nantes' }] }),
      ['Brest', 'Nantes'],
      'secondaryLocations.0',
    ],
    [
      'JSON-LD, a null among places',
      JSON.stringify({
        '@type': 'JobPosting',
        ...maker,
        jobLocation: [null, 'Brest', { address: { addressLocality: 'Nantes' } }],
      }),
      ['Brest', 'Nantes'],
      'jobLocation.0',
    ],
    [
      'JSON-LD, a flag in an address',
      JSON.stringify({
        '@type': 'JobPosting',
        ...maker,
        jobLocation: { address: { addressLocality: 'Brest', addressRegion: true } },
      }),
      ['Brest'],
      'jobLocation.address.addressRegion',
    ],
    [
      'Teamtailor, a number for a flag',
      JSON.stringify({
        data: [
          { ...teamtailor, attributes: { title: 'Sail Maker', internal: 0, 'remote-status': 'hybrid' } },
        ],
      }),
      ['hybrid'],
      'attributes.internal',
    ],
  ])('%s', (_, text, expected, lost) => {
    const [draft] = drafts(text)
    expect(draft && [...placesIn(draft), ...said(draft)]).toEqual(expected)
    expect(draft?.problems?.map(({ field }) => field)).toEqual([lost])
  })

  it('Remotive, a number among the tags', () => {
    const job = {
      id: 1,
      ...maker,
      company_name: 'Loft',
      job_type: 'full_time',
      publication_date: '2026-04-01',
    }
    const text = JSON.stringify({ '0-legal-notice': 'x', jobs: [{ ...job, tags: ['welding', 7] }] })
    expect(drafts(text)[0]?.skills?.map(({ name }) => name)).toEqual(['welding'])
  })
})

describe('a title of the wrong kind refuses its record', () => {
  it.each([
    ['alone', one({ ...lever, text: 7, categories: {} })],
    ['within', JSON.stringify({ data: [{ ...teamtailor, attributes: { title: 7 } }] })],
    ['around', JSON.stringify({ data: [{ ...teamtailor, attributes: 'Sail Maker' }] })],
  ])('%s', (_, text) => {
    expect(() => drafts(text)).toThrow('invalid_field')
  })
})

describe('a record', () => {
  const named = z.object({ name: z.string(), size: z.number().nullish() })
  const schema = z.object({
    id: z.string(),
    list: z.array(named).nullish(),
    either: z.union([z.string(), named, z.array(named)]).nullish(),
  })

  it.each([
    ['a bad element', { id: 'a', list: [{ name: 'b' }, 7] }, { id: 'a', list: [{ name: 'b' }] }, ['list.1']],
    [
      'a bad part',
      { id: 'a', list: [{ name: 'b', size: 'c' }] },
      { id: 'a', list: [{ name: 'b' }] },
      ['list.0.size'],
    ],
    [
      'what lacks a part',
      { id: 'a', list: [{ size: 1 }, { name: 'b' }] },
      { id: 'a', list: [{ name: 'b' }] },
      ['list.0'],
    ],
    [
      'what its own fault costs',
      { id: 'a', list: [{ name: 7 }] },
      { id: 'a', list: [] },
      ['list.0.name', 'list.0'],
    ],
    [
      'the part of a choice',
      { id: 'a', either: { name: 'b', size: 'c' } },
      { id: 'a', either: { name: 'b' } },
      ['either.size'],
    ],
    [
      'the element of a choice',
      { id: 'a', either: [7, { name: 'b' }] },
      { id: 'a', either: [{ name: 'b' }] },
      ['either.0'],
    ],
    ['a choice of nothing', { id: 'a', either: 7 }, { id: 'a' }, ['either']],
    [
      'two of a list',
      { id: 'a', list: [7, { name: 'b' }, 8] },
      { id: 'a', list: [{ name: 'b' }] },
      ['list.0', 'list.2'],
    ],
  ])('goes without %s', (_, input, value, lost) => {
    const read = readRecord(schema, input)
    expect([read.value, read.lost.map(({ at }) => at)]).toEqual([value, lost])
  })

  it.each([
    ['without what it needs', { list: [] }],
    ['with that of another type', { id: 7, list: [7] }],
    ['that is none', 7],
  ])('is none %s', (_, input) => {
    const { value, fatal } = readRecord(schema, input)
    expect([value, fatal.length]).toEqual([undefined, 1])
  })

  it('comes to an end where a rule speaks of what is not there', () => {
    const ruled = schema.refine(() => false, { path: ['place', 'city'] })
    expect(readRecord(ruled, { id: 'a', list: [] }).fatal).toHaveLength(1)
  })

  it('lists no more than a receipt has room for', () => {
    const list = Array.from({ length: 5_000 }, () => 7)
    const { value, lost } = readRecord(schema, { id: 'a', list })
    expect([value, lost.length]).toEqual([{ id: 'a', list: [] }, limits.problemsPerReceiptMax])
  })
})
