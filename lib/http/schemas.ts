import * as z from 'zod'
import { limits } from '../limits.ts'
import { opening } from '../opening.ts'
import { problemCode, receipt } from '../receipt.ts'
import { askedFor, slugOf } from '../search/words.ts'
import { country } from '../source.ts'
import { type EmploymentType, employmentTypes, feedFormatIds, seniorities, workplaces } from '../words.ts'

/** A facet's value, as an opening says it or as in the addresses of our pages: "Weft Museum", "weft-museum". */
const named = z.string().min(1).max(200).overwrite(slugOf)
const byName = 'By its name, or as in the address of its page'

const lettersOrDigits = /[\p{L}\p{N}]/u

/** Words to look for. Where none can be looked for, all there is would be answered, or nothing. */
const words = z
  .string()
  .max(200)
  .refine((given) => askedFor(given).some((word) => lettersOrDigits.test(word)), 'words of letters or digits')

/** In any case, and checked as `source set` checks it. */
const countryMeans = 'ISO 3166-1 alpha-2'
const languageMeans = 'Of the description, ISO 639-1'
const countryAsked = z.string().toUpperCase().pipe(country)

/** The place that a `nextCursor` stands for; what no answer of ours gave out stands for none. */
const placeOf = (given: string): string => Buffer.from(given, 'base64url').toString('utf8')

const noCursor = 'no nextCursor of an answer'
const twoLetters = 'two letters, such as de'

const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,120}$/, noCursor)
  .refine((given) => /^\d{4}-\d{2}-\d{2}~? \S{1,64}$/.test(placeOf(given)), noCursor)
  .overwrite(placeOf)
  .optional()
  .describe('`nextCursor` of the answer before')

const shape = z.enum(['jsearch']).optional().describe('Answers as JSearch does, for its clients')

/** What `GET /v1/openings` takes. Every part must hold; a name that is none of these would let everything through. */
export const openingsQuery = z.strictObject({
  q: words
    .optional()
    .describe('Words that title, employer, place, category or skills must hold; the last may be unfinished'),
  country: countryAsked.optional().describe(countryMeans),
  place: named.optional().describe('A city with its country, such as london-gb'),
  workplace: z.enum(workplaces).optional().describe('Where the work is done'),
  employment: z.enum(employmentTypes).optional().describe('One of the terms of employment'),
  seniority: z.enum(seniorities).optional().describe('The level of the role'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, twoLetters)
    .optional()
    .describe(languageMeans),
  category: named.optional().describe(byName),
  employer: named.optional().describe(byName),
  skill: named.optional().describe(byName),
  changedSince: z.iso
    .datetime('a time in UTC, such as 2026-04-24T12:00:00Z')
    .optional()
    .describe(
      'Only what is open and changed at or after this time, by `changedAt`: when the document was captured that says ' +
        'so. It is listed a while later, and what closed not at all, so this is no cursor and whoever polls with it ' +
        'misses changes: who keeps a copy follows GET /v1/feeds/{feedId}/changes',
    ),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(limits.apiOpeningsPerPageMax)
    .default(20)
    .describe('How many openings an answer holds at most'),
  cursor,
  shape,
})
export type OpeningsQuery = z.infer<typeof openingsQuery>

/** What `GET /v1/openings/{id}` takes. */
export const openingQuery = z.object({ shape })

const noSince = 'the Rolecast-Cursor of your last answer, or of the feed itself'

/** What `GET /v1/feeds/{feedId}/changes` takes, beside the key of the feed's URL. */
export const changesQuery = z.object({
  since: z
    .string(noSince)
    .regex(/^\d{1,9}$/, noSince)
    .describe('The Rolecast-Cursor of your last answer, or of the full feed that you have'),
})

/** An opening as a partner sees it: what a feed in NDJSON says of it, with the address of its page. */
export const partnerOpening = opening
  .omit({ openingId: true, postings: true, version: true, origin: true })
  .extend({
    id: z.string().describe('Stable; an id that was merged away still leads to what it became'),
    applyUrl: z.string().optional().describe('Where an applicant starts'),
    pageUrl: z.string().optional().describe('Our page of it, where everybody may see it'),
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

/** A receipt as its sender reads it. */
export const senderReceipt = receipt.extend({
  receiptId: z.string(),
  sourceId: z.string(),
  removed: receipt.shape.removed.describe('How many postings went, since a snapshot did not list them'),
  receivedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  released: z.literal(true).optional().describe('A person let it through'),
})
export type SenderReceipt = z.infer<typeof senderReceipt>

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
  job_apply_link: text,
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
  nextCursor: z
    .string()
    .optional()
    .describe(
      'Where more follows; a page that is short and has one was ended by a limit: go on with `cursor`',
    ),
})

/** RFC 9457. */
export const problemBody = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: problemCode,
  detail: z.string().optional(),
})

/** JSearch's words for employment. */
export const jsearchTypes: Readonly<Record<string, EmploymentType>> = {
  FULLTIME: 'FULL_TIME',
  CONTRACTOR: 'CONTRACTOR',
  PARTTIME: 'PART_TIME',
  INTERN: 'INTERN',
}
export const jsearchTypesIn = (list: string): string[] =>
  list.split(',').map((type) => type.trim().toUpperCase())

/** What the search of JSearch takes, as far as it means something here; what else its clients send is let pass. */
export const jsearchQuery = z.object({
  query: words.optional().describe('Words that title, employer, place, category or skills must hold'),
  page: z.coerce.number().int().min(1).max(100).default(1).describe('Which page, counted from 1'),
  num_pages: z.coerce.number().int().min(1).max(10).default(1).describe('How many pages in one answer'),
  country: countryAsked.optional().describe(countryMeans),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, twoLetters)
    .optional()
    .describe(languageMeans),
  date_posted: z
    .enum(['all', 'today', '3days', 'week', 'month'])
    .default('all')
    .describe('Posted within 1, 3, 7 or 30 days; a day counts that lies in them in part'),
  work_from_home: z.enum(['true', 'false']).optional().describe('true: remote alone'),
  employment_types: z
    .string()
    .max(100)
    .refine(
      (types) => types === '' || jsearchTypesIn(types).every((type) => Object.hasOwn(jsearchTypes, type)),
      {
        error: `any of ${Object.keys(jsearchTypes).join(', ')}, with commas between`,
      },
    )
    .optional()
    .describe(`Any of ${Object.keys(jsearchTypes).join(', ')}; commas between`),
  cursor,
})
export type JsearchQuery = z.infer<typeof jsearchQuery>

const idsMax = 20
const noIds = `one id, or up to ${idsMax} with commas between`

/** What the details of JSearch take. */
export const jsearchDetailsQuery = z.object({
  job_id: z
    .string(noIds)
    .refine((ids) => ids !== '' && ids.split(',').length <= idsMax, noIds)
    .describe(`One id, or up to ${idsMax} with commas between`),
})
