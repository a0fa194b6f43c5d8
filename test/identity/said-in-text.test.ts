import { describe, expect, it } from 'vitest'
import { blockKeys } from '../../lib/identity/blocks.ts'
import { sentencesOf } from '../../lib/identity/body/units.ts'
import type { Decision } from '../../lib/identity/compare.ts'
import { hoursInText } from '../../lib/identity/hours.ts'
import { areTwoOfOneSeries, referenceInText } from '../../lib/identity/reference.ts'
import { requisitionKey, saysRequisition } from '../../lib/identity/requisition.ts'
import { against, first, organBody, other, reworded, type Some, text } from './invented.ts'

describe('a body says of the hours of its post', () => {
  it.each([
    ['The role is part-time, 20 hours per week.', 'part'],
    ['Full-time', 'full'],
    ['Vollzeit, unbefristet', 'full'],
    ['Die Stelle hat 19,5 Stunden pro Woche.', 'part'],
    ['Poste à temps partiel', 'part'],
    ['Contrato a jornada completa', 'full'],
    ['The post is full-time or part-time.', undefined],
    ['Full-time\nThe post may be shared: part-time is possible.', undefined],
    ['You look after forty part-time students who come in the evenings and on Saturdays.', undefined],
    ['Our part-time colleagues will miss you.', undefined],
    ['Part-time study support', undefined],
    ['Hours: part-time', 'part'],
    ['Hours: 37', 'full'],
    ['Working hours: 18.5', 'part'],
    ['Hours: 9-5', undefined],
    ['Hours: 22:00 to 06:00', undefined],
    ['This is a 0.6 FTE post.', 'part'],
    ['We are 3.5 FTE in all.', undefined],
    ['Full-time permanent', 'full'],
    ['Full-time permanent staff get a van.', undefined],
    ['Beschäftigungsumfang: 50 %', 'part'],
    ['Pensum: 80-100 %', undefined],
    ['Arbeitszeit: 39 Std./Woche', 'full'],
    ['Minijob auf 538-Euro-Basis', 'part'],
    ['CDI à mi-temps', 'part'],
    ['Durée du travail : 35h', 'full'],
    ['Jornada: parcial (20h/semana)', 'part'],
    ['Contrato indefinido, 40 horas semanales', 'full'],
    ['Travel takes 30 % of your time.', undefined],
  ])('%j: %s', (body, hours) => expect(hoursInText(sentencesOf(body))).toBe(hours))
})

describe('a body says of its reference', () => {
  it.each([
    ['Job ref: SGH/101', 'SGH/101'],
    ['Please quote reference number 4471.', '4471'],
    ['Kennziffer 2026-17', '2026-17'],
    ['Référence : asc-0098', 'ASC-0098'],
    ['Referencia: TR/4471', 'TR/4471'],
    ['Lyon. Réf. AS-2026-07.', 'AS-2026-07'],
    ['Requisition ID: R0012345\nApply with requisition ID R0012345', 'R0012345'],
    ['Ref: A-101\nRef: A-102', undefined],
    ['Two references from 2024 are needed', undefined],
    ['Ref: 3 years of work', undefined],
    ['Refrigerator2 repairs', undefined],
  ])('%j: %s', (body, reference) => expect(referenceInText(sentencesOf(body))).toBe(reference))

  it.each([
    ['SGH/101', 'SGH/102', false, true],
    ['SGH/101', 'sgh 101', false, false],
    ['4471', '4472', true, true],
    ['4471', '4472', false, false],
    ['SGH/101', 'AV-99123', true, false],
    [undefined, 'SGH/101', true, false],
  ])('%s beside %s, in one source %s: two of one series %s', (a, b, isOneSource, are) =>
    expect(areTwoOfOneSeries(a, b, isOneSource)).toBe(are),
  )
})

describe('a reference in one text', () => {
  it.each([
    ['TF/2026/7', 'TF-2026-7', true],
    ['TF/2026/7', 'TF-2026-8', false],
    ['A-1', 'A1', false],
    [undefined, 'TF-2026-7', false],
  ])('%s beside the requisition %s of the other: the same %s', (reference, id, same) => {
    const [a, b] = [reference === undefined ? {} : { reference }, { requisition: requisitionKey(id) }]
    expect([saysRequisition(a, b), saysRequisition(b, a)]).toEqual([same, same])
  })

  it('makes one opening of it and the posting that states it, though the employer is hidden', () => {
    const stated = first({ requisitionId: 'TF-2026-7' })
    const agency = { body: text(reworded, 'Our reference: TF/2026/7'), employer: null, locations: [] }
    const { decision, evidence } = against(stated, other(agency))
    expect(decision).toBe('same')
    expect(evidence.map(({ feature }) => feature)).toContain('requisition')
    expect(blockKeys(other(agency))).toContain(blockKeys(stated).find((key) => key.startsWith('r:')))
  })
})

describe('what two bodies say besides', () => {
  const saying = (line: string, rest: Some = {}): Some => ({ body: text(organBody, line), ...rest })
  it.each<[string, Some, Some, Decision]>([
    ['two references', saying('Reference: TF/2026/101.'), saying('Reference: TF/2026/102.'), 'different'],
    [
      'two numbers in one source',
      saying('Job ID: 88121'),
      saying('Job ID: 88122', { sourceId: 'direct' }),
      'different',
    ],
    ['a number of another source', saying('Reference: 4471'), saying('Job ID: 8812'), 'same'],
    ['two hours', saying('A full-time post.'), saying('A part-time post of 20 hours a week.'), 'sibling'],
    [
      'hours of a title against those of a text',
      { title: 'Organ Restorer (Part-time)' },
      saying('Full-time, 38 hours a week.'),
      'sibling',
    ],
    [
      'either hours of a title against those of a text',
      { title: 'Organ Restorer (Full- or Part-time)' },
      saying('Full-time, 38 hours a week.'),
      'same',
    ],
    [
      "hours of which only the publisher's field says more",
      saying('Full-time position'),
      { employment: { types: ['PART_TIME'] } },
      'same',
    ],
  ])('%s', (_, a, b, decision) => expect(against(first(a), other(b)).decision).toBe(decision))
})
