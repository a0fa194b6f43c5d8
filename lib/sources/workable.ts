import * as z from 'zod'
import { detectEmpty, detectKeys } from './parts/detect-keys.ts'
import { amount, drafting, id, idText, placePart, said, saidOf, text, truth } from './parts/json-fields.ts'
import { applyAt, freshParts, htmlPart, placeOfParts, withPlacesOf } from './parts/stated-parts.ts'
import type { BodyPart, Draft, DraftContext, DraftPlace, SourceFormat } from './source.ts'

const place = z.object({
  country: text,
  countryCode: text,
  country_code: text,
  city: text,
  country_name: text,
  region: text,
  subregion: text,
  state_code: text,
  zip_code: placePart,
  hidden: truth,
  telecommuting: truth,
  workplace_type: text,
})

/**
 * One job of the careers widget, of the API (https://workable.readme.io/reference/jobs), or of the list that the
 * careers page itself asks for (`type`, `workplace`, `published`).
 */
const workableJob = z.object({
  id,
  shortcode: id,
  code: id,
  title: text,
  state: text,
  employment_type: text,
  type: text,
  workplace: text,
  remote: truth,
  isInternal: truth,
  published: text,
  telecommuting: truth,
  workplace_type: text,
  department: z.union([z.string(), z.array(z.string())]).nullish(),
  function: text,
  industry: text,
  experience: text,
  url: text,
  application_url: text,
  published_on: text,
  country: text,
  city: text,
  location: place.nullish(),
  locations: z.array(place).nullish(),
  description: text,
  full_description: text,
  requirements: text,
  benefits: text,
  salary: z.object({ salary_from: amount, salary_to: amount, salary_currency: text }).nullish(),
})
type WorkableJob = z.infer<typeof workableJob>

/** The widget has the region in `state`, where the API has the posting's state of life. */
const lifeStates = new Set(['published', 'draft', 'closed', 'archived'])

function placesOf(job: WorkableJob): DraftPlace[] {
  const own = {
    country: job.country,
    city: job.city,
    region: lifeStates.has(job.state ?? '') ? '' : job.state,
  }
  const listed = (job.locations ?? []).filter(({ hidden }) => hidden !== true)
  const stated = listed.length > 0 ? listed : [job.location ?? own]
  return stated.flatMap((one: Partial<z.infer<typeof place>>) => {
    return placeOfParts({
      city: one.city,
      region: said(one.region) ?? said(one.subregion) ?? one.state_code,
      country: said(one.country) ?? one.country_name,
      postalCode: one.zip_code,
      countryCode: said(one.countryCode) ?? one.country_code,
    })
  })
}

/** `full_description` holds requirements and benefits already; they are added only to what lacks them. */
function bodyOf(job: WorkableJob): BodyPart[] {
  const main = said(job.full_description) ?? said(job.description)
  const parts = [
    ...htmlPart(job.requirements, { heading: 'Requirements', kind: 'requirements' }),
    ...htmlPart(job.benefits, { heading: 'Benefits', kind: 'benefits' }),
  ]
  return [...htmlPart(main), ...freshParts(main ?? '', parts)]
}

/** The widget's envelope is the account: its name and what it says of itself. */
function employerOf({ head }: DraftContext): Draft['employer'] {
  if (head.kind !== 'json') return undefined
  const [name, description] = [head.envelope.get('name'), head.envelope.get('description')]
  return {
    name: typeof name === 'string' && !head.envelope.has('shortcode') ? name : undefined,
    description: typeof description === 'string' && head.path.length > 0 ? description : undefined,
  }
}

/** The careers page's words for it; "other" says nothing. */
const types: ReadonlyMap<string, string> = new Map([
  ['full', 'full-time'],
  ['part', 'part-time'],
  ['contract', 'contract'],
  ['temporary', 'temporary'],
])

const toDraft = (job: WorkableJob, context: DraftContext): Draft => ({
  paths,
  sourceRef: idText(job.shortcode) ?? idText(job.id),
  requisitionId: idText(job.code),
  url: said(job.url),
  title: said(job.title),
  employer: employerOf(context),
  places: placesOf(job),
  workplace:
    said(job.workplace_type) ??
    said(job.location?.workplace_type) ??
    said(job.workplace) ??
    ([job.telecommuting, job.location?.telecommuting, job.remote].includes(true) ? 'remote' : undefined),
  employment: saidOf(job.employment_type, types.get(job.type ?? '')),
  seniority: said(job.experience),
  salary: job.salary
    ? {
        currency: said(job.salary.salary_currency),
        min: said(job.salary.salary_from),
        max: said(job.salary.salary_to),
      }
    : undefined,
  body: bodyOf(job),
  category: said(job.function) ?? saidOf(...[job.department].flat())[0],
  industry: said(job.industry),
  apply: applyAt(job.application_url),
  posted: said(job.published_on) ?? said(job.published),
  closed: job.isInternal === true || (lifeStates.has(job.state ?? '') && job.state !== 'published'),
})

/** Jobs of a Workable account, from its widget or its API. The widget repeats a job once per location. */
export const workable: SourceFormat = {
  id: 'workable',
  sourceId: 'workable',
  channel: 'first-party',
  covers: 'snapshot',
  detect: (head) =>
    detectEmpty(head, 'jobs', ['name', 'description']) ??
    detectKeys(head, {
      all: ['shortcode', 'title'],
      some: [
        'telecommuting',
        'shortlink',
        'application_url',
        'published_on',
        'full_title',
        'state',
        'location',
      ],
    }),
  draft: drafting(workableJob, ['shortcode', 'title'], toDraft),
  merge: withPlacesOf,
}

const paths = {
  sourceRef: 'shortcode',
  requisitionId: 'code',
  url: 'url',
  title: 'title',
  employer: 'name',
  locations: 'locations',
  workplace: 'telecommuting',
  employment: 'employment_type',
  seniority: 'experience',
  salary: 'salary',
  description: 'description',
  category: 'function',
  industry: 'industry',
  apply: 'application_url',
  posted: 'published_on',
} as const
