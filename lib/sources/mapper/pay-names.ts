import { payBoundEnds, payBounds, payNameParts, payUnitCodes, payUnitNouns } from '../data/pay-name-parts.ts'

type PayField = 'salary' | 'salaryMin' | 'salaryMax' | 'payPeriod' | 'currency'
type Part = keyof typeof payNameParts

const partOf: ReadonlyMap<string, Part> = new Map(
  Object.entries(payNameParts).flatMap(([part, words]) =>
    // The keys are Parts by the table's type; Object.entries forgets that.
    words.split(' ').map((word): [string, Part] => [word, part as Part]),
  ),
)

const anyOf = (part: Part): string => `(?:${payNameParts[part].replaceAll(' ', '|')})`

/** Names in one word have their parts on either side: "mincompensation", "wagerangemax". */
const fusedLeast = new RegExp(
  `^${anyOf('least')}${anyOf('pay')}$|^${anyOf('pay')}(?:range)?${anyOf('least')}$`,
)
const fusedMost = new RegExp(`^${anyOf('most')}${anyOf('pay')}$|^${anyOf('pay')}(?:range)?${anyOf('most')}$`)

/** Its values must agree, so it is below .9. */
const score = 0.86

/**
 * What a name says of pay that is put together from words of pay alone: "min_base_compensation",
 * "wageCeiling".
 */
export function payNamed(
  words: readonly string[],
): { readonly field: PayField; readonly score: number } | undefined {
  const field = words.length === 1 ? fusedField(words[0] ?? '') : fieldOf(words)
  return field && { field, score }
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const boundEnds = setOf(payBoundEnds)
const bounds = payBounds.map(({ pay, least, most }) => ({
  pay: setOf(pay),
  salaryMin: setOf(least),
  salaryMax: setOf(most),
}))

/** "Salaire de" and "Salaris tot": the last word says which end it is. "Salaire de base" is no end. */
export function payBoundNamed(
  words: readonly string[],
): { readonly field: PayField; readonly score: number } | undefined {
  const last = words.findLastIndex((word) => !boundEnds.has(word))
  const end = words[last] ?? ''
  const language = bounds.find(({ pay }) => words.slice(0, last).some((word) => pay.has(word)))
  const field = (['salaryMin', 'salaryMax'] as const).find((one) => language?.[one].has(end))
  return field && { field, score }
}

const fusedField = (word: string): PayField | undefined =>
  fusedLeast.test(word) ? 'salaryMin' : fusedMost.test(word) ? 'salaryMax' : undefined

function fieldOf(words: readonly string[]): PayField | undefined {
  // "pay_per_hour" is pay, and "pay_per" how often.
  const own = words.filter((word, n) => !(word === 'per' && unitNouns.has(words[n + 1] ?? '')))
  const parts = new Set(own.map((word) => partOf.get(word)))
  if (parts.has(undefined) || !parts.has('pay') || words.length > 6) return undefined
  const said = [...parts].filter((part) => part !== 'pay' && part !== 'of')
  // "pay_eur" and "day rate" say pay; "salary_number" is some table's.
  if (said.length === 0 && words.some((word) => unitCodes.has(word) || unitNouns.has(word))) return 'salary'
  const [only] = said
  return said.length === 1 && only ? fields[only] : undefined
}

const unitNouns = new Set(payUnitNouns.split(' '))
const unitCodes = new Set(payUnitCodes.split(' '))

const fields: Partial<Record<Part, PayField>> = {
  least: 'salaryMin',
  most: 'salaryMax',
  period: 'payPeriod',
  currency: 'currency',
}
