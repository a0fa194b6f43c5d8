import { expect, it } from 'vitest'
import { meaningOf } from '../../../lib/sources/mapper/field-names.ts'

it.each([
  ['min_compensation', 'salaryMin'],
  ['maxCompensation', 'salaryMax'],
  ['mincompensation', 'salaryMin'],
  ['wageFloor', 'salaryMin'],
  ['compensation_range_high', 'salaryMax'],
  ['estimated_annual_pay_max', 'salaryMax'],
  ['compensation_time_frame', 'payPeriod'],
  ['hourly_rate_unit', 'payPeriod'],
  ['wage_currency_code', 'currency'],
  ['pay_usd_hourly_min', 'salaryMin'],
  ['salario-anual-max', 'salaryMax'],
  ['salary_gbp', 'salary'],
  ['Day rate', 'salary'],
  ['pay_per_hour', 'salary'],
  ['salary_number', undefined],
  ['pay_start_date', undefined],
  ['exchange_rate_max', undefined],
  ['salary_grade_level', undefined],
  ['min_max_pay', undefined],
  ['from', undefined],
])('%s says %s', (name, field) => {
  expect(meaningOf([name])?.field).toBe(field)
})
