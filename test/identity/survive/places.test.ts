import { describe, expect, it } from 'vitest'
import { survive } from '../../../lib/identity/survive/survive.ts'
import type { Posting } from '../../../lib/posting.ts'
import { readPlaces } from '../../../lib/text/place/place.ts'
import { postingOf } from '../../posting-of.ts'

type Place = Posting['locations'][number]
const at = (city: string | undefined, region: string | undefined, country: string | undefined): Place => ({
  text: [city, region, country].filter(Boolean).join(', '),
  ...(city && { city }),
  ...(region && { region }),
  ...(country && { country }),
})
const told = (...places: readonly Place[][]) =>
  survive(
    places.map((locations, n) =>
      postingOf({ sourceId: `s${n}`, sourceRef: `${n}`, channel: 'feed', locations }),
    ),
  ).locations.map(({ city, region, country }) => [city, region, country].filter(Boolean).join(' '))

const portlands = [at('Portland', 'OR', 'US'), at('Portland', 'ME', 'US')]

describe('the places of an opening', () => {
  it.each([
    ['two towns of one name', [portlands], ['Portland OR US', 'Portland ME US']],
    ['two states', [[at(undefined, 'CA', 'US'), at(undefined, 'TX', 'US')]], ['CA US', 'TX US']],
    [
      'a city and another country',
      [[at('Berlin', undefined, 'DE'), at(undefined, undefined, 'FR')]],
      ['Berlin DE', 'FR'],
    ],
    [
      'a city and its own country',
      [[at('Berlin', undefined, 'DE'), at(undefined, undefined, 'DE')]],
      ['Berlin DE'],
    ],
    [
      'a city and another state',
      [[at('Austin', 'TX', 'US'), at(undefined, 'CA', 'US')]],
      ['Austin TX US', 'CA US'],
    ],
    ['a city and its own state', [[at(undefined, 'TX', 'US'), at('Austin', 'TX', 'US')]], ['Austin TX US']],
    [
      'a city with its country and without',
      [[at('Cambridge', undefined, undefined)], [at('Cambridge', undefined, 'GB')]],
      ['Cambridge GB'],
    ],
    [
      'a city in two regions without a code',
      [[at('Leeds', 'England', 'GB')], [at('Leeds', 'West Yorkshire', 'GB')]],
      ['Leeds England GB'],
    ],
    [
      'a city with its state and without',
      [[at('Portland', undefined, 'US')], [at('Portland', 'OR', 'US')]],
      ['Portland OR US'],
    ],
  ])('of %s', (_, places, expected) => {
    expect(told(...places)).toEqual(expected)
  })

  it('are all that a field lists', () => {
    expect(told(readPlaces('California; Texas').locations.map((place) => ({ text: '', ...place })))).toEqual([
      'CA US',
      'TX US',
    ])
  })
})

describe('the words of a place', () => {
  const words = (text: string, ...cities: string[]) =>
    survive([postingOf({ locations: cities.map((city) => ({ text, city, country: 'GB' })) })]).locations.map(
      (place) => place.text,
    )

  it.each([
    ['Bradford, UK; Leeds, UK', ['Bradford, UK', 'Leeds, UK']],
    ['Bradford / Leeds', ['Bradford', 'Leeds']],
    ['Leeds and Bradford', ['Leeds and Bradford', 'Leeds and Bradford']],
    ['Leeds; Leeds and Bradford', ['Leeds; Leeds and Bradford', 'Leeds and Bradford']],
  ])('of the list "%s" are its own where they can be told', (text, told) => {
    const cities = text.startsWith('Brad') ? ['Bradford', 'Leeds'] : ['Leeds', 'Bradford']
    expect(words(text, ...cities)).toEqual(told)
  })

  it('that a field has for it alone stay as they are', () => {
    expect(words('Leeds; no car needed', 'Leeds')).toEqual(['Leeds; no car needed'])
  })
})

describe('what postings say together', () => {
  it("is no other employer's card", () => {
    const apply = [{ url: 'https://a.example/1' }]
    const own = postingOf({
      sourceId: 'a',
      sourceRef: '1',
      channel: 'feed',
      employer: { name: 'Crumb', masked: false },
      apply,
    })
    const agency = {
      name: 'Hays Recruiting',
      masked: false,
      url: 'https://hays.example/',
      logo: 'https://hays.example/l.png',
    }
    const same = { name: 'Crumb Ltd', masked: false, url: 'https://crumb.example/' }
    const other = (employer: Posting['employer'], n: number) =>
      postingOf({ sourceId: `p${n}`, sourceRef: '1', channel: 'portal', employer, apply })
    expect(survive([own, other(agency, 1)]).employer).toEqual({ name: 'Crumb', masked: false })
    expect(survive([own, other(agency, 1), other(same, 2)]).employer?.url).toBe('https://crumb.example/')
  })

  it('credits a source once, however many postings it has', () => {
    const attribution = { text: 'via Foo', url: 'https://foo.example/' }
    const two = ['1', '2'].map((sourceRef) => postingOf({ sourceId: 'foo', sourceRef, attribution }))
    expect(survive(two).attributions).toHaveLength(1)
  })
})

it('keeps the place that says its postal code, whoever names it first', () => {
  const plain = at('Whitby', 'England', 'GB')
  const places = [[plain], [{ ...plain, postalCode: 'YO21 3DT' }]]
  const postings = places.map((locations, n) =>
    postingOf({ sourceId: `s${n}`, sourceRef: `${n}`, channel: 'feed', locations }),
  )
  expect(survive(postings).locations).toMatchObject([{ city: 'Whitby', postalCode: 'YO21 3DT' }])
})
