import type { Listing } from '../feeds/format.ts'
import { statedPay } from '../feeds/pay.ts'
import type { Runtime } from '../ports.ts'
import type { Section } from '../posting.ts'
import type { Query } from '../search/find.ts'
import type { EmploymentType } from '../words.ts'
import { agoWords, placeWords } from './pages/say.ts'
import { wordsIn } from './pages/words.ts'
import { type JsearchQuery, jsearchTypes, jsearchTypesIn } from './schemas.ts'

// JSearch's answer, field for field, so that its clients switch by a base URL. Null where nobody said it, as there.

const typeNames: Partial<Record<EmploymentType, string>> = Object.fromEntries(
  Object.entries(jsearchTypes).map(([name, type]) => [type, name]),
)
const english = wordsIn('en')

/** The envelope around jobs. A request id is 16 random bytes: nothing is kept under it. */
export function jsearchAnswer(data: readonly unknown[], parameters: object, runtime: Runtime) {
  const request_id = Buffer.from(runtime.random(16)).toString('hex')
  return { status: 'OK', request_id, parameters, data }
}

export function jsearchJob(listing: Listing, { now, pageUrl }: { now: number; pageUrl: string | undefined }) {
  const { employer, locations, apply, posted, description, category, occupation } = listing
  const [place] = locations
  const day = posted && Date.parse(posted.at ?? posted.date)
  const best = apply[0]
  return {
    job_id: listing.openingId,
    job_title: listing.title,
    employer_name: employer?.name ?? null,
    employer_logo: employer?.logo ?? null,
    employer_website: employer?.url ?? null,
    employer_company_type: employer?.industry ?? null,
    job_publisher: best?.publisher ?? null,
    ...employment(listing),
    job_apply_link: listing.applyUrl ?? pageUrl ?? null,
    job_apply_is_direct: best?.direct ?? false,
    apply_options: apply.map(({ url, publisher, direct }) => ({
      publisher: publisher ?? null,
      apply_link: url,
      is_direct: direct ?? false,
    })),
    job_description: description.text,
    job_is_remote: listing.workplace === 'remote',
    job_posted_at: posted ? agoWords(posted.date, now, english) : null,
    job_posted_at_timestamp: day === undefined ? null : Math.floor(day / 1000),
    job_posted_at_datetime_utc: day === undefined ? null : new Date(day).toISOString(),
    job_location: place ? placeWords(place, 'en') : (listing.area ?? null),
    job_city: place?.city ?? null,
    job_state: place?.region ?? null,
    job_country: place?.country ?? null,
    job_latitude: place?.latitude ?? null,
    job_longitude: place?.longitude ?? null,
    job_benefits: itemsOf(description.sections, 'benefits') ?? null,
    job_highlights: highlights(description.sections),
    ...pay(listing),
    job_offer_expiration_datetime_utc: listing.validThrough ?? null,
    job_offer_expiration_timestamp: listing.validThrough
      ? Math.floor(Date.parse(listing.validThrough) / 1000)
      : null,
    job_required_skills: listing.skills.length > 0 ? listing.skills.map(({ name }) => name) : null,
    job_onet_soc: occupation?.scheme === 'onet-soc' ? occupation.code.replace(/\D/g, '') : null,
    job_onet_job_zone: null,
    job_naics_code: null,
    job_naics_name: listing.industry ?? category ?? null,
    job_posting_language: description.language ?? null,
    job_google_link: pageUrl ?? null,
  }
}

function employment({ employment: said }: Listing) {
  const types = said?.types ?? []
  const names = types.flatMap((type) => typeNames[type] ?? [])
  return {
    job_employment_type: types[0] ? english.types[types[0]] : null,
    job_employment_types: names.length > 0 ? names : null,
  }
}

function pay({ salary }: Listing) {
  const stated = statedPay(salary)
  return {
    job_salary: salary?.text ?? null,
    job_min_salary: salary?.min ?? null,
    job_max_salary: salary?.max ?? null,
    job_salary_currency: stated?.currency ?? null,
    job_salary_period: stated?.period.toUpperCase() ?? null,
  }
}

function itemsOf(sections: readonly Section[], kind: Section['kind']): string[] | undefined {
  const items = sections.filter((section) => section.kind === kind).flatMap((section) => section.items)
  return items.length > 0 ? items : undefined
}

const highlights = (sections: readonly Section[]) => ({
  Qualifications: itemsOf(sections, 'requirements'),
  Responsibilities: itemsOf(sections, 'responsibilities'),
  Benefits: itemsOf(sections, 'benefits'),
})

const agesDays = { all: undefined, today: 1, '3days': 3, week: 7, month: 30 } as const

/** JSearch's question in the index's terms. */
export function queryOf(asked: JsearchQuery, now: number): Query {
  const days = agesDays[asked.date_posted]
  const types = asked.employment_types ? jsearchTypesIn(asked.employment_types) : undefined
  return {
    words: asked.query,
    country: asked.country?.toLowerCase(),
    language: asked.language,
    workplace: asked.work_from_home === 'true' ? 'remote' : undefined,
    types: types?.flatMap((name) => jsearchTypes[name] ?? []),
    postedSince: days && new Date(now - days * 86_400_000).toISOString().slice(0, 10),
  }
}
