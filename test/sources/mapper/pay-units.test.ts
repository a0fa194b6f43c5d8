import { expect, it } from 'vitest'
import { unitsNamed } from '../../../lib/sources/mapper/pay-units.ts'
import { first } from '../adapter-docs.ts'

it.each<[string, ReturnType<typeof unitsNamed>]>([
  ['Salary from (EUR/month)', { currency: 'EUR', period: 'month' }],
  ['pay_usd_hourly_min', { currency: 'USD', period: 'hour' }],
  ['payPerHour', { period: 'hour' }],
  ['Day rate (£)', { currency: '£', period: 'day' }],
  ['gehalt_eur_monat', { currency: 'EUR', period: 'month' }],
  ['annualSalaryMin', { period: 'year' }],
  ['salaire brut par an', { period: 'year' }],
  ['neuro_salary', {}],
  ['salary.min', {}],
  ['parental_pay_max', {}],
])('of %s', (name, units) => {
  expect(unitsNamed(name)).toEqual(units)
})

it.each([
  ['Hourly', '18.5', 'hour', false],
  ['Salary', '"$72,000"', 'year', true],
  ['Salaried', '52000', 'year', true],
  ['Non-exempt', '15', 'hour', true],
  ['"Salaried, Exempt"', '72000', 'year', true],
  ['Salary (Monthly)', '4000', 'month', false],
  ['bi-week', '1400', undefined, false],
])('a pay type of %s leaves %s its period', async (type, pay, period, isAssumed) => {
  const { salary } = await first(
    'Id,Title,Company,Location,Pay,Pay Type,Apply\n' +
      `1,Cook,Acme,"Memphis, TN",${pay},${type},https://x.example/1\n`,
  )
  expect([salary?.period, salary?.assumed.includes('period')]).toEqual([period, isAssumed])
})
