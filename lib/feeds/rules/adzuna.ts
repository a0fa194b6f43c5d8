import { countryCode } from '../../text/place/country.ts'
import { readableDate } from '../dates.ts'
import { isBlank, isLongEnough, type Rule } from './rule.ts'

const source = 'Adzuna XML specification'
const formats = ['adzuna-xml'] as const

/** UK is how Adzuna itself writes GB; files use either. */
const served = new Set('AU AT BR CA FR DE IN IT NL NZ PL RU SG ZA UK GB US'.split(' '))

/** By code, or by a name, which Adzuna reads too. */
const isServed = (country: string): boolean =>
  served.has(country.toUpperCase()) || served.has(countryCode(country) ?? '')

const isAmount = (value: string): boolean => /^\d+(?:\.\d+)?$/.test(value)
const isDegrees = (value: string | undefined, most: number): boolean =>
  value !== undefined && /^-?\.?\d/.test(value) && Math.abs(Number(value)) <= most

const words = (...known: readonly string[]) => {
  const all = new Set(known)
  return (value: string) => !all.has(value)
}

export const adzunaRules: readonly Rule[] = [
  {
    code: 'adzuna_place_missing',
    kind: 'fact',
    fact: 'place',
    formats,
    source,
    level: 'reject',
    demand: 'A job has a place, best the nearest town; only the first of several counts.',
    fix: 'send the place of work',
    breaks: ({ place }) => isBlank(place),
  },
  {
    code: 'adzuna_country',
    kind: 'fact',
    fact: 'country',
    formats,
    source,
    level: 'reject',
    demand: 'The country is one of the sixteen that Adzuna serves.',
    fix: 'nothing: Adzuna does not serve this country',
    breaks: ({ country }) => !isBlank(country) && !isServed(country ?? ''),
  },
  {
    code: 'adzuna_description_length',
    kind: 'fact',
    fact: 'description',
    formats,
    source,
    level: 'reject',
    demand: 'A description has at least 100 characters.',
    fix: 'send the whole text of the posting',
    breaks: ({ description }) => !isLongEnough(description, 100),
  },
  {
    code: 'adzuna_url_repeated',
    kind: 'unique',
    fact: 'url',
    formats,
    source,
    level: 'reject',
    demand: 'Every job has a page of its own: no two share a link.',
    fix: 'give each place of the job a page of its own',
  },
  {
    code: 'adzuna_country_spelling',
    kind: 'spelling',
    fact: 'country',
    formats,
    source,
    level: 'note',
    demand: 'A country has one name throughout a file.',
    fix: 'write a country always alike',
    meaning: countryCode,
  },
  {
    code: 'adzuna_date_form',
    kind: 'field',
    field: 'date',
    formats,
    source,
    level: 'note',
    demand: 'The date is ISO 8601.',
    fix: 'write the date as 2026-04-24',
    breaks: (value) => !readableDate(value),
  },
  {
    code: 'adzuna_coordinates',
    kind: 'field',
    field: 'geo_lat',
    at: ['geo_lat', 'geo_lng'],
    formats,
    source,
    level: 'note',
    demand: 'Latitude and longitude are degrees, both or none.',
    fix: 'send both as decimal degrees, or neither',
    breaks: (_, row) => !isDegrees(row.get('geo_lat'), 90) || !isDegrees(row.get('geo_lng'), 180),
  },
  {
    code: 'adzuna_contract_time',
    kind: 'field',
    field: 'contract_time',
    formats,
    source,
    level: 'note',
    demand: 'contract_time is full_time or part_time.',
    fix: "use Adzuna's words",
    breaks: words('full_time', 'part_time'),
  },
  {
    code: 'adzuna_contract_type',
    kind: 'field',
    field: 'contract_type',
    formats,
    source,
    level: 'note',
    demand: 'contract_type is permanent or contract.',
    fix: "use Adzuna's words",
    breaks: words('permanent', 'contract'),
  },
  {
    code: 'adzuna_pay_frequency',
    kind: 'field',
    field: 'salary_frequency',
    formats,
    source,
    level: 'note',
    demand: 'salary_frequency is hour, day, month or year; weekly pay is said in words.',
    fix: "use Adzuna's words",
    breaks: words('hour', 'day', 'month', 'year'),
  },
  {
    code: 'adzuna_pay_amount',
    kind: 'field',
    field: 'salary_min',
    at: ['salary_min', 'salary_max'],
    formats,
    source,
    level: 'note',
    demand: 'Bounds of pay are plain numbers.',
    fix: 'write 30000: no sign, no separators, no k',
    breaks: (value) => !isAmount(value),
  },
  {
    code: 'adzuna_category_repeated',
    kind: 'field',
    field: 'category',
    at: ['category#again'],
    formats,
    source,
    level: 'note',
    demand: 'A job has one category.',
    fix: 'send the category that fits best',
    breaks: () => true,
  },
]
