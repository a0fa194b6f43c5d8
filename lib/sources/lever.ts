import * as z from 'zod'
import { readHtml } from '../text/html/html.ts'
import { headRecords } from './document/head-records.ts'
import { detectKeys } from './parts/detect-keys.ts'
import { amount, drafting, id, idText, innerOf, said, saidOf, text, texts } from './parts/json-fields.ts'
import { applyAt, htmlPart, linked, placesBeside } from './parts/stated-parts.ts'
import type { BodyPart, Detection, Draft, DraftSalary, Head, SourceFormat } from './source.ts'

/** https://github.com/lever/postings-api */
const leverPosting = z.object({
  id,
  text,
  categories: z
    .object({
      location: text,
      commitment: text,
      team: text,
      department: text,
      level: text,
      allLocations: texts,
    })
    .nullish(),
  country: text,
  workplaceType: text,
  opening: text,
  openingPlain: text,
  descriptionBody: text,
  descriptionBodyPlain: text,
  description: text,
  descriptionPlain: text,
  lists: z.array(z.object({ text, content: text })).nullish(),
  additional: text,
  additionalPlain: text,
  salaryRange: z.object({ currency: text, interval: text, min: amount, max: amount }).nullish(),
  salaryDescription: text,
  salaryDescriptionPlain: text,
  hostedUrl: text,
  applyUrl: text,
  // What the API for employers has in place of the fields above: https://hire.lever.co/developer/documentation
  content: z
    .object({
      description: text,
      descriptionHtml: text,
      lists: z.array(z.object({ text, content: text })).nullish(),
      closing: text,
      closingHtml: text,
    })
    .nullish(),
  urls: z.object({ show: text, apply: text }).nullish(),
  reqCode: text,
  state: text,
  distributionChannels: texts,
})
type LeverPosting = z.infer<typeof leverPosting>

const part = (html: string | null | undefined, plain: string | null | undefined): BodyPart[] => {
  const words = said(plain)
  const marked = htmlPart(html)
  return marked.length > 0 || words === undefined ? marked : [{ text: words }]
}

/** `description` is the opening and the body together; the lists and the closing words stand in neither. */
function bodyOf(posting: LeverPosting): BodyPart[] {
  const { content } = posting
  const stated = part(posting.description, posting.descriptionPlain)
  const whole = stated.length > 0 ? stated : part(content?.descriptionHtml, content?.description)
  const halves = () => [
    ...part(posting.opening, posting.openingPlain),
    ...part(posting.descriptionBody, posting.descriptionBodyPlain),
  ]
  const lists = (posting.lists ?? content?.lists ?? []).flatMap(({ text: heading, content: run }) =>
    // The content is a run of <li> without a list around it.
    htmlPart(said(run) && `<ul>${run}</ul>`, { heading: said(heading) }),
  )
  return [
    ...(whole.length > 0 ? whole : halves()),
    ...lists,
    ...part(posting.additional, posting.additionalPlain),
    ...part(content?.closingHtml, content?.closing),
  ]
}

function salaryOf(posting: LeverPosting): DraftSalary | undefined {
  const { salaryRange: range, salaryDescription: html } = posting
  const words = said(posting.salaryDescriptionPlain) ?? (said(html) && readHtml(html ?? '').text)
  if (!range && words === undefined) return undefined
  return {
    // Words without a number ("depends on experience") are no pay beside a range.
    text: /\d/.test(words ?? '') ? words : undefined,
    currency: said(range?.currency),
    min: said(range?.min),
    max: said(range?.max),
    period: said(range?.interval),
  }
}

function placesOf({ categories, country }: LeverPosting): NonNullable<Draft['places']> {
  const [main, ...others] = saidOf(categories?.location, ...(categories?.allLocations ?? []))
  return [...placesBeside(main, said(country)), ...others]
}

const toDraft = (posting: LeverPosting): Draft => ({
  paths,
  sourceRef: idText(posting.id),
  requisitionId: said(posting.reqCode),
  url: said(posting.hostedUrl) ?? said(posting.urls?.show),
  title: said(posting.text),
  places: placesOf(posting),
  workplace: said(posting.workplaceType),
  employment: saidOf(posting.categories?.commitment),
  seniority: said(posting.categories?.level),
  salary: salaryOf(posting),
  body: bodyOf(posting),
  category: said(posting.categories?.department) ?? said(posting.categories?.team),
  apply: applyAt(said(posting.applyUrl) ?? posting.urls?.apply),
  closed: isHidden(posting),
})

/** Employers see their own drafts, and what only their people may apply for. */
const isHidden = ({ state, distributionChannels: channels }: LeverPosting): boolean =>
  (said(state) !== undefined && state !== 'published') ||
  (channels?.includes('internal') === true && !channels.includes('public'))

const signature = {
  all: ['text'],
  some: ['hostedUrl', 'categories', 'applyUrl', 'lists', 'additionalPlain'],
}

/** A board asked for by team or the like: [{"title": "Sales", "postings": […]}]. */
function unfold(record: unknown): readonly unknown[] {
  const postings = innerOf(record, 'postings')
  return Array.isArray(postings) && innerOf(record, 'text') === undefined ? postings : [record]
}

function detect(head: Head): Detection | undefined {
  if (head.kind !== 'json') return undefined
  const [first] = headRecords(head).flatMap(unfold)
  return detectKeys(head, signature) ?? detectKeys({ ...head, record: first, envelope: new Map() }, signature)
}

/**
 * Postings of a Lever board: a bare array without an envelope. `createdAt` is when the posting was first
 * drafted, often years before it was published, so there is no date of posting.
 */
export const lever: SourceFormat = {
  id: 'lever',
  sourceId: 'lever',
  channel: 'first-party',
  covers: 'snapshot',
  detect,
  unfold,
  draft: drafting(leverPosting, ['id', 'text'], (posting) => linked('hostedUrl', toDraft(posting))),
}

const paths = {
  sourceRef: 'id',
  requisitionId: 'reqCode',
  url: 'hostedUrl',
  title: 'text',
  locations: 'categories.allLocations',
  area: 'categories.allLocations',
  workplace: 'workplaceType',
  employment: 'categories.commitment',
  seniority: 'categories.level',
  salary: 'salaryRange',
  description: 'description',
  category: 'categories.department',
  apply: 'applyUrl',
} as const
