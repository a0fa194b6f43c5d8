import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opening } from '../../lib/opening.ts'
import { about, barnBody, equality, organBody, posting, text } from './invented.ts'
import { matchAll } from './match-all.ts'

const wells = [{ text: 'Wells', city: 'Wells', country: 'GB' }]
const set = [
  posting({ channel: 'first-party' }),
  posting({
    sourceId: 'board',
    sourceRef: 'b',
    channel: 'portal',
    employer: null,
    capturedAt: '2026-03-09T06:00:00Z',
  }),
  posting({
    sourceId: 'feed',
    sourceRef: 'f',
    locations: [],
    body: text(about, organBody),
    capturedAt: '2026-03-05T06:00:00Z',
  }),
  posting({ sourceRef: '2', title: 'Barn Surveyor', body: text(about, barnBody, equality) }),
  posting({
    sourceRef: '3',
    title: 'Bookkeeper',
    body: text(about, 'Post the invoices of nine counties', equality),
  }),
  posting({ sourceRef: '4', locations: wells }),
  posting({
    sourceRef: '5',
    posted: { date: '2026-11-02', approximate: false },
    capturedAt: '2026-11-02T06:00:00Z',
  }),
]
const refs = (postings: readonly { sourceRef: string }[]) =>
  postings.map(({ sourceRef }) => sourceRef).join(' ')

describe('matching', () => {
  it('finds openings, siblings and reposts', () => {
    const { openings } = matchAll(set)
    const named = new Map(openings.map((each) => [refs(each.postings), each]))
    expect([...named.keys()].sort()).toEqual(['1 b', '2', '3', '4', '5', 'f'])
    expect(named.get('4')?.roleGroupId).toBe(named.get('1 b')?.roleGroupId)
    expect(named.get('5')?.repostOf).toBe(named.get('1 b')?.openingId)
  })

  it('attaches a copy without a place once only one opening fits', () => {
    const { openings } = matchAll(set.filter(({ sourceRef }) => !['4', '5'].includes(sourceRef)))
    expect(openings.map(({ postings }) => refs(postings)).sort()).toEqual(['1 f b', '2', '3'])
  })

  it('makes openings that the schema takes', () => {
    for (const each of matchAll(set).openings) expect(opening.parse(each)).toEqual(each)
  })

  it('gives the same bytes for any order', () => {
    const first = JSON.stringify(matchAll(set).openings)
    fc.assert(
      fc.property(fc.shuffledSubarray(set, { minLength: set.length }), (shuffled) => {
        expect(JSON.stringify(matchAll(shuffled).openings)).toBe(first)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps an id when postings join that are younger', () => {
    const [alone] = matchAll([posting()]).openings
    const [joined] = matchAll(set.slice(0, 3)).openings
    expect(joined?.openingId).toBe(alone?.openingId)
  })

  it('keeps hundreds of postings of one title apart when their ids differ', () => {
    const many = Array.from({ length: 496 }, (_, n) =>
      posting({
        sourceRef: `${n}`,
        body: '',
        apply: [{ url: `https://boards.greenhouse.io/tallow/jobs/${4_000_000 + n}` }],
      }),
    )
    const { openings, capped } = matchAll(many)
    expect([openings.length, capped > 0]).toEqual([496, true])
  })

  const towns = ['Ely', 'Wells', 'Bath', 'York', 'Ripon', 'Truro', 'Derby'].flatMap((name) =>
    ['', ' North', ' South', ' East', ' West'].map((side) => `${name}${side}`),
  )
  it.each([30, 31, 35])('joins the copies of a chain in %i towns', (count) => {
    const body = text(organBody.slice(0, 5))
    const copies = towns.slice(0, count).flatMap((city, n) => {
      const locations = [{ text: city, city, country: 'GB' }]
      return ['direct', 'board'].map((sourceId) => posting({ sourceId, sourceRef: `${n}`, body, locations }))
    })
    expect(matchAll(copies).openings.map(({ postings }) => postings.length)).toEqual(Array(count).fill(2))
  })

  it.each([
    ['street', 'Mill Lane 4, Ely', '98 Station Road, Ely CB7 4BS'],
    ['postcode', 'Ely CB6 1AA', 'Ely, CB7 4BS'],
    ['district', 'Prickwillow, Ely', 'Ely (Chettisham)'],
  ])('keeps two branches in one town apart by their %s, as siblings', (_, here, there) => {
    const at = (sourceRef: string, words: string) =>
      posting({ sourceRef, locations: [{ text: words, city: 'Ely', country: 'GB' }] })
    const { openings } = matchAll([at('1', here), at('2', there)])
    expect(openings.map(({ roleGroupId }) => roleGroupId)).toEqual(Array(2).fill(expect.any(String)))
    expect(matchAll([at('1', here), at('2', `Ely, ${here}, United Kingdom`)]).openings).toHaveLength(1)
    expect(matchAll([at('1', here), at('2', 'Ely, England (hybrid)')]).openings).toHaveLength(1)
  })

  it('keeps two vacancies of one source apart by their pay, if nobody could be paid both', () => {
    const paying = (sourceRef: string, min: number, max: number) =>
      posting({ sourceRef, salary: { currency: 'GBP', period: 'hour', min, max, text: '', assumed: [] } })
    expect(matchAll([paying('1', 11.9, 11.9), paying('2', 12.6, 12.6)]).openings).toHaveLength(2)
    expect(matchAll([paying('1', 11, 13), paying('2', 12.6, 14)]).openings).toHaveLength(1)
  })

  it('joins the copies of two vacancies of which one title holds the other', () => {
    const both = ['direct', 'board'].flatMap((sourceId) => [
      posting({ sourceId, sourceRef: 'plain' }),
      posting({ sourceId, sourceRef: 'nights', title: 'Organ Restorer (Nights)' }),
    ])
    const { openings } = matchAll(both)
    expect(openings.map(({ postings }) => refs(postings)).sort()).toEqual(['nights nights', 'plain plain'])
  })

  it('leaves one text under an employer that may be misspelt to a person', () => {
    const copy = posting({ sourceId: 'board', employer: 'Talow & Finch' })
    const other = posting({ sourceId: 'board', employer: 'Marrow Brothers' })
    expect(matchAll([posting(), copy]).edges.map(({ decision }) => decision)).toEqual(['review'])
    expect(matchAll([posting(), other]).edges).toEqual([])
  })

  it('merges nothing on names alone', () => {
    const bare = [posting({ body: '' }), posting({ sourceId: 'board', body: '' })]
    expect(matchAll(bare).openings).toHaveLength(2)
  })
})
