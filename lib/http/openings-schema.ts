import * as z from 'zod'
import { limits } from '../limits.ts'
import { opening } from '../opening.ts'
import { problemCodes } from '../problem.ts'
import { slugOf } from '../search/words.ts'
import { employmentTypes, feedFormatIds, seniorities, workplaces } from '../words.ts'

/** A facet's value, as an opening says it or as in the addresses of our pages: "Weft Museum", "weft-museum". */
const named = z
  .string()
  .min(1)
  .max(200)
  .describe('By its name, or as in the address of its page')
  .overwrite(slugOf)

/** What `GET /v1/openings` takes. Every part must hold; a name that is none of these would let everything through. */
export const openingsQuery = z.strictObject({
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words that title, employer, place, category or skills must hold'),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .optional()
    .describe('ISO 3166-1 alpha-2'),
  place: named.optional().describe('A city with its country, such as london-gb'),
  workplace: z.enum(workplaces).optional(),
  employment: z.enum(employmentTypes).optional(),
  seniority: z.enum(seniorities).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('Of the description, ISO 639-1'),
  category: named.optional(),
  employer: named.optional(),
  skill: named.optional(),
  changedSince: z.iso.datetime().optional().describe('Only what changed at or after this time'),
  limit: z.coerce.number().int().min(1).max(limits.apiOpeningsPerPageMax).default(20),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,120}$/)
    .optional()
    .describe('`nextCursor` of the page before'),
  shape: z.enum(['jsearch']).optional().describe('Answers as JSearch does, for its clients'),
})
export type OpeningsQuery = z.infer<typeof openingsQuery>

/** An opening as a partner sees it: what a feed in NDJSON says of it, with the address of its page. */
export const partnerOpening = opening
  .omit({ openingId: true, postings: true, version: true, origin: true })
  .extend({
    id: z.string().describe('Stable; an id that was merged away still leads to what it became'),
    applyUrl: z.string().optional().describe('Where an applicant starts'),
    pageUrl: z.string().describe('Our page of it'),
  })
export type PartnerOpening = z.infer<typeof partnerOpening>

export const openingsPage = z.object({
  data: z.array(partnerOpening),
  nextCursor: z.string().optional().describe('Absent on the last page'),
})

/** One of the partner's feeds; what a version says is absent before the first. */
const listedFeed = z.object({
  feedId: z.string(),
  url: z.string(),
  format: z.enum(feedFormatIds),
  title: z.string().optional(),
  listings: z.int().optional(),
  bytes: z.int().optional(),
  etag: z.string().optional(),
  changedAt: z.string().optional(),
  publishedAt: z.string().optional(),
})
export type ListedFeed = z.infer<typeof listedFeed>
export const feedList = z.object({ data: z.array(listedFeed) })

/** What a sender gets for a document: the id under which to ask what became of it. */
export const received = z.object({ receiptId: z.string() })

/** A form that a browser or curl may post one document with: its fields, then the file. */
export const uploadForm = received.extend({ url: z.string(), fields: z.record(z.string(), z.string()) })

const text = z.string().nullable()
const number = z.number().nullable()
const texts = z.array(z.string()).nullable()

/** A job as JSearch spells it; null where nobody said it. */
const jsearchJobShape = z.looseObject({
  job_id: z.string(),
  job_title: z.string(),
  employer_name: text,
  employer_logo: text,
  employer_website: text,
  job_publisher: text,
  job_employment_type: text,
  job_employment_types: texts,
  job_apply_link: z.string(),
  job_apply_is_direct: z.boolean(),
  apply_options: z.array(z.object({ publisher: text, apply_link: z.string(), is_direct: z.boolean() })),
  job_description: z.string(),
  job_is_remote: z.boolean(),
  job_posted_at: text,
  job_posted_at_timestamp: number,
  job_location: text,
  job_city: text,
  job_state: text,
  job_country: text,
  job_latitude: number,
  job_longitude: number,
  job_benefits: texts,
  job_min_salary: number,
  job_max_salary: number,
  job_salary_currency: text,
  job_salary_period: text,
  job_onet_soc: text,
})

export const jsearchEnvelope = z.object({
  status: z.literal('OK'),
  request_id: z.string(),
  parameters: z.record(z.string(), z.unknown()).describe('What was asked'),
  data: z.array(jsearchJobShape),
})

/** RFC 9457. */
export const problemBody = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemCodes) as [keyof typeof problemCodes]),
  detail: z.string().optional(),
})

/** What the search of JSearch takes, as far as it means something here; what else its clients send is let pass. */
export const jsearchQuery = z.object({
  query: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100).default(1),
  num_pages: z.coerce.number().int().min(1).max(10).default(1),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  date_posted: z.enum(['all', 'today', '3days', 'week', 'month']).default('all'),
  work_from_home: z.enum(['true', 'false']).optional(),
  employment_types: z
    .string()
    .max(100)
    .optional()
    .describe('FULLTIME, CONTRACTOR, PARTTIME, INTERN; commas between'),
})
export type JsearchQuery = z.infer<typeof jsearchQuery>
