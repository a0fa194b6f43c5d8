import * as z from 'zod'
import { Problem } from '../problem.ts'
import {
  amount,
  id,
  idText,
  keysOf,
  moment,
  numeric,
  readFields,
  said,
  saidOf,
  text,
  texts,
  truth,
} from './parts/json-fields.ts'
import { linkHabit } from './parts/sender-habits.ts'
import { freshParts, hasLink, linked } from './parts/stated-parts.ts'
import type { BodyPart, Draft, Head, SourceFormat } from './source.ts'

/**
 * One job of JSearch (OpenWeb Ninja), both generations of its fields:
 * https://www.openwebninja.com/api/jsearch
 */
const jsearchJob = z.object({
  job_id: id,
  job_title: text,
  employer_name: text,
  employer_logo: text,
  employer_website: text,
  employer_company_type: text,
  job_publisher: text,
  job_employment_type: text,
  job_employment_types: texts,
  job_apply_link: text,
  job_apply_is_direct: truth,
  apply_options: z.array(z.object({ publisher: text, apply_link: text, is_direct: truth })).nullish(),
  job_description: text,
  job_is_remote: truth,
  job_posted_at: text,
  job_posted_at_timestamp: moment,
  job_posted_at_datetime_utc: text,
  job_location: text,
  job_city: text,
  job_state: text,
  job_country: text,
  job_latitude: amount,
  job_longitude: amount,
  job_highlights: z.record(z.string(), texts).nullish(),
  job_salary: amount,
  job_min_salary: amount,
  job_max_salary: amount,
  job_salary_currency: text,
  job_salary_period: text,
  job_offer_expiration_timestamp: moment,
  job_offer_expiration_datetime_utc: text,
  job_required_skills: texts,
  job_onet_soc: id,
  job_naics_name: text,
  job_posting_language: text,
})
type JsearchJob = z.infer<typeof jsearchJob>

/** Of times and amounts, 0 too is how this source says nothing. */
const counted = <T>(value: T | null | undefined): T | undefined =>
  Number(value) === 0 ? undefined : said(value)

const highlightKinds: ReadonlyMap<string, BodyPart['kind']> = new Map([
  ['Responsibilities', 'responsibilities'],
  ['Qualifications', 'requirements'],
  ['Benefits', 'benefits'],
])

/** Most highlights stand in the description already. */
function bodyOf(job: JsearchJob): readonly BodyPart[] {
  const description = job.job_description ?? ''
  const highlights = Object.entries(job.job_highlights ?? {}).flatMap(([heading, items]) => {
    const fresh = freshParts(
      description,
      saidOf(...(items ?? [])).map((item) => ({ text: item.trim() })),
    )
    if (fresh.length === 0) return []
    return [
      { heading, kind: highlightKinds.get(heading), text: fresh.map(({ text }) => `• ${text}`).join('\n') },
    ]
  })
  return [{ text: description }, ...highlights]
}

function applyOf(job: JsearchJob): NonNullable<Draft['apply']> {
  const options = (job.apply_options ?? []).map(({ apply_link, publisher, is_direct }) => ({
    url: apply_link ?? '',
    publisher: said(publisher),
    direct: said(is_direct),
  }))
  const link = said(job.job_apply_link)
  if (link === undefined || options.some(({ url }) => url === link)) return options
  return [
    ...options,
    { url: link, publisher: said(job.job_publisher), direct: said(job.job_apply_is_direct) },
  ]
}

function placesOf(job: JsearchJob): NonNullable<Draft['places']> {
  const place = {
    text: said(job.job_location),
    city: said(job.job_city),
    region: said(job.job_state),
    country: said(job.job_country),
    latitude: numeric(job.job_latitude),
    longitude: numeric(job.job_longitude),
  }
  const isStated = [place.text, place.city, place.region, place.country].some((part) => part !== undefined)
  return isStated ? [place] : []
}

/** `job_salary` is words or one amount; the amounts of their own fields say more than that one. */
function salaryOf(job: JsearchJob): NonNullable<Draft['salary']> {
  const whole = counted(job.job_salary)
  const amount = typeof whole === 'number' ? whole : undefined
  const [min, max] = [counted(job.job_min_salary), counted(job.job_max_salary)]
  const isOne = min === undefined && max === undefined
  return {
    text: typeof whole === 'string' ? whole : undefined,
    currency: said(job.job_salary_currency),
    min: isOne ? amount : min,
    max: isOne ? amount : max,
    period: said(job.job_salary_period),
  }
}

/** The list is newer, and often empty where the word beside it says it. */
function employmentOf(job: JsearchJob): readonly string[] {
  const types = saidOf(...(job.job_employment_types ?? []))
  return types.length > 0 ? types : saidOf(job.job_employment_type)
}

const toDraft = (job: JsearchJob): Draft => ({
  paths: {
    ...paths,
    posted: counted(job.job_posted_at_timestamp) ? 'job_posted_at_timestamp' : paths.posted,
  },
  sourceRef: idText(job.job_id),
  title: said(job.job_title),
  employer: {
    name: said(job.employer_name),
    url: said(job.employer_website),
    logo: said(job.employer_logo),
    industry: said(job.employer_company_type),
  },
  places: placesOf(job),
  // False only says that it was not found to be remote: such jobs are on site or hybrid.
  workplace: job.job_is_remote === true ? 'remote' : undefined,
  employment: employmentOf(job),
  salary: salaryOf(job),
  body: bodyOf(job),
  skills: saidOf(...(job.job_required_skills ?? [])).map((name) => ({ name, source: 'stated' })),
  industry: said(job.job_naics_name),
  onetSoc: idText(job.job_onet_soc),
  apply: applyOf(job),
  // The relative date counts from the moment of the search, which we do not know: only the last resort.
  posted:
    counted(job.job_posted_at_timestamp) ?? said(job.job_posted_at_datetime_utc) ?? said(job.job_posted_at),
  validThrough: counted(job.job_offer_expiration_timestamp) ?? said(job.job_offer_expiration_datetime_utc),
  language: said(job.job_posting_language),
})

/** Reads one job of the API, wherever it was found. */
export function draftJsearch(record: unknown): Draft | Problem {
  const fields = readFields(jsearchJob, ['job_id', 'job_title'], record)
  return fields instanceof Problem ? fields : { ...toDraft(fields.value), problems: fields.problems }
}

/** Whether an object is a job of this API: some re-sellers leave the id out. */
export function looksLikeJsearch(record: unknown): number {
  const keys = keysOf(record)
  if (!keys.has('employer_name')) return 0
  // One that its sender left without a title is refused for that, and not for its format.
  if (!keys.has('job_title')) return keys.has('job_id') && keys.has('job_description') ? 0.7 : 0
  if (keys.has('job_id')) return 1
  return keys.has('job_apply_link') || keys.has('apply_options') ? 0.8 : 0
}

/**
 * Answers of the JSearch API: one job, an array of them, or the envelope {status, request_id, data: []}.
 * The channel is an aggregator's: apply links come from a search engine, and some lead to other jobs.
 */
export const jsearch: SourceFormat = {
  id: 'jsearch',
  sourceId: 'jsearch',
  channel: 'aggregator',
  covers: 'delta',
  detect(head: Head) {
    const confidence = head.kind === 'json' ? looksLikeJsearch(head.record) : 0
    return confidence > 0 ? { confidence, evidence: 'job_title, employer_name, job_id' } : undefined
  },
  draft(record, { head }) {
    const draft = draftJsearch(record)
    return draft instanceof Problem || !isLinked(head) ? draft : linked('job_apply_link', draft)
  },
}

const isLinked = linkHabit((record) => {
  const draft = draftJsearch(record)
  return !(draft instanceof Problem) && hasLink(draft)
})

const paths = {
  sourceRef: 'job_id',
  title: 'job_title',
  employer: 'employer_name',
  locations: 'job_location',
  workplace: 'job_is_remote',
  employment: 'job_employment_types',
  salary: 'job_salary',
  description: 'job_description',
  skills: 'job_required_skills',
  industry: 'job_naics_name',
  occupation: 'job_onet_soc',
  apply: 'apply_options',
  posted: 'job_posted_at_datetime_utc',
  validThrough: 'job_offer_expiration_datetime_utc',
  language: 'job_posting_language',
} as const
