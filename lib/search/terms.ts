import { countries } from '../text/data/countries.ts'
import type { RoleCard } from './card.ts'
import { slugOf, wordsOf } from './words.ts'

/** By what openings can be browsed; `country` groups the places of one. */
export const facets = ['category', 'place', 'employer', 'skill', 'country'] as const
export type Facet = (typeof facets)[number]

/** One way to find a card: the term it stands under, and for facets the words that people read. */
export type Term = { readonly term: string; readonly label?: string | undefined }

/**
 * `termsOf` for a run of cards: employers, places and skills come again and again, so what was made of a text is kept
 * for as long as the reader is.
 */
export function termReader(): (card: RoleCard) => Term[] {
  const parts: Parts = { words: remembered(wordsOf), slug: remembered(slugOf) }
  return (card) => termsFrom(card, parts)
}

/** Every term under which a card stands: words, words of the title, facets, and plain filters. */
export const termsOf = (card: RoleCard): Term[] => termsFrom(card, { words: wordsOf, slug: slugOf })

type Parts = { words(text: string): string[]; slug(text: string): string }

function remembered<T>(made: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = made(text)
    known.set(text, now)
    return now
  }
}

const word = (text: string): Term => ({ term: `word:${text}` })
const facet = (name: Facet, label: string, slug: string): Term[] =>
  slug === '' ? [] : [{ term: `${name}:${slug}`, label }]

/** "gb gbr United Kingdom Reino Unido", and how people write it whose code nobody knows. */
const countryNames = (code: string): string =>
  [code, code === 'GB' ? 'UK' : '', ...(countries[code]?.split('|').slice(0, 3) ?? [])].join(' ')

function termsFrom(card: RoleCard, { words, slug }: Parts): Term[] {
  const title = words(card.title)
  const named = [card.employer, card.category, card.area, ...card.skills].filter((text) => text !== undefined)
  const places = card.locations.flatMap(({ city, region, country, text }) =>
    [city, region, country && countryNames(country), text].filter((part) => part !== undefined),
  )
  const said = [...new Set([...title, ...named.flatMap(words), ...places.flatMap(words)])]
  return [
    ...said.map(word),
    ...title.map((text) => ({ term: `title:${text}` })),
    ...(card.category ? facet('category', card.category, slug(card.category)) : []),
    ...(card.employer ? facet('employer', card.employer, slug(card.employer)) : []),
    ...card.skills.flatMap((skill) => facet('skill', skill, slug(skill))),
    ...card.locations.flatMap((place) => placeFacets(place, slug)),
    ...filters(card),
  ]
}

function placeFacets({ city, country }: RoleCard['locations'][number], slug: Parts['slug']): Term[] {
  const inCountry = country ? facet('country', country, country.toLowerCase()) : []
  if (city === undefined) return inCountry
  const label = country ? `${city}, ${country}` : city
  return [...inCountry, ...facet('place', label, slug(label))]
}

const filters = ({ workplace, seniority, types = [], language }: RoleCard): Term[] =>
  [
    workplace && `workplace:${workplace}`,
    seniority && `seniority:${seniority}`,
    language && `language:${language}`,
    ...types.map((type) => `type:${type}`),
  ].flatMap((term) => (term ? [{ term }] : []))
