import * as z from 'zod'
import { readPlaces } from '../text/place/place.ts'
import { attributionTo } from './parts/attribution.ts'
import { skillsOfTags } from './parts/board-tags.ts'
import { drafting, id, idText, said, seenKeys, text, texts } from './parts/json-fields.ts'
import { listOf } from './parts/xml-fields.ts'
import type { Draft, Head, SourceFormat } from './source.ts'

const job = z.object({
  id,
  url: text,
  title: text,
  company_name: text,
  company_logo: text,
  company_logo_url: text,
  category: text,
  tags: texts,
  job_type: text,
  publication_date: text,
  candidate_required_location: text,
  salary: text,
  description: text,
})

/** "Europe, USA, Canada" is three; "Berlin, Germany" is one. */
function placesIn(words: string): readonly string[] {
  const parts = listOf(words)
  const isWide = parts.every((part) => {
    const { locations, area } = readPlaces(part)
    return (
      area !== undefined || (locations.length > 0 && locations.every(({ city, region }) => !city && !region))
    )
  })
  return isWide || parts.length === 0 ? parts : [words]
}

const toDraft = (record: z.infer<typeof job>): Draft => {
  const url = said(record.url)
  return {
    paths,
    sourceRef: idText(record.id),
    url,
    title: said(record.title),
    employer: {
      name: said(record.company_name),
      logo: said(record.company_logo) ?? said(record.company_logo_url),
    },
    // Where the applicant must be; the work itself is remote, or it would not be on this board.
    places: placesIn(said(record.candidate_required_location) ?? ''),
    workplace: 'remote',
    employment: said(record.job_type) === undefined ? [] : [said(record.job_type) ?? ''],
    salary: said(record.salary) === undefined ? undefined : { text: said(record.salary) },
    body: [{ html: said(record.description) }],
    skills: skillsOfTags(record.tags),
    category: said(record.category),
    posted: said(record.publication_date),
    attribution: attributionTo('Remotive', url),
  }
}

/**
 * The API of Remotive (https://github.com/remotive-com/remote-jobs-api), an aggregator: {"0-legal-notice",
 * "job-count", jobs}. Its terms demand a link back and forbid passing its jobs on to Jooble, Talent.com,
 * Google Jobs and LinkedIn. A document answers one search, so what is missing from it is not gone. Dates have
 * no zone; the day is taken as it stands.
 */
export const remotive: SourceFormat = {
  id: 'remotive',
  sourceId: 'remotive',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    if (head.kind !== 'json') return undefined
    const notice = [...head.envelope.keys()].find((key) => /legal-notice$/.test(key))
    const seen = seenKeys(head.record, [
      'candidate_required_location',
      'publication_date',
      'company_name',
      'job_type',
    ])
    if (seen.length < 3 && (notice === undefined || !head.envelope.has('jobs'))) return undefined
    return {
      confidence: notice === undefined ? 0.9 : 1,
      evidence: [...(notice === undefined ? [] : [notice]), ...seen].join(', '),
      ...(head.envelope.has('jobs') && { split: { kind: 'json', shape: 'array', path: ['jobs'] } as const }),
    }
  },

  draft: drafting(job, ['id', 'title'], toDraft),
}

const paths = {
  sourceRef: 'id',
  url: 'url',
  title: 'title',
  employer: 'company_name',
  locations: 'candidate_required_location',
  area: 'candidate_required_location',
  workplace: 'candidate_required_location',
  employment: 'job_type',
  salary: 'salary',
  description: 'description',
  skills: 'tags',
  category: 'category',
  posted: 'publication_date',
} as const
