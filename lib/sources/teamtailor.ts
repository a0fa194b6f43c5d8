import * as z from 'zod'
import { Problem } from '../problem.ts'
import { companionOf } from './document/joined-records.ts'
import { plainSplit } from './document/records.ts'
import { detectEmpty, detectKeys, detectRecords } from './parts/detect-keys.ts'
import {
  amount,
  drafting,
  id,
  idText,
  innerOf,
  placePart,
  said,
  saidOf,
  text,
  truth,
} from './parts/json-fields.ts'
import { draftOfJobPosting } from './parts/schema-org.ts'
import { applyAt, htmlPart, placeOfParts } from './parts/stated-parts.ts'
import type { Detection, Draft, DraftContext, Head, SourceFormat } from './source.ts'

/**
 * An item of a career site's /jobs.json, https://www.jsonfeed.org/version/1.1/; `_jobposting` is a
 * schema.org object.
 */
const feedItem = z.object({
  id,
  url: text,
  title: text,
  content_html: text,
  date_published: text,
  _jobposting: z.unknown(),
})
type FeedItem = z.infer<typeof feedItem>

/** A job of https://docs.teamtailor.com, whose keys have hyphens. */
const apiJob = z.object({
  id,
  attributes: z
    .object({
      title: text,
      pitch: text,
      body: text,
      status: text,
      internal: truth,
      'remote-status': text,
      'employment-type': text,
      'employment-level': text,
      'start-date': text,
      'end-date': text,
      currency: text,
      'min-salary': amount,
      'max-salary': amount,
      'salary-time-unit': text,
    })
    .nullish(),
  links: z.object({ 'careersite-job-url': text, 'careersite-job-apply-url': text }).nullish(),
  relationships: z.record(z.string(), z.object({ data: z.unknown().optional() }).nullish()).nullish(),
})
type ApiJob = z.infer<typeof apiJob>

/** "none" is what nobody chose, and leaves open what it is instead. */
const remoteStatuses: ReadonlyMap<string, string> = new Map([
  ['fully', 'remote'],
  ['hybrid', 'hybrid'],
])

const named = z.object({ name: text })
const place = named.extend({ city: text, country: text, zip: placePart, address: placePart })

type Included = readonly unknown[] | undefined

/**
 * What an answer includes of the departments and places that its jobs name, behind all of them:
 * https://jsonapi.org/format/#document-compound-documents
 */
function includedWith(record: unknown, { head }: DraftContext): Included {
  const all = companionOf(record) ?? (head.kind === 'json' ? head.envelope.get('included') : undefined)
  return Array.isArray(all) ? all : undefined
}

const idsOf = (type: string, { relationships }: ApiJob): readonly string[] =>
  [relationships?.[type]?.data ?? relationships?.[type.slice(0, -1)]?.data ?? []]
    .flat()
    .map((one) => String(innerOf(one, 'id')))

function includedAs(type: string, job: ApiJob, included: Included): readonly unknown[] {
  const ids = new Set(idsOf(type, job))
  return (included ?? [])
    .filter((one) => innerOf(one, 'type') === type && ids.has(String(innerOf(one, 'id'))))
    .map((one) => innerOf(one, 'attributes'))
}

const unknownNames = {
  code: 'invalid_field',
  field: 'included',
  detail: 'the places or departments that the job names are missing, or stand too far behind it',
} as const

/** An answer without any of it, though its jobs name some. */
const problemsOf = (job: ApiJob, included: Included): NonNullable<Draft['problems']> =>
  included === undefined && [...idsOf('locations', job), ...idsOf('departments', job)].length > 0
    ? [unknownNames]
    : []

function placesOf(job: ApiJob, included: Included): Draft['places'] {
  return includedAs('locations', job, included).flatMap((attributes) => {
    const { data: stated } = place.safeParse(attributes)
    return placeOfParts({
      text: said(stated?.city) ? undefined : stated?.name,
      city: stated?.city,
      country: stated?.country,
      postalCode: stated?.zip,
      street: stated?.address,
    })
  })
}

function draftOfJob(record: ApiJob, included: Included): Draft {
  const { id: jobId, attributes: job, links } = record
  const [department] = includedAs('departments', record, included)
  return {
    paths: apiPaths,
    sourceRef: idText(jobId),
    url: said(links?.['careersite-job-url']),
    title: said(job?.title),
    places: placesOf(record, included),
    workplace: remoteStatuses.get(job?.['remote-status'] ?? ''),
    employment: saidOf(job?.['employment-type']),
    seniority: said(job?.['employment-level']),
    salary: {
      currency: said(job?.currency),
      min: said(job?.['min-salary']),
      max: said(job?.['max-salary']),
      period: said(job?.['salary-time-unit']),
    },
    body: [...htmlPart(job?.pitch), ...htmlPart(job?.body)],
    category: said(named.safeParse(department).data?.name),
    apply: applyAt(links?.['careersite-job-apply-url']),
    posted: said(job?.['start-date']),
    validThrough: said(job?.['end-date']),
    closed: job?.internal === true || /^(?:draft|archived|unlisted|expired)$/i.test(job?.status ?? ''),
    problems: problemsOf(record, included),
  }
}

const readJob = (record: unknown, context: DraftContext): Draft | Problem | undefined =>
  drafting(apiJob, ['id', 'attributes.title'], (job) => draftOfJob(job, includedWith(record, context)))(
    record,
    context,
  )
const readItem = drafting(feedItem, ['title'], draftOfItem)

/**
 * The object says more than the item around it, which fills in. Its identifier is the number that links
 * have, too.
 */
function draftOfItem(item: FeedItem): Draft | undefined {
  const job = draftOfJobPosting(item._jobposting ?? {}, '_jobposting')
  const stated: Draft = job instanceof Problem ? { paths: {}, body: [] } : job
  return {
    ...stated,
    paths: { ...stated.paths, url: 'url' },
    sourceRef: stated.sourceRef ?? idText(item.id),
    url: said(item.url) ?? stated.url,
    title: stated.title ?? said(item.title),
    posted: stated.posted ?? said(item.date_published),
    body: stated.body.length > 0 ? stated.body : htmlPart(item.content_html),
  }
}

const isApiJob = (record: unknown): boolean =>
  innerOf(record, 'type') === 'jobs' && innerOf(record, 'attributes') !== undefined

/** A feed that says where it goes on is one page, and no snapshot. */
function detect(head: Head): Detection | undefined {
  const found = detectShape(head)
  const isPage = head.kind === 'json' && head.envelope.has('next_url')
  return found && (isPage ? { ...found, covers: 'delta' } : found)
}

function detectApi(head: Head): Detection | undefined {
  const found = detectRecords(head, (record) =>
    isApiJob(record) ? { confidence: 1, evidence: 'type jobs, attributes' } : undefined,
  )
  const split = found?.split ?? plainSplit(head)
  return found && split.kind === 'json' ? { ...found, split: { ...split, with: 'included' } } : found
}

const detectShape = (head: Head): Detection | undefined =>
  detectEmpty(head, 'data', ['meta', 'links']) ??
  detectApi(head) ??
  detectKeys(head, { all: ['_jobposting'], some: ['title', 'date_published', 'url'] })

/** Jobs of a Teamtailor career site: its JSON Feed, or the JSON:API. */
export const teamtailor: SourceFormat = {
  id: 'teamtailor',
  sourceId: 'teamtailor',
  channel: 'first-party',
  covers: 'snapshot',
  detect,
  draft: (record: unknown, context: DraftContext) =>
    innerOf(record, 'attributes') === undefined ? readItem(record, context) : readJob(record, context),
}

const apiPaths = {
  sourceRef: 'id',
  url: 'links.careersite-job-url',
  title: 'attributes.title',
  locations: 'included.locations',
  category: 'included.departments',
  workplace: 'attributes.remote-status',
  employment: 'attributes.employment-type',
  seniority: 'attributes.employment-level',
  salary: 'attributes.min-salary',
  description: 'attributes.body',
  apply: 'links.careersite-job-apply-url',
  posted: 'attributes.start-date',
  validThrough: 'attributes.end-date',
} as const
