import { readEmployment } from '../../text/employment.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import type { Draft, DraftPlace } from '../source.ts'
import { attributionTo } from './attribution.ts'
import { jobFields } from './feed-fields.ts'
import { assumedOf } from './own-words.ts'
import { type FieldNames, statedPaths } from './stated-names.ts'
import { addressIn } from './xml-address.ts'
import { fieldNode, fieldNodes, fieldText, fieldTexts, listOf } from './xml-fields.ts'

/** The elements of job namespaces, as boards and our own feeds name them. */
const names = {
  requisitionId: ['requisitionId', 'requisition_id', 'reference'],
  employer: ['employer', 'company', 'company_name', 'companyName', 'organization'],
  employerUrl: ['employerUrl', 'company_url', 'company_website'],
  employerLogo: ['employerLogo', 'company_logo', 'logo'],
  locations: [
    'location',
    'city',
    'region',
    'area',
    'candidate_required_location',
    'country',
    'locationRestriction',
  ],
  workplace: ['workplace', 'remoteStatus', 'remote_status', 'workplace_type', 'remote'],
  employment: ['employmentType', 'employment_type', 'job_type', 'jobtype', 'type', 'commitment'],
  seniority: ['seniority', 'level', 'experience_level'],
  salary: ['salary', 'compensation', 'salary_range', 'pay'],
  salaryMin: ['salary_min'],
  salaryMax: ['salary_max'],
  currency: ['salary_currency'],
  period: ['salary_period', 'salary_unit'],
  skills: ['skill', 'skills'],
  category: ['job_category', 'jobCategory', 'job_function'],
  industry: ['industry', 'job_industry'],
  apply: ['applyUrl', 'apply_url', 'application_url', 'apply'],
  validThrough: [
    ...['validThrough', 'expires', 'expiry', 'expiration_date', 'expires_at', 'closing_date', 'deadline'],
    ...['expiryDate', 'expiry_date', 'expirationDate'],
  ],
} as const satisfies FieldNames

const stated = (view: XmlNode, field: keyof typeof names): string | undefined =>
  fieldText(view, ...names[field])

/** What the job namespaces say of one item, in a Draft's words; `view` is `jobFields` of it. */
export function jobFacts(view: XmlNode): Partial<Draft> & Pick<Draft, 'paths'> {
  const apply = stated(view, 'apply')
  const attribution = fieldNode(view, 'attribution')
  return {
    paths: { ...(hasLocations(view) && { locations: 'locations' }), ...statedPaths(view, names) },
    requisitionId: stated(view, 'requisitionId'),
    employer: {
      name: stated(view, 'employer'),
      url: stated(view, 'employerUrl'),
      logo: stated(view, 'employerLogo'),
    },
    places: placesOf(view),
    workplace: workplaceOf(view),
    employment: employmentOf(view),
    seniority: stated(view, 'seniority'),
    salary: salaryOf(view),
    skills: skillsOf(view),
    category: subjectsOf(view).find((words) => !isEmployment(words)),
    industry: stated(view, 'industry'),
    apply: apply === undefined ? [] : [{ url: apply }],
    validThrough: stated(view, 'validThrough'),
    ...(attribution && { attribution: attributionTo(attribution.text, attribution.attributes['url']) }),
  }
}

/** Boards fill in WordPress's two lists the one for the other: `job_category` may hold "Full Time". */
const subjectsOf = (view: XmlNode): readonly string[] =>
  fieldTexts(view, ...names.category)
    .flatMap(listOf)
    .filter((words) => !/^ATS_[A-Z0-9_]+$/.test(words))
const isEmployment = (words: string): boolean => readEmployment(words).types.length > 0

const employmentOf = (view: XmlNode): readonly string[] => [
  ...names.employment.flatMap((name) => fieldTexts(view, name).flatMap(listOf)),
  ...subjectsOf(view).filter(isEmployment),
  ...(/^(?:true|yes|1)$/i.test(fieldText(view, 'permanent') ?? '') ? ['permanent'] : []),
]

/** An element of ours is one skill, with its kind; those of others may be lists. */
const skillsOf = (view: XmlNode): Draft['skills'] =>
  fieldNodes(view, ...names.skills).flatMap(({ text, attributes }) => {
    const kind = attributes['kind']
    if (kind === 'hard' || kind === 'soft') return [{ name: text, kind, source: 'stated' }]
    return listOf(text).map((name) => ({ name, source: 'stated' }))
  })

/**
 * Teamtailor's word for work that is wholly remote, and flags. "none" and "false" leave open what it is
 * instead.
 */
const remoteWords = /^\s*(?:fully|true|yes|1)\s*$/i

function workplaceOf(view: XmlNode): string | undefined {
  const words = stated(view, 'workplace')
  return words !== undefined && remoteWords.test(words) ? 'remote' : words
}

const hasLocations = (view: XmlNode): boolean =>
  fieldNodes(view, 'locations').some(({ children }) => children.length > 0)

/**
 * A list of elements with parts (Teamtailor's), some with parts as attributes (ours), or words and countries
 * apart.
 */
function placesOf(view: XmlNode): readonly DraftPlace[] {
  const listed = fieldNodes(view, 'locations').flatMap((node) =>
    node.children.some(({ name }) => /(?:^|:)city$/i.test(name)) ? [node] : node.children,
  )
  const alone = fieldNodes(view, 'location').filter(
    ({ text, children, attributes: { city, region, country } }) =>
      text.trim() !== '' || children.length > 0 || city || region || country,
  )
  const area = fieldTexts(view, 'area').map((text) => ({ text }))
  const nodes = listed.length > 0 ? listed : alone
  if (nodes.length > 0) return [...nodes.map((node) => placeIn(jobFields(node))), ...area]
  const city = fieldText(view, 'city')
  const country = fieldText(view, 'country')
  if (city !== undefined)
    return [{ city, region: fieldText(view, 'state', 'region'), country, ...addressIn(view) }, ...area]
  const region = fieldText(view, 'region', 'candidate_required_location')
  const regions = region === undefined ? fieldTexts(view, 'locationRestriction') : [region]
  return [...regions.map((text) => ({ text })), ...countriesIn(country), ...area]
}

/** "🇺🇸 United States of America, 🇨🇦 Canada" is two. */
const countriesIn = (country: string | undefined): readonly DraftPlace[] =>
  listOf(country).map((name) => ({ text: name.replace(/\p{Regional_Indicator}/gu, '').trim() }))

function placeIn(node: XmlNode): DraftPlace {
  const part = (name: string) => fieldText(node, name) ?? node.attributes[name]
  const [city, country] = [part('city'), part('country')]
  const [latitude, longitude] = [Number(part('latitude')), Number(part('longitude'))]
  // The name of an office is no place, unless it is all there is.
  const name = city === undefined && country === undefined ? fieldText(node, 'name') : undefined
  return {
    city,
    country,
    region: part('region') ?? part('state'),
    ...addressIn(node),
    text: node.text.trim() || name,
    ...(Number.isFinite(latitude) && Number.isFinite(longitude) && { latitude, longitude }),
  }
}

/** Words with amounts as attributes (ours), or amounts in elements of their own. */
function salaryOf(view: XmlNode): Draft['salary'] {
  const node = fieldNode(view, ...names.salary)
  const salary = {
    text: node?.text.trim() || undefined,
    min: node?.attributes['min'] ?? stated(view, 'salaryMin'),
    max: node?.attributes['max'] ?? stated(view, 'salaryMax'),
  }
  if (Object.values(salary).every((part) => part === undefined)) return undefined
  return {
    ...salary,
    currency: node?.attributes['currency'] ?? stated(view, 'currency'),
    period: node?.attributes['period'] ?? stated(view, 'period'),
    assumed: assumedOf((node?.attributes['assumed'] ?? '').split(' ')),
  }
}
