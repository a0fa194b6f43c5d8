import { describe, expect, it } from 'vitest'
import { unmetDemand, wants } from '../../lib/feeds/filter.ts'
import type { Opening } from '../../lib/opening.ts'
import type { FeedFilter } from '../../lib/partner.ts'
import { bareOpening, sampleOpening } from './sample-openings.ts'

const asOf = '2026-05-04T08:30:00Z'
const whitby = { latitude: 54.48, longitude: -0.61 }
const ofScope = [{ sourceId: 'harbour-inn.se', sourceRef: 'a1' }]
const cases: readonly [string, FeedFilter, Partial<Opening>, boolean][] = [
  ['no demand', {}, {}, true],
  ['a country it has', { countries: ['SE', 'GB'] }, {}, true],
  ['a country it lacks', { countries: ['SE'] }, {}, false],
  ['its workplace', { workplaces: ['onsite', 'hybrid'] }, {}, true],
  ['another workplace', { workplaces: ['remote'] }, {}, false],
  ['its employment type', { employmentTypes: ['FULL_TIME', 'INTERN'] }, {}, true],
  ['another employment type', { employmentTypes: ['INTERN'] }, {}, false],
  ['its seniority', { seniorities: ['mid'] }, {}, true],
  ['another seniority', { seniorities: ['senior'] }, {}, false],
  ['its category in other letters', { categories: ['KITCHEN'] }, {}, true],
  ['its industry as a category', { categories: ['hospitality'] }, {}, true],
  ['another category', { categories: ['Sales'] }, {}, false],
  ['a skill it asks for', { skills: ['Menu Planning'] }, {}, true],
  ['another skill', { skills: ['Rust'] }, {}, false],
  ['its language', { languages: ['en'] }, {}, true],
  ['another language', { languages: ['de'] }, {}, false],
  ['a source it has', { sources: ['harbour-inn'] }, {}, true],
  ['another source', { sources: ['board'] }, {}, false],
  ['a source of whose scope it is', { sources: ['harbour-inn'] }, { postings: ofScope }, true],
  ['the scope that it is of', { sources: ['harbour-inn.se'] }, { postings: ofScope }, true],
  ['another scope', { sources: ['harbour-inn.no'] }, { postings: ofScope }, false],
  ['a source whose name its own begins with', { sources: ['harbour'] }, { postings: ofScope }, false],
  ['a scope of the source it has', { sources: ['harbour-inn.se'] }, {}, false],
  ['first-party channel', { channels: ['first-party'] }, {}, true],
  ['a channel of its sources', { channels: ['portal'] }, { firstParty: false }, true],
  ['a channel none of its sources is', { channels: ['aggregator'] }, {}, false],
  ['an employer on the list', { employers: { allow: ['harbour inn'] } }, {}, true],
  ['an employer off the list', { employers: { allow: ['Other'] } }, {}, false],
  ['an employer that is denied', { employers: { deny: ['HARBOUR INN'] } }, {}, false],
  ['an employer that is not denied', { employers: { deny: ['Other'] } }, {}, true],
  ['first party only', { firstPartyOnly: true }, {}, true],
  ['first party only, of another', { firstPartyOnly: true }, { firstParty: false }, false],
  ['ten days of age', { ageDaysMax: 10 }, {}, true],
  ['nine days of age', { ageDaysMax: 9 }, {}, false],
  ['an age counted from the first sight', { ageDaysMax: 9 }, { posted: undefined as never }, true],
  [
    'an age too great from the first sight',
    { ageDaysMax: 9 },
    { posted: undefined as never, firstSeenAt: '2026-04-24T08:00:00Z' },
    false,
  ],
  ['a radius around it', { near: { ...whitby, km: 5 } }, {}, true],
  ['a radius far from it', { near: { latitude: 51.5, longitude: 0, km: 300 } }, {}, false],
  ['a radius and no coordinates', { near: { ...whitby, km: 5 } }, { locations: [{ text: 'Whitby' }] }, false],
  ['two demands, one unmet', { countries: ['GB'], languages: ['de'] }, {}, false],
]

describe('a partner that asks for', () => {
  it.each(cases)('%s', (_, filter, changes, wanted) => {
    const channelOf = (id: string) => (id === 'harbour-inn' ? 'portal' : undefined)
    const [, unmet] =
      Object.keys(filter).length > 1 ? Object.keys(filter) : [undefined, ...Object.keys(filter)]
    const opening = sampleOpening(changes)
    expect(wants(filter, opening, { asOf, channelOf })).toBe(wanted)
    expect(unmetDemand(filter, opening, { asOf, channelOf })).toBe(wanted ? undefined : unmet)
  })
})

it.each(cases.slice(1).map(([name, filter]) => [name, filter] as const))(
  'does not give what says nothing to whoever asks for %s',
  (name, filter) => {
    const asksNothingOfIt = /denied|\bage\b/.test(name)
    expect(wants(filter, bareOpening({ postings: [] }), { asOf })).toBe(asksNothingOfIt)
  },
)
