import { describe, expect, it } from 'vitest'
import { compareBodies } from '../../lib/identity/body/body.ts'
import { boilerplateOf } from '../../lib/identity/body/boilerplate.ts'
import { compare } from '../../lib/identity/compare.ts'
import { about, barnBody, equality, featuresOf, organBody, type Some, text } from './invented.ts'

// What one employer or agency says around several vacancies, and what it fills in for each.
const frame = [
  'Nobody at the workshop has left before the clock struck five in thirty years.',
  'Everybody learns one new trade each winter, paid for and at the bench.',
  'We close for the whole of August and send a postcard to each customer.',
]
const terms = [
  'Send your papers today and one of our consultants will call within one working day.',
  'Due to the number of letters we can only reply to those who are shortlisted.',
]
/** The frame's last two lines, as another hand would write them. */
const worded = [
  'Everybody picks up a new trade every winter, which we pay for, at the bench.',
  'We shut for August as a whole and each customer gets a postcard from us.',
]
const between = (lines: readonly string[]): Some => ({ body: text(frame, lines, terms, equality) })
const above = (line: string): Some => ({ body: text(line, terms) })
const decided = (a: Some, b: Some) =>
  compare(featuresOf(a), featuresOf({ sourceId: 'board', sourceRef: '2', ...b }), boilerplateOf([])).decision

describe('one text around two vacancies is not one opening', () => {
  const client = {
    church: above('Our client, a church in Ely, wants its flue pipes voiced by spring.'),
    museum: above('Our client, a museum of trams, wants bellows of the fair organ leathered.'),
  }
  it.each<[string, Some, Some]>([
    ['a line or two of many', between(organBody.slice(1, 3)), between(barnBody.slice(1, 3))],
    [
      'a line of a hidden employer',
      between(organBody.slice(1, 2)),
      { ...between(barnBody.slice(1, 2)), employer: null },
    ],
    [
      'half of its lines, where a few of the others are reworded',
      between(organBody.slice(1, 4)),
      { body: text(frame.slice(0, 1), worded, barnBody.slice(1, 4), terms, equality) },
    ],
    ['the client of an agency', client.church, { ...client.museum, sourceId: 'direct' }],
  ])('that differ in %s', (_, a, b) => expect(decided(a, b)).not.toBe('same'))
})

describe('a copy is one opening', () => {
  it.each<[string, Some]>([
    ['that leaves lines out', { body: text(frame, organBody.slice(1, 3)) }],
    ['that puts lines between', { body: text(frame, organBody.slice(1, 3), about, terms, equality) }],
    ['that puts lines around', { body: text(about, frame, organBody.slice(1, 3), terms, barnBody[6] ?? '') }],
  ])('%s', (_, copy) => expect(decided(between(organBody.slice(1, 3)), copy)).toBe('same'))
})

it('counts only what stands in the place of other words', () => {
  const replaced = (a: Some, b: Some) =>
    compareBodies(featuresOf(a), featuresOf(b), boilerplateOf([])).replaced
  expect(replaced(between(organBody.slice(1, 3)), between(barnBody.slice(1, 3)))).toBeGreaterThan(10)
  expect(replaced(between(organBody.slice(1, 3)), between([]))).toBe(0)
})
