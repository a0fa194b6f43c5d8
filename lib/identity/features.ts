import { type ApplyOption, type Posting, postingKey } from '../posting.ts'
import { atsKey, readAtsUrl } from '../text/ats-url.ts'
import { readSeniority } from '../text/level.ts'
import type { Seniority } from '../words.ts'
import { addressOf } from './address.ts'
import { type PackedUnit, sentencesOf, unitsOf } from './body/units.ts'
import { employerKey } from './employer.ts'
import { type Hours, hoursSaid, hoursStated } from './hours.ts'
import { payOf } from './pay.ts'
import { type Places, placesToCompare } from './places.ts'
import { referenceInText } from './reference.ts'
import { requisitionKey } from './requisition.ts'
import { type Grade, gradeOf, type TitleParts, titleParts, withoutReference } from './title/title.ts'

/**
 * All that comparing a posting needs, as JSON of about 3 kB at most. Absent means that the posting does not
 * say.
 *
 * - `employer` is a folded name without legal form; absent also when the source masks it
 * - `address` is what the words of one place say beside the town, `pay` what is stated in full
 * - `hours` are those of title and fields, `hoursInText` those of title and body
 * - `requisition` has letters and digits only; `reference` is what the body calls one, as it is written
 * - `ids` are postings' keys in applicant tracking systems; two different ones of one scope contradict each
 *   other. `hints` are links that can agree but not contradict: those of aggregators and portals
 * - `postedOn`, `closesOn`, `capturedOn` count days since 1970, and so do `firstSeenOn` and `goneOn`, which
 *   only a store knows: a posting with the one and without the other still stands
 */
export type Features = Places & {
  readonly key: string
  readonly sourceId: string
  readonly round?: number
  readonly language?: string
  readonly title: TitleParts
  readonly level?: Seniority
  readonly grade?: Grade
  readonly employer?: string
  readonly address?: string
  readonly pay?: string
  readonly hours?: Hours
  readonly hoursInText?: Hours
  readonly requisition?: string
  readonly reference?: string
  readonly ids: readonly string[]
  readonly hints: readonly string[]
  readonly postedOn?: number
  readonly closesOn?: number
  readonly capturedOn: number
  readonly firstSeenOn?: number
  readonly goneOn?: number
  readonly units: readonly PackedUnit[]
}

const dayOf = (time: string): number => Math.floor(Date.parse(time) / 86_400_000)

const linksMax = 20

function linksOf(posting: Posting): Pick<Features, 'ids' | 'hints'> {
  const ids = new Set<string>()
  const hints = new Set<string>()
  const own: ApplyOption[] = posting.url ? [{ url: posting.url }] : []
  for (const { url, suspect, direct } of [...posting.apply, ...own].slice(0, linksMax)) {
    const found = suspect === undefined ? readAtsUrl(url) : undefined
    if (!found) continue
    // A portal numbers its own pages: that number says nothing of the vacancy, unless it is where one
    // applies.
    const firm =
      found.ats !== 'site' || (url !== posting.url && direct !== false && posting.channel !== 'aggregator')
    ;(firm ? ids : hints).add(atsKey(found))
  }
  return { ids: [...ids].sort(), hints: [...hints].filter((hint) => !ids.has(hint)).sort() }
}

/** Optional fields are left out, not set to undefined: features are stored as JSON. The cast says just that. */
const said = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [P in K]?: V }

/** How long a posting has stood: since `firstSeenAt`, and where it was withdrawn, until `changedAt`. */
type Stood = {
  readonly firstSeenAt: string
  readonly changedAt: string
  readonly status: 'live' | 'withdrawn'
}

/** @param stood what the store knows of it; without it, a posting stood when it was captured */
export function features(posting: Posting, stood?: Stood): Features {
  const sentences = sentencesOf(posting.description.text)
  const language = posting.description.language
  const employer = posting.employer?.masked ? undefined : posting.employer?.name
  return {
    key: postingKey(posting),
    sourceId: posting.sourceId,
    ...said('round', posting.round),
    ...said('language', language),
    title: titleParts(posting),
    ...said('level', readSeniority(withoutReference(posting.title), language) ?? undefined),
    ...said('grade', gradeOf(posting.title)),
    ...said('employer', employer === undefined ? undefined : employerKey(employer)),
    ...placesToCompare(posting, sentences),
    ...said('address', addressOf(posting.locations)),
    ...said('pay', posting.salary && payOf(posting.salary)),
    ...said('hours', hoursStated(posting)),
    ...said('hoursInText', hoursSaid(posting.title, sentences)),
    ...said('requisition', requisitionKey(posting.requisitionId ?? '')),
    ...said('reference', referenceInText(sentences)),
    ...linksOf(posting),
    ...said('postedOn', posting.posted ? dayOf(posting.posted.date) : undefined),
    ...said('closesOn', posting.validThrough ? dayOf(posting.validThrough) : undefined),
    capturedOn: dayOf(posting.capturedAt),
    ...said('firstSeenOn', stood && dayOf(stood.firstSeenAt)),
    ...said('goneOn', stood?.status === 'withdrawn' ? dayOf(stood.changedAt) : undefined),
    units: unitsOf(sentences).map(({ packed }) => packed),
  }
}
