import * as z from 'zod'
import { countryCode } from '../text/place/country.ts'
import { regionsNamed } from '../text/place/named.ts'
import { readPlaces } from '../text/place/place.ts'
import {
  amount,
  drafting,
  id,
  idText,
  innerOf,
  moment,
  numeric,
  said,
  saidOf,
  seenKeys,
  text,
  texts,
} from './parts/json-fields.ts'
import type { Draft, DraftPlace, Head, SourceFormat } from './source.ts'

const job = z.object({
  id,
  title: text,
  description: text,
  company: z.object({ display_name: text }).nullish(),
  location: z.object({ display_name: text, area: texts }).nullish(),
  category: z.object({ tag: text, label: text }).nullish(),
  salary_min: amount,
  salary_max: amount,
  salary_is_predicted: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  contract_type: text,
  contract_time: text,
  created: moment,
  redirect_url: text,
  latitude: amount,
  longitude: amount,
})
type AdzunaJob = z.infer<typeof job>

/** Adzuna's own estimate, said as "1": no pay that anybody stated. */
const isPredicted = ({ salary_is_predicted: flag }: AdzunaJob): boolean =>
  flag === true || String(flag) === '1'

/** Parts of an area that are one city, with its boroughs inside. */
const wholeCities = new Set(['London', 'New York City', 'Berlin', 'Hamburg', 'Wien'])

/**
 * `area` runs from the country down to the town, by region and county; `display_name` is made of its last
 * parts, or of the last one and the country.
 */
function placesOf({ location, latitude, longitude }: AdzunaJob): DraftPlace[] {
  const shown = said(location?.display_name)
  const [country, ...within] = saidOf(...(location?.area ?? []))
  if (shown === undefined && country === undefined) return []
  const point = { latitude: numeric(latitude), longitude: numeric(longitude) }
  const text = shown === country ? undefined : shown
  const code = country === undefined ? undefined : countryCode(country)
  const last = within.findIndex((name) => wholeCities.has(name))
  const parts = last < 0 ? within : within.slice(0, last + 1)
  const isRegion = (name: string) => regionsNamed(name).some((region) => region.country === code)
  const region = parts.slice(0, -1).findLast(isRegion)
  // "Schwabing, München" is Munich.
  const [only, ...others] = readPlaces(text ?? '', code === undefined ? {} : { country: code }).locations
  const isTown = last < 0 && others.length === 0 && only?.country === code
  return [{ text, city: (isTown ? only?.city : undefined) ?? parts.at(-1), region, country, ...point }]
}

const isCut = (description: string): boolean => /(?:…|\.\.\.)\s*$/.test(description.slice(-8))

const toDraft = (record: AdzunaJob): Draft => {
  const url = said(record.redirect_url)
  const description = said(record.description) ?? ''
  const pay = { min: said(record.salary_min), max: said(record.salary_max) }
  const isPaid = !isPredicted(record) && (Number(pay.min ?? 0) > 0 || Number(pay.max ?? 0) > 0)
  return {
    paths,
    sourceRef: idText(record.id),
    url,
    title: said(record.title),
    employer: { name: said(record.company?.display_name) },
    places: placesOf(record),
    employment: saidOf(record.contract_time, record.contract_type),
    // The record names neither currency nor period, so neither is said here.
    salary: isPaid ? pay : undefined,
    body: [{ html: description }],
    category: record.category?.tag === 'unknown' ? undefined : said(record.category?.label),
    posted: said(record.created),
    problems: isCut(description)
      ? [{ code: 'invalid_field', field: 'description', detail: 'cut short by the source' }]
      : [],
  }
}

/**
 * Answers of the search API of Adzuna (https://developer.adzuna.com), an aggregator: {count, mean, results}.
 * Links go through its own counter; descriptions are cut after some 500 characters, so any other source of
 * the posting says more.
 */
export const adzuna: SourceFormat = {
  id: 'adzuna',
  sourceId: 'adzuna',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    if (head.kind !== 'json') return undefined
    const results = head.envelope.get('results')
    const record: unknown = Array.isArray(results) ? results[0] : head.record
    const seen = seenKeys(record, [
      'redirect_url',
      'adref',
      'salary_is_predicted',
      'contract_time',
      '__CLASS__',
    ])
    const isNested = innerOf(innerOf(record, 'company'), 'display_name') !== undefined
    if (!seen.includes('redirect_url') || (!isNested && seen.length < 2)) return undefined
    return {
      confidence: seen.length > 1 ? 1 : 0.8,
      evidence: seen.join(', '),
      ...(Array.isArray(results) && { split: { kind: 'json', shape: 'array', path: ['results'] } as const }),
    }
  },

  draft: drafting(job, ['id', 'title'], toDraft),
}

const paths = {
  sourceRef: 'id',
  url: 'redirect_url',
  title: 'title',
  employer: 'company.display_name',
  locations: 'location.display_name',
  area: 'location.display_name',
  employment: 'contract_time',
  salary: 'salary_min',
  description: 'description',
  category: 'category.label',
  posted: 'created',
} as const
