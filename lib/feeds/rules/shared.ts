import type { Salary } from '../../posting.ts'
import { isMasked, isUnnamed } from '../../text/masked-name.ts'
import { isShownWhole } from '../../text/pay/amount.ts'
import type { Listing } from '../format.ts'
import { payAsSaid, payWords } from '../pay.ts'
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

const namesNobody = (employer: string): boolean => isUnnamed(employer) || isMasked(employer)

// Words that boards strike from titles. Urgent care, "urgent and emergency care" too, is a kind of work.
const urgent = /\burgent(?:ly)?\b(?!(?: (?:and|&|or) \w+)? (?:care|treatment)\b)/i
const adWords = /\b(?:hiring now|now hiring|apply now|immediate start|asap)\b/i
/** Pay in a title shows as a currency's sign beside a digit. */
const payInTitle = /\p{Sc}\s?\d|\d\s?\p{Sc}/u

function isDecorated({ title = '', city }: Facts): boolean {
  if (urgent.test(title) || adWords.test(title) || payInTitle.test(title)) return true
  return city !== undefined && city.length > 2 && hasWord(title, city)
}

const letter = /[\p{L}\p{N}]/u

/** Whether a text holds a word or name by itself, not as a part of a longer one. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) return true
  }
  return false
}

const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A listing without its pay, where that is not what a partner shows. */
export const withoutPay =
  (isWrong: (salary: Salary) => boolean) =>
  (listing: Listing): { listing: Listing; value: string } | undefined => {
    const { salary } = listing
    return salary && isWrong(salary) ? withoutSalary(listing, salary) : undefined
  }

// Apart, because nearly every listing stays as it is.
function withoutSalary(listing: Listing, salary: Salary): { listing: Listing; value: string } {
  const { salary: _, ...rest } = listing
  return { listing: rest, value: payAsSaid(salary) }
}

const isInferred =
  (...parts: readonly ('currency' | 'period')[]) =>
  ({ assumed }: Salary): boolean =>
    parts.some((part) => assumed.includes(part))

/** What is shown whole and is not less than the smallest coin. */
const isPlain = (amount = 0): boolean => amount === 0 || (amount >= 0.01 && isShownWhole(amount))

const google = 'https://developers.google.com/search/docs/appearance/structured-data/job-posting'

/** What all six boards demand, or most of them. */
export const sharedRules: readonly Rule[] = [
  {
    code: 'url_missing',
    kind: 'fact',
    fact: 'url',
    formats: [...boards, 'yubhub-xml'],
    level: 'reject',
    demand: required('url', 'a link to a page that shows it'),
    source: "the specifications of all six boards; YubHub's own use of Applyto",
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
    breaks: ({ employer = '' }) => isBlank(employer) || namesNobody(employer.trim()),
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
    breaks: ({ employer = '', publisher = '' }) => !isBlank(publisher) && isSameName(employer, publisher),
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
    code: 'place_repeated',
    kind: 'field',
    field: 'city',
    at: ['city#again', 'location#again', 'region#again'],
    formats: boards,
    level: 'note',
    demand: 'A job has one place; of several only the first counts.',
    source: 'the specifications of all six boards',
    fix: 'list the job once for each place, each under an id of its own',
    breaks: () => true,
  },
  {
    code: 'place_list',
    kind: 'field',
    field: 'city',
    formats: boards,
    level: 'note',
    demand: 'A city is one city: of a list only the first counts, if any.',
    source: 'the specifications of all six boards',
    fix: 'list the job once for each place, each under an id of its own',
    breaks: (value) => /[;|]/.test(value),
  },
  {
    code: 'markup_outside_cdata',
    kind: 'field',
    field: 'description',
    at: ['description#elements', 'Description#elements'],
    formats: [...boards, 'yubhub-xml'],
    level: 'note',
    demand:
      'HTML in a description is text, in CDATA: as elements of the feed it is lost, and the words with it.',
    source: 'the specifications of all six boards',
    fix: 'put the description in CDATA',
    breaks: () => true,
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
    code: 'posted_estimated',
    kind: 'fact',
    fact: 'postedIsEstimate',
    ours: true,
    formats: [...boards, 'yubhub-xml', 'rss', 'atom', 'json-ld', 'csv'],
    level: 'note',
    demand: 'The date of posting is the one on the page; a day reckoned from "3 weeks ago" may be another.',
    source: 'https://docs.indeed.com (date)',
    fix: 'send the date of posting',
    breaks: ({ postedIsEstimate }) => postedIsEstimate === true,
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
    alter: withoutPay(isInferred('period')),
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
    alter: withoutPay(isInferred('period', 'currency')),
  },
  {
    code: 'pay_incomplete',
    kind: 'alter',
    field: 'salary',
    formats: [...boards, 'json-ld'],
    level: 'alter',
    demand: 'Pay has an amount, a currency and a period; what lacks one of them is not shown.',
    source: google,
    fix: 'state the amount, the currency and the period of the pay: USD 20 per hour',
    // After the rules on what was inferred: pay with nothing missing then has words in every format.
    alter: withoutPay((salary) => payWords(salary) === undefined),
  },
  {
    code: 'pay_not_plain',
    kind: 'alter',
    field: 'salary',
    formats: boards,
    level: 'alter',
    demand: 'Amounts of pay are plain decimal numbers.',
    source: 'the specifications of all six boards',
    fix: 'state the pay in whole currency units, as people write it',
    alter: withoutPay(({ min, max }) => !isPlain(min) || !isPlain(max)),
  },
]
