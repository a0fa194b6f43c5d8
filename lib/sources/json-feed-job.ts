import * as z from 'zod'
import { Problem } from '../problem.ts'
import { attributionTo } from './attribution.ts'
import { amount, readFields, said, saidOf, text, truth } from './json-fields.ts'
import type { Draft } from './source.ts'

const coordinate = z.number().nullish()
const words = z.union([z.string(), z.array(z.string())]).nullish()

/**
 * `_job` of a JSON Feed: the fields of the contract, as our own feeds write them; others use some of the same
 * names.
 */
const job = z.object({
  requisitionId: text,
  employer: z.union([z.string(), z.object({ name: text, url: text, logo: text })]).nullish(),
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
          latitude: coordinate,
          longitude: coordinate,
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
    .union([z.string(), z.object({ text, currency: text, min: amount, max: amount, period: text })])
    .nullish(),
  skills: z
    .array(z.union([z.string(), z.object({ name: z.string(), kind: z.enum(['hard', 'soft']).nullish() })]))
    .nullish(),
  category: text,
  industry: text,
  occupation: z.object({ scheme: text, code: text }).nullish(),
  applyUrl: text,
  apply: z.array(z.object({ url: z.string(), publisher: text, direct: truth })).nullish(),
  validThrough: text,
  expires: text,
  attributions: z.array(z.object({ text: z.string(), url: text })).nullish(),
})
type Job = z.infer<typeof job>

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
          latitude: said(place.latitude),
          longitude: said(place.longitude),
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

function salaryOf({ salary }: Job): Draft['salary'] {
  if (typeof salary !== 'object' || salary === null)
    return said(salary) === undefined ? undefined : { text: said(salary) }
  const { text, currency, min, max, period } = salary
  return { text: said(text), currency: said(currency), min: said(min), max: said(max), period: said(period) }
}

function toDraft(fields: Job): Draft {
  const { employer, company, occupation, skills, attributions } = fields
  const named = typeof employer === 'string' ? { name: employer } : employer
  const apply = (fields.apply ?? []).map(({ url, publisher, direct }) => ({
    url,
    publisher: said(publisher),
    direct: said(direct),
  }))
  const link = said(fields.applyUrl)
  const [attribution] = attributions ?? []
  return {
    paths,
    requisitionId: said(fields.requisitionId),
    employer: { name: said(named?.name) ?? said(company), url: said(named?.url), logo: said(named?.logo) },
    places: placesOf(fields),
    workplace: said(fields.workplace),
    employment: employmentOf(fields),
    seniority: said(fields.seniority),
    salary: salaryOf(fields),
    body: [],
    skills: (skills ?? []).map((skill) =>
      typeof skill === 'string'
        ? { name: skill, source: 'stated' }
        : { name: skill.name, kind: said(skill.kind), source: 'stated' },
    ),
    category: said(fields.category),
    industry: said(fields.industry),
    [occupation?.scheme === 'isco-08' ? 'isco08' : 'onetSoc']: said(occupation?.code),
    apply: apply.length > 0 || link === undefined ? apply : [{ url: link }],
    validThrough: said(fields.validThrough) ?? said(fields.expires),
    ...(attribution && { attribution: attributionTo(attribution.text, attribution.url) }),
  }
}

/** @returns Problem invalid_field when the extension is no object */
export function jobExtension(value: unknown): Draft | Problem {
  const fields = readFields(job, [], value)
  return fields instanceof Problem ? fields : { ...toDraft(fields.value), problems: fields.problems }
}

const paths = {
  requisitionId: '_job.requisitionId',
  employer: '_job.employer',
  locations: '_job.locations',
  area: '_job.area',
  workplace: '_job.workplace',
  employment: '_job.employment',
  seniority: '_job.seniority',
  salary: '_job.salary',
  skills: '_job.skills',
  category: '_job.category',
  industry: '_job.industry',
  apply: '_job.applyUrl',
  validThrough: '_job.validThrough',
} as const
