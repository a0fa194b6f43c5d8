import * as z from 'zod'
import { limits } from '../limits.ts'
import type { Posting } from '../posting.ts'
import { readEmployment } from '../text/employment.ts'
import { readHtml } from '../text/html/html.ts'
import { isMasked, isUnnamed } from '../text/masked-name.ts'
import { type PlaceParts, type PlacesRead, readPlaces, saysNoPlace } from '../text/place/place.ts'
import { boilerplateOf } from './body/boilerplate.ts'
import { type Comparison, compare } from './compare.ts'
import { type Features, features } from './features.ts'

const text = z.string().max(limits.descriptionCharsMax).nullish()

/**
 * One side of a pair, as other systems keep postings. Hidden employers are null or a word for it
 * ("Confidencial").
 */
const rawSide = z.object({
  source: z.string(),
  url: text,
  externalId: text,
  title: z.string(),
  employer: text,
  location: text,
  descriptionHtml: text,
  descriptionText: text,
  applyUrl: text,
  requisitionId: text,
  postedAt: text,
  expiresAt: text,
  employmentType: text,
  language: text,
})
type RawSide = z.infer<typeof rawSide>

export const rawPair = z.object({ id: z.string(), a: rawSide, b: rawSide })
export type RawPair = z.infer<typeof rawPair>

const undatedAt = '2000-01-01T00:00:00Z'
const dateOf = (value: string | null | undefined): string | undefined =>
  value && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined

/** A place that no gazetteer has keeps its words. */
const villageOf = (text: string, { area, workplace, multiple }: PlacesRead): readonly PlaceParts[] =>
  area || workplace === 'remote' || multiple || saysNoPlace(text) ? [] : [{}]

/** The raw side as a posting: the same features, so the same comparison. An undated side is as old as the other. */
function postingOf(side: RawSide, other: RawSide, ref: string): Posting {
  const body = side.descriptionText || readHtml(side.descriptionHtml ?? '').text
  const posted = dateOf(side.postedAt)
  const closes = dateOf(side.expiresAt)
  const places = readPlaces(side.location ?? '')
  const locations = places.locations.length > 0 ? places.locations : villageOf(side.location ?? '', places)
  const hidden = !side.employer || isUnnamed(side.employer) || isMasked(side.employer)
  return {
    sourceId: side.source,
    sourceRef: side.externalId ?? side.url ?? ref,
    ...(side.requisitionId ? { requisitionId: side.requisitionId } : {}),
    ...(side.url ? { url: side.url } : {}),
    title: side.title,
    employer: hidden ? { masked: true } : { name: side.employer ?? '', masked: false },
    locations: locations.map((place) => ({ text: side.location ?? '', ...place })),
    ...(places.area ? { area: places.area } : {}),
    employment: { types: readEmployment(side.employmentType ?? '').types },
    description: {
      html: '',
      text: body,
      sections: [],
      ...(side.language ? { language: side.language } : {}),
    },
    skills: [],
    apply: side.applyUrl ? [{ url: side.applyUrl }] : [],
    ...(posted ? { posted: { date: posted.slice(0, 10), approximate: false } } : {}),
    ...(closes ? { validThrough: closes } : {}),
    capturedAt: posted ?? dateOf(other.postedAt) ?? undatedAt,
    origin: {},
  }
}

export type PairDecision = Pick<Comparison, 'decision' | 'confidence' | 'evidence'> & { readonly id: string }

/**
 * Decides every pair. The sides of all pairs together are the background against which boilerplate shows, as
 * stored postings are in the running system; a pair alone is decided as well, with less to go by.
 */
export function decidePairs(pairs: readonly RawPair[]): PairDecision[] {
  const sides = pairs.map(
    ({ id, a, b }) => [features(postingOf(a, b, `${id}/a`)), features(postingOf(b, a, `${id}/b`))] as const,
  )
  const byKey = new Map<string, Features>(sides.flat().map((side) => [side.key, side]))
  const boilerplate = boilerplateOf(byKey.values())
  return pairs.flatMap(({ id }, at) => {
    const [a, b] = sides[at] ?? []
    if (!a || !b) return []
    const { decision, confidence, evidence } = compare(a, b, boilerplate)
    return [{ id, decision, confidence, evidence }]
  })
}
