import * as z from 'zod'
import { detectKeys, detectWrapped } from './parts/detect-keys.ts'
import { drafting, id, idText, innerOf, placePart, said, saidOf, text, truth } from './parts/json-fields.ts'
import { htmlPart, placeOfParts } from './parts/stated-parts.ts'
import type { Draft, DraftPlace, SourceFormat } from './source.ts'

const place = z
  .object({
    city: text,
    state: text,
    province: text,
    country: text,
    addressCountry: text,
    postalCode: placePart,
    street: placePart,
  })
  .nullish()

/** One opening of a careers list, or `jobOpening` of its detail, which alone has a description. */
const opening = z.object({
  id,
  jobOpeningName: text,
  departmentLabel: text,
  employmentStatusLabel: text,
  employmentType: text,
  location: place,
  atsLocation: place,
  isRemote: truth,
  locationType: id,
  description: text,
  datePosted: text,
  compensation: text,
  minimumExperience: text,
  jobOpeningShareUrl: text,
})
type Opening = z.infer<typeof opening>

/** Two objects for one place, of which one is usually full of nulls: each fills what the other lacks. */
function placesOf({ location, atsLocation }: Opening): DraftPlace[] {
  return placeOfParts({
    city: said(location?.city) ?? said(atsLocation?.city),
    region: said(location?.state) ?? said(atsLocation?.state) ?? said(atsLocation?.province),
    postalCode: location?.postalCode,
    street: location?.street,
    country: said(location?.addressCountry) ?? said(location?.country) ?? said(atsLocation?.country),
  })
}

const locationTypes: ReadonlyMap<string | undefined, string> = new Map([
  ['0', 'onsite'],
  ['1', 'remote'],
  ['2', 'hybrid'],
])

/** The type says more than the flag, which is true of hybrid work as well. */
const workplaceOf = ({ locationType, isRemote }: Opening): string | undefined =>
  locationTypes.get(idText(locationType)?.trim()) ?? (isRemote === true ? 'remote' : undefined)

const toDraft = (job: Opening): Draft => ({
  paths,
  // A detail does not repeat its id, which its link ends in.
  sourceRef: idText(job.id) ?? /\/careers\/(\d+)/.exec(job.jobOpeningShareUrl ?? '')?.[1],
  url: said(job.jobOpeningShareUrl),
  title: said(job.jobOpeningName),
  places: placesOf(job),
  workplace: workplaceOf(job),
  employment: saidOf(job.employmentStatusLabel, job.employmentType),
  seniority: said(job.minimumExperience),
  salary: { text: said(job.compensation) },
  body: htmlPart(job.description),
  category: said(job.departmentLabel),
  posted: said(job.datePosted),
})

const read = drafting(opening, ['id', 'jobOpeningName'], toDraft)
const detailPath = ['result', 'jobOpening']
const signature = {
  all: ['jobOpeningName'],
  some: ['departmentLabel', 'employmentStatusLabel', 'atsLocation', 'locationType', 'jobOpeningShareUrl'],
}

/** Openings of a BambooHR careers page. The list has neither links nor the employer's name. */
export const bamboohr: SourceFormat = {
  id: 'bamboohr',
  sourceId: 'bamboohr',
  channel: 'first-party',
  covers: 'snapshot',
  detect: (head) => detectKeys(head, signature) ?? detectWrapped(head, detailPath, signature),
  draft: (record, context) => read(detailPath.reduce<unknown>(innerOf, record) ?? record, context),
}

const paths = {
  sourceRef: 'id',
  url: 'jobOpeningShareUrl',
  title: 'jobOpeningName',
  locations: 'location',
  workplace: 'locationType',
  employment: 'employmentStatusLabel',
  seniority: 'minimumExperience',
  salary: 'compensation',
  description: 'description',
  category: 'departmentLabel',
  posted: 'datePosted',
} as const
