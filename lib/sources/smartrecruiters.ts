import * as z from 'zod'
import { detectKeys } from './parts/detect-keys.ts'
import {
  amount,
  drafting,
  id,
  idText,
  numeric,
  placePart,
  said,
  saidOf,
  text,
  truth,
} from './parts/json-fields.ts'
import { applyAt, htmlPart, placeOfParts } from './parts/stated-parts.ts'
import type { BodyPart, Draft, DraftPlace, SourceFormat } from './source.ts'

/** Often `{}`. */
const label = z.object({ id, label: text }).nullish()
const section = z.object({ title: text, text }).nullish()

/**
 * One posting of https://developers.smartrecruiters.com/docs/posting-api: the list's short form, or the
 * whole.
 */
const posting = z.object({
  id,
  uuid: text,
  name: text,
  refNumber: id,
  company: z.object({ name: text }).nullish(),
  releasedDate: text,
  location: z
    .object({
      city: text,
      region: text,
      country: text,
      postalCode: placePart,
      address: placePart,
      remote: truth,
      hybrid: truth,
      fullLocation: text,
      latitude: amount,
      longitude: amount,
    })
    .nullish(),
  industry: label,
  department: label,
  function: label,
  typeOfEmployment: label,
  experienceLevel: label,
  visibility: text,
  active: truth,
  language: z.union([z.string(), z.object({ code: text })]).nullish(),
  applyUrl: text,
  postingUrl: text,
  jobAd: z
    .object({
      sections: z
        .object({
          companyDescription: section,
          jobDescription: section,
          qualifications: section,
          additionalInformation: section,
        })
        .nullish(),
    })
    .nullish(),
})
type SmartPosting = z.infer<typeof posting>

function placesOf({ location }: SmartPosting): DraftPlace[] {
  const point = { latitude: numeric(location?.latitude), longitude: numeric(location?.longitude) }
  const {
    city,
    region,
    country: countryCode,
    postalCode,
    address: street,
    fullLocation: text,
  } = location ?? {}
  return placeOfParts({ text, city, region, countryCode, postalCode, street }).map((place) => ({
    ...place,
    ...point,
  }))
}

function bodyOf({ jobAd }: SmartPosting): BodyPart[] {
  const sections = jobAd?.sections
  const part = (from: z.infer<typeof section>, kind?: BodyPart['kind']) =>
    htmlPart(from?.text, { heading: said(from?.title), kind })
  return [
    ...part(sections?.companyDescription, 'about'),
    ...part(sections?.jobDescription),
    ...part(sections?.qualifications, 'requirements'),
    ...part(sections?.additionalInformation),
  ]
}

const workplaceOf = ({ location }: SmartPosting): string | undefined => {
  if (location?.hybrid === true) return 'hybrid'
  return location?.remote === true ? 'remote' : undefined
}

const toDraft = (ad: SmartPosting): Draft => ({
  paths,
  sourceRef: idText(ad.id) ?? said(ad.uuid),
  requisitionId: idText(ad.refNumber),
  url: said(ad.postingUrl),
  title: said(ad.name),
  employer: { name: said(ad.company?.name) },
  places: placesOf(ad),
  workplace: workplaceOf(ad),
  employment: saidOf(ad.typeOfEmployment?.label),
  seniority: said(ad.experienceLevel?.label),
  body: bodyOf(ad),
  category: said(ad.function?.label) ?? said(ad.department?.label),
  industry: said(ad.industry?.label),
  apply: applyAt(ad.applyUrl),
  posted: said(ad.releasedDate),
  language: said(typeof ad.language === 'string' ? ad.language : ad.language?.code),
  closed: ad.active === false || /^(?:internal|private)$/i.test(ad.visibility ?? ''),
})

/**
 * Postings of a SmartRecruiters company. The list has no description and no link; the detail of a posting
 * has both.
 */
export const smartrecruiters: SourceFormat = {
  id: 'smartrecruiters',
  sourceId: 'smartrecruiters',
  channel: 'first-party',
  // One answer is a page of at most 100: what it does not list may be on the next.
  covers: 'delta',
  detect: (head) =>
    detectKeys(head, {
      all: ['name', 'releasedDate'],
      some: ['ref', 'refNumber', 'jobAdId', 'typeOfEmployment', 'experienceLevel', 'jobAd', 'uuid'],
    }),
  draft: drafting(posting, ['id', 'name'], toDraft),
}

const paths = {
  sourceRef: 'id',
  requisitionId: 'refNumber',
  url: 'postingUrl',
  title: 'name',
  employer: 'company.name',
  locations: 'location',
  workplace: 'location.remote',
  employment: 'typeOfEmployment.label',
  seniority: 'experienceLevel.label',
  description: 'jobAd.sections',
  category: 'function.label',
  industry: 'industry.label',
  apply: 'applyUrl',
  posted: 'releasedDate',
  language: 'language.code',
} as const
