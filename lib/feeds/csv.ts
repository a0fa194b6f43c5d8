import { type CsvValue, csvRow } from '../text/csv/write.ts'
import type { FeedFormat, Listing } from './format.ts'
import { placesWords } from './places.ts'

/**
 * CSV by RFC 4180, UTF-8 without a byte order mark: a header, fixed columns, lists joined with "|". Text
 * that a spreadsheet would calculate begins with an apostrophe.
 *
 * Carries everything a listing says but sections, coordinates, area, the kind and confidence of skills, occupation,
 * attributions, other apply links, the employer's description and year, and what ties openings together;
 * city, region and country are those of the first place.
 */
export const csv: FeedFormat = {
  id: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  perLocation: false,
  rows: { at: '', id: 'id' },
  separator: '',
  head: () => csvRow(Object.keys(columns)),
  listing: (listing) => csvRow(Object.values(columns).map((column) => column(listing))),
  tail: () => '',
}

const list = (values: readonly string[] | undefined): string | undefined =>
  values?.map((value) => value.replaceAll('|', '/')).join('|')

/** Public and in this order: add at the end, never rename. */
const columns: Readonly<Record<string, (listing: Listing) => CsvValue>> = {
  id: ({ listingId }) => listingId,
  title: ({ title }) => title,
  company: ({ employer }) => employer?.name,
  description: ({ description }) => description.text,
  url: ({ url }) => url,
  apply_url: ({ applyUrl }) => applyUrl,
  location: placesWords,
  city: ({ locations: [place] }) => place?.city,
  region: ({ locations: [place] }) => place?.region,
  country: ({ locations: [place] }) => place?.country,
  workplace: ({ workplace }) => workplace,
  employment_type: ({ employment }) => list(employment?.types),
  permanent: ({ employment }) => employment?.permanent,
  seniority: ({ seniority }) => seniority,
  salary: ({ salary }) => salary?.text,
  salary_min: ({ salary }) => salary?.min,
  salary_max: ({ salary }) => salary?.max,
  salary_currency: ({ salary }) => salary?.currency,
  salary_period: ({ salary }) => salary?.period,
  salary_assumed: ({ salary }) => list(salary?.assumed),
  category: ({ category }) => category,
  industry: ({ industry, employer }) => industry ?? employer?.industry,
  skills: ({ skills }) => list(skills.map(({ name }) => name)),
  date_posted: ({ posted }) => posted?.date,
  valid_through: ({ validThrough }) => validThrough,
  updated_at: ({ updatedAt }) => updatedAt,
  language: ({ description }) => description.language,
  requisition_id: ({ requisitionId }) => requisitionId,
  company_url: ({ employer }) => employer?.url,
  company_logo: ({ employer }) => employer?.logo,
  description_html: ({ description }) => description.html,
  postal_code: ({ locations: [place] }) => place?.postalCode,
  street: ({ locations: [place] }) => place?.street,
}
