import { Problem } from '../../problem.ts'
import { countryCode } from '../../text/place/country.ts'
import { regionsNamed } from '../../text/place/named.ts'
import { readPlaces } from '../../text/place/place.ts'
import type { BodyPart, Draft, DraftPlace, DraftSalary } from '../source.ts'
import { idText, numeric, readFields, said, saidOf } from './json-fields.ts'
import {
  type Address,
  type JobPlace,
  type JobPostingFields,
  type JobSalary,
  jobPosting,
} from './schema-org-fields.ts'
import { freshParts, htmlPart } from './stated-parts.ts'
import { listOf } from './xml-fields.ts'

type Words = readonly (string | null)[]

const first = (values: Words): string | undefined => saidOf(...values)[0]

/** "Europe" as a region says how far the posting reaches, not where its city is: it is a place of its own. */
function isArea(region: string | undefined): boolean {
  if (region === undefined) return false
  const { area, locations } = readPlaces(region)
  return area !== undefined && locations.length === 0
}

/** The places of one address, which may list several towns of one country. */
function placesOfAddress(address: Address): DraftPlace[] {
  const region = first(address.addressRegion)
  const country = first(address.addressCountry)
  const street = first(address.streetAddress)
  const within = { region: isArea(region) ? undefined : region, country }
  const towns: DraftPlace[] = saidOf(...address.addressLocality).map((city) => ({ city, ...within }))
  if (towns.length === 0 && (within.region ?? country) !== undefined) towns.push(within)
  const [town, ...others] = towns
  if (town && others.length === 0) towns[0] = { ...town, postalCode: first(address.postalCode), street }
  if (towns.length === 0 && region === undefined && street !== undefined) return [{ text: street }]
  return isArea(region) ? [...towns, { text: region }] : towns
}

/** What a place's type says of its name: "Georgia" and "CA" are a country or a state. */
const partOfType: ReadonlyMap<string, 'city' | 'region' | 'country'> = new Map([
  ['City', 'city'],
  ['State', 'region'],
  ['Country', 'country'],
])

/** A type is a word or an address that ends with it. */
const partOf = (types: Words): 'city' | 'region' | 'country' | 'text' =>
  saidOf(...types).flatMap((type) => partOfType.get(type.replace(/^.*[/#:]/, '')) ?? [])[0] ?? 'text'

/** A place that is a name alone, and the country that it says to lie in. */
function namedPlaces({ '@type': types, name, containedInPlace }: Exclude<JobPlace, string>): DraftPlace[] {
  const part = partOf(types)
  const [country] = containedInPlace.flatMap((outer) =>
    typeof outer === 'object' && partOf(outer['@type']) === 'country' ? saidOf(...outer.name) : [],
  )
  if (part === 'text' || part === 'country') return saidOf(...name).map((said) => ({ [part]: said }))
  return saidOf(...name).map((said) => ({ [part]: said, ...(country !== undefined && { country }) }))
}

function placesOf(place: JobPlace): DraftPlace[] {
  if (typeof place === 'string') return [{ text: place }]
  const places = [place, ...place.address].flatMap((address) =>
    typeof address === 'string' ? [{ text: address }] : placesOfAddress(address),
  )
  const [only] = places
  if (only === undefined) return namedPlaces(place)
  const [latitude, longitude] = [numeric(place.geo?.latitude), numeric(place.geo?.longitude)]
  return places.length === 1 && latitude !== undefined && longitude !== undefined
    ? [{ ...only, latitude, longitude }]
    : places
}

/** The places of work; an address that lost its place around it is one, too. */
function officesOf(job: JobPostingFields): DraftPlace[] {
  const stated = job.jobLocation.flatMap(placesOf)
  return stated.some((place) => saidOf(place.text, place.city, place.region, place.country).length > 0)
    ? stated
    : placesOfAddress(job)
}

/** "Remote" names no place, be it written as a place, a town or an address. */
function isNowhere({ text, city, region, country }: DraftPlace): boolean {
  const { locations, area, workplace } = readPlaces(saidOf(text, city, region, country).join(', '))
  return workplace !== undefined && locations.length === 0 && area === undefined
}

const isCode = (home: JobPlace): home is string => typeof home === 'string' && /^[A-Z]{2}$/.test(home)
const isState = (code: string): boolean => regionsNamed(code).some(({ country }) => country === 'US')

/** Where applicants must live: codes are of countries, unless all of them are states of America as well. */
function homesOf(homes: JobPostingFields['applicantLocationRequirements']): DraftPlace[] {
  const codes = homes.filter(isCode)
  const areCountries = codes.every((code) => countryCode(code)) && !codes.every(isState)
  return homes.flatMap((home) => (isCode(home) && areCountries ? [{ country: home }] : placesOf(home)))
}

/** The offices, and where those of the applicants are asked for who need none. */
function placesOfJob(job: JobPostingFields): DraftPlace[] {
  const offices = officesOf(job)
  return offices.every(isNowhere) ? [...offices, ...homesOf(job.applicantLocationRequirements)] : offices
}

/** A single value is both ends. What is no number ("30k-40k") goes to the reader of pay with its currency. */
function ends(value: string | number | null | undefined, unit: { currency?: string; period?: string }) {
  const exact = numeric(value)
  if (exact !== undefined) return { min: exact, max: exact, ...unit }
  const words = saidOf(unit.currency, typeof value === 'string' ? value : undefined, unit.period)
  return said(value) === undefined ? undefined : { text: words.join(' ') }
}

function salaryOf(stated: JobSalary, currencyBeside: string | undefined): DraftSalary | undefined {
  if (typeof stated !== 'object') {
    return ends(stated, currencyBeside === undefined ? {} : { currency: currencyBeside })
  }
  const inner = typeof stated.value === 'object' && stated.value !== null ? stated.value : stated
  const code = (value: typeof inner) => first(value.currency) ?? first(value.priceCurrency)
  const currency = code(inner) ?? code(stated) ?? currencyBeside
  const period = first(inner.unitText) ?? first(stated.unitText)
  const unit = { ...(currency !== undefined && { currency }), ...(period !== undefined && { period }) }
  const [min, max] = [
    said(inner.minValue) ?? said(inner.minPrice),
    said(inner.maxValue) ?? said(inner.maxPrice),
  ]
  if (min !== undefined || max !== undefined) return { min, max, ...unit }
  const value = said(inner.value) ?? inner.price
  return ends(typeof value === 'object' ? undefined : value, unit)
}

/** Requirements and the like, where the description does not hold them already, as it does on most pages. */
function bodyOf(job: JobPostingFields): BodyPart[] {
  const description = saidOf(...job.description).join('\n')
  const part = (kind: BodyPart['kind'], values: Words): BodyPart => {
    const lines = saidOf(...values)
    return { kind, text: lines.length > 1 ? lines.map((line) => `• ${line}`).join('\n') : lines[0] }
  }
  const extra = [
    part('responsibilities', job.responsibilities),
    part('requirements', job.qualifications),
    part('requirements', job.experienceRequirements),
    part('requirements', job.educationRequirements),
    part('benefits', job.jobBenefits),
  ]
  return [...htmlPart(description), ...freshParts(description, extra)]
}

function employerOf([stated]: JobPostingFields['hiringOrganization']): Draft['employer'] {
  if (stated === undefined || typeof stated === 'string') return { name: said(stated) }
  return {
    name: first(stated.name),
    url: first(stated.url) ?? first(stated.sameAs),
    logo: first(stated.logo),
    description: first(stated.description),
  }
}

/** "15-1252.00 Software Developers", or a code and a name apart. */
function occupationOf(categories: JobPostingFields['occupationalCategory']) {
  const all = categories.flatMap((category) =>
    typeof category === 'string' ? [category] : [idText(category.codeValue) ?? '', ...category.name],
  )
  const codes = all.flatMap((words) => /^\s*(\d\d-\d{4}(?:\.\d\d)?)/.exec(words ?? '')?.[1] ?? [])
  const names = all.map((words) => words?.replace(/^[\s\d.,:-]+/, ''))
  return { onetSoc: codes[0], category: saidOf(...names)[0] }
}

const skillCharsMax = 60

const skillsOf = (values: Words): Draft['skills'] =>
  saidOf(...values)
    .flatMap(listOf)
    .filter((name) => name.length <= skillCharsMax)
    .map((name) => ({ name, source: 'stated' }))

/** Without the page's own address, which only the caller knows, a relative link leads nowhere. */
const isAbsolute = (url: string): boolean => /^\s*[a-z][a-z0-9+.-]*:/i.test(url)

function toDraft(job: JobPostingFields, paths: Draft['paths']): Draft {
  const url = first(job.url)
  const usable = url !== undefined && isAbsolute(url) ? url : undefined
  const [ref] = job.identifier.map((one) => idText(typeof one === 'object' ? one?.value : one))
  const type = first(job.jobLocationType)
  const [salary] = job.baseSalary.flatMap((stated) => salaryOf(stated, first(job.salaryCurrency)) ?? [])
  return {
    paths,
    sourceRef: ref,
    url: usable,
    title: first(job.title) ?? first(job.name),
    employer: employerOf(job.hiringOrganization),
    places: placesOfJob(job),
    workplace: type !== undefined && /telecommut/i.test(type) ? 'remote' : type,
    employment: saidOf(...job.employmentType),
    salary,
    body: bodyOf(job),
    skills: skillsOf(job.skills),
    ...occupationOf(job.occupationalCategory),
    industry: first(job.industry),
    apply:
      usable !== undefined && /^true$/i.test(String(job.directApply)) ? [{ url: usable, direct: true }] : [],
    posted: first(job.datePosted),
    validThrough: first(job.validThrough),
    language: first(job.inLanguage),
    problems:
      url === usable
        ? []
        : [{ code: 'invalid_url', field: 'url', detail: 'a relative link without its page' }],
  }
}

const properties = {
  sourceRef: 'identifier',
  url: 'url',
  title: 'title',
  employer: 'hiringOrganization',
  locations: 'jobLocation',
  area: 'jobLocation',
  workplace: 'jobLocationType',
  employment: 'employmentType',
  salary: 'baseSalary',
  description: 'description',
  skills: 'skills',
  category: 'occupationalCategory',
  industry: 'industry',
  occupation: 'occupationalCategory',
  apply: 'directApply',
  posted: 'datePosted',
  validThrough: 'validThrough',
  language: 'inLanguage',
} as const

/**
 * Reads a JobPosting node, wherever it was found. An organisation given as {"@id": …} only is for the
 * caller to resolve first, as are relative links: such a link is left out. `at` is the path of the node in
 * the record, for `origin`.
 *
 * @returns Problem invalid_field when it is no object, or its title is none
 */
export function draftOfJobPosting(node: unknown, at?: string): Draft | Problem {
  const fields = readFields(jobPosting, ['title'], node)
  if (fields instanceof Problem) return fields
  const paths = Object.entries(properties).map(([ours, theirs]) => [ours, at ? `${at}.${theirs}` : theirs])
  const draft = toDraft(fields.value, Object.fromEntries(paths))
  return { ...draft, problems: [...(draft.problems ?? []), ...fields.problems] }
}
