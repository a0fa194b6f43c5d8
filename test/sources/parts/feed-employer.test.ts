import { describe, expect, it } from 'vitest'
import {
  aroundEmployer,
  isEmployer,
  splitTitle,
  titleStyle,
  withoutEmployer,
  withoutPlace,
} from '../../../lib/sources/parts/feed-employer.ts'

describe('the style of a feed’s titles', () => {
  it.each([
    ['employer-first', ['Wool & Co: Loom Engineer', 'Paper House: Bookbinder', 'Ink Bros: Illustrator']],
    ['employer-last', ['Engineer at Wool & Co', 'Binder at Paper House', 'Illustrator @ Ink Bros']],
    ['employer-last', ['Engineer @Wool & Co', 'Binder @Paper House', 'Illustrator @Ink Bros']],
    ['employer-last', ['Entwickler bei Wolle GmbH', 'Koch bei Gasthaus Nord', 'Maurer bei Stein & Co']],
    ['plain', ['Wool & Co: Loom Engineer']],
    ['plain', ['Engineering: Loom Lead', 'Marketing: Writer', 'Sales: Agent']],
    ['plain', ['Berlin: Koch', 'Hamburg: Maurer', 'Bremen: Pilot']],
    ['plain', ['Wool: Weaver', 'Wool: Dyer', 'Wool: Spinner']],
    ['plain', ['Senior Engineer: Backend', 'Product Manager: Growth', 'Data Analyst: Pricing']],
    ['plain', ['Loom Engineer', 'Bookbinder', 'Illustrator', 'Nurse at night']],
    ['plain', []],
  ])('is %s for %j', (style, titles) => {
    expect(titleStyle(titles, 'Jobs')).toBe(style)
  })

  it('is known of a board that always writes so', () => {
    expect(titleStyle(['Wool & Co: Loom Engineer'], 'We Work Remotely')).toBe('employer-first')
  })

  it('leaves a title whole that does not follow the others', () => {
    expect(splitTitle('Support Agent', 'employer-first')).toEqual({ title: 'Support Agent' })
    expect(splitTitle('Wool: Agent: Night', 'employer-first')).toEqual({
      title: 'Agent: Night',
      employer: 'Wool',
    })
    expect(splitTitle('Chef at Sea at Blue Inn', 'employer-last')).toEqual({
      title: 'Chef at Sea at Blue Inn',
    })
    expect(splitTitle('Chef at Blue Inn', 'employer-last')).toEqual({ title: 'Chef', employer: 'Blue Inn' })
  })
})

it.each([
  ['Dairy (Berlin, Germany)', 'Dairy', 'Berlin, Germany'],
  ['Dairy (Leeds)', 'Dairy', 'Leeds'],
  ['Dairy (US)', 'Dairy', 'US'],
  ['Dairy (Remote, Spain)', 'Dairy', 'Remote, Spain'],
  ['Dairy (Worldwide)', 'Dairy', 'Worldwide'],
  ['Dairy (YC S21)', 'Dairy (YC S21)', undefined],
  ['Dairy (AI)', 'Dairy (AI)', undefined],
  ['Dairy (a Cow company)', 'Dairy (a Cow company)', undefined],
])('a title of somebody at %s names the place', (behind, employer, place) => {
  const split = splitTitle(`Turner at ${behind}`, 'employer-last')
  expect(split).toEqual({ title: 'Turner', employer, ...(place !== undefined && { place }) })
})

describe('the author of an item', () => {
  it.each([
    ['Quay Ltd', 'Harbour jobs', 'Quay Ltd is looking for an operator.', true],
    ['Quay Ltd', 'Jobs at Quay Ltd', '', true],
    ['Quay', 'Jobs', 'Join Quay and lift boxes.', true],
    ['Quay', 'Jobs', 'Die Quay sucht einen Kranführer.', true],
    ['Jane Roe', 'Harbour jobs', 'Contact Jane Roe with questions.', false],
    ['admin', 'Harbour jobs', 'Lift boxes.', false],
    ['hr@quay.example (Quay)', 'Quay', 'Quay is hiring.', false],
  ])('%s of %s is believed: %s', (author, channel, body, expected) => {
    expect(isEmployer(author, channel, body)).toBe(expected)
  })
})

it.each([
  ['Weaver - Wool House', 'Wool House', 'Weaver'],
  ['Weaver at wool house', 'Wool House', 'Weaver'],
  ['Wool House: Weaver', 'Wool House', 'Weaver'],
  ['Weaver', 'Wool House', 'Weaver'],
  ['Wool House', 'Wool House', 'Wool House'],
  ['Weaver for Wool House', 'Wool House', 'Weaver for Wool House'],
  ['Weaver', undefined, 'Weaver'],
])('takes the employer that is named elsewhere out of %s (%s)', (title, employer, expected) => {
  expect(withoutEmployer(title, employer)).toBe(expected)
})

it.each([
  ['Weaver - Wool House - Dallas, TX 75201', 'Wool House', { title: 'Weaver', place: 'Dallas, TX 75201' }],
  ['Weaver - Night - Wool House - Leeds', 'Wool House', { title: 'Weaver - Night', place: 'Leeds' }],
  ['Weaver - Wool House - Night shift', 'Wool House', undefined],
  ['Weaver - Wool House', 'Wool House', undefined],
  ['Weaver - Dyer - Leeds', undefined, undefined],
])('finds the role and the place around the employer in %s', (title, employer, expected) => {
  expect(aroundEmployer(title, employer)).toEqual(expected)
})

it.each([
  ['Weaver (Leeds, GB, LS1)', ['Leeds, GB, LS1'], 'Weaver'],
  ['Weaver (Leeds  GB)', [undefined, 'Leeds, GB'], 'Weaver'],
  ['Weaver (m/f/d)', ['Leeds'], 'Weaver (m/f/d)'],
  ['(Leeds)', ['Leeds'], '(Leeds)'],
  ['Weaver )', ['Leeds'], 'Weaver )'],
])('takes the place that is named elsewhere out of %s', (title, places, expected) => {
  expect(withoutPlace(title, places)).toBe(expected)
})
