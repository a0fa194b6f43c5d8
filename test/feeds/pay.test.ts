import { describe, expect, it } from 'vitest'
import { payWords, statedPay } from '../../lib/feeds/pay.ts'
import type { Salary } from '../../lib/posting.ts'

const pay = (changes: Partial<Salary>): Salary => ({
  currency: 'USD',
  min: 20,
  max: 25,
  period: 'hour',
  text: '$20 to $25 an hour',
  assumed: [],
  ...changes,
})
const none = undefined as never

describe('pay in words', () => {
  it.each<[string, Partial<Salary>, string | undefined]>([
    ['is a range', {}, '$20 - $25 per hour'],
    [
      'groups thousands',
      { min: 1_234_567, max: 12_000_000, period: 'year' },
      '$1,234,567 - $12,000,000 per year',
    ],
    ['shows cents where there are any', { min: 17.5, max: 1800.25 }, '$17.50 - $1,800.25 per hour'],
    ['rounds nothing', { min: 11.5897, max: 12.345 }, '$11.5897 - $12.345 per hour'],
    ['is one amount if both ends are one', { max: 20 }, '$20 per hour'],
    ['has a lower end only', { max: none }, 'From $20 per hour'],
    ['has an upper end only', { min: none, currency: 'EUR', period: 'month' }, 'Up to €25 per month'],
    [
      'uses the code of a currency without a sign of its own',
      { currency: 'CAD' },
      'CAD 20 - CAD 25 per hour',
    ],
    [
      'uses the sign that was stated, if the currency was inferred',
      { currency: 'CAD', assumed: ['currency'] },
      '$20 - $25 per hour',
    ],
    [
      'is nothing if an inferred currency has no sign',
      { text: '20 to 25', assumed: ['currency'] },
      undefined,
    ],
    ['is nothing if the period was inferred', { assumed: ['period'] }, undefined],
    ['is nothing without a period', { period: none }, undefined],
    ['is nothing without a currency', { currency: none }, undefined],
    ['is nothing without an amount', { min: none, max: none }, undefined],
  ])('%s', (_, changes, words) => {
    expect(payWords(pay(changes), 'US')).toBe(words)
  })

  it.each<[string, string | undefined, string]>([
    ['USD', 'US', '$20 - $25 per hour'],
    ['USD', 'CA', 'USD 20 - USD 25 per hour'],
    ['USD', 'MX', 'USD 20 - USD 25 per hour'],
    ['USD', 'DE', 'USD 20 - USD 25 per hour'],
    ['USD', undefined, 'USD 20 - USD 25 per hour'],
    ['JPY', 'CN', 'JPY 20 - JPY 25 per hour'],
    ['JPY', 'JP', '¥20 - ¥25 per hour'],
    ['EUR', undefined, '€20 - €25 per hour'],
    ['GBP', 'US', '£20 - £25 per hour'],
  ])('shows %s in %s by a sign only where it means no other currency', (currency, country, words) => {
    expect(payWords(pay({ currency }), country)).toBe(words)
  })

  it('is nothing where there is no pay', () => {
    expect([payWords(undefined), statedPay(undefined)]).toEqual([undefined, undefined])
  })
})

describe('stated pay', () => {
  it.each<[string, Partial<Salary>]>([
    ['an inferred period', { assumed: ['period'] }],
    ['an inferred currency', { assumed: ['currency'] }],
    ['no period', { period: none }],
    ['no currency', { currency: none }],
    ['no amount', { min: none, max: none }],
  ])('is nothing with %s', (_, changes) => {
    expect(statedPay(pay(changes))).toBeUndefined()
  })

  it('is what was said', () => {
    expect(statedPay(pay({ max: none }))).toEqual({
      currency: 'USD',
      period: 'hour',
      min: 20,
      max: undefined,
    })
  })
})
