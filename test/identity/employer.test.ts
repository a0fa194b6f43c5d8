import { describe, expect, it } from 'vitest'
import { compareEmployers, employerKey, mayBeOneName } from '../../lib/identity/employer.ts'
import { compareRequisitions, requisitionKey } from '../../lib/identity/requisition.ts'

const employers = (a: string, b: string) => compareEmployers(employerKey(a), employerKey(b))

describe('two names', () => {
  it.each([
    ['Quillon S.A.', 'Quillon España'],
    ['Quillon S.p.A.', 'Quillon Energia'],
    ['Quillon sp. z o.o.', 'Quillon Polska'],
    ['Quillon A/S', 'Quillon Danmark'],
    ['Quillon GmbH & Co. KG', 'Quillon'],
    ['Quillon GmbH und Co KG', 'Quillon'],
    ['株式会社クイロン', 'クイロン'],
    ['주식회사퀼론', '퀼론'],
    ['ООО Квиллон', 'Квиллон'],
    ["Quillon's Pizza", 'Quillons Pizza UK'],
    ['Q. P. Quillon', 'QP Quillon Ltd'],
    ['SAS Quillon', 'SAS'],
    ['The Quillon Company', 'Quillon'],
  ])('%s and %s are one employer', (a, b) => expect(employers(a, b)).toBe('same'))

  it.each([
    ['SAS Institute', 'The Quillon Institute'],
    ['SA Quillon Networks', 'UK Quillon Networks'],
    ['Quillon Energy', 'Quillon Health'],
    ['Group', 'Holding'],
  ])('%s and %s are two employers', (a, b) => expect(employers(a, b)).toBe('conflict'))

  it.each([
    ['Quillon Pipe Works', 'QPW'],
    ['Квиллон', 'Quillon'],
    ['★★★', '!!!'],
  ])('%s and %s may be one employer', (a, b) => expect(employers(a, b)).toBe('unknown'))
})

describe('two names that conflict', () => {
  const mayBe = (a: string, b: string) => mayBeOneName(employerKey(a), employerKey(b))

  it.each([
    ['Nothgate Transit', 'Northgate Transit'],
    ['Northgade Transit', 'Northgate Transit'],
    ['HMRC', 'HM Revenue & Customs'],
    ['VW', 'Volkswagen AG'],
  ])('may be one all the same: %s and %s', (a, b) => expect([mayBe(a, b), mayBe(b, a)]).toEqual([true, true]))

  it.each([
    ['Northgate Transit', 'Northgate Transport'],
    ['Tallow', 'Fallow'],
    ['Marrow Brothers', 'Tallow & Finch'],
  ])('are two: %s and %s', (a, b) => expect([mayBe(a, b), mayBe(b, a)]).toEqual([false, false]))
})

describe('two requisitions', () => {
  const compared = (a: string, b: string, isOneSource = false) =>
    compareRequisitions(requisitionKey(a), requisitionKey(b), isOneSource)

  it.each([
    ['JR-0012345', 'jr0012345'],
    ['REQ 1234', 'REQ-1234'],
    ['2026-114', '2026/114'],
    ['00123', '123'],
    ['R-12345', '12345'],
    ['REQ-2026-114', '2026/0114'],
  ])('%s and %s are one', (a, b) => expect(compared(a, b)).toBe('same'))

  it.each([
    ['R-12345', 'R-12346'],
    ['R-12', '12'],
    ['100', '1000'],
    ['REQ-2026-1-12', 'REQ-2026-11-2'],
    ['REQ 1.10', 'REQ 11.0'],
    ['R-4471', '4472'],
  ])('%s and %s are two', (a, b) => expect(compared(a, b)).toBe('conflict'))

  it.each([
    ['TJ88231', 'CWJ-4471'],
    ['R-12345', 'S-12345'],
    ['R-12345', 'R-12345-1'],
    ['R12345', 'R12345_Leeds'],
    ['10012345', 'req10012345_2'],
  ])('%s and %s are two in one source, and may be one in two', (a, b) => {
    expect([compared(a, b, true), compared(a, b)]).toEqual(['conflict', 'unknown'])
  })
})
