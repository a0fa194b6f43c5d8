import * as z from 'zod'
import { readPlaces } from '../text/place/place.ts'
import { detectKeys } from './parts/detect-keys.ts'
import { customField, customRanges, payOfRanges, payRange } from './parts/greenhouse-pay.ts'
import { drafting, id, idText, innerOf, said, saidOf, text } from './parts/json-fields.ts'
import { htmlPart, linked } from './parts/stated-parts.ts'
import type { Detection, Draft, Head, SourceFormat } from './source.ts'

const named = z.union([z.string(), z.object({ name: text })]).nullish()
type Named = z.infer<typeof named>

/**
 * One job post of https://developers.greenhouse.io/job-board.html, and the flatter rows that are made of
 * it: `company` for `company_name`, a place and departments as plain text.
 */
const jobPost = z.object({
  id,
  internal_job_id: id,
  requisition_id: id,
  title: text,
  absolute_url: text,
  first_published: text,
  // Gem's copy of the format has these besides.
  first_published_at: text,
  employment_type: text,
  location_type: text,
  application_deadline: text,
  language: text,
  company_name: text,
  company: text,
  location: named,
  offices: z.array(z.object({ name: text, location: named })).nullish(),
  departments: z.array(named).nullish(),
  content: text,
  metadata: z.array(customField).nullish(),
  pay_input_ranges: z.array(payRange).nullish(),
})
type JobPost = z.infer<typeof jobPost>

const nameOf = (value: Named): string | undefined => said(typeof value === 'string' ? value : value?.name)

/**
 * "London; Paris; Berlin" is three places. Offices count where the post's own words name none: "Hybrid",
 * "In-Office". An office's town is not where remote work is done, though its country is.
 */
function placesOf({ location, offices }: JobPost): string[] {
  const stated = nameOf(location)
  const own = saidOf(...(stated ?? '').split(/[;|\n]/).map((place) => place.trim()))
  const read = own.map((place) => readPlaces(place))
  const isBare = read.every(
    ({ locations, area, workplace, multiple }) =>
      locations.length === 0 && area === undefined && (workplace !== undefined || multiple),
  )
  if (!isBare) return own
  const all = saidOf(...(offices ?? []).map((office) => nameOf(office.location) ?? office.name))
  const isRemote = read.some(({ workplace }) => workplace === 'remote')
  const hasTown = (office: string) => readPlaces(office).locations.some(({ city }) => city !== undefined)
  const others = isRemote ? all.filter((office) => !hasTown(office)) : all
  // "Multiple Locations" says no more than they do.
  return others.length === 0 ? own : [...own.filter((_, n) => read[n]?.workplace !== undefined), ...others]
}

/** The values of an employer's own field, found by what it is called. */
const custom = ({ metadata }: JobPost, name: RegExp): string[] =>
  (metadata ?? [])
    .filter((field) => name.test(field.name ?? ''))
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string')

/** "Remote?" with a yes. */
const flagged = ({ metadata }: JobPost): string | undefined =>
  (metadata ?? []).flatMap(({ name, value }) => {
    const way = value === true ? workplaceFlag.exec(name ?? '')?.[1] : undefined
    return way === undefined ? [] : [way]
  })[0]

const workplaceFlag =
  /^(?:is th(?:is|e) )?(?:(?:role|job|position) )?(?:is )?(?:fully )?(remote|hybrid)(?: (?:role|job))? ?\??$/i
const employmentName = /\b(?:employment|contract|job|time|worker|commitment) ?(?:type|status)\b|^commitment$/i
const workplaceName = /\b(?:work ?place|remote|work(?:ing)? (?:model|mode|arrangement|location))\b.{0,10}$/i

function toDraft(post: JobPost): Draft {
  const places = placesOf(post)
  return {
    paths,
    sourceRef: idText(post.id),
    requisitionId: idText(post.requisition_id),
    url: said(post.absolute_url),
    title: said(post.title),
    employer: { name: said(post.company_name) ?? said(post.company) },
    places,
    workplace: custom(post, workplaceName)[0] ?? flagged(post) ?? said(post.location_type),
    employment: [...custom(post, employmentName), ...saidOf(post.employment_type)],
    ...payOfRanges(
      post.pay_input_ranges?.length ? post.pay_input_ranges : customRanges(post.metadata ?? []),
      places,
    ),
    // Escaped once as a whole; reading HTML undoes that, and leaves alone what is escaped inside.
    body: htmlPart(post.content),
    category: saidOf(...(post.departments ?? []).map(nameOf)).find((name) => !/^no department$/i.test(name)),
    posted: said(post.first_published) ?? said(post.first_published_at),
    validThrough: said(post.application_deadline),
    language: said(post.language),
    // A post without a job collects candidates for none in particular.
    closed: post.internal_job_id === null,
  }
}

const signature = {
  all: ['absolute_url', 'title'],
  some: [
    'internal_job_id',
    'requisition_id',
    'updated_at',
    'first_published',
    'data_compliance',
    'company_slug',
  ],
}

const listIn = (record: unknown, key: string): readonly unknown[] => {
  const list = innerOf(record, key)
  return Array.isArray(list) ? list : []
}

/** The lists of departments and of offices hold their posts inside, the second by department, or as a tree. */
function unfold(record: unknown): readonly unknown[] {
  const isGroup = ['jobs', 'departments', 'children'].some((key) => Array.isArray(innerOf(record, key)))
  if (!isGroup || innerOf(record, 'absolute_url') !== undefined) return [record]
  const name = innerOf(record, 'name')
  const own = listIn(record, 'jobs').map((post) =>
    typeof post === 'object' && post !== null ? { departments: [{ name }], ...post } : post,
  )
  return [...own, ...[...listIn(record, 'departments'), ...listIn(record, 'children')].flatMap(unfold)]
}

function detect(head: Head): Detection | undefined {
  if (head.kind !== 'json') return undefined
  for (const key of ['departments', 'offices']) {
    const [first] = listIn(Object.fromEntries(head.envelope), key).flatMap(unfold)
    const found = detectKeys({ ...head, record: first, envelope: new Map() }, signature)
    if (found) return { ...found, split: { kind: 'json', shape: 'array', path: [key] } }
  }
  return detectKeys(head, signature) ?? surelyLess(detectKeys(head, untitled))
}

/** Posts that their sender left without a title are refused for that, and not for their format. */
const untitled = {
  all: ['id', 'absolute_url', 'location', 'updated_at'],
  some: ['content', 'internal_job_id'],
}

const surelyLess = (detection: Detection | undefined): Detection | undefined =>
  detection && { ...detection, confidence: 0.7 }

/**
 * Posts of a Greenhouse board. `updated_at` moves with every bulk edit and is no date of posting. Several
 * posts, one per city, share an `internal_job_id`, which is Greenhouse's and not the employer's
 * requisition.
 */
export const greenhouse: SourceFormat = {
  id: 'greenhouse',
  sourceId: 'greenhouse',
  channel: 'first-party',
  covers: 'snapshot',
  detect,
  unfold,
  draft: drafting(jobPost, ['id', 'title'], (post) => linked('absolute_url', toDraft(post))),
}

const paths = {
  sourceRef: 'id',
  requisitionId: 'requisition_id',
  url: 'absolute_url',
  title: 'title',
  employer: 'company_name',
  locations: 'location.name',
  area: 'location.name',
  workplace: 'metadata',
  employment: 'metadata',
  salary: 'pay_input_ranges',
  description: 'content',
  category: 'departments',
  posted: 'first_published',
  validThrough: 'application_deadline',
  language: 'language',
} as const
