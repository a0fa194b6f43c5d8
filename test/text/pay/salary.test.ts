import { describe, expect, it } from 'vitest'
import { findSalary, readSalary, type SalaryReading } from '../../../lib/text/pay/salary.ts'
import { readSalaryParts } from '../../../lib/text/pay/salary-parts.ts'
import { cpuMs } from '../../cpu.ts'
import { chosen, marks, nothing, oneSided, periods, plain, ranges } from '../data/salary-rows.ts'

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
    ['marks of thousands and decimals', marks],
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
    [{ currency: 'GBP', min: 70, max: 90, period: 'constructor' }, 'GBP 70..90 -'],
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
    // Columns of numbers, where a plain decimal has any count of digits.
    [{ min: '16.125', period: 'Hourly' }, '- 16.125.. hour'],
    [{ min: '27.208', max: '33.4419', period: 'Hourly' }, '- 27.208..33.4419 hour'],
    [{ text: '19.4417 - 24.305', period: 'Hourly' }, '- 19.4417..24.305 hour'],
    [{ text: '16.125', period: 'Hourly' }, '- 16.125 hour'],
    [{ min: '14.500', max: '16.000', currency: 'EUR', period: 'Jahr' }, 'EUR 14500..16000 year'],
    // No ends of one range, and a rate for no time.
    [{ min: 29, max: 26_000, currency: 'GBP', period: 'year' }, 'none'],
    [{ min: 29, max: 26_000, text: '£26,000', period: 'year' }, 'GBP 26000 year'],
    [{ min: 110, currency: 'GBP', period: 'per-visit' }, 'none'],
    [{ text: '£110', period: 'visit' }, 'none'],
    // What the words leave open, the fields beside them say.
    [{ text: '1400', currency: 'USD', period: 'week' }, 'USD 1400 week'],
    [{ text: '450 - 520', currency: 'CAD', period: 'day' }, 'CAD 450..520 day'],
    [{ text: '$90,000-$95,000', currency: 'CAD' }, 'CAD 90000..95000 year?'],
    [{ text: '600000', currency: 'HUF' }, 'HUF 600000 month?'],
    [{ text: '3100', currency: '$', period: 'biweekly' }, 'USD? 3100 -'],
    [{ text: '7000', currency: 'kr' }, '- 7000 -'],
    // What they say stands.
    [{ text: '£41k', currency: 'EUR' }, 'GBP 41000 year?'],
    [{ text: '$90,000', currency: 'EUR' }, 'USD? 90000 year?'],
    [{ text: '$51/hr', currency: 'USD', period: 'year' }, 'USD 51 hour'],
    [{ text: 'Negotiable', currency: 'GBP', period: 'year' }, 'none'],
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
    // What stands alone below a word for pay is pay.
    ['Yearly salary:\n$211,000—$264,000 USD', 'USD 211000..264000 year', '$211,000—$264,000 USD'],
    ['Pay Scale\n\n• $111,000—$134,000 CAD\nMore', 'CAD 111000..134000 year?', '$111,000—$134,000 CAD'],
    ['Hourly Pay\n$41—$52 USD', 'USD 41..52 hour', '$41—$52 USD'],
    ['Gehalt\n€51.000—€63.000', 'EUR 51000..63000 year?', '€51.000—€63.000'],
    ['Bonus pay\n$12,000 - $14,000', 'none', undefined],
    ['Pay and perks\n$1,500 for your desk at home', 'none', undefined],
    ['Our pay is fair, and what you read here is a sentence and no heading\n$41—$52 USD', 'none', undefined],
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
    ['Our clients pay $250 per hour for their tutor.', 'none', undefined],
    ['Senior staff invoicing £800 per day to clients', 'none', undefined],
    ['You will process payroll of £2,000 per week', 'none', undefined],
    ['Handle cash up to £2,000 per day', 'none', undefined],
    ['Relocation assistance of $5,000 per year', 'none', undefined],
    ['Parental pay of £700 per week', 'none', undefined],
    ['Company car or £500 per month', 'none', undefined],
    ['Health insurance: $600 per month', 'none', undefined],
    ['Average order value £30 per hour', 'none', undefined],
    ['Relocation package and salary of £41,000 per year', 'GBP 41000 year', '£41,000 per year'],
    ['Payroll clerk £31,000 per year', 'GBP 31000 year', '£31,000 per year'],
    ['Nurse in charge £25 per hour', 'GBP 25 hour', '£25 per hour'],
    ['Health insurance adviser £31,000 per year', 'GBP 31000 year', '£31,000 per year'],
    ['Health insurance, a pension, £41,000 per year', 'GBP 41000 year', '£41,000 per year'],
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
    ['Titres-restaurant : 9,20 € / jour', 'none', undefined],
    ['Carte cadeau 60 € par mois', 'none', undefined],
    ['Zimmer 280 € pro Monat', 'none', undefined],
    ['Perks: $120/month internet', 'none', undefined],
    ['A $400 home office stipend, $90/month phone', 'none', undefined],
    ['Overtime paid at £19.40 per hour', 'none', undefined],
    ['Weekend differential: $4.75/hour', 'none', undefined],
    ['Spätzuschlag 6 € pro Stunde', 'none', undefined],
    ['Market supplement £6,500 per annum', 'none', undefined],
    ['Earn $26 per class', 'none', undefined],
    [
      'The market supplement of £6,500 per annum is on top of the salary of £41,200.',
      'GBP 41200 year?',
      '£41,200',
    ],
    [
      'Tarjeta regalo 90€ mensuales\nSalario: 1.750€ brutos mensuales',
      'EUR 1750 month',
      '1.750€ brutos mensuales',
    ],
    ['Room £80 per week\nPay: £640 per week', 'GBP 640 week', '£640 per week'],
    ['£12.90 per hour\nEarn up to £31k a year', 'GBP 12.9 hour', '£12.90 per hour'],
    ['Salary incl. London weighting: £31,000 - £34,000', 'GBP 31000..34000 year?', '£31,000 - £34,000'],
    ['Salary: £28,000 - £31,000, grade 12', 'GBP 28000..31000 year?', '£28,000 - £31,000'],
    ['Salaris: schaal 9, max € 4.700 bruto per maand', 'EUR ..4700 month', '€ 4.700 bruto per maand'],
    ['Jahresgehalt: ca. 47.000 €', 'EUR 47000 year', '47.000 €'],
    ['Salary: approx. £31,000', 'GBP 31000 year?', '£31,000'],
    ['Gehalt: max. 58.000 € im Jahr', 'EUR ..58000 year', '58.000 € im Jahr'],
    ['Rémunération : min. 33 000 €', 'EUR 33000.. year?', '33 000 €'],
    ['Ausbildungsvergütung: 1. Jahr 1.040 €, 2. Jahr 1.110 €', 'EUR 1040 month?', '1.040 €'],
    ['Mindestgrundgehalt lt. KV: EUR 2.210 brutto/Monat', 'EUR 2210.. month', 'EUR 2.210 brutto/Monat'],
    ['Entgelt: 3.050 € - 3.900 €', 'EUR 3050..3900 month?', '3.050 € - 3.900 €'],
    ['Maandsalaris: € 2.800 - € 3.300', 'EUR 2800..3300 month?', '€ 2.800 - € 3.300'],
    ['Uurloon van € 16,40', 'EUR 16.4 hour', '€ 16,40'],
    ['Mzda: 36 000 - 41 000 Kč', 'CZK 36000..41000 month?', '36 000 - 41 000 Kč'],
    ['A full-time, 38-hour-per-week post that pays up to £17 per hour.', 'GBP ..17 hour', '£17 per hour'],
    // What costs something behind the pay is another matter, and what is called no pay may be the cost.
    ['Pay: £12.90 per hour (cost of uniform covered)', 'GBP 12.9 hour', '£12.90 per hour'],
    ['Salary: £41,000 per year and we cover insurance costs', 'GBP 41000 year', '£41,000 per year'],
    ['Jobs abroad €1,300 monthly (€150 cost of living)', 'EUR 1300 month', '€1,300 monthly'],
    ['€600 per month (cost of living allowance)', 'none', undefined],
    ['Competitive pay, €3,000 per year, tuition reimbursement', 'none', undefined],
    // Lines run together.
    ['a great teamPay£31,000-£35,000Apply now', 'GBP 31000..35000 year?', '£31,000-£35,000'],
    ['We pay £13.20/hrBenefits from day one', 'GBP 13.2 hour', '£13.20/hr'],
    // What others earn.
    ['Our top representatives make over €250K/ year', 'none', undefined],
    ['An incentive plan that averages more than €45,000 of pay', 'none', undefined],
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
