import { describe, expect, it } from 'vitest'
import { findSalary, readSalary, readSalaryParts, type SalaryReading } from '../../lib/text/salary.ts'
import { cpuMs } from '../cpu.ts'
import { chosen, nothing, oneSided, periods, plain, ranges } from './data/salary-rows.ts'

/** "USD? 40..60 hour?": the question mark says that the field was inferred; "-" that it is not known. */
function said(reading: SalaryReading | undefined): string {
  if (reading === undefined) return 'none'
  const { currency = '-', min, max, period = '-', assumed } = reading
  const amount = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
  const mark = (name: 'currency' | 'period') => (assumed.includes(name) ? '?' : '')
  return `${currency}${mark('currency')} ${amount} ${period}${mark('period')}`
}

describe('readSalary', () => {
  describe.each([
    ['single amounts', plain],
    ['ranges', ranges],
    ['one-sided amounts', oneSided],
    ['periods', periods],
    ['the base among other amounts', chosen],
    ['no pay', nothing],
  ] as const)('reads %s', (_, rows) => {
    it.each(rows)('%s (%s) as %s', (text, country, expected) => {
      expect(said(readSalary(text, country === '' ? {} : { country }))).toBe(expected)
    })
  })
})

describe('readSalaryParts', () => {
  const rows: readonly (readonly [Parameters<typeof readSalaryParts>[0], string])[] = [
    [{ currency: 'USD', min: 60_000, max: 80_000, period: 'per-year-salary' }, 'USD 60000..80000 year'],
    [{ currency: 'USD', min: '60000', max: '80000', period: '1 YEAR' }, 'USD 60000..80000 year'],
    [{ currency: '€', min: '45.000,00', max: '', period: 'Annual' }, 'EUR 45000.. year'],
    [{ currency: 'eur', min: 0, max: 52_000, period: 'p.a.' }, 'EUR ..52000 year'],
    [{ currency: 'GBP', min: 90, max: 70, period: 'PA' }, 'GBP 70..90 year'],
    [{ min: 20, max: 25, period: 'Hourly', currency: 'GBP' }, 'GBP 20..25 hour'],
    [{ min: '20.5', max: '25.0', period: 'per-hour-wage', currency: 'USD' }, 'USD 20.5..25 hour'],
    [{ min: 400, max: 400, period: 'per-day-wage', currency: 'GBP' }, 'GBP 400 day'],
    [{ min: 2000, max: 3000, period: 'bi-week-salary', currency: 'USD' }, 'USD 2000..3000 -'],
    [{ min: 5000, max: 6000, period: 'MONTHLY', currency: 'PLN' }, 'PLN 5000..6000 month'],
    [{ min: 85_000, max: 99_000, currency: 'EUR' }, 'EUR 85000..99000 year?'],
    [{ min: 3_000, max: 4_000, currency: 'EUR', period: 'P1M' }, 'EUR 3000..4000 month'],
    [{ min: 16, currency: 'EUR', period: 'uur' }, 'EUR 16.. hour'],
    [{ min: 0, max: 0, text: '£40k' }, 'GBP 40000 year?'],
    [{ min: '', max: '', text: '' }, 'none'],
    [{ min: '0', max: '0' }, 'none'],
    [{ text: '$50/hr' }, 'USD? 50 hour'],
    [{ min: Number.POSITIVE_INFINITY }, 'none'],
    [{ min: -1, max: 5_000, currency: 'EUR', period: 'month' }, 'EUR ..5000 month'],
    [{ min: '52000.000', max: '61000.000', currency: 'USD', period: 'YEAR' }, 'USD 52000..61000 year'],
    [{ min: '£45,000', max: '£50,000', period: 'yr' }, 'GBP 45000..50000 year'],
    [{ min: 50, max: 60, currency: 'USD', text: '$50-60 per hour' }, 'USD 50..60 hour'],
  ]
  it.each(rows)('%o gives %s', (parts, expected) => {
    expect(said(readSalaryParts(parts))).toBe(expected)
  })
})

describe('findSalary', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    [
      'The base salary range is $120,000 - $150,000 per year plus equity.',
      'USD? 120000..150000 year',
      '$120,000 - $150,000 per year',
    ],
    [
      'We raised $20M in 2024.\nCompensation: €60.000 – €75.000',
      'EUR 60000..75000 year?',
      '€60.000 – €75.000',
    ],
    ['Pay: £12.50 per hour, weekly pay', 'GBP 12.5 hour', '£12.50 per hour'],
    ['Wir bieten ein Jahresgehalt ab 52.000 € und 30 Tage Urlaub.', 'EUR 52000.. year', '52.000 €'],
    ['Salaire : 38-42 k€ selon profil', 'EUR 38000..42000 year?', '38-42 k€'],
    ['Salario bruto anual de 30.000 a 36.000 €', 'EUR 30000..36000 year', '30.000 a 36.000 €'],
    ['We offer £500 per day outside IR35', 'GBP 500 day', '£500 per day'],
    ['Our customers spend $2,000,000 per month with us.', 'none', undefined],
    ['A $5,000 sign-on bonus awaits you. 401k match up to 4%.', 'none', undefined],
    ['We manage $3 billion in assets and 120 people.', 'none', undefined],
    ['5+ years of experience, 40 hours per week, 25 days of leave', 'none', undefined],
    ['$1,000 learning budget per year', 'none', undefined],
    ['Life insurance cover of £50,000', 'none', undefined],
    ['Salary in London: £60,000 - £70,000\nSalary in Leeds: £45,000 - £50,000', 'none', undefined],
    ['You will own a budget of €2M per year.', 'none', undefined],
    ['Save our customers $40,000 a year', 'none', undefined],
    ['Our product costs $20 per month.', 'none', undefined],
    ['Essenszuschuss in Höhe von 100 € pro Monat', 'none', undefined],
    ['Ayuda de 100 € al mes para teletrabajo', 'none', undefined],
    ['Ticket restaurante de 11 € diarios', 'none', undefined],
    ['$200 monthly internet allowance', 'none', undefined],
    ['HSA contribution of $1,000 per year', 'none', undefined],
    ['We grant loans up to $500,000 at a fixed rate', 'none', undefined],
    [
      'Wir bieten dir ein Bruttojahresgehalt von 60.000 bis 70.000 Euro.',
      'EUR 60000..70000 year',
      '60.000 bis 70.000 Euro',
    ],
    ['CTC: 12-15 LPA', 'INR 1200000..1500000 year', '12-15 LPA'],
    ['No figures here', 'none', undefined],
  ]
  it.each(rows)('reads "%s" as %s', (body, expected, text) => {
    const found = findSalary(body)
    expect(said(found)).toBe(expected)
    expect(found?.text).toBe(text)
  })

  it.each([
    ['a mark after a counted thing', 'You serve 40,000 guests. Pay: £12.50 per hour.', 'GBP 12.5 hour'],
    [
      'a word for pay far before the amount',
      'Salary and benefits are good: we pay $90,000 a year.',
      'USD? 90000 year',
    ],
    ['the currency after the amount', 'Gehalt: 45.000 EUR pro Jahr', 'EUR 45000 year'],
    [
      'an amount in a later sentence',
      'Founded 1998. We ship 3 products. Salary: €50,000 per year.',
      'EUR 50000 year',
    ],
  ])('finds pay with %s', (_, body, expected) => {
    expect(said(findSalary(body))).toBe(expected)
  })

  it('gives the same reading again, which whoever asked before may have changed', () => {
    const first = readSalary('$50,000', { country: 'US' })
    first?.assumed.splice(0)
    expect(readSalary('$50,000', { country: 'US' })?.assumed).toEqual(['currency', 'period'])
  })

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['spaced digits', '1 000 '.repeat(20_000)],
    ['currency signs', '$1 '.repeat(30_000)],
    ['pay words', 'salary of '.repeat(10_000)],
    ['spaces', `$${' '.repeat(100_000)}1`],
  ])('stays quick on a body of nothing but %s', async (_, body) => {
    expect(await cpuMs(() => findSalary(body))).toBeLessThan(1_000)
  })
})
