import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchAll } from '../../lib/identity/match.ts'
import { opening } from '../../lib/opening.ts'
import { about, barnBody, equality, organBody, posting, text } from './invented.ts'

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

describe('matchAll', () => {
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

  it('counts the latest of several statements of one posting', () => {
    const later = posting({ title: 'Organ Restorer (updated)', capturedAt: '2026-04-01T00:00:00Z' })
    expect(matchAll([later, posting()]).openings.map(({ title }) => title)).toEqual([later.title])
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

  it('merges nothing on names alone', () => {
    const bare = [posting({ body: '' }), posting({ sourceId: 'board', body: '' })]
    expect(matchAll(bare).openings).toHaveLength(2)
  })
})
