import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { readEmployment } from '../../lib/text/employment.ts'
import { readSeniority } from '../../lib/text/level.ts'
import { annualFactor, readSalary } from '../../lib/text/pay/salary.ts'
import { readDate } from '../../lib/text/time.ts'
import { sharedFolder } from '../shared.ts'

type Row = { id: string; text: string; title: string; expected: unknown } & Record<string, string | undefined>

/** What each extractor says about a row, in the shape of the labels. */
const sets: readonly (readonly [file: string, bar: number, say: (row: Row) => unknown])[] = [
  [
    'salaries.jsonl',
    0.98,
    ({ text, country }) => {
      const read = readSalary(text, { country: country ?? undefined })
      if (read === undefined) return null
      const { currency = null, min = null, max = null, period = null, assumed } = read
      return { currency, min, max, period, assumed }
    },
  ],
  [
    'dates.jsonl',
    0.98,
    ({ text, capturedAt = '', locale }) =>
      readDate(text, { capturedAt, locale: locale ?? undefined }) ?? null,
  ],
  ['seniority.jsonl', 0.95, ({ title, lang }) => readSeniority(title, lang) ?? null],
  [
    'employment.jsonl',
    0.97,
    ({ text, lang }) => {
      const { types, permanent = null } = readEmployment(text, lang)
      return { types, permanent }
    },
  ],
]

const folder = sharedFolder('eval')

it.runIf(folder).each(sets)('meets the bar on %s, which is %d', (file, bar, say) => {
  // The labels are ours, of one shape per file.
  const rows = readFileSync(`${folder}${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
  const wrong = rows.filter((row) => JSON.stringify(say(row)) !== JSON.stringify(row.expected))
  expect(1 - wrong.length / rows.length, JSON.stringify(wrong.map(({ id }) => id))).toBeGreaterThanOrEqual(
    bar,
  )
})

const corpus = sharedFolder('corpus')

it.runIf(corpus)('agrees within 1 % with 99 % of the yearly pay that Adzuna labels', () => {
  const file = readFileSync(`${corpus}csv_adzuna-uk_salary-labelled.csv`)
  // The columns are those of the file's first line.
  const rows = parse(file, { columns: true, relax_quotes: true }) as {
    SalaryRaw: string
    SalaryNormalized: string
  }[]
  const right = rows.filter(({ SalaryRaw, SalaryNormalized }) => {
    const { min, max = min, period = 'year' } = readSalary(SalaryRaw, { country: 'GB' }) ?? {}
    const year = (((min ?? max ?? 0) + (max ?? 0)) / 2) * annualFactor[period]
    return Math.abs(year - Number(SalaryNormalized)) <= 0.01 * Number(SalaryNormalized)
  })
  expect(rows.length).toBeGreaterThan(2_000)
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.99)
})
