import { describe, expect, it } from 'vitest'
import { compareBodies } from '../../lib/identity/body/body.ts'
import { boilerplateOf } from '../../lib/identity/body/boilerplate.ts'
import { compare } from '../../lib/identity/compare.ts'
import { featuresOf, text } from './invented.ts'

// What boards make of advertisements: shorter bullets in their order, other verbs, and in German compounds.
const nurse = [
  'Visit eighteen patients a week in their own homes',
  'Adjust insulin doses within agreed protocols',
  'Teach patients and carers to use glucose sensors',
  'Keep electronic notes up to date before the end of each day',
  'Refer patients to podiatry and eye screening',
  'Join the Wednesday case meeting with the doctors',
  'Full driving licence and your own car',
]
const writer = [
  'Write migration guides that work on the first try',
  'Interview engineers and test every command yourself',
  'Keep the API reference in step with each release',
  'Cut the number of pages by a third this year',
  'Record short videos for common mistakes',
  'Answer documentation feedback within two days',
]
const driver = [
  'Kühlware im Nachtsprung zwischen den Lagern fahren',
  'Temperaturen während der Fahrt überwachen',
  'Ladung sichern und Papiere prüfen',
  'Fahrzeug vor Abfahrt kontrollieren',
  'Beim Entladen an der Rampe helfen',
  'Deutsch zur Verständigung',
]
const baker = [
  'Pétrir, façonner et cuire les pains au levain naturel',
  'Surveiller la fermentation et ajuster les températures',
  'Préparer les commandes des restaurants avant six heures',
  'Former un apprenti aux gestes du métier',
  'Nettoyer le fournil et entretenir le pétrin',
]
const shortened: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a nurse',
    nurse,
    [
      'Carry out home visits to 18 patients weekly.',
      'Adapt insulin doses under protocol.',
      'Show patients how glucose sensors work.',
      'Complete electronic records daily.',
      'Make referrals to podiatry and eye checks.',
      'Attend the weekly case meeting.',
      'Driver with own vehicle.',
    ],
  ],
  [
    'a writer',
    writer,
    [
      'Author reliable migration guides.',
      'Interview engineers and verify commands.',
      'Update API docs at each release.',
      'Trim the page count by a third.',
      'Produce short how-to videos.',
      'Respond to docs feedback within 48 hours.',
    ],
  ],
  [
    'a driver in German',
    driver,
    [
      'Nachttransporte von Kühlware.',
      'Temperaturüberwachung.',
      'Ladungssicherung und Papierkontrolle.',
      'Abfahrtskontrolle.',
      'Mithilfe beim Entladen.',
      'Deutschkenntnisse.',
    ],
  ],
  [
    'a baker in French',
    baker,
    [
      'Pétrissage, façonnage et cuisson au levain.',
      'Suivi de la fermentation.',
      'Préparation des commandes de restaurants.',
      "Formation d'un apprenti.",
      'Entretien du fournil.',
    ],
  ],
]
const one = (lines: readonly string[]) => featuresOf({ body: text(lines) })
const other = (body: string) => featuresOf({ sourceId: 'board', sourceRef: '2', body })

describe('a reworded copy', () => {
  it.each(shortened)('of %s is found', (_, lines, board) => {
    expect(compare(one(lines), other(text(board)), boilerplateOf([])).decision).toBe('same')
  })

  it.each(shortened)('of %s is not that of another', (_, lines) => {
    for (const [, rest, board] of shortened.filter(([, own]) => own !== lines)) {
      expect(compare(one(rest), other(text(lines)), boilerplateOf([])).decision).not.toBe('same')
      expect(compareBodies(one(lines), other(text(board)), boilerplateOf([])).coverage).toBeLessThan(0.3)
    }
  })
})

describe('a copy whose bullets were run together', () => {
  it.each(shortened)('of %s is found', (_, lines) => {
    expect(compare(one(lines), other(lines.join(' ')), boilerplateOf([])).decision).toBe('same')
  })

  it('counts what stands at the end of a long line', () => {
    const [long, end] = [[...nurse, ...writer].join(' '), writer.join(' ')]
    expect(compareBodies(one(writer), other(long), boilerplateOf([])).coverage).toBeGreaterThan(0.8)
    expect(compareBodies(one(nurse), other(end), boilerplateOf([])).coverage).toBeLessThan(0.3)
  })

  it('holds no bullet that only shares some of its words', () => {
    const grocer = [
      'Deliver flowers, wine and cakes to patients in their own homes',
      'Count electronic scales, notes and coins of the tills before each day',
      'Sharpen knives with doctors of steel who join the case on a Wednesday market',
    ]
    expect(compareBodies(one(grocer), other(nurse.join(' ')), boilerplateOf([])).coverage).toBeLessThan(0.3)
  })
})

describe('a bullet that hardly a word is left of', () => {
  const [notes, place] = ['Complete the electronic charts.', 3]
  const aligned = (board: readonly string[]) =>
    compareBodies(one(nurse), other(text(board)), boilerplateOf([])).aligned.map(([a, b]) => `${a} ${b}`)

  it('is known by its place among the others', () => {
    expect(aligned(nurse.with(place, notes))).toContain(`${place} ${place}`)
  })

  it('is not known anywhere else', () => {
    const rest = nurse.toSpliced(place, 1)
    expect(aligned([notes, ...rest])).toHaveLength(rest.length)
  })
})
