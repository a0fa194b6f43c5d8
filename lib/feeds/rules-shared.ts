import type { Listing } from './format.ts'
import { type FactName, type Facts, isBlank, type Rule } from './rule.ts'

const boards = [
  'indeed-xml',
  'linkedin-xml',
  'ziprecruiter-xml',
  'jooble-xml',
  'talent-xml',
  'adzuna-xml',
] as const

const required = (fact: FactName, field: string): Rule['demand'] => `Every job has ${field} (${fact}).`

const maskedName =
  /^(?:(?:company |empresa |employer )?confiden[ct]ial|anonymous|undisclosed|unknown|n\/?a|company)$/i

// Words that boards strike from titles; pay in a title shows as a currency sign before a digit.
const adWords = /\b(?:urgent(?:ly)?|hiring now|now hiring|apply now|immediate start|asap)\b|[$€£]\s?\d/i

function isDecorated({ title = '', city }: Facts): boolean {
  if (adWords.test(title)) return true
  return city !== undefined && city.length > 2 && ` ${title} `.includes(` ${city} `)
}

/** A listing without its pay, where any of these parts of it was inferred and not stated. */
const withoutPay =
  (...parts: readonly ('currency' | 'period')[]) =>
  (listing: Listing): { listing: Listing; value: string } | undefined => {
    const { salary, ...rest } = listing
    if (!salary || !parts.some((part) => salary.assumed.includes(part))) return undefined
    return { listing: rest, value: salary.text }
  }

const google = 'https://developers.google.com/search/docs/appearance/structured-data/job-posting'

/** What all six boards demand, or most of them. */
export const sharedRules: readonly Rule[] = [
  {
    code: 'url_missing',
    kind: 'fact',
    fact: 'url',
    formats: boards,
    level: 'reject',
    demand: required('url', 'a link to a page that shows it'),
    source: 'the specifications of all six boards',
    fix: 'send the address of the posting',
    breaks: ({ url, applyUrl }) => isBlank(url) && isBlank(applyUrl),
  },
  {
    code: 'description_missing',
    kind: 'fact',
    fact: 'description',
    formats: boards,
    level: 'reject',
    demand: required('description', 'a description'),
    source: 'the specifications of all six boards',
    fix: 'send the whole text of the posting',
    breaks: ({ description }) => isBlank(description),
  },
  {
    code: 'employer_missing',
    kind: 'fact',
    fact: 'employer',
    formats: ['indeed-xml', 'linkedin-xml', 'ziprecruiter-xml', 'talent-xml', 'adzuna-xml'],
    level: 'reject',
    demand: 'The employer is named: no hidden employer, no agency or board in its place.',
    source:
      'https://docs.indeed.com, https://learn.microsoft.com/linkedin, ZipRecruiter 1.4, Talent.com, Adzuna',
    fix: 'send the name of the employer',
    breaks: ({ employer }) => isBlank(employer) || maskedName.test(employer?.trim() ?? ''),
  },
  {
    code: 'employer_is_publisher',
    kind: 'fact',
    fact: 'employer',
    formats: ['indeed-xml', 'linkedin-xml', 'ziprecruiter-xml', 'talent-xml'],
    level: 'note',
    demand: 'The employer is who hires, not the agency or board that publishes the feed.',
    source: 'https://docs.indeed.com, https://learn.microsoft.com/linkedin',
    fix: "name the agency's client, unless the publisher hires for itself",
    breaks: ({ employer, publisher }) => publisher !== undefined && employer?.trim() === publisher.trim(),
  },
  {
    code: 'country_missing',
    kind: 'fact',
    fact: 'country',
    formats: ['indeed-xml', 'linkedin-xml', 'ziprecruiter-xml', 'talent-xml', 'adzuna-xml'],
    level: 'reject',
    demand: required('country', 'a country'),
    source:
      'https://docs.indeed.com, https://learn.microsoft.com/linkedin, ZipRecruiter 1.4, Talent.com, Adzuna',
    fix: 'send the country of the place of work, also for remote work',
    breaks: ({ country }) => isBlank(country),
  },
  {
    code: 'title_decorated',
    kind: 'fact',
    fact: 'title',
    formats: ['indeed-xml', 'talent-xml', 'adzuna-xml'],
    level: 'note',
    demand: 'The title is the job and nothing else: no place, no pay, no "urgent".',
    source: 'https://docs.indeed.com, https://www.talent.com/integrations, Adzuna',
    fix: 'take place, pay and appeals out of the title',
    breaks: isDecorated,
  },
  {
    code: 'pay_period_inferred',
    kind: 'alter',
    field: 'salary',
    formats: ['indeed-xml', 'jooble-xml', 'talent-xml', 'adzuna-xml'],
    level: 'alter',
    demand: 'Pay is shown with its period, as stated. A period that nobody stated is an estimate.',
    source: 'https://docs.indeed.com; the other boards alike',
    fix: 'state the period of the pay: per hour, per year',
    alter: withoutPay('period'),
  },
  {
    code: 'pay_inferred',
    kind: 'alter',
    field: 'salary',
    formats: ['linkedin-xml', 'ziprecruiter-xml', 'json-ld'],
    level: 'alter',
    demand: 'Amounts, currency and period of pay are what the employer stated, never an estimate.',
    source: google,
    fix: 'state the period and the currency of the pay: USD 20 per hour',
    alter: withoutPay('period', 'currency'),
  },
]
