import { assumedOf } from '../parts/own-words.ts'
import type { Draft } from '../source.ts'
import { type FoundByField, first, valuesOf } from './found.ts'
import { unitsNamed } from './pay-units.ts'

/** Pay from its text or its parts. */
export function mappedSalary(found: FoundByField): Draft['salary'] {
  const text = wordsOf(found)
  const min = amountOf(found, 'salaryMin')
  const max = amountOf(found, 'salaryMax')
  // {"salary": 38000, "salary_max": 45000}
  const isLower = min === undefined && max !== undefined && Number(text) < Number(max)
  const salary = {
    text: isLower ? undefined : text,
    min: isLower ? text : min,
    max,
    currency: first(found, 'currency') ?? unitsNamed(payPath(found)).currency,
    period: periodOf(found),
    assumed: assumedOf((first(found, 'payAssumed') ?? '').split('|')),
  }
  const hasAmount = salary.text !== undefined || salary.min !== undefined || salary.max !== undefined
  return hasAmount ? salary : undefined
}

function wordsOf(found: FoundByField): string | undefined {
  const values = valuesOf(found, 'salary')
  const isListed = found.get('salary')?.some(({ leaf }) => leaf.group !== '')
  return values.join(!isListed && areBounds(values) ? ' - ' : ' ') || undefined
}

const boundCharsMax = 40

/** ["£40,000.00", "£50,000.00"]: two that differ in their one number alone are the least and the most. */
function areBounds([least = '', most = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 || most === '' || least === most) return false
  const [dress, other] = [dressOf(least), dressOf(most)]
  return dress === other && dress.split('#').length === 2 && dress.length <= boundCharsMax
}

const dressOf = (amount: string): string =>
  amount
    .slice(0, 2 * boundCharsMax)
    .toLowerCase()
    .replace(/\d(?:[\d.,'\u00a0 ]*\d)?/g, '#')

const inCents = /cents?$/i

function amountOf(found: FoundByField, field: 'salaryMin' | 'salaryMax'): string | undefined {
  const [surest] = found.get(field) ?? []
  if (!surest) return undefined
  const { path, value } = surest.leaf
  return inCents.test(path) && /^\d+$/.test(value) ? String(Number(value) / 100) : value
}

/**
 * The federal pay codes of
 * https://developer.usajobs.gov/api-reference/get-codelist-remunerationrateintervalcodes
 */
const payCodes: ReadonlyMap<string, string> = new Map([
  ['PA', 'year'],
  ['PM', 'month'],
  ['PW', 'week'],
  ['PD', 'day'],
  ['PH', 'hour'],
])

const periodNames =
  'year annu anual month week day dail hour yr hr jahr jähr monat woche tag stund mes mens año hora heure mois jour'

const periodWords = new RegExp(`(?<![a-z])(?:${periodNames.replaceAll(' ', '|')})|^an$|^p?[ahdmwy]$`, 'i')

/** Under "Pay Type" some say what is paid, and not how often: "Salary", "Salaried, non-exempt". */
const kindsOfPay = new Set(
  (
    'salary salaried wage wages pay compensation base basic fixed gross net range rate exempt non nonexempt ' +
    'gehalt festgehalt sueldo salario fijo bruto brutto brut fixe salaire'
  ).split(' '),
)
const isKindOfPay = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || kindsOfPay.has(word))

/** As stated, or as a name such as "annualSalaryMin" says. */
function periodOf(found: FoundByField): string | undefined {
  const words = (found.get('payPeriod') ?? [])
    .map(({ leaf }) => leaf.value)
    .filter((word) => !isKindOfPay(word))
  // {"type": "Base salary", "period": "year"}
  const stated = words.find((word) => periodWords.test(word)) ?? words[0]
  if (stated !== undefined) return payCodes.get(stated) ?? stated
  return unitsNamed(payPath(found)).period
}

/** What the sender calls the amount, or the first of them. */
const payPath = (found: FoundByField): string =>
  (found.get('salaryMin') ?? found.get('salaryMax') ?? found.get('salary'))?.[0]?.leaf.path ?? ''
