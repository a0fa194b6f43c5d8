import { Problem } from '../problem.ts'
import { fold } from '../text/characters.ts'
import { isMasked } from '../text/masked-name.ts'
import { readPlaces } from '../text/place/place.ts'
import { type Badges, readBadges, readMixedBadges } from './parts/badges.ts'
import {
  beginsWithOneOf,
  bodyPart,
  countLines,
  countPostings,
  findLine,
  labelPattern,
  type Page,
  type PageLine,
  pageOf,
  refOfWords,
} from './parts/page.ts'
import type { Draft, Head, SourceFormat } from './source.ts'

// Labels as folded text, in the languages of the portal and of portals like it.
const publishing = 'publicad[oa]|fecha de publicacion|published|(?:date )?posted|publiee?|veroffentlicht'
const postedOn = beginsWithOneOf(`(?:${publishing})(?: on| el| am| le)?:?\\s+(?=.*\\d)`)
/** The same words as they are written, to be cut off. */
const dateLabel = /^\p{L}+(?: (?:de publicaci\u00f3n|posted))?(?: (?:on|el|am|le))?:?\s+/u
const backToBoard = beginsWithOneOf('(?:← ?)?volver (?:al|a la|a) ', '(?:← ?)?back to ', 'zuruck ', 'retour ')
const description = labelPattern(
  'descripcion(?: del (?:puesto|empleo|trabajo)| de la (?:oferta|vacante))?',
  '(?:job |role )?description',
  'stellenbeschreibung',
  'description du poste',
  'a propos du poste',
)
const end = beginsWithOneOf(
  ...['¿?te interesa (?:este|esta)', 'inicia sesion o registrate', 'iniciar sesion para aplicar'],
  ...['compartir (?:esta|este)', '¿?conoces a alguien', 'ofertas similares', 'empleos similares'],
  ...[
    '(?:are you )?interested in this',
    '(?:log|sign) in or (?:register|sign up)',
    'share this',
    'similar jobs',
  ],
  ...['know someone', 'interessiert an', 'ce poste vous interesse'],
)
const isDescription = ({ text }: PageLine): boolean => description.test(fold(text))
const external = labelPattern(
  'oferta externa',
  'external (?:offer|job|vacancy|listing)',
  'externe (?:stelle|anzeige)',
  'offre externe',
)
const brand = /tech ?talent|techjobsportal|the ?consulting ?solutions/

/** What the page says above its description. */
type Top = {
  readonly title: string
  readonly employer?: string
  readonly place?: string
  readonly badges: Badges
  readonly pay?: string
}

const topLinesMax = 6
const looksLikePay = (line: string): boolean => /[€$£]|\b(?:EUR|USD|GBP|CHF)\b/.test(line) && /\d/.test(line)
const isPlace = (line: string): boolean => {
  const { locations, area } = readPlaces(line, {})
  return (
    area !== undefined ||
    locations.some(({ country, region }) => country !== undefined || region !== undefined)
  )
}

/**
 * The last line of the top as badges, of which some are not known to us. Below a place stands the title; where the
 * top is whole, the title stands above.
 */
function mixedBadges(top: readonly string[], isWhole: boolean): Badges | undefined {
  const above = top.at(-2)
  const mixed = above === undefined ? undefined : readMixedBadges(top.at(-1) ?? '')
  if (above === undefined || mixed === undefined) return undefined
  const isTitle = !mixed.isSure || isMasked(above) || readPlaces(above, {}).locations.length > 0
  return isTitle && !isWhole ? undefined : mixed.badges
}

/**
 * The lines between the way back to the board and the date: employer, place, title, badges, of which some
 * may lack.
 */
function topOf(lines: readonly PageLine[], posted: number): Top | undefined {
  const back = lines
    .slice(0, posted)
    .findLastIndex(({ text }) => text.length < 60 && backToBoard.test(fold(text)))
  const first = Math.max(back + 1, posted - topLinesMax)
  const rest: string[] = []
  let found: Badges = {}
  let pay: string | undefined
  for (const { text } of lines.slice(first, posted)) {
    const badges = readBadges(text)
    if (badges) found = { ...found, ...badges }
    else if (looksLikePay(text) && pay === undefined) pay = text
    else rest.push(text)
  }
  const mixed = mixedBadges(rest, back !== -1 && rest.length >= 4)
  if (mixed) rest.pop()
  // Without a way back, what stands above employer and place is the page's own navigation.
  const named = back === -1 ? rest.slice(-3) : rest.slice(-4)
  const title = named.at(-1)
  if (title === undefined) return undefined
  const others = named.slice(0, -1).slice(-2)
  const only = others.length === 1 ? others[0] : undefined
  const onlyIsPlace = only !== undefined && !isMasked(only) && isPlace(only)
  const employer = onlyIsPlace ? undefined : others[0]
  const place = onlyIsPlace ? only : others[1]
  return {
    title,
    badges: { ...found, ...mixed },
    ...(employer !== undefined && { employer }),
    ...(place !== undefined && { place }),
    ...(pay !== undefined && { pay }),
  }
}

type Parts = { readonly top: Top; readonly posted: string; readonly body: readonly PageLine[] }

/** Finds the one posting of the page, or says why there is not exactly one. */
function partsOf({ lines }: Page): Parts | Problem {
  const posted = findLine(lines, postedOn)
  if (posted === -1) return new Problem('empty_document', { field: 'posted' })
  const last = findLine(lines, end, posted)
  const main = last === -1 ? lines : lines.slice(0, last)
  const isSeveral = countLines(main, postedOn) > 1 || countPostings(lines, postedOn, isDescription) > 1
  if (isSeveral) return new Problem('unsupported_format', { reason: 'a page of several postings' })
  const body = findLine(main, description, posted)
  const top = topOf(lines, posted)
  if (body === -1 || !top)
    return new Problem('empty_document', { field: body === -1 ? 'description' : 'title' })
  const text = lines[posted]?.text ?? ''
  return { top, posted: text.replace(dateLabel, ''), body: main.slice(body + 1) }
}

/**
 * A posting page of Tech Talent, a Spanish portal, as text or HTML; labels in Spanish, English, German or
 * French. Its employers are often masked, and for external offers it shows the description's HTML as text.
 */
export const techtalentPage: SourceFormat = {
  id: 'techtalent-page',
  sourceId: 'techtalent',
  channel: 'portal',
  covers: 'delta',

  detect(head: Head) {
    const page = head.kind === 'page' ? pageOf(head.text) : undefined
    if (!page) return undefined
    const posted = findLine(page.lines, postedOn)
    if (posted === -1 || findLine(page.lines, description, posted) === -1) return undefined
    const isBranded = findLine(page.lines, brand) !== -1
    const ends = findLine(page.lines, end, posted) !== -1 || findLine(page.lines, external, posted) !== -1
    if (!isBranded && !ends) return undefined
    return {
      confidence: isBranded ? 0.95 : 0.7,
      evidence: 'date, description and application labels of the portal',
    }
  },

  draft(record: unknown): Draft | Problem {
    const page = pageOf(record)
    const parts = page ? partsOf(page) : new Problem('empty_document')
    if (parts instanceof Problem) return parts
    const { top, posted, body } = parts
    const shownEmployer = top.employer !== undefined && isMasked(top.employer) ? undefined : top.employer
    return {
      paths,
      sourceRef:
        page?.url === undefined ? refOfWords(top.title, shownEmployer, top.place, posted) : undefined,
      url: page?.url,
      title: top.title,
      employer: { name: top.employer },
      places: top.place === undefined ? [] : [top.place],
      workplace: top.badges.workplace,
      employment: top.badges.contract === undefined ? [] : [top.badges.contract],
      seniority: top.badges.level,
      salary: top.pay === undefined ? undefined : { text: top.pay },
      body: [bodyPart(body)],
      posted,
    }
  },
}

const paths = {
  title: 'heading',
  employer: 'line above the title',
  locations: 'line above the title',
  workplace: 'badges',
  employment: 'badges',
  seniority: 'badges',
  posted: 'date line',
  description: 'description',
} as const
