import type { Opening } from '../opening.ts'
import type { FeedFilter, FeedSpec } from '../partner.ts'
import type { ApplyOption, Place } from '../posting.ts'
import { fold } from '../text/characters.ts'
import { escapeXml } from '../text/xml/write.ts'
import { digest } from './digest.ts'
import { wantedPlaces } from './filter.ts'
import type { Listing } from './format.ts'
import { feedFormats } from './index.ts'
import { tracked } from './tracking.ts'
import { isWeb } from './web-address.ts'

export type ViewContext = {
  /** Whether a source's attribution is a duty: then it closes the description. All are kept as metadata. */
  readonly mustCredit?: ((sourceId: string) => boolean) | undefined
}

/**
 * An opening as the listings of one feed: one per place where the format wants that (and only places the
 * filter wants; one per country where the format hides the city), else one. Links carry the feed's tracking;
 * what a source demands as attribution closes the description.
 */
export function viewOpening(
  opening: Opening,
  spec: Pick<FeedSpec, 'format' | 'filter' | 'tracking'>,
  context: ViewContext = {},
): Listing[] {
  const whole = wholeListing(opening, spec, context)
  const format = feedFormats[spec.format]
  if (!format.perLocation) return [whole]
  const keysOf = format.hidesCity?.(opening) ? countryKeys : placeKeys
  return oneByOne(opening, spec.filter, keysOf).map(({ key, place }) => ({
    ...whole,
    listingId: placeListingId(opening.openingId, key),
    locations: place ? [place] : [],
  }))
}

function wholeListing(opening: Opening, spec: Pick<FeedSpec, 'tracking'>, context: ViewContext): Listing {
  // What partners never see: where each field came from.
  const { origin: _, url: __, ...said } = opening
  const { read, apply } = bestLinks(opening)
  const withTracking = (url: string | undefined) => url && tracked(url, spec.tracking)
  return {
    ...said,
    description: credited(opening, context),
    apply: soundOptions(opening).map((option) => ({ ...option, url: tracked(option.url, spec.tracking) })),
    listingId: opening.openingId,
    url: withTracking(read),
    applyUrl: withTracking(apply ?? read),
    updatedAt: opening.changedAt,
  }
}

/**
 * Where to read and where to apply. The employer's own page comes first: the posting's own URL if the
 * source is the employer, then a direct apply link, then what else there is. A suspect link may lead to
 * another job: never.
 */
function bestLinks(opening: Opening): { read?: string | undefined; apply?: string | undefined } {
  const sound = soundOptions(opening)
  const suspects = new Set(opening.apply.filter(({ suspect }) => suspect !== undefined).map(({ url }) => url))
  const own = opening.url && isWeb(opening.url) && !suspects.has(opening.url) ? opening.url : undefined
  const direct = sound.find((option) => option.direct)?.url
  const any = sound[0]?.url
  return {
    read: (opening.firstParty ? own : undefined) ?? direct ?? own ?? any,
    apply: direct ?? any ?? own,
  }
}

const soundOptions = ({ apply }: Opening): ApplyOption[] =>
  apply.filter(({ url, suspect }) => suspect === undefined && isWeb(url))

/** The description with the words and the link that sources demand of whoever shows their postings. */
function credited(opening: Opening, { mustCredit }: ViewContext): Opening['description'] {
  const { description, attributions = [] } = opening
  const due = attributions.filter(({ sourceId }) => mustCredit?.(sourceId))
  if (due.length === 0) return description
  const html = due.map(
    ({ text, url }) => `<p>${[escapeXml(text), linkTo(url)].filter(Boolean).join(' ')}</p>`,
  )
  const text = due.map((credit) => [credit.text, credit.url].filter(Boolean).join(' '))
  return {
    ...description,
    html: [description.html, ...html].filter(Boolean).join('\n'),
    text: [description.text, ...text].filter(Boolean).join('\n'),
  }
}

/** The address stands in the text too, for partners that drop links. */
const linkTo = (url: string | undefined): string =>
  url && isWeb(url) ? `<a href="${escapeXml(url)}">${escapeXml(url)}</a>` : ''

type KeyedPlace = { readonly key: string; readonly place?: Place }

type KeysOf = (places: readonly Place[]) => string[]

/** The places of an opening that a filter wants, each key once. One without a place if the opening has none. */
function oneByOne(opening: Opening, filter: FeedFilter | undefined, keysOf: KeysOf): KeyedPlace[] {
  if (opening.locations.length === 0) return [{ key: '' }]
  const keys = keysOf(opening.locations)
  const wanted = new Set(wantedPlaces(filter, opening.locations))
  const places = new Map<string, Place>()
  opening.locations.forEach((place, n) => {
    const key = keys[n] ?? ''
    if (wanted.has(place) && !places.has(key)) places.set(key, place)
  })
  return [...places].map(([key, place]) => ({ key, place }))
}

/**
 * What tells an opening's places apart: city and country, and the region only where two of them would be
 * alike, so that a region learned later does not make a new listing of an old one.
 */
function placeKeys(places: readonly Place[]): string[] {
  const short = places.map(({ city, country, text }) => fold(`${city ?? text}|${country ?? ''}`))
  const regions = Map.groupBy(places, (_, n) => short[n] ?? '')
  return places.map(({ region }, n) => {
    const alike = new Set(regions.get(short[n] ?? '')?.map((place) => fold(place.region ?? '')))
    return alike.size > 1 ? `${short[n]}|${fold(region ?? '')}` : (short[n] ?? '')
  })
}

const countryKeys: KeysOf = (places) => places.map(({ country }) => `|${fold(country ?? '')}`)

/** 32 hexadecimal digits, so that partners who fold case or cap ids at 40 characters keep listings apart. */
const placeListingId = (openingId: string, key: string): string => digest(`${openingId}\n${key}`)
