import * as z from 'zod'
import type { Salary } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import type { Draft } from '../source.ts'
import { attributionTo } from './attribution.ts'
import {
  amount,
  innerOf,
  keysOf,
  numeric,
  placePart,
  readFields,
  said,
  saidOf,
  text,
  truth,
} from './json-fields.ts'

const words = z.union([z.string(), z.array(z.string())]).nullish()

/**
 * A job in the words of the contract, as our own feeds write them: `_job` of a JSON Feed, or a whole line. Others use
 * some of the same names.
 */
const job = z.object({
  requisitionId: text,
  employer: z
    .union([
      z.string(),
      z.object({
        name: text,
        masked: truth,
        url: text,
        logo: text,
        description: text,
        industry: text,
        foundedYear: amount,
      }),
    ])
    .nullish(),
  company: text,
  location: text,
  locations: z
    .array(
      z.union([
        z.string(),
        z.object({
          text,
          city: text,
          region: text,
          country: text,
          postalCode: placePart,
          street: placePart,
          latitude: amount,
          longitude: amount,
        }),
      ]),
    )
    .nullish(),
  area: text,
  workplace: text,
  employment: z
    .union([z.object({ types: z.array(z.string()).nullish(), permanent: truth }), words])
    .nullish(),
  employmentType: words,
  seniority: text,
  salary: z
    .union([
      z.string(),
      z.object({
        text,
        currency: text,
        min: amount,
        max: amount,
        period: text,
        assumed: z.array(z.string()).nullish(),
      }),
    ])
    .nullish(),
  skills: z
    .array(
      z.union([
        z.string(),
        z.object({
          name: z.string(),
          kind: z.enum(['hard', 'soft']).nullish(),
          confidence: z.number().nullish(),
          source: text,
        }),
      ]),
    )
    .nullish(),
  category: text,
  industry: text,
  occupation: z.object({ scheme: text, code: text }).nullish(),
  posted: z.object({ date: text, approximate: truth }).nullish(),
  applyUrl: text,
  apply: z.array(z.object({ url: z.string(), publisher: text, direct: truth })).nullish(),
  validThrough: text,
  expires: text,
  attributions: z.array(z.object({ text: z.string(), url: text })).nullish(),
})
type Job = z.infer<typeof job>

/** What a hidden employer is called where others put its name. */
const maskedName = 'Confidential'

const list = (value: string | readonly string[] | null | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

function placesOf({ location, locations, area }: Job): Draft['places'] {
  const stated = (locations ?? []).map((place) =>
    typeof place === 'string'
      ? place
      : {
          text: said(place.text),
          city: said(place.city),
          region: said(place.region),
          country: said(place.country),
          postalCode: said(place.postalCode),
          street: said(place.street),
          latitude: numeric(place.latitude),
          longitude: numeric(place.longitude),
        },
  )
  return [...stated, ...(stated.length === 0 ? saidOf(location) : []), ...saidOf(area)]
}

function employmentOf({ employment, employmentType }: Job): readonly string[] {
  if (typeof employment !== 'object' || employment === null || Array.isArray(employment)) {
    return [...list(employment), ...list(employmentType)]
  }
  // The union's only object; of arrays the line above has taken care.
  const { types, permanent } = employment as { types?: string[] | null; permanent?: boolean | null }
  return [...(types ?? []), ...(permanent === true ? ['permanent'] : [])]
}

/** What our feeds call inferred of pay. */
export const assumedOf = (words: readonly string[]): Salary['assumed'] =>
  (['currency', 'period'] as const).filter((part) => words.includes(part))

function salaryOf({ salary }: Job): Draft['salary'] {
  if (typeof salary !== 'object' || salary === null)
    return said(salary) === undefined ? undefined : { text: said(salary) }
  const { text, currency, min, max, period, assumed } = salary
  const stated = { text: said(text), currency: said(currency), min: said(min), max: said(max) }
  return { ...stated, period: said(period), assumed: assumedOf(assumed ?? []) }
}

function toDraft(fields: Job): Draft {
  const { employer, company, occupation, skills, attributions } = fields
  const named = typeof employer === 'string' ? { name: employer } : employer
  const hidden = named?.masked === true ? maskedName : undefined
  const apply = (fields.apply ?? []).map(({ url, publisher, direct }) => ({
    url,
    publisher: said(publisher),
    direct: said(direct),
  }))
  const link = said(fields.applyUrl)
  const [attribution] = attributions ?? []
  return {
    paths: {},
    requisitionId: said(fields.requisitionId),
    employer: {
      name: hidden ?? said(named?.name) ?? said(company),
      url: said(named?.url),
      logo: said(named?.logo),
      description: said(named?.description),
      industry: said(named?.industry),
      foundedYear: said(named?.foundedYear),
    },
    places: placesOf(fields),
    workplace: said(fields.workplace),
    employment: employmentOf(fields),
    seniority: said(fields.seniority),
    salary: salaryOf(fields),
    body: [],
    skills: (skills ?? []).map((skill) =>
      typeof skill === 'string'
        ? { name: skill, source: 'stated' }
        : {
            name: skill.name,
            kind: said(skill.kind),
            confidence: said(skill.confidence),
            source: said(skill.source) ?? 'stated',
          },
    ),
    category: said(fields.category),
    industry: said(fields.industry),
    [occupation?.scheme === 'isco-08' ? 'isco08' : 'onetSoc']: said(occupation?.code),
    apply: apply.length > 0 || link === undefined ? apply : [{ url: link }],
    posted: said(fields.posted?.date),
    isPostedApproximate: said(fields.posted?.approximate),
    validThrough: said(fields.validThrough) ?? said(fields.expires),
    ...(attribution && { attribution: attributionTo(attribution.text, attribution.url) }),
  }
}

const pathNames = {
  requisitionId: 'requisitionId',
  employer: 'employer',
  locations: 'locations',
  area: 'area',
  workplace: 'workplace',
  employment: 'employment',
  seniority: 'seniority',
  salary: 'salary',
  skills: 'skills',
  category: 'category',
  industry: 'industry',
  posted: 'posted',
  apply: 'applyUrl',
  validThrough: 'validThrough',
} as const

/** @returns Problem invalid_field when the extension is no object */
export function jobExtension(value: unknown): Draft | Problem {
  const fields = readFields(job, [], value)
  if (fields instanceof Problem) return fields
  const paths = Object.fromEntries(Object.entries(pathNames).map(([field, name]) => [field, `_job.${name}`]))
  return { ...toDraft(fields.value), paths, problems: fields.problems }
}

const listing = job.extend({
  id: text,
  openingId: text,
  title: text,
  url: text,
  description: z.object({ html: text, text, language: text }).nullish(),
})

/**
 * A line of our own feeds and lists of changes, or an opening of `/v1/openings`: read by what it means and not by how
 * it looks, with all its places, links and kinds of skills.
 *
 * @returns undefined for a record that is none of ours; closed for a line that lists nothing
 */
export function ownDraft(record: unknown): Draft | Problem | undefined {
  const op = innerOf(record, 'op')
  if (op === 'delete' || op === 'cursor') return { paths: {}, body: [], closed: true }
  if (!isOpening(record)) return undefined
  const fields = readFields(listing, ['title'], record)
  if (fields instanceof Problem) return fields
  const { id, openingId, title, url, description } = fields.value
  return {
    ...toDraft(fields.value),
    paths: { ...pathNames, sourceRef: 'id', title: 'title', url: 'url', description: 'description' },
    sourceRef: said(id) ?? said(openingId),
    title: said(title),
    url: said(url),
    body: [said(description?.html) ? { html: said(description?.html) } : { text: said(description?.text) }],
    language: said(description?.language),
    problems: fields.problems,
  }
}

/** By the shape of the contract: nobody else has these three together. */
const isOpening = (record: unknown): boolean =>
  typeof innerOf(record, 'openingId') === 'string' &&
  Array.isArray(innerOf(record, 'locations')) &&
  keysOf(innerOf(record, 'description')).has('html')
