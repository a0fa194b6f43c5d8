import { Problem } from '../../problem.ts'
import { readPlaces } from '../../text/place/place.ts'
import type { BodyPart, Draft, DraftPlace } from '../source.ts'
import { said, saidOf } from './json-fields.ts'

/** A place's words and the country that stands beside them. An unknown town is believed. */
export function placesBeside(text: string | undefined, country: string | undefined): DraftPlace[] {
  if (text === undefined) return country === undefined ? [] : [{ country }]
  if (country === undefined) return [{ text }]
  const { locations, area, workplace, multiple } = readPlaces(text)
  const isTown = locations.length === 0 && !area && !workplace && !multiple
  return [isTown ? { text, city: text, country } : { text, country }]
}

type PlaceParts = {
  readonly text?: string | null | undefined
  readonly city?: string | null | undefined
  readonly region?: string | null | undefined
  readonly country?: string | null | undefined
  readonly countryCode?: string | null | undefined
  readonly postalCode?: string | null | undefined
  readonly street?: string | null | undefined
}

/**
 * The place that parts make, or none where all are empty. A code says more than a country's name, which
 * people read.
 */
export function placeOfParts(parts: PlaceParts): DraftPlace[] {
  const [city, region, country] = [said(parts.city), said(parts.region), said(parts.country)]
  // Some write codes in lower case, where no reader of countries expects one.
  const code = said(parts.countryCode)?.toUpperCase()
  const named = saidOf(city, region, country).join(', ')
  const text = said(parts.text) ?? (code === undefined || country === undefined ? undefined : named)
  if (named === '' && text === undefined && code === undefined) return []
  const exact = { postalCode: said(parts.postalCode), street: said(parts.street) }
  return [{ text, city, region, country: code ?? country, ...exact }]
}

/** Letters and digits only, so that the same words in other markup are the same. */
const bare = (markup: string): string =>
  markup.replace(/<[^<>]*>|&(?:[a-z]{2,8}|#\d{1,6});/g, '').replace(/[^\p{L}\p{N}]+/gu, '')

/** As much of a part as is compared. */
const sameChars = 60

/**
 * Parts that say something the description does not say already, where a sender gives both the whole and
 * its parts.
 */
export function freshParts(description: string, parts: readonly BodyPart[]): BodyPart[] {
  const whole = bare(description)
  return parts.filter(({ html, text }) => {
    const words = bare(html ?? text ?? '')
    return words !== '' && !whole.includes(words.slice(0, sameChars))
  })
}

/** One part of a description in HTML; none where it says nothing. */
export function htmlPart(html: string | null | undefined, about: Omit<BodyPart, 'html'> = {}): BodyPart[] {
  const stated = said(html)
  return stated === undefined ? [] : [{ ...about, html: stated }]
}

/** A first-party link leads straight to the employer's own form. */
export const applyAt = (url: string | null | undefined): Draft['apply'] => {
  const stated = said(url)
  return stated === undefined ? [] : [{ url: stated, direct: true }]
}

/** Blanks are no link. */
export const hasLink = ({ url, apply = [] }: Draft): boolean =>
  [url, ...apply.map((option) => option.url)].some((link) => link !== undefined && link.trim() !== '')

/**
 * Where a format gives every open posting a link in `field`, one without is broken: nobody could read it
 * or apply.
 *
 * @returns Problem missing_required_field
 */
export function linked(field: string, draft: Draft): Draft | Problem {
  if (draft.closed || hasLink(draft)) return draft
  const { sourceRef: ref } = draft
  return new Problem('missing_required_field', { field, ...(ref !== undefined && { ref }) })
}

/** The first draft with the places of both: senders that list a posting once per location. */
export const withPlacesOf = (first: Draft, next: Draft): Draft => ({
  ...first,
  places: [...(first.places ?? []), ...(next.places ?? [])],
})
