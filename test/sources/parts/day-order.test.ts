import { expect, it } from 'vitest'
import { isDayFirst, unambiguous } from '../../../lib/sources/parts/day-order.ts'

it.each<[string[], boolean | undefined]>([
  [['03/04/2026', '21/05/2026'], true],
  [['03/04/26', '5/21/26'], false],
  [['02.11.26', '14.10.26'], true],
  [['03/04/2026'], undefined],
  [['21/05/2026', '05/21/2026'], undefined],
  // These may well begin with a year.
  [['26-11-02', '20-01-13'], undefined],
])('%j tell what stands first', (dates, isFirst) => {
  expect(isDayFirst(dates)).toBe(isFirst)
})

it('writes days as the document orders them', () => {
  expect(unambiguous('2/11/26', true)).toBe('2026-11-02')
  expect(unambiguous('02.11.2026', false)).toBe('2026-02-11')
  expect(unambiguous('02.11.26', undefined)).toBe('02.11.26')
})
