import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../lib/identity/compare.ts'
import { against, first, other, type Some, text } from '../invented.ts'

// One text that an employer fills in for two houses of one town, and what copies make of it.
const school = (name: string): string =>
  text(
    `${name} Primary sings before it counts.`,
    'You help small groups to read, and tie forty shoes a day.',
    `You join the four of us who look after the youngest class at ${name}.`,
    'You cut paper, mix paint and wash brushes for the afternoon.',
    `Come and see ${name} on any Thursday morning.`,
  )
const heim = (name: string): string =>
  text(
    `Für unser Haus ${name} suchen wir Verstärkung.`,
    'Sie begleiten zwölf Menschen durch den Tag und dokumentieren am Tablet.',
    `Im Haus ${name} leben sechzig Menschen auf drei Etagen.`,
    'Sie leiten Auszubildende an und sprechen mit Angehörigen.',
  )
const care = (whom: string, town = 'Ely'): string =>
  text(
    `We need support workers for residential homes for ${whom} in and around ${town}.`,
    `You help ${whom} to cook, to shop and to see their friends.`,
    'You write the day down and hand over to the night.',
    'A car and patience are needed.',
  )
const agency = (body: string, rest: Some = {}): Some => ({ body, employer: null, ...rest })

describe('one text with another word in the same place', () => {
  it.each<[string, Some, Some, Decision]>([
    ['is two schools', { body: school('Larkfield') }, { body: school('Pebblebrook') }, 'sibling'],
    [
      'is two schools in one source',
      { body: school('Larkfield') },
      { body: school('Pebblebrook'), sourceId: 'direct' },
      'sibling',
    ],
    [
      'is two houses',
      { body: heim('Möwenblick'), language: 'de' },
      { body: heim('Dünenhof'), language: 'de' },
      'sibling',
    ],
    ['is two trades', agency(care('adults')), agency(care('children')), 'sibling'],
    [
      'is two towns, even where both are listed under one',
      agency(care('adults')),
      agency(care('adults', 'Stuntney')),
      'sibling',
    ],
    ['is the same in a copy', { body: school('Larkfield') }, { body: school('Larkfield') }, 'same'],
    [
      'is the same where the copy says county for town',
      agency(care('adults')),
      agency(care('adults', 'Kent')),
      'same',
    ],
    [
      'is the same where the employer is hidden',
      { body: school('Tallow') },
      agency(school('Somebody')),
      'same',
    ],
    [
      'is the same for another recruiter',
      { body: text(school('Larkfield'), 'Contact Joan Fettes.', 'Email Joan Fettes your questions.') },
      { body: text(school('Larkfield'), 'Contact Omar Quill.', 'Email Omar Quill your questions.') },
      'same',
    ],
  ])('%s', (_, a, b, decision) => expect(against(first(a), other(b)).decision).toBe(decision))

  it('is the same opening under one link', () => {
    const link = 'https://jobs.lever.co/tallow/0b5f3a52-9c1d-4e8a-8f60-3d2c1b0a9e81'
    const [a, b] = ['Larkfield', 'Pebblebrook'].map((name) => ({
      body: school(name),
      apply: [{ url: link }],
    }))
    expect(against(first(a), other(b)).decision).toBe('same')
  })
})
