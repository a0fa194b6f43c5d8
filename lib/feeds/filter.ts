import type { Opening } from '../opening.ts'
import type { FeedFilter } from '../partner.ts'
import type { Place } from '../posting.ts'
import { isOf } from '../source.ts'
import { dayMs } from '../text/calendar.ts'
import { fold } from '../text/characters.ts'
import type { Channel } from '../words.ts'
import { daysBetween } from './dates.ts'

/** What a filter asks that an opening does not say itself. `asOf` is RFC 3339: the time of the feed. */
export type FilterFacts = {
  readonly asOf: string
  readonly channelOf?: ((sourceId: string) => Channel | undefined) | undefined
}

export type FilterField = keyof FeedFilter

type Meets = (filter: FeedFilter, opening: Opening, facts: FilterFacts) => boolean

/** Whether an opening meets each demand. One about what nobody said is not met. */
const meets: Readonly<Record<FilterField, Meets>> = {
  countries: ({ countries }, { locations }) =>
    countries === undefined || wantedPlaces({ countries }, locations).length > 0,
  near: (filter, { locations }) => filter.near === undefined || wantedPlaces(filter, locations).length > 0,
  workplaces: (filter, { workplace }) => isAnyOf(filter.workplaces, workplace),
  seniorities: (filter, { seniority }) => isAnyOf(filter.seniorities, seniority),
  languages: (filter, { description }) => isAnyOf(filter.languages, description.language),
  employmentTypes: (filter, { employment }) => hasAnyOf(filter.employmentTypes, employment?.types ?? []),
  categories: (filter, { category, industry }) =>
    hasAnyOf(filter.categories?.map(fold), [category, industry].flatMap(folded)),
  skills: (filter, { skills }) =>
    hasAnyOf(
      filter.skills?.map(fold),
      skills.flatMap(({ name }) => folded(name)),
    ),
  sources: ({ sources }, { postings }) =>
    sources === undefined || postings.some(({ sourceId }) => sources.some((named) => isOf(sourceId, named))),
  channels: ({ channels }, opening, facts) => hasAnyOf(channels, channelsOf(opening, facts)),
  employers: wantsEmployer,
  firstPartyOnly: ({ firstPartyOnly }, { firstParty }) => !firstPartyOnly || firstParty === true,
  ageDaysMax: isYoungEnough,
}
// Object.entries knows the fields of a record as strings.
const demands = Object.entries(meets) as [FilterField, Meets][]

/** The first demand of a partner's filter that an opening does not meet; undefined where it is wanted. */
export const unmetDemand = (
  filter: FeedFilter | undefined,
  opening: Opening,
  facts: FilterFacts,
): FilterField | undefined => filter && demands.find(([, isMet]) => !isMet(filter, opening, facts))?.[0]

/** Whether a partner wants an opening. */
export const wants = (filter: FeedFilter | undefined, opening: Opening, facts: FilterFacts): boolean =>
  unmetDemand(filter, opening, facts) === undefined

/**
 * The places that a filter's countries and radius want. A place without a country or coordinates is in
 * none.
 */
export function wantedPlaces(filter: FeedFilter | undefined, places: readonly Place[]): Place[] {
  const { countries, near } = filter ?? {}
  return places.filter(
    (place) => isAnyOf(countries, place.country) && (!near || distanceKm(near, place) <= near.km),
  )
}

const folded = (value: string | undefined): string[] => (value === undefined ? [] : [fold(value)])

const isAnyOf = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value))

const hasAnyOf = (wanted: readonly string[] | undefined, values: readonly string[]): boolean =>
  wanted === undefined || values.some((value) => wanted.includes(value))

function channelsOf(opening: Opening, { channelOf }: FilterFacts): Channel[] {
  const known = opening.postings.flatMap(({ sourceId }) => channelOf?.(sourceId) ?? [])
  return opening.firstParty ? ['first-party', ...known] : known
}

function wantsEmployer({ employers }: FeedFilter, { employer }: Opening): boolean {
  const name = employer?.name === undefined ? undefined : fold(employer.name)
  if (name !== undefined && employers?.deny?.some((denied) => fold(denied) === name)) return false
  return isAnyOf(employers?.allow?.map(fold), name)
}

/** Counted from the day of posting; from the day we first saw it where no source said. */
function isYoungEnough({ ageDaysMax }: FeedFilter, opening: Opening, { asOf }: FilterFacts): boolean {
  return (
    ageDaysMax === undefined || daysBetween(opening.posted?.date ?? opening.firstSeenAt, asOf) <= ageDaysMax
  )
}

/** The start of the first day, UTC, on which an opening is too old for a filter; undefined where ages do not count. */
export function tooOldAt(
  filter: FeedFilter | undefined,
  { posted, firstSeenAt }: Pick<Opening, 'posted' | 'firstSeenAt'>,
): string | undefined {
  if (filter?.ageDaysMax === undefined) return undefined
  const ms = Date.parse(posted?.date ?? firstSeenAt) + (filter.ageDaysMax + 1) * dayMs
  return new Date(Math.ceil(ms / dayMs) * dayMs).toISOString()
}

const earthRadiusKm = 6371

/** Great-circle distance by the haversine formula; infinite to a place without coordinates. */
function distanceKm(from: { latitude: number; longitude: number }, to: Place): number {
  if (to.latitude === undefined || to.longitude === undefined) return Number.POSITIVE_INFINITY
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2)
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2)
  const chord =
    halfLatitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}
