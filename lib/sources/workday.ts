import * as z from 'zod'
import { limits } from '../limits.ts'
import { withoutWorkplace } from '../text/workplace.ts'
import { detectionOf, detectKeys, detectRecords, detectWrapped } from './parts/detect-keys.ts'
import { drafting, id, idText, innerOf, said, saidOf, text, texts } from './parts/json-fields.ts'
import { htmlPart } from './parts/stated-parts.ts'
import type { Draft, DraftContext, SourceFormat } from './source.ts'

const named = z.union([z.string(), z.object({ name: text, descriptor: text })]).nullish()

/** One entry of a career site's list, or `jobPostingInfo` of its detail. */
const posting = z.object({
  title: text,
  externalPath: text,
  locationsText: text,
  postedOn: text,
  bulletFields: texts,
  timeType: text,
  jobDescription: text,
  startDate: text,
  endDate: text,
  jobReqId: id,
  jobPostingId: text,
  location: text,
  additionalLocations: texts,
  remoteType: text,
  externalUrl: text,
  country: named,
  hiringOrganization: named,
})
type WorkdayPosting = z.infer<typeof posting>

const nameOf = (value: z.infer<typeof named>): string | undefined =>
  typeof value === 'string' ? said(value) : (said(value?.name) ?? said(value?.descriptor))

/** "/job/Oslo-Norway/Night-Porter_R-00123-1": place, title and requisition. */
const pathParts = /\/job\/(?:([^/]+)\/)?[^/]*$/

const looksLikeId = /^[\w-]{0,40}\d[\w-]{0,40}$/

/** The bullet that the path ends in; else the first that looks like an id. Upper and lower case matter. */
function requisitionOf({ jobReqId, bulletFields, externalPath }: WorkdayPosting): string | undefined {
  const bullets = saidOf(...(bulletFields ?? [])).map((bullet) => bullet.trim())
  return (
    idText(jobReqId) ??
    bullets.find((bullet) => externalPath?.includes(`_${bullet}`)) ??
    bullets.find((bullet) => looksLikeId.test(bullet))
  )
}

/**
 * A requisition posted again has the same path with a number behind it ("R-00123-1"), and is another
 * posting.
 */
function refOf(job: WorkdayPosting, requisition: string | undefined): string | undefined {
  const path = said(job.externalPath) ?? said(job.jobPostingId)
  const end = /_([^_/]+)$/.exec(path ?? '')?.[1]
  if (requisition !== undefined) return end?.startsWith(requisition) ? end : requisition
  // Place and title in the path may change, and the detail does not repeat them.
  return end !== undefined && looksLikeId.test(end) ? end : path
}

/** "3 Locations", in any language: a number and one word. */
const isCount = (words: string): boolean => /^\s*\d+\s+\p{L}+\s*$/u.test(words)

/** "Remote - USA" is where the posting was filed; only the country in it is believed. */
const withoutBucket = (words: string): string =>
  withoutWorkplace(words.slice(0, limits.placeCharsMax))
    .replace(/^[\s,()/-]+|[\s,()/-]{1,100}$/g, '')
    .trim()

function placesOf(job: WorkdayPosting): { text: string; country?: string | undefined }[] {
  const listed = said(job.locationsText)
  const [, slug] = pathParts.exec(job.externalPath ?? '') ?? []
  const first = listed !== undefined && isCount(listed) ? slug?.replaceAll('-', ' ') : listed
  const stated = saidOf(job.location, ...(job.additionalLocations ?? []))
  const texts = (stated.length > 0 ? stated : saidOf(first))
    .map(withoutBucket)
    .filter((place) => place !== '')
  const country = nameOf(job.country)
  if (texts.length === 0) return country === undefined ? [] : [{ text: country }]
  return texts.map((place, n) => (n === 0 ? { text: place, country } : { text: place }))
}

function toDraft(job: WorkdayPosting, { capturedAt }: DraftContext): Draft {
  const requisition = requisitionOf(job)
  // A start in the future is when the work begins.
  const start = said(job.startDate)
  const isPast = start !== undefined && start.slice(0, 10) <= capturedAt.slice(0, 10)
  return {
    paths: { ...paths, posted: isPast ? 'startDate' : 'postedOn' },
    sourceRef: refOf(job, requisition),
    requisitionId: requisition,
    url: said(job.externalUrl),
    title: said(job.title),
    employer: { name: nameOf(job.hiringOrganization) },
    places: placesOf(job),
    workplace: said(job.remoteType),
    employment: saidOf(job.timeType),
    body: htmlPart(job.jobDescription),
    posted: isPast ? start : said(job.postedOn),
    validThrough: said(job.endDate),
  }
}

const read = drafting(posting, ['title'], toDraft)

/** The detail keeps the employer beside the posting. */
function draft(record: unknown, context: DraftContext) {
  const info = innerOf(record, 'jobPostingInfo')
  if (typeof info !== 'object' || info === null) return read(record, context)
  return read({ hiringOrganization: innerOf(record, 'hiringOrganization'), ...info }, context)
}

const detailSignature = { all: ['title'], some: ['jobReqId', 'jobDescription', 'externalUrl'] }

/**
 * Postings of a Workday career site, from its list or one's detail. A list's paths are relative to a site
 * it does not name, so its postings have no link; the registered employer says whose they are.
 */
export const workday: SourceFormat = {
  id: 'workday',
  sourceId: 'workday',
  channel: 'first-party',
  // One answer is a page of at most 20: what it does not list may be on the next.
  covers: 'delta',
  detect: (head) =>
    detectKeys(head, {
      all: ['title', 'externalPath'],
      some: ['bulletFields', 'locationsText', 'postedOn'],
    }) ??
    detectWrapped(head, ['jobPostingInfo'], detailSignature) ??
    detectRecords(head, (record) => detectionOf(innerOf(record, 'jobPostingInfo'), detailSignature)),
  draft,
}

const paths = {
  sourceRef: 'bulletFields',
  requisitionId: 'bulletFields',
  url: 'externalUrl',
  title: 'title',
  employer: 'hiringOrganization.name',
  locations: 'locationsText',
  workplace: 'remoteType',
  employment: 'timeType',
  description: 'jobDescription',
  validThrough: 'endDate',
} as const
