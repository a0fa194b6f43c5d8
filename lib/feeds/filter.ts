import type { Opening } from '../opening.ts'
import type { FeedFilter } from '../partner.ts'
import type { Place } from '../posting.ts'
import { fold } from '../text/characters.ts'
import type { Channel } from '../words.ts'
import { daysBetween } from './dates.ts'

/** What a filter asks that an opening does not say itself. `asOf` is RFC 3339: the time of the feed. */
export type FilterFacts = {
  readonly asOf: string
  readonly channelOf?: ((sourceId: string) => Channel | undefined) | undefined
}

/** Whether a partner wants an opening. A demand about what nobody said is not met. */
export function wants(filter: FeedFilter | undefined, opening: Opening, facts: FilterFacts): boolean {
  if (!filter) return true
  return (
    isAnyOf(filter.workplaces, opening.workplace) &&
    isAnyOf(filter.seniorities, opening.seniority) &&
    isAnyOf(filter.languages, opening.description.language) &&
    hasAnyOf(filter.employmentTypes, opening.employment?.types ?? []) &&
    hasAnyOf(filter.categories?.map(fold), [opening.category, opening.industry].flatMap(folded)) &&
    hasAnyOf(
      filter.skills?.map(fold),
      opening.skills.flatMap(({ name }) => folded(name)),
    ) &&
    hasAnyOf(
      filter.sources,
      opening.postings.map(({ sourceId }) => sourceId),
    ) &&
    hasAnyOf(filter.channels, channelsOf(opening, facts)) &&
    wantsEmployer(filter, opening) &&
    (!filter.firstPartyOnly || opening.firstParty === true) &&
    isYoungEnough(filter, opening, facts) &&
    ((!filter.countries && !filter.near) || wantedPlaces(filter, opening.locations).length > 0)
  )
}

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
const isYoungEnough = ({ ageDaysMax }: FeedFilter, opening: Opening, { asOf }: FilterFacts): boolean =>
  ageDaysMax === undefined || daysBetween(opening.posted?.date ?? opening.firstSeenAt, asOf) <= ageDaysMax

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
