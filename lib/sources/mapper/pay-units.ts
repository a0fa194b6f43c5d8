import { payUnitCodes } from '../data/pay-name-parts.ts'

const currencySaid = new RegExp(`[€£$₹]|(?<![a-z])(?:${payUnitCodes.replaceAll(' ', '|')})(?![a-z])`, 'i')

/** "annualSalaryMin", "pay_per_hour", "Gehalt (EUR/Monat)", "day rate". */
const periodSaid = (whole: string, nouns: string): RegExp =>
  new RegExp(
    `${whole}|(?:/|(?<![a-z])(?:per|pro|par|por|al|a|à)[ _-])[ _-]?(?:${nouns})(?![a-z])|` +
      `(?<![a-z])(?:${nouns})[ _-]?(?:rate|pay|wage|salary)(?![a-z])|_(?:${nouns})(?![a-z])`,
    'i',
  )
const periodsSaid: readonly (readonly [string, RegExp])[] = [
  ['year', periodSaid('annual|yearly|anual|jahres|annuel|jährlich', 'year|annum|jahr|an|a[nñ]o')],
  ['month', periodSaid('monthly|mensual|monats|mensuel|monatlich', 'month|monat|mes|mois')],
  ['week', periodSaid('weekly|wochenlohn|semanal|hebdo', 'week|woche|semana|semaine')],
  ['day', periodSaid('daily|tagessatz|journalier', 'day|tag|d[ií]a|jour')],
  ['hour', periodSaid('hourly|stunden|horaire', 'hour|hr|h|std|stunde|hora|heure')],
]

/** What the name of a field of pay says of its numbers: "salary_usd_hourly", "Salary from (EUR/month)". */
export function unitsNamed(path: string): { readonly currency?: string; readonly period?: string } {
  const name = path.replace(/([a-z])([A-Z])/g, '$1_$2')
  const currency = currencySaid.exec(name)?.[0]
  const period = periodsSaid.find(([, said]) => said.test(name))?.[0]
  return { ...(currency && { currency: currency.toUpperCase() }), ...(period && { period }) }
}
