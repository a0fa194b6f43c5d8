import { describe, expect, it } from 'vitest'
import { viewOpening } from '../../lib/feeds/view.ts'
import type { Opening } from '../../lib/opening.ts'
import { bareOpening, sampleOpening } from './sample-openings.ts'

const london = { text: 'London', city: 'London', country: 'GB' }
const leeds = { text: 'Leeds, England', city: 'Leeds', region: 'England', country: 'GB' }
const malmo = { text: 'Malmö', city: 'Malmö', country: 'SE' }
const idsOf = (locations: Opening['locations'], filter = {}) =>
  viewOpening(sampleOpening({ locations }), { format: 'indeed-xml', filter }).map(
    ({ listingId }) => listingId,
  )

describe('an opening in several places', () => {
  it('is one listing per place for a board that shows one', () => {
    const listings = viewOpening(sampleOpening({ locations: [london, malmo] }), { format: 'indeed-xml' })
    expect(listings.map(({ locations }) => locations)).toEqual([[london], [malmo]])
    expect(new Set(listings.map(({ listingId }) => listingId)).size).toBe(2)
  })

  it('is one listing elsewhere, under its own id', () => {
    const [listing, ...more] = viewOpening(sampleOpening({ locations: [london, malmo] }), { format: 'rss' })
    expect([listing?.listingId, listing?.locations, more]).toEqual(['op-breakfast-chef', [london, malmo], []])
  })

  it('keeps its ids when places come, go, change order, or gain a region', () => {
    const [first, second] = idsOf([london, malmo])
    expect(idsOf([malmo, leeds, { ...london, region: 'England', text: 'London (hybrid)' }])).toEqual([
      second,
      expect.anything(),
      first,
    ])
    expect(idsOf([london])).toEqual([first])
  })

  it('keeps two towns of one name apart by their region', () => {
    const springfield = (region: string) => ({
      text: 'Springfield',
      city: 'Springfield',
      region,
      country: 'US',
    })
    expect(new Set(idsOf([springfield('IL'), springfield('MA'), springfield('IL')])).size).toBe(2)
  })

  it('is listed only where the partner wants it', () => {
    expect(idsOf([london, malmo], { countries: ['SE'] })).toEqual(idsOf([malmo]))
  })

  it('is one listing for each country where a board is told no more of remote work', () => {
    const remote = sampleOpening({ workplace: 'remote', locations: [london, malmo, leeds] })
    const listings = viewOpening(remote, { format: 'indeed-xml' })
    expect(listings.map(({ locations }) => locations)).toEqual([[london], [malmo]])
    expect(viewOpening({ ...remote, locations: [leeds] }, { format: 'indeed-xml' })[0]?.listingId).toBe(
      listings[0]?.listingId,
    )
    expect(viewOpening(remote, { format: 'linkedin-xml' })).toHaveLength(3)
  })

  it('is one listing if it has no place', () => {
    expect(idsOf([])).toHaveLength(1)
  })
})

const direct = { url: 'https://employer.example/apply', direct: true }
const board = { url: 'https://board.example/7' }
const suspect = { url: 'https://other.example/8', suspect: 'another title' }

describe('the links of a listing', () => {
  it.each<[string, Partial<Opening>, string | undefined, string | undefined]>([
    [
      'are the employer’s own page and its form',
      { apply: [board, direct] },
      'https://jobs.harbour-inn.example/chef?lang=en',
      direct.url,
    ],
    [
      'prefer a direct link to the page of an aggregator',
      { firstParty: false, apply: [board, direct] },
      direct.url,
      direct.url,
    ],
    [
      'are what there is',
      { firstParty: false, url: undefined as never, apply: [board] },
      board.url,
      board.url,
    ],
    ['are never suspect', { url: suspect.url, apply: [suspect, board] }, board.url, board.url],
    [
      'are never suspect, even if that leaves none',
      { url: suspect.url, apply: [suspect] },
      undefined,
      undefined,
    ],
    [
      'are web addresses',
      { url: 'javascript:alert(1)', apply: [{ url: 'data:,x', direct: true }] },
      undefined,
      undefined,
    ],
    [
      'can be parsed',
      { url: 'https://bad host/1', apply: [{ url: 'https://', direct: true }, board] },
      board.url,
      board.url,
    ],
  ])('%s', (_, changes, url, applyUrl) => {
    const [listing] = viewOpening(sampleOpening(changes), { format: 'ndjson' })
    expect([listing?.url, listing?.applyUrl]).toEqual([url, applyUrl])
    expect(listing?.apply).not.toContainEqual(suspect)
  })

  it('are absent where no source gave one', () => {
    const [listing] = viewOpening(bareOpening(), { format: 'rss' })
    expect([listing?.url, listing?.applyUrl]).toEqual([undefined, undefined])
  })
})

describe('what a source asks as attribution', () => {
  const attributions = [
    { sourceId: 'board', text: 'From <A Board>', url: 'https://board.example/?a=1&b=2' },
    { sourceId: 'other', text: 'Advertised by Other' },
  ]

  it('closes the description where it is a duty, escaped', () => {
    const mustCredit = (sourceId: string) => sourceId === 'board'
    const [listing] = viewOpening(bareOpening({ attributions }), { format: 'rss' }, { mustCredit })
    expect(listing?.description.html).toBe(
      '<p>From &lt;A Board&gt; <a href="https://board.example/?a=1&amp;b=2">' +
        'https://board.example/?a=1&amp;b=2</a></p>',
    )
    expect(listing?.description.text).toBe('From <A Board> https://board.example/?a=1&b=2')
  })

  it('is metadata and no more where it is not', () => {
    const [listing] = viewOpening(bareOpening({ attributions }), { format: 'rss' })
    expect([listing?.description.html, listing?.attributions]).toEqual(['', attributions])
  })
})

it('shows no partner where a field came from', () => {
  expect(viewOpening(sampleOpening(), { format: 'ndjson' })[0]).not.toHaveProperty('origin')
})
