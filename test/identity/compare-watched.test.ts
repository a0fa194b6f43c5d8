import { describe, expect, it } from 'vitest'
import { worthComparing } from '../../lib/identity/compare.ts'
import type { Features } from '../../lib/identity/features.ts'
import { against, barn, featuresOf, first, other, reworded, type Some, uuid } from './invented.ts'

describe('what a store has watched', () => {
  const link = { apply: [{ url: uuid('1') }] }
  const requisition = { requisitionId: 'R-7' }
  const seen = ({ postedOn: _, ...some }: Features, from: number, until?: number): Features => ({
    ...some,
    firstSeenOn: some.capturedOn + from,
    ...(until !== undefined && { goneOn: some.capturedOn + until }),
  })
  it.each<[string, Some, [number, number?], [number, number?], string]>([
    ['a copy of what still stands, after a year', {}, [0], [365], 'same'],
    ['a copy of what stood for a year, a month after it went', {}, [0, 365], [395], 'same'],
    ['a copy of what stood for a year, three months after it went', {}, [0, 365], [455], 'repost'],
    ['the same link three months after it went', link, [0, 1], [92], 'repost'],
    ['the same link a month after it went', link, [0, 1], [31], 'same'],
    ['the same requisition three months after it went', requisition, [0, 1], [92], 'same'],
    ['two that stood together and were renewed far apart', {}, [0, 9], [0, 300], 'same'],
  ])('sees %s', (_, some, a, b, decision) => {
    const [one, two] = [seen(first(some), ...a), seen(other(some), ...b)]
    expect(against(one, two).decision).toBe(decision)
    expect(against(two, one).decision).toBe(decision)
  })

  it.each<[string, [number, number?], [number, number?], string]>([
    ['beside one that stands', [0], [30], 'different'],
    ['before the other went', [0, 40], [30], 'different'],
    ['on the day when the other went', [0, 30], [30], 'same'],
    ['a month after the other went', [0, 30], [60], 'same'],
  ])('sees another posting of one applicant tracking system that came %s', (_, a, b, decision) => {
    const [one, two] = [
      seen(first({ apply: [{ url: uuid('1') }] }), ...a),
      seen(other({ apply: [{ url: uuid('2') }] }), ...b),
    ]
    expect(against(one, two).decision).toBe(decision)
    expect(against(two, one).decision).toBe(decision)
  })

  it.each<[string, Some]>([
    ['as it was', {}],
    ['in other words', { body: reworded }],
    ['about something else', barn],
    ['under the same link and requisition', { ...link, ...requisition }],
  ])('calls the next round of a posting a repost, %s', (_, some) => {
    const again = { ...featuresOf({ ...some }), round: 2 }
    const [one, two] = [first(some), { ...again, key: again.key.replace('/', '~2/') }]
    expect(against(one, two)).toMatchObject({
      decision: 'repost',
      vetoes: expect.arrayContaining([{ name: 'again', value: expect.any(String) }]),
    })
    expect(worthComparing(one, two)).toBe(true)
    expect(against(two, { ...two, key: `${two.key}-other` }).vetoes.map(({ name }) => name)).not.toContain(
      'again',
    )
  })
})
