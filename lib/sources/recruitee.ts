import * as z from 'zod'
import { detectKeys } from './parts/detect-keys.ts'
import { amount, drafting, id, idText, placePart, said, saidOf, text, truth } from './parts/json-fields.ts'
import { offerOfXml } from './parts/recruitee-xml.ts'
import { applyAt, htmlPart, linked, placeOfParts } from './parts/stated-parts.ts'
import { asXmlNode, hasField } from './parts/xml-fields.ts'
import type { Detection, Draft, DraftPlace, DraftSalary, Head, SourceFormat } from './source.ts'

const place = z.object({
  city: text,
  state: text,
  country: text,
  country_code: text,
  postal_code: placePart,
  street: placePart,
  note: text,
  name: text,
})

/** One offer of https://docs.recruitee.com/reference/offers */
const offer = z.object({
  id,
  title: text,
  company_name: text,
  status: text,
  description: text,
  requirements: text,
  department: text,
  location: text,
  locations: z.array(place).nullish(),
  city: text,
  state_name: text,
  country: text,
  country_code: text,
  postal_code: placePart,
  street: placePart,
  remote: truth,
  hybrid: truth,
  on_site: truth,
  employment_type_code: text,
  category_code: text,
  experience_code: text,
  salary: z
    .union([z.string(), z.object({ min: amount, max: amount, period: text, currency: text })])
    .nullish(),
  published_at: text,
  close_at: text,
  careers_url: text,
  careers_apply_url: text,
})
type Offer = z.infer<typeof offer>

/**
 * A location's name and note are for people ("ask for the blue door") and count only where nothing else is
 * said.
 */
function placeOf(stated: Partial<z.infer<typeof place>>, words: string | undefined): DraftPlace[] {
  const { city, country, state: region, country_code: countryCode, postal_code: postalCode, street } = stated
  const places = placeOfParts({ city, region, country, countryCode, postalCode, street })
  return places.length > 0 ? places : placeOfParts({ text: words })
}

const placesOf = (job: Offer): DraftPlace[] =>
  job.locations && job.locations.length > 0
    ? job.locations.flatMap((one) => placeOf(one, said(one.name) ?? said(one.note)))
    : placeOf({ ...job, state: job.state_name }, said(job.location))

/** Of several that are true, hybrid says most; remote beside on-site is an offer to stay at home. */
const workplaceOf = ({ remote, hybrid, on_site }: Offer): string | undefined => {
  if (hybrid === true) return 'hybrid'
  if (remote === true) return 'remote'
  return on_site === true ? 'onsite' : undefined
}

function salaryOf({ salary }: Offer): DraftSalary | undefined {
  if (typeof salary === 'string') return { text: salary }
  if (!salary) return undefined
  const { currency, min, max, period } = salary
  return { currency: said(currency), min: said(min), max: said(max), period: said(period) }
}

const toDraft = (job: Offer): Draft => ({
  paths,
  sourceRef: idText(job.id),
  url: said(job.careers_url),
  title: said(job.title),
  employer: { name: said(job.company_name) },
  places: placesOf(job),
  workplace: workplaceOf(job),
  employment: saidOf(job.employment_type_code),
  // Codes are words with underscores between them: "mid_level".
  seniority: said(job.experience_code)?.replaceAll('_', ' '),
  salary: salaryOf(job),
  body: [...htmlPart(job.description), ...htmlPart(job.requirements, { kind: 'requirements' })],
  category: said(job.department) ?? said(job.category_code)?.replaceAll('_', ' '),
  apply: applyAt(job.careers_apply_url),
  posted: said(job.published_at),
  validThrough: said(job.close_at),
  closed: said(job.status) !== undefined && job.status !== 'published',
})

const read = drafting(offer, ['id', 'title'], (job) => linked('careers_url', toDraft(job)))

const xmlFields = ['description_requirements', 'reference', 'company_id']

function detect(head: Head): Detection | undefined {
  if (head.kind === 'xml') {
    const isFeed = xmlFields.every((name) => hasField(head.record, name))
    return isFeed ? { confidence: 1, evidence: xmlFields.join(', ') } : undefined
  }
  return detectKeys(head, {
    all: ['title', 'careers_url'],
    some: ['careers_apply_url', 'employment_type_code', 'requirements', 'guid', 'category_code', 'on_site'],
  })
}

/**
 * Offers of a Recruitee careers site, or its feed for job boards. Description and requirements are two
 * halves of one text.
 */
export const recruitee: SourceFormat = {
  id: 'recruitee',
  sourceId: 'recruitee',
  channel: 'first-party',
  covers: 'snapshot',
  detect,
  draft(record, context) {
    const job = asXmlNode(record)
    return read(job ? offerOfXml(job) : record, context)
  },
}

const paths = {
  sourceRef: 'id',
  url: 'careers_url',
  title: 'title',
  employer: 'company_name',
  locations: 'locations',
  workplace: 'remote',
  employment: 'employment_type_code',
  seniority: 'experience_code',
  salary: 'salary',
  description: 'description',
  category: 'department',
  apply: 'careers_apply_url',
  posted: 'published_at',
  validThrough: 'close_at',
} as const
