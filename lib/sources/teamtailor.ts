import * as z from 'zod'
import { Problem } from '../problem.ts'
import { detectEmpty, detectKeys, detectRecords } from './detect-keys.ts'
import { amount, drafting, id, idText, innerOf, said, saidOf, text, truth } from './json-fields.ts'
import { draftOfJobPosting } from './schema-org.ts'
import type { Detection, Draft, DraftContext, Head, SourceFormat } from './source.ts'
import { applyAt, htmlPart, placeOfParts } from './stated-parts.ts'

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
const remoteStatuses: Readonly<Record<string, string>> = { fully: 'remote', hybrid: 'hybrid' }

const named = z.object({ name: text })
const place = named.extend({ city: text, country: text })

/**
 * What an answer includes of the departments and places that its jobs name:
 * https://jsonapi.org/format/#document-compound-documents
 * Undefined where it does not, or stands too far behind.
 */
function includedAs(type: string, { relationships }: ApiJob, { head }: DraftContext) {
  const all = head.kind === 'json' ? head.envelope.get('included') : undefined
  const linked = [relationships?.[type]?.data ?? relationships?.[type.slice(0, -1)]?.data].flat()
  const ids = new Set(linked.map((one) => String(innerOf(one, 'id'))))
  return (Array.isArray(all) ? all : [])
    .filter((one) => innerOf(one, 'type') === type && ids.has(String(innerOf(one, 'id'))))
    .map((one) => innerOf(one, 'attributes'))
}

function placesOf(job: ApiJob, context: DraftContext): Draft['places'] {
  return includedAs('locations', job, context).flatMap((attributes) => {
    const { data: stated } = place.safeParse(attributes)
    return placeOfParts({
      text: said(stated?.city) ? undefined : stated?.name,
      city: stated?.city,
      country: stated?.country,
    })
  })
}

function draftOfJob(record: ApiJob, context: DraftContext): Draft {
  const { id: jobId, attributes: job, links } = record
  const [department] = includedAs('departments', record, context)
  return {
    paths: apiPaths,
    sourceRef: idText(jobId),
    url: said(links?.['careersite-job-url']),
    title: said(job?.title),
    places: placesOf(record, context),
    workplace: remoteStatuses[job?.['remote-status'] ?? ''],
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
  }
}

const readJob = drafting(apiJob, ['id', 'attributes'], draftOfJob)
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

const detectShape = (head: Head): Detection | undefined =>
  detectEmpty(head, 'data', ['meta', 'links']) ??
  detectRecords(head, (record) =>
    isApiJob(record) ? { confidence: 1, evidence: 'type jobs, attributes' } : undefined,
  ) ??
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
