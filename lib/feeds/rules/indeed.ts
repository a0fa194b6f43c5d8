import { readableDate } from '../dates.ts'
import { isBlank, type Row, type Rule } from './rule.ts'

const source = 'https://docs.indeed.com (XML job feeds)'
const formats = ['indeed-xml'] as const
const jobtypes = new Set([
  'fulltime',
  'parttime',
  'contract',
  'temporary',
  'internship',
  'subcontract',
  'commission',
])

// A currency's sign or code, and an amount that has one before or after it.
const currency = String.raw`(?:\p{Sc}|(?<!\p{L})(?:[A-Z]{3}|kr|Kr|Rs|Fr|zł|Kč)(?!\p{L})\.?)`
const priced = new RegExp(`${currency}\\s?\\d|\\d\\s?${currency}`, 'u')
const periods = /hour|day|week|month|year|annum|annual/i
// A retirement plan is no pay.
const thousands = /\d\s?k\b(?<!\b401\s?k)/i
const oddSeparator = /\d\s?[~|;]\s?(?:\p{Sc}|[A-Z]{3})?\s?\d/u

const isOddPay = (salary: string): boolean =>
  !priced.test(salary) || !periods.test(salary) || thousands.test(salary) || oddSeparator.test(salary)

const escapedTag = /&lt;(?:p|br|ul|li|div|strong|b)\b/i
const shownTags = /<(?!\/?(?:b|h[1-6]|br|p|ul|li|strong|em|table|thead|tbody|tr|td|th)\b)\/?[a-z]/i

const isElsewhere = (row: Row): boolean =>
  row.get('city')?.toLowerCase() !== 'remote' || !isBlank(row.get('state')) || !isBlank(row.get('postalcode'))

export const indeedRules: readonly Rule[] = [
  {
    code: 'indeed_city_missing',
    kind: 'fact',
    fact: 'city',
    formats,
    source,
    level: 'reject',
    demand: 'A job has a city; a remote one says so. Indeed refuses region-wide jobs that are not.',
    fix: 'send the city, or say that the work is remote',
    breaks: ({ city, remote }) => isBlank(city) && !remote,
  },
  {
    code: 'indeed_state_missing',
    kind: 'fact',
    fact: 'region',
    formats,
    source,
    level: 'note',
    demand: 'In the US and Canada a job without its state is not shown in organic results.',
    fix: 'send the state or province by its postal abbreviation',
    breaks: ({ region, country, remote }) => !remote && /^(?:US|CA)$/i.test(country ?? '') && isBlank(region),
  },
  {
    code: 'indeed_postal_code_missing',
    kind: 'fact',
    fact: 'postalCode',
    formats,
    source,
    level: 'note',
    demand: 'Organic results show a job that has its postal code, unless it is remote.',
    fix: 'send the postal code of the place of work',
    breaks: ({ postalCode, remote }) => !remote && isBlank(postalCode),
  },
  {
    code: 'indeed_state_code',
    kind: 'field',
    field: 'state',
    formats,
    source,
    level: 'note',
    demand: 'In the US a state is written by its postal abbreviation.',
    fix: 'write the state as CA',
    breaks: (value, row) => /^usa?$/i.test(row.get('country') ?? '') && !/^[A-Z]{2}$/i.test(value),
  },
  {
    code: 'indeed_sourcename_missing',
    kind: 'field',
    field: 'sourcename',
    formats,
    source,
    level: 'note',
    demand: 'A job names in sourcename the company that it belongs to, if only the employer itself.',
    fix: 'send sourcename: the parent company, else the employer',
    isRequired: true,
    breaks: isBlank,
  },
  {
    code: 'indeed_requisition_missing',
    kind: 'fact',
    fact: 'requisitionId',
    formats,
    source,
    level: 'note',
    demand: "A job has the employer's own requisition id, by which Indeed tells repeats from new jobs.",
    fix: "send the employer's requisition id",
    breaks: ({ requisitionId }) => isBlank(requisitionId),
  },
  {
    code: 'indeed_date_missing',
    kind: 'fact',
    fact: 'posted',
    formats,
    source,
    level: 'reject',
    demand: 'A job has the date on which it was posted, the same as on its page.',
    fix: 'send the date of posting',
    breaks: ({ posted }) => isBlank(posted),
  },
  {
    code: 'indeed_date_form',
    kind: 'field',
    field: 'date',
    formats,
    source,
    level: 'reject',
    demand: 'Dates are ISO 8601; RFC 1123 is still read.',
    fix: 'write the date as 2026-04-24',
    breaks: (value) => !readableDate(value),
  },
  {
    code: 'indeed_other_dates',
    kind: 'field',
    field: 'expirationdate',
    at: ['expirationdate', 'lastactivitydate'],
    formats,
    source,
    level: 'note',
    demand: 'The dates of expiry and of the last change are spelled as the date of posting is.',
    fix: 'write the date as 2026-04-24',
    breaks: (value) => !readableDate(value),
  },
  {
    code: 'indeed_jobtype',
    kind: 'field',
    field: 'jobtype',
    formats,
    source,
    level: 'note',
    demand: 'jobtype lists words of Indeed: fulltime, parttime, contract, temporary, internship.',
    fix: "use Indeed's words",
    breaks: (value) => value.split(',').some((word) => !jobtypes.has(word.trim())),
  },
  {
    code: 'indeed_remotetype',
    kind: 'field',
    field: 'remotetype',
    formats,
    source,
    level: 'note',
    demand: 'remotetype says "Fully remote" or nothing for work on site; COVID-19 is a word of the past.',
    fix: 'leave remotetype out for work on site',
    breaks: (value) => !/^(?:fully remote|hybrid remote|wfh flexible)$/i.test(value),
  },
  {
    code: 'indeed_remote_place',
    kind: 'field',
    field: 'city',
    isRequired: true,
    formats,
    source,
    level: 'note',
    demand: 'A fully remote job has the city "Remote", and an empty state and postal code.',
    fix: 'write Remote as the city, and leave state and postal code empty',
    breaks: (_, row) => /^fully remote$/i.test(row.get('remotetype') ?? '') && isElsewhere(row),
  },
  {
    code: 'indeed_salary_words',
    kind: 'field',
    field: 'salary',
    formats,
    source,
    level: 'note',
    demand: 'salary is one text with a currency, plain amounts and a period: "$10 - $20 per hour".',
    fix: 'write amounts in full with a currency and a period',
    breaks: isOddPay,
  },
  {
    code: 'indeed_description_escaped',
    kind: 'field',
    field: 'description',
    formats,
    source,
    level: 'note',
    demand: 'HTML in a description is raw in CDATA, not escaped once more.',
    fix: 'put the HTML in CDATA as it is',
    // A text about HTML has tags of its own beside those that it speaks of.
    breaks: (value) => escapedTag.test(value) && !/<[a-z]/i.test(value),
  },
  {
    code: 'indeed_description_no_cdata',
    kind: 'field',
    field: 'description',
    at: ['description#escaped'],
    formats,
    source,
    level: 'note',
    demand: 'HTML in a description is raw in CDATA, not written with references.',
    fix: 'put the HTML in CDATA as it is',
    breaks: () => true,
  },
  {
    code: 'indeed_markup',
    kind: 'field',
    field: 'description',
    formats,
    source,
    level: 'note',
    demand: 'Only b, h1 to h6, br, p, ul, li, strong, em and simple tables are shown.',
    fix: 'use only these tags',
    breaks: (value) => shownTags.test(value),
  },
  {
    code: 'indeed_email_missing',
    kind: 'feed',
    field: 'email',
    formats,
    source,
    level: 'note',
    demand: 'New accounts need a contact address for the jobs of a feed.',
    fix: "set the partner's contactEmail",
    breaks: ({ contactEmail }) => isBlank(contactEmail),
  },
]
