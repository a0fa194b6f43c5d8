import { expect, it } from 'vitest'
import { unitsNamed } from '../../../lib/sources/mapper/pay-units.ts'

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
