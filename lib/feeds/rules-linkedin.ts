import type { Listing } from './format.ts'
import { isBlank, type Rule } from './rule.ts'

const source = 'https://learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide'
const formats = ['linkedin-xml'] as const
const idCharsMax = 40
const descriptionCharsMin = 100
const jobsMax = 500_000

const oneOf = (words: string) => {
  const known = new Set(words.split(' '))
  return (value: string) => !known.has(value)
}

function withoutPartOfAUnit(listing: Listing): { listing: Listing; value: string } | undefined {
  const { salary, ...rest } = listing
  const isWhole = [salary?.min, salary?.max].every(
    (amount) => amount === undefined || Number.isInteger(amount),
  )
  return !salary || isWhole ? undefined : { listing: rest, value: salary.text }
}

export const linkedinRules: readonly Rule[] = [
  {
    code: 'linkedin_id_length',
    kind: 'fact',
    fact: 'id',
    formats,
    source,
    level: 'reject',
    demand: 'partnerJobId has at most 40 characters.',
    fix: 'use a shorter id that stays the same',
    breaks: ({ id = '' }) => id.length > idCharsMax,
  },
  {
    code: 'linkedin_first_party',
    kind: 'fact',
    fact: 'firstParty',
    ours: true,
    formats,
    source,
    level: 'reject',
    demand: "Only employers' own postings; aggregated ones are to be left out.",
    fix: "connect the employer's own source",
    breaks: ({ firstParty }) => firstParty !== true,
  },
  {
    code: 'linkedin_apply_https',
    kind: 'fact',
    fact: 'applyUrl',
    formats,
    source,
    level: 'reject',
    demand: 'applyUrl is https and leads, without a redirect, to where the application is finished.',
    fix: 'send an https apply link',
    breaks: ({ applyUrl }) => !/^https:\/\//i.test(applyUrl ?? ''),
  },
  {
    code: 'linkedin_description_length',
    kind: 'fact',
    fact: 'description',
    formats,
    source,
    level: 'reject',
    demand: 'A description has at least 100 characters.',
    fix: 'send the whole text of the posting',
    breaks: ({ description = '' }) => description.length < descriptionCharsMin,
  },
  {
    code: 'linkedin_city_missing',
    kind: 'fact',
    fact: 'city',
    formats,
    source,
    level: 'reject',
    demand: 'A job has one place, by city and country, also when it is remote.',
    fix: 'send the city',
    breaks: ({ city, place, remote }) => isBlank(city) && (remote === true || isBlank(place)),
  },
  {
    code: 'linkedin_poster_email',
    kind: 'feed',
    field: 'posterEmail',
    formats,
    source: 'https://learn.microsoft.com/linkedin/talent/job-postings/job-posting-release-notes (June 2025)',
    level: 'note',
    demand: 'Every job names the e-mail address of its poster.',
    fix: "set the partner's contactEmail",
    breaks: ({ contactEmail }) => isBlank(contactEmail),
  },
  {
    code: 'linkedin_jobs_max',
    kind: 'feed',
    field: 'expectedJobCount',
    formats,
    source,
    level: 'note',
    demand:
      'A feed has at most 500,000 jobs; larger ones are split by country, and no job moves between parts.',
    fix: 'split the feed by country',
    breaks: ({ listings }) => listings > jobsMax,
  },
  {
    code: 'linkedin_jobtype',
    kind: 'field',
    field: 'jobtype',
    formats,
    source,
    level: 'note',
    demand: 'jobtype is one of FULL_TIME, PART_TIME, CONTRACT, INTERNSHIP, VOLUNTEER.',
    fix: "use LinkedIn's words",
    breaks: oneOf('FULL_TIME PART_TIME CONTRACT INTERNSHIP VOLUNTEER'),
  },
  {
    code: 'linkedin_experience_level',
    kind: 'field',
    field: 'experienceLevel',
    formats,
    source,
    level: 'note',
    demand: 'experienceLevel is a word of LinkedIn, such as MID_SENIOR_LEVEL.',
    fix: "use LinkedIn's words",
    breaks: oneOf('ENTRY_LEVEL ASSOCIATE MID_SENIOR_LEVEL DIRECTOR EXECUTIVE INTERNSHIP NOT_APPLICABLE'),
  },
  {
    code: 'linkedin_pay_period',
    kind: 'field',
    field: 'salaries/salary/period',
    formats,
    source,
    level: 'note',
    demand: 'A pay period is a word of LinkedIn, such as YEARLY.',
    fix: "use LinkedIn's words",
    breaks: oneOf('YEARLY MONTHLY SEMIMONTHLY BIWEEKLY WEEKLY DAILY HOURLY ONCE'),
  },
  {
    code: 'linkedin_pay_whole',
    kind: 'alter',
    field: 'salary',
    formats,
    source,
    level: 'alter',
    demand: 'Amounts of pay are whole numbers. A rounded one would not be what was stated.',
    fix: 'nothing, unless the pay can be stated by the month or year',
    alter: withoutPartOfAUnit,
  },
  {
    code: 'linkedin_markup',
    kind: 'field',
    field: 'description',
    formats,
    source,
    level: 'note',
    demand: 'Only b, strong, u, i, br, p, ul and li are shown; the tags of others are dropped.',
    fix: 'use only these tags',
    breaks: (value) => /<(?!\/?(?:b|strong|u|i|br|p|ul|li)\b)\/?[a-z]/i.test(value),
  },
]
