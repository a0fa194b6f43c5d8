import * as z from 'zod'
import { limits } from './limits.ts'
import { channels, employmentTypes, payPeriods, sectionKinds, seniorities, workplaces } from './words.ts'

/**
 * Gross pay as stated, in whole currency units (not cents); `currency` is ISO 4217; `text` is the source's own words.
 * `assumed` names the fields that were inferred, so that a partner who wants stated pay only can tell.
 */
const salary = z.object({
  currency: z.string().length(3).optional(),
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  period: z.enum(payPeriods).optional(),
  text: z.string().max(limits.salaryCharsMax),
  assumed: z.array(z.enum(['currency', 'period'])),
})
export type Salary = z.infer<typeof salary>

/** One place of work. `country` is ISO 3166-1 alpha-2; `text` is the source's own words; degrees are WGS 84. */
const place = z.object({
  text: z.string().max(limits.placeCharsMax),
  city: z.string().optional(),
  region: z.string().optional(),
  country: z.string().length(2).optional(),
  postalCode: z.string().max(limits.postalCodeCharsMax).optional(),
  street: z.string().max(limits.placeCharsMax).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
})
export type Place = z.infer<typeof place>

/**
 * Who hires. `masked` says that the source hid the name ("Confidencial"); then `name` is absent. It is absent,
 * too, where a source says something of the employer but not the name.
 */
const employer = z.object({
  name: z.string().max(limits.employerCharsMax).optional(),
  masked: z.boolean(),
  url: z.string().max(limits.urlCharsMax).optional(),
  logo: z.string().max(limits.urlCharsMax).optional(),
  description: z.string().max(limits.textCharsMax).optional(),
  industry: z.string().max(limits.labelCharsMax).optional(),
  foundedYear: z.int().optional(),
})
export type Employer = z.infer<typeof employer>

/** A run of the description under one heading; every item is one clean line. */
const section = z.object({
  kind: z.enum(sectionKinds),
  heading: z.string().optional(),
  items: z.array(z.string()),
})
export type Section = z.infer<typeof section>

/** `html` is sanitised; `text` is the same as lines; `language` is ISO 639-1. */
const description = z.object({
  html: z.string().max(limits.descriptionCharsMax),
  text: z.string().max(limits.descriptionCharsMax),
  language: z.string().length(2).optional(),
  sections: z.array(section),
})
export type Description = z.infer<typeof description>

/** `source` tells stated skills ("stated", or the sender's own label) from those we found in the text ("text"). */
const skill = z.object({
  name: z.string().max(limits.labelCharsMax),
  kind: z.enum(['hard', 'soft']),
  confidence: z.number().min(0).max(1),
  source: z.string().max(limits.labelCharsMax),
})
export type Skill = z.infer<typeof skill>

/** A way to apply. `suspect` says why this link may lead to another job; such links identify nothing. */
const applyOption = z.object({
  url: z.string().max(limits.urlCharsMax),
  publisher: z.string().max(limits.labelCharsMax).optional(),
  direct: z.boolean().optional(),
  suspect: z.string().optional(),
})
export type ApplyOption = z.infer<typeof applyOption>

/**
 * Where a value came from: a field of the record (`path` names it), the words of the text, or an inference. `note`
 * gives the reason where a value was chosen against another.
 */
export const provenance = z.object({
  from: z.enum(['field', 'text', 'inferred']),
  path: z.string().optional(),
  confidence: z.number().min(0).max(1).optional(),
  note: z.string().optional(),
})
export type Provenance = z.infer<typeof provenance>

/** What a source demands of whoever shows its postings: words, and a link. */
export const attribution = z.object({ text: z.string(), url: z.string().optional() })
export type Attribution = z.infer<typeof attribution>

/**
 * The fields that a posting and an opening share. Absent means that nobody said it; see the contract, §2. `posted.at`
 * is the moment (RFC 3339, UTC) where a source states one with its zone; `posted.date` is its day.
 */
export const vacancyFields = z.object({
  requisitionId: z.string().max(limits.requisitionCharsMax).optional(),
  url: z.string().max(limits.urlCharsMax).optional(),
  title: z.string().min(1).max(limits.titleCharsMax),
  employer: employer.optional(),
  locations: z.array(place),
  area: z.string().optional(),
  workplace: z.enum(workplaces).optional(),
  employment: z
    .object({ types: z.array(z.enum(employmentTypes)), permanent: z.boolean().optional() })
    .optional(),
  seniority: z.enum(seniorities).optional(),
  salary: salary.optional(),
  description,
  skills: z.array(skill),
  category: z.string().max(limits.labelCharsMax).optional(),
  industry: z.string().max(limits.labelCharsMax).optional(),
  occupation: z.object({ scheme: z.enum(['onet-soc', 'isco-08']), code: z.string() }).optional(),
  apply: z.array(applyOption),
  posted: z
    .object({ date: z.iso.date(), approximate: z.boolean(), at: z.iso.datetime().optional() })
    .optional(),
  validThrough: z.iso.datetime().optional(),
})

/**
 * One source's statement about one vacancy, in our words. Openings are built from postings; partners never see these.
 *
 * - `sourceRef` is the source's own id as text, stable across uploads; with `sourceId` it is the posting's identity.
 * - `capturedAt` (RFC 3339) is when the document was received or captured, and the base of relative dates.
 * - `origin` names, per field, where the value came from.
 * - `round` is the store's: the source has advertised it so many times, each long after the last one ended
 *   (limits.repostDays). Absent for the first time. Every round is a posting of its own.
 *
 * Field names follow https://schema.org/JobPosting where it has one.
 */
export const posting = vacancyFields.extend({
  sourceId: z.string().min(1).max(limits.idCharsMax),
  sourceRef: z.string().min(1).max(limits.sourceRefCharsMax),
  channel: z.enum(channels).optional(),
  attribution: attribution.optional(),
  capturedAt: z.iso.datetime(),
  origin: z.record(z.string(), provenance),
  round: z.int().min(2).optional(),
})
export type Posting = z.infer<typeof posting>

/** What tells a posting from all others. */
export type PostingKey = Pick<Posting, 'sourceId' | 'sourceRef' | 'round'>

/** A source in one round of a posting: `crumb`, `crumb~2`. Neither separator can occur in a source id. */
export const sourceInRound = ({ sourceId, round }: Pick<PostingKey, 'sourceId' | 'round'>): string =>
  round === undefined ? sourceId : `${sourceId}~${round}`

/** A posting's identity as one string. */
export const postingKey = (key: PostingKey): string => `${sourceInRound(key)}/${key.sourceRef}`

/** The inverse of `postingKey`: a source id holds no slash, a ref may. */
export function postingParts(key: string): PostingKey {
  const slash = key.indexOf('/')
  const [sourceId = '', round] = key.slice(0, slash).split('~')
  return { sourceId, sourceRef: key.slice(slash + 1), ...(round !== undefined && { round: Number(round) }) }
}

/** The key alone, as it stands in openings: an absent round is left out. */
export const keyOf = ({ sourceId, sourceRef, round }: PostingKey): PostingKey =>
  round === undefined ? { sourceId, sourceRef } : { sourceId, sourceRef, round }
