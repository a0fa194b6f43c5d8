import * as z from 'zod'
import { detectKeys } from './parts/detect-keys.ts'
import { amount, drafting, id, idText, placePart, said, saidOf, text, truth } from './parts/json-fields.ts'
import { applyAt, htmlPart, linked, placeOfParts, placesBeside } from './parts/stated-parts.ts'
import type { BodyPart, Draft, DraftPlace, DraftSalary, SourceFormat } from './source.ts'

const postal = z.object({
  addressLocality: text,
  addressRegion: text,
  addressCountry: text,
  postalCode: placePart,
  streetAddress: placePart,
})
const address = postal.extend({ postalAddress: postal.nullish() }).nullish()
type Address = z.infer<typeof address>
const component = z.object({
  compensationType: text,
  interval: text,
  currencyCode: text,
  minValue: amount,
  maxValue: amount,
})
type Component = z.infer<typeof component>

/** One job of https://developers.ashbyhq.com/docs/public-job-posting-api */
const ashbyJob = z.object({
  id,
  title: text,
  department: text,
  team: text,
  employmentType: text,
  location: text,
  secondaryLocations: z.array(z.object({ location: text, address })).nullish(),
  address,
  isRemote: truth,
  workplaceType: text,
  publishedAt: text,
  isListed: truth,
  jobUrl: text,
  applyUrl: text,
  descriptionHtml: text,
  descriptionPlain: text,
  shouldDisplayCompensationOnJobPostings: truth,
  compensation: z
    .object({
      compensationTierSummary: text,
      scrapeableCompensationSalarySummary: text,
      summaryComponents: z.array(component).nullish(),
      compensationTiers: z.array(z.object({ components: z.array(component).nullish() })).nullish(),
    })
    .nullish(),
})
type AshbyJob = z.infer<typeof ashbyJob>

/** Addresses are full of empty strings; without a city in them the words of the location name the place. */
function placeOf(location: string | null | undefined, where: Address): DraftPlace[] {
  const stated = where?.postalAddress ?? where
  const [text, city, country] = [said(location), said(stated?.addressLocality), said(stated?.addressCountry)]
  if (city === undefined && text !== undefined) return placesBeside(text, country)
  const { postalCode, streetAddress: street } = stated ?? {}
  return placeOfParts({ text, city, region: stated?.addressRegion, country, postalCode, street })
}

/** Pay that the employer does not want shown is no pay. Bonus and equity are not pay either. */
function salaryOf(job: AshbyJob): DraftSalary | undefined {
  const pay = job.compensation
  if (!pay || job.shouldDisplayCompensationOnJobPostings === false) return undefined
  const isSalary = ({ compensationType }: Component) => /^salary$/i.test(compensationType ?? '')
  const tiers = (pay.compensationTiers ?? []).flatMap(({ components }) => components ?? [])
  const base = [...(pay.summaryComponents ?? []), ...tiers].find(isSalary)
  return {
    text: said(pay.scrapeableCompensationSalarySummary) ?? said(pay.compensationTierSummary),
    currency: said(base?.currencyCode),
    min: said(base?.minValue),
    max: said(base?.maxValue),
    period: said(base?.interval),
  }
}

function bodyOf({ descriptionHtml, descriptionPlain }: AshbyJob): BodyPart[] {
  const html = htmlPart(descriptionHtml)
  const plain = said(descriptionPlain)
  return html.length > 0 || plain === undefined ? html : [{ text: plain }]
}

const toDraft = (job: AshbyJob): Draft => ({
  paths,
  sourceRef: idText(job.id),
  url: said(job.jobUrl),
  title: said(job.title),
  places: [
    ...placeOf(job.location, job.address),
    ...(job.secondaryLocations ?? []).flatMap((other) => placeOf(other.location, other.address)),
  ],
  workplace: said(job.workplaceType) ?? (job.isRemote === true ? 'remote' : undefined),
  employment: saidOf(job.employmentType),
  salary: salaryOf(job),
  body: bodyOf(job),
  category: said(job.department) ?? said(job.team),
  apply: applyAt(job.applyUrl),
  posted: said(job.publishedAt),
  closed: job.isListed === false,
})

/** A job board of Ashby: {apiVersion, jobs[]}. */
export const ashby: SourceFormat = {
  id: 'ashby',
  sourceId: 'ashby',
  channel: 'first-party',
  covers: 'snapshot',
  detect: (head) =>
    detectKeys(head, {
      all: ['jobUrl', 'title'],
      some: ['isListed', 'publishedAt', 'secondaryLocations', 'descriptionPlain', 'employmentType'],
    }),
  draft: drafting(ashbyJob, ['id', 'title'], (job) => linked('jobUrl', toDraft(job))),
}

const paths = {
  sourceRef: 'id',
  url: 'jobUrl',
  title: 'title',
  locations: 'location',
  area: 'location',
  workplace: 'workplaceType',
  employment: 'employmentType',
  salary: 'compensation',
  description: 'descriptionHtml',
  category: 'department',
  apply: 'applyUrl',
  posted: 'publishedAt',
} as const
