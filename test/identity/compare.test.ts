import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBodies } from '../../lib/identity/body/body.ts'
import { boilerplateOf } from '../../lib/identity/body/boilerplate.ts'
import { runsOf, unitsOfFeatures } from '../../lib/identity/body/unpacked.ts'
import { compare } from '../../lib/identity/compare.ts'
import type { Features } from '../../lib/identity/features.ts'
import {
  about,
  against,
  barn,
  barnBody,
  equality,
  featuresOf,
  first,
  german,
  organBody,
  other,
  reworded,
  type Some,
  text,
  uuid,
} from './invented.ts'

const ely = [{ text: 'Ely', city: 'Ely', country: 'GB' }]
const wells = [{ text: 'Wells', city: 'Wells', country: 'GB' }]

const filledIn = (thing: string): Some => ({
  title: `Organ Restorer of ${thing}`,
  body: text(
    `You look after ${thing} in nine counties.`,
    organBody,
    `Five years of ${thing} or of the like.`,
  ),
})
/** What stands around every vacancy of an agency. */
const agency = [
  'We are an independent agency that has placed thousands of people with the best firms of the region.',
  'Send your papers today and one of our consultants will call within one working day.',
  'We act as an employment business for temporary and as an employment agency for permanent positions.',
  'Due to the number of letters we can only reply to those who are shortlisted.',
]

describe('compare: one opening', () => {
  it.each<[string, Some, Some]>([
    ['a copy', {}, {}],
    ['a copy with a hidden employer', {}, { employer: null }],
    ['a reworded copy without a place', {}, { body: reworded, locations: [] }],
    ['a cut copy', {}, { body: `${text(about, organBody.slice(0, 4)).replaceAll('\n', ' - ')} …` }],
    ['a decorated title', {}, { title: '🚀 [Hiring] Organ Restorer (m/f/d) - Remote Friendly' }],
    ['a longer title', {}, { title: 'Organ Restorer, Bellows' }],
    ['an area instead of the city', {}, { locations: [], area: 'Europe' }],
    ['two cities of which the copy lists one', { locations: [...ely, ...wells] }, { locations: wells }],
    ["a level that only the publisher's field says", {}, { seniority: 'senior' }],
    [
      'the same requisition after a year',
      { requisitionId: 'R-7' },
      { requisitionId: 'r-7', body: reworded, posted: { date: '2027-03-02', approximate: false } },
    ],
    [
      'a readvertisement within sixty days',
      { validThrough: '2026-03-30T00:00:00Z' },
      {
        sourceId: 'direct',
        posted: { date: '2026-04-20', approximate: false },
        capturedAt: '2026-04-20T00:00:00Z',
      },
    ],
    ['a double upload', {}, { sourceId: 'direct' }],
    [
      'the same link under a translated text',
      { apply: [{ url: uuid('1') }] },
      { apply: [{ url: `${uuid('1')}/apply?ref=x` }], body: german, language: 'de', title: 'Orgelbauer' },
    ],
    ['an employer with a longer name', {}, { employer: 'Tallow & Finch Restorations Ltd' }],
    ['an employer written without umlauts', { employer: 'Lindgrün AG' }, { employer: 'Lindgruen' }],
    ['a translation without an id', {}, { body: german, language: 'de', title: 'Orgelrestaurator' }],
    [
      'a translation whose team is translated too',
      { title: 'Organ Restorer, Bellows' },
      { body: german, language: 'de', title: 'Orgelrestaurator, Bälge' },
    ],
    [
      'the same link under a title with a word of its own',
      { apply: [{ url: uuid('1') }], title: 'Church Organ Restorer' },
      { apply: [{ url: uuid('1') }], title: 'Organ Restorer Ely Cathedral' },
    ],
    [
      "a title that says both hours, whatever the publisher's fields say",
      { title: 'Organ Restorer (full-time or part-time)', employment: { types: ['FULL_TIME'] } },
      { employment: { types: ['PART_TIME'] }, title: 'Organ Restorer (full-time or part-time)' },
    ],
    ['a title cut within a word', { title: 'Organ Restorer, Bellows' }, { title: 'Organ Restorer, Bel…' }],
    ['an employer written as one word', { employer: 'Tallow Finch' }, { employer: 'TallowFinch' }],
  ])('sees %s', (_, a, b) => expect(against(first(a), other(b)).decision).toBe('same'))
})

describe('compare: two openings', () => {
  it.each<[string, Some, Some, string]>([
    ['another role with the same boilerplate', {}, barn, 'different'],
    [
      'another role with the same link',
      { apply: [{ url: uuid('1') }] },
      { ...barn, apply: [{ url: uuid('1') }] },
      'different',
    ],
    ['another city', {}, { locations: wells }, 'sibling'],
    ['a town that no gazetteer has', {}, { locations: [{ text: 'Mallaig' }] }, 'review'],
    ['such a town in one source', {}, { sourceId: 'direct', locations: [{ text: 'Mallaig' }] }, 'sibling'],
    ['another level', {}, { title: 'Senior Organ Restorer' }, 'sibling'],
    [
      'other hours',
      { title: 'Organ Restorer (Full-time)' },
      { title: 'Organ Restorer (Part-time)' },
      'sibling',
    ],
    ['another employer', {}, { employer: 'Marrow Brothers' }, 'different'],
    ['another rank', {}, { title: 'Assistant Organ Restorer' }, 'sibling'],
    ['another rank of one level', { title: 'Staff Engineer' }, { title: 'Principal Engineer' }, 'sibling'],
    ['another numeral', { title: 'Restorer III' }, { title: 'Restorer IV' }, 'sibling'],
    [
      'another office of one level',
      { title: 'Director of Bellows' },
      { title: 'Associate Director of Bellows' },
      'sibling',
    ],
    ['another number', { title: 'Organ Restorer 1' }, { title: 'Organ Restorer 2' }, 'different'],
    [
      'another team of which the text says nothing',
      { title: 'Organ Restorer - Choir' },
      { title: 'Organ Restorer - Nave' },
      'review',
    ],
    [
      'one text around other duties, whose employer the text alone names',
      { body: text(about, organBody.slice(0, 6), organBody.slice(6), equality) },
      { body: text(about, organBody.slice(0, 6), barnBody.slice(1, 4), equality), employer: null },
      'different',
    ],
    ['other hours of one kind', { title: 'Tuner, 16 hours' }, { title: 'Tuner, 24 hours' }, 'different'],
    ['another contract', { title: 'Tuner - Permanent' }, { title: 'Tuner - Temporary' }, 'different'],
    [
      'another word of one stem',
      { title: 'Bellows Product Lead' },
      { title: 'Bellows Production Lead' },
      'review',
    ],
    [
      'two places that the titles alone name',
      { title: 'Organ Restorer in Norfolk', locations: [{ text: 'Norfolk', region: 'Norfolk' }] },
      { title: 'Organ Restorer in Suffolk', locations: [{ text: 'Suffolk', region: 'Suffolk' }] },
      'review',
    ],
    ['one text filled in for two', filledIn('Bellows'), filledIn('Pipes'), 'different'],
    [
      'one text filled in for two, one of which it always names',
      filledIn('Bellows'),
      filledIn('Harps'),
      'different',
    ],
    [
      'an advertisement of an agency that says little else',
      { body: text(agency, organBody.slice(2, 4)) },
      { body: text(agency, barnBody.slice(2, 4)) },
      'review',
    ],
    [
      'another team with the same link',
      { title: 'Organ Restorer, Bellows', apply: [{ url: uuid('1') }] },
      { title: 'Organ Restorer, Barns', body: text(barnBody), apply: [{ url: uuid('1') }] },
      'different',
    ],
    [
      'a translation of another role',
      barn,
      { body: text(about, german, equality), language: 'de', title: 'Orgelrestaurator' },
      'different',
    ],
    ['another employer that shares a name', {}, { employer: 'Tallow & Marrow' }, 'different'],
    ['another requisition', { requisitionId: 'R-7' }, { requisitionId: 'R-8' }, 'different'],
    [
      'another posting of one applicant tracking system',
      { apply: [{ url: uuid('1') }] },
      { apply: [{ url: uuid('2') }] },
      'different',
    ],
    [
      'another team under titles cut alike',
      { body: text(about, organBody, equality) },
      { body: text(about, barnBody, equality) },
      'different',
    ],
    [
      'a readvertisement after five months',
      { validThrough: '2026-03-30T00:00:00Z' },
      { posted: { date: '2026-09-01', approximate: false } },
      'repost',
    ],
    ['one source with two titles', {}, { sourceId: 'direct', title: 'Organ Tuner' }, 'different'],
    [
      'one source with a longer title',
      {},
      { sourceId: 'direct', title: 'Church Organ Restorer' },
      'different',
    ],
    ['one source with a team', {}, { sourceId: 'direct', title: 'Organ Restorer - Nave' }, 'different'],
    ['names alone', { body: '' }, { body: '' }, 'review'],
    [
      'most of the lines under a hidden employer',
      {},
      { employer: null, body: text(organBody.slice(0, 5), barnBody.slice(0, 2)) },
      'review',
    ],
  ])('sees %s', (_, a, b, decision) => expect(against(first(a), other(b)).decision).toBe(decision))
})

describe('compare: two titles with a word each', () => {
  const [choir, nave] = [first({ title: 'Organ Restorer, Choir' }), other({ title: 'Organ Restorer, Nave' })]

  it('are held apart by a veto that leaves them to a person', () =>
    expect(against(choir, nave)).toMatchObject({ decision: 'review', vetoes: [{ name: 'title' }] }))

  it.each<[string, Some, Some]>([
    ['an id', { apply: [{ url: uuid('1') }] }, {}],
    ['a language each', {}, { language: 'de' }],
  ])('are none of those with %s', (_, alike, own) => {
    const choir = first({ title: 'Choir Organist', ...alike })
    const nave = other({ title: 'Nave Organist', ...alike, ...own })
    expect(against(choir, nave).vetoes.map(({ name }) => name)).not.toContain('title')
  })
})

describe('compare', () => {
  const some = [
    {},
    barn,
    { body: reworded, locations: [] },
    { employer: null },
    { locations: wells },
    { body: '' },
  ]

  it('says the same with its arguments swapped, units swapped too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...some), fc.constantFrom(...some), (a, b) => {
        const [one, two] = [first(a), other(b)]
        const [there, back] = [compare(one, two, boilerplateOf([])), compare(two, one, boilerplateOf([]))]
        expect(back).toEqual({ ...there, aligned: there.aligned.map(([x, y, weight]) => [y, x, weight]) })
      }),
    )
  })

  it.each(['direct', 'board'])('counts less what %s alone says of every role', (sourceId) => {
    const roles = ['Barn Surveyor', 'Bookkeeper', 'Van Driver', 'Cook'].map((title) =>
      featuresOf({ sourceId, sourceRef: title, title, body: text(about, equality) }),
    )
    const matched = (seen: readonly Features[]) =>
      compareBodies(first(), other(), boilerplateOf(seen)).matched
    expect(matched(roles)).toBeLessThan(matched([]))
  })

  it('counts a word once in a bullet that says it again', () => {
    const { stems, masses } = unitsOfFeatures(first({ body: 'Tune bellows, tune pipes and bellows' }))
    expect([new Set(stems).size, stems.length]).toEqual([3, 3])
    expect(masses).toEqual([3])
  })

  it('finds a posting by a bullet once, however often it stands there', () => {
    const [bellows = ''] = organBody.slice(2)
    expect(runsOf(first({ body: text(bellows, bellows, bellows) }))).toEqual(runsOf(first({ body: bellows })))
  })

  it('gives weights that add up to its confidence', () => {
    const { evidence, confidence } = against(first(), other({ body: reworded }))
    const odds = evidence.reduce((sum, { weight }) => sum + weight, 0)
    expect(confidence).toBeCloseTo(1 / (1 + 2 ** -odds), 2)
  })

  it('takes features that went through JSON', () => {
    const stored = JSON.parse(JSON.stringify(other({ body: reworded }))) as Features
    expect(against(first(), stored)).toEqual(against(first(), other({ body: reworded })))
  })

  it('needs at most 3 kB of features for an ordinary posting', () => {
    const long = Array.from({ length: 60 }, (_, n) => `${organBody[n % 8]} and again in parish number ${n}`)
    expect(JSON.stringify(first({ body: text(long) })).length).toBeLessThan(3_000)
  })
})
