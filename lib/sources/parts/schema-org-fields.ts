import * as z from 'zod'
import { amount, id, said } from './json-fields.ts'

const listed = <T extends z.ZodType>(schema: T) =>
  z
    .union([z.array(schema), schema])
    .nullish()
    .transform((value): z.output<T>[] => {
      if (value === null || value === undefined) return []
      // The union has no other members.
      return (Array.isArray(value) ? value : [value]) as z.output<T>[]
    })

const spoken = z.union([
  z.string(),
  z.number().transform(String),
  z.object({ '@value': z.string() }).transform((literal) => literal['@value']),
])
/** "Germany", {"@type": "Country", "name": "Germany"}, {"@value": "Germany"} and lists of them. */
const words = listed(
  z.union([spoken, z.object({ name: z.string().nullish() }).transform(({ name }) => name ?? '')]).nullable(),
)
/** An address as text or as what is found there: {"@type": "ImageObject", "url": …}. */
const links = listed(
  z
    .union([
      spoken,
      z
        .object({ url: z.string().nullish(), contentUrl: z.string().nullish(), '@id': z.string().nullish() })
        .transform((thing) => said(thing.url) ?? said(thing.contentUrl) ?? thing['@id'] ?? ''),
    ])
    .nullable(),
)

const address = z.object({
  addressLocality: words,
  addressRegion: words,
  addressCountry: words,
  streetAddress: words,
  postalCode: words,
})
const place = z.union([
  z.string(),
  address.extend({
    '@type': words.catch([]),
    name: words,
    containedInPlace: listed(z.union([z.string(), z.object({ '@type': words, name: words })])).catch([]),
    address: listed(z.union([z.string(), address])),
    geo: z.object({ latitude: amount, longitude: amount }).nullish().catch(undefined),
  }),
])

/** https://schema.org/QuantitativeValue, and what a PriceSpecification calls the same. */
const quantity = z.object({
  currency: words,
  priceCurrency: words,
  value: amount,
  price: amount,
  minValue: amount,
  minPrice: amount,
  maxValue: amount,
  maxPrice: amount,
  unitText: words,
})
const payValue = z.union([z.number(), z.string(), quantity])
const salary = z.union([
  z.number(),
  z.string(),
  quantity.extend({
    // Of a list of several nobody knows what each of them is.
    value: z
      .union([payValue, z.array(payValue).transform((all) => (all.length === 1 ? all[0] : undefined))])
      .nullish(),
  }),
])

const organization = z.object({ name: words, sameAs: links, url: links, logo: links, description: words })

/**
 * https://schema.org/JobPosting as pages write it: nearly every property as one value or a list, as text
 * or as an object. Google's reading of it:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const jobPosting = z.object({
  title: words,
  name: words,
  url: links,
  identifier: listed(z.union([id, z.object({ value: id })])),
  description: words,
  datePosted: words,
  validThrough: words,
  employmentType: words,
  hiringOrganization: listed(z.union([z.string(), organization])),
  jobLocation: listed(place),
  jobLocationType: words,
  applicantLocationRequirements: listed(place),
  baseSalary: listed(salary),
  salaryCurrency: words,
  directApply: z.union([z.boolean(), z.string()]).nullish(),
  skills: words,
  qualifications: words,
  responsibilities: words,
  jobBenefits: words,
  educationRequirements: words,
  experienceRequirements: words,
  industry: words,
  occupationalCategory: listed(z.union([z.string(), z.object({ codeValue: id, name: words })])),
  inLanguage: words,
  // In microdata an element without `itemscope` is no item: what its parts say is said of the posting.
  ...address.shape,
})

export type JobPostingFields = z.infer<typeof jobPosting>
export type Address = z.infer<typeof address>
export type JobPlace = z.infer<typeof place>
export type JobSalary = z.infer<typeof salary>
